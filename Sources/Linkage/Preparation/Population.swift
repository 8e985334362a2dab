/// The rows of a table as comparable values, rows that say exactly the same taken together as one unit.
///
/// Units are sorted by what they say, so that nothing that follows depends on the order of rows.
final class Population: Sendable {
  let comparisons: [Comparison]
  /// What each comparison compares.
  let measures: [Comparison.Measure]
  let tableColumns: [Column]
  /// The number of units.
  let count: Int
  let names: NameTable?
  let dates: DateColumn?
  let address: AddressColumn?
  /// The values of the other comparisons, by position in `comparisons`.
  let columns: [ValueColumn?]
  /// For each unit 1 if its first e-mail address holds a word of its name, else 0.
  let emailFromName: Flat<UInt8>
  private let units: Units

  /// For each row its unit.
  var unitOfRow: [Int32] { units.unitOfRow }
  /// For each unit the dataset of its rows.
  var datasets: [Int32] { units.datasets }
  /// For each unit a number that units which say the same share (they are several units where rows must be kept apart).
  var contents: [Int32] { units.contents }

  /// The rows of a unit, ascending.
  func rows(of unit: Int) -> ArraySlice<Int32> {
    units.rows[Int(units.firstRow[unit])..<Int(units.firstRow[unit + 1])]
  }

  func rowCount(of unit: Int) -> Int { Int(units.firstRow[unit + 1] - units.firstRow[unit]) }

  /// The row that stands for a unit.
  func firstRow(of unit: Int) -> Int32 { units.rows[Int(units.firstRow[unit])] }

  /// - Parameter apart: Rows that are never taken together with others, since somebody said something about them.
  init(_ table: LinkageTable, apart: Set<Int>) {
    let comparisons = Comparison.all(for: table.columns)
    self.comparisons = comparisons
    tableColumns = table.columns
    measures = comparisons.map(\.measure)
    let folded = FoldedCells(table)
    let units = Units(table, folded, apart)
    self.units = units
    count = units.count
    let representative = (0..<units.count).map { Int(units.rows[Int(units.firstRow[$0])]) }
    func column<Made>(_ measure: Comparison.Measure, _ make: (FoldedCells, [Int], [Int]) -> Made) -> Made? {
      comparisons.first { $0.measure == measure }.map { make(folded, representative, $0.columns) }
    }
    let names = column(.givenName, NameTable.init)
    self.names = names
    dates = column(.birthDate, DateColumn.init)
    address = column(.address, AddressColumn.init)
    let columns = comparisons.map { comparison -> ValueColumn? in
      switch comparison.measure {
      case .givenName, .middleName, .familyName, .birthDate, .address: nil
      case .email, .phone, .identifier, .category, .text: ValueColumn(folded, representative, comparison.columns)
      }
    }
    self.columns = columns
    let email = comparisons.firstIndex { $0.measure == .email }.flatMap { columns[$0] }
    emailFromName = Self.emailsFromNames(units.count, names, email)
  }

  private static func emailsFromNames(_ count: Int, _ names: NameTable?, _ email: ValueColumn?) -> Flat<UInt8> {
    guard let names, let email else { return Flat([UInt8](repeating: 0, count: count)) }
    let texts = email.vocabulary.view, tokens = names.tokens.view
    return Flat(
      (0..<count).map { unit in
        let local = Bytes(rebasing: texts[email.first[unit]].prefix { $0 != UInt8(ascii: "@") })
        if local.isEmpty { return 0 }
        for form in names.forms(of: unit) {
          for index in names.all(names.forms[form]) {
            let word = tokens.bytes(names.words[index])
            if word.count >= 3, Self.holds(local, word) { return 1 }
          }
        }
        return 0
      })
  }

  private static func holds(_ text: Bytes, _ part: Bytes) -> Bool {
    if part.count > text.count { return false }
    return (0...(text.count - part.count)).contains { start in
      text[start] == part[0] && Bytes(rebasing: text[start..<start + part.count]).isSame(as: part)
    }
  }
}

/// Which rows of a table make up each unit.
private struct Units: Sendable {
  /// The rows of all units, one unit after the other.
  private(set) var rows: [Int32] = []
  /// For each unit where its rows begin; the last entry closes the list.
  private(set) var firstRow: [Int32] = []
  private(set) var unitOfRow: [Int32]
  private(set) var datasets: [Int32] = []
  private(set) var contents: [Int32] = []

  var count: Int { firstRow.count - 1 }

  init(_ table: LinkageTable, _ folded: FoldedCells, _ apart: Set<Int>) {
    unitOfRow = Array(repeating: 0, count: table.count)
    let order = Self.ordered(table, folded)
    var members: [Int32] = []
    func isLike(_ left: Int, _ right: Int) -> Bool { folded.ranks.allSatisfy { $0[left] == $0[right] } }
    func close(_ content: Int32) {
      // Those of one content and dataset: what stands for itself first, in the order of rows.
      if members.isEmpty { return }
      defer { members.removeAll(keepingCapacity: true) }
      if apart.isEmpty { return add(members, table.datasets[Int(members[0])], content) }
      var shared: [Int32] = []
      var lists: [(first: Int32, rows: [Int32])] = []
      for row in members {
        if apart.contains(Int(row)) { lists.append((row, [row])) } else { shared.append(row) }
      }
      if let first = shared.first { lists.append((first, shared)) }
      lists.sort { $0.first < $1.first }
      for list in lists { add(list.rows, table.datasets[Int(list.first)], content) }
    }
    var content: Int32 = -1
    var previous: Int?
    for row in order {
      let isSame = previous.map { isLike($0, Int(row)) } ?? false
      if !isSame || previous.map({ table.datasets[$0] != table.datasets[Int(row)] }) ?? true { close(content) }
      if !isSame { content += 1 }
      members.append(row)
      previous = Int(row)
    }
    close(content)
    firstRow.append(Int32(rows.count))
  }

  private mutating func add(_ list: [Int32], _ dataset: Int32, _ content: Int32) {
    for row in list { unitOfRow[Int(row)] = Int32(firstRow.count) }
    firstRow.append(Int32(rows.count))
    rows += list
    datasets.append(dataset)
    contents.append(content)
  }

  /// The rows by what they say, then by dataset and number.
  private static func ordered(_ table: LinkageTable, _ folded: FoldedCells) -> [Int32] {
    // The first two columns decide most comparisons.
    var order = (0..<table.count).map { row in
      var head: UInt64 = 0
      for column in 0..<2 {
        head = head << 32 | UInt64(column < folded.ranks.count ? UInt32(folded.ranks[column][row]) : 0)
      }
      return (head: head, row: Int32(row))
    }
    func precedes(_ left: Int, _ right: Int) -> Bool {
      for ranks in folded.ranks.dropFirst(2) where ranks[left] != ranks[right] { return ranks[left] < ranks[right] }
      let (a, b) = (table.datasets[left], table.datasets[right])
      return a != b ? a < b : left < right
    }
    order.sort { $0.head != $1.head ? $0.head < $1.head : precedes(Int($0.row), Int($1.row)) }
    return order.map(\.row)
  }
}
