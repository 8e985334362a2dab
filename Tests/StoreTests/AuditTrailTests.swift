import Records
import Store
import Testing

@Suite("Audit log")
struct AuditLogTests {
  static func register(_ folder: TemporaryFolder, entries: Int) throws -> Register {
    let register = try Register.create(at: folder.path)
    for number in 1...entries { try register.appendLog(Samples.entry("import", "subject-\(number)")) }
    return register
  }

  @Test("hangs together, also after closing and opening")
  func whole() throws {
    let folder = try TemporaryFolder()
    let register = try AuditLogTests.register(folder, entries: 3)
    let head = try register.logHead()
    try register.close()
    let again = try Register(folder: folder.path, readOnly: false)
    #expect(try again.logFaults(keptHead: head) == [])
    try again.appendLog(Samples.entry("audit", "2026-11-23"))
    #expect(try again.log().map(\.sequence) == [1, 2, 3, 4])
    #expect(try again.log().map(\.previousHash).first == String(repeating: "0", count: 64))
    #expect(try again.logFaults(keptHead: head) == [])
  }

  @Test("shows an entry whose text was changed in the file")
  func alteredFile() throws {
    let folder = try TemporaryFolder()
    try AuditLogTests.register(folder, entries: 3).close()
    try replaceBytes(in: folder.path + "/muster.db", "subject-2", "subject-X")
    let register = try Register(folder: folder.path, readOnly: true)
    #expect(try register.logFaults() == [.altered(sequence: 2)])
  }

  @Test("shows what was removed, swapped, put in or cut off")
  func tampered() throws {
    let folder = try TemporaryFolder()
    let register = try AuditLogTests.register(folder, entries: 4)
    let log = try register.log()
    let head = try register.logHead()
    #expect(LogFault.faults(in: log, keptHead: head) == [])
    #expect(
      LogFault.faults(in: [log[0], log[2], log[3]]) == [.missing(before: 3), .brokenLink(sequence: 3)])
    #expect(LogFault.faults(in: Array(log.dropFirst())) == [.missing(before: 2), .brokenLink(sequence: 2)])
    #expect(LogFault.faults(in: [log[0], log[2], log[1], log[3]]).isEmpty == false)
    #expect(LogFault.faults(in: Array(log.prefix(3)), keptHead: head) == [.headNotFound])
    // Without a head that was kept elsewhere a cut tail cannot be seen.
    #expect(LogFault.faults(in: Array(log.prefix(3))) == [])
    var forged = log[1]
    forged.entry.subject = "other"
    forged.hash = ChainedEntry.hash(sequence: 2, entry: forged.entry, previousHash: forged.previousHash)
    #expect(LogFault.faults(in: [log[0], forged, log[2], log[3]]) == [.brokenLink(sequence: 3)])
  }

  @Test("gives entries that only look alike when joined different hashes")
  func lengths() {
    let left = LogEntry(at: "a", actor: "b", action: "cd", subject: "")
    let right = LogEntry(at: "a", actor: "bc", action: "d", subject: "")
    #expect(
      ChainedEntry.hash(sequence: 1, entry: left, previousHash: "")
        != ChainedEntry.hash(sequence: 1, entry: right, previousHash: ""))
  }
}

@Suite("Kept audits")
struct KeptAuditTests {
  @Test("compare with the audit of the date before, however often and in whatever order they were made")
  func before() throws {
    let folder = try TemporaryFolder()
    let register = try Register.create(at: folder.path)
    func keep(_ date: String, _ keys: [String]) throws {
      let audit = KeptAudit(
        asOf: try Samples.date(date), runAt: "2026-11-23T08:00:00Z", summary: "{}",
        findings: keys.map { Samples.finding($0) })
      try register.addAudit(audit, entry: Samples.entry("audit", date))
    }
    try keep("2026-03-01", ["b", "a"])
    try keep("2026-01-01", ["a"])
    try keep("2026-02-01", ["a", "c"])
    try keep("2026-02-01", ["a", "d"])
    #expect(try register.audits().map(\.asOf.description) == ["2026-01-01", "2026-02-01", "2026-03-01"])
    #expect(try register.audit(before: try Samples.date("2026-01-01")) == nil)
    let previous = try #require(try register.audit(before: try Samples.date("2026-03-01")))
    #expect(previous.asOf.description == "2026-02-01")
    #expect(previous.findings == [Samples.finding("a"), Samples.finding("d")])
    let seen = try register.firstSeen(before: try Samples.date("2026-04-01")).mapValues(\.description)
    #expect(seen == ["a": "2026-01-01", "b": "2026-03-01", "d": "2026-02-01"])
    #expect(try register.firstSeen(before: try Samples.date("2026-02-01")).keys.sorted() == ["a"])
  }
}

@Suite("Decisions and what is derived")
struct DerivedTests {
  @Test("decisions come back in the order in which they were taken")
  func decisions() throws {
    let folder = try TemporaryFolder()
    let register = try Register.create(at: folder.path)
    let anchor = Decision.Anchor.record(sha256: "ab", ordinal: 3, subject: 0)
    let verdicts: [Decision.Verdict] = [
      .same(anchor, .person("P-2")), .different(.person("P-1"), anchor),
      .accepted(key: "k", until: try Samples.date("2027-01-31")),
    ]
    let decisions = verdicts.enumerated().map { index, verdict in
      Decision(
        id: "D\(9 - index)", verdict: verdict, reason: "seen the card", decidedBy: "dana",
        decidedAt: "2026-11-23T08:00:00Z")
    }
    for decision in decisions { try register.addDecision(decision, entry: Samples.entry("decide", decision.id)) }
    #expect(try register.decisions() == decisions)
  }

  @Test("every part of what is derived comes back as it went in, whatever the text")
  func everyPart() throws {
    let folder = try TemporaryFolder()
    let register = try Register.create(at: folder.path)
    let day = try Samples.date("2026-11-23")
    var derived = RegisterContents()
    for (number, text) in MappedRecordCodingTests.texts.enumerated() {
      let evidence = Evidence(
        importID: text, source: text, authority: .issuer, file: text, line: number, recordID: text, asAt: day)
      let provenance = FieldProvenance(
        field: text, value: text, winner: evidence, rule: .laterTerm,
        losers: [.init(value: text, evidence: evidence, rule: .history)])
      var person = CanonicalPerson(id: "P\(number)")
      person.givenName = text
      person.otherNames = [text, "", text]
      person.birthDate = PartialDate(year: 1980, month: 2)
      person.employment = .leave
      person.records = [evidence]
      person.provenance = [provenance]
      person.isKnownToHR = true
      person.links = [
        LinkExplanation(left: evidence, right: evidence, weight: -3.25, probability: 1e-9, reasons: [text])
      ]
      var credential = Credential(
        id: "C\(number)", personID: person.id,
        match: CredentialTypeMatch(code: nil, text: text, method: .similarity, similarity: 0.875))
      credential.expiresOn = PartialDate(day)
      credential.provenance = [provenance, provenance]
      var finding = Samples.finding("K\(number)", text)
      finding.evidence = [evidence, evidence]
      finding.dueOn = day
      derived.people.append(person)
      derived.credentials.append(credential)
      derived.discrepancies.append(finding)
      derived.requirementStatuses.append(
        RequirementStatus(
          requirement: text, personID: person.id, employeeNumber: nil, personName: text, credential: text, isMet: true,
          reason: text, credentialID: text))
      derived.records.append(
        RecordAccount(
          evidence: evidence, disposition: .ignored, reason: .notOurs, personIDs: [text], credentialIDs: []))
    }
    derived.imports = [
      ImportAccount(info: try Samples.info("i1", "a"), read: 4, accepted: 1, unchanged: 1, ignored: 1, rejected: 1)
    ]
    // Evidence of an import that is listed is written short, unless it says anything else of it.
    let info = try Samples.info("i1", "a")
    let short = Evidence(
      importID: info.id, source: info.source.name, authority: info.source.authority, file: info.file, line: 7,
      recordID: "R-1", asAt: info.asAt)
    var other = short
    other.file = "other.csv"
    derived.people[0].records = [short, other, short]
    try register.replaceDerived(derived, stamp: "s", changes: 0)
    let kept = try #require(try register.derived(stamp: "s"))
    #expect(kept.people == derived.people.map(unreasoned))
    #expect(kept.credentials == derived.credentials.map(unreasoned))
    #expect(kept.discrepancies == derived.discrepancies)
    #expect(kept.requirementStatuses == derived.requirementStatuses)
    #expect(kept.records == derived.records)
    #expect(kept.imports == derived.imports)
    #expect(try register.derivedDifferences(from: derived, sample: nil).isEmpty)
    let raw = try RawDatabase.text("SELECT payload FROM person WHERE position = 0", in: folder.path)
    #expect(raw?.contains(#"[0,7,"R-1"]"#) == true)

    let one = try #require(try register.derived(stamp: "s", .id("C1")))
    #expect(one.people == [derived.people[1]] && one.credentials == [derived.credentials[1]])
    #expect(one.requirementStatuses.map(\.personID) == ["P1"])
    #expect(try register.derived(stamp: "s", .id("K1"))?.discrepancies.map(\.key).contains("K1") == true)
    #expect(try register.derived(stamp: "s", .id("P-none"))?.people.isEmpty == true)
    #expect(try register.derived(stamp: "other") == nil)
  }

  private func unreasoned(_ person: CanonicalPerson) -> CanonicalPerson {
    var copy = person
    copy.links = []
    copy.provenance = []
    return copy
  }

  private func unreasoned(_ credential: Credential) -> Credential {
    var copy = credential
    copy.provenance = []
    return copy
  }

  @Test("what is derived is replaced whole, and stale as soon as evidence comes")
  func derived() throws {
    let folder = try TemporaryFolder()
    let register = try Register.create(at: folder.path)
    #expect(try register.derivedStamp() == nil)
    var derived = RegisterContents()
    var person = CanonicalPerson(id: "P-2")
    person.familyName = "Øst \"quoted\""
    derived.people = [person, CanonicalPerson(id: "P-1")]
    derived.discrepancies = [Samples.finding("z"), Samples.finding("a")]
    try register.replaceDerived(derived, stamp: "s1", changes: 0)
    let kept = try #require(try register.derived(stamp: "s1"))
    #expect(kept.people == derived.people)
    #expect(kept.discrepancies == derived.discrepancies)
    #expect(try register.derivedStamp() == "s1")
    try register.replaceDerived(RegisterContents(), stamp: "s2", changes: 0)
    #expect(try register.derived(stamp: "s2")?.people == [])
    #expect(try register.derived(stamp: "s1") == nil)
    #expect(try register.derivedStamp() == "s2")
    try Samples.add("i1", "a", to: register)
    #expect(try register.derivedStamp() == nil)
    // Derived before the import came in, and finished after it.
    try register.replaceDerived(derived, stamp: "s3", changes: 0)
    #expect(try register.derivedStamp() == nil)
    #expect(try register.changeCount() == 1)
    try register.replaceDerived(derived, stamp: "s3", changes: 1)
    #expect(try register.derived(stamp: "s3")?.people.count == 2)
  }

  @Test("people are found by the words they are known by, by beginnings and by ends")
  func words() throws {
    let folder = try TemporaryFolder()
    let register = try Register.create(at: folder.path)
    var derived = RegisterContents()
    // 300 people, so that steps between positions take more than seven bits.
    derived.people = (0..<300).map { CanonicalPerson(id: "P\($0)") }
    derived.words = Array(repeating: ["all"], count: 300)
    derived.words[0] = ["all", "anna", "berg", "berg"]
    derived.words[7] = ["all", "joanna"]
    derived.words[299] = ["all", "anna", "öberg"]
    try register.replaceDerived(derived, stamp: "s", changes: 0)
    func found(_ groups: [[WordPattern]]...) throws -> [String] {
      try #require(try register.derived(stamp: "s", .people(knownBy: groups))).people.map(\.id)
    }
    #expect(try found([[.exactly("anna")]]) == ["P0", "P299"])
    #expect(try found([[.beginning("an")]]) == ["P0", "P299"])
    #expect(try found([[.ending("anna")]]) == ["P0", "P7", "P299"])
    #expect(try found([[.exactly("anna")], [.ending("berg")]]) == ["P0", "P299"])
    #expect(try found([[.exactly("anna")], [.exactly("berg"), .exactly("none")]]) == ["P0"])
    #expect(try found([[.exactly("anna")], [.exactly("joanna")]]) == [])
    #expect(try found([[.exactly("joanna")]], [[.beginning("öb")]]) == ["P7", "P299"])
    #expect(try found([[.exactly("all")]]).count == 300)
    #expect(try found() == [])
    derived.words[8] = ["joanna"]
    let differences = try register.derivedDifferences(from: derived, sample: nil)
    #expect(differences.map(\.table) == ["person_word"])
    #expect(differences.first?.count == 2)
  }
}
