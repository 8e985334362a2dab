import Records

/// What the name and the place of a value say of it, beside the vocabulary.
extension TreeMapper {
  /// Whether the name of a key says that a certificate was taken away: `"revoked": true`, `@suspended`.
  ///
  /// Employees are suspended and terminated too, so of them only a record or group that is a certificate says it.
  func tellsOfLoss(_ leaf: Leaf, _ inGroup: Bool) -> Bool {
    guard let header = context.standing.header(leaf.column), header.takesAway else { return false }
    let isOfCertificate = inGroup || hasRecordHolding || context.spec?.isOfIssuer == true
    switch header {
    case .loss(.expired): return isOfCertificate && [.tick, .notApplicable].contains(ValueShape(leaf.value))
    case .loss(.suspended), .loss(.inactive), .doubt: return isOfCertificate
    case .loss where StandingHeader.isEnd(String(leaf.column.split(separator: "/").last ?? "")):
      return inGroup || context.spec?.isOfIssuer == true || StandingHeader.namesCredential(leaf.column)
    default: return true
    }
  }

  /// A person's number or address by which an object of people is keyed.
  func keyChoice(_ leaf: Leaf) -> FieldChoice? {
    if leaf.value.contains("@") { return FieldChoice(field: .email, rank: 2000, isOwn: false) }
    guard !keysAreCounters, !hasRecordHolding else { return nil }
    return FieldChoice(field: .employeeNumber, rank: 2000, isOwn: false)
  }

  /// `<Dept ref="N"/>`: names another element, and is no number of a certificate.
  func isReference(_ leaf: Leaf) -> Bool {
    guard let key = leaf.path.last?.key, ["@ref", "@href", "@idref"].contains(key), leaf.path.count > 1 else {
      return false
    }
    return !TreeVocabulary.isCredentialName(leaf.path[leaf.path.count - 2].key)
  }

  /// `<Type>RN</Type>` of a record that is a certificate: one that is dated or called so.
  func isKindOfCredential(_ key: String, _ leaf: Leaf, _ inGroup: Bool) -> Bool {
    !inGroup && leaf.path.count == 1 && !isLinkedData && TreeVocabulary.kindWords.contains(key)
      && (hasRecordHolding || TreeVocabulary.isCredentialName(recordName)) && isCredential(leaf)
  }

  /// Whether a bare number is of the record itself, and the record a person: nothing in it is a certificate's own.
  func isNumberOfPerson(_ key: String, _ leaf: Leaf, _ inGroup: Bool) -> Bool {
    !inGroup && leaf.path.count == 1 && ["no", "number", "num", "nummer"].contains(key)
      && context.spec?.isOfIssuer != true
  }

  /// Whether the text is a URL, URN or DID: it names a thing on the net, never a person, a number or a credential.
  static func isIdentifierOfThings(_ text: String) -> Bool {
    let lowered = text.prefix(12).lowercased()
    return ["http://", "https://", "urn:", "did:", "data:", "ftp://"].contains { lowered.hasPrefix($0) }
  }
}
