import Connectors
import Diagnostics
import Formats
import Normalization
import Records

/// Certificates that a file calls expired beside a day of expiry that is still to come.
///
/// Whether one has expired follows from the day, whatever a source calls it; which of the two is wrong only a person
/// can say.
enum EndedWords {
  /// - Parameter asAt: The day as of which the file speaks.
  /// - Returns: nil where words and days agree.
  static func warning(
    _ mapped: MappedFile, file: String, on asAt: CalendarDate, order: DateOrder
  ) -> Diagnostic? {
    let doubtful = mapped.records.filter { record in
      record.disposition == .accepted && record.subjects.flatMap(\.holdings).contains(where: isCalledExpired)
    }
    guard !doubtful.isEmpty else { return nil }
    var reader = DateReader(dateOrder: order, asAt: asAt)
    for value in mapped.records.flatMap(\.subjects).flatMap(\.holdings).joined()
    where [.issuedOn, .expiresOn, .verifiedOn].contains(value.field) {
      reader.note(value.text, column: value.column)
    }
    reader.decide()
    func isAhead(_ value: MappedValue) -> Bool {
      guard value.field == .expiresOn,
        case .date(let date) = reader.read(value.text, field: .expiresOn, column: value.column).outcome
      else { return false }
      return date.date.lastDay > asAt
    }
    let lines = doubtful.filter { record in
      record.subjects.flatMap(\.holdings).contains { isCalledExpired($0) && $0.contains(where: isAhead) }
    }.map(\.location.line)
    guard let first = lines.first else { return nil }
    let shown = lines.prefix(10).map(String.init).joined(separator: ", ") + (lines.count > 10 ? ", …" : "")
    let places = lines.count == 1 ? "" : " (lines \(shown))"
    return Diagnostic(
      .warning, .connectorTellingNote,
      "\(lines.count == 1 ? "a certificate is" : "\(lines.count) certificates are") called expired, and the day of "
        + "expiry beside the word is still to come: by that day it counts as valid\(places)",
      at: SourceLocation(file: file, line: first),
      hint: "ask which of the two is right; correct the day, or write what became of the certificate")
  }

  private static func isCalledExpired(_ holding: [MappedValue]) -> Bool {
    let words = holding.filter { $0.field == .status }.map(\.plainMeaning)
    return !words.isEmpty && words.allSatisfy { $0 == CredentialStatus.expired.rawValue }
  }
}
