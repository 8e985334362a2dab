/// Finds what is written like a date, without reading it: which day is meant is normalisation's to say.
package struct DateScanner {
  package enum Precision: Sendable { case day, month, year }

  /// A part of a text that is written like a date.
  package struct Span: Sendable {
    /// In Unicode scalars from the start of the text.
    package var range: Range<Int>
    package var text: String
    package var precision: Precision
  }

  private let scalars: [Unicode.Scalar]

  private init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// Every date in `text`, in order; bare years are none.
  package static func dates(in text: String) -> [Span] {
    guard text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return [] }
    return DateScanner(text).scan()
  }

  /// Whether the text, blanks aside, is one date and nothing else (a time of day may follow it).
  package static func isDate(_ text: String) -> Bool {
    let trimmed = HeaderText.trimmed(text)
    guard (4...40).contains(trimmed.utf8.count) else { return false }
    let found = dates(in: trimmed)
    return found.count == 1 && found[0].range == 0..<trimmed.unicodeScalars.count
  }

  private func scan() -> [Span] {
    var spans: [Span] = []
    var index = 0
    while index < scalars.count {
      let isStart = index == 0 || !isWordCharacter(scalars[index - 1])
      if isStart, let (end, precision) = dateEnd(from: index) {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[index..<end])
        spans.append(Span(range: index..<end, text: String(text), precision: precision))
        index = end
      } else {
        index += 1
      }
    }
    return spans
  }

  private func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
    HeaderText.isDigit(scalar) || scalar.properties.isAlphabetic
  }

  private func digits(from index: Int) -> Int {
    var end = index
    while end < scalars.count, HeaderText.isDigit(scalars[end]) { end += 1 }
    return end - index
  }

  private func number(_ range: Range<Int>) -> Int {
    scalars[range].reduce(0) { $0 * 10 + Int($1.value) - 0x30 }
  }

  private func dateEnd(from index: Int) -> (Int, Precision)? {
    let count = digits(from: index)
    if count > 0 { return numericEnd(from: index, count) }
    return monthFirstEnd(from: index)
  }

  private func closes(_ end: Int) -> Bool { end >= scalars.count || !isWordCharacter(scalars[end]) }

  private func numericEnd(from index: Int, _ count: Int) -> (Int, Precision)? {
    let after = index + count
    if count == 8, closes(after) {
      let value = number(index..<after)
      let (year, month, day) = (value / 10_000, value / 100 % 100, value % 100)
      let isDate = (1900...2100).contains(year) && (1...12).contains(month) && (1...31).contains(day)
      return isDate ? (after, .day) : nil
    }
    if count == 4 { return yearFirstEnd(from: index) }
    guard count <= 2 else { return nil }
    if let found = dayFirstEnd(after: after, first: number(index..<after)) { return found }
    return dayMonthNameEnd(after: after)
  }

  /// `2026-03-01`, `2026/3/1`, `2026.03`, `2026年3月1日`.
  private func yearFirstEnd(from index: Int) -> (Int, Precision)? {
    let after = index + 4
    guard after < scalars.count else { return nil }
    if scalars[after] == "年" { return eastAsianEnd(after: after + 1) }
    let separator = scalars[after]
    guard "-/.".unicodeScalars.contains(separator) else { return nil }
    let monthCount = digits(from: after + 1)
    guard (1...2).contains(monthCount) else { return nil }
    let monthEnd = after + 1 + monthCount
    if monthEnd < scalars.count, scalars[monthEnd] == separator {
      let dayCount = digits(from: monthEnd + 1)
      let dayEnd = monthEnd + 1 + dayCount
      if (1...2).contains(dayCount), closesDay(dayEnd) { return (timeEnd(from: dayEnd), .day) }
    }
    let year = number(index..<after)
    guard closes(monthEnd), (1900...2100).contains(year), (1...12).contains(number(after + 1..<monthEnd)) else {
      return nil
    }
    return (monthEnd, .month)
  }

  private func eastAsianEnd(after index: Int) -> (Int, Precision)? {
    let monthEnd = index + digits(from: index)
    guard monthEnd > index, monthEnd < scalars.count, scalars[monthEnd] == "月" else { return nil }
    let dayEnd = monthEnd + 1 + digits(from: monthEnd + 1)
    if dayEnd > monthEnd + 1, dayEnd < scalars.count, scalars[dayEnd] == "日" { return (dayEnd + 1, .day) }
    return (monthEnd + 1, .month)
  }

  /// `1/3/2026`, `01.03.26`, `3/2027`, `3/24`.
  private func dayFirstEnd(after: Int, first: Int) -> (Int, Precision)? {
    guard after < scalars.count, "-/.,".unicodeScalars.contains(scalars[after]) else { return nil }
    let separator = scalars[after]
    if separator == "," { return commaEnd(after: after, first: first) }
    let secondCount = digits(from: after + 1)
    let secondEnd = after + 1 + secondCount
    if (1...2).contains(secondCount), secondEnd < scalars.count, scalars[secondEnd] == separator {
      let yearCount = digits(from: secondEnd + 1)
      let end = secondEnd + 1 + yearCount
      if yearCount == 2 || yearCount == 4, closesDay(end) { return (timeEnd(from: end), .day) }
    }
    if secondCount == 4, closes(secondEnd), (1...12).contains(first),
      (1900...2100).contains(number(after + 1..<secondEnd))
    {
      return (secondEnd, .month)
    }
    if separator == "/", secondCount == 2, closes(secondEnd), (1...12).contains(first) { return (secondEnd, .month) }
    return nil
  }

  /// `31,03,2027`: what a spreadsheet made of full stops.
  private func commaEnd(after: Int, first: Int) -> (Int, Precision)? {
    let secondCount = digits(from: after + 1)
    let secondEnd = after + 1 + secondCount
    guard (1...2).contains(secondCount), secondEnd < scalars.count, scalars[secondEnd] == ",",
      digits(from: secondEnd + 1) == 4, closes(secondEnd + 5), (1...31).contains(first),
      (1...31).contains(number(after + 1..<secondEnd)), (1900...2100).contains(number(secondEnd + 1..<secondEnd + 5))
    else { return nil }
    return (secondEnd + 5, .day)
  }

  private func closesDay(_ end: Int) -> Bool { closes(end) || scalars[end] == "T" }

  /// Where a time of day and a zone end that follow a day; `end` itself where none follows.
  private func timeEnd(from end: Int) -> Int {
    if let zone = zoneEnd(from: end) { return zone }
    guard end < scalars.count, scalars[end] == "T" || scalars[end] == " " else { return end }
    let hourCount = digits(from: end + 1)
    var index = end + 1 + hourCount
    guard (1...2).contains(hourCount), index < scalars.count, scalars[index] == ":" else { return end }
    while index < scalars.count, scalars[index] == ":" || scalars[index] == "." {
      let count = digits(from: index + 1)
      if count == 0 { return index }
      index += 1 + count
    }
    if index + 2 < scalars.count, scalars[index] == " ",
      "APap".unicodeScalars.contains(scalars[index + 1]), "Mm".unicodeScalars.contains(scalars[index + 2])
    {
      index += 3
    }
    return zoneEnd(from: index) ?? index
  }

  private func zoneEnd(from index: Int) -> Int? {
    guard index < scalars.count else { return nil }
    if scalars[index] == "Z" { return closes(index + 1) ? index + 1 : nil }
    guard scalars[index] == "+" || scalars[index] == "-", digits(from: index + 1) == 2, index + 5 < scalars.count,
      scalars[index + 3] == ":", digits(from: index + 4) == 2
    else { return nil }
    return index + 6
  }

  /// `14 Feb 2026`, `14. Februar 2026`, `14th of February, 2026`, `14-Feb-26`, `1 de marzo de 2026`.
  private func dayMonthNameEnd(after: Int) -> (Int, Precision)? {
    var index = after
    for suffix in ["st", "nd", "rd", "th", "er", "º", "ª"] where hasWord(suffix, at: index) {
      index += suffix.unicodeScalars.count
      break
    }
    index = skip(" .-/", from: index)
    for word in ["of", "de"] where hasWord(word, at: index) { index = skip(" ", from: index + word.count) }
    guard let monthEnd = monthNameEnd(from: index) else { return nil }
    var next = skip(" .,-/'’", from: monthEnd)
    for word in ["of", "de", "del"] where hasWord(word, at: next) { next = skip(" ", from: next + word.count) }
    let yearCount = digits(from: next)
    if yearCount == 4 || yearCount == 2, closesDay(next + yearCount) { return (timeEnd(from: next + yearCount), .day) }
    return nil
  }

  /// `Feb 14, 2026`, `February 2026`, `Mar-24`.
  private func monthFirstEnd(from index: Int) -> (Int, Precision)? {
    guard let monthEnd = monthNameEnd(from: index) else { return nil }
    var next = skip(" .,-/'’", from: monthEnd)
    if hasWord("de", at: next) { next = skip(" ", from: next + 2) }
    guard next > monthEnd else { return nil }
    let count = digits(from: next)
    if count == 4, closes(next + 4) { return (next + 4, .month) }
    guard (1...2).contains(count) else { return nil }
    var afterDay = next + count
    for suffix in ["st", "nd", "rd", "th"] where hasWord(suffix, at: afterDay) { afterDay += 2 }
    let yearStart = skip(" ,-/", from: afterDay)
    if yearStart > afterDay {
      let yearCount = digits(from: yearStart)
      if yearCount == 4 || (yearCount == 2 && scalars[afterDay] == "-"), closes(yearStart + yearCount) {
        return (timeEnd(from: yearStart + yearCount), .day)
      }
    }
    return count == 2 && closes(next + 2) ? (next + 2, .month) : nil
  }

  private func hasWord(_ word: String, at index: Int) -> Bool {
    let wanted = Array(word.unicodeScalars)
    guard index + wanted.count <= scalars.count else { return false }
    for (offset, scalar) in wanted.enumerated()
    where scalars[index + offset].properties.lowercaseMapping != scalar.properties.lowercaseMapping { return false }
    let end = index + wanted.count
    return end >= scalars.count || !scalars[end].properties.isAlphabetic
  }

  private func skip(_ set: String, from index: Int) -> Int {
    var index = index
    while index < scalars.count, set.unicodeScalars.contains(scalars[index]) || scalars[index] == "\u{A0}" {
      index += 1
    }
    return index
  }

  private func monthNameEnd(from index: Int) -> Int? {
    var end = index
    var word = ""
    while end < scalars.count, scalars[end].properties.isAlphabetic, end - index < 12 {
      word += HeaderText.plainForms[scalars[end]] ?? scalars[end].properties.lowercaseMapping
      end += 1
    }
    return word.utf8.count >= 3 && Self.monthNames.contains(word) ? end : nil
  }

  /// English, German, French, Spanish, Dutch, Swedish, Danish and Norwegian, with their short forms.
  static let monthNames: Set<String> = Set(
    """
    january jan february feb march mar april apr may june jun july jul august aug september sep sept october oct \
    november nov december dec januar jänner janner februar marz maerz mrz mai juni juli oktober okt dezember dez \
    janvier janv fevrier fevr fev mars avril avr juin juillet juil aout septembre octobre novembre decembre enero ene \
    febrero marzo abril abr mayo junio julio agosto ago septiembre setiembre octubre noviembre diciembre dic januari \
    februari maart mrt mei augustus maj augusti marts desember des
    """.split(separator: " ").map(String.init))
}
