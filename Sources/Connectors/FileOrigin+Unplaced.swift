import Diagnostics
import Formats
import Records

/// Columns that nobody can place: they tell of a certificate, and it does not show of which.
extension FileOrigin {
  /// What there is to say of a column that feeds nothing because it may be of several things; nil: nothing.
  func unplaced(_ column: ColumnMapping, line: Int?) -> Diagnostic? {
    let place = SourceLocation(file: file.name, line: line)
    if column.how == .ownerless {
      return Diagnostic(
        .warning, .connectorAmbiguous,
        "column \"\(column.header)\" feeds nothing: it does not show of which certificate of the row it speaks",
        at: place, hint: "put the certificate's name into the header: RN \(column.header)")
    }
    guard column.how == .unmapped, Self.namesTerm(column.header), ForeignHeader.isOne(column.header) else { return nil }
    return Diagnostic(
      .warning, .connectorUnmapped,
      "column \"\(column.header)\" feeds nothing: it is the term of something else than the row's certificate",
      at: place, hint: "to keep it as a certificate of its own, give it a row; else name it in a connector")
  }

  /// Whether the header's words promise the end of a term.
  private static func namesTerm(_ header: String) -> Bool {
    HeaderText.tokens(header).contains { endings.contains($0) }
  }

  private static let endings: Set<String> = [
    "expiry", "expires", "expire", "expiration", "exp", "expired", "due", "until", "end", "renewal", "ablauf", "bis",
    "echeance", "vencimiento", "caducidad", "verloopdatum", "geldig",
  ]
}
