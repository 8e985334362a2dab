/// The rows to be linked, as columns of interned values.
///
/// A value that is absent or blank is missing: it is evidence neither for nor against. Several values of one
/// column (other names, several e-mail addresses) are given joined by U+001F.
public struct LinkageTable: Sendable {
  /// What joins several values of one cell.
  public static let valueSeparator: Character = "\u{1F}"

  public let columns: [Column]
  /// One array a column, one value number a row; 0 is a missing value.
  private(set) var cells: [[UInt32]]
  /// The dataset each row came from.
  private(set) var datasets: [Int32]
  /// The distinct values as given; the first is the missing one.
  private(set) var values = TextList()
  /// Where the values are found by their hash, a power of two of places: the number of a value, 0 in an empty place.
  private var places: [UInt32] = Array(repeating: 0, count: 1 << 10)

  public init(columns: [Column]) {
    self.columns = columns
    cells = Array(repeating: [], count: columns.count)
    datasets = []
    values.append([])
  }

  /// The number of rows.
  public var count: Int { datasets.count }

  /// Adds a row.
  ///
  /// - Parameters:
  ///   - values: One value a column, in column order; values beyond the columns are left out, and columns
  ///     beyond the values are missing.
  ///   - dataset: The number of the file or source that the row came from.
  public mutating func append(_ values: [String?], dataset: Int = 0) {
    for index in columns.indices {
      var value = index < values.count ? values[index] ?? "" : ""
      append(value.withUTF8 { number(of: $0) }, to: index)
    }
    datasets.append(Int32(dataset))
  }

  /// Adds a row whose values are where `value` says, column by column.
  mutating func append(dataset: Int, _ value: (_ column: Int, _ take: (Bytes) -> Void) -> Void) {
    for index in columns.indices {
      var found: UInt32 = 0
      value(index) { found = number(of: $0) }
      append(found, to: index)
    }
    datasets.append(Int32(dataset))
  }

  private mutating func append(_ number: UInt32, to column: Int) { cells[column].append(number) }

  /// Gives back the memory that only adding rows needs.
  mutating func finish() { places = [] }

  /// The value of a cell as it was given; empty where it is missing.
  public func value(row: Int, column: Int) -> String {
    String(decoding: values[Int(cells[column][row])], as: UTF8.self)
  }

  private mutating func number(of value: Bytes) -> UInt32 {
    if value.allSatisfy({ $0 <= 0x20 }) { return 0 }
    if places.isEmpty || values.count * 2 > places.count { makePlaces() }
    let place = place(of: value)
    if places[place] != 0 { return places[place] }
    let number = UInt32(values.count)
    values.append(value)
    places[place] = number
    return number
  }

  private func place(of value: Bytes) -> Int {
    var place = Int(truncatingIfNeeded: Self.hash(value)) & (places.count - 1)
    while places[place] != 0, !values.isText(Int(places[place]), value) { place = (place + 1) & (places.count - 1) }
    return place
  }

  private mutating func makePlaces() {
    var size = 1 << 10
    while size < values.count * 4 { size *= 2 }
    places = Array(repeating: 0, count: size)
    for number in 1..<max(1, values.count) {
      let free = values.withText(number) { place(of: $0) }
      places[free] = UInt32(number)
    }
  }

  /// Eight bytes at a time, stirred by a multiplication.
  private static func hash(_ value: Bytes) -> UInt64 {
    var hash = UInt64(value.count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    while index < value.count {
      var word: UInt64 = 0
      for offset in index..<min(index + 8, value.count) { word = word << 8 | UInt64(value[offset]) }
      hash = (hash ^ word) &* 0xBF58_476D_1CE4_E5B9
      hash ^= hash >> 32
      index += 8
    }
    return hash
  }
}
