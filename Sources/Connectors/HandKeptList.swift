import Records

/// Whether a list of licences is one that an employer keeps, and none that a board gives out.
///
/// The columns may be the same. A board writes `FOSTER, AMY`, or the halves of the name in columns of their own, and says
/// whose list it is; who keeps a list at work writes `Amy Foster` under `Name`.
enum HandKeptList {
  /// - Parameter frame: Folded words of titles and headers.
  static func isOne(_ table: TableAnalysis, frame: [String]) -> Bool {
    if isCheckedBySomebody(table) { return true }
    let names = table.columns.filter { $0.role == .person(.fullName) }
    guard names.count == 1, !table.has(.familyName), !table.has(.givenName), let column = names.first else {
      return false
    }
    guard publicWords.isDisjoint(with: frame) else { return false }
    let people = column.profile.distinct.filter(NameShape.looksLikeName)
    guard !people.isEmpty else { return false }
    let givenFirst = people.count { !$0.contains(",") && $0 != $0.uppercased() }
    return givenFirst * 3 >= people.count * 2
  }

  /// `Verified By` above people: somebody here looked the licences up.
  private static func isCheckedBySomebody(_ table: TableAnalysis) -> Bool {
    table.columns.contains { column in
      let words = HeaderText.tokens(column.header)
      guard words.count <= 4, words.last == "by" || words.suffix(2) == ["by", "name"], let verb = words.first else {
        return false
      }
      return ["verified", "checked", "psv", "entered", "updated", "confirmed", "reviewed"].contains(verb)
    }
  }

  private static let publicWords: Set<String> = [
    "verification", "licensee", "licensees", "registrant", "registrants", "registry", "registration", "register",
    "jurisdiction", "discipline", "disciplined", "board", "holder", "county", "roster", "member", "members", "city",
    "address", "standing",
  ]
}
