import Records

/// Ticks, crosses and coloured signs at the start of a cell.
enum CellMarks {
  /// What the sign says and what follows it; nil where the cell starts with none.
  static func leading(_ line: String) -> (reading: CellReading, rest: String)? {
    guard let first = line.unicodeScalars.first else { return nil }
    let reading: CellReading
    switch first.value {
    case 0x2713, 0x2714, 0x2705, 0x2611, 0x1F5F8, 0x1F5F9, 0x1F44D, 0x1F7E2, 0x1F7E9, 0x221A, 0xF0FC, 0x25CF, 0x2022,
      0x25A0, 0x2B55:
      reading = CellReading(status: .active, word: String(first))
    case 0x2717, 0x2718, 0x274C, 0x274E, 0x2716, 0x2610, 0x25CB, 0x25A1, 0x1F534, 0x1F7E5, 0x1F44E, 0x26D4, 0x1F6AB,
      0x2612, 0xD7:
      reading = .nothing
    case 0x26A0, 0x1F7E1, 0x1F7E0, 0x1F7E8, 0x1F7E7, 0x2757, 0x2753, 0x23F3, 0x231B, 0x1F552, 0x203C:
      reading = CellReading(status: .unknown, word: line, isUnmapped: true, note: line)
    default: return nil
    }
    let rest = String(
      String.UnicodeScalarView(
        line.unicodeScalars.drop { scalar in
          scalar == first || scalar.value == 0xFE0F || CleanText.isBlank(scalar)
        }))
    return (reading, rest)
  }
}

/// Numbers in cells and notes.
enum CellNumber {
  /// The cell is one number: `AB123456`, `No. 4471`.
  static func whole(_ line: String) -> String? {
    if let number = inNote(line) { return number }
    guard !line.contains(" "), line.filter(\.isNumber).count >= 4,
      line.unicodeScalars.allSatisfy({
        $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == "/")
      })
    else { return nil }
    return CredentialNumber.read(line)
  }

  /// The number at the start of a cell and what is written behind it, which holds a day of its own: `511224 (31/05/2026)`,
  /// `#511223, exp 05/31/2027`; nil for anything else.
  static func before(_ line: String) -> (number: String, rest: String)? {
    var rest = line[...]
    while let word = rest.split(separator: " ").first.map({ CleanText.trimmed(String($0), of: "#:.") }),
      !word.contains(where: \.isNumber)
    {
      guard word.isEmpty || CellWords.numberMarks.contains(LatinFold.fold(word)), let blank = rest.firstIndex(of: " ")
      else { return nil }
      rest = rest[rest.index(after: blank)...].drop { $0 == " " }
    }
    let token = rest.prefix { !" ,;([".contains($0) }
    let number = CleanText.trimmed(String(token), of: "#:.-–")
    let behind = CleanText.trimmed(String(rest.dropFirst(token.count)), of: " ,;:-–—/|()[]")
    let isPlain = number.allSatisfy { $0.isASCII && $0.isNumber }
    guard number.utf8.count >= 5, number.filter(\.isNumber).count >= 4, !behind.isEmpty,
      number.unicodeScalars.allSatisfy({
        $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-")
      }),
      isPlain || !CellReader.isDate(DateShapeParser.shape(number)), holdsWrittenDay(behind)
    else { return nil }
    return CredentialNumber.read(number).map { ($0, behind) }
  }

  /// Whether a text holds a day with separators or the name of a month.
  private static func holdsWrittenDay(_ text: String) -> Bool {
    guard text.contains(where: { "/.-".contains($0) || $0.isLetter }) else { return false }
    let shape = DateShapeParser.shape(text)
    return CellReader.isDate(shape) || CellReader.isDateWithin(text)
  }

  /// Digits without separators that no calendar has, or that lie further off than any certificate: a number.
  static func isNoDate(_ line: String, _ shape: DateShape) -> Bool {
    guard (6...8).contains(line.utf8.count), line.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return false }
    switch shape {
    case .impossible: return true
    case .triple(let triple) where line.utf8.count == 6:
      return triple.possibleOrders.compactMap { triple.date($0)?.year }.allSatisfy { (46...99).contains($0 % 100) }
    default: return false
    }
  }

  /// The number behind `card no`, `cert #` and the like in a note.
  static func inNote(_ note: String) -> String? {
    let words = note.split(whereSeparator: { " ,;()[]".contains($0) }).map(String.init)
    for (index, word) in words.enumerated() {
      if word.hasPrefix("#"), word.count > 2, word.dropFirst().contains(where: \.isNumber) {
        return CredentialNumber.read(String(word.dropFirst()))
      }
      let mark = LatinFold.fold(word)
      guard CellWords.numberMarks.contains(mark) || word == "#" else { continue }
      for next in words[(index + 1)...].prefix(3) {
        let text = CleanText.trimmed(next, of: "#:.")
        if text.filter(\.isNumber).count >= 3, !text.contains("/") { return CredentialNumber.read(text) }
        guard CellWords.numberMarks.contains(LatinFold.fold(next)) || LatinFold.fold(next).isEmpty else { break }
      }
    }
    return nil
  }
}
