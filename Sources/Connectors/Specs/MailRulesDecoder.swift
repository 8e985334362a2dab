import Configuration
import Diagnostics

/// The `mail` part of a connector file.
enum MailRulesDecoder {
  static func decode(_ map: YAMLMapping) -> MailRules? {
    guard let mail = map.mapping("mail", ConnectorSchema.mail) else { return nil }
    var rules = MailRules()
    for entry in mail["facts"]?.entries ?? [] {
      guard let name = entry.key.text, let fact = MailRules.Fact(rawValue: name) else {
        let names = MailRules.Fact.allCases.map(\.rawValue)
        map.file.report(
          .configUnknownKey, "\(entry.key.described) is no fact", at: entry.key,
          notes: ["facts: \(names.joined(separator: ", "))"],
          hint: NearestName.of(entry.key.text ?? "", among: names).map { "did you mean \"\($0)\"?" })
        continue
      }
      for phrase in ConnectorSpecDecoder.texts(entry.value, in: map.file) {
        rules.patterns.append(MailRules.Pattern(fact: fact, phrase: phrase))
      }
    }
    for entry in mail["issuer_domains"]?.entries ?? [] {
      if let domain = entry.key.text, let issuer = entry.value.text {
        rules.issuerDomains.append((domain.lowercased(), issuer))
      }
    }
    rules.notEvidence = mail.texts("not_evidence").map(HeaderText.folded)
    rules.conditions = mail.texts("conditions")
    rules.courtesies = mail.texts("courtesies")
    rules.expiryWords = mail.texts("expiry_words")
    rules.issueWords = mail.texts("issue_words")
    rules.expiryHeadings = mail.texts("expiry_headings")
    rules.issueHeadings = mail.texts("issue_headings")
    return rules
  }
}
