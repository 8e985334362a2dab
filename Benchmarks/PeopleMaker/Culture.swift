/// Where a family's names come from, and how they are written.
struct Culture {
  enum Kind { case english, german, hispanic, french, polish, indian, arabic, chinese, nordic }

  let kind: Kind
  let share: Double
  let men: [String]
  let women: [String]
  /// Frequent family names, the most frequent first.
  let families: [String]
  /// What rarer family names are put together from.
  let roots: [String]
  let endings: [String]

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  init(
    _ kind: Kind, share: Double, men: String, women: String, families: String, roots: String = "", endings: String = ""
  ) {
    self.kind = kind
    self.share = share
    self.men = Self.words(men)
    self.women = Self.words(women)
    self.families = Self.words(families)
    self.roots = Self.words(roots)
    self.endings = Self.words(endings)
  }

  func given(isMale: Bool, _ chance: inout Chance) -> String {
    let name = chance.frequent(isMale ? men : women)
    guard kind == .chinese else { return name }
    return name + " " + chance.pick(isMale ? men : women)
  }

  func family(_ chance: inout Chance) -> String {
    if roots.isEmpty || chance.happens(0.45) {
      let name = chance.frequent(families)
      return kind == .hispanic ? name + " " + chance.frequent(families) : name
    }
    let made = chance.pick(roots) + chance.pick(endings)
    if kind == .hispanic { return made + " " + chance.frequent(families) }
    if kind == .german, chance.happens(0.03) { return "von " + made }
    if kind == .french, chance.happens(0.05) { return "de " + made }
    return made
  }

  /// A family name as a woman of the family bears it.
  func feminine(_ family: String) -> String {
    guard kind == .polish else { return family }
    if family.hasSuffix("ski") || family.hasSuffix("cki") { return String(family.dropLast()) + "a" }
    return family
  }

  static let weights = all.map(\.share)
}
