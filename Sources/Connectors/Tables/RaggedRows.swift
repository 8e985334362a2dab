import Diagnostics
import Formats
import Records

/// Rows with more cells than their header: an unquoted comma in a name or a note moves what follows it under the names
/// of other columns.
enum RaggedRows {
  /// Whether cells stand where those of another kind belong: a day under `Status`, a word under `Issued` before a day.
  static func isShifted(_ cells: [String], _ section: TableSection) -> Bool {
    section.columns.contains { column in
      guard column.index < cells.count else { return false }
      let text = HeaderText.trimmed(cells[column.index])
      switch column.role {
      case .holding(let field, _) where [.issuedOn, .expiresOn, .verifiedOn].contains(field),
        .person(let field) where [.birthDate, .hiredOn].contains(field):
        let next = column.index + 1 < cells.count ? HeaderText.trimmed(cells[column.index + 1]) : ""
        return !text.isEmpty && !text.contains(where: \.isNumber) && ValueShape(next) == .date
          && column.profile.share(.date) >= 0.5
      case .holding(let field, _) where [.status, .credential, .issuer].contains(field),
        .person(let field) where [.fullName, .familyName, .employmentStatus].contains(field):
        return ValueShape(text) == .date && column.profile.share(.date) < 0.8
      default: return false
      }
    }
  }
}

extension FileOrigin {
  /// Tells of rows that are longer than their header.
  func noteRaggedRows(_ mapper: TableMapper, _ records: [MappedRecord], into mapped: inout MappedFile) {
    guard spec.layout == nil else { return }
    let lines = zip(zip(mapper.rows, mapper.kinds), records).compactMap {
      pair, record -> (line: Int, isShifted: Bool)? in
      guard case .data(let number) = pair.1, pair.0.rejection == nil, !mapper.sections[number].headers.isEmpty,
        pair.0.width > mapper.sections[number].headers.count
      else { return nil }
      return (record.location.line, record.reason == .syntax)
    }
    for isShifted in [true, false] {
      let places = lines.filter { $0.isShifted == isShifted }
      guard let first = places.first else { continue }
      let rows = places.count == 1 ? "1 row has" : "\(places.count) rows have"
      mapped.diagnostics.append(
        Diagnostic(
          .warning, .connectorUnmapped,
          isShifted
            ? "\(rows) more cells than the header, and cells stand under other columns' names: not read"
            : "\(rows) more cells than the header: what stands behind its last column feeds nothing",
          at: SourceLocation(file: file.name, line: first.line),
          hint: isShifted ? "put quotes around the cell that holds the delimiter" : "give the column a name"))
    }
  }

  /// Tells of days and numbers of certificates that nothing names, so that nothing is taken of them.
  func noteNamelessCredentials(_ mapper: TableMapper, _ records: [MappedRecord], into mapped: inout MappedFile) {
    guard mapper.context.credential == nil, spec.kind == .credentials || spec.kind == .verification else { return }
    var lines: [Int] = []
    for ((row, kind), record) in zip(zip(mapper.rows, mapper.kinds), records) where record.disposition == .accepted {
      guard case .data(let number) = kind, mapper.sections[number].lacksCredential,
        record.subjects.allSatisfy({ $0.holdings.isEmpty && $0.exclusion.isEmpty })
      else { continue }
      let says = mapper.sections[number].columns.contains { column in
        guard case .holding(let field, _) = column.role else { return false }
        return [.issuedOn, .expiresOn].contains(field) && CellText.value(row.text(column.index)) != nil
      }
      if says { lines.append(record.location.line) }
    }
    guard let first = lines.first else { return }
    mapped.diagnostics.append(
      Diagnostic(
        .warning, .connectorAmbiguous,
        "\(lines.count == 1 ? "1 row has" : "\(lines.count) rows have") days or numbers of a certificate that nothing "
          + "names: none is recorded",
        at: SourceLocation(file: file.name, line: first),
        hint: "name it in a column, Certificate, or for the whole file in a connector: credential: NAME"))
  }
}
