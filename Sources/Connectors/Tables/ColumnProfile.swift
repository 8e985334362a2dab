/// What the values of a column look like.
struct ColumnProfile {
  private(set) var counts: [ValueShape: Int] = [:]
  private(set) var filled = 0
  private(set) var rows = 0
  /// Distinct texts, as long as there are few.
  private(set) var distinct: Set<String> = []
  private(set) var isCounter = true
  private var lastNumber = 0

  static let sampleRows = 400

  /// - Parameter isCode: Whether the table's legend gives the text a meaning.
  mutating func add(_ text: String, isCode: Bool = false) {
    rows += 1
    let shape = isCode ? .progressWord : ValueShape(text)
    if shape == .blank { return }
    filled += 1
    counts[shape, default: 0] += 1
    // Lines inside a cell are texts of their own.
    if distinct.count < 64, text.utf8.contains(0x0A), text.split(whereSeparator: \.isNewline).count > 1 {
      distinct.formUnion(text.split(whereSeparator: \.isNewline).map { HeaderText.trimmed(String($0)) })
    } else if distinct.count < 64 {
      distinct.insert(HeaderText.trimmed(text))
    }
    if isCounter {
      if let number = Int(HeaderText.trimmed(text)), number == lastNumber + 1 {
        lastNumber = number
      } else {
        isCounter = false
      }
    }
  }

  /// Share of the filled cells of one of these shapes, 0 where none is filled.
  func share(_ shapes: ValueShape...) -> Double {
    guard filled > 0 else { return 0 }
    return Double(shapes.reduce(0) { $0 + (counts[$1] ?? 0) }) / Double(filled)
  }

  var looksLikeMatrix: Bool {
    filled > 0 && share(.date, .month, .tick, .notApplicable, .progressWord) >= 0.7
  }

  /// Whether it holds days as a spreadsheet program counts them, of the years 1982 to 2119 alone.
  var looksLikeSerials: Bool {
    filled > 0
      && distinct.allSatisfy { text in
        guard text.utf8.count >= 5, let number = Double(text) else { return ValueShape(text).fitsMatrix }
        return (30_000...80_000).contains(number)
      } && share(.number) > 0
  }

  /// Whether it counts rows: 1, 2, 3, …
  var countsRows: Bool { isCounter && filled >= 2 && filled == rows }
}
