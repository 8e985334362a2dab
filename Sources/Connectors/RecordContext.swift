import Records

/// What every mapper of a file needs of its connector.
struct RecordContext {
  let spec: ConnectorSpec?
  let statusWords: WordMeanings
  let employmentWords: WordMeanings
  let transforms: FieldTransforms
  /// What the names of columns and keys say of standing.
  let standing = StandingNames()
  /// What the catalogue knows of texts.
  var lookup = CredentialLookup.none
  /// Whether people keep the file by hand: then cells say "as above" and name several people.
  var isSpreadsheet: Bool
  /// Whether people typed its names: then one cell may name several of them.
  var isTyped: Bool
  /// Whether notes tell of a certificate's standing: in what an employer keeps, not in an issuing body's files.
  var readsNotes: Bool
  /// What codes in cells mean by the file's own legend.
  var legend = TableLegend.none
  /// Text of the credential of records that name none.
  var credential: String?

  init(spec: ConnectorSpec?, library: ConnectorLibrary) {
    self.spec = spec
    // A vocabulary word never overrides the connector's own.
    let ofRegisters = spec?.isOfIssuer == true ? RecordContext.registerWords : []
    statusWords = WordMeanings((spec?.statusWords ?? []) + ofRegisters + library.vocabulary.statusWords)
    employmentWords = WordMeanings((spec?.employmentWords ?? []) + library.vocabulary.employmentWords)
    transforms = FieldTransforms(spec?.transforms ?? [])
    credential = spec?.credential
    readsNotes = spec.map { [.tracker, .hr].contains($0.authority) } ?? true
    isSpreadsheet = spec.map { [.tracker, .promise].contains($0.authority) } ?? true
    isTyped = isSpreadsheet
  }

  /// Words that mean one thing in a register of those who may practise, and another in a list of courses.
  private static let registerWords = ["inscrit", "inscrite", "inscrito", "inscrita", "ingeschreven", "iscritto"].map {
    WordRule(word: $0, meaning: CredentialStatus.active.rawValue)
  }

  /// Whether a text as a whole names a credential.
  func isCredential(_ text: String) -> Bool { lookup.isCredential(text) }

  /// Fields in which a code of a legend may stand.
  private static let codedFields: Set<Field> = [.cell, .status, .issuedOn, .expiresOn]

  var kind: ConnectorSpec.Kind { spec?.kind ?? .credentials }

  /// The values of one text for a field: split, transformed, with the meaning of status words.
  func values(_ field: Field, _ text: String, column: String, line: Int? = nil) -> [MappedValue] {
    if field == .status, let values = standingValues(text, column, line) { return values }
    if Self.codedFields.contains(field), let values = legend.values(text, column: column, line: line) { return values }
    if field == .verifiedOn, spec?.isOfIssuer == true, Self.refuses(text) {
      let meaning = CredentialStatus.unknown.rawValue
      return [
        MappedValue(field, text, column: column, line: line),
        MappedValue(.status, text, column: column, line: line, meaning: meaning),
      ]
    }
    return transforms.apply(text, to: field).flatMap { text -> [MappedValue] in
      var value = MappedValue(field, text, column: column, line: line)
      switch field {
      case .status:
        guard let rule = statusWords.rule(for: text) else { return [value] }
        value.meaning = rule.meaning + (rule.cause.map { "/" + $0.rawValue } ?? "")
        let renewal = MappedValue(.renewalInProcess, "true", column: column, line: line, meaning: "true")
        return rule.isRenewal ? [value, renewal] : [value]
      case .employmentStatus:
        value.meaning = employmentWords.rule(for: text)?.meaning
        return [value]
      default: return [value]
      }
    }
  }

  /// `No` under `Verified`: somebody says that it was not.
  static func refuses(_ text: String) -> Bool {
    text.utf8.count <= 12
      && ["false", "no", "n", "0", "not verified", "unverified", "nein", "non", "nee"].contains(HeaderText.folded(text))
  }

  /// The value of a cell whose column says by its name what a yes, a no or a day in it means; nil where the cell reads
  /// as in any column of standing.
  private func standingValues(_ text: String, _ column: String, _ line: Int?) -> [MappedValue]? {
    guard let header = standing.header(column), legend.entry(text)?.words.isEmpty ?? true else { return nil }
    let words = { (text: String) in statusWords.rule(for: text)?.meaning }
    switch StandingCell.read(text, under: header, words: words) {
    case nil: return nil
    case .nothing: return []
    case .status(let status):
      // The connector may know the cause of the same status.
      let rule = statusWords.rule(for: text)
      let cause = rule.flatMap { $0.meaning == status.rawValue ? $0.cause : nil }
      let meaning = status.rawValue + (cause.map { "/" + $0.rawValue } ?? "")
      return [MappedValue(.status, text, column: column, line: line, meaning: meaning)]
    case .unclear:
      let meaning = CredentialStatus.unknown.rawValue
      return [MappedValue(.status, text, column: column, line: line, meaning: meaning)]
    }
  }
}

/// What the names of a file's columns and keys say of standing, each looked at once.
final class StandingNames {
  private var known: [String: StandingHeader?] = [:]

  func header(_ name: String) -> StandingHeader? {
    if let header = known[name] { return header }
    let header = StandingHeader(name)
    known[name] = .some(header)
    return header
  }
}
