import Records

/// What codes in the cells of a table mean, as its own legend says: `C = current, E = expired`.
struct TableLegend {
  struct Entry {
    /// As the legend writes it.
    var code: String
    /// Empty where no legend says it: an `x` among tick signs.
    var words: String
    var meaning: LegendMeaning?
    var line: Int
  }

  static let none = TableLegend()

  /// By folded code; the first that the legend gives.
  private(set) var entries: [String: Entry] = [:]
  /// Indices of the rows that hold it.
  private(set) var rows: Set<Int> = []
  /// Indices of the columns beside the table that hold it.
  private(set) var columns: Set<Int> = []

  private init() {}

  /// Looks at the rows above and below a table, and at those with two cells at most within it.
  ///
  /// - Parameter isFieldName: Whether a text is the header of a column, so that it is no code.
  init(rows: [TableRow], statusWords: WordMeanings, isFieldName: (String) -> Bool) {
    var isInside = false
    var heading: Int?
    for (index, row) in rows.enumerated() where row.filled > 0 {
      let isEdge = index < Self.edgeRows || index >= rows.count - Self.edgeRows
      let mayBe = isEdge ? row.filled <= Self.mostCells : row.filled == 1 || (isInside && row.filled == 2)
      guard row.rejection == nil, mayBe else {
        isInside = false
        continue
      }
      let line = LegendLine(row, isInside: isInside)
      let pairs = line.pairs.filter { !isFieldName($0.code) }
      isInside = line.isHeading || (isInside && !pairs.isEmpty)
      if line.isHeading, pairs.isEmpty { heading = index }
      guard !pairs.isEmpty else { continue }
      self.rows.insert(index)
      if let heading { self.rows.insert(heading) }
      heading = nil
      for pair in pairs { add(pair, row, statusWords) }
    }
    for found in LegendBeside.found(in: rows.prefix(Self.edgeRows), isFieldName: isFieldName) {
      columns.formUnion(found.columns)
      for (row, pair) in found.pairs { add(pair, rows[row], statusWords) }
    }
  }

  /// The first meaning that a legend gives counts.
  private mutating func add(_ pair: (code: String, words: String), _ row: TableRow, _ statusWords: WordMeanings) {
    let key = HeaderText.folded(pair.code)
    let meaning = LegendMeaning(pair.words, statusWords)
    // `expired = renew at once`: a word of standing means what it says, whatever is to be done about it.
    guard entries[key] == nil, meaning != nil || statusWords.rule(for: pair.code) == nil else { return }
    entries[key] = Entry(code: pair.code, words: pair.words, meaning: meaning, line: row.location.line)
  }

  /// The same for a table that begins in a column of the sheet.
  func shifted(by count: Int) -> TableLegend {
    var legend = self
    legend.columns = Set(columns.map { $0 - count }.filter { $0 >= 0 })
    return legend
  }

  /// The legend of a sheet that people keep; none in files of a described form.
  init(_ rows: [TableRow], _ spec: ConnectorSpec?, _ library: ConnectorLibrary, _ reader: HeaderReader) {
    let isDescribed =
      spec.map { $0.onlyListed || $0.layout != nil || ![.tracker, .promise, .hr].contains($0.authority) } ?? false
    self.init(
      rows: isDescribed ? [] : rows, statusWords: RecordContext(spec: spec, library: library).statusWords,
      isFieldName: reader.isFieldName)
    if !isDescribed { addCross(rows) }
  }

  /// An `x` in a column that has tick signs too is a cross, or nobody can tell.
  private mutating func addCross(_ rows: [TableRow]) {
    guard entries["x"] == nil else { return }
    var ticks: Set<Int> = []
    var crosses: [Int: Int] = [:]
    var noes: Set<Int> = []
    for row in rows.prefix(Self.crossRows) where row.rejection == nil && row.filled > 1 {
      for (index, cell) in row.cells.enumerated() where cell.utf8.count <= 16 {
        let text = HeaderText.trimmed(cell)
        if text.isEmpty {
          if ticks.contains(index) || crosses[index] != nil { noes.insert(index) }
          continue
        }
        if cell.utf8.count > 8 && !text.contains(where: \.isWhitespace) { continue }
        if text == "x" || text == "X" {
          crosses[index] = crosses[index] ?? row.location.line
        } else if let sign = text.unicodeScalars.first, Self.tickSigns.contains(sign), text.count == 1 {
          ticks.insert(index)
        } else if text.utf8.count <= 4, Self.noSigns.contains(text.lowercased()) {
          noes.insert(index)
        } else if text.lowercased().hasPrefix("x "), DateScanner.isDate(String(text.dropFirst(2))) {
          crosses[index] = crosses[index] ?? row.location.line
        }
      }
    }
    guard let column = crosses.keys.sorted().first(where: ticks.contains), let line = crosses[column] else {
      return
    }
    // Where not having is shown by blanks or other signs, an `x` may be one more tick.
    let isOther = !noes.isDisjoint(with: ticks)
    entries["x"] = Entry(code: "x", words: "", meaning: isOther ? nil : .nothing, line: line)
  }

  private static let tickSigns = Set("✓✔✅☑√".unicodeScalars)
  private static let crossRows = 5000
  private static let noSigns: Set<String> = [
    "n", "no", "n/a", "na", "-", "–", "—", "✗", "✘", "❌", "nein", "non", "nee",
  ]

  /// Rows at either end of a table in which a legend may stand across several cells.
  private static let edgeRows = 60
  private static let mostCells = 16

  var isEmpty: Bool { entries.isEmpty }

  func entry(_ text: String) -> Entry? { entries.isEmpty ? nil : entries[HeaderText.folded(text)] }

  /// The code that a cell begins or ends with beside a date, and the date: `C 31/03/2027`, `31/03/2027 (E)`.
  func dated(_ text: String) -> (entry: Entry, rest: String)? {
    guard !entries.isEmpty, text.utf8.count <= 60, text.contains(where: \.isNumber) else { return nil }
    let folded = HeaderText.trimmed(text)
    let words = folded.split { $0.isWhitespace || "():;[]".contains($0) }
    guard words.count >= 2, let first = words.first, let last = words.last else { return nil }
    for (word, isFirst) in [(first, true), (last, false)] {
      guard let entry = entries[HeaderText.folded(String(word).trimmingDashes)] else { continue }
      let rest = HeaderText.trimmed(
        (isFirst ? String(folded[word.endIndex...]) : String(folded[..<word.startIndex])).trimmingDashes)
      if DateScanner.dates(in: rest).count == 1, ValueShape(rest).fitsMatrix { return (entry, rest) }
    }
    return nil
  }

  /// Whether a cell holds a code of the legend, alone or beside a date.
  func covers(_ text: String) -> Bool {
    !entries.isEmpty && text.utf8.count <= 60 && (entry(text) != nil || dated(text) != nil)
  }

  /// The values of a cell that holds a code; nil where it holds none.
  func values(_ text: String, column: String, line: Int?) -> [MappedValue]? {
    guard !entries.isEmpty, text.utf8.count <= 60 else { return nil }
    if let entry = entry(text) { return [value(entry, text, column, line)] }
    guard let (entry, rest) = dated(text) else { return nil }
    // An `x` beside a day among tick signs: nobody can tell whether it crosses the day out.
    if entry.words.isEmpty {
      let meaning = CredentialStatus.unknown.rawValue
      return [
        MappedValue(.status, entry.code, column: column, line: line, meaning: meaning),
        MappedValue(.cell, rest, column: column, line: line),
      ]
    }
    return [value(entry, entry.code, column, line), MappedValue(.cell, rest, column: column, line: line)]
  }

  private func value(_ entry: Entry, _ text: String, _ column: String, _ line: Int?) -> MappedValue {
    // Ticks and dashes that mean what they always do stay what they are.
    let isPlain: Bool =
      switch ValueShape(text) {
      // An `x` that no legend explains is none that means what it always does.
      case .tick: entry.meaning == .status(.active)
      case .notApplicable: entry.meaning == .nothing
      default: false
      }
    if isPlain { return MappedValue(.cell, text, column: column, line: line) }
    return switch entry.meaning {
    case .nothing: MappedValue(.cell, text, column: column, line: line, meaning: MappedValue.claimsNothing)
    case .status(let status): MappedValue(.status, text, column: column, line: line, meaning: status.rawValue)
    case nil:
      MappedValue(.status, text, column: column, line: line, meaning: CredentialStatus.unknown.rawValue)
    }
  }
}

extension String {
  /// Without dashes, brackets and blanks at its ends.
  fileprivate var trimmingDashes: String {
    let marks: Set<Character> = ["-", "–", "—", "(", ")", ":", "[", "]", ",", ";", " "]
    var slice = self[...]
    while let last = slice.last, marks.contains(last) { slice.removeLast() }
    while let first = slice.first, marks.contains(first) { slice.removeFirst() }
    return String(slice)
  }
}
