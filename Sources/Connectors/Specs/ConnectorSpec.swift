package import Formats
package import Records

/// How the files of one source system are read: the closed schema of connector files.
package struct ConnectorSpec: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case people, credentials, verification, exclusion, promise, mail
  }

  /// What a spreadsheet nobody describes must look like.
  package enum Shape: String, Sendable, CaseIterable { case long, wide, people, promise, verification, exclusion }

  package var name: String
  package var description: String
  package var family: FormatFamily
  package var authority: Authority
  package var kind: Kind
  package var snapshot: SnapshotKind?
  package var population: Population?
  package var issuer: String?
  package var covers: [String] = []
  /// Text of the one credential that every record speaks of, where no column says.
  package var credential: String?
  package var detect = DetectionRules()
  /// Local names of the repeating element, or the last key of its JSON pointer; empty: found by itself.
  package var record: [String] = []
  /// Patterns of headers, element paths or JSON paths, in order of preference.
  package var columns: [ColumnRule] = []
  /// Repeating parts of a record, each of which is a holding.
  package var groups: [GroupRule] = []
  package var statusWords: [WordRule] = []
  package var employmentWords: [WordRule] = []
  /// Elements, keys or title phrases outside the records that state the file's date.
  package var asAt: [String] = []
  /// Columns whose change of value is told in slices of time.
  package var timeSlices: TimeSliceRule?
  package var layout: FixedWidthLayout?
  package var ignore: [IgnoreRule] = []
  package var transforms: [TransformRule] = []
  /// Whether only the columns listed here count; else the vocabulary finds the rest.
  package var onlyListed = false
  package var mail: MailRules?
  /// How its header and trailer records are told; nil: by their looks.
  package var control: ControlRule?
  /// How files that only add to the list are told from the whole list.
  package var supplement: SupplementRule?
  /// Values that several columns of codes make together.
  package var composed: [ComposedRule] = []
  /// Authority of the source that the file came from, where one is known.
  package var sourceAuthority: Authority?

  /// Whether the file is an issuing body's, by its connector or by its source: it knows of nobody's employment.
  var isOfIssuer: Bool { authority == .issuer || sourceAuthority == .issuer }

  /// Whether it describes the lists of licences of issuing bodies in general, and not one body's.
  var isOfSomeBody: Bool {
    authority == .issuer && kind == .verification && issuer == nil && !onlyListed && family == .csv
      && (detect.shape == .verification || population == .everyone)
  }

  package init(
    name: String, description: String = "", family: FormatFamily, authority: Authority, kind: Kind
  ) {
    self.name = name
    self.description = description
    self.family = family
    self.authority = authority
    self.kind = kind
  }
}

/// What a file must show to be one of the connector's.
package struct DetectionRules: Sendable {
  /// Local names of the XML root element.
  package var roots: [String] = []
  /// Globs of which a namespace of the file must match one.
  package var namespaces: [String] = []
  /// Element names that must all occur in the first part of the file.
  package var elements: [String] = []
  /// JSON keys that must all occur in the first records or around them.
  package var keys: [String] = []
  /// Each entry a list of synonyms, one of which must be a header.
  package var headers: [[String]] = []
  /// Headers that make it surer.
  package var someHeaders: [String] = []
  /// How many of `someHeaders` must be there.
  package var atLeast = 0
  /// Headers that such a file never has.
  package var noHeaders: [String] = []
  package var shape: ConnectorSpec.Shape?
  /// Confidence of a generic connector that fits, 0 to 1; nil for one that describes a system.
  package var confidence: Double?

  package init() {}

  package var isEmpty: Bool {
    roots.isEmpty && namespaces.isEmpty && elements.isEmpty && keys.isEmpty && headers.isEmpty && someHeaders.isEmpty
      && shape == nil && confidence == nil
  }
}

/// Where a field's value stands.
package struct ColumnRule: Sendable {
  package var field: Field
  package var patterns: [String]

  package init(field: Field, patterns: [String]) {
    self.field = field
    self.patterns = patterns
  }
}

/// An element or JSON array whose instances are holdings.
package struct GroupRule: Sendable {
  /// Names or path patterns of the element.
  package var elements: [String]
  package var columns: [ColumnRule]

  package init(elements: [String], columns: [ColumnRule]) {
    self.elements = elements
    self.columns = columns
  }
}

/// A word of the source and what it means.
package struct WordRule: Sendable {
  /// Folded; `*` at an end stands for anything.
  package var word: String
  /// A status of SPEC, or an employment status.
  package var meaning: String
  /// Whether it says that a renewal is under way beside the term.
  package var isRenewal: Bool
  /// Why it says so, of status words; nil where nothing is said of that.
  package var cause: StatusCause?

  package init(word: String, meaning: String, isRenewal: Bool = false, cause: StatusCause? = nil) {
    self.cause = cause
    self.word = word
    self.meaning = meaning
    self.isRenewal = isRenewal
  }
}

/// Elements that repeat once for each span of time in which their values held.
package struct TimeSliceRule: Sendable {
  package var start: String
  package var end: String?
  /// Breaks ties of the same start: the greatest counts.
  package var sequence: String?
  /// What the slices are of: those with the same value in that element are of one thing.
  package var of: String?

  package init(start: String, end: String? = nil, sequence: String? = nil, of: String? = nil) {
    self.start = start
    self.end = end
    self.sequence = sequence
    self.of = of
  }
}

/// Records that are passed over.
package struct IgnoreRule: Sendable {
  package var column: String
  /// Folded values, any of which counts; empty: any value that is not blank.
  package var values: [String]
  package var reason: DispositionReason

  package init(column: String, values: [String], reason: DispositionReason) {
    self.column = column
    self.values = values
    self.reason = reason
  }
}

/// What is done to a text before it feeds its field; a closed list.
package enum Transform: String, Sendable, CaseIterable {
  /// Only the day of a date with a time.
  case datePart = "date-part"
  /// Text of zeros alone means nothing: `00000000`, `0000000000`.
  case zerosAreBlank = "zeros-are-blank"
  /// A placeholder year, `1900-01-01` or `1901-01-01`, means nothing.
  case placeholderDatesAreBlank = "placeholder-dates-are-blank"
  /// A date that is never means nothing: `Indefinite`, `9999-12-31`.
  case openEndIsBlank = "open-end-is-blank"
  /// Digits alone.
  case digits
  /// Several values in one cell, at `;`.
  case splitSemicolon = "split-semicolon"
  /// Several values in one cell, at `,`.
  case splitComma = "split-comma"
  /// Several values in one cell, at `|`.
  case splitBar = "split-bar"
  /// Without white space at its ends.
  case trim
  /// `6/2027` and `062027` as a month.
  case monthYear = "month-year"
  /// `3/5/2027`, `03052027` and `03/05/61` as month, day and year, whatever the organisation's own order.
  case monthDayYear = "month-day-year"
}

package struct TransformRule: Sendable {
  package var field: Field
  package var transforms: [Transform]

  package init(field: Field, transforms: [Transform]) {
    self.field = field
    self.transforms = transforms
  }
}

/// How facts are told in messages.
package struct MailRules: Sendable {
  /// What a phrase tells of the credential in its sentence.
  package enum Fact: String, Sendable, CaseIterable {
    case renewed, expires, issued, passed, failed, booked, applied, revoked, suspended, lapsed, terminated, reinstated
    case surrendered, restricted
    case cardLost = "card-lost"
    case newCard = "new-card"
    case promise
    case leaver
    case holds
    /// Whoever held it holds it no longer, whatever the reason.
    case notHeld = "not-held"
  }

  package struct Pattern: Sendable {
    package var fact: Fact
    /// Folded words in order; `…` stands for up to four words.
    package var phrase: String

    package init(fact: Fact, phrase: String) {
      self.fact = fact
      self.phrase = phrase
    }
  }

  package var patterns: [Pattern] = []
  /// Domains of issuing bodies and their names.
  package var issuerDomains: [(domain: String, issuer: String)] = []
  /// Phrases that make a clause a plan or a request; dates of expiry, leavers and bookings may be told beside them.
  package var notEvidence: [String] = []
  /// Phrases behind which nothing is told: what is only supposed, believed or wished.
  package var conditions: [String] = []
  /// Phrases that look like conditions and are none: `if you need`.
  package var courtesies: [String] = []
  /// Words before a date that make it one of expiry, or of issue.
  package var expiryWords: [String] = []
  package var issueWords: [String] = []
  /// Words of a line above a list that make its dates those of expiry, or of issue.
  package var expiryHeadings: [String] = []
  package var issueHeadings: [String] = []

  package init() {}
}
