/// `Mc`, `Mac`, `O`, `St` and the like: written apart they are half of a surname, never a middle name.
///
/// Unlike a particle they change whose name it is: McDonald is not Donald, but `Mc Donald` is McDonald.
enum SurnamePrefixes {
  /// Whether `prefix` and the word behind it are one surname; both folded.
  static func binds(_ prefix: String, _ next: String) -> Bool {
    guard !next.isEmpty else { return false }
    switch prefix {
    case "o": return irish.contains(next)
    case "d": return romance.contains(next)
    default: return words.contains(prefix)
    }
  }

  /// Whether a text that begins with `prefix` and `next` begins with a surname: `Mac Miller` need not, `Mc Donald` does.
  static func opens(_ prefix: String, _ next: String) -> Bool {
    ["mc", "o", "d"].contains(prefix) && binds(prefix, next)
  }

  /// Folded words with each prefix and the word that it binds to made one: `mc donald smith` → `mcdonald`, `smith`.
  static func joined(_ folded: some Sequence<String>) -> [String] {
    var result: [String] = []
    var open = ""
    for word in folded {
      if !open.isEmpty {
        let isBound = binds(open, word)
        result += isBound ? [open + word] : [open]
        open = ""
        if isBound { continue }
      }
      if words.contains(word) || word == "o" || word == "d" { open = word } else { result.append(word) }
    }
    if !open.isEmpty { result.append(open) }
    return result
  }

  static let words: Set<String> = ["mc", "mac", "st", "saint", "sainte", "fitz"]

  /// Behind an `O` with no apostrophe these are surnames; any other word there leaves the `O` a middle initial.
  private static let irish = Set(
    """
    brien brian bryan byrne callaghan carroll connell connor conner conor dea doherty donnell donoghue donohue donovan
    dowd driscoll dwyer farrell ferrall flaherty flanagan flynn gara gorman grady hagan halloran hanlon hara hare hea
    hearn herlihy higgins kane keefe keeffe kelly kennedy leary loughlin loughlan mahoney mahony malley mara meara
    melia moore mullane muireadhaigh neal neil neill neile nolan quinn rahilly regan reilly riley riordan rourke ryan
    shaughnessy shea sullivan toole
    """.split(whereSeparator: { $0 == " " || $0.isNewline }).map(String.init))

  /// The same behind a `D`.
  private static let romance = Set(
    """
    agostino alessandro almeida amato ambrosio amico andrea angelo annunzio aquino arcy avila cruz costa cunha elia
    errico este mello onofrio oliveira orazio rozario sa silva souza sousa
    """.split(whereSeparator: { $0 == " " || $0.isNewline }).map(String.init))
}
