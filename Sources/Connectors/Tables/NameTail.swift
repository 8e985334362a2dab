/// The job or place that somebody wrote behind a name in its cell: `Ann Lee - Supervisor`.
enum NameTail {
  /// The name alone; the text as it is where what stands behind it may be a name as well.
  static func removed(from text: String) -> String {
    for mark in [" - ", " – ", " — "] {
      guard let range = text.firstRange(of: mark), !text.contains(where: \.isNewline) else { continue }
      let name = HeaderText.trimmed(String(text[..<range.lowerBound]))
      let tail = text[range.upperBound...].split(separator: " ")
      guard NameShape.looksLikeName(name), !NonNameWords.isIn(name), (1...3).contains(tail.count),
        tail.allSatisfy({ NonNameWords.isIn(String($0)) })
      else { continue }
      return name
    }
    return text
  }
}
