/// Sight of the distinct words of names, and how two of them relate.
struct TokenView: BitwiseCopyable, Sendable {
  private let texts: TextView
  let traits: View<Tokens.Traits>
  private let groups: View<Int32>
  private let firstGroup: View<Int32>

  init(texts: TextView, traits: View<Tokens.Traits>, groups: View<Int32>, firstGroup: View<Int32>) {
    self.texts = texts
    self.traits = traits
    self.groups = groups
    self.firstGroup = firstGroup
  }

  func bytes(_ token: Int32) -> Bytes { texts[token] }

  /// The groups of given-name variants that a word belongs to.
  func variantGroups(of token: Int32) -> UnsafeBufferPointer<Int32> {
    groups.part(Int(firstGroup[token]), Int(firstGroup[token + 1]))
  }

  /// How two different words relate as given names.
  func givenRelation(_ left: Int32, _ right: Int32) -> TokenRelation {
    let spelled = relation(left, right)
    if spelled == .initial { return spelled }
    let own = variantGroups(of: left), others = variantGroups(of: right)
    if own.contains(where: others.contains) { return .variant }
    if spelled < .typo, GivenNameVariants.isDiminutive(Array(bytes(left)), Array(bytes(right))) { return .variant }
    return spelled
  }

  /// How two different words relate by their spelling and sound.
  func relation(_ left: Int32, _ right: Int32) -> TokenRelation {
    let a = bytes(left), b = bytes(right)
    if a.count <= 1 || b.count <= 1 { return a.first == b.first ? .initial : .different }
    let shorter = min(a.count, b.count), longer = max(a.count, b.count)
    let distance = StringDistance.edits(a, b, limit: 2)
    if distance == 1, longer >= 3 { return .typo }
    if distance == 2, shorter >= 6 { return .typo }
    let winkler = StringDistance.likeness(a, b)
    if winkler >= 0.9 { return .similar }
    if traits[left].sound == traits[right].sound, winkler >= 0.75 { return .similar }
    if shorter >= 4, StringDistance.letterOverlap(a, b) >= 0.8, longer - shorter <= 2 { return .similar }
    return .different
  }
}
