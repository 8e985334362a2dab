import Configuration
import Normalization
import Pipeline
import Reconciliation
import Records
import Testing

/// Badges with hashed holders and lists that say what still stands, as they come to the register.
@Suite("Credentials that holders carry")
struct IssuedCredentialTests {
  private static let asOf = linkDay("2026-06-15")
  private static let bits =
    "uH4sIAAAAAAACA-3BIQEAAAACIKf5f5UzLEAaAAAAAAAAAAAAAAAAAAAA4GxcqaqmAEAAAA"

  private func file(_ name: String, _ authority: Authority, _ records: [MappedRecord]) -> EvidenceFile {
    let source = Source(name: name, authority: authority, snapshot: authority == .hr ? .full : .changes)
    return EvidenceFile(
      info: ImportInfo(
        id: name, source: source, file: name, sha256: name, importedAt: "", asAt: linkDay("2026-06-01"),
        asAtOrigin: .file, connector: "test"),
      records: records)
  }

  private func record(
    _ person: [(Field, String)], _ holding: [(Field, String)] = [], ignored: Bool = false
  ) -> MappedRecord {
    func values(_ pairs: [(Field, String)]) -> [MappedValue] {
      pairs.map { MappedValue($0.0, $0.1, column: $0.0.rawValue) }
    }
    return MappedRecord(
      location: RecordLocation(line: 1, offset: 0, length: 0), disposition: ignored ? .ignored : .accepted,
      reason: ignored ? .control : nil,
      subjects: [MappedSubject(person: values(person), holdings: holding.isEmpty ? [] : [values(holding)])])
  }

  private var jane: EvidenceFile {
    file("hr", .hr, [record([(.employeeNumber, "7"), (.fullName, "Jane Doe"), (.email, "jane@x.example")])])
  }

  private func badge(_ person: [(Field, String)], _ more: [(Field, String)] = []) -> EvidenceFile {
    let holding: [(Field, String)] = [
      (.credential, "BLS"), (.issuedOn, "2025-07-01"), (.expiresOn, "2027-06-30"), (.assertionID, "urn:1"),
    ]
    return file("badges", .issuer, [record(person, holding + more)])
  }

  /// The status of each credential, and the people there are.
  private func register(_ files: EvidenceFile...) -> (people: Int, statuses: [String], findings: [String]) {
    let types = [CredentialType(code: "BLS", name: "Basic Life Support", validFor: .init(2, .years))]
    let configuration = Configuration(
      organisation: Organisation(name: "Northfield"), catalogue: types,
      requirements: [Requirement(id: "R-1", anyOf: ["BLS"], basis: .client)])
    let result = Derivation(configuration: configuration, catalogue: Catalogue(own: types), decisions: [])
      .derive(files, asOf: Self.asOf)
    return (
      result.register.people.count, result.register.people.flatMap { $0.holdings.map(\.credential.status.rawValue) },
      result.discrepancies.map(\.type.rawValue)
    )
  }

  @Test(
    "a hash of a known address and the salt is its bearer's, by either algorithm",
    arguments: [
      "sha256$e0f8e6979959cd0857a6ba31ae9e550835095e40f82a1fbe66321ca6b41258b3",
      "md5$cd45b6f7d3d07c14acb35e12e175b466",
    ])
  func hashed(hash: String) {
    let found = register(jane, badge([(.recipientHash, hash), (.recipientSalt, "salt")]))
    #expect(found.people == 1)
    #expect(found.statuses == ["active"])
    let other = register(jane, badge([(.recipientHash, hash), (.recipientSalt, "pepper")]))
    #expect(other.people == 1)
    #expect(other.statuses.isEmpty)
    #expect(other.findings.contains("rejected-record"))
  }

  @Test("a list of bits decides; without it the credential cannot be verified")
  func bitstring() {
    func status(_ index: String, _ purpose: String, _ lists: EvidenceFile...) -> [String] {
      let more: [(Field, String)] = [
        (.statusEntry, "https://i.example/3"), (.statusIndex, index), (.statusPurpose, purpose),
      ]
      let files = [jane, badge([(.email, "jane@x.example")], more)] + lists
      return files.count == 2 ? register(files[0], files[1]).statuses : register(files[0], files[1], files[2]).statuses
    }
    let list = file(
      "list", .issuer, [record([(.statusList, "https://i.example/3"), (.statusBits, Self.bits)], ignored: true)])
    #expect(status("9", "revocation", list) == ["revoked"])
    #expect(status("9", "suspension", list) == ["suspended"])
    #expect(status("8", "revocation", list) == ["active"])
    #expect(status("131072", "revocation", list) == ["unknown"])
    #expect(status("8", "revocation") == ["unknown"])
  }

  @Test("a newer list that cannot be read takes the older one's word away")
  func unreadable() {
    func list(_ name: String, _ bits: String) -> EvidenceFile {
      file(name, .issuer, [record([(.statusList, "https://i.example/3"), (.statusBits, bits)], ignored: true)])
    }
    let holder = badge([(.email, "jane@x.example")], [(.statusEntry, "https://i.example/3"), (.statusIndex, "8")])
    #expect(register(jane, holder, list("list-1", Self.bits)).statuses == ["active"])
    #expect(register(jane, holder, list("list-1", Self.bits), list("list-2", "uAAAA")).statuses == ["unknown"])
    #expect(register(jane, holder, list("list-1", "uAAAA"), list("list-2", Self.bits)).statuses == ["active"])
  }

  @Test(
    "an entry that lacks a part does not take the next one's",
    arguments: [
      // Two lists, one index: the first would take the second's.
      [(Field.statusEntry, "https://i.example/3"), (.statusEntry, "https://i.example/3"), (.statusIndex, "8")],
      // Two set bits, one purpose.
      [
        (.statusEntry, "https://i.example/3"), (.statusEntry, "https://i.example/3"), (.statusIndex, "8"),
        (.statusIndex, "9"), (.statusPurpose, "suspension"),
      ],
      // A list of bits says nothing without an index.
      [(.statusEntry, "https://i.example/3")],
    ])
  func missingParts(entry: [(Field, String)]) {
    let list = file(
      "list", .issuer, [record([(.statusList, "https://i.example/3"), (.statusBits, Self.bits)], ignored: true)])
    #expect(register(jane, badge([(.email, "jane@x.example")], entry), list).statuses == ["unknown"])
  }

  @Test("a revocation list names what it revokes")
  func revocation() {
    let list = file(
      "list", .issuer, [record([(.statusList, "https://i.example/r"), (.revokedID, "urn:1")], ignored: true)])
    #expect(register(jane, badge([(.email, "jane@x.example")]), list).statuses == ["revoked"])
    #expect(register(jane, badge([(.email, "jane@x.example")])).statuses == ["active"])
    let entry: [(Field, String)] = [(.statusEntry, "https://i.example/r")]
    let other = file(
      "list", .issuer, [record([(.statusList, "https://i.example/r"), (.revokedID, "urn:2")], ignored: true)])
    #expect(register(jane, badge([(.email, "jane@x.example")], entry), other).statuses == ["active"])
    let missing = register(jane, badge([(.email, "jane@x.example")], entry))
    #expect(missing.statuses == ["unknown"])
    #expect(missing.findings.contains("unknown-standing"))
  }
}
