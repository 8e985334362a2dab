import Records

/// What a note beside a certificate says of its standing: `revoked by the board 3/2025`, `card suspended`.
///
/// A spreadsheet's note is the only place where such a word may stand, so it counts as a status word of its own, and
/// the note is kept. A note that takes it back, that speaks of another certificate or that does not show which of
/// several it means changes nothing and is reported instead.
struct NoteStanding {
  /// The word as written, and the status that it means.
  private(set) var word: String
  private(set) var status: CredentialStatus
  /// Whether other words of the note deny or undo it, or only ask.
  private(set) var isDoubtful: Bool
  /// The certificate that the note names.
  private(set) var credential: String?

  /// - Parameter isRemark: Whether the text stands in a column of remarks, so that words count which are said of many
  ///   things.
  /// - Returns: nil where the note has no word of a bad standing.
  init?(_ note: String, _ lookup: CredentialLookup, isRemark: Bool) {
    guard LossWords.mayBe(in: note) || (isRemark && RemarkWords.mayBe(in: note)) else { return nil }
    // `May` is a month in a date, and a doubt elsewhere.
    let bare = DateScanner.dates(in: note).reduce(note) { $0.replacing($1.text, with: " ") }
    let words = bare.split { !$0.isLetter && $0 != "'" && $0 != "’" && $0 != "-" }
    let keys = words.map { HeaderText.folded(String($0)) }
    let place: Range<Int>
    var isFirm = false
    var isElsewhere = false
    if let first = keys.firstIndex(where: { LossWords.meanings[$0] != nil }), let loss = LossWords.meanings[keys[first]]
    {
      (place, status) = (first..<first + 1, loss)
    } else if isRemark, let found = RemarkWords.first(in: keys.map(Self.bare)) {
      (place, status, isFirm) = (found.place, found.entry.status, found.entry.isFirm)
      isElsewhere = found.entry.isOfEvents && !RemarkWords.isOfCertificate(keys, beside: place)
    } else {
      return nil
    }
    word = words[place].joined(separator: " ")
    var others = Array(keys[..<place.lowerBound]) + keys[place.upperBound...]
    // `suspended pending investigation` is suspended.
    if keys.dropFirst(place.upperBound).first == "pending" { others = Array(keys[..<place.lowerBound]) }
    isDoubtful = isElsewhere || note.contains("?") || (!isFirm && others.contains(where: LossWords.doubts.contains))
    credential = lookup.first(in: note)
  }

  private static func bare(_ word: String) -> String {
    word.hasPrefix("-") || word.hasSuffix("-") ? word.filter { $0 != "-" } : word
  }

  /// The value for the holding that the note speaks of, with the note itself; nil where it may speak of another.
  func value(for holding: [MappedValue], among count: Int, column: String) -> MappedValue? {
    guard !isDoubtful, let text = holding.first(where: { $0.field == .credential })?.text else { return nil }
    if let credential {
      guard Self.isSame(credential, text) else { return nil }
    } else if count > 1 {
      return nil
    }
    return MappedValue(.status, word, column: column, meaning: status.rawValue)
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    let (left, right) = (HeaderText.tokens(left), HeaderText.tokens(right))
    return Set(left).isSubset(of: right) || Set(right).isSubset(of: left)
  }
}
