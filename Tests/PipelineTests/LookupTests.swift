import Normalization
import Pipeline
import Records
import Testing

@Suite("finding people")
struct LookupTests {
  private static let lookup: Lookup = {
    func person(_ id: String, _ given: String, _ family: String, phone: String? = nil, number: String? = nil)
      -> CanonicalPerson
    {
      var person = CanonicalPerson(id: id)
      person.givenName = given
      person.familyName = family
      person.phone = phone
      person.employeeNumber = number
      return person
    }
    var licence = Credential(
      id: "C-1", personID: "P-1", match: CredentialTypeMatch(code: "RN", text: "RN", method: .code, similarity: 1))
    licence.number = "RN-0071 2346"
    return Lookup(
      Audit(
        organisation: Organisation(name: "Northfield"), asOf: linkDay("2026-11-23"),
        people: [
          person("P-1", "Siobhan", "O'Brien", phone: "+441134960003", number: "0042"),
          person("P-7K2", "Jürgen", "Müller"), person("P-3", "Dmitri", "Ivanov"), person("P-4", "Robert", "Miller"),
        ], credentials: [licence], discrepancies: [], requirements: [], requirementStatuses: [], credentialTypes: [],
        imports: [], records: []))
  }()

  @Test(arguments: [
    ("o brien", "P-1"), ("obrien", "P-1"), ("O’Brien", "P-1"), ("0113 496 0003", "P-1"), ("+44 (0)113 496-0003", "P-1"),
    ("1134960003", "P-1"), ("RN 00712346", "P-1"), ("rn712346", "P-1"), ("0042", "P-1"), ("p-7k2", "P-7K2"),
    ("juergen", "P-7K2"),
    ("MUELLER jurgen", "P-7K2"), ("muller", "P-7K2"), ("dmitry", "P-3"), ("bob miller", "P-4"), ("ivan", "P-3"),
    ("nobody", ""),
    ("bob ivanov", ""), ("", ""),
  ])
  func people(text: String, ids: String) {
    #expect(Self.lookup.people(matching: text).map(\.id).joined(separator: " ") == ids)
  }

  /// What is in process since 1 November, and lead times: of the client's own requirement 45 days, of another 90.
  private func expected(client: String, requirements: [Requirement], since: String = "2026-11-01") -> String? {
    let person = CanonicalPerson(id: "P-1")
    var credential = Credential(
      id: "C-1", personID: "P-1", match: CredentialTypeMatch(code: "ACLS", text: "ACLS", method: .code, similarity: 1))
    credential.status = .inProcess
    credential.records = [since, "2026-11-10"].enumerated().map { line, day in
      Evidence(
        importID: "I", source: "sheet", authority: .tracker, file: "f", line: line, recordID: "\(line)",
        asAt: linkDay(day))
    }
    let audit = Audit(
      organisation: Organisation(name: "Northfield"), asOf: linkDay("2026-11-23"), people: [person],
      credentials: [credential], discrepancies: [], requirements: requirements, requirementStatuses: [],
      credentialTypes: [], imports: [], records: [])
    let lookup = Lookup(audit)
    let holder = lookup.holders(of: "ACLS", catalogue: Catalogue()).first
    return holder.flatMap { lookup.expected($0, code: "ACLS", client: client, catalogue: Catalogue()) }?.description
  }

  @Test("what is in process is there when the lead time is over, counted from the first record of it")
  func expected() {
    let own = Requirement(id: "R-1", anyOf: ["ACLS"], basis: .client, client: "NH", leadTime: .init(45, .days))
    // ACLS counts for BLS.
    let other = Requirement(id: "R-2", anyOf: ["BLS"], basis: .regulatory, leadTime: .init(90, .days))
    let none = Requirement(id: "R-3", anyOf: ["RN"], basis: .regulatory, leadTime: .init(9, .days))
    // 1 November and 45 days are 16 December; and 90 days, 30 January.
    #expect(expected(client: "nh", requirements: [own, other, none]) == "2026-12-16")
    #expect(expected(client: "Harbour", requirements: [own, other, none]) == "2027-01-30")
    #expect(expected(client: "NH", requirements: [none]) == nil)
    // Begun so long ago that it is late: from today.
    #expect(expected(client: "NH", requirements: [own], since: "2026-03-01") == "2027-01-07")
  }

  @Test("a promise that cannot be kept names who holds the credential and does not count")
  func refusedPromise() throws {
    func holding(_ number: Int, _ status: CredentialStatus) -> Credential {
      var credential = Credential(
        id: "C-\(number)", personID: "P-\(number)",
        match: CredentialTypeMatch(code: "RN", text: "RN", method: .code, similarity: 1))
      credential.status = status
      return credential
    }
    let lookup = Lookup(
      Audit(
        organisation: Organisation(name: "Northfield"), asOf: linkDay("2026-11-23"),
        people: (1...3).map { CanonicalPerson(id: "P-\($0)") },
        credentials: [holding(1, .expired), holding(2, .active), holding(3, .inProcess)], discrepancies: [],
        requirements: [], requirementStatuses: [], credentialTypes: [], imports: [], records: []))
    guard case .no(let valid, let others) = lookup.promise("RN", people: 3, catalogue: Catalogue()) else {
      Issue.record("one of three is valid and one is coming: expected no")
      return
    }
    #expect(valid.map(\.person.id) == ["P-2"])
    #expect(others.map(\.holder.person.id) == ["P-3", "P-1"], "those still coming first")
    #expect(others.allSatisfy { !$0.isUnlisted }, "there is no list of HR's")
  }
}
