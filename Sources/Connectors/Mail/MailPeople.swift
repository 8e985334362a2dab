import Records

/// Somebody whom a message speaks of.
struct MailPerson: Hashable {
  var name: String?
  var email: String?

  var values: [MappedValue] {
    var values: [MappedValue] = []
    if let name { values.append(MappedValue(.fullName, name, column: "message")) }
    if let email { values.append(MappedValue(.email, email, column: "message")) }
    return values
  }

  /// Whoever holds the number that a message gives, where it names nobody.
  static let holder = MailPerson(name: nil, email: nil)

  /// By which two mentions are taken as of one person.
  var key: String { email?.lowercased() ?? HeaderText.collapsed(name ?? "") }

  /// The person behind a mailbox; nil for what is no person: `noreply@`, `Compliance <compliance@…>`.
  static func mailbox(_ text: String) -> MailPerson? {
    let trimmed = HeaderText.trimmed(text)
    guard !trimmed.isEmpty else { return nil }
    var name = trimmed
    var email: String?
    if let open = trimmed.lastIndex(of: "<"), trimmed.hasSuffix(">") {
      name = HeaderText.trimmed(String(trimmed[..<open]))
      email = HeaderText.trimmed(String(trimmed[trimmed.index(after: open)...].dropLast()))
    } else if ValueShape.isAddress(trimmed) {
      name = ""
      email = trimmed
    }
    name = name.trimmingQuotes
    if let address = email, !ValueShape.isAddress(address) { email = nil }
    let local = email.map { HeaderText.collapsed(String($0.prefix { $0 != "@" })) } ?? ""
    if roles.contains(where: { local == $0 || local.hasPrefix("noreply") || local.hasPrefix("donotreply") }) {
      return nil
    }
    if ValueShape.isAddress(name) { name = "" }
    guard !name.isEmpty || email != nil else { return nil }
    let isName = NameShape.looksLikeName(name) && !HeaderText.tokens(name).contains(where: organisationWords.contains)
    if !isName, !name.isEmpty, email == nil || roles.contains(HeaderText.collapsed(name)) { return nil }
    return MailPerson(name: isName ? name : nil, email: email)
  }

  static let roles: Set<String> = [
    "noreply", "donotreply", "compliance", "hr", "info", "admin", "office", "training", "desk", "helpdesk", "support",
    "service", "services", "all", "staff", "team", "reception", "canteen", "certification", "certifications", "verify",
    "verification", "notifications", "notification", "postmaster", "mailerdaemon", "security", "it", "credentialing",
    "licensing", "renewals", "registrar", "contact", "hello", "jobs", "payroll", "facilities", "news", "newsletter",
    "creds", "credentials", "certs", "certificates", "zertifikate", "certificats", "billing", "accounts", "members",
    "membership", "education", "exams", "alerts", "allstaff", "everyone", "shop", "store", "webshop", "sales", "order",
    "orders", "booking", "bookings", "marketing", "enquiries", "inquiries", "invoices", "courses", "events", "notify",
    "notices", "customerservice", "customercare", "mailer", "webmaster", "feedback",
  ]

  static let organisationWords: Set<String> = [
    "hospital", "hospitals", "group", "clinic", "clinics", "board", "association", "institute", "training", "center",
    "centre", "academy", "services", "service", "ltd", "inc", "llc", "gmbh", "house", "court", "team", "department",
    "care",
    "staffing", "agency", "council", "college", "university", "school", "society", "foundation", "cross", "desk",
    "office",
    "company", "staff", "street", "road", "view", "health", "medical", "nursing", "certification", "certificate",
    "license",
    "exam", "course", "card", "support", "provider", "heart", "life", "first", "aid",
  ]

  static let noNames: Set<String> = [
    "dear", "hello", "hi", "hey", "good", "morning", "afternoon", "evening", "kind", "best", "regards", "thanks",
    "thank",
    "many", "please", "the", "my", "our", "your", "his", "her", "their", "this", "that", "congratulations", "monday",
    "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "subject", "student", "and", "but", "for", "with", "re",
    "fwd",
    "liebe", "lieber", "hallo", "bonjour", "mr", "mrs", "ms", "dr", "herr", "frau", "if", "when", "we", "i", "it",
    "she", "he",
    "they", "attached", "new", "sorry", "yes", "no", "note", "fyi", "as", "ich", "mein", "meine", "der", "die", "das",
    "of",
    "number", "just", "also", "today", "yesterday", "from", "to", "is", "was", "has", "have", "holds", "passed",
    "renewed", "unfortunately", "fortunately", "sadly", "happily", "finally", "currently", "additionally", "however",
    "therefore", "meanwhile", "here", "see", "per", "regarding", "concerning", "colleague", "colleagues", "after",
    "before", "since", "both", "all", "hope", "great", "news", "confirmed", "confirming", "according", "leider",
    "gestern",
    "heute", "bitte", "mon", "les", "los", "las", "het", "een", "mijn", "mitt", "nous", "vous", "je", "jag", "jeg",
    "ik", "ihr", "ihre", "unser", "unsere", "sein", "seine",
    "could", "would", "should", "does", "did", "are", "once", "unless", "then", "there",
    "these", "those", "what", "who", "which", "why", "how", "not", "only", "expired", "expires", "valid", "until",
    "celui", "celle", "ceux", "cette", "dieser", "diese", "dessen", "deren", "deze", "dit", "denne", "este", "esta",
    "expiry", "expiration", "issued", "status", "name", "certificate", "certification", "licence", "license",
    "student", "course", "class", "exam", "card", "ecard", "team", "staff", "everyone", "welcome", "reminder", "failed",
    "renewal", "update", "important", "notice", "with", "without", "during", "because",
  ]

  /// Words that open sentences, and are names or parts of names elsewhere.
  static let shortOpeners: Set<String> = [
    "will", "can", "do", "le", "la", "el", "de", "det", "den", "min", "mit", "mi", "ma", "may", "in", "on", "by", "at",
    "so", "be", "an",
  ]

  /// Words of which no name is made, however they are written.
  static let commonWords: Set<String> = [
    "annual", "fee", "maintenance", "happy", "year", "new", "basic", "advanced", "certified", "licensed", "registered",
    "expiration", "expiry", "date", "valid", "until", "human", "resources", "united", "states", "kingdom",
    "professional",
    "holiday", "holidays", "christmas", "easter", "continuing", "education", "credits", "credit", "digital", "badge",
    "portal", "account", "payment", "invoice", "order", "status", "issued", "member", "password", "manual", "handling",
    "safety", "food", "background", "check", "national", "international", "american", "british", "european", "state",
  ]

  /// Whether a word with a capital begins a sentence or a greeting and no name: `Dear`, `The`, `Monday`.
  static func opensSentence(_ word: Substring) -> Bool { noNames.contains(HeaderText.collapsed(String(word))) }

  /// Whether the address or what is written beside it says that several people use the mailbox: `Ward 3 <ward3@…>`.
  static func isShared(_ text: String) -> Bool {
    guard let person = mailbox(text) else { return true }
    if person.name != nil { return false }
    let shown = text.prefix { $0 != "<" && $0 != "@" }
    return NonNameWords.isIn(String(shown))
      || HeaderText.tokens(String(shown)).contains(where: organisationWords.contains)
  }

  /// Who wrote from a mailbox and signed with a name.
  ///
  /// The mailbox's own name stands above what is signed. A mailbox that several people use is nobody's address when the
  /// whole name is signed.
  static func sender(_ mailbox: String, signedBy signer: String?) -> MailPerson? {
    guard let signer else { return self.mailbox(mailbox) }
    guard let person = self.mailbox(mailbox) else { return nil }
    if person.name != nil { return person }
    let isWhole = signer.contains(" ")
    return MailPerson(name: signer, email: isWhole && isShared(mailbox) ? nil : person.email)
  }

  /// The full name of a greeting: `Dear Jane Doe,`.
  static func greeted(in text: String) -> String? {
    for line in text.split(whereSeparator: \.isNewline).prefix(4) {
      let words = line.split(separator: " ")
      guard let first = words.first, ["dear", "hello", "hi"].contains(first.lowercased()) else { continue }
      var name = words.dropFirst().joined(separator: " ")
      while let last = name.last, ",:!. ".contains(last) { name.removeLast() }
      if NameShape.looksLikeName(name), !name.contains(",") { return name }
    }
    return nil
  }
}

extension String {
  fileprivate var trimmingQuotes: String {
    var slice = self[...]
    while let last = slice.last, "\"' ".contains(last) { slice.removeLast() }
    while let first = slice.first, "\"' ".contains(first) { slice.removeFirst() }
    return String(slice)
  }
}
