import Records

extension NormalizationRun {
  /// What the values say of one holding; nil where they claim none.
  func credential(_ values: [MappedValue], _ place: RecordPlace) -> CredentialClaim? {
    if values.contains(where: { $0.meaning == MappedValue.claimsNothing }) { return nil }
    if values.contains(where: { $0.field == .cell }),
      values.allSatisfy({ $0.field != .cell || !cell($0.text).claims })
    {
      return nil
    }
    guard let text = credentialText(values), !isEmptyPair(values, text) else { return nil }
    let issuer = first(values, .issuer)
    var draft = CredentialDraft(CredentialClaim(type: match(text, issuerHint: issuer ?? info.source.issuer)))
    draft.claim.issuer = issuer
    draft.claim.jurisdiction = first(values, .jurisdiction)
    for value in values { take(value, &draft, place) }
    checkOrder(&draft, place)
    if draft.isNotHeld {
      if draft.claim.expiresOn == nil { return nil }
      draft.add(.unknown, draft.claim.note)
      draft.claim.hasUnmappedWord = true
    }
    finishStatus(&draft)
    return draft.claim
  }

  private func first(_ values: [MappedValue], _ field: Field) -> String? {
    values.lazy.filter { $0.field == field }.compactMap { self.text($0) }.first
  }

  /// The credential's text; of a source that is complete for one type alone, that type's code.
  private func credentialText(_ values: [MappedValue]) -> String? {
    if let text = first(values, .credential) { return text }
    if values.contains(where: { $0.field == .credential }) { return nil }
    if info.source.covers.count == 1 { return info.source.covers[0] }
    // A number that no other record gives: what it is of is not known, and what is said of it is not lost.
    let isByNumber = values.contains { $0.field == .number && $0.meaning == MappedValue.byNumber }
    return isByNumber ? "licence" : nil
  }

  /// Whether the credential is a column's heading and nothing under it claims anything (`Issued` and `Expires` blank).
  private func isEmptyPair(_ values: [MappedValue], _ text: String) -> Bool {
    if values.contains(where: isFact) { return false }
    if values.contains(where: isNotApplicable) { return true }
    guard let heading = values.first(where: { $0.field == .credential }) else { return false }
    let key = LatinFold.fold(text)
    let others = values.filter { $0.field != .credential }
    let isHeading =
      LatinFold.fold(heading.column).contains(key)
      || others.contains { LatinFold.fold($0.column).contains(key) }
    return isHeading && !others.isEmpty && !key.isEmpty
  }

  /// Whether the value says something of the holding beside what it is called and who issued it.
  private func isFact(_ value: MappedValue) -> Bool {
    switch value.field {
    case .credential, .issuer, .issuerID, .jurisdiction, .note: return false
    case .number: return !EmptyWords.saysNothing(value.text)
    default:
      if EmptyWords.saysNothing(value.text) { return false }
      if value.field.isDate {
        switch dates.shape(value.text) {
        case .absent: return false
        case .unreadable: break
        default: return true
        }
      }
      return value.meaning != nil || cell(value.text).claims
    }
  }

  /// A status that says that the credential does not concern the person.
  private func isNotApplicable(_ value: MappedValue) -> Bool {
    guard value.field == .status else { return false }
    let folded = LatinFold.fold(value.text)
    return folded.isEmpty ? EmptyWords.saysNothing(value.text) : Self.notApplicable.contains(folded)
  }

  private static let notApplicable: Set<String> = [
    "na", "n a", "not applicable", "not required", "not needed", "not held", "exempt", "none", "nil", "nvt", "n v t",
    "entfallt", "nicht zutreffend", "nicht erforderlich", "non applicable", "sans objet", "no aplica", "ej aktuell",
    "ikke relevant",
  ]

  private func take(_ value: MappedValue, _ draft: inout CredentialDraft, _ place: RecordPlace) {
    switch value.field {
    case .number: takeNumber(value, &draft)
    case .issuedOn, .expiresOn, .verifiedOn: takeDate(value, &draft, place)
    case .status: takeStatus(value, &draft, place)
    case .renewalInProcess: if Self.isTrue(value.text) { draft.claim.renewalInProcess = true }
    case .cell: takeCell(cell(value.text), value, &draft, place)
    case .note: draft.note(text(value))
    default: return
    }
    if draft.claim.line == nil { draft.claim.line = value.line }
  }

  private func takeNumber(_ value: MappedValue, _ draft: inout CredentialDraft) {
    if draft.claim.number == nil, NumberText.lostDigits(value.text) {
      draft.note("the number has lost digits: \(CleanText.line(value.text))")
    }
    guard draft.claim.number == nil, let number = CredentialNumber.read(value.text) else { return }
    draft.claim.number = number
    if let code = draft.claim.type.code, CheckDigit.isRight(number, of: code) == false {
      draft.note("the number's check digit is not that of a \(code) number")
    }
  }

  private func takeDate(_ value: MappedValue, _ draft: inout CredentialDraft, _ place: RecordPlace) {
    if Denial.isIn(value.text) || isAsked(value) {
      takeWords(value, &draft, place)
      return
    }
    switch outcome(value, place) {
    case .none: if value.field == .expiresOn, EndlessDate.isIn(value.text) { draft.claim.neverExpires = true }
    case .impossible: return
    case .never: if value.field == .expiresOn { draft.claim.neverExpires = true }
    case .date(let date): draft.set(date, value)
    case .range(let start, let end):
      draft.set(start, value, .issuedOn)
      draft.set(end, value, .expiresOn)
    case .unreadable: takeWords(value, &draft, place)
    }
  }

  /// `31/03/2027?`: a day of a term that whoever wrote it was not sure of.
  private func isAsked(_ value: MappedValue) -> Bool {
    guard value.field != .verifiedOn, value.text.contains("?"), value.text.contains(where: \.isNumber) else {
      return false
    }
    let reading = cell(value.text)
    return reading.claims && (reading.issued ?? reading.expires) != nil
  }

  /// Words in a date's place: a status, a date among notes, or something that no date can be read from.
  private func takeWords(_ value: MappedValue, _ draft: inout CredentialDraft, _ place: RecordPlace) {
    var reading = cell(value.text)
    if reading.isNotHeld {
      // Where a certificate's own day stands, it may be the certificate that was cancelled.
      if LatinFold.fold(value.text).hasPrefix("cancel") {
        draft.add(.revoked, text(value))
      } else {
        draft.isNotHeld = true
      }
      draft.note(text(value))
      return
    }
    guard reading.claims else {
      draft.note(Self.isPlainNo(value.text) ? nil : text(value))
      return
    }
    if reading.isUnmapped, reading.issued == nil, reading.expires == nil {
      unreadable(value, place)
      draft.note(reading.note ?? reading.word)
      return
    }
    // Digits that are no day of any calendar are no number of the certificate either.
    if reading.number != nil, reading.issued == nil, reading.expires == nil, !value.text.contains(where: \.isLetter) {
      unreadable(value, place)
      draft.note(text(value))
      return
    }
    // A date in an issue column is an issue date whatever a cell would make of it.
    if value.field == .issuedOn, reading.issued == nil { swap(&reading.issued, &reading.expires) }
    if value.field == .verifiedOn {
      reading.verified = reading.verified ?? reading.expires ?? reading.issued
      reading.expires = nil
      reading.issued = nil
      reading.status = nil
    }
    takeCell(reading, value, &draft, place)
  }

  private func takeCell(
    _ reading: CellReading, _ value: MappedValue, _ draft: inout CredentialDraft, _ place: RecordPlace
  ) {
    for (shape, field) in [
      (reading.issued, Field.issuedOn), (reading.expires, .expiresOn), (reading.verified, .verifiedOn),
    ] {
      guard let shape, case .date(let date) = read(shape, value, field, place) else { continue }
      if field == .issuedOn, reading.isRenewal { hang(on: .file) }
      let isAhead = field == .issuedOn && reading.isRenewal && date.date.lastDay > context.asAt
      draft.set(date, value, isAhead ? .expiresOn : field)
    }
    if reading.neverExpires { draft.claim.neverExpires = true }
    if reading.renewalInProcess { draft.claim.renewalInProcess = true }
    if let status = reading.status { draft.add(status, reading.word) }
    if reading.status == .expired { draft.isExpiredByCell = true }
    if reading.isUnmapped { draft.claim.hasUnmappedWord = true }
    draft.claim.number = draft.claim.number ?? reading.number
    draft.note(reading.note)
    if let words = reading.unread {
      issue(.unreadWords, value.field == .cell ? .expiresOn : value.field, value, place, words)
    }
  }

  private func takeStatus(_ value: MappedValue, _ draft: inout CredentialDraft, _ place: RecordPlace) {
    let word = CleanText.line(value.text)
    if word.hasSuffix("?"), isWordOfValidity(value, word) {
      draft.add(.unknown, word)
      draft.claim.hasUnmappedWord = true
      return
    }
    if let meaning = value.plainMeaning {
      if let status = CredentialStatus(rawValue: meaning) {
        draft.add(status, Self.shown(word, status, value), value.cause)
        if value.cause == .unverifiable || status == .unknown { draft.claim.hasUnmappedWord = true }
      } else if let status = StatusWords.credential(meaning) {
        draft.add(status, word)
      }
      if StatusWords.isRenewalInProcess(word) { draft.claim.renewalInProcess = true }
      return
    }
    if EmptyWords.saysNothing(word) {
      // A no or a cross in a column of standing denies something.
      if Self.noes.contains(LatinFold.fold(word)) || CellMarks.leading(word)?.reading.claims == false {
        draft.add(.unknown, Self.shown(word, .unknown, value))
        draft.claim.hasUnmappedWord = true
      }
      return
    }
    if context.usesCommonStatusWords {
      if let status = StatusWords.credential(word) {
        draft.add(Denial.status(status, word), word)
        if StatusWords.isRenewalInProcess(word) { draft.claim.renewalInProcess = true }
        return
      }
      let reading = cell(word)
      if !reading.isUnmapped, reading.claims, context.authority != .issuer {
        draft.endOfStatus = reading.expires
        draft.endOfStatusValue = value
        takeCell(reading, value, &draft, place)
        return
      }
    }
    draft.add(.unknown, word)
    draft.claim.hasUnmappedWord = true
  }

  /// `Active?`: whoever writes it does not know.
  private func isWordOfValidity(_ value: MappedValue, _ word: String) -> Bool {
    let status = value.plainMeaning.flatMap { CredentialStatus(rawValue: $0) } ?? StatusWords.credential(word)
    return status?.isValidWord ?? false
  }

  private static let noes: Set<String> = ["no", "nein", "non", "nee", "nej", "nei", "nao"]

  /// The words of a status; a yes, a no or a day with the column's name, which says what it means.
  private static func shown(_ word: String, _ status: CredentialStatus, _ value: MappedValue) -> String {
    if StatusWords.credential(word) == status || status.isValidWord || status == .expired || status == .inProcess {
      return word
    }
    let isBare = isTrue(word) || EmptyWords.saysNothing(word) || DateShapeParser.shape(word) != .unreadable
    return isBare ? CleanText.line(value.column) + ": " + word : word
  }

  /// An expiry before its issue: neither is believed.
  private func checkOrder(_ draft: inout CredentialDraft, _ place: RecordPlace) {
    guard let issued = draft.claim.issuedOn, let expires = draft.claim.expiresOn,
      expires.date.lastDay < issued.date.firstDay, let value = draft.expiryValue
    else { return }
    issue(.expiryBeforeIssue, .expiresOn, value, place, "the expiry lies before the issue; both are set aside")
    draft.claim.issuedOn = nil
    draft.claim.expiresOn = nil
  }

  /// The worst word counts; a renewal under way beside a word of validity leaves that word.
  private func finishStatus(_ draft: inout CredentialDraft) {
    var statuses = draft.statuses
    if draft.claim.renewalInProcess, statuses.contains(where: { $0.isValidWord }) {
      statuses.removeAll { $0 == .inProcess }
    }
    // "Renewal in progress" beside an expiry speaks of the next term, not of the one shown.
    if draft.claim.renewalInProcess, draft.claim.expiresOn != nil, statuses.allSatisfy({ $0 == .inProcess }) {
      statuses = statuses.map { _ in .active }
    }
    // Beside a day that is still to come nobody can tell which of the two is wrong.
    if draft.isExpiredByCell { hang(on: .file) }
    if draft.isExpiredByCell, let expires = draft.claim.expiresOn, expires.date.lastDay > context.asAt {
      statuses = statuses.map { $0 == .expired ? .unknown : $0 }
      if StatusWords.worst(statuses) == .unknown { draft.claim.hasUnmappedWord = true }
    }
    // `Active until 30 June` beside a later day: nobody can tell which of the two is wrong.
    if let end = draft.endOfStatus, let expires = draft.claim.expiresOn, let value = draft.endOfStatusValue,
      case .date(let other) = dates.read(
        end, written: CleanText.line(value.text), meaning: .near, column: value.column
      ).outcome,
      other.date.lastDay < expires.date.firstDay
    {
      statuses = [.unknown]
      draft.claim.hasUnmappedWord = true
    }
    draft.claim.status = StatusWords.worst(statuses)
    // A flag that says less takes nothing from the word beside it.
    if [.suspended, .revoked, .surrendered].contains(draft.claim.status) { draft.claim.hasUnmappedWord = false }
    draft.claim.statusWord = draft.decidingWords(draft.claim.status)
    draft.claim.statusCause = draft.decidingCause(draft.claim.status)
    if draft.claim.expiresOn != nil { draft.claim.neverExpires = false }
  }

  private static func isTrue(_ text: String) -> Bool {
    let folded = LatinFold.fold(text)
    return ["y", "yes", "true", "1", "x", "t", "ja", "oui", "si", "in progress", "in process", "pending"].contains(
      folded)
      || EmptyWords.hasTick(CleanText.line(text)) && folded.isEmpty && CellReader.read(text).claims
  }

  private static func isPlainNo(_ text: String) -> Bool { EmptyWords.saysNothing(text) }
}

/// A holding's claim while its values are taken in.
struct CredentialDraft {
  var claim: CredentialClaim
  var statuses: [CredentialStatus] = []
  private var words: [(status: CredentialStatus, text: String)] = []
  private var causes: [(status: CredentialStatus, cause: StatusCause)] = []
  /// The value that gave the expiry.
  var expiryValue: MappedValue?
  /// Whether a cell says that it expired, which a day in the same row may contradict.
  var isExpiredByCell = false
  /// The end of a term that a word of status names, and the value that has it.
  var endOfStatus: DateShape?
  var endOfStatusValue: MappedValue?
  /// Whether a date's place tells of an examination that came to nothing.
  var isNotHeld = false

  init(_ claim: CredentialClaim) { self.claim = claim }

  /// The first date of a field stays.
  mutating func set(_ date: ClaimedDate, _ value: MappedValue, _ field: Field? = nil) {
    switch field ?? value.field {
    case .issuedOn: claim.issuedOn = claim.issuedOn ?? date
    case .verifiedOn: claim.verifiedOn = claim.verifiedOn ?? date
    default:
      if claim.expiresOn == nil {
        claim.expiresOn = date
        expiryValue = value
      }
    }
  }

  mutating func add(_ status: CredentialStatus, _ word: String?, _ cause: StatusCause? = nil) {
    statuses.append(status)
    if let cause { causes.append((status, cause)) }
    if let word, !words.contains(where: { $0.text == word }) { words.append((status, word)) }
  }

  /// The words that make the record's status; all of them where none does by itself.
  func decidingWords(_ status: CredentialStatus?) -> String? {
    let deciding = words.filter { $0.status == status }
    let texts = (deciding.isEmpty ? words : deciding).map(\.text)
    return texts.isEmpty ? nil : texts.joined(separator: "; ")
  }

  /// The first cause that a word of the record's status has.
  func decidingCause(_ status: CredentialStatus?) -> StatusCause? { causes.first { $0.status == status }?.cause }

  mutating func note(_ text: String?) {
    guard let text, !text.isEmpty else { return }
    claim.note = [claim.note, text].compactMap { $0 }.joined(separator: "; ")
  }
}
