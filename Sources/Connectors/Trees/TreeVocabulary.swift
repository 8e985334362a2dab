import Records

/// What an element or key says by its name and by the names around it, where no connector describes it.
struct TreeVocabulary {
  let index: HeaderIndex

  /// The field of a path, given its collapsed names; nil: nothing known.
  func field(_ path: [PathPart], shown: String) -> (field: Field, rank: Int)? {
    guard let last = path.last else { return nil }
    let parents = path.dropLast().map(\.key)
    if parents.contains(where: Self.isSomebodyElse) || Self.isSomebodyElse(last.key) { return nil }
    if parents.contains(where: Self.isOfficer) { return nil }
    // What a badge teaches is nobody, and no badge.
    if let parent = parents.last, ["skill", "skills", "tag", "tags"].contains(parent) { return nil }
    if last.type == "wid" { return nil }
    let key = last.key.hasPrefix("@") ? String(last.key.dropFirst()) : last.key
    if !Self.isOfDiscipline(path), let field = Self.contextual(key, parents) { return (field, 500) }
    if Self.isOfDiscipline(path) { return nil }
    let name = shown.split(separator: "/").last.map { $0.drop { $0 == "@" } } ?? ""
    if let match = index.exactMatch(String(name)) { return (match.field, match.rank) }
    if let match = index.looseMatch(String(name)), match.confidence >= 0.7 { return (match.field, 1000 + match.rank) }
    return nil
  }

  /// Whether a date or status is that of a measure against the holder, and not the credential's own.
  private static func isOfDiscipline(_ path: [PathPart]) -> Bool {
    path.contains { part in
      ["disciplin", "sanction", "enforcement", "complaint", "violation", "boardaction", "massnahme"].contains {
        part.key.contains($0)
      } || ["actions", "action"].contains(part.key)
    }
  }

  /// What a short key means beside a value of that shape: `cred`, `exp`, `emp`, `nr`, `geb`; nil: nothing.
  static func short(_ key: String, _ value: String, isHolding: Bool) -> Field? {
    switch key {
    case "cred", "crd": return .credential
    case "exp", "expdt", "expy": return DateScanner.isDate(value) ? .expiresOn : nil
    case "issdt", "isd": return DateScanner.isDate(value) ? .issuedOn : nil
    case "emp", "ee", "ma":
      return value.contains(where: \.isNumber) ? .employeeNumber : NameShape.looksLikeName(value) ? .fullName : nil
    case "nr", "pnr": return key == "nr" && isHolding ? .number : .employeeNumber
    case "geb", "gebdat", "dob": return DateScanner.isDate(value) ? .birthDate : nil
    case _ where isHolding && beginWords.contains(key): return DateScanner.isDate(value) ? .issuedOn : nil
    case _ where isHolding && endWords.contains(key): return DateScanner.isDate(value) ? .expiresOn : nil
    case _ where isHolding && (whatWords.contains(key) || kindWords.contains(key)):
      return value.contains(where: \.isLetter) ? .credential : nil
    default: return nil
    }
  }

  /// What a certificate's element calls the certificate, beside the words that every element has for its name.
  static let whatWords: Set<String> = [
    "what", "item", "subject", "bezeichnung", "intitule", "libelle", "titre", "titulo", "nombre", "denominacion",
    "naam", "namn", "navn", "benamning", "betegnelse", "betegnelsen",
  ]
  /// What a record calls its kind.
  static let kindWords: Set<String> = ["type", "kind", "class", "what", "was", "art", "typ", "soort", "tipo", "slag"]
  /// `type`, `type/code`, `type/coding/display`: the kind of the record itself.
  static func isKindOfRecord(_ path: [PathPart]) -> Bool {
    guard let first = path.first, ["type", "kind", "class"].contains(first.key.drop { $0 == "@" }) else { return false }
    return path.count <= 3 && path.dropFirst().allSatisfy { partsOfKind.contains($0.key) }
  }

  private static let partsOfKind: Set<String> = [
    "code", "display", "displayname", "name", "label", "text", "value", "description", "coding", "codings",
  ]
  private static let beginWords: Set<String> = [
    "got", "gained", "obtained", "earned", "awarded", "received", "since", "am", "seit", "vom", "von", "ab", "erworben",
    "ausgestellt", "obtenu", "obtenule", "du", "desde", "obtenido", "behaald", "behaaldop", "sinds", "vanaf",
    "utfardad", "fran", "udstedt", "utstedt", "fra",
  ]
  private static let endWords: Set<String> = [
    "until", "till", "through", "thru", "upto", "bis", "ablauf", "gultigbis", "jusqua", "jusquau", "au", "hasta", "tot",
    "til", "vence", "tom", "geldigtot", "giltigtill", "gyldigtil",
  ]

  /// Whoever looked at or wrote the entry: the number and name in such an object are not the holder's.
  private static func isOfficer(_ key: String) -> Bool {
    [
      "verifiedby", "approvedby", "approver", "createdby", "modifiedby", "updatedby", "assessor", "assessedby",
      "reviewer", "reviewedby", "preceptor", "mentor",
    ].contains(key)
  }

  private static func isSomebodyElse(_ key: String) -> Bool {
    ["manager", "supervisor", "emergency", "spouse", "dependent", "reportsto", "instructor", "trainer"].contains {
      key.hasPrefix($0)
    }
  }

  /// `name`, `id`, `status` and the like mean what the element around them is.
  private static func contextual(_ key: String, _ parents: [String]) -> Field? {
    let around = parents.suffix(2).reversed()
    let isName = ["name", "title", "label", "description", "descriptor", "displayname", "value", "text"].contains(key)
    let isNumber = ["id", "number", "no", "code", "idvalue", "identifier"].contains(key)
    // `qualification/identifier/value` is a number, and no name of a qualification.
    if key == "value", let parent = parents.last, ["identifier", "identifiers", "number"].contains(parent),
      parents.suffix(3).contains(where: isCredentialName)
    {
      return .number
    }
    for parent in around {
      if parent.contains("issuer") || parent.contains("authority") || parent.contains("issuingbody")
        || parent.contains("organization") || parent.contains("organisation") || parent == "provider"
        || parent == "entity"
      {
        if isName { return .issuer }
        if isNumber || key == "status" { return nil }
      }
      if isCredentialName(parent) {
        switch key {
        case _ where isName: return .credential
        case "type", "kind", "class", "course": return .credential
        case "id", "number", "no", "idvalue", "identifier": return parent.hasSuffix("type") ? .credential : .number
        case "code": return .credential
        case "status", "state", "standing": return .status
        case "startdate", "from", "validfrom", "effectivedate", "start", "date": return .issuedOn
        case "enddate", "to", "validto", "validuntil", "end": return .expiresOn
        default: continue
        }
      }
      if isName, parent.hasPrefix("department") || parent.hasPrefix("division") { return .department }
      if isName, parent.hasPrefix("location") || parent.hasPrefix("site") { return .location }
      if isName, parent.hasPrefix("job") || parent.hasPrefix("position") { return .jobTitle }
      if isName, parent.hasPrefix("client") || parent.hasPrefix("customer") { return .client }
      if isPersonName(parent) {
        if isNumber { return .employeeNumber }
        if key == "name" || key == "displayname" { return .fullName }
        if key == "status" || key == "state" { return .employmentStatus }
      }
    }
    return nil
  }

  /// Whether what stands in the element is said of somebody's employment, whatever else the record holds.
  static func isEmployment(_ key: String) -> Bool { key.hasPrefix("employment") }

  static func isCredentialName(_ key: String) -> Bool {
    if ["cert", "certs", "cred", "creds", "qual", "quals", "lic", "lics", "permit", "permits"].contains(key) {
      return true
    }
    if ["kurs", "formation", "diplom", "titul"].contains(where: key.hasPrefix) { return true }
    return [
      "certif", "licen", "credential", "qualification", "badge", "course", "training", "competenc", "achievement",
      "card", "zertifik", "sertifik", "lizenz", "nachweis", "qualifikation", "schulung", "lehrgang", "habilitation",
      "bevoegd", "opleiding", "utbildning", "uddannelse", "utdanning", "kompeten",
    ]
    .contains { key.contains($0) }
  }

  static func isPersonName(_ key: String) -> Bool {
    [
      "person", "employee", "worker", "holder", "recipient", "candidate", "student", "learner", "member", "user",
      "staff",
      "individual", "practitioner", "nurse", "licensee",
    ].contains { key.hasPrefix($0) }
  }
}
