import Diagnostics
import Formats
import Records

/// What a person has to look at, because the file does not say it plainly enough to be taken.
extension FileOrigin {
  /// How many lines of one column are named.
  private static let namedLines = 20

  /// Notes that tell of a bad standing or of somebody who left, and cells that name several people.
  func noteRemarks(_ mapper: TableMapper, _ records: [MappedRecord], into mapped: inout MappedFile) {
    warn(
      mapper.tellingNotes(records), .connectorTellingNote,
      "speaks of a bad standing, and it does not show of which certificate or whether still",
      hint: "read the note; put what holds into a status column beside the certificate", into: &mapped)
    warn(
      mapper.leaverNotes(records), .connectorTellingNote,
      "speaks of leaving, and it does not show plainly whether the person of the row has left",
      hint: "read the note; put the day into a column of its own: Date left", into: &mapped)
    warn(
      mapper.unreadLosses(records), .connectorTellingNote,
      "is not known as a column of standing, and says a word of a bad one: the certificate is of unknown standing",
      hint: "say what the column is in a connector: \(file.inspectCommand)", into: &mapped)
    let shared = mapper.sharedNames(records)
    warn(
      shared.filter { $0.isApart }.map { ($0.line, $0.column) }, .connectorAmbiguous,
      "names several people, and the row has one person's number or birth date, which was given to none of them",
      hint: "give each person a row of their own", into: &mapped)
    warn(
      shared.filter { !$0.isApart }.map { ($0.line, $0.column) }, .connectorAmbiguous,
      "may name several people, and it does not show where one name ends: it was read as one person's",
      hint: "give each person a row of their own", into: &mapped)
  }

  private func warn(
    _ places: [(line: Int, column: String)], _ code: DiagnosticCode, _ message: String, hint: String,
    into mapped: inout MappedFile
  ) {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for place in places {
      if counts[place.column] == nil { order.append(place.column) }
      counts[place.column, default: 0] += 1
      guard counts[place.column, default: 0] <= Self.namedLines else { continue }
      mapped.diagnostics.append(
        Diagnostic(
          .warning, code, "column \"\(place.column)\" \(message)",
          at: SourceLocation(file: file.name, line: place.line),
          hint: hint))
    }
    for column in order where counts[column, default: 0] > Self.namedLines {
      mapped.diagnostics.append(
        Diagnostic(
          .warning, code,
          "column \"\(column)\" \(message) (\(counts[column, default: 0] - Self.namedLines) more cells)",
          at: SourceLocation(file: file.name), hint: hint))
    }
  }

  /// Cells under a name that tells of a loss whose words are not understood: what they speak of is of unknown standing.
  func noteUnclearStanding(_ mapped: inout MappedFile) {
    let names = StandingNames()
    var found: [String: (count: Int, line: Int)] = [:]
    var order: [String] = []
    var conditions: Set<String> = []
    for record in mapped.records {
      for subject in record.subjects {
        for value in subject.holdings.joined() where value.field == .status && value.meaning == "unknown" {
          let isCondition =
            [.xml, .json].contains(mapped.outcome.family)
            && ConditionWords.isSaid(by: value.column, isOfCertificate: true)
          guard isCondition || names.header(value.column)?.takesAway ?? false else { continue }
          if isCondition { conditions.insert(value.column) }
          if found[value.column] == nil { order.append(value.column) }
          found[value.column, default: (0, value.line ?? record.location.line)].count += 1
        }
      }
    }
    for column in order {
      guard let (count, line) = found[column] else { continue }
      if conditions.contains(column) {
        mapped.diagnostics.append(
          Diagnostic(
            .warning, .connectorTellingNote,
            "\"\(column)\" tells of conditions or restrictions: what it speaks of is of unknown standing "
              + "(\(count == 1 ? "1 value" : "\(count) values"))",
            at: SourceLocation(file: file.name, line: line),
            hint: "look at what it holds; say in a status of its own how the certificate stands"))
        continue
      }
      mapped.diagnostics.append(
        Diagnostic(
          .warning, .connectorTellingNote,
          "\"\(column)\" tells of certificates that were taken away, and what stands there is not understood: of "
            + "unknown standing (\(count == 1 ? "1 cell" : "\(count) cells"))",
          at: SourceLocation(file: file.name, line: line),
          hint: "write whether it is revoked or suspended in a word of its own, or none"))
    }
  }
}
