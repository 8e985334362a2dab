/// A sentence taken apart: its words, and the credentials, dates and people that it mentions, in order.
struct MailSentence {
  struct Word {
    var text: String
    /// Folded, without marks at its ends; empty for a dash or a bullet.
    var key: String
    /// In Unicode scalars from the start of the sentence.
    var range: Range<Int>
    var mark: Mark
    /// Whether it stands in brackets.
    var isAside = false
  }

  /// What stands between a word and the next one.
  enum Mark { case none, comma, strong }

  /// A credential, as written, and the words it is written with.
  struct Credential {
    var text: String
    var words: Range<Int>
  }

  struct Day {
    var span: DateScanner.Span
    var words: Range<Int>
  }

  let text: String
  let words: [Word]
  /// Those that are named, and numbers of licences that stand for one.
  let credentials: [Credential]
  /// What is known of the numbers among the credentials, by their texts.
  let numbers: [String: MailNumber]
  let days: [Day]
  let people: [MailMention]

  init(_ text: String, lookup: CredentialLookup) {
    self.text = text
    let scalars = Array(text.unicodeScalars)
    let words = Self.cut(scalars)
    self.words = words
    days = DateScanner.dates(in: text).compactMap { span in
      Self.words(span.range, in: words).map { Day(span: span, words: $0) }
    }
    let names = Self.withoutLists(lookup.find(text), lookup)
    let named = Self.places(of: names, scalars, words)
    let found = MailNumber.found(
      in: words, credentials: named.map(\.words), taken: Set(days.flatMap { Array($0.words) }), lookup: lookup)
    numbers = Dictionary(found.map { ($0.text, $0) }, uniquingKeysWith: { first, _ in first })
    credentials = (named + found.map { Credential(text: $0.text, words: $0.words) })
      .sorted { $0.words.lowerBound < $1.words.lowerBound }
    let taken = Set(credentials.flatMap { Array($0.words) } + days.flatMap { Array($0.words) })
    people = MailMentionFinder(words: words, taken: taken).mentions()
  }

  var keys: [String] { words.map(\.key) }

  /// Whether the range holds a mention of a credential.
  func credentials(in range: Range<Int>) -> [Credential] { credentials.filter { range.contains($0.words.lowerBound) } }
  func days(in range: Range<Int>) -> [Day] { days.filter { range.contains($0.words.lowerBound) } }
  func people(in range: Range<Int>) -> [MailMention] { people.filter { range.contains($0.words.lowerBound) } }

  /// The text of some words, as written.
  func text(of range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: Array(text.unicodeScalars)[words[first].range.lowerBound..<words[last].range.upperBound])
    return String(view)
  }

  // MARK: - Words

  private static func cut(_ scalars: [Unicode.Scalar]) -> [Word] {
    var words: [Word] = []
    var start: Int?
    var depth = 0
    func close(_ end: Int, _ mark: Mark) {
      if let from = start {
        append(from..<end, mark)
        start = nil
      } else if mark == .strong, let last = words.indices.last {
        words[last].mark = .strong
      }
    }
    func append(_ range: Range<Int>, _ mark: Mark) {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      let text = String(view)
      let key = MailSentences.word(text)
      let isSign = !key.unicodeScalars.contains { $0.properties.isAlphabetic || HeaderText.isDigit($0) }
      guard !isSign || text == "&" else {
        if text.contains(where: { "-–—|:;→=•*".contains($0) }), let last = words.indices.last {
          words[last].mark = .strong
        }
        return
      }
      var own = mark
      if let last = text.last(where: { !"\"'”’)".contains($0) }), own == .none {
        own = last == "," ? .comma : ";:".contains(last) ? .strong : .none
      }
      words.append(Word(text: text, key: text == "&" ? "and" : key, range: range, mark: own, isAside: depth > 0))
    }
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "(", "[":
        close(index, .none)
        depth += 1
      case ")", "]":
        close(index, .none)
        depth = max(0, depth - 1)
      case "\"", "“", "”", "„", "«", "»": close(index, .none)
      case "|", ";", "—", "\t": close(index, .strong)
      case ":" where start != nil && isLetterColon(scalars, index): close(index, .strong)
      case _ where scalar.properties.isWhitespace: close(index, .none)
      default: if start == nil { start = index }
      }
    }
    close(scalars.count, .none)
    // A bracket that nothing closes sets nothing apart.
    if depth > 0 { for index in words.indices { words[index].isAside = false } }
    return words
  }

  /// `BLS:2027-01-31`, but not `10:30` or `https://`.
  private static func isLetterColon(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard index > 0 else { return false }
    let next = index + 1 < scalars.count ? scalars[index + 1] : " "
    return next != "/" && !(HeaderText.isDigit(scalars[index - 1]) && HeaderText.isDigit(next))
  }

  /// The words that a stretch of the sentence touches.
  private static func words(_ range: Range<Int>, in words: [Word]) -> Range<Int>? {
    guard let first = words.firstIndex(where: { $0.range.upperBound > range.lowerBound }),
      let last = words.lastIndex(where: { $0.range.lowerBound < range.upperBound }), first <= last
    else { return nil }
    return first..<last + 1
  }

  // MARK: - Credentials

  /// `BLS and ACLS` are two, `Health and Safety` is one.
  private static func withoutLists(_ names: [String], _ lookup: CredentialLookup) -> [String] {
    names.flatMap { name -> [String] in
      var name = name
      while let last = name.last, ",;:.".contains(last) { name.removeLast() }
      let words = name.split(separator: " ")
      for (index, word) in words.enumerated() where MailWords.conjunctions.contains(word.lowercased()) || word == "/" {
        let halves = [words[..<index], words[(index + 1)...]].map { $0.joined(separator: " ") }
        if halves.allSatisfy({ lookup.isCredential($0) }) { return halves }
      }
      return [name]
    }
  }

  private static func places(of names: [String], _ scalars: [Unicode.Scalar], _ words: [Word]) -> [Credential] {
    var from = 0
    return names.compactMap { name in
      let wanted = Array(name.unicodeScalars)
      guard !wanted.isEmpty, wanted.count <= scalars.count else { return nil }
      var start = from
      while start + wanted.count <= scalars.count {
        let isHere = scalars[start..<start + wanted.count].elementsEqual(wanted)
        if isHere, let place = Self.words(start..<start + wanted.count, in: words) {
          from = start + wanted.count
          return Credential(text: name, words: place)
        }
        start += 1
      }
      return nil
    }
  }
}
