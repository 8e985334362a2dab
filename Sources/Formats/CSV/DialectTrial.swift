/// How well one dialect explains a sample of a file.
///
/// After "Wrangling Messy CSV Files by Detecting Row and Type Patterns" (van den Burg, Nazábal, Sutton 2019): a
/// dialect is good where rows agree in width, and where no cell is left with what looks like another delimiter.
struct DialectTrial {
  let syntax: DelimitedSyntax
  /// Width of each row; 0 for empty lines.
  private(set) var widths: [Int] = []
  private(set) var damageCount = 0
  private(set) var quotedCount = 0
  private(set) var cellCount = 0
  /// Cells that hold what looks like another delimiter.
  private(set) var leftoverCount = 0
  private(set) var feedCount = 0
  private(set) var returnCount = 0
  /// Whether every second cell of every row is empty, as under half of a doubled delimiter.
  private(set) var alternatesEmpty = true
  /// Cells of two digits, as between the colons of a time.
  private(set) var shortNumberCount = 0
  /// Delimiters with a blank behind them, and all of them.
  private(set) var spacedCount = 0

  private static let rowLimit = 2_000

  init(_ syntax: DelimitedSyntax, sample: UnsafeRawBufferPointer, from start: Int, count: Int, isComplete: Bool) {
    self.syntax = syntax
    var scanner = DelimitedScanner(syntax)
    var position = start
    while position < count, widths.count < DialectTrial.rowLimit {
      switch scanner.scan(sample, from: position, count: count, isComplete: isComplete) {
      case .record(let end):
        take(scanner.cells, in: sample)
        if scanner.endedByReturn { returnCount += 1 } else if scanner.isTerminated { feedCount += 1 }
        position = end
      case .needsMore where (count - position) * 4 < count:
        position = count
      case .needsMore, .damaged:
        damageCount += 1
        position = LineEnd.after(sample, from: position, count: count) ?? count
      }
    }
  }

  private mutating func take(_ cells: UnsafeBufferPointer<DelimitedScanner.Cell>, in sample: UnsafeRawBufferPointer) {
    widths.append(cells.count)
    guard cells.count > 0 else { return }
    if cells.count % 2 == 0 { alternatesEmpty = false }
    for (index, cell) in cells.enumerated() {
      cellCount += 1
      if index % 2 == 1, cell.end > cell.start { alternatesEmpty = false }
      guard cell.form == .plain || cell.form == .escapedPlain else {
        quotedCount += 1
        continue
      }
      let bytes = UnsafeRawBufferPointer(rebasing: sample[Int(cell.start)..<Int(cell.end)])
      if index > 0, bytes.first == 0x20 { spacedCount += 1 }
      if isLeftover(bytes) { leftoverCount += 1 }
      if bytes.count == 2, bytes.allSatisfy({ (0x30...0x39).contains($0) }) { shortNumberCount += 1 }
    }
  }

  private func isLeftover(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let first = bytes.first else { return false }
    if first == 0x22 || (first == 0x27 && bytes.count > 1 && bytes.last == 0x27) { return true }
    let own = syntax.delimiter[0]
    var commas = 0
    var looseCommas = 0
    for (index, byte) in bytes.enumerated() where byte != own {
      switch byte {
      case 0x3B, 0x7C, 0x09, 0x1F, 0x5E, 0x7E: return true
      case 0x2C:
        commas += 1
        if index + 1 == bytes.count || bytes[index + 1] != 0x20 { looseCommas += 1 }
      default: break
      }
    }
    guard looseCommas > 0 else { return false }
    return !isNumber(bytes)
  }

  /// Digits with signs, points, commas and blanks, as numbers are written somewhere.
  private func isNumber(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var digits = 0
    for byte in bytes {
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x2B, 0x2C, 0x2D, 0x2E, 0x20, 0x25, 0x24, 0x27, 0x28, 0x29, 0x80...0xFF: break
      default: return false
      }
    }
    return digits > 0
  }

  // MARK: - Judging

  var rowWidths: RowWidths { RowWidths(body, endsByFeed: feedCount >= returnCount) }

  /// The rows without titles above the table and what stands below it.
  private var body: [Int] {
    let rows = widths.filter { $0 > 0 }
    guard let usual = DialectTrial.mode(of: rows), usual > 1 else { return rows }
    let first = rows.firstIndex(of: usual) ?? 0
    let last = rows.lastIndex(of: usual) ?? rows.count - 1
    let isTableFirst = first <= max(30, rows.count / 2)
    return Array(rows[(isTableFirst ? first : 0)...last])
  }

  private static func mode(of rows: [Int]) -> Int? {
    var counts: [Int: Int] = [:]
    for width in rows { counts[width, default: 0] += 1 }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  /// The usual width.
  var width: Int { DialectTrial.mode(of: body) ?? 1 }

  /// The share of rows with the usual width, titles above and notes below the table left out.
  var share: Double {
    let rows = body
    guard !rows.isEmpty else { return 0 }
    let width = width
    return Double(rows.count { $0 == width }) / Double(rows.count)
  }

  var rowCount: Int { widths.count { $0 > 0 } }

  /// From 0, where there is but one column, to nearly 1.
  var score: Double {
    let rows = body
    let all = widths.count { $0 > 0 }
    guard width > 1, cellCount > 0, all > 0 else { return 0 }
    let clean = 1 - Double(leftoverCount) / Double(cellCount)
    let sound = Double(all) / Double(all + 2 * damageCount)
    // A table that is a small part of its file is weak evidence.
    let part = rows.count == 1 && all > 1 ? 0.5 : min(1, Double(rows.count) / Double(all) + 0.3)
    return share * (1 - 1 / Double(width)) * (0.1 + 0.9 * clean) * sound * part
  }
}
