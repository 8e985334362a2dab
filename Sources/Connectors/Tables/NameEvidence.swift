/// What the other cells of a column of names show of its people.
struct NameEvidence {
  static let none = NameEvidence([])

  /// Names that stand alone in a cell, their words in alphabetical order.
  private var whole: Set<String> = []
  private var given: Set<String> = []

  /// - Parameter cells: The column's texts.
  init(_ cells: some Sequence<String>) {
    for cell in cells {
      guard NameShape.looksLikeName(cell), !PeopleInCell.hasSeparator(cell) else { continue }
      let parts = cell.split(separator: ",")
      guard parts.count <= 2, parts.count == 1 || !parts[0].contains(" ") else { continue }
      whole.insert(Self.key(cell))
      if let first = Self.givenName(cell) { given.insert(first) }
    }
  }

  /// Whether the text is written like the name of one person and begins as people's names do, or stands alone elsewhere.
  func isPersonal(_ name: String) -> Bool {
    if whole.contains(Self.key(name)) { return true }
    guard let first = Self.givenName(name) else { return false }
    return given.contains(first) || GivenNames.contains(first)
  }

  func isGiven(_ word: Substring) -> Bool { GivenNames.contains(word) }

  /// Whether the name stands alone in another cell.
  func standsAlone(_ name: String) -> Bool { whole.contains(Self.key(name)) }

  private static func key(_ name: String) -> String { HeaderText.tokens(name).sorted().joined(separator: " ") }

  /// The word that a name written first name first, or behind a comma, begins with.
  static func givenName(_ name: String) -> String? {
    let words = (name.split(separator: ",").dropFirst().first ?? name[...]).split(separator: " ")
    let first = words.first { !NonNameWords.titles.contains(HeaderText.collapsed(String($0))) }
    return first.map { HeaderText.collapsed(String($0)) }
  }
}
