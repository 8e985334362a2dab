import Records

/// Facts of one stretch of a message, told by one speaker.
struct MailFacts {
  /// What is said of one person's credential, or of the person where there is no credential.
  struct Statement {
    var person: MailPerson
    var credential: String?
    /// The number that stands for the credential; nil where it is named.
    var number: MailNumber?
    var personValues: [MappedValue] = []
    var holding: [MappedValue] = []
    var sentences: [String] = []
  }

  /// Why something was told, and nothing claimed or a date left out.
  enum Unclear: String {
    case person = "whom it speaks of"
    case credential = "which certificate it speaks of"
    case date = "which of the certificates a date belongs to"
    case pairing = "whose certificate is which"
    case standing = "whether it holds"
    case meaning = "whether a date is of issue or of expiry"
    case promise = "whether it is held or only promised to a client"
  }

  let patterns: MailPatterns
  let lookup: CredentialLookup
  let vocabulary: HeaderIndex?
  let context: RecordContext
  /// Who speaks; nil for mailboxes of no person.
  let sender: MailPerson?
  /// Who says "I" where nobody's mailbox speaks: whoever signed with a full name.
  var signer: MailPerson?
  /// Who is spoken to, where that is one person.
  let recipient: MailPerson?
  /// Others whom the message goes to.
  var others: [MailPerson] = []
  let issuer: String?
  /// Whether the mailbox that speaks is no single person's.
  var isOffice = false
  /// Whether a body that registers or certifies speaks, known by name or not.
  var isOfficial = false
  /// Whether the message went to many, so that nothing in it is somebody's unless it says so.
  var isBulk = false
  let subject: String
  /// The message's date as written.
  var sentOn: String?

  var statements: [Statement] = []
  private(set) var unclear: [Unclear] = []
  /// Numbers that stood for a credential so far, by their texts.
  var numbers: [String: MailNumber] = [:]
  /// Credentials of the last sentence that named any.
  var lastCredentials: [String] = []
  /// Whom the last fact was told of.
  var lastPeople: [MailPerson] = []
  /// Whom a heading names, for the list below it.
  var topic: [MailPerson] = []
  /// People named so far, for "her" and given names; the last sentence's alone in `antecedents`.
  var named: [MailPerson] = []
  var antecedents: [MailPerson] = []
  /// What the line above a list says of its items.
  var lead = MailLead()
  /// The whole text at hand.
  private(set) var body = ""
  private var isInList = false
  /// Whether the clause at hand says how it is now.
  private var isNow = false

  init(
    patterns: MailPatterns, lookup: CredentialLookup, vocabulary: HeaderIndex?, context: RecordContext,
    sender: MailPerson?, recipient: MailPerson?, issuer: String?, subject: String
  ) {
    self.patterns = patterns
    self.lookup = lookup
    self.vocabulary = vocabulary
    self.context = context
    self.sender = sender
    self.recipient = recipient
    self.issuer = issuer
    self.subject = subject
  }

  mutating func read(_ text: String) {
    body = text
    let rest = readNotice(text)
    for paragraph in MailSentences.paragraphs(in: rest, isEntry: { isEntry($0) }) {
      isInList = paragraph.isItem
      if paragraph.isItem, readEntry(paragraph.text) { continue }
      for sentence in MailSentences.split(paragraph.text) where sentence.utf8.count <= 4000 {
        read(sentence: sentence, in: text)
      }
      if !paragraph.isItem { lead = MailLead(paragraph.text, self) }
    }
    keepEvidence(in: text)
    watchStanding(in: rest)
  }

  // MARK: - Prose

  private mutating func read(sentence text: String, in body: String) {
    let sentence = MailSentence(text, lookup: lookup)
    numbers.merge(sentence.numbers) { first, _ in first }
    let names = sentence.people.filter(\.isName)
    var clauses = MailClauses(sentence, patterns: patterns, isAfterDone: tellsOfDone).clauses()
    for index in clauses.indices where clauses[index].facts.isEmpty && !clauses[index].isVoid {
      if isLeaving(clauses[index], sentence) { clauses[index].facts = [.leaver] }
    }
    let tells = clauses.contains { !$0.facts.isEmpty }
    defer { remember(sentence, names) }
    if !tells, sentence.words.count <= 8, names.isEmpty { takeLooseNumber(text) }
    guard tells, !text.hasSuffix("?") else { return }
    if MailWords.isHearsay(sentence.keys) {
      tell(.standing)
      return
    }
    var carried = sentence.credentials.isEmpty ? lastCredentials : []
    for clause in clauses {
      let own = credentials(of: clause, in: sentence)
      if !own.isEmpty { carried = own.map(\.text) }
      guard !clause.facts.isEmpty else { continue }
      if clause.facts.contains(.leaver) { takeLeaver(clause, sentence, body) }
      let told = clause.facts.filter { $0 != .leaver && $0 != .promise }
      if told.isEmpty { continue }
      let whole = MailClause(words: 0..<sentence.words.count, facts: [])
      let known = carried.isEmpty ? credentials(of: whole, in: sentence).map(\.text) : carried
      take(clause, told, own, known, sentence, body)
    }
  }

  /// Whether something was told before that begins a new term.
  private var tellsOfDone: Bool {
    statements.contains { statement in
      statement.holding.contains {
        $0.field == .status && ["renewed", "passed", "new card", "reinstated"].contains($0.text)
          || $0.field == .issuedOn
      }
    }
  }

  /// Credentials of a clause, without those that an exception names.
  private func credentials(of clause: MailClause, in sentence: MailSentence) -> [MailSentence.Credential] {
    let exception = clause.words.first { MailWords.exceptions.contains(sentence.words[$0].key) }
    return sentence.credentials(in: clause.words).filter { $0.words.lowerBound < exception ?? Int.max }
  }

  private mutating func remember(_ sentence: MailSentence, _ names: [MailMention]) {
    if !sentence.credentials.isEmpty { lastCredentials = sentence.credentials.map(\.text) }
    var people: [MailPerson] = []
    for name in names { if case .people(let found) = resolved([name], sentence, "") { people += found } }
    for person in people where !named.contains(person) { named.append(person) }
    if !people.isEmpty { antecedents = people }
    let isHeading = sentence.text.hasSuffix(":") || sentence.words.count == names.reduce(0) { $0 + $1.words.count }
    if isHeading, !people.isEmpty, sentence.credentials.isEmpty { topic = people }
  }

  private mutating func take(
    _ clause: MailClause, _ told: [MailRules.Fact], _ own: [MailSentence.Credential], _ carried: [String],
    _ sentence: MailSentence, _ body: String
  ) {
    var credentials = own.map(\.text)
    if credentials.isEmpty { credentials = carried }
    if credentials.isEmpty, sentence.credentials.isEmpty, !namesAnother(sentence) { credentials = lookup.find(subject) }
    let words = Set(sentence.keys)
    let saysAll = !words.isDisjoint(with: MailWords.both)
    if own.isEmpty, credentials.count > 1, !saysAll {
      tell(sentence.days(in: clause.words).isEmpty ? .credential : .date)
      return
    }
    guard !credentials.isEmpty else {
      if losesStanding(told, sentence) { tell(.credential) }
      return
    }
    let statuses = told.flatMap { values(of: $0) }
    let pairs = MailPairing(clause: clause, sentence: sentence, credentials: own, saysAll: saysAll)
    var owners: [Owner] = []
    for (index, credential) in credentials.enumerated() {
      let place = index < own.count ? own[index] : nil
      owners.append(
        numbers[credential] == nil
          ? owner(of: place, clause, sentence, body) : holder(of: credential, place, told, clause, sentence, body))
    }
    if let pairing = pairs.respectively(owners) { owners = pairing }
    if own.count > 1, owners.contains(where: \.isGroup), Set(owners).count == 1, !saysAll {
      tell(.pairing)
      return
    }
    for (index, credential) in credentials.enumerated() {
      let owner = owners[index]
      guard case .people(let people) = owner else {
        if case .unclear = owner { tell(.person) }
        continue
      }
      guard let days = pairs.days(of: own.isEmpty ? nil : index, people: people.count) else {
        tell(.date)
        add(people, credential, told, statuses, clause, sentence, days: [])
        continue
      }
      for (person, own) in zip(people, days) { add([person], credential, told, statuses, clause, sentence, days: own) }
    }
  }

  /// Whether a licence or certificate that the sentence does not name well enough is taken from somebody.
  private func losesStanding(_ told: [MailRules.Fact], _ sentence: MailSentence) -> Bool {
    guard
      !Set(told).isDisjoint(with: [.revoked, .suspended, .terminated, .surrendered, .lapsed, .notHeld, .restricted])
    else {
      return false
    }
    return sentence.keys.contains { key in
      ["licen", "certificat", "registration", "credential", "zertifikat", "lizenz", "approbation"].contains {
        key.hasPrefix($0)
      }
    }
  }

  private mutating func add(
    _ people: [MailPerson], _ credential: String, _ told: [MailRules.Fact], _ statuses: [MappedValue],
    _ clause: MailClause, _ sentence: MailSentence, days: [MailSentence.Day]
  ) {
    if told.contains(.failed) {
      for person in people {
        let note = MappedValue(
          .note, "failed " + credential, column: "message", meaning: MappedValue.failedExam)
        endBooked(credential, of: person)
        add(person, nil, [], [note], sentence.text)
      }
      if told.allSatisfy({ $0 == .failed || $0 == .expires }) { return }
    }
    var holding = dates(days, told, sentence)
    if isInList, told.allSatisfy({ $0 == .expires || $0 == .issued }) { holding += lead.statuses }
    if sentence.credentials(in: clause.words).count < 2,
      let number = number(in: sentence.text(of: clause.words)) ?? number(of: credential, in: sentence, clause.words)
        ?? numberBehind(credential, in: sentence, clause.words)
    {
      holding.append(MappedValue(.number, number, column: "message"))
    }
    holding += statuses
    if let issuer { holding.append(MappedValue(.issuer, issuer, column: "sender")) }
    let isOnlyName = holding.allSatisfy { $0.field == .issuer }
    guard !isOnlyName else { return }
    isNow = sentence.keys[clause.words].contains { ["now", "jetzt", "nun", "maintenant", "ahora", "nu"].contains($0) }
    for person in people { add(person, credential, holding, [], sentence.text) }
    isNow = false
    if people != [.holder] { lastPeople = people }
  }

  /// What the message said before of an examination to come is over; a date for the next one is told after it.
  private mutating func endBooked(_ credential: String, of person: MailPerson) {
    let key = HeaderText.collapsed(credential)
    for index in statements.indices
    where statements[index].person.key == person.key && statements[index].credential.map(HeaderText.collapsed) == key {
      statements[index].holding.removeAll { $0.field == .status && $0.meaning == CredentialStatus.inProcess.rawValue }
    }
    statements.removeAll { statement in
      statement.credential.map(HeaderText.collapsed) == key && statement.person.key == person.key
        && statement.holding.allSatisfy { $0.field == .issuer }
    }
  }

  /// `Ann Archer left on 30 September 2026`: a name, the verb and the day, and nothing that may have been left.
  private func isLeaving(_ clause: MailClause, _ sentence: MailSentence) -> Bool {
    clause.words.contains { index in
      guard sentence.keys[index] == "left",
        sentence.people.contains(where: { $0.isName && $0.words.upperBound == index }),
        let day = sentence.days.first(where: { $0.words.lowerBound > index })
      else { return false }
      return (index + 1..<day.words.lowerBound).allSatisfy {
        ["on", "as", "of", "effective"].contains(sentence.keys[$0])
      }
    }
  }

  private mutating func takeLeaver(_ clause: MailClause, _ sentence: MailSentence, _ body: String) {
    guard case .people(let people) = owner(of: nil, clause, sentence, body) else {
      if sentence.people(in: clause.words).contains(where: { $0.reference != .plural }) { tell(.person) }
      return
    }
    let words = Array(sentence.keys[clause.words])
    let date = sentence.days(in: clause.words).first { $0.span.precision == .day }
    let isPast = !words.contains { ["is", "are", "will", "leaving", "leaves", "scheidet"].contains($0) }
    var values: [MappedValue] = []
    if isPast || date == nil {
      let meaning = isPast ? EmploymentStatus.left.rawValue : EmploymentStatus.active.rawValue
      values.append(MappedValue(.employmentStatus, isPast ? "left" : "leaving", column: "message", meaning: meaning))
    }
    if let date { values.append(MappedValue(.leftOn, date.span.text, column: "message")) }
    for person in people { add(person, nil, [], values, sentence.text) }
    lastPeople = people
  }

  /// Completes the statement that was made last, where it has no number.
  mutating func giveLastNumber(_ number: String) {
    guard let last = statements.indices.last, statements[last].credential != nil,
      statements.count(where: { $0.person.key == statements[last].person.key && $0.credential != nil }) == 1,
      !statements[last].holding.contains(where: { $0.field == .number })
    else { return }
    let place = statements[last].holding.firstIndex { $0.field == .issuer } ?? statements[last].holding.endIndex
    statements[last].holding.insert(MappedValue(.number, number, column: "message"), at: place)
  }

  mutating func tell(_ reason: Unclear) {
    if !unclear.contains(reason) { unclear.append(reason) }
  }

  // MARK: - Putting together

  /// What later sentences say of the same credential of the same person completes what earlier ones said.
  mutating func add(
    _ person: MailPerson, _ credential: String?, _ holding: [MappedValue], _ more: [MappedValue], _ sentence: String
  ) {
    let key = credential.map(HeaderText.collapsed)
    let place = statements.firstIndex { $0.person.key == person.key && $0.credential.map(HeaderText.collapsed) == key }
    guard let place else {
      statements.append(
        Statement(
          person: person, credential: credential, number: credential.flatMap { numbers[$0] }, personValues: more,
          holding: Self.settled(holding), sentences: [sentence]))
      return
    }
    let isNewTerm = holding.contains { ["renewed", "new card", "passed"].contains($0.text) && $0.field == .status }
    for value in holding {
      let old = statements[place].holding.firstIndex { $0.field == value.field && $0.field != .status }
      if let old {
        // What a renewal runs to stands above what the term before ran to.
        if isNewTerm || statements[place].isRenewedAfterExpiry(value, isNow: isNow) {
          statements[place].holding[old] = value
        }
      } else if !statements[place].holding.contains(where: { $0.field == value.field && $0.text == value.text }) {
        statements[place].holding.append(value)
      }
    }
    statements[place].holding = Self.settled(statements[place].holding)
    statements[place].personValues += more.filter { value in
      !statements[place].personValues.contains {
        $0.field == value.field && ($0.field != .note || $0.text == value.text)
      }
    }
    if !statements[place].sentences.contains(sentence) { statements[place].sentences.append(sentence) }
  }

  /// Whoever is reinstated is suspended no longer, and what is renewed has lapsed no longer.
  private static func settled(_ holding: [MappedValue]) -> [MappedValue] {
    func says(_ word: String) -> Bool { holding.contains { $0.field == .status && $0.text == word } }
    var over: Set<String> = []
    if says("reinstated") {
      over.formUnion(["suspended", "lapsed", "terminated", "revoked", "surrendered", "not held", "restricted"])
    }
    if says("renewed") || says("new card") { over.formUnion(["lapsed", "in process", "booked", "not held"]) }
    // Why it is held no longer says more.
    if !over.contains("not held"),
      ["suspended", "lapsed", "terminated", "revoked", "surrendered"].contains(where: says)
    {
      over.insert("not held")
    }
    if says("passed") { over.formUnion(["booked", "in process"]) }
    let valid = holding.filter { $0.field != .status || !over.contains($0.text) }
    return valid.filter { $0.field != .issuer } + valid.filter { $0.field == .issuer }
  }
}

extension MailFacts.Statement {
  /// Whether an expiry was taken before the renewal was told, so that the next one is the new term's.
  fileprivate func isRenewedAfterExpiry(_ value: MappedValue, isNow: Bool) -> Bool {
    guard value.field == .expiresOn, let status = holding.firstIndex(where: { $0.text == "renewed" }),
      let date = holding.firstIndex(where: { $0.field == .expiresOn })
    else { return false }
    return date < status && (sentences.count > 1 || isNow)
  }
}
