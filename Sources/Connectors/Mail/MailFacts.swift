import Records

/// Facts of one stretch of a message, told by one speaker.
struct MailFacts {
  /// What is said of one person's credential, or of the person where there is no credential.
  struct Statement {
    var person: MailPerson
    var credential: String?
    var personValues: [MappedValue] = []
    var holding: [MappedValue] = []
    var sentences: [String] = []
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
  let issuer: String?
  let subject: String

  private(set) var statements: [Statement] = []
  private var lastCredentials: [String] = []
  private var lastPerson: MailPerson?

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
    let rest = readNotice(text)
    for sentence in MailSentences.sentences(in: rest) where sentence.utf8.count <= 4000 {
      read(sentence: sentence, in: text)
    }
  }

  // MARK: - Notices: a label and a value a line

  /// Takes `Course: BLS Provider` lines; returns the text without them.
  private mutating func readNotice(_ text: String) -> String {
    guard let vocabulary else { return text }
    var values: [(Field, String, String)] = []
    var kept: [Substring] = []
    var lines: [String] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if let colon = line.firstIndex(of: ":"), line.distance(from: line.startIndex, to: colon) <= 40 {
        let label = HeaderText.trimmed(String(line[..<colon]))
        let value = HeaderText.trimmed(String(line[line.index(after: colon)...]))
        if !value.isEmpty, !label.contains("http"), let match = vocabulary.exactMatch(label) {
          values.append((match.field, label, value))
          lines.append(HeaderText.trimmed(String(line)))
          continue
        }
      }
      kept.append(line)
    }
    let fields = Set(values.map(\.0))
    let isNotice =
      fields.contains(.credential)
      || (fields.count >= 2 && !fields.isDisjoint(with: [.expiresOn, .issuedOn, .number, .status])
        && (credentialOfSubject ?? lookup.first(in: kept.joined(separator: " "))) != nil)
    guard isNotice, fields.count >= 2 else { return text }
    takeNotice(values, lines, text)
    return kept.joined(separator: "\n")
  }

  private var credentialOfSubject: String? { lookup.first(in: subject) }

  private mutating func takeNotice(_ values: [(Field, String, String)], _ lines: [String], _ text: String) {
    var holding: [MappedValue] = []
    var name: String?
    var email: String?
    var more: [MappedValue] = []
    var credential = credentialOfSubject ?? lookup.first(in: text)
    for (field, label, value) in values {
      switch ColumnRole(field) {
      case .person(.fullName): name = value
      case .person(.email): email = value
      case .person: more += context.values(field, value, column: label)
      case .holding(.credential, _): credential = value
      case .holding: holding += context.values(field, value, column: label)
      default: break
      }
    }
    guard let credential else { return }
    var person: MailPerson?
    if name != nil || email != nil {
      person = MailPerson(name: name, email: email)
      // The address of the only recipient belongs to the name that the notice gives.
      if email == nil, let recipient, recipient.name.map(HeaderText.collapsed) == name.map(HeaderText.collapsed) {
        person?.email = recipient.email
      }
    } else {
      person = MailPerson.greeted(in: text).map { MailPerson(name: $0, email: recipient?.email) } ?? recipient ?? sender
    }
    guard let person else { return }
    if let issuer, !holding.contains(where: { $0.field == .issuer }) {
      holding.append(MappedValue(.issuer, issuer, column: "sender"))
    }
    add(person, credential, holding, more, lines.joined(separator: "; "))
  }

  // MARK: - Prose

  private mutating func read(sentence: String, in text: String) {
    let isQuestion = sentence.hasSuffix("?")
    let isAside = patterns.facts(in: MailSentences.words(sentence)).isEmpty
    let credentials = lookup.find(sentence)
    let person = self.person(of: sentence, credentials, in: text)
    if isQuestion || isAside {
      if !credentials.isEmpty { lastCredentials = credentials }
      return
    }
    var carried = credentials.isEmpty ? lastCredentials : []
    for clause in merged(MailSentences.clauses(of: sentence)) {
      let own = lookup.find(clause)
      if !own.isEmpty { carried = own }
      take(clause, person, carried.isEmpty ? Array(credentials.prefix(1)) : carried, sentence)
    }
    if !credentials.isEmpty { lastCredentials = credentials }
    if let person { lastPerson = person }
  }

  /// Clauses put together again until each tells something or is the last.
  private func merged(_ clauses: [String]) -> [String] {
    var result: [String] = []
    var open = ""
    for clause in clauses {
      open += open.isEmpty ? clause : " " + clause
      if !patterns.facts(in: MailSentences.words(open)).isEmpty {
        result.append(open)
        open = ""
      }
    }
    guard !open.isEmpty else { return result }
    if result.isEmpty { return [open] }
    // What follows the last fact belongs to it: "valid until 30 June 2028, card 1234".
    let joined = result[result.count - 1] + " " + open
    if patterns.facts(in: MailSentences.words(joined))
      == patterns.facts(in: MailSentences.words(result[result.count - 1]))
    {
      result[result.count - 1] = joined
    }
    return result
  }

  private mutating func take(_ clause: String, _ person: MailPerson?, _ credentials: [String], _ sentence: String) {
    let words = MailSentences.words(clause)
    let facts = patterns.facts(in: words)
    guard !facts.isEmpty, let person else { return }
    if facts.contains(.leaver) { takeLeaver(clause, person, sentence) }
    let told = facts.filter { $0 != .leaver && $0 != .promise }
    guard !told.isEmpty else { return }
    var found = credentials
    if found.isEmpty, let fromSubject = credentialOfSubject { found = [fromSubject] }
    for credential in found {
      var holding = dates(of: clause, told)
      if let number = number(in: clause) { holding.append(MappedValue(.number, number, column: "message")) }
      for fact in told { holding += values(of: fact) }
      if let issuer { holding.append(MappedValue(.issuer, issuer, column: "sender")) }
      add(person, credential, holding, [], sentence)
    }
  }

  private func values(of fact: MailRules.Fact) -> [MappedValue] {
    func status(_ word: String, _ meaning: CredentialStatus) -> [MappedValue] {
      [MappedValue(.status, word, column: "message", meaning: meaning.rawValue)]
    }
    switch fact {
    case .renewed: return status("renewed", .active)
    case .passed: return status("passed", .active)
    case .newCard: return status("new card", .active)
    case .holds: return status("held", .active)
    case .reinstated: return status("reinstated", .active)
    case .failed: return status("failed", .unknown)
    case .booked: return status("booked", .inProcess)
    case .applied: return status("in process", .inProcess)
    case .revoked: return status("revoked", .revoked)
    case .suspended: return status("suspended", .suspended)
    case .terminated: return status("terminated", .revoked)
    case .lapsed: return status("lapsed", .lapsed)
    case .cardLost: return [MappedValue(.note, "card lost", column: "message")]
    case .expires, .issued, .promise, .leaver: return []
    }
  }

  private mutating func takeLeaver(_ clause: String, _ person: MailPerson, _ sentence: String) {
    let words = MailSentences.words(clause)
    let date = DateScanner.dates(in: clause).first { $0.precision == .day }
    let isPast = !words.contains { ["is", "are", "will", "leaving", "leaves"].contains($0) }
    var values: [MappedValue] = []
    if isPast || date == nil {
      let meaning = isPast ? EmploymentStatus.left.rawValue : EmploymentStatus.active.rawValue
      values.append(MappedValue(.employmentStatus, isPast ? "left" : "leaving", column: "message", meaning: meaning))
    }
    if let date { values.append(MappedValue(.leftOn, date.text, column: "message")) }
    add(person, nil, [], values, sentence)
  }

  // MARK: - Dates and numbers

  private static let untilWords: Set<String> = [
    "until", "till", "til", "through", "thru", "to", "expires", "expire", "expired", "expiring", "expiry", "expiration",
    "exp", "bis", "jusqu'au", "jusqu'a", "hasta", "tot", "giltigt", "gyldig", "ends", "end", "ablauf", "expire",
    "vence", "vervalt",
    "utgar", "udlober", "utloper", "verloopt", "due",
  ]
  private static let sinceWords: Set<String> = [
    "on", "issued", "passed", "dated", "since", "from", "completed", "am", "vom", "seit", "le", "du", "el", "op", "den",
    "effective", "of", "started",
  ]

  private func dates(of clause: String, _ facts: [MailRules.Fact]) -> [MappedValue] {
    let scalars = Array(clause.unicodeScalars)
    var values: [MappedValue] = []
    for span in DateScanner.dates(in: clause) {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[..<span.range.lowerBound])
      let before = MailSentences.words(String(view)).suffix(4)
      let until = before.lastIndex(where: Self.untilWords.contains)
      let since = before.lastIndex(where: Self.sinceWords.contains)
      var field: Field?
      if let until {
        field = .expiresOn
        // "renewed on", "issued on": the last word before the date decides, unless it is "expires on".
        if let since, since > until, before[since] != "on", before[since] != "of", before[since] != "am",
          before[since] != "le",
          before[since] != "el", before[since] != "op", before[since] != "den"
        {
          field = .issuedOn
        }
      } else if since != nil, !Set(facts).isDisjoint(with: [.passed, .issued, .renewed]) {
        field = .issuedOn
      } else if facts.contains(.expires) {
        field = .expiresOn
      } else if facts.contains(.issued) || facts.contains(.passed) {
        field = .issuedOn
      }
      guard let field, !values.contains(where: { $0.field == field }) else { continue }
      values.append(MappedValue(field, span.text, column: "message"))
    }
    return values
  }

  private static let numberWords: Set<String> = [
    "number", "no", "nr", "certificate", "card", "license", "licence", "code", "nummer", "numero", "#", "id",
    "registration",
    "cert", "lic",
  ]

  /// A number after `number`, `card no.`, `certificate` and the like; it holds a digit and is no date.
  private func number(in clause: String) -> String? {
    let words = clause.split(separator: " ").map(String.init)
    for (index, word) in words.enumerated() where Self.numberWords.contains(HeaderText.collapsed(word)) || word == "#" {
      for candidate in words[(index + 1)...].prefix(3) {
        var bare = candidate
        while let last = bare.last, ",.;:!?)".contains(last) { bare.removeLast() }
        while let first = bare.first, "(#".contains(first) { bare.removeFirst() }
        if ["is", "no", "number", "nr", "no."].contains(bare.lowercased()) { continue }
        let digits = bare.filter { $0.isASCII && $0.isNumber }.count
        let isNumber =
          digits >= 2 && bare.count >= 3 && bare.allSatisfy { $0.isLetter || $0.isNumber || "-/.".contains($0) }
        if isNumber, DateScanner.dates(in: candidate).isEmpty { return bare }
        break
      }
    }
    return nil
  }

  // MARK: - Who is spoken of

  private static let firstPerson: Set<String> = [
    "my", "i", "i've", "i'm", "me", "mine", "mein", "meine", "meinen", "ich", "mon", "ma", "mes", "je", "j'ai", "mi",
    "mis",
    "mijn", "ik", "min", "mitt", "jag", "jeg", "mit",
  ]
  private static let secondPerson: Set<String> = [
    "your", "you", "ihr", "ihre", "votre", "vous", "su", "uw", "din", "ditt",
  ]

  /// Who says `our team` or `all our nurses` speaks of nobody in particular.
  private static let plural: Set<String> = [
    "our", "we", "us", "team", "everyone", "everybody", "all", "unsere", "wir", "nous", "notre",
  ]

  private func person(of sentence: String, _ credentials: [String], in text: String) -> MailPerson? {
    let words = Set(MailSentences.words(sentence))
    if !words.isDisjoint(with: Self.firstPerson) {
      // `I confirm your renewal` from an office speaks of the one it is written to.
      return sender ?? (words.isDisjoint(with: Self.secondPerson) ? signer : nil)
    }
    if let name = MailPerson.named(in: sentence, without: credentials) {
      let key = HeaderText.collapsed(name)
      for known in [sender, recipient] where known?.name.map(HeaderText.collapsed) == key { return known }
      return MailPerson(name: name, email: nil)
    }
    if !words.isDisjoint(with: Self.plural) { return nil }
    if !words.isDisjoint(with: Self.secondPerson) {
      if let name = MailPerson.greeted(in: text) {
        let isRecipient =
          recipient?.name.map(HeaderText.collapsed) == HeaderText.collapsed(name) || recipient?.name == nil
        return MailPerson(name: name, email: isRecipient ? recipient?.email : nil)
      }
      return recipient
    }
    if let lastPerson { return lastPerson }
    if sender == nil, let name = MailPerson.greeted(in: text) { return MailPerson(name: name, email: recipient?.email) }
    return sender ?? (issuer == nil ? nil : recipient)
  }

  // MARK: - Putting together

  /// What later sentences say of the same credential of the same person completes what earlier ones said.
  private mutating func add(
    _ person: MailPerson, _ credential: String?, _ holding: [MappedValue], _ more: [MappedValue], _ sentence: String
  ) {
    let key = credential.map(HeaderText.collapsed)
    let place = statements.firstIndex { $0.person.key == person.key && $0.credential.map(HeaderText.collapsed) == key }
    guard let place else {
      statements.append(
        Statement(person: person, credential: credential, personValues: more, holding: holding, sentences: [sentence]))
      return
    }
    for value in holding {
      let isNew = !statements[place].holding.contains {
        $0.field == value.field && (value.field != .status || $0.text == value.text)
      }
      if isNew { statements[place].holding.append(value) }
    }
    statements[place].personValues += more.filter { value in
      !statements[place].personValues.contains { $0.field == value.field }
    }
    if !statements[place].sentences.contains(sentence) { statements[place].sentences.append(sentence) }
  }
}
