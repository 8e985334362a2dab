import Configuration
import Normalization
import Pipeline
import Reconciliation
import Records

/// A register of one employee, Jane, and the badges and lists that a test adds.
struct BadgeFixture {
  static let asOf = linkDay("2026-06-15")
  /// 131,072 places, of which the tenth is set; made with Python's gzip.
  static let bits = "uH4sIAAAAAAACA-3BIQEAAAACIKf5f5UzLEAaAAAAAAAAAAAAAAAAAAAA4GxcqaqmAEAAAA"

  func file(_ name: String, _ authority: Authority, _ records: [MappedRecord]) -> EvidenceFile {
    let source = Source(name: name, authority: authority, snapshot: authority == .hr ? .full : .changes)
    return EvidenceFile(
      info: ImportInfo(
        id: name, source: source, file: name, sha256: name, importedAt: "", asAt: linkDay("2026-06-01"),
        asAtOrigin: .file, connector: "test"),
      records: records)
  }

  func record(_ person: [(Field, String)], _ holding: [MappedValue] = [], ignored: Bool = false) -> MappedRecord {
    MappedRecord(
      location: RecordLocation(line: 1, offset: 0, length: 0), disposition: ignored ? .ignored : .accepted,
      reason: ignored ? .control : nil,
      subjects: [MappedSubject(person: values(person), holdings: holding.isEmpty ? [] : [holding])])
  }

  func values(_ pairs: [(Field, String)]) -> [MappedValue] {
    pairs.map { MappedValue($0.0, $0.1, column: $0.0.rawValue) }
  }

  var jane: EvidenceFile {
    file("hr", .hr, [record([(.employeeNumber, "7"), (.fullName, "Jane Doe"), (.email, "jane@x.example")])])
  }

  func badge(_ person: [(Field, String)], _ more: [(Field, String)] = []) -> EvidenceFile {
    badge(person, entries: values(more))
  }

  func badge(_ person: [(Field, String)] = [(.email, "jane@x.example")], entries: [MappedValue]) -> EvidenceFile {
    let holding = values([
      (.credential, "BLS"), (.issuedOn, "2025-07-01"), (.expiresOn, "2027-06-30"), (.assertionID, "urn:1"),
    ])
    return file("badges", .issuer, [record(person, holding + entries)])
  }

  func list(_ name: String, by authority: Authority = .issuer, _ values: [(Field, String)]) -> EvidenceFile {
    file(name, authority, [record(values, ignored: true)])
  }

  /// The status of each credential, and the people there are.
  func register(_ files: EvidenceFile...) -> (people: Int, statuses: [String], findings: [String]) {
    let result = derive(files)
    return (
      result.register.people.count, result.register.people.flatMap { $0.holdings.map(\.credential.status.rawValue) },
      result.discrepancies.map(\.type.rawValue)
    )
  }

  func derive(_ files: [EvidenceFile]) -> ReconciliationResult {
    let types = [CredentialType(code: "BLS", name: "Basic Life Support", validFor: .init(2, .years))]
    let configuration = Configuration(
      organisation: Organisation(name: "Northfield"), catalogue: types,
      requirements: [Requirement(id: "R-1", anyOf: ["BLS"], basis: .client)])
    return Derivation(configuration: configuration, catalogue: Catalogue(own: types), decisions: [])
      .derive(files, asOf: Self.asOf)
  }
}
