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
    // What stands behind is judged first: looking a text up in the catalogue is dear.
    for length in ends(of: text).reversed() {
      let rest = trimmed(text[length...])
      let shape = ValueShape(String(rest))
      guard shape.fitsMatrix, shape != .notApplicable else { continue }
      let name = String(text[..<length])
      if lookup.first(in: name) == name { return Part(credential: name, rest: String(rest)) }
    }
    return nil
  }

  /// Where the first words of a text end, up to six of them.
  private static func ends(of text: String) -> [String.Index] {
    var ends: [String.Index] = []
    var wasWord = false
    for index in text.indices {
      let isWord = !text[index].isWhitespace && !",;:!?\"“”()[]-–—".contains(text[index])
      if wasWord, !isWord { ends.append(index) }
      if ends.count == 6 { break }
      wasWord = isWord
    }
    return ends
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var rest = text
    while let first = rest.first, first.isWhitespace || "-–—:([".contains(first) { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace || ")]".contains(last) { rest.removeLast() }
    return rest
  }
}
