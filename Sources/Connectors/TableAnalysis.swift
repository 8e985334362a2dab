import Formats
import Records

/// The shape of a table: its sections, their columns, and what each row is.
struct TableAnalysis {
  var rows: [TableRow]
  var sections: [TableSection]
  var kinds: [RowKind]
  /// The date that its titles, comments or closing rows state.
  var asAt: MappedValue?
  /// What codes in its cells mean.
  var legend: TableLegend

  /// - Parameter legend: That of the sheet of which the rows are a part; nil: found in the rows.
  init(
    rows: [TableRow], spec: ConnectorSpec?, library: ConnectorLibrary, lookup: CredentialLookup,
    legend: TableLegend? = nil
  ) {
    let reader = HeaderReader(spec: spec, library: library, lookup: lookup)
    self.legend = legend ?? TableLegend(rows, spec, library, reader)
    let scan = TableScan(rows: rows, reader: reader, legend: self.legend)
    var sections = scan.sections()
    if let layout = spec?.layout { sections = [TableAnalysis.section(layout.columns.map(\.name), rows.count)] }
    var assignment = ColumnAssignment(scan: scan, spec: spec, library: library, lookup: lookup)
    for index in sections.indices {
      sections[index].columns = assignment.columns(of: sections[index])
      sections[index].rowCredential = assignment.rowCredential
      sections[index].bareDates = MatrixTitle.dates(above: sections[index], rows)
      guard spec?.onlyListed != true, spec?.layout == nil,
        let start = TablesBeside.othersStart(in: sections[index], rows)
      else { continue }
      // What stands behind the names of other people is theirs, and nobody knows how far.
      for column in sections[index].columns.indices.dropFirst(start + 1) {
        sections[index].columns[column].role = .unused
        sections[index].columns[column].confidence = 0
        sections[index].columns[column].how = .unmapped
      }
    }
    self.rows = rows
    self.sections = sections
    kinds = RowClassifier(rows: rows, scan: scan, sections: sections).kinds()
    asAt = TableAnalysis.asAt(rows, kinds, spec)
  }

  /// A section for text without a header, cut by a layout.
  private static func section(_ names: [String], _ count: Int) -> TableSection {
    TableSection(
      headerRows: [], headers: names, groups: Array(repeating: nil, count: names.count), start: 0, end: count)
  }

  private static func asAt(_ rows: [TableRow], _ kinds: [RowKind], _ spec: ConnectorSpec?) -> MappedValue? {
    for wanted in [DispositionReason.title, .legend, .total, .control, .band, .header] {
      for (row, kind) in zip(rows, kinds) where kind.reason == wanted {
        if let text = TableAsAt.date(in: row, more: spec?.asAt ?? []) {
          return MappedValue(.asAt, text, column: wanted.rawValue, line: row.location.line)
        }
      }
    }
    return nil
  }

  /// Lets no column feed an exclusion: in a file that is no list of barred people none of its entries bars anybody.
  mutating func withoutExclusions() {
    for section in sections.indices {
      for column in sections[section].columns.indices {
        guard case .exclusion(let field) = sections[section].columns[column].role else { continue }
        if field == .exclusionType, sections[section].columns[column].how != .connector,
          StandingHeader(sections[section].columns[column].header) == .measure
        {
          // `Sanction` beside certificates asks what was done about them.
          sections[section].columns[column].role = .holding(.status, group: 0)
          continue
        }
        sections[section].columns[column].role = .unused
        sections[section].columns[column].confidence = 0
        sections[section].columns[column].how = .unmapped
      }
    }
  }

  /// Whether a row holds a family name and a given name under their columns.
  func showsName(_ index: Int) -> Bool {
    guard let section = sections.first(where: { $0.start <= index && index < $0.end }) else { return false }
    return section.showsName(rows[index])
  }

  /// Physical line of the first header row; nil where there is none.
  var headerLine: Int? { sections.first?.headerRows.first.map { rows[$0].location.line } }

  /// The columns of every section, those of the first first.
  var columns: [TableColumn] { sections.flatMap(\.columns) }

  func has(_ field: Field) -> Bool { columns.contains { $0.role.field == field } }

  var isWide: Bool {
    columns.contains { if case .wide = $0.role { true } else { false } }
  }

  var hasIdentity: Bool { columns.contains { $0.role.isIdentity } }

  /// Text that stands above, in and below the tables: titles and headers.
  var frameText: String {
    var parts: [String] = []
    for (row, kind) in zip(rows, kinds) {
      switch kind {
      case .title, .header, .band(.status, _), .band(.employmentStatus, _): parts += row.cells
      default: continue
      }
      if parts.count > 2000 { break }
    }
    return parts.map(HeaderText.folded).joined(separator: " ")
  }
}
