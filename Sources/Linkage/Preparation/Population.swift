/// The rows of a table as comparable values, rows that say exactly the same taken together as one unit.
///
/// Units are sorted by what they say, so that nothing that follows depends on the order of rows.
struct Population {
  let comparisons: [Comparison]
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
    let folded = FoldedCells(table)
    collapse(table, folded, apart)
    columns = Array(repeating: nil, count: comparisons.count)
    let representative = rows.map { Int($0[0]) }
    for (position, comparison) in comparisons.enumerated() {
      switch comparison.measure {
      case .givenName: names = NameTable(folded.names(representative, comparison.columns))
      case .middleName, .familyName: break
      case .birthDate: dates = DateColumn(folded, representative, comparison.columns)
      case .address: address = AddressColumn(folded, representative, comparison.columns)
      default:
        columns[position] = ValueColumn(
          representative.map { folded.values(row: $0, comparison.columns, comparison.measure) })
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
    let keys = (0..<table.count).map { row in folded.ranks(row: row) + [Int32(clamping: table.datasets[row])] }
    let order = keys.indices.sorted { left, right in
      keys[left] == keys[right] ? left < right : keys[left].lexicographicallyPrecedes(keys[right])
    }
    unitOfRow = Array(repeating: 0, count: table.count)
    var previous: Int?
    var content: Int32 = -1
    var shared: Int?
    for row in order {
      if previous.map({ keys[$0].dropLast() != keys[row].dropLast() }) ?? true { content += 1 }
      if previous.map({ keys[$0] != keys[row] }) ?? true { shared = nil }
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
