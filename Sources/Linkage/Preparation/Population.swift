/// The rows of a table as comparable values, rows that say exactly the same taken together as one unit.
///
/// Units are sorted by what they say, so that nothing that follows depends on the order of rows.
struct Population: Sendable {
  let comparisons: [Comparison]
  /// What each comparison compares.
  let measures: [Comparison.Measure]
  let tableColumns: [Column]
  /// For each unit its rows, ascending.
  private(set) var rows: [[Int32]] = []
  /// For each row its unit.
  private(set) var unitOfRow: [Int32] = []
  /// For each unit the dataset of its rows.
  private(set) var datasets: [Int] = []
  /// For each unit a number that units which say the same share (they are several units where rows must be kept apart).
  private(set) var contents: [Int32] = []
  private(set) var names: NameTable?
  private(set) var dates: DateColumn?
  private(set) var address: AddressColumn?
  /// The values of the other comparisons, by position in `comparisons`.
  private(set) var columns: [ValueColumn?] = []

  /// For each unit whether its first e-mail address holds a word of its name.
  private var emailFromName: [Bool] = []

  var count: Int { rows.count }

  func isEmailFromName(_ unit: Int) -> Bool { emailFromName[unit] }

  /// - Parameter apart: Rows that are never taken together with others, since somebody said something about them.
  init(_ table: LinkageTable, apart: Set<Int>) {
    comparisons = Comparison.all(for: table.columns)
    tableColumns = table.columns
    measures = comparisons.map(\.measure)
    let folded = FoldedCells(table)
    collapse(table, folded, apart)
    columns = Array(repeating: nil, count: comparisons.count)
    let representative = rows.map { Int($0[0]) }
    for (position, comparison) in comparisons.enumerated() {
      switch comparison.measure {
      case .givenName: names = NameTable(folded, representative, comparison.columns)
      case .middleName, .familyName: break
      case .birthDate: dates = DateColumn(folded, representative, comparison.columns)
      case .address: address = AddressColumn(folded, representative, comparison.columns)
      default:
        columns[position] = ValueColumn(folded, representative, comparison.columns)
      }
    }
    emailFromName = emailsFromNames()
  }

  private func emailsFromNames() -> [Bool] {
    guard let names, let position = comparisons.firstIndex(where: { $0.measure == .email }),
      let column = columns[position]
    else { return Array(repeating: false, count: count) }
    return (0..<count).map { unit in
      let local = column.vocabulary.values[Int(column.first[unit])].prefix { $0 != UInt8(ascii: "@") }
      if local.isEmpty { return false }
      return names.forms(of: unit).contains { form in
        names.all(names.forms[form]).contains { index in
          let word = names.tokens.bytes(names.words[index])
          return word.count >= 3 && local.contains(word)
        }
      }
    }
  }

  private mutating func collapse(_ table: LinkageTable, _ folded: FoldedCells, _ apart: Set<Int>) {
    // The first two columns decide most comparisons.
    let heads = (0..<table.count).map { row in
      var head: UInt64 = 0
      for column in 0..<2 {
        head = head << 32 | UInt64(column < folded.ranks.count ? UInt32(folded.ranks[column][row]) : 0)
      }
      return head
    }
    func isSame(_ left: Int, _ right: Int) -> Bool {
      folded.ranks.allSatisfy { $0[left] == $0[right] }
    }
    func precedes(_ left: Int, _ right: Int) -> Bool {
      for ranks in folded.ranks.dropFirst(2) where ranks[left] != ranks[right] { return ranks[left] < ranks[right] }
      let (a, b) = (table.datasets[left], table.datasets[right])
      return a != b ? a < b : left < right
    }
    let order = heads.indices.map { (head: heads[$0], row: $0) }.sorted {
      $0.head != $1.head ? $0.head < $1.head : precedes($0.row, $1.row)
    }.map(\.row)
    unitOfRow = Array(repeating: 0, count: table.count)
    var previous: Int?
    var content: Int32 = -1
    var shared: Int?
    for row in order {
      let isLike = previous.map { isSame($0, row) } ?? false
      if !isLike { content += 1 }
      if !isLike || previous.map({ table.datasets[$0] != table.datasets[row] }) ?? true { shared = nil }
      previous = row
      if let shared, !apart.contains(row) {
        rows[shared].append(Int32(row))
        unitOfRow[row] = Int32(shared)
        continue
      }
      if !apart.contains(row) { shared = rows.count }
      unitOfRow[row] = Int32(rows.count)
      rows.append([Int32(row)])
      datasets.append(table.datasets[row])
      contents.append(content)
    }
  }
}
