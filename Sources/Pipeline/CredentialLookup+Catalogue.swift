import Connectors
import Normalization
import Records
import Synchronization

extension CredentialLookup {
  /// What the catalogue knows of texts: whole ones, and the shortest parts of sentences that name a credential.
  init(_ catalogue: Catalogue) {
    let known = KnownTexts()
    @Sendable func code(_ text: String) -> String? {
      known.code(of: text) {
        let match = catalogue.match(text)
        return match.method != .similarity || match.similarity >= 0.9 ? match.code : nil
      }
    }
    let whole = CredentialLookup(isCredential: { code($0) != nil })
    self.init(isCredential: whole.isCredential, find: { sentence in whole.find(sentence).map { shortest($0, code) } })
  }
}

/// What was found out about texts: the parts of sentences, and the cells of columns, come again and again.
private final class KnownTexts: Sendable {
  private let codes = Mutex<[String: String?]>([:])

  /// Texts that are remembered; more than these, and all are forgotten.
  private static let limit = 100_000
  /// Longer texts hardly come twice.
  private static let longest = 200

  func code(of text: String, _ find: () -> String?) -> String? {
    guard text.utf8.count <= KnownTexts.longest else { return find() }
    if let known = codes.withLock({ $0[text] }) { return known }
    let found = find()
    codes.withLock { codes in
      if codes.count >= KnownTexts.limit { codes = [:] }
      codes[text] = .some(found)
    }
    return found
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
