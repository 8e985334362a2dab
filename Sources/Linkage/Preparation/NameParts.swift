/// The words of a person's name by their part in it, folded.
struct NameParts: Hashable {
  var given: [[UInt8]] = []
  var middle: [[UInt8]] = []
  var family: [[UInt8]] = []

  /// Reads a name out of the values of its columns; each may be empty.
  ///
  /// Titles, degrees and generation marks are left out, particles (`von`, `de la`) too unless nothing else is
  /// there. Words of the full name that no part has are middle names.
  init(given givenText: [UInt8], middle middleText: [UInt8], family familyText: [UInt8], full fullTexts: [[UInt8]]) {
    let givenWords = Self.words(givenText)
    given = Array(givenWords.prefix(1))
    middle = Array(givenWords.dropFirst()) + Self.words(middleText)
    family = Self.withoutParticles(Self.words(familyText))
    for text in fullTexts { add(full: text) }
    middle = middle.filter { !given.contains($0) && !family.contains($0) }.reduce(into: []) { unique, word in
      if !unique.contains(word) { unique.append(word) }
    }
  }

  var isEmpty: Bool { given.isEmpty && middle.isEmpty && family.isEmpty }

  private mutating func add(full text: [UInt8]) {
    var words: [[UInt8]]
    if let comma = text.firstIndex(of: NameParts.comma) {
      let family = Self.withoutParticles(Self.words(Array(text[..<comma])))
      let rest = Self.words(Array(text[(comma + 1)...].filter { $0 != Self.comma }))
      words = rest + family
      if self.family.isEmpty, !rest.isEmpty { self.family = family }
    } else {
      words = Self.words(text)
    }
    words = Self.withoutParticles(words)
    if given.isEmpty, family.isEmpty {
      if words.count > 1 { family = words.suffix(1) }
      given = Array(words.prefix(1))
    } else if given.isEmpty, let first = words.first, !family.contains(first) {
      given = [first]
    } else if family.isEmpty, words.count > 1, let last = words.last, !given.contains(last) {
      family = [last]
    }
    middle += words.filter { !given.contains($0) && !family.contains($0) }
  }

  /// The byte that stands for a comma in the folded text of a full name.
  static let comma = UInt8(ascii: ",")

  private static func words(_ text: [UInt8]) -> [[UInt8]] {
    let all = text.split(separator: 0x20).map(Array.init)
    let kept = all.filter { !ignored.contains($0) }
    return kept
  }

  private static func withoutParticles(_ words: [[UInt8]]) -> [[UInt8]] {
    let kept = words.filter { !particles.contains($0) }
    return kept.isEmpty ? words : kept
  }

  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.split(separator: " ").map { Array($0.utf8) })
  }

  private static let particles = set(
    "von van der den de del della di da do dos das du la le las los ten ter zu zur af al el bin ibn bint ben y e of the"
  )
  private static let ignored = set(
    """
    mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr hon capt captain major col colonel lt sgt \
    baron baroness baronet viscount viscountess earl count countess duke duchess marquess bart bt kcb obe mbe cbe \
    herr frau mme mlle monsieur madame sr sra srta don dona jr junior senior ii iii iv 1st 2nd 3rd 4th 5th 6th 7th \
    8th 9th 10th 11th 12th phd md do rn lpn bsc msc mba esq ing dipl mag nee geb null unknown na none
    """)
}
