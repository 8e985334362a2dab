import Records

/// What names and titles are, and what a list feeds.
extension TreeMapper {
  /// The record's own `name` or `title`, as the vocabulary reads it: a person's or a job's.
  func isTitle(_ leaf: Leaf, _ choice: FieldChoice) -> Bool {
    let key = leaf.path.last.map { $0.key.drop { $0 == "@" } }
    return !choice.isOwn && leaf.path.count == 1 && [.fullName, .jobTitle].contains(choice.field)
      && key.map { ["name", "title", "label", "displayname"].contains($0) } ?? false
  }

  /// Whether the record is a credential whose holder is a part of it: `{"name": "BLS", "holder": {"name": …}}`.
  func isNamedByCredential(_ leaves: [Leaf]) -> Bool {
    let fields = leaves.map { (leaf: $0, field: recordChoice($0)?.field) }
    let isDated = fields.contains { [.expiresOn, .issuedOn].contains($0.field) }
    let hasCredential = fields.contains { $0.field == .credential }
    let holder = fields.contains { leaf, field in
      [.fullName, .familyName, .email, .employeeNumber].contains(field)
        && leaf.path.contains { part in
          ["holder", "recipient", "inhaber", "licensee", "titulaire", "awardee"].contains { part.key.hasPrefix($0) }
        }
    }
    return isDated && !hasCredential && holder
  }

  /// `Jane Doe (Terminated)`, `Jane Doe [C]`: what systems write behind names.
  static func withoutMarks(_ value: MappedValue) -> MappedValue {
    var value = value
    let lowered = HeaderText.folded(value.text)
    for mark in ["(terminated)", "(on leave)", "[c]", "(inactive)", "(retired)"] where lowered.hasSuffix(" " + mark) {
      value.text = HeaderText.trimmed(String(value.text.dropLast(mark.count)))
    }
    return value
  }

  /// `sha256$` or `md5$` and the digest, or the digest of SHA-256 alone.
  static func isHash(_ text: String) -> Bool {
    let lowered = text.lowercased()
    let (digest, count): (Substring, Int) =
      lowered.hasPrefix("sha256$")
      ? (lowered.dropFirst(7), 64) : lowered.hasPrefix("md5$") ? (lowered.dropFirst(4), 32) : (lowered[...], 64)
    return digest.utf8.count == count && digest.allSatisfy(\.isHexDigit)
  }

  /// A bare `number` beside the name of a person whose certificates are elements of their own is the person's.
  func takeOwnNumber(_ person: inout [MappedValue], _ holding: inout [MappedValue]) {
    guard !foundGroups.isEmpty, context.kind != .verification, !holding.contains(where: { $0.field == .credential }),
      !person.contains(where: { $0.field == .employeeNumber }), TableMapper.namesSomebody(person),
      let place = holding.firstIndex(where: { $0.field == .number })
    else { return }
    var value = holding[place]
    let name = value.column.split { "/.@".contains($0) }.last.map { HeaderText.collapsed(String($0)) }
    guard let name, ["number", "no", "nr", "num", "nummer"].contains(name) else { return }
    holding.remove(at: place)
    value.field = .employeeNumber
    person.insert(value, at: 0)
  }

  /// A bare id of a record that is a certificate: whose it is shows only where the record is a person.
  func isBareNumber(_ leaf: Leaf) -> Bool { hasRecordHolding && leaf.path.count == 1 && leaf.path[0].key == "id" }

  /// `<Employee>`, `<Worker>`: the element itself says that it is a person; in a register it may be a licence's holder.
  var isPersonRecord: Bool {
    context.kind != .verification && context.spec?.isOfIssuer != true
      && (TreeVocabulary.isPersonName(recordName) || PeopleNodes.isPerson(recordName))
      && !TreeVocabulary.isCredentialName(recordName)
  }

  /// Puts `van der` of a `Voorvoegsel` before the family name that stands beside it.
  mutating func joinParticles(_ leaves: inout [Leaf]) {
    for leaf in leaves.filter({ Self.isParticle($0) && recordChoice($0) == nil }) {
      let around = leaf.object
      guard let family = leaves.firstIndex(where: { $0.object == around && recordChoice($0)?.field == .familyName })
      else { continue }
      note(leaf, FieldChoice(field: .familyName, rank: 1000, isOwn: false))
      let name = HeaderText.trimmed(leaves[family].value)
      if !name.isEmpty { leaves[family].value = SplitCells.joined(HeaderText.withSingleBlanks(leaf.value), name) }
      leaves.removeAll { $0.column == leaf.column && $0.line == leaf.line && $0.value == leaf.value }
    }
  }

  private static func isParticle(_ leaf: Leaf) -> Bool {
    guard let key = leaf.path.last?.key else { return false }
    return SplitCells.isParticleName(key.drop { $0 == "@" }) && SplitCells.isParticle(leaf.value)
  }

  /// What a list of certificates feeds: nothing, where by its name none of them is held.
  func listChoice(_ leaf: Leaf) -> FieldChoice? {
    switch GroupStanding.found(in: leaf.column.split(separator: "/")) {
    case .notHeld, .required: nil
    default: FieldChoice(field: .credential, rank: 950, isOwn: false)
    }
  }
}
