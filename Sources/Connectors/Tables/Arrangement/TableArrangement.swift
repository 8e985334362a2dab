import Records

/// How tables lie in a sheet.
enum TableArrangement: Equatable {
  /// One below the other, or just one.
  case stacked
  /// Several beside each other; the columns of each, with the blank ones behind it.
  case beside([Range<Int>])
  /// One with people across the top and certificates down its first column.
  case peopleAcross(PeopleAcross)

  /// - Parameter spec: nil: not known yet. Files of a described form have one table.
  static func of(_ rows: [TableRow], _ spec: ConnectorSpec?, _ library: ConnectorLibrary, _ lookup: CredentialLookup)
    -> TableArrangement
  {
    if let spec {
      guard !spec.onlyListed, spec.layout == nil, spec.control == nil, [.people, .credentials].contains(spec.kind),
        [.tracker, .hr].contains(spec.authority)
      else { return .stacked }
    }
    let reader = HeaderReader(spec: spec, library: library, lookup: lookup)
    let legend = TableLegend(rows, spec, library, reader)
    if let across = PeopleAcross(rows, reader, legend) { return .peopleAcross(across) }
    let ranges = TablesBeside.ranges(rows, reader)
    return ranges.count > 1 ? .beside(ranges) : .stacked
  }

  /// The rows of each table as ordinary tables have them, in the order of the sheet.
  func tables(_ rows: [TableRow]) -> [[TableRow]] {
    switch self {
    case .stacked: [rows]
    case .beside(let ranges): ranges.map { TablesBeside.rows(rows, in: $0) }
    case .peopleAcross(let across): [across.turned(rows)]
    }
  }
}
