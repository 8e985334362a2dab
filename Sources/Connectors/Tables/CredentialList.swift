/// One cell that lists credentials, each with a word of its own: `BLS exp 3/27, ACLS (exp 4/27); First Aid`.
enum CredentialList {
  struct Part: Equatable {
    var credential: String
    /// What stands beside it: a date, or a word on its standing; empty where there is none.
    var rest: String
  }

  private static let mostParts = 12

  /// The parts of the cell; nil where it is no such list, or names one credential and nothing else.
  static func parts(_ text: String, _ lookup: CredentialLookup) -> [Part]? {
    guard text.utf8.count <= 600 else { return nil }
    for separator in [";", "\n", "|", ","] {
      let texts = text.split(separator: separator).map { HeaderText.trimmed(String($0)) }.filter { !$0.isEmpty }
      guard (2...mostParts).contains(texts.count) else { continue }
      let parts = texts.compactMap { part($0, lookup) }
      if parts.count == texts.count { return parts }
    }
    guard let only = part(HeaderText.trimmed(text), lookup), !only.rest.isEmpty else { return nil }
    return [only]
  }

  /// A credential first, then nothing, a date, or a word on its standing.
  private static func part(_ text: String, _ lookup: CredentialLookup) -> Part? {
    if lookup.isCredential(text) { return Part(credential: text, rest: "") }
    guard let credential = lookup.first(in: text), text.hasPrefix(credential) else { return nil }
    var rest = text.dropFirst(credential.count)
    guard let next = rest.first, !next.isLetter, !next.isNumber else { return nil }
    while let first = rest.first, first.isWhitespace || "-–—:([".contains(first) { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace || ")]".contains(last) { rest.removeLast() }
    let shape = ValueShape(String(rest))
    return shape.fitsMatrix && shape != .notApplicable ? Part(credential: credential, rest: String(rest)) : nil
  }
}
