import Records

/// Numbers and dates as an English reader expects them.
enum Wording {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  static func month(_ number: Int) -> String { months[(number - 1) % 12] }

  /// `23 Nov 2026`.
  static func short(_ date: CalendarDate) -> String { "\(date.day) \(month(date.month).prefix(3)) \(date.year)" }

  /// `23 November 2026`.
  static func long(_ date: CalendarDate) -> String { "\(date.day) \(month(date.month)) \(date.year)" }

  /// `1 person`, `2 people`.
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(thousands(number)) \(number == 1 ? one : many)"
  }

  /// `12,345`.
  static func thousands(_ number: Int) -> String {
    let digits = String(abs(number))
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    return (number < 0 ? "-" : "") + grouped
  }

  /// How far `date` is from `today`: `today`, `tomorrow`, `in 12 days`, `3 days ago`.
  static func distance(from today: CalendarDate, to date: CalendarDate) -> String {
    switch today.days(to: date) {
    case 0: "today"
    case 1: "tomorrow"
    case -1: "yesterday"
    case let days where days > 0: "in \(thousands(days)) days"
    case let days: "\(thousands(-days)) days ago"
    }
  }

  /// `a, b and 3 more`.
  static func list(_ texts: [String], most: Int) -> String {
    if texts.count <= most {
      guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
      return texts.dropLast().joined(separator: ", ") + " and " + last
    }
    return texts.prefix(most).joined(separator: ", ") + " and \(texts.count - most) more"
  }
}
