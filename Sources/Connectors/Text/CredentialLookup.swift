import Synchronization

/// What the catalogue knows of a text; the catalogue itself lives with normalisation.
package struct CredentialLookup: Sendable {
  /// Whether the text as a whole names a credential.
  package var isCredential: @Sendable (String) -> Bool
  /// The parts of a sentence that name credentials, in order, as written.
  package var find: @Sendable (String) -> [String]

  private let usesWindows: Bool

  package init(
    isCredential: @escaping @Sendable (String) -> Bool, find: (@Sendable (String) -> [String])? = nil
  ) {
    let isCredential: @Sendable (String) -> Bool = { !CredentialLookup.isStanding($0) && isCredential($0) }
    self.isCredential = isCredential
    usesWindows = find == nil
    self.find = find ?? { CredentialLookup.windows(of: $0, isCredential) }
  }

  /// Words of a standing that are written nearly like a credential: `Probation` is no Approbation.
  private static func isStanding(_ text: String) -> Bool {
    (9...16).contains(text.utf8.count)
      && ["probation", "probationary"].contains(HeaderText.trimmed(text).lowercased())
  }

  /// The same, remembering what was looked up; for one file at a time.
  func remembering() -> CredentialLookup {
    let memory = Memory(isCredential)
    guard usesWindows else { return CredentialLookup(isCredential: { memory.isCredential($0) }, find: find) }
    return CredentialLookup(isCredential: { memory.isCredential($0) })
  }

  /// Knows no credential.
  package static let none = CredentialLookup(isCredential: { _ in false }, find: { _ in [] })

  func first(in text: String) -> String? { find(text).first }

  /// The longest runs of up to six words that name a credential, from left to right.
  ///
  /// Words that no credential's name holds cut the sentence into short runs, so that few texts are looked up.
  static func windows(of sentence: String, _ isCredential: (String) -> Bool) -> [String] {
    let words = sentence.split { $0.isWhitespace || ",;:!?\"“”()[]".contains($0) }
    let cuts = words.map { isCut($0) }
    var found: [String] = []
    var heads: [(place: Int, text: String)] = []
    var start = 0
    while start < words.count, start < 400 {
      guard !cuts[start] else {
        start += 1
        continue
      }
      var end = start
      while end < words.count, end - start < 6, !cuts[end] { end += 1 }
      var taken = 1
      for length in stride(from: end - start, through: 1, by: -1) {
        let text = sentence[words[start].startIndex..<words[start + length - 1].endIndex]
        let bare = text.trimmingMarks
        guard isPlausible(bare), isCredential(String(bare)) else { continue }
        found.append(String(bare))
        taken = length
        break
      }
      if taken == 1, found.last.map({ $0 != String(words[start].trimmingMarks) }) ?? true,
        let head = CredentialCompound.head(of: words[start].trimmingMarks), isPlausible(head[...]), isCredential(head)
      {
        heads.append((found.count, head))
      }
      start += taken
    }
    // `BLS-kortet mitt: BLS utløper …` speaks of one.
    for head in heads.reversed() where !found.contains(head.text) { found.insert(head.text, at: head.place) }
    return found
  }

  /// A short word names a credential in capitals only: `DO`, not `Do`.
  private static func isPlausible(_ text: Substring) -> Bool {
    if text.contains(" ") || text.utf8.count > 4 { return text.utf8.count >= 2 }
    return text.filter { $0.isUppercase || $0.isNumber }.count >= 2
  }

  private static func isCut(_ word: Substring) -> Bool {
    if word.utf8.filter({ $0 >= 0x30 && $0 <= 0x39 }).count >= 4 { return true }
    var bare = word.lowercased()
    while let last = bare.last, ".'’".contains(last) { bare.removeLast() }
    return bare.isEmpty || cutWords.contains(bare)
  }

  private static let cutWords: Set<String> = [
    "my", "your", "his", "her", "their", "our", "its", "i", "you", "he", "she", "we", "they", "it", "me", "us", "them",
    "is", "was", "were", "are", "be", "been", "being", "am", "has", "have", "had", "do", "does", "did", "will", "would",
    "should", "could", "can", "may", "might", "must", "shall", "not", "no", "yes", "the", "a", "an", "this", "that",
    "these",
    "those", "until", "till", "through", "thru", "on", "since", "from", "as", "if", "when", "because", "but", "so",
    "renewed", "renewal", "expires", "expire", "expired", "expiring", "valid", "passed", "failed", "booked", "applied",
    "suspended", "revoked", "lapsed", "issued", "holds", "hold", "held", "attached", "lost", "new", "number", "dear",
    "hi",
    "hello", "thanks", "thank", "please", "sorry", "still", "now", "already", "just", "today", "yesterday", "tomorrow",
    "next", "last", "week", "month", "year", "january", "february", "march", "april", "june", "july", "august",
    "september",
    "october", "november", "december", "mein", "meine", "mon", "ma", "mi", "mijn", "ist", "est", "bis", "und", "et",
    "who", "which", "what", "there", "here", "am", "by", "about", "because", "received", "arrived", "approved", "than",
    "more", "than", "any", "some", "also", "then", "probation", "probationary", "again", "get", "got", "send", "sent",
    "took", "take", "completed",
  ]
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

/// Answers of a look-up by text.
private final class Memory: Sendable {
  private let known = Mutex<[String: Bool]>([:])
  private let compute: @Sendable (String) -> Bool

  init(_ compute: @escaping @Sendable (String) -> Bool) { self.compute = compute }

  func isCredential(_ text: String) -> Bool {
    if let answer = known.withLock({ $0[text] }) { return answer }
    let answer = compute(text)
    known.withLock { table in
      if table.count < 100_000 { table[text] = answer }
    }
    return answer
  }
}
