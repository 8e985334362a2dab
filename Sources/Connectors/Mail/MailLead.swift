import Records

/// What the line above a list says of its items: which dates they show, and what became of the credentials.
struct MailLead {
  /// Fields of the items' dates, in order.
  private(set) var fields: [Field] = []
  private(set) var statuses: [MappedValue] = []
  /// Whether the list is of other people, so that an item without a name is not the sender's.
  private(set) var isOfOthers = false
  /// Whether it speaks of the reader's: `your certificates`, `these licenses of yours`; of the sender's: `my`.
  private(set) var isOfReader = false
  private(set) var isOfSender = false

  /// No line stands above.
  init() {}

  /// - Parameter text: The paragraph above; a long one that does not end in a colon says nothing of what follows.
  init(_ text: String, _ reader: MailFacts) {
    guard text.hasSuffix(":") || text.split(separator: " ").count <= 12 else { return }
    let sentence = MailSentence(text, lookup: reader.lookup)
    let keys = sentence.keys
    isOfReader = text.hasSuffix(":") && keys.contains { MailWords.secondPossessive.contains($0) }
    isOfSender = text.hasSuffix(":") && keys.contains { MailWords.firstPossessive.contains($0) } && !isOfReader
    guard text.hasSuffix(":") || sentence.words.count <= 8 && sentence.days.isEmpty else { return }
    for key in keys where sentence.days.isEmpty {
      let field: Field? =
        reader.patterns.expiryHeadings.contains(key)
        ? .expiresOn : reader.patterns.issueHeadings.contains(key) ? .issuedOn : nil
      if let field, !fields.contains(field) { fields.append(field) }
    }
    let facts = MailClauses(sentence, patterns: reader.patterns).clauses().flatMap(\.facts)
    var told = facts
    if let first = keys.first.flatMap({ MailRules.Fact(rawValue: $0) }), !told.contains(first), told.isEmpty {
      told.append(first)
    }
    statuses = told.flatMap { reader.values(of: $0) }
    if fields.isEmpty, sentence.days.isEmpty, told.contains(.passed) || told.contains(.issued) { fields = [.issuedOn] }
    isOfOthers = !Set(keys).isDisjoint(with: Self.others)
  }

  private static let others: Set<String> = [
    "staff", "colleagues", "people", "employees", "nurses", "team", "following", "our", "everyone", "mitarbeiter",
    "kollegen", "collegues", "medewerkers", "empleados",
  ]
}
