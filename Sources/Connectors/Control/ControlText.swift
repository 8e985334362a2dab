import Records

/// What a header or trailer record says beside its mark: dates, and numbers that may be a count.
struct ControlText {
  /// As written, `20261101`.
  private(set) var dates: [String] = []
  private(set) var numbers: [Int] = []
  /// The number beside a word that says what it counts: `RECORDS=3`, `3 rows`.
  private(set) var labelled: Int?

  /// - Parameter text: The record behind its mark.
  init(_ text: String) {
    var rest = Array(text.unicodeScalars)
    for span in DateScanner.dates(in: text) where span.precision == .day {
      dates.append(span.text)
      for index in span.range { rest[index] = " " }
    }
    var words: [(text: String, number: Int?)] = []
    var index = 0
    while index < rest.count {
      let start = index
      if HeaderText.isDigit(rest[index]) {
        while index < rest.count, HeaderText.isDigit(rest[index]) { index += 1 }
        if isPartOfTime(start..<index, rest) { continue }
        take(Self.text(rest[start..<index]), &words)
      } else if rest[index].properties.isAlphabetic {
        while index < rest.count, rest[index].properties.isAlphabetic { index += 1 }
        words.append((HeaderText.folded(Self.text(rest[start..<index])), nil))
      } else {
        index += 1
      }
    }
    numbers = words.compactMap(\.number)
    labelled = Self.labelled(words)
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Digits, of which the first eight may be a date that no blank parts from the count.
  private mutating func take(_ digits: String, _ words: inout [(text: String, number: Int?)]) {
    let head = String(digits.prefix(8))
    if (8...20).contains(digits.count), DateScanner.isDate(head) {
      dates.append(head)
      if digits.count > 8 { words.append(("", Int(digits.dropFirst(8)))) }
    } else {
      words.append(("", Int(digits)))
    }
  }

  /// Whether digits are the hours, minutes or seconds of `12:30:00`.
  private func isPartOfTime(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
    guard range.count <= 2 else { return false }
    let isBefore =
      range.upperBound + 1 < scalars.count && scalars[range.upperBound] == ":"
      && HeaderText.isDigit(scalars[range.upperBound + 1])
    let isAfter =
      range.lowerBound >= 2 && scalars[range.lowerBound - 1] == ":"
      && HeaderText.isDigit(scalars[range.lowerBound - 2])
    return isBefore || isAfter
  }

  static let countedWords: Set<String> = [
    "record", "records", "recs", "row", "rows", "entries", "datensatze", "zeilen", "enregistrements", "registros",
    "recordcount", "rowcount", "totalrecords", "totalrows", "reccount", "reccnt", "detailcount",
  ]
  private static let countWords: Set<String> = ["count", "cnt", "total", "of", "anzahl", "nombre", "number", "detail"]

  private static func labelled(_ words: [(text: String, number: Int?)]) -> Int? {
    for (place, word) in words.enumerated() {
      guard let number = word.number else { continue }
      if place + 1 < words.count, countedWords.contains(words[place + 1].text) { return number }
      var before = place - 1
      var says = false
      while before >= 0, words[before].number == nil,
        countedWords.contains(words[before].text) || countWords.contains(words[before].text)
      {
        says = says || countedWords.contains(words[before].text) || ["count", "cnt"].contains(words[before].text)
        before -= 1
      }
      if says { return number }
    }
    return nil
  }

  /// Words of which a closing line consists that only says how many records there are: `Total number of records: 3`.
  static func isCountLine(_ text: String) -> Bool {
    let more: Set<String> = ["total", "number", "of", "in", "this", "file", "end", "report", "exported", "extracted"]
    let words = HeaderText.tokens(text).filter { $0.contains(where: \.isLetter) }
    guard !words.isEmpty, words.count <= 8, words.contains(where: countedWords.contains) else { return false }
    return words.allSatisfy { countedWords.contains($0) || countWords.contains($0) || more.contains($0) }
      && ControlText(text).labelled != nil
  }
}
