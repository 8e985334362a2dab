import Records

/// A matrix with people across the top and certificates down the first column.
struct PeopleAcross: Equatable {
  /// The row with the people.
  let header: Int
  /// The rows with an answer of somebody's.
  let lines: [Int]
  /// Places of the people in the rows.
  let people: [Int]
  /// Places of columns between and behind them, of which nothing is read.
  let others: [Int]
  /// What the header's cells are.
  let field: Field

  private static let searchedRows = 20
  private static let mostRows = 2000

  /// nil where it is not proved: the row of people, certificates below each other, and answers in their cells.
  init?(_ rows: [TableRow], _ reader: HeaderReader, _ legend: TableLegend) {
    guard rows.count <= Self.mostRows else { return nil }
    for index in rows.indices.prefix(Self.searchedRows) where rows[index].filled >= 2 {
      let row = rows[index]
      let filled = row.cells.indices.filter { $0 > 0 && !row.text($0).isEmpty }
      // `Frequency`, `Notes` beside the people are named as columns are.
      let others = filled.filter { Self.isColumn(row.text($0), reader) }
      let places = filled.filter { !others.contains($0) }
      guard others.count < places.count || others.isEmpty, places.count >= 2,
        let field = Self.field(of: places.map(row.text), corner: row.text(0), reader)
      else {
        // The first row with several cells is the one, or none is.
        if row.filled >= 3 { return nil }
        continue
      }
      guard let lines = Self.lines(of: rows, below: index, places, row.width, reader, legend) else { return nil }
      (header, self.lines, people, self.others, self.field) = (index, lines, places, others, field)
      return
    }
    return nil
  }

  private static func isColumn(_ text: String, _ reader: HeaderReader) -> Bool {
    if reader.isFieldName(text) { return true }
    return otherHeaders.contains(HeaderText.collapsed(text))
  }

  private static let otherHeaders: Set<String> = [
    "frequency", "validity", "validfor", "interval", "refresher", "notes", "comments", "total", "turnus", "intervall",
    "gultigkeit", "bemerkung", "bemerkungen", "frequence", "remarques", "frecuencia", "notas", "opmerkingen",
  ]

  /// What the cells of a header name people by; nil where they are no people.
  private static func field(of texts: [String], corner: String, _ reader: HeaderReader) -> Field? {
    guard Set(texts.map(HeaderText.folded)).count == texts.count else { return nil }
    if texts.allSatisfy({ ValueShape($0) == .email }) { return .email }
    if case .field(let match) = reader.read(corner), match.field == .employeeNumber, match.confidence >= 0.95,
      texts.allSatisfy({ [.number, .identifier].contains(ValueShape($0)) })
    {
      return .employeeNumber
    }
    guard texts.allSatisfy({ NameShape.looksLikeName($0) && reader.read($0).weight == 0 }) else { return nil }
    let given = texts.count { text in
      text.split { $0 == " " || $0 == "," }.contains { GivenNames.contains($0) }
    }
    return given * 2 >= texts.count ? .fullName : nil
  }

  /// The rows of the matrix; nil where the first column does not prove to be certificates.
  private static func lines(
    of rows: [TableRow], below header: Int, _ places: [Int], _ width: Int, _ reader: HeaderReader,
    _ legend: TableLegend
  ) -> [Int]? {
    var certificates = 0
    var known = 0
    var answers = 0
    var fitting = 0
    var lines: [Int] = []
    for index in (header + 1)..<rows.count where rows[index].filled > 0 {
      let row = rows[index]
      guard row.rejection == nil else { return nil }
      if legend.rows.contains(index) || row.isRuler { continue }
      let text = row.text(0)
      if row.filled == 1 { continue }
      guard !text.isEmpty, row.width <= width else { return nil }
      lines.append(index)
      switch reader.read(text) {
      case .field(let match) where match.confidence >= 0.95 && !ColumnRole(match.field).isHolding: continue
      case .credential, .part: known += 1
      default: break
      }
      certificates += 1
      for cell in places.map(row.text) where !cell.isEmpty {
        answers += 1
        if ValueShape(cell).fitsMatrix || legend.covers(cell) { fitting += 1 }
      }
    }
    return known >= 2 && known * 2 >= certificates && fitting >= 2 && fitting * 10 >= answers * 8 ? lines : nil
  }

  /// The matrix with its people down the first column, as most have it: a row a person, a column a row of the sheet.
  func turned(_ rows: [TableRow]) -> [TableRow] {
    let certificates = lines.map { rows[$0].text(0) }
    let location = rows[header].location
    return [TableRow(location: location, cells: [Self.corner(field)] + certificates)]
      + people.map { place in
        TableRow(location: location, cells: [rows[header].text(place)] + lines.map { rows[$0].text(place) })
      }
  }

  /// The records of the sheet's rows: of each row what the records of the people say under its column.
  ///
  /// - Parameters:
  ///   - mapped: One record a person, as the turned matrix gives them, its header's first.
  ///   - columns: The columns of the turned matrix, that of the people first.
  func records(_ mapped: [MappedRecord], _ columns: [TableColumn], _ rows: [TableRow]) -> [MappedRecord] {
    let subjects = mapped.dropFirst().flatMap(\.subjects)
    var records = rows.map { row in
      MappedRecord(location: row.location, disposition: .ignored, reason: row.isBlank ? .blank : .title)
    }
    for index in rows.indices where index > header && !rows[index].isBlank { records[index].reason = .legend }
    records[header] = MappedRecord(
      location: rows[header].location, subjects: subjects.map { MappedSubject(person: $0.person) })
    for (place, index) in lines.enumerated() {
      let column = place + 1 < columns.count ? columns[place + 1] : nil
      guard let column, case .wide = column.role else {
        records[index].reason = .header
        continue
      }
      let own = subjects.compactMap { subject -> MappedSubject? in
        let holdings = subject.holdings.compactMap { holding -> [MappedValue]? in
          let values = holding.filter { $0.column == column.header }
          guard values.contains(where: { $0.field != .credential }) else { return nil }
          return holding.filter { $0.field == .credential && $0.column != column.header }.prefix(1) + values
        }
        return holdings.isEmpty ? nil : MappedSubject(person: subject.person, holdings: holdings)
      }
      records[index] =
        own.isEmpty
        ? MappedRecord(location: rows[index].location, disposition: .ignored, reason: .band)
        : MappedRecord(location: rows[index].location, subjects: own)
    }
    return records
  }

  private static func corner(_ field: Field) -> String {
    switch field {
    case .email: "Email"
    case .employeeNumber: "Employee Number"
    default: "Full Name"
    }
  }
}

extension ColumnRole {
  fileprivate var isHolding: Bool {
    switch self {
    case .person: false
    default: true
    }
  }
}
