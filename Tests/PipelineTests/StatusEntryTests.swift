import Pipeline
import Reconciliation
import Records
import Testing

/// Entries of several parts, values of several bits, and lists that belong to somebody.
@Suite("Status entries")
struct StatusEntryTests {
  private let fixture = BadgeFixture()

  private func status(_ entries: [(Field, String, String)], _ lists: EvidenceFile...) -> [String] {
    let values = entries.map { MappedValue($0.0, $0.2, column: "credentialStatus" + $0.1) }
    return fixture.derive([fixture.jane, fixture.badge(entries: values)] + lists).register.people
      .flatMap { $0.holdings.map(\.credential.status.rawValue) }
  }

  private func bits(_ name: String, _ address: String, _ encoded: String = BadgeFixture.bits, _ purpose: String? = nil)
    -> EvidenceFile
  {
    fixture.list(
      name, [(.statusList, address), (.statusBits, encoded)] + (purpose.map { [(.statusPurpose, $0)] } ?? []))
  }

  @Test("parts belong together by their object, and an entry that lacks one leaves the standing open")
  func pairs() {
    let (one, two) = (bits("1", "https://i.example/1"), bits("2", "https://i.example/2"))
    let whole: [(Field, String, String)] = [
      (.statusEntry, "[2]/statusListCredential", "https://i.example/2"), (.statusIndex, "[2]/statusListIndex", "8"),
      (.statusPurpose, "[2]/statusPurpose", "suspension"),
    ]
    let first: [(Field, String, String)] = [
      (.statusEntry, "[1]/statusListCredential", "https://i.example/1"), (.statusIndex, "[1]/statusListIndex", "8"),
    ]
    #expect(status(first + whole, one, two) == ["active"])
    // The first entry has an id and no list, or a list and no index, or an index alone, or nothing but its kind.
    #expect(status([(.statusEntry, "[1]/id", "https://i.example/1#8")] + whole, one, two) == ["unknown"])
    #expect(status([first[0]] + whole, one, two) == ["unknown"])
    #expect(status([first[1]] + whole, one, two) == ["unknown"])
    #expect(status([(.statusEntry, "[1]/type", "BitstringStatusListEntry")] + whole, one, two) == ["unknown"])
    // The second one is whole and says that it is suspended: the worst word counts.
    var suspended = whole
    suspended[1].2 = "9"
    #expect(status([first[0]] + suspended, one, two) == ["suspended"])
  }

  @Test("a list tells of its own purpose alone, and only an issuer's file is one")
  func purposeAndAuthority() {
    let entry: [(Field, String, String)] = [
      (.statusEntry, "/statusListCredential", "https://i.example/1"), (.statusIndex, "/statusListIndex", "8"),
      (.statusPurpose, "/statusPurpose", "revocation"),
    ]
    #expect(status(entry, bits("1", "https://i.example/1", BadgeFixture.bits, "revocation")) == ["active"])
    #expect(status(entry, bits("1", "https://i.example/1", BadgeFixture.bits, "suspension")) == ["unknown"])
    let stranger = fixture.list(
      "mail", by: .tracker, [(.statusList, "https://i.example/1"), (.statusBits, BadgeFixture.bits)])
    #expect(status(entry, stranger) == ["unknown"])
  }

  @Test(
    "a value of two bits means what the entry says of it",
    arguments: [("0", "active"), ("1", "in-process"), ("2", "unknown"), ("3", "revoked"), ("65536", "unknown")])
  func messages(index: String, expected: String) {
    // Python's gzip of the byte 0x1B, which is the values 0, 1, 2 and 3, and 16,383 zeros: 65,536 values.
    let encoded = "uH4sIAAAAAAACA-3BIQEAAAACIH_4_6czLEADAAAAAAAAAAAAAAAAAAAAvA2ERmeOAEAAAA"
    let entry: [(Field, String, String)] = [
      (.statusEntry, "/statusListCredential", "https://i.example/1"), (.statusIndex, "/statusListIndex", index),
      (.statusPurpose, "/statusPurpose", "message"), (.statusSize, "/statusSize", "2"),
      (.statusCode, "/statusMessage[1]/status", "0x0"), (.statusMessage, "/statusMessage[1]/message", "active"),
      (.statusCode, "/statusMessage[2]/status", "0x1"), (.statusMessage, "/statusMessage[2]/message", "pending"),
      (.statusCode, "/statusMessage[3]/status", "0x2"), (.statusMessage, "/statusMessage[3]/message", "frobnicated"),
      (.statusCode, "/statusMessage[4]/status", "0x3"), (.statusMessage, "/statusMessage[4]/message", "revoked"),
    ]
    #expect(status(entry, bits("1", "https://i.example/1", encoded)) == [expected])
    // Without the meanings nobody can tell.
    #expect(status(Array(entry.prefix(4)), bits("1", "https://i.example/1", encoded)) == ["unknown"])
  }

  @Test("an identifier that is revoked is one of its list, or of its issuer")
  func scope() {
    func status(_ own: [(Field, String)], _ list: [(Field, String)]) -> [String] {
      var badge = fixture.badge([(.email, "jane@x.example")], own)
      badge.records[0].subjects[0].holdings[0].removeAll { $0.field == .assertionID }
      badge.records[0].subjects[0].holdings[0].append(MappedValue(.assertionID, "17", column: "uid"))
      return fixture.register(fixture.jane, badge, fixture.list("list", list + [(.revokedID, "17")])).statuses
    }
    let (a, b) = ("https://a.example", "https://b.example")
    #expect(status([(.issuerID, a)], [(.statusList, a + "/r"), (.issuerID, a)]) == ["revoked"])
    #expect(status([(.issuerID, a)], [(.statusList, b + "/r"), (.issuerID, b)]) == ["active"])
    #expect(status([(.statusEntry, a + "/r")], [(.statusList, a + "/r")]) == ["revoked"])
    // A number of nobody's is no address: two issuers may number theirs alike.
    #expect(status([], [(.statusList, b + "/r")]) == ["active"])
    // Its own list is not there, and another's of the same number says nothing of it.
    #expect(status([(.statusEntry, a + "/r")], [(.statusList, b + "/r")]) == ["unknown"])
  }

  @Test("a newer list of names takes the place of the older one")
  func newerList() {
    func list(_ name: String, _ revoked: String...) -> EvidenceFile {
      let names: [(Field, String)] = [(.statusList, "https://i.example/r")]
      return fixture.list(name, names + revoked.map { (Field.revokedID, $0) })
    }
    let badge = fixture.badge([(.email, "jane@x.example")], [(.statusEntry, "https://i.example/r")])
    #expect(fixture.register(fixture.jane, badge, list("l-1"), list("l-2", "urn:1")).statuses == ["revoked"])
    #expect(fixture.register(fixture.jane, badge, list("l-1", "urn:1"), list("l-2")).statuses == ["active"])
    #expect(fixture.register(fixture.jane, badge, list("l-1")).statuses == ["active"])
  }

  @Test("a list that is not there reads as such, and as no word that nothing maps")
  func explanation() {
    let entry = [MappedValue(.statusEntry, "https://i.example/r", column: "credentialStatus/id")]
    let findings = fixture.derive([fixture.jane, fixture.badge(entries: entry)]).discrepancies
    let standing = findings.filter { $0.type == .unknownStanding }
    #expect(
      standing.map(\.explanation) == [
        "BLS (Basic Life Support) of Jane Doe cannot be verified: the status list https://i.example/r is not there, "
          + "so it is not taken as valid."
      ])
    #expect(
      standing.map(\.action) == ["Get the list from badges and import it, or ask there whether the credential stands."])
    #expect(!findings.contains { $0.type == .unknownStatus })
    let values = fixture.derive([fixture.jane, fixture.badge(entries: entry)]).register.people
      .flatMap { $0.holdings.flatMap(\.credential.provenance) }.filter { $0.field == "status" }
    #expect(values.map(\.value) == ["unknown"])
    #expect(values.map(\.written) == ["cannot be verified: the status list https://i.example/r is not there"])
  }
}
