/// What the catalogue knows of a text; the catalogue itself lives with normalisation.
package struct CredentialLookup: Sendable {
  /// Whether the text as a whole names a credential.
  package var isCredential: @Sendable (String) -> Bool
  /// The parts of a sentence that name credentials, in order, as written.
  package var find: @Sendable (String) -> [String]

  package init(
    isCredential: @escaping @Sendable (String) -> Bool, find: (@Sendable (String) -> [String])? = nil
  ) {
    self.isCredential = isCredential
    self.find = find ?? { CredentialLookup.windows(of: $0, isCredential) }
  }

  /// Knows no credential.
  package static let none = CredentialLookup(isCredential: { _ in false }, find: { _ in [] })

  func first(in text: String) -> String? { find(text).first }

  /// The longest runs of up to six words that name a credential, from left to right.
  static func windows(of sentence: String, _ isCredential: (String) -> Bool) -> [String] {
    let words = sentence.split { $0.isWhitespace || ",;:!?\"“”".contains($0) }
    var found: [String] = []
    var start = 0
    while start < words.count, start < 400 {
      var taken = 1
      for length in stride(from: min(6, words.count - start), through: 1, by: -1) {
        let text = sentence[words[start].startIndex..<words[start + length - 1].endIndex]
        let bare = text.trimmingMarks
        guard !bare.isEmpty, isCredential(String(bare)) else { continue }
        found.append(String(bare))
        taken = length
        break
      }
      start += taken
    }
    return found
  }
}

extension Substring {
  /// Without full stops, brackets and quotes at its ends.
  fileprivate var trimmingMarks: Substring {
    let marks: Set<Character> = [".", "(", ")", "'", "\"", "[", "]", "*", "-", "–"]
    var slice = self
    while let last = slice.last, marks.contains(last) { slice.removeLast() }
    while let first = slice.first, marks.contains(first) { slice.removeFirst() }
    return slice
  }
}
