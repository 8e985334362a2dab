import Records

/// The header and trailer records around the rows of a file, and the count that they state.
struct ControlRecords {
  /// Indices of the rows that are no data.
  private(set) var rows: [Int] = []
  /// The index of a closing line in plain words, `Total records: 3`.
  private(set) var closingLine: Int?
  /// Counts stated, each with the row that states it.
  private(set) var counts: [(row: Int, numbers: [Int])] = []
  /// The date in the header record, else in the trailer.
  private(set) var asAt: (row: Int, text: String)?
  /// Whether a header record stands alone, where a trailer was to be expected.
  private(set) var lacksTrailer = false

  private let rule: ControlRule?
  private let texts: [Int: String]

  /// - Parameters:
  ///   - rows: The rows of the file; only the first and last few that are not blank can be control records.
  ///   - isFixed: Whether the cells are cut at places of the line, so that a control record may fill them all.
  ///   - isPerson: Whether the row of that index shows the parts of a person's name under the columns for them.
  ///   - text: A row as one text: the line of a fixed layout, or its cells with `|` between them.
  init(
    _ rows: [TableRow], rule: ControlRule?, isFixed: Bool, isPerson: (Int) -> Bool = { _ in false },
    text: (TableRow) -> String
  ) {
    self.rule = rule
    let filled = rows.indices.filter { !rows[$0].isBlank || rows[$0].rejection != nil }
    let edge = Set(filled.prefix(2) + filled.suffix(2))
    var texts: [Int: String] = [:]
    for index in edge { texts[index] = HeaderText.trimmed(text(rows[index])) }
    self.texts = texts
    guard let first = filled.first, let last = filled.last, first != last else { return }
    let types = RecordTypes(filled.dropFirst().dropLast().map { HeaderText.trimmed(text(rows[$0])) })
    let usual = isFixed ? nil : Self.usualFill(filled.dropFirst().dropLast().map { rows[$0].filled })
    // Without a rule a row as full as the records is one of them, whatever its first cell says.
    func isRecord(_ index: Int, _ mark: ControlMark) -> Bool {
      guard rule == nil else { return false }
      if isPerson(index) { return true }
      if mark.isGlued, Self.isCommon(mark, at: index, rows) { return true }
      return usual.map { rows[index].filled >= $0 } ?? false
    }
    var opening = mark(of: first, rule?.header ?? [], ControlMark.headers)
    if let mark = opening, !types.areLettered, isRecord(first, mark) { opening = nil }
    var closing: (Int, ControlMark)?
    for index in filled.suffix(2).reversed() where index != first && closing == nil {
      guard let mark = mark(of: index, rule?.trailer ?? [], ControlMark.trailers) else { continue }
      // A letter or number closes only what a header record opened.
      guard mark.isPlain || opening != nil else { continue }
      if !(opening != nil && types.areLettered), isRecord(index, mark) { continue }
      closing = (index, mark)
    }
    let isPair = opening != nil && closing != nil
    if let opening, opening.isPlain || types.allows(opening, isPair: isPair) { take(first, opening, isTrailer: false) }
    var hasTrailer = false
    if let (index, mark) = closing, mark.isPlain || types.allows(mark, isPair: isPair) {
      take(index, mark, isTrailer: true)
      hasTrailer = true
    }
    if !hasTrailer, let text = texts[last], ControlText.isCountLine(text), let count = ControlText(text).labelled {
      closingLine = last
      counts.append((last, [count]))
      hasTrailer = true
    }
    let isExpected = rule.map { !$0.trailer.isEmpty } ?? (self.rows.first == first && opening?.isPlain == true)
    lacksTrailer = isExpected && !hasTrailer && counts.isEmpty
  }

  /// How many cells the records between the first row and the last most often fill, two at least; nil where none does.
  private static func usualFill(_ fills: [Int]) -> Int? {
    var counts: [Int: Int] = [:]
    for fill in fills where fill >= 2 { counts[fill, default: 0] += 1 }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  /// Whether another row begins with the letters of a mark: `TRL100`, `TRL200`, which are numbers of people.
  private static func isCommon(_ mark: ControlMark, at index: Int, _ rows: [TableRow]) -> Bool {
    let letters = rows[index].text(0).prefix(mark.length)
    return rows.indices.contains { $0 != index && rows[$0].text(0).hasPrefix(letters) }
  }

  private func mark(of index: Int, _ patterns: [String], _ known: [ControlMark.Known]) -> ControlMark? {
    guard let text = texts[index] else { return nil }
    if let pattern = patterns.first(where: { ControlMark.fits(text, $0) }) {
      return ControlMark(length: pattern.filter { $0 != "*" }.unicodeScalars.count, isPlain: true)
    }
    return patterns.isEmpty ? ControlMark.found(in: text, known) : nil
  }

  private mutating func take(_ index: Int, _ mark: ControlMark, isTrailer: Bool) {
    rows.append(index)
    guard let text = texts[index] else { return }
    let found = ControlText(String(text.unicodeScalars.dropFirst(mark.length)))
    if asAt == nil, let date = found.dates.first { asAt = (index, date) }
    // A header's plain number may be a version; a trailer's is there to be compared.
    if let count = found.labelled {
      counts.append((index, [count]))
    } else if isTrailer, !found.numbers.isEmpty {
      counts.append((index, found.numbers))
    }
  }

  /// The first count that does not agree with `records` (rows of data) or `lines` (rows that are not blank).
  func disagreement(records: Int, lines: Int) -> (row: Int, expected: Int, found: Int)? {
    let found = rule?.counts == .lines ? lines : records
    for (row, numbers) in counts where !numbers.contains(found) {
      // Beside the count a trailer may bear a sum of control: the nearest number is what was meant.
      let expected = numbers.min { abs($0 - found) < abs($1 - found) } ?? 0
      return (row, expected, found)
    }
    return nil
  }
}

/// The word or letter by which a record says that it is a header or trailer.
struct ControlMark {
  struct Known {
    var text: String
    /// Whether the mark alone decides; a letter or number needs records of types around it.
    var isPlain: Bool
  }

  /// Unicode scalars of the record that are the mark.
  var length: Int
  var isPlain: Bool
  /// Whether figures follow without anything between: `TRL000002`.
  var isGlued = false

  static let headers =
    ["FILE HEADER", "FILEHEADER", "HEADER RECORD", "HEADER", "HDR", "BOF", "FHDR"].map {
      Known(text: $0, isPlain: true)
    }
    + ["FH", "H", "00", "0"].map { Known(text: $0, isPlain: false) }
  static let trailers =
    [
      "FILE TRAILER", "FILETRAILER", "TRAILER RECORD", "TRAILER", "TRLR", "TRL", "TLR", "END OF FILE", "EOF", "FOOTER",
      "FTR", "FTRL",
    ].map { Known(text: $0, isPlain: true) }
    + ["FT", "TR", "T", "99", "Z", "9"].map { Known(text: $0, isPlain: false) }

  /// The mark at the start of a record: after it stand no more letters than a word's own.
  static func found(in text: String, _ known: [Known]) -> ControlMark? {
    let upper = text.uppercased()
    for mark in known where upper.hasPrefix(mark.text) {
      let rest = upper.dropFirst(mark.text.count)
      let isGlued = ["HDR", "TRL", "TLR"].contains(mark.text) && text.hasPrefix(mark.text)
      guard let next = rest.first else { return ControlMark(length: mark.text.count, isPlain: mark.isPlain) }
      let isNumber = mark.text.allSatisfy(\.isNumber)
      let ends = isNumber ? !next.isLetter && !next.isNumber : !next.isLetter
      guard ends || isGlued else { continue }
      // `Trailer licence`, `Header bar fitter`: words that go on are no mark.
      let cell = rest.prefix { $0 != "|" }
      let goesOn = cell.drop { $0 == " " }.first?.isLetter == true && !cell.contains(where: \.isNumber)
      if !isGlued, next == " ", goesOn { continue }
      return ControlMark(length: mark.text.count, isPlain: mark.isPlain, isGlued: next.isLetter || next.isNumber)
    }
    return nil
  }

  /// Whether a record begins as a pattern says; `*` stands for the rest.
  static func fits(_ text: String, _ pattern: String) -> Bool {
    let upper = text.uppercased()
    let wanted = pattern.uppercased()
    return wanted.hasSuffix("*") ? upper.hasPrefix(wanted.dropLast()) : upper == wanted || upper.hasPrefix(wanted + "|")
  }
}

/// The types of the records between the first and the last, where their first cell or letter says one.
private struct RecordTypes {
  private let texts: [String]

  init(_ texts: [String]) { self.texts = texts }

  /// Whether all records but one, the header of the columns, say in letters that they are details.
  var areLettered: Bool {
    let details = texts.count { text in ["D|", "DTL|", "DET|", "REC|"].contains { text.uppercased().hasPrefix($0) } }
    return details > 0 && texts.count - details <= 1
  }

  /// Whether records of types stand around a mark of one letter: `H… D… D… T…`, or `H` and `T` with figures behind.
  func allows(_ mark: ControlMark, isPair: Bool) -> Bool {
    guard !texts.isEmpty else { return false }
    let details = texts.filter { text in
      ["D|", "DTL", "DET", "01|", "02|", "05|", "10|", "1|", "R|", "D0", "D ", "REC|"].contains {
        text.uppercased().hasPrefix($0)
      }
    }
    // One row more may be the header of the columns.
    if texts.count - details.count <= 1, !details.isEmpty { return true }
    return isPair
      && !texts.contains { text in
        (ControlMark.found(in: text, ControlMark.headers) ?? ControlMark.found(in: text, ControlMark.trailers)) != nil
      }
  }
}
