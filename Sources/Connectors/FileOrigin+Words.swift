import Diagnostics
import Formats
import Records

/// Words of standing that were taken for what they say, and beside which something says less.
extension FileOrigin {
  /// A word of validity that points elsewhere: `Unencumbered (see history)`.
  func noteReservations(_ mapped: inout MappedFile) {
    let words = RecordContext(spec: spec, library: library).statusWords
    warn(
      "takes a certificate for valid and points to a history, complaint or proceeding besides: it was read as valid",
      hint: "look it up where it points to, and write what holds as the status", into: &mapped
    ) { value in
      guard value.field == .status, Self.isReserved(value.text) else { return false }
      // What stands before the brackets or the dash.
      let head = String(value.text.prefix { !"([-–—,;/".contains($0) })
      let meaning = value.plainMeaning ?? words.rule(for: HeaderText.trimmed(head))?.meaning
      return meaning == CredentialStatus.active.rawValue
    }
    warn(
      "says of a certificate not to have been verified",
      hint: "look at the certificate, or at the issuer's list", into: &mapped
    ) { $0.field == .verifiedOn && RecordContext.refuses($0.text) }
  }

  private func warn(
    _ message: String, hint: String, into mapped: inout MappedFile, where tells: (MappedValue) -> Bool
  ) {
    var found: [String: (count: Int, line: Int)] = [:]
    var order: [String] = []
    for record in mapped.records where record.disposition == .accepted {
      for value in record.subjects.flatMap(\.holdings).joined() where tells(value) {
        if found[value.column] == nil { order.append(value.column) }
        found[value.column, default: (0, value.line ?? record.location.line)].count += 1
      }
    }
    for column in order {
      guard let (count, line) = found[column] else { continue }
      mapped.diagnostics.append(
        Diagnostic(
          .warning, .connectorTellingNote, "\"\(column)\" \(message) (\(count == 1 ? "1 cell" : "\(count) cells"))",
          at: SourceLocation(file: file.name, line: line), hint: hint))
    }
  }

  private static func isReserved(_ text: String) -> Bool {
    let words = HeaderText.tokens(text)
    return words.contains(where: reservations.contains) && !words.contains(where: LossWords.denials.contains)
  }

  private static let reservations: Set<String> = [
    "see", "history", "refer", "complaint", "complaints", "investigation", "appeal", "allegation", "allegations",
    "disciplinary", "discipline", "siehe", "voir", "zie", "vease", "historie", "historique", "historial",
  ]
}
