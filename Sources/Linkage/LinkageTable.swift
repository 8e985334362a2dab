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
  private(set) var datasets: [Int]
  /// The distinct values as given; the first is the missing one.
  private(set) var values: [String] = [""]
  private var numbers: [String: UInt32] = ["": 0]

  public init(columns: [Column]) {
    self.columns = columns
    cells = Array(repeating: [], count: columns.count)
    datasets = []
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
      let value = index < values.count ? values[index] ?? "" : ""
      cells[index].append(number(of: value))
    }
    datasets.append(dataset)
  }

  /// Gives back the memory that only adding rows needs.
  mutating func finish() { numbers = ["": 0] }

  /// The value of a cell as it was given; empty where it is missing.
  public func value(row: Int, column: Int) -> String {
    values[Int(cells[column][row])]
  }

  private mutating func number(of value: String) -> UInt32 {
    if value.isEmpty { return 0 }
    if let known = numbers[value] { return known }
    let blank = value.utf8.allSatisfy { $0 <= 0x20 }
    let number = blank ? 0 : UInt32(values.count)
    if !blank { values.append(value) }
    numbers[value] = number
    return number
  }
}
