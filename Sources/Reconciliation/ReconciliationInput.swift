package import Records

/// Everything that the register is a pure function of, once records are normalised and linked.
package struct ReconciliationInput: Sendable {
  package var organisation: Organisation
  package var types: [CredentialType]
  package var requirements: [Requirement]
  /// Sorted by `as at`, then hash: never by when they came in.
  package var imports: [NormalizedImport]
  package var restatements: Restatements
  package var linking: Linking
  package var decisions: [Decision]
  package var asOf: CalendarDate
  package var names: NameRules
  /// Ambiguous columns whose other reading would change another finding.
  package var consequentialColumns: Set<AmbiguousColumnKey> = []

  package init(
    organisation: Organisation, types: [CredentialType], requirements: [Requirement], imports: [NormalizedImport],
    restatements: Restatements, linking: Linking, decisions: [Decision], asOf: CalendarDate, names: NameRules
  ) {
    self.organisation = organisation
    self.types = types
    self.requirements = requirements
    self.imports = imports
    self.restatements = restatements
    self.linking = linking
    self.decisions = decisions
    self.asOf = asOf
    self.names = names
  }
}

/// A column of an import whose dates can be read two ways.
package struct AmbiguousColumnKey: Hashable, Sendable {
  package var importIndex: Int
  package var column: String

  package init(importIndex: Int, column: String) {
    self.importIndex = importIndex
    self.column = column
  }
}

/// Which subjects of which records are one person.
package struct Linking: Sendable {
  /// Subjects of each person, sorted; people are sorted by their first subject.
  package var people: [[SubjectReference]]
  /// Subjects that fit several people and say no more, with the people they fit (indexes into `people`).
  package var unplaced: [(subject: SubjectReference, candidates: [Int])]
  /// Subjects that matched nobody and make no person.
  package var strangers: Set<SubjectReference>
  /// Those among the strangers who bear the very name of somebody here, sorted.
  package var namesakes: [SubjectReference]
  /// Pairs of people that linkage cannot decide on.
  package var review: [ReviewPair]
  /// Why records were linked, by person.
  package var explanations: [Int: [LinkReason]]

  package init(
    people: [[SubjectReference]], unplaced: [(subject: SubjectReference, candidates: [Int])] = [],
    strangers: Set<SubjectReference> = [], namesakes: [SubjectReference] = [], review: [ReviewPair] = [],
    explanations: [Int: [LinkReason]] = [:]
  ) {
    self.people = people
    self.unplaced = unplaced
    self.strangers = strangers
    self.namesakes = namesakes
    self.review = review
    self.explanations = explanations
  }

  package struct ReviewPair: Sendable, Hashable {
    package var left: Int
    package var right: Int
    package var weight: Double
    package var probability: Double
    package var reasons: [String]

    package init(left: Int, right: Int, weight: Double, probability: Double, reasons: [String]) {
      self.left = left
      self.right = right
      self.weight = weight
      self.probability = probability
      self.reasons = reasons
    }
  }

  package struct LinkReason: Sendable, Hashable {
    package var left: SubjectReference
    package var right: SubjectReference
    package var weight: Double?
    package var probability: Double?
    package var reasons: [String]

    package init(
      left: SubjectReference, right: SubjectReference, weight: Double?, probability: Double?, reasons: [String]
    ) {
      self.left = left
      self.right = right
      self.weight = weight
      self.probability = probability
      self.reasons = reasons
    }
  }
}

/// How names compare; given from outside, since stages meet in values only.
package struct NameRules: Sendable {
  /// Lower case, without diacritics and punctuation.
  package var fold: @Sendable (String) -> String
  /// Whether a name is a known form of a person who has used these (SPEC section 5, Names).
  package var isKnownForm: @Sendable (PersonName, [PersonName]) -> Bool
  /// The same, or with one half of a double surname.
  package var isKnownOrHalfForm: @Sendable (PersonName, [PersonName]) -> Bool
  /// Whether given name and whole surname agree, present or former: no nickname, initial or typing error.
  package var isWholeName: @Sendable (PersonName, [PersonName]) -> Bool
  /// Numbers without case, blanks, hyphens, dots and leading zeros.
  package var numberKey: @Sendable (String) -> String
  /// How one number looks like a slip of the other, in words; nil where it does not.
  package var numberSlip: @Sendable (String, String) -> String?
  /// What speaks against a number as one of the type's, in words that do without it; nil where nothing does.
  package var numberDoubt: @Sendable (String, CredentialType) -> String?

  package init(
    fold: @escaping @Sendable (String) -> String,
    isKnownForm: @escaping @Sendable (PersonName, [PersonName]) -> Bool,
    isKnownOrHalfForm: @escaping @Sendable (PersonName, [PersonName]) -> Bool,
    isWholeName: @escaping @Sendable (PersonName, [PersonName]) -> Bool,
    numberKey: @escaping @Sendable (String) -> String,
    numberSlip: @escaping @Sendable (String, String) -> String? = { _, _ in nil },
    numberDoubt: @escaping @Sendable (String, CredentialType) -> String? = { _, _ in nil }
  ) {
    self.fold = fold
    self.isKnownForm = isKnownForm
    self.isKnownOrHalfForm = isKnownOrHalfForm
    self.isWholeName = isWholeName
    self.numberKey = numberKey
    self.numberSlip = numberSlip
    self.numberDoubt = numberDoubt
  }
}
