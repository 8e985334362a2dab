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

  /// What a list of certificates feeds: nothing, where by its name none of them is held.
  func listChoice(_ leaf: Leaf) -> FieldChoice? {
    switch GroupStanding.found(in: leaf.column.split(separator: "/")) {
    case .notHeld, .required: nil
    default: FieldChoice(field: .credential, rank: 950, isOwn: false)
    }
  }
}
