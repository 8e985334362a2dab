/// How two forms of names agree, part by part.
struct NameAgreement {
  /// Levels of `Comparison.levels(of:)`.
  var given: UInt8 = 0
  var middle: UInt8 = 0
  var family: UInt8 = 0
  /// The words that decided, for their frequency.
  var givenWords: (Int32, Int32) = (0, 0)
  var middleWord: Int32 = 0
  var familyWords: (Int32, Int32) = (0, 0)

  static let givenElsewhere: UInt8 = 6
  static let givenConflict: UInt8 = 7
  static let familyElsewhere: UInt8 = 5
  static let familyConflict: UInt8 = 6

  mutating func setGiven(_ relation: TokenRelation, _ left: Int32, _ right: Int32) {
    givenWords = (left, right)
    switch relation {
    case .exact: given = 1
    case .variant: given = 2
    case .initial: given = 3
    case .typo: given = 4
    case .similar: given = 5
    case .different: given = Self.givenConflict
    }
  }

  mutating func setFamily(_ relation: TokenRelation, _ left: Int32, _ right: Int32, whole: Bool) {
    familyWords = (left, right)
    switch relation {
    case .exact: family = whole ? 1 : 2
    case .variant, .typo: family = 3
    case .similar, .initial: family = 4
    case .different: family = Self.familyConflict
    }
  }

  /// Whether given and family name both agree, so that it counts whether they go together.
  var mayGoTogether: Bool {
    given > 0 && family > 0 && given < Self.givenConflict && family < Self.familyConflict && given != 3
  }

  private static let ranks = (
    given: [0, 8, 6, 4, 6, 4, 4, -4], middle: [0, 2, 1, 1, -1], family: [0, 10, 8, 8, 6, 5, -5]
  )

  /// An order of how much two forms agree, to choose between the forms of a name.
  var rank: Int {
    Self.ranks.given[Int(given)] + Self.ranks.family[Int(family)] + Self.ranks.middle[Int(middle)]
  }
}
