import Configuration
import Normalization
import Pipeline
import Reconciliation
import Records
import TestSupport
import Testing

/// Law 1: "Import the same files in any order, or twice, or rebuild from the archive: the same people, credentials and
/// discrepancies come out."
@Suite("Derivation")
struct DerivationTests {
  private static let asOf = linkDay("2026-06-15")
  private static let types = [
    CredentialType(code: "BLS", name: "Basic Life Support", validFor: .init(2, .years)),
    CredentialType(code: "RN", name: "Registered Nurse", validFor: .init(2, .years), verifyEvery: .init(12, .months)),
  ]

  private func derivation() -> Derivation {
    let configuration = Configuration(
      organisation: Organisation(name: "Northfield"), catalogue: Self.types,
      requirements: [Requirement(id: "R-1", anyOf: ["BLS"], basis: .client)])
    return Derivation(configuration: configuration, catalogue: Catalogue(own: Self.types), decisions: [])
  }

  /// Files about people who share names and numbers, of every authority, some of the same date.
  private func evidence(_ random: inout SeededGenerator) -> [EvidenceFile] {
    let names = ["Ada King", "A. King", "King, Ada", "Ada Kingsley", "Bo Lind", "Robert Lind", "Bob Lind", "Cyrus Ash"]
    let authorities: [Authority] = [.hr, .hr, .tracker, .tracker, .issuer, .correspondence, .promise]
    return authorities.enumerated().map { index, authority in
      let rows = (0..<random.number(3...7)).map { line in
        MappedRecord(
          location: RecordLocation(line: line + 2, offset: 0, length: 0),
          subjects: [subject(names: names, &random)])
      }
      let isFull = authority == .hr
      let source = Source(
        name: authority == .tracker ? "sheet\(index)" : authority.rawValue, authority: authority,
        snapshot: isFull ? .full : .changes, client: authority == .promise ? "NH" : nil)
      let at = Self.asOf.adding(days: -random.number(0...3) * 30)
      return EvidenceFile(
        info: ImportInfo(
          id: "I\(index)", source: source, file: "f\(index).csv", sha256: "hash\(index)", importedAt: "", asAt: at,
          asAtOrigin: .file, connector: "test"),
        records: rows)
    }
  }

  private func subject(names: [String], _ random: inout SeededGenerator) -> MappedSubject {
    var person = [MappedValue(.fullName, random.pick(names), column: "Name")]
    if random.chance(50) {
      person.append(MappedValue(.employeeNumber, "\(random.number(1...4))", column: "No"))
    }
    if random.chance(30) {
      person.append(MappedValue(.birthDate, "198\(random.number(0...2))-02-03", column: "Born"))
    }
    let holding = [
      MappedValue(.credential, random.pick(["BLS", "RN", "Yoga"]), column: "Credential"),
      MappedValue(.expiresOn, "202\(random.number(5...8))-0\(random.number(1...9))-28", column: "Expires"),
      MappedValue(.number, "10000\(random.number(1...5))", column: "Number"),
    ]
    return MappedSubject(person: person, holdings: [holding])
  }

  @Test("the order in which files came in changes nothing", arguments: Seed.first(12))
  func order(seed: Seed) {
    var random = seed.generator
    let files = evidence(&random)
    let expected = derivation().derive(files, asOf: Self.asOf)
    for _ in 0..<4 {
      let result = derivation().derive(random.shuffled(files), asOf: Self.asOf)
      #expect(result.register.people.map(\.person) == expected.register.people.map(\.person), "\(seed)")
      #expect(
        result.register.people.map { $0.holdings.map(\.credential) }
          == expected.register.people.map { $0.holdings.map(\.credential) }, "\(seed)")
      #expect(result.discrepancies == expected.discrepancies, "\(seed)")
      #expect(result.requirementStatuses == expected.requirementStatuses, "\(seed)")
      #expect(result.records == expected.records, "\(seed)")
    }
  }

  @Test("law 2: read = accepted + unchanged + ignored + rejected, of every import", arguments: Seed.first(12))
  func accounting(seed: Seed) {
    var random = seed.generator
    let files = evidence(&random)
    let result = derivation().derive(files, asOf: Self.asOf)
    #expect(result.imports.map(\.read).reduce(0, +) == files.map(\.records.count).reduce(0, +), "\(seed)")
    #expect(derivation().accounts(files, asOf: Self.asOf).imports == result.imports, "\(seed)")
    for account in result.imports {
      #expect(
        account.read == account.accepted + account.unchanged + account.ignored + account.rejected,
        "\(seed): \(account.info.file)")
    }
    for record in result.records where record.disposition != .accepted && record.disposition != .unchanged {
      #expect(record.reason != nil, "\(seed): \(record.evidence.place)")
    }
  }

  @Test("ids stand once, and every finding names a person and credential that there are", arguments: Seed.first(12))
  func references(seed: Seed) {
    var random = seed.generator
    let result = derivation().derive(evidence(&random), asOf: Self.asOf)
    let people = result.register.people.map(\.person.id)
    let credentials = result.register.people.flatMap { $0.holdings.map(\.credential.id) }
    #expect(Set(people).count == people.count, "\(seed)")
    #expect(Set(credentials).count == credentials.count, "\(seed)")
    let keys = result.discrepancies.map(\.key)
    #expect(Set(keys).count == keys.count, "\(seed)")
    for finding in result.discrepancies {
      #expect(finding.personID.map(people.contains) ?? true, "\(seed): \(finding.key)")
      #expect(finding.credentialID.map(credentials.contains) ?? true, "\(seed): \(finding.key)")
    }
  }

  @Test("of one credential at most one standing finding", arguments: Seed.first(12))
  func oneStanding(seed: Seed) {
    var random = seed.generator
    let result = derivation().derive(evidence(&random), asOf: Self.asOf)
    let standing = result.discrepancies.filter { $0.type.family == .standing }.compactMap(\.credentialID)
    #expect(Set(standing).count == standing.count, "\(seed)")
  }
}
