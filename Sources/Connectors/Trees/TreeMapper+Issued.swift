import Records

/// Issued credentials that speak of their own standing.
extension TreeMapper {
  /// Gives the standing of a document to every credential in it: what is in a transcript that was revoked is too.
  static func share(standingOf document: [MappedValue], with holdings: inout [[MappedValue]]) {
    let told = document.filter { $0.field == .status || $0.field.isOfStanding }
    for index in holdings.indices {
      holdings[index] += told.filter { value in
        !holdings[index].contains { $0.field == value.field && $0.text == value.text && $0.column == value.column }
      }
    }
  }

  /// What a badge that names nobody any more says of itself: revoked. An issuer leaves no more than this in the place
  /// of a badge (Open Badges 2.0, hosted verification).
  ///
  /// - Returns: nil where it does not say so, or has no identifier by which it could be known.
  static func ownWord(_ holding: [MappedValue]) -> [MappedValue]? {
    let isRevoked = holding.contains { value in
      value.field == .status && (value.meaning ?? "").split(separator: "/").first == "revoked"
    }
    let ids = holding.filter { $0.field == .assertionID }
    guard isRevoked, !ids.isEmpty else { return nil }
    return ids + ids.map { MappedValue(.revokedID, $0.text, column: $0.column, line: $0.line) }
  }
}

extension Field {
  /// Whether it is a part of an entry in a status list, or an identifier by which a list knows a credential.
  fileprivate var isOfStanding: Bool {
    switch self {
    case .statusEntry, .statusIndex, .statusPurpose, .statusSize, .statusCode, .statusMessage, .assertionID, .issuerID:
      true
    default: false
    }
  }
}
