import Diagnostics
import Formats
import Records

extension FileOrigin {
  /// Maps messages that were exported as a table, one a row, as Outlook does.
  func mapMailTable(_ collected: CollectedFile, into mapped: inout MappedFile) {
    let mapper = MailMapper(context: RecordContext(spec: spec, library: library), library: library, lookup: lookup)
    var columns: [String: Int] = [:]
    var seen: Set<String> = []
    for row in collected.rows {
      if let rejection = row.rejection {
        mapped.records.append(
          MappedRecord(
            location: row.location, disposition: .rejected, reason: rejection.reason,
            detail: rejection.diagnostic.message))
      } else if row.isBlank {
        mapped.records.append(MappedRecord(location: row.location, disposition: .ignored, reason: .blank))
      } else if columns.isEmpty {
        let names = row.cells.map(HeaderText.collapsed)
        let isHeader = names.contains("subject") && names.contains("body")
        if isHeader {
          columns = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        }
        if isHeader { mapped.headerLine = row.location.line }
        mapped.records.append(
          MappedRecord(location: row.location, disposition: .ignored, reason: isHeader ? .header : .title))
      } else {
        mapped.records.append(
          mapper.record(message(row, columns), at: row.location, in: file.name, seen: &seen, &mapped.diagnostics))
      }
    }
  }

  private func message(_ row: TableRow, _ columns: [String: Int]) -> MailMessage {
    func cell(_ keys: String...) -> String {
      for key in keys { if let index = columns[key], index < row.cells.count { return row.cells[index] } }
      return ""
    }
    let address = cell("fromaddress")
    let name = HeaderText.trimmed(cell("fromname", "from"))
    let from = ValueShape.isAddress(address) ? "\(name) <\(address)>" : name
    let names = cell("toname", "to").split(separator: ";").map { HeaderText.trimmed(String($0)) }
    let addresses = cell("toaddress").split(separator: ";").map { HeaderText.trimmed(String($0)) }
    let to = names.enumerated().map { index, name in
      index < addresses.count && ValueShape.isAddress(addresses[index]) ? "\(name) <\(addresses[index])>" : name
    }
    let date = cell("date", "sent", "senton", "received", "receivedon")
    let body = cell("body")
    return MailMessage(
      messageID: nil, from: from, to: to, date: date.isEmpty ? nil : HeaderText.trimmed(date), subject: cell("subject"),
      parts: [MailPart(type: "text/plain", size: body.utf8.count, text: body)])
  }
}
