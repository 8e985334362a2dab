import Records

/// What a client has been told, row by row: that a named person, or so many people, hold a credential.
enum PromiseRows {
  static func subjects(_ cells: [String], _ section: TableSection, _ context: RecordContext) -> [MappedSubject] {
    var person: [MappedValue] = []
    var clients: [MappedValue] = []
    var headcount: MappedValue?
    for column in section.columns {
      guard let text = CellText.value(cells[column.index]) else { continue }
      switch column.role {
      case .record(.headcount): headcount = headcount ?? MappedValue(.headcount, text, column: column.header)
      case .person(.client): clients += context.values(.client, text, column: column.header)
      case .person(.fullName):
        // Several people in one cell are as many promises.
        let names = PeopleInCell().names(cells[column.index])
        person += names.map { MappedValue(.fullName, $0, column: column.header) }
      case .person(let field): person += context.values(field, text, column: column.header)
      default: break
      }
    }
    let holdings = HoldingCells.holdings(cells, section, context)
    guard !holdings.isEmpty else { return [] }
    if TableMapper.namesSomebody(person) { return named(person, clients, holdings) }
    if let headcount { return holdings.map { MappedSubject(person: clients + [headcount], holdings: [$0]) } }
    return counted(clients, holdings)
  }

  private static func named(
    _ person: [MappedValue], _ clients: [MappedValue], _ holdings: [[MappedValue]]
  ) -> [MappedSubject] {
    let names = person.filter { $0.field == .fullName }
    let held = holdings.filter { holding in
      guard let cell = holding.first(where: { $0.field == .cell }) else { return true }
      return ValueShape(cell.text) != .notApplicable
    }
    guard !held.isEmpty else { return [] }
    guard names.count > 1 else { return [MappedSubject(person: person + clients, holdings: held)] }
    return names.map { MappedSubject(person: [$0] + clients, holdings: held) }
  }

  /// A matrix of figures: a row a client or role, a column a credential.
  private static func counted(_ clients: [MappedValue], _ holdings: [[MappedValue]]) -> [MappedSubject] {
    holdings.compactMap { holding in
      guard let cell = holding.first(where: { $0.field == .cell }), let count = Int(HeaderText.trimmed(cell.text)),
        count > 0
      else { return nil }
      let headcount = MappedValue(.headcount, cell.text, column: cell.column)
      return MappedSubject(person: clients + [headcount], holdings: [holding.filter { $0.field != .cell }])
    }
  }
}
