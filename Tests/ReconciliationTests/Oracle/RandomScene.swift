import Records
import TestSupport

/// A small organisation drawn from a seed, as claims, with every kind of trouble planted here and there.
struct RandomScene {
  private(set) var scene = Scene()
  private var random: SeededGenerator
  private var people: [Person] = []
  private var isFullHR = false

  private struct Person {
    var name: String
    var number: String
    var born: String
    var job: String?
    var department: String?
    var location: String?
    var clients: [String]
    var npi: String?
    /// What is true, by code.
    var truth: [String: Truth]
    var isInHR: Bool
  }

  /// One term: begun, ended, and the number on the card.
  private struct Truth {
    var issued: String
    var expires: String
    var number: String
  }

  /// Mostly the day of the files; before them, between them and after them as well.
  private static let days = [
    "2026-06-15", "2026-06-15", "2026-06-15", "2026-06-15", "2026-06-15", "2026-03-31", "2025-12-01", "2024-06-10",
    "2026-12-31",
  ]
  private static let names = ["Ada King", "Bo Lind", "Cy Ash", "Dee Fox", "Eli Ray-Holm"]
  private static let codes = ["BLS", "ACLS", "PALS", "RN", "DEG"]
  /// Long gone, just gone, the last day, within each band, beyond them.
  private static let terms = [
    ("2022-02-10", "2024-02-10"), ("2024-06-10", "2026-06-10"), ("2024-06-15", "2026-06-15"),
    ("2024-07-01", "2026-07-01"), ("2024-08-05", "2026-08-05"), ("2024-09-10", "2026-09-10"),
    ("2025-04-20", "2027-04-20"), ("2025-11-30", "2027-11-30"), ("2026-01-31", "2028-01-31"),
  ]

  init(_ seed: Seed) {
    random = seed.generator
    scene.asOf = day(random.pick(Self.days))
    scene.types.append(CredentialType(code: "LIC", name: "Operator's Licence", validFor: .init(2, .years)))
    draw()
    employer()
    trackers()
    issuers()
    cards()
    register()
    mailbox()
    lists()
    demands()
    disorder()
  }

  private mutating func draw() {
    for index in 0..<random.number(2...5) {
      var truth: [String: Truth] = [:]
      for (place, code) in Self.codes.enumerated() where random.chance(45) {
        let term = random.pick(Self.terms)
        truth[code] = Truth(issued: term.0, expires: term.1, number: "N\(index + 1)\(place + 1)4471")
      }
      people.append(
        Person(
          name: Self.names[index], number: "10\(index + 1)", born: "198\(index)-03-0\(index + 1)",
          job: random.pick(["Staff Nurse", "Staff Nurse", "Care Aide", nil]),
          department: random.pick(["Ward 1", "Ward 22", "Kitchen", nil]),
          location: random.pick(["North", "South", nil]),
          clients: random.pick([[], ["NH"], ["NH", "Harbour"]]),
          npi: random.chance(30) ? "N\(index)" : nil, truth: truth, isInHR: random.chance(85)))
    }
  }

  private mutating func employer() {
    let mode = random.number(1...10)
    if mode > 8 { return }
    isFullHR = mode <= 6
    if random.chance(35) { hrFile(at: "2026-01-10", isNewest: false) }
    hrFile(at: "2026-06-01", isNewest: true)
  }

  private mutating func hrFile(at: String, isNewest: Bool) {
    var rows: [Row] = []
    for person in people where isNewest ? person.isInHR : random.chance(75) {
      let state = isNewest ? random.number(1...20) : 1
      let employment: EmploymentStatus = state > 18 ? .left : state > 16 ? .leave : .active
      let left = state == 20 ? "2026-03-31" : state == 16 ? "2026-09-30" : nil
      let hired =
        left == nil ? random.pick(["2020-03-01", "2026-06-05", "2026-06-05", "2026-06-20", nil]) : "2020-03-01"
      var row = row(
        person.name, number: person.number, born: random.chance(80) ? person.born : nil, job: person.job,
        department: random.chance(90) ? person.department : nil, location: person.location, clients: person.clients,
        employment: employment, hired: hired, left: left, npi: person.npi)
      for code in Self.codes where random.chance(25) {
        if let claim = claim(code, of: person, by: .hr) { row.subject.credentials.append(claim) }
      }
      rows.append(row)
    }
    scene.send(.hr, at: at, full: isFullHR, rows)
  }

  private mutating func trackers() {
    for (name, at) in [("sheet", "2026-02-01"), ("matrix", "2026-04-15"), ("sheet", "2026-05-01")]
    where random.chance(60) {
      var rows: [Row] = []
      for person in people where random.chance(70) {
        let other = random.pick(people)
        let number = random.chance(4) ? other.number : random.chance(50) ? person.number : nil
        var row = row(person.name, number: number, job: random.chance(30) ? person.job : nil)
        for code in Self.codes where random.chance(60) {
          guard let claim = claim(code, of: person, by: .tracker) else { continue }
          row.subject.credentials.append(claim)
          // The term before, kept below the present one.
          if random.chance(10), let truth = person.truth[code] {
            let before = holds(code, issued: shifted(truth.issued, -4), expires: shifted(truth.expires, -4))
            row.subject.credentials.append(before)
          }
        }
        if random.chance(5) { row.subject.credentials.append(holds("~Gold Star", expires: "2027-01-01")) }
        rows.append(row)
      }
      scene.send(.tracker, name, at: at, rows)
    }
  }

  private mutating func issuers() {
    let isFull = random.chance(50)
    if random.chance(15) {
      issuerFile("aha", at: "2025-12-01", ["BLS", "ACLS"], isFull, by: "Heart Association", false)
    }
    if random.chance(60) {
      issuerFile("aha", at: "2026-05-10", ["BLS", "ACLS"], isFull, by: "Heart Association", true)
    }
    let at = random.pick(["2026-05-20", "2025-03-01"])
    if random.chance(60) { issuerFile("board", at: at, ["RN"], random.chance(50), by: "Board", true) }
  }

  private mutating func issuerFile(
    _ name: String, at: String, _ covers: [String], _ isFull: Bool, by issuer: String, _ isNewest: Bool
  ) {
    var rows: [Row] = []
    for person in people {
      for code in covers where random.chance(65) {
        guard person.truth[code] != nil, var claim = claim(code, of: person, by: .issuer) else { continue }
        if isNewest { stand(&claim) }
        // A married name, or somebody else's.
        let isOther = isNewest && random.chance(6)
        let given = person.name.prefix { $0 != " " }
        var row = row(person.name, name: isOther ? "\(given) Marsh" : nil)
        row.subject.credentials = [claim]
        rows.append(row)
      }
    }
    scene.send(.issuer, name, at: at, full: isFull, covers: covers, issuer: issuer, rows)
  }

  /// What the issuer says of it.
  private mutating func stand(_ claim: inout CredentialClaim) {
    let bad: [CredentialStatus] = [.revoked, .suspended, .surrendered, .lapsed, .inactive, .restricted]
    switch random.number(1...100) {
    case ...55: claim.status = .active
    case ...80: claim.status = random.pick(bad)
    case ...86:
      claim.status = .unknown
      claim.statusWord = random.pick(["Void", "Pink"])
      claim.hasUnmappedWord = true
    case ...90:
      claim = holds(claim.type.text, .inProcess)
    default: break
    }
    if random.chance(30) { claim.verifiedOn = stated(random.pick(["2026-05-05", "2025-02-02"])) }
  }

  /// What one source makes of what is true.
  private mutating func claim(_ code: String, of person: Person, by authority: Authority) -> CredentialClaim? {
    guard let truth = person.truth[code] else {
      return random.chance(8) && authority == .tracker ? holds(code, random.pick([.inProcess, nil])) : nil
    }
    var claim = holds(code)
    var (issued, expires): (String?, String?) = (truth.issued, truth.expires)
    switch random.number(1...100) {
    case ...45: break
    case ...60: issued = nil
    case ...68: expires = nil
    case ...74 where authority != .issuer: (issued, expires) = (nil, nil)
    case ...80: (issued, expires) = (shifted(truth.issued, -2), shifted(truth.expires, -2))
    case ...85 where authority != .issuer: expires = shifted(truth.expires, 2)
    case ...88 where authority != .issuer: (issued, expires) = (shifted(truth.issued, 2), shifted(truth.expires, 2))
    case ...92 where authority != .issuer: expires = String(truth.expires.prefix(7))
    case ...95 where authority != .issuer: issued = "2026-07-09"
    case ...98 where authority != .issuer: expires = String(truth.expires.prefix(8)) + "05"
    default: break
    }
    claim.issuedOn = issued.map(stated)
    claim.expiresOn = expires.map(stated)
    if random.chance(60) { claim.number = truth.number }
    if random.chance(6) { claim.number = truth.number + "9" }
    if random.chance(4) { claim.number = random.pick(people).truth[code]?.number }
    if authority != .issuer, random.chance(20) { claim.status = .active }
    if authority == .tracker {
      switch random.number(1...100) {
      case ...7: claim = holds(code, .inProcess)
      case ...11: claim.status = .expired
      case ...14:
        claim.status = .unknown
        claim.statusWord = "lost?"
        claim.hasUnmappedWord = true
      case ...16:
        claim.expiresOn = nil
        claim.neverExpires = true
      default: break
      }
    }
    return claim
  }

  private func shifted(_ iso: String, _ years: Int) -> String {
    "\((Int(iso.prefix(4)) ?? 0) + years)" + iso.dropFirst(4)
  }

  /// Two licences of one kind, listed side by side by one source, and one of them again by another.
  private mutating func cards() {
    if !random.chance(25) { return }
    let person = random.pick(people)
    let (first, second) = (random.pick(Self.terms), random.pick(Self.terms))
    var both = row(person.name)
    both.subject.credentials = [
      holds("LIC", issued: first.0, expires: "2027-03-31", number: "L1001"),
      holds("LIC", issued: second.0, expires: second.1, number: "L2002"),
    ]
    scene.send(.tracker, "cards", at: "2026-04-20", [both])
    if random.chance(50) {
      let again = holds("LIC", expires: random.pick(["2027-03-31", "2027-04-05"]), number: "L1001")
      scene.send(.tracker, "wallet", at: "2026-05-06", [row(person.name, again)])
    }
  }

  /// A public register: what it says of strangers is nobody's.
  private mutating func register() {
    if !random.chance(20) { return }
    var stranger = row(
      "Zoe Quill", holds("~Silver Star"), holds("RN", unmapped: "Mauve"), holds("RN", issued: "2030-01-01"))
    stranger.isStranger = true
    scene.send(.issuer, "public", at: "2026-05-21", issuer: "Board", [stranger])
  }

  private mutating func mailbox() {
    for day in ["2026-03-03", "2026-05-28", "2026-06-11"] where random.chance(35) {
      let person = random.pick(people)
      let code = random.pick(["BLS", "ACLS", "RN"])
      let claim = random.chance(50) ? holds(code, .inProcess) : holds(code, expires: "2028-06-30", .active)
      scene.mail(at: day, row(person.name, claim))
    }
  }

  private mutating func lists() {
    if random.chance(25) { scene.send(.exclusion, "oig", at: "2026-01-05", full: true, entries()) }
    let entries = entries()
    if !entries.isEmpty { scene.send(.exclusion, "oig", at: "2026-06-01", full: true, entries) }
    promises()
  }

  private mutating func entries() -> [Row] {
    var entries: [Row] = []
    for person in people where random.chance(15) {
      let family = random.chance(20) ? String(person.name.split { $0 == " " || $0 == "-" }.last ?? "") : nil
      let name = family.map { "\(person.name.prefix { $0 != " " }) \($0)" } ?? person.name
      let born = random.pick([person.born, person.born, "1970-01-01", nil])
      let isAhead = random.chance(30)
      let reinstated = isAhead ? nil : random.pick([nil, nil, "2024-01-01", "2026-12-31"])
      entries.append(
        entry(
          name, born: born, npi: random.chance(30) ? person.npi : nil, excluded: isAhead ? "2026-12-01" : "2020-01-01",
          reinstated: reinstated, waiver: random.chance(10) ? "2021-01-01" : nil))
    }
    return entries
  }

  private mutating func promises() {
    var promises: [Row] = []
    for code in ["BLS", "ACLS", "RN"] {
      if random.chance(20) { promises.append(row(random.pick(people).name, holds(code))) }
      if random.chance(15) {
        promises.append(headcount(random.number(1...3), code, client: random.pick([nil, "Harbour"])))
      }
      // What is said to be still in process is not promised as held.
      if random.chance(8) { promises.append(row(random.pick(people).name, holds(code, .inProcess))) }
    }
    if random.chance(10) { promises.append(row("Zed Nobody", holds("BLS"))) }
    if !promises.isEmpty { scene.send(.promise, at: "2026-06-02", client: "NH", promises) }
  }

  private mutating func demands() {
    let scopes: [Requirement.Scope] = [
      .init(), .init(), .init(jobTitles: ["*Nurse*"]), .init(jobTitles: ["*nurse*", "Care *"]),
      .init(departments: ["Ward ?"]), .init(departments: ["ward *"], locations: ["North"]), .init(clients: ["harb*"]),
      .init(employeeNumbers: ["102", "?03"]),
    ]
    let bases: [Requirement.Basis] = [.regulatory, .client, .bestPractice]
    for index in 1...3 where random.chance(70) {
      let codes = random.pick([["BLS"], ["ACLS"], ["RN"], ["PALS"], ["BLS", "PALS"], ["DEG"], ["LIC"]])
      let wanted = random.chance(35) ? random.number(1...3) : nil
      scene.requirements.append(
        Requirement(
          id: "R-\(index)", anyOf: codes, appliesTo: random.pick(scopes), basis: random.pick(bases), atLeast: wanted))
    }
  }

  /// What is wrong with the files themselves.
  private mutating func disorder() {
    if random.chance(15) {
      let fits = Array(people.prefix(2).map(\.name))
      scene.send(.tracker, "notes", at: "2026-05-02", [row("A", fits: fits, holds("BLS", expires: "2024-01-01"))])
    }
    if random.chance(15) {
      var broken = row("")
      broken.disposition = .rejected
      broken.reason = .syntax
      let issue = RecordIssue(
        kind: .impossibleDate, field: .expiresOn, written: "31.09.2026", subject: 0, credential: 0,
        detail: "no such day")
      let column = AmbiguousColumn(
        column: "Expiry", field: .expiresOn, takenOrder: .dmy, otherOrder: .mdy, ordinals: [1], separator: "/")
      let rows = [broken, row(people[0].name, issues: [issue], holds("DEG"))]
      scene.send(.tracker, "scrap", at: "2026-05-03", ambiguous: random.chance(50) ? [column] : [], rows)
      if random.chance(50) { scene.consequential = [("scrap", "Expiry")] }
    }
    if random.chance(10) {
      scene.tracker(as: "agency", at: "2026-05-04", row("Ad King", holds("PALS", expires: "2027-05-05")))
      scene.tracker(as: "agency", at: "2026-05-05", row(people[0].name))
      scene.review = [(people[0].name, "Ad King")]
    }
    if random.chance(15) { scene.organisation.backup = nil }
    if random.chance(20) {
      let every = CalendarPeriod(random.pick([7, 30, 365]), .days)
      scene.organisation.sources = [Source(name: "matrix", authority: .tracker, expectedEvery: every)]
    }
  }
}
