import Records

/// One file's normalisation: what its columns prove, and what was worked out already for texts that repeat.
final class NormalizationRun {
  let info: ImportInfo
  let context: NormalizationContext
  var dates: DateReader
  private let memo: NormalizationMemo
  /// What the claims of the record at hand hang on.
  var dependence = NormalizationMemo.Dependence.nothing
  /// People of the file, by the words that name them.
  let people = PersonMemo()
  private var ambiguous: [AmbiguousColumnKey: AmbiguousColumn] = [:]
  private var ambiguousOrder: [AmbiguousColumnKey] = []
  /// What the record at hand could not be taken for.
  var issues: [RecordIssue] = []

  init(_ info: ImportInfo, _ context: NormalizationContext, memo: NormalizationMemo) {
    self.info = info
    self.context = context
    self.memo = memo
    dates = DateReader(dateOrder: context.dateOrder, asAt: context.asAt, columnOrders: context.columnOrders)
    dates.shapes = memo.shapes
  }

  /// By first appearance in the file.
  var ambiguousColumns: [AmbiguousColumn] { ambiguousOrder.compactMap { ambiguous[$0] } }

  /// Settles how the dates of the file are read.
  func decideDates() {
    dates.decide()
    memo.begin(
      NormalizationMemo.Reading(source: info.source, orders: dates.decisions, serialShift: dates.serialShift))
  }

  /// Leaves behind what later files of the source can use.
  func finish() { memo.shapes = dates.shapes }

  func hang(on other: NormalizationMemo.Dependence) {
    if other.rawValue > dependence.rawValue { dependence = other }
  }

  func normalize(_ record: MappedRecord, ordinal: Int) -> NormalizedRecord {
    if let known = memo.claims(of: record, year: context.asAt.year) { return known }
    issues = []
    dependence = .nothing
    var subjects: [SubjectClaims] = []
    for subject in record.subjects {
      if subject.isForgotten {
        // The subjects behind it keep their places, on which the ids of people and decisions hang.
        subjects.append(SubjectClaims(person: PersonClaim()))
        continue
      }
      let place = RecordPlace(ordinal: ordinal, subject: subjects.count)
      let issueCount = issues.count
      if let claims = self.subject(subject, place) {
        subjects.append(claims)
      } else {
        issues.removeSubrange(issueCount...)
      }
    }
    let place = RecordPlace(ordinal: ordinal)
    let asAt = record.asAt.flatMap { date($0, place)?.date.lastDay }
    var result = NormalizedRecord(
      location: record.location, disposition: record.disposition, reason: record.reason, detail: record.detail,
      subjects: subjects, asAt: asAt, issues: issues)
    if subjects.isEmpty, !record.subjects.isEmpty {
      result.disposition = .rejected
      result.reason = .noPerson
      let isByNumber = record.subjects.contains { subject in
        subject.holdings.joined().contains { $0.meaning == MappedValue.byNumber }
      }
      if isByNumber { result.detail = "nobody is known to hold the licence whose number it gives" }
      let isHashed = record.subjects.contains { $0.person.contains { $0.field == .recipientHash } }
      result.detail =
        result.detail
        ?? (isHashed ? "the holder is hashed, and no address that is known gives the hash" : "the record names nobody")
    }
    memo.keep(result, of: record, hangingOn: dependence, year: context.asAt.year)
    return result
  }

  /// What a cell says, or a text that stands in a date's place.
  func cell(_ text: String) -> CellReading {
    if let known = memo.cells[text] { return known }
    let reading = CellReader.read(text)
    memo.cells[text] = reading
    return reading
  }

  func match(_ text: String, issuerHint: String?) -> CredentialTypeMatch {
    let key = text + "\u{1}" + (issuerHint ?? "")
    if let known = memo.matches[key] { return known }
    let match = context.catalogue.match(text, issuerHint: issuerHint)
    memo.matches[key] = match
    return match
  }

  func fullName(_ value: MappedValue) -> PersonName? {
    let order = nameOrder(value.column)
    if let known = memo.fullNames[order]?[value.text] { return known }
    let name = PersonNameParser.parse(full: value.text, order: order)
    memo.fullNames[order, default: [:]][value.text] = .some(name)
    return name
  }

  private func nameOrder(_ column: String) -> NameOrder {
    if let known = memo.nameOrders[column] { return known }
    let order = NameOrder(heading: column)
    memo.nameOrders[column] = order
    return order
  }

  /// Keeps that a date of this column can be read two ways.
  func noteAmbiguity(
    _ orders: (taken: DateOrder, other: DateOrder, separator: String), column: String, field: Field, ordinal: Int
  ) {
    let key = AmbiguousColumnKey(column: column, separator: orders.separator, other: orders.other)
    if ambiguous[key] == nil {
      ambiguousOrder.append(key)
      ambiguous[key] = AmbiguousColumn(
        column: column, field: field, takenOrder: orders.taken, otherOrder: orders.other, ordinals: [],
        separator: orders.separator)
    }
    if ambiguous[key]?.ordinals.last != ordinal { ambiguous[key]?.ordinals.append(ordinal) }
  }

  private struct AmbiguousColumnKey: Hashable {
    var column: String
    var separator: String
    var other: DateOrder
  }
}

/// Where in a file's claims a value stands.
struct RecordPlace {
  var ordinal: Int
  var subject: Int?
  var credential: Int?
}
