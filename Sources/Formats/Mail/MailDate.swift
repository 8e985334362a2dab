/// Dates of messages as ISO 8601: RFC 5322 with its obsolete forms, and what Outlook and web mail write out in words.
///
/// `2026-03-01T09:14:00+01:00`; without offset where none is said, or `-0000`, which says that none is known;
/// without time where only a day is said. nil where the text is no date, or could be two different ones.
package enum MailDate {
  /// - Parameter isDayFirst: Whether `3/4/2025` is known to be 3 April; where it is not, only a number above 12, or
  ///   the weekday beside it, tells.
  package static func iso(_ text: String, isDayFirst: Bool = false) -> String? {
    var reading = Reading(tokens: MailDateToken.tokens(of: text), isDayFirst: isDayFirst)
    return reading.read()
  }

  fileprivate struct Reading {
    let tokens: [MailDateToken]
    let isDayFirst: Bool
    /// Tokens that belong to the time and its offset.
    var taken: Set<Int> = []
    var time = ""

    init(tokens: [MailDateToken], isDayFirst: Bool) {
      self.tokens = tokens
      self.isDayFirst = isDayFirst
    }

    mutating func read() -> String? {
      guard readTime() != .impossible else { return nil }
      guard let (year, month, day) = textualDay() ?? numericDay(), (1...12).contains(month), year >= 1,
        day >= 1, day <= MailDate.days(inMonth: month, of: year)
      else { return nil }
      return "\(MailDate.padded(year, 4))-\(MailDate.padded(month, 2))-\(MailDate.padded(day, 2))\(time)"
    }
  }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

// MARK: - Time

extension MailDate.Reading {
  fileprivate enum TimeFound { case none, found, impossible }

  /// `9:14`, `09:14:05`, `9:4:0`, `09.14`, `9h14`, with AM or PM and an offset behind.
  fileprivate mutating func readTime() -> TimeFound {
    guard let start = timeStart() else { return .none }
    guard case .number(var hour, _) = tokens[start], case .number(let minute, _) = tokens[start + 2] else {
      return .none
    }
    let mark = tokens[start + 1]
    var next = start + 3
    var second = 0
    if next + 1 < tokens.count, tokens[next] == mark, case .number(let value, let width) = tokens[next + 1],
      width == 2 || (width == 1 && mark == .mark(":"))
    {
      second = value
      next += 2
      if next + 1 < tokens.count, tokens[next] == .mark(".") || tokens[next] == .mark(","),
        case .number = tokens[next + 1]
      {
        next += 2
      }
    }
    if let (isAfternoon, length) = dayHalf(at: next) {
      guard (1...12).contains(hour) else { return .impossible }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
      next += length
    }
    guard hour < 24, minute < 60, second <= 60 else { return .impossible }
    time = "T\(MailDate.padded(hour, 2)):\(MailDate.padded(minute, 2)):\(MailDate.padded(second, 2))"
    next = readOffset(from: next)
    taken = Set(start..<next)
    return .found
  }

  private func timeStart() -> Int? {
    for marks in [[":"], ["h"], ["."]] {
      for index in tokens.indices.dropLast(2) {
        guard case .number(_, let hours) = tokens[index], hours <= 2, tokens[index + 1].isMark(marks),
          case .number(_, let minutes) = tokens[index + 2], minutes == 2 || (minutes == 1 && marks == [":"])
        else { continue }
        // `03.04.2025` is a day, not a time.
        if marks == ["."] {
          if index + 4 < tokens.count, tokens[index + 3].isMark(["."]), case .number = tokens[index + 4] { continue }
          if index > 1, tokens[index - 1].isMark(["."]), case .number = tokens[index - 2] { continue }
        }
        return index
      }
    }
    return nil
  }

  /// `AM`, `p.m.`, `p. m.`
  private func dayHalf(at index: Int) -> (isAfternoon: Bool, length: Int)? {
    guard index < tokens.count, case .word(let word) = tokens[index] else { return nil }
    switch word {
    case "am", "fm": return (false, 1)
    case "pm", "em": return (true, 1)
    case "a", "p":
      guard let end = (index + 1..<min(index + 3, tokens.count)).first(where: { tokens[$0] == .word("m") }) else {
        return nil
      }
      return (word == "p", end - index + 1)
    default: return nil
    }
  }

  /// Reads the offset behind a time; returns the index behind it.
  private mutating func readOffset(from start: Int) -> Int {
    var index = start
    while index < tokens.count, tokens[index].isMark([".", ","]) { index += 1 }
    guard index < tokens.count else { return start }
    if case .word(let zone) = tokens[index], let offset = MailDate.zones[zone] {
      // `GMT+0200` says the offset itself.
      if ["gmt", "utc", "ut"].contains(zone), let (said, end) = signedOffset(at: index + 1) {
        time += said
        return end
      }
      time += offset
      return index + 1
    }
    guard let (offset, end) = signedOffset(at: index) else { return start }
    time += offset
    return end
  }

  private func signedOffset(at index: Int) -> (text: String, end: Int)? {
    guard index + 1 < tokens.count, tokens[index].isMark(["+", "-"]),
      case .number(let value, let width) = tokens[index + 1]
    else { return nil }
    var (hours, minutes) = (value, 0)
    var end = index + 2
    switch width {
    case 3, 4: (hours, minutes) = (value / 100, value % 100)
    case 1, 2:
      if end + 1 < tokens.count, tokens[end].isMark([":"]), case .number(let more, 2) = tokens[end + 1] {
        minutes = more
        end += 2
      }
    default: return nil
    }
    let isNegative = tokens[index].isMark(["-"])
    if isNegative, hours == 0, minutes == 0 { return ("", end) }
    guard hours < 24, minutes < 60 else { return ("", end) }
    return ("\(isNegative ? "-" : "+")\(MailDate.padded(hours, 2)):\(MailDate.padded(minutes, 2))", end)
  }
}

// MARK: - Day

extension MailDate.Reading {
  /// A day whose month is a word: `4 May 2001`, `May 4, 2001`, `den 3 mars 2025`.
  fileprivate func textualDay() -> (Int, Int, Int)? {
    for index in tokens.indices where !taken.contains(index) {
      guard case .word(let word) = tokens[index], let month = MailDate.months[word] else { continue }
      if let day = number(before: index, widths: 1...2), let year = year(after: index) { return (year, month, day) }
      if let (day, place) = number(after: index, widths: 1...2), let year = year(after: place) {
        return (year, month, day)
      }
      // `2025 March 3`
      if let year = number(before: index, widths: 4...4), let (day, _) = number(after: index, widths: 1...2) {
        return (year, month, day)
      }
    }
    return nil
  }

  private func number(before index: Int, widths: ClosedRange<Int>) -> Int? {
    for place in tokens.indices[..<index].reversed() where !taken.contains(place) {
      switch tokens[place] {
      case .number(let value, let width): return widths.contains(width) ? value : nil
      case .word(let word) where MailDate.fillers.contains(word): continue
      case .word: return nil
      case .mark: continue
      }
    }
    return nil
  }

  private func number(after index: Int, widths: ClosedRange<Int>) -> (Int, Int)? {
    for place in tokens.indices[(index + 1)...] where !taken.contains(place) {
      switch tokens[place] {
      case .number(let value, let width): return widths.contains(width) ? (value, place) : nil
      case .word(let word) where MailDate.fillers.contains(word): continue
      case .word: return nil
      case .mark: continue
      }
    }
    return nil
  }

  /// Two and three digits as RFC 5322, 4.3 reads them.
  private func year(after index: Int) -> Int? {
    guard let (value, place) = number(after: index, widths: 2...4), case .number(_, let width) = tokens[place] else {
      return nil
    }
    switch width {
    case 2: return value < 50 ? value + 2000 : value + 1900
    case 3: return value + 1900
    default: return value
    }
  }

  /// A day in numbers: ISO order, or an order that the separator, a weekday or the numbers prove.
  fileprivate func numericDay() -> (Int, Int, Int)? {
    for index in tokens.indices.dropLast(4) where !taken.contains(index) && !taken.contains(index + 4) {
      guard case .number(let first, let firstWidth) = tokens[index],
        case .number(let second, let secondWidth) = tokens[index + 2],
        case .number(let third, let thirdWidth) = tokens[index + 4],
        case .mark(let mark) = tokens[index + 1], tokens[index + 3] == tokens[index + 1],
        ["/", "-", "."].contains(mark), secondWidth <= 2
      else { continue }
      if firstWidth == 4, thirdWidth <= 2 { return (first, second, third) }
      guard firstWidth <= 2, thirdWidth == 4 || thirdWidth == 2 else { continue }
      let year = thirdWidth == 4 ? third : 2000 + third
      return ordered(first, second, year: year, mark: mark)
    }
    return nil
  }

  private func ordered(_ first: Int, _ second: Int, year: Int, mark: String) -> (Int, Int, Int)? {
    if first > 12 || mark == "." || first == second || isDayFirst { return (year, second, first) }
    if second > 12 { return (year, first, second) }
    guard let weekday = tokens.lazy.compactMap({ MailDate.weekday(of: $0) }).first else { return nil }
    let fits = [(year, second, first), (year, first, second)].filter {
      $0.2 <= MailDate.days(inMonth: $0.1, of: $0.0) && MailDate.weekday(year: $0.0, month: $0.1, day: $0.2) == weekday
    }
    return fits.count == 1 ? fits.first : nil
  }
}

/// A piece of a written date.
enum MailDateToken: Hashable {
  case number(Int, width: Int)
  /// In lower case, without a dot behind it.
  case word(String)
  case mark(String)

  func isMark(_ marks: [String]) -> Bool {
    switch self {
    case .mark(let mark): marks.contains(mark)
    case .word(let word): word == "h" && marks == ["h"]
    case .number: false
    }
  }

  /// Numbers, words and marks; comments in parentheses and blanks are dropped.
  static func tokens(of text: String) -> [MailDateToken] {
    var output: [MailDateToken] = []
    var depth = 0
    var word = ""
    var number: (value: Int, width: Int)?
    func flush() {
      if let found = number { output.append(.number(found.value, width: found.width)) }
      if !word.isEmpty { output.append(.word(word.lowercased())) }
      number = nil
      word = ""
    }
    for scalar in text.unicodeScalars.prefix(300) {
      if scalar == "(" || (scalar == ")" && depth > 0) {
        flush()
        depth += scalar == "(" ? 1 : -1
      } else if depth > 0 {
        continue
      } else if let digit = MailDateToken.digit(scalar) {
        if !word.isEmpty { flush() }
        let (value, width) = number ?? (0, 0)
        // `T` of ISO 8601 and `h` between digits end a number as any letter does.
        number = (width < 9 ? value * 10 + digit : value, width + 1)
      } else if MailDateToken.isLetter(scalar) {
        if number != nil { flush() }
        word.unicodeScalars.append(scalar)
      } else {
        flush()
        if scalar != " ", !scalar.properties.isWhitespace { output.append(.mark(String(scalar))) }
      }
    }
    flush()
    return output.filter { $0 != .word("t") }
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.isASCII { return ("0"..."9").contains(scalar) ? Int(scalar.value) - 0x30 : nil }
    return scalar.properties.numericType == .decimal ? scalar.properties.numericValue.map { Int($0) } : nil
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) }
    return scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered
  }
}
