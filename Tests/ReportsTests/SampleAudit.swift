import Records

/// An audit of a made-up organisation, of some size, the same for the same seed.
enum SampleAudit {
  static let asOf = CalendarDate(year: 2026, month: 11, day: 23) ?? CalendarDate(dayNumber: 0)
  static let clients = ["Northfield Hospitals", "Harbour Clinics"]
  private static let given = [
    "Ana", "Bo", "Chidi", "Dana", "Elif", "Femi", "Grace", "Hana", "Ivo", "Jun", "Kofi", "Lena", "Maja", "Nils", "Omar",
  ]
  private static let family = [
    "Abara", "Berg", "Castellanos-Rey", "Dvořák", "Eze", "Fischer", "Grünwald", "Haddad", "Ito", "Jansen", "Kaya",
  ]
  private static let codes = ["BLS", "ACLS", "RN", "CISSP", "FORK", "PMP"]

  static func make(people count: Int = 60, seed: UInt64 = 7) -> Audit {
    var random = SeededGenerator(seed: seed)
    let people = (0..<count).map { self.person($0, &random) }
    var credentials: [Credential] = []
    for person in people {
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        credentials.append(self.credential(credentials.count, of: person, &random))
      }
    }
    let requirements = SampleAudit.requirements()
    let statuses = self.statuses(requirements, people, credentials)
    var findings = credentials.flatMap { self.findings($0, people, statuses) }
    findings += organisationWide(people)
    findings.sort { ($0.severity.rank, -$0.urgency, $0.key) < ($1.severity.rank, -$1.urgency, $1.key) }
    var audit = Audit(
      organisation: Organisation(
        name: "Northfield Care Group", coordinator: .init(name: "Dana Reyes", email: "dana.reyes@northfield.example"),
        backup: .init(name: "Ola Berg", email: "ola.berg@northfield.example")),
      asOf: asOf, people: people, credentials: credentials, discrepancies: findings, requirements: requirements,
      requirementStatuses: statuses,
      credentialTypes: codes.map { CredentialType(code: $0, name: $0, satisfies: $0 == "ACLS" ? ["BLS"] : []) },
      imports: imports(), records: records())
    audit.comparison = comparison(findings)
    return audit
  }

  static func evidence(_ file: String, _ line: Int, _ authority: Authority) -> Evidence {
    Evidence(
      importID: "I-1", source: authority == .issuer ? "isc2" : authority == .hr ? "hr" : "training-sheet",
      authority: authority, file: file, line: line, recordID: "\(file)#\(line)", asAt: asOf.adding(days: -line % 40))
  }

  private static func person(_ number: Int, _ random: inout SeededGenerator) -> CanonicalPerson {
    var person = CanonicalPerson(id: "P-\(1000 + number)")
    person.employeeNumber = "\(10230 + number)"
    person.givenName = given.randomElement(using: &random)
    person.familyName = family.randomElement(using: &random)
    person.birthDate = PartialDate(CalendarDate(dayNumber: Int.random(in: 0...12_000, using: &random)))
    person.email = "person\(number)@northfield.example"
    person.phone = "+49170\(1_000_000 + number)"
    person.otherNames = ["Nickname\(number)"]
    person.jobTitle = number % 3 == 0 ? "Registered Nurse" : "Care Assistant"
    person.clients = [clients[number % 2]]
    person.employment = number % 17 == 5 ? .left : number % 11 == 3 ? .leave : .active
    person.records = [evidence("hr/workers.xml", 12 + number * 9, .hr)]
    return person
  }

  private static func credential(
    _ number: Int, of person: CanonicalPerson, _ random: inout SeededGenerator
  ) -> Credential {
    let code = codes[Int.random(in: 0..<codes.count, using: &random)]
    var credential = Credential(
      id: "C-\(number)", personID: person.id,
      match: CredentialTypeMatch(code: code, text: code + " card", method: .alias, similarity: 1))
    let expiry = asOf.adding(days: Int.random(in: -120...700, using: &random))
    credential.number = "\(code)-\(204_000 + number)"
    credential.expiresOn = number % 9 == 0 ? PartialDate(year: expiry.year, month: expiry.month) : PartialDate(expiry)
    credential.status = expiry < asOf ? .expired : number % 23 == 7 ? .revoked : .active
    credential.records = [evidence("training/2026.csv", 4 + number, .tracker)]
    return credential
  }

  private static func requirements() -> [Requirement] {
    [
      Requirement(
        id: "R-01", anyOf: ["BLS", "ACLS"], basis: .client, client: clients[0], contract: "NH-2026",
        contractValue: 120_000, deadline: asOf.adding(days: 30), leadTime: CalendarPeriod(45, .days)),
      Requirement(id: "R-02", anyOf: ["RN"], basis: .regulatory, deadline: asOf.adding(days: -3)),
      Requirement(
        id: "R-03", anyOf: ["CISSP"], basis: .client, client: clients[1], contract: "HC-7", contractValue: 45_500,
        atLeast: 2),
      Requirement(id: "R-04", anyOf: ["PMP"], basis: .bestPractice),
    ]
  }

  private static func statuses(
    _ requirements: [Requirement], _ people: [CanonicalPerson], _ credentials: [Credential]
  ) -> [RequirementStatus] {
    requirements.enumerated().flatMap { index, requirement in
      people.enumerated().filter { $0.offset % 4 == index && $0.element.employment != .left }.map { _, person in
        let held = credentials.first { $0.personID == person.id && requirement.anyOf.contains($0.code ?? "") }
        let isMet = held.map { $0.status == .active } ?? false
        return RequirementStatus(
          requirement: requirement.id, personID: person.id, employeeNumber: person.employeeNumber,
          personName: person.name, credential: held?.code ?? requirement.anyOf.joined(separator: "; "), isMet: isMet,
          reason: held.map { "\($0.status.rawValue) (\($0.expiresOn?.description ?? ""))" } ?? "not held",
          credentialID: held?.id)
      }
    }
  }

  private static func findings(
    _ credential: Credential, _ people: [CanonicalPerson], _ statuses: [RequirementStatus]
  ) -> [Discrepancy] {
    guard let person = people.first(where: { $0.id == credential.personID }), let expiry = credential.expiresOn else {
      return []
    }
    let needed = statuses.filter { $0.personID == person.id && $0.credentialID == credential.id }.map(\.requirement)
    let number = Int(credential.id.dropFirst(2)) ?? 0
    let title = "\(credential.code ?? "") of \(person.name)"
    let type: DiscrepancyType
    switch credential.status {
    case .expired: type = .expiredCredential
    case .revoked: type = .notInGoodStanding
    default:
      if asOf.days(to: expiry.lastDay) <= 90 {
        type = .expiringCredential
      } else if number % 6 == 1 {
        type = .dateConflict
      } else {
        return []
      }
    }
    let severity: Severity =
      type == .dateConflict ? .medium : type == .expiringCredential ? .low : needed.isEmpty ? .low : .critical
    var finding = Discrepancy(
      key: "D-\(credential.id)", type: type, severity: type == .notInGoodStanding ? .critical : severity,
      explanation: "\(title) \(type == .dateConflict ? "has two expiry dates" : "expires on \(expiry)").",
      action: type == .dateConflict ? "Look at the certificate and correct the sheet." : "Renew it before \(expiry).",
      evidence: [evidence("training/2026.csv", 4 + number, .tracker), evidence("isc2/export.csv", 2 + number, .issuer)])
    finding.urgency = max(0, 90 - severity.rank * 25 - number % 10)
    finding.personID = person.id
    finding.personName = person.name
    finding.employeeNumber = person.employeeNumber
    finding.credentialID = credential.id
    finding.credential = credential.code
    finding.requirements = needed
    finding.client = needed.contains("R-01") ? clients[0] : nil
    finding.field = type == .dateConflict ? "expires_on" : nil
    finding.expected = type == .dateConflict ? expiry.description : nil
    finding.found = type == .dateConflict ? expiry.lastDay.adding(days: 365).description : nil
    finding.dueOn = type == .dateConflict ? nil : expiry.lastDay
    finding.firstSeen = asOf.adding(days: number % 3 == 0 ? 0 : -31)
    finding.state = number % 3 == 0 ? .new : number % 13 == 4 ? .accepted : .open
    return [finding]
  }

  private static func organisationWide(_ people: [CanonicalPerson]) -> [Discrepancy] {
    var excluded = Discrepancy(
      key: "D-X1", type: .excludedPerson, severity: .critical,
      explanation: "\(people[2].name) is on the exclusion list since 2026-08-20 (1128a1).",
      action: "Take \(people[2].name) off all duties paid by public programmes today; inform compliance.",
      evidence: [evidence("oig/UPDATED.csv", 4711, .exclusion)])
    excluded.personID = people[2].id
    excluded.personName = people[2].name
    excluded.employeeNumber = people[2].employeeNumber
    excluded.urgency = 100
    excluded.dueOn = asOf
    var promise = Discrepancy(
      key: "D-P1", type: .promisedNotHeld, severity: .critical,
      explanation: "\(clients[1]) was told that 3 people hold CISSP; 1 does.",
      action: "Tell \(clients[1]) the truth before they ask, with a date.",
      evidence: [evidence("proposals/matrix.csv", 8, .promise)])
    promise.client = clients[1]
    promise.credential = "CISSP"
    promise.urgency = 95
    promise.dueOn = asOf.adding(days: 12)
    var overdue = Discrepancy(
      key: "D-S1", type: .sourceOverdue, severity: .medium, explanation: "isc2 has sent nothing for 40 days.",
      action: "Ask the issuer for the file.")
    overdue.found = "isc2"
    return [excluded, promise, overdue]
  }

  private static func comparison(_ findings: [Discrepancy]) -> AuditComparison {
    AuditComparison(
      previousAsOf: asOf.adding(days: -31), new: findings.filter { $0.state == .new }.map(\.key),
      stillOpen: findings.filter { $0.state == .open }.map(\.key),
      resolved: [
        .init(key: "D-old", type: .missingCredential, severity: .critical, personName: "Ivo Ito", credential: "RN"),
        .init(key: "D-old2", type: .numberConflict, severity: .medium, personName: "Maja Kaya", credential: "BLS"),
      ])
  }

  private static func imports() -> [ImportAccount] {
    let files: [(String, Authority, Int, Int)] = [
      ("hr/workers.xml", .hr, 60, 0), ("training/2026.csv", .tracker, 140, 6), ("isc2/export.csv", .issuer, 88, 1),
      ("mail/compliance.mbox", .correspondence, 23, 14), ("oig/UPDATED.csv", .exclusion, 5000, 4999),
    ]
    return files.enumerated().map { index, file in
      let info = ImportInfo(
        id: "I-\(index + 1)",
        source: Source(name: file.0.split(separator: "/").first.map(String.init) ?? "", authority: file.1),
        file: file.0, sha256: String(repeating: "\(index)", count: 64), importedAt: "2026-11-23T08:00:00Z",
        asAt: asOf.adding(days: -index * 7), asAtOrigin: .file, connector: "x", isActive: index != 3)
      let rejected = file.1 == .tracker ? 2 : 0
      return ImportAccount(
        info: info, read: file.2, accepted: file.2 - file.3 - rejected, unchanged: 0, ignored: file.3,
        rejected: rejected)
    }
  }

  private static func records() -> [RecordAccount] {
    let fates: [(Int, Disposition, DispositionReason?)] = [
      (1, .ignored, .title), (2, .ignored, .header), (3, .accepted, nil), (77, .rejected, .noPerson),
      (91, .rejected, .syntax), (144, .ignored, .total),
    ]
    return fates.map { line, disposition, reason in
      RecordAccount(
        evidence: evidence("training/2026.csv", line, .tracker), disposition: disposition, reason: reason,
        personIDs: disposition == .accepted ? ["P-1000", "P-1001"] : [], credentialIDs: [])
    }
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers for the same seed on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
