/// A file of people as it was read: its header and its cells, as many a row as the header has.
public struct PeopleFile: Sendable {
  public let header: [String]
  /// The text of all cells, one after the other, and where each ends.
  private var text: [UInt8] = []
  private var ends: [UInt32] = [0]

  public init(header: [String], rows: [[String]] = []) {
    self.header = header
    for row in rows { append(row) }
  }

  /// The number of rows.
  public var count: Int { header.isEmpty ? 0 : (ends.count - 1) / header.count }

  /// Adds a row, up to four gigabytes of text; cells that it lacks are empty, cells beyond the header are left out.
  public mutating func append(_ cells: [String]) {
    for index in header.indices {
      if index < cells.count { text.append(contentsOf: cells[index].utf8) }
      ends.append(UInt32(text.count))
    }
  }

  /// The text of a cell.
  public func cell(_ row: Int, _ column: Int) -> String {
    let index = row * header.count + column
    return String(decoding: text[Int(ends[index])..<Int(ends[index + 1])], as: UTF8.self)
  }

  /// Calls `body` with a cell where it stands.
  func withCell<Result>(_ row: Int, _ column: Int, _ body: (Bytes) -> Result) -> Result {
    let index = row * header.count + column
    return text.withUnsafeBufferPointer { body(Bytes(rebasing: $0[Int(ends[index])..<Int(ends[index + 1])])) }
  }

  /// The cells of a row.
  public func cells(_ row: Int) -> [String] { header.indices.map { cell(row, $0) } }

  /// The bytes of all cells of a column.
  func byteCount(of column: Int) -> Int {
    (0..<count).reduce(0) { $0 + Int(ends[$1 * header.count + column + 1] - ends[$1 * header.count + column]) }
  }

  func isEmpty(_ row: Int, _ column: Int) -> Bool {
    let index = row * header.count + column
    return ends[index] == ends[index + 1]
  }
}
