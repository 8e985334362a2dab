import Connectors
import Normalization
import Records

extension CredentialLookup {
  /// What the catalogue knows of texts: whole ones, and the shortest parts of sentences that name a credential.
  init(_ catalogue: Catalogue) {
    @Sendable func code(_ text: String) -> String? {
      let match = catalogue.match(text)
      return match.method != .similarity || match.similarity >= 0.9 ? match.code : nil
    }
    let whole = CredentialLookup(isCredential: { code($0) != nil })
    self.init(isCredential: whole.isCredential, find: { sentence in whole.find(sentence).map { shortest($0, code) } })
  }
}

/// Without the words at either end that the meaning does not hang on: `my BLS card` is `BLS`.
private func shortest(_ text: String, _ code: (String) -> String?) -> String {
  guard let meaning = code(text) else { return text }
  var words = text.split(separator: " ")
  while words.count > 1, code(words.dropFirst().joined(separator: " ")) == meaning { words.removeFirst() }
  while words.count > 1, code(words.dropLast().joined(separator: " ")) == meaning { words.removeLast() }
  return words.joined(separator: " ")
}
