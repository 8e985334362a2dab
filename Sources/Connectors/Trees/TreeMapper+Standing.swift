import Diagnostics
import Records

/// What a value says of a certificate's standing by its own name and that of the object it stands in.
extension TreeMapper {
  /// What `standingChoice` makes of a leaf: the vocabulary is not asked where it is settled.
  enum Standing {
    case status(Field)
    /// A part of a status that is no value of its own.
    case nothing
  }

  /// nil: the vocabulary decides.
  func standing(_ leaf: Leaf, _ inGroup: Bool) -> Standing? {
    guard leaf.path.last != nil, !isLinkedData else { return nil }
    let names = leaf.column.split(separator: "/").map { $0.drop { $0 == "@" } }
    guard let name = names.last.map(String.init) else { return nil }
    let isOfCertificate = inGroup || hasRecordHolding || context.spec?.isOfIssuer == true
    let around = leaf.path.dropLast().map(\.key)
    if let parent = names.dropLast().last.map(String.init), leaf.path.count > 1,
      let found = ofObject(leaf, name, parent, isOfCertificate, inGroup)
    {
      return found
    }
    guard isOfCertificate, inGroup || !around.contains(where: isSomebodys) else { return nil }
    let value = HeaderText.trimmed(leaf.value)
    let isAnswer = Self.answers.contains(value.lowercased())
    if isAnswer, isFlagOfStanding(leaf, name) { return .status(.status) }
    if isAnswer, let header = context.standing.header(leaf.column), header.takesAway, tellsOfLoss(leaf, inGroup) {
      return .status(.status)
    }
    // `actions/type`: what a body did about the certificate.
    if let parent = around.last, StatusNames.isAction(parent),
      StatusNames.words.union(["type", "action"]).contains(
        HeaderText.collapsed(name)), TellingWords.saysLoss(value, context.statusWords)
    {
      return .status(.status)
    }
    // What the vocabulary knows as something else, it knows better.
    guard [nil, .status, .state].contains(vocabularyField(leaf)) else { return nil }
    if StatusNames.mayTell(name) || around.last.map(StatusNames.mayTell) ?? false,
      TellingWords.saysLoss(value, context.statusWords)
    {
      return .status(.status)
    }
    return StatusNames.isCode(name) ? .status(.status) : nil
  }

  /// A value inside an object that is a status, or a loss: `status/label`, `suspension/from`.
  private func ofObject(
    _ leaf: Leaf, _ name: String, _ parent: String, _ isOfCertificate: Bool, _ inGroup: Bool
  ) -> Standing? {
    let key = HeaderText.collapsed(name)
    if StatusNames.isStatus(parent) {
      if inGroup, ["codevalue", "longname"].contains(key) {
        // A letter beside a word says no more than the word.
        let text = HeaderText.trimmed(leaf.value)
        let isKnown = context.statusWords.rule(for: text) != nil || TellingWords.saysLoss(text, context.statusWords)
        return isKnown || text.count(where: \.isLetter) >= 4 ? .status(.status) : .nothing
      }
      let isWord = StatusNames.words.contains(key) || StatusNames.codes.contains(key)
      guard isWord else { return DateScanner.isDate(HeaderText.trimmed(leaf.value)) ? .nothing : nil }
      let isKnown =
        context.statusWords.rule(for: leaf.value) != nil || TellingWords.saysLoss(leaf.value, context.statusWords)
      // The state of an address has a name and a code too.
      if HeaderText.tokens(parent).last == "state", !isKnown { return nil }
      if leaf.path.dropLast().contains(where: { TreeVocabulary.isEmployment($0.key) }) {
        return .status(.employmentStatus)
      }
      if isOfCertificate { return .status(.status) }
      return leaf.path.count == 2 && HeaderText.collapsed(parent) == "status" ? .status(.employmentStatus) : nil
    }
    guard isOfCertificate, let header = StandingHeader(parent), header.takesAway, header != .measure,
      HeaderText.tokens(parent).count <= 2, !TreeVocabulary.isCredentialName(HeaderText.collapsed(parent)),
      let own = context.standing.header(leaf.column), own.takesAway
    else { return nil }
    return StandingHeader.partsOfLoss.contains(key) ? .status(.status) : nil
  }

  /// A condition or restriction of a certificate: `onProbation: true`, `<Restrictions>No night shifts</Restrictions>`.
  func condition(_ leaf: Leaf, _ inGroup: Bool) -> FieldChoice? {
    guard !isLinkedData, inGroup || hasRecordHolding, !leaf.path.dropLast().map(\.key).contains(where: isSomebodys),
      ConditionWords.isSaid(by: leaf.column, isOfCertificate: inGroup), ConditionWords.tells(leaf.value)
    else { return nil }
    return FieldChoice(field: .status, rank: 980, isOwn: false, isCondition: true)
  }

  /// `isValid`, `isActive`, `held`, `enabled`.
  private func isFlagOfStanding(_ leaf: Leaf, _ name: String) -> Bool {
    context.standing.header(name) == .standing || ["enabled", "isenabled"].contains(HeaderText.collapsed(name))
  }

  /// A yes under `isExpired` beside a day of expiry: the term has ended whatever the day says.
  func withEndedTerms(_ values: [MappedValue]) -> [MappedValue] {
    guard values.contains(where: { $0.field == .expiresOn }) else { return values }
    return values.map { value in
      guard value.field == .status, value.meaning == CredentialStatus.expired.rawValue,
        context.standing.header(value.column) == .loss(.expired), Self.answers.contains(value.text.lowercased())
      else { return value }
      var value = value
      value.meaning = CredentialStatus.lapsed.rawValue
      return value
    }
  }

  /// `"verified": false`
  func isUnverified(_ leaf: Leaf) -> Bool {
    guard let key = leaf.path.last?.key.drop(while: { $0 == "@" }), ["verified", "isverified"].contains(key) else {
      return false
    }
    return RecordContext.refuses(leaf.value)
  }

  /// Whether what is not verified is not known to stand; elsewhere nobody has looked yet, which is told and changes
  /// nothing.
  var isOfRegister: Bool { context.spec?.isOfIssuer == true || context.kind == .verification }

  /// What a certificate's `"verified": false` says in an issuing body's file.
  mutating func unverified(_ leaf: Leaf) -> [MappedValue] {
    unverifiedCounts[leaf.column, default: (0, leaf.line)].count += 1
    return [
      MappedValue(
        .status, HeaderText.trimmed(leaf.value), column: leaf.column, line: leaf.line,
        meaning: CredentialStatus.unknown.rawValue)
    ]
  }

  func noteUnverified(in file: String, _ mapped: inout MappedFile) {
    for (column, found) in unverifiedCounts.sorted(by: { $0.key < $1.key }) {
      mapped.diagnostics.append(
        Diagnostic(
          .warning, .connectorTellingNote,
          "\"\(column)\" says of \(found.count == 1 ? "1 certificate" : "\(found.count) certificates") not to have been "
            + "verified", at: SourceLocation(file: file, line: found.line ?? mapped.records.first?.location.line),
          hint: "look at the certificates, or at the issuer's list"))
    }
  }

  private func isSomebodys(_ key: String) -> Bool { TreeVocabulary.isPersonName(key) || key.hasPrefix("employ") }

  static let answers: Set<String> = ["true", "false", "yes", "no", "y", "n", "1", "0"]
}
