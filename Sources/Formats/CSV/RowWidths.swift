/// How many cells the rows of a file have, as far as a sample shows: the measure by which a row fits.
package struct RowWidths: Hashable, Sendable {
  /// The width of most rows; 1 where nothing is known.
  private(set) var usual = 1
  /// Every width that a fifth of the rows have.
  private(set) var common: Set<Int> = [1]
  /// Whether rows end by LF or CR LF rather than by CR alone.
  private(set) var endsByFeed = true
  /// The share of rows that have the usual width.
  private(set) var share = 1.0

  init() {}

  init(_ widths: [Int], endsByFeed: Bool) {
    self.endsByFeed = endsByFeed
    let rows = widths.filter { $0 > 0 }
    guard !rows.isEmpty else { return }
    var counts: [Int: Int] = [:]
    for width in rows { counts[width, default: 0] += 1 }
    usual = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
    share = Double(counts[usual] ?? 0) / Double(rows.count)
    common = Set(counts.filter { $0.value >= 3 && $0.value * 5 >= rows.count }.keys).union([usual])
  }

  func fits(_ width: Int) -> Bool { common.contains(width) }

  /// Whether a last row without a line end looks broken off: begun like the others, and shorter.
  func isShort(_ width: Int) -> Bool { usual >= 3 && width >= 2 && width < usual && share >= 0.95 }
}
