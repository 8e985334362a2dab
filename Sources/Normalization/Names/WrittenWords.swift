/// The words of a name as they were typed, by the plain form in which they are taken apart.
struct WrittenWords {
  private var table: [String: String] = [:]

  /// - Parameter tidy: The name with its blanks in order and nothing else changed.
  init(_ tidy: String) {
    guard tidy.utf8.contains(where: { $0 >= 0x7F || $0 == 0x60 }) else { return }
    for word in tidy.split(separator: " ").map(String.init) {
      keep(word)
      keep(CleanText.trimmed(word, of: Self.marks))
    }
  }

  private static let marks = ",;:.()[]{}\"“”„‟\u{FF0C}\u{FF08}\u{FF09}"

  private mutating func keep(_ written: String) {
    let plain = CleanText.line(written)
    if plain != written, !plain.isEmpty, table[plain] == nil { table[plain] = written }
  }

  /// The text with each word as it was typed; words that were changed on the way stay as they are.
  func restored(_ text: String) -> String {
    if table.isEmpty { return text }
    return text.split(separator: " ").map { table[String($0)] ?? String($0) }.joined(separator: " ")
  }
}
