import Pipeline
import Records
import Testing

/// Badges with hashed holders and lists that say what still stands, as they come to the register.
@Suite("Credentials that holders carry")
struct IssuedCredentialTests {
  private let fixture = BadgeFixture()

  @Test(
    "a hash of a known address and the salt is its bearer's, by either algorithm",
    arguments: [
      "sha256$e0f8e6979959cd0857a6ba31ae9e550835095e40f82a1fbe66321ca6b41258b3",
      "md5$cd45b6f7d3d07c14acb35e12e175b466",
    ])
  func hashed(hash: String) {
    let found = fixture.register(fixture.jane, fixture.badge([(.recipientHash, hash), (.recipientSalt, "salt")]))
    #expect(found.people == 1)
    #expect(found.statuses == ["active"])
    let other = fixture.register(fixture.jane, fixture.badge([(.recipientHash, hash), (.recipientSalt, "pepper")]))
    #expect(other.people == 1)
    #expect(other.statuses.isEmpty)
    #expect(other.findings.contains("rejected-record"))
  }

  @Test("every hash of a badge is tried, each with the salt beside it")
  func severalHashes() {
    // sha256sum of "jane@x.examplesalt".
    let salted = "sha256$e0f8e6979959cd0857a6ba31ae9e550835095e40f82a1fbe66321ca6b41258b3"
    func identifiers(_ hash: String, _ salts: (String, String)) -> EvidenceFile {
      var file = fixture.badge([])
      file.records[0].subjects[0].person = [
        MappedValue(
          .recipientHash, "sha256$" + String(repeating: "0", count: 64), column: "identifier[1]/identityHash"),
        MappedValue(.recipientSalt, salts.0, column: "identifier[1]/salt"),
        MappedValue(.recipientHash, hash, column: "identifier[2]/identityHash"),
        MappedValue(.recipientSalt, salts.1, column: "identifier[2]/salt"),
      ]
      return file
    }
    #expect(fixture.register(fixture.jane, identifiers(salted, ("pepper", "salt"))).statuses == ["active"])
    #expect(fixture.register(fixture.jane, identifiers(salted, ("salt", "pepper"))).statuses.isEmpty)
  }

  @Test("a badge with a plain address unlike the hashed one is the hash's")
  func unlike() {
    // sha256sum of "jane@x.examplesalt".
    let hash = "sha256$e0f8e6979959cd0857a6ba31ae9e550835095e40f82a1fbe66321ca6b41258b3"
    let badge = fixture.badge([(.email, "shop@y.example"), (.recipientHash, hash), (.recipientSalt, "salt")])
    let found = fixture.register(fixture.jane, badge)
    #expect(found.people == 1)
    #expect(found.statuses == ["active"])
    let same = fixture.badge([(.email, "Jane@x.example"), (.recipientHash, hash), (.recipientSalt, "salt")])
    #expect(HashedRecipients.resolve([fixture.jane, same])[1].records == same.records)
  }

  @Test("so many hashes are made and no more; what is not tried is counted")
  func hashLimit() {
    // sha256sum of "jane@x.examplesalt" and, as if it were another's, of nothing that is known.
    let hash = "sha256$e0f8e6979959cd0857a6ba31ae9e550835095e40f82a1fbe66321ca6b41258b3"
    let badge = fixture.badge([(.recipientHash, hash), (.recipientSalt, "salt")])
    let other = fixture.badge([(.recipientHash, hash), (.recipientSalt, "pepper")])
    let files = [fixture.jane, badge, other]
    // Two salts and one address: two hashes; "pepper" comes first.
    #expect(HashedRecipients.untried(files, mostHashes: 2).salts == 0)
    #expect(HashedRecipients.untried(files, mostHashes: 1).salts == 1)
    #expect(HashedRecipients.untried(files, mostHashes: 1).addresses == 1)
    func emails(_ most: Int) -> [Int] {
      HashedRecipients.resolve(files, mostHashes: most).dropFirst().map { file in
        file.records[0].subjects[0].person.count { $0.field == .email }
      }
    }
    #expect(emails(2) == [1, 0])
    #expect(emails(1) == [0, 0])
  }

  @Test("a list of bits decides; without it the credential cannot be verified")
  func bitstring() {
    func status(_ index: String, _ purpose: String, _ lists: EvidenceFile...) -> [String] {
      let more: [(Field, String)] = [
        (.statusEntry, "https://i.example/3"), (.statusIndex, index), (.statusPurpose, purpose),
      ]
      let files = [fixture.jane, fixture.badge([(.email, "jane@x.example")], more)] + lists
      return files.count == 2
        ? fixture.register(files[0], files[1]).statuses : fixture.register(files[0], files[1], files[2]).statuses
    }
    let list = fixture.file(
      "list", .issuer,
      [fixture.record([(.statusList, "https://i.example/3"), (.statusBits, BadgeFixture.bits)], ignored: true)])
    #expect(status("9", "revocation", list) == ["revoked"])
    #expect(status("9", "suspension", list) == ["suspended"])
    #expect(status("8", "revocation", list) == ["active"])
    #expect(status("131072", "revocation", list) == ["unknown"])
    #expect(status("8", "revocation") == ["unknown"])
  }

  @Test("a newer list that cannot be read takes the older one's word away")
  func unreadable() {
    func list(_ name: String, _ bits: String) -> EvidenceFile {
      fixture.file(
        name, .issuer, [fixture.record([(.statusList, "https://i.example/3"), (.statusBits, bits)], ignored: true)])
    }
    let holder = fixture.badge(
      [(.email, "jane@x.example")], [(.statusEntry, "https://i.example/3"), (.statusIndex, "8")])
    #expect(fixture.register(fixture.jane, holder, list("list-1", BadgeFixture.bits)).statuses == ["active"])
    #expect(
      fixture.register(fixture.jane, holder, list("list-1", BadgeFixture.bits), list("list-2", "uAAAA")).statuses == [
        "unknown"
      ])
    #expect(
      fixture.register(fixture.jane, holder, list("list-1", "uAAAA"), list("list-2", BadgeFixture.bits)).statuses == [
        "active"
      ])
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
    let list = fixture.file(
      "list", .issuer,
      [fixture.record([(.statusList, "https://i.example/3"), (.statusBits, BadgeFixture.bits)], ignored: true)])
    #expect(
      fixture.register(fixture.jane, fixture.badge([(.email, "jane@x.example")], entry), list).statuses == ["unknown"])
  }

  @Test("a badge that says of itself that it is revoked is, whatever list it names; another one is not")
  func ownWord() {
    let holder = fixture.badge([(.email, "jane@x.example")], [(.statusEntry, "https://i.example/r")])
    let list = fixture.list("list", [(.statusList, "https://i.example/r")])
    func word(_ id: String) -> EvidenceFile { fixture.list("word", [(.assertionID, id), (.revokedID, id)]) }
    #expect(fixture.register(fixture.jane, holder, list).statuses == ["active"])
    #expect(fixture.register(fixture.jane, holder, list, word("urn:1")).statuses == ["revoked"])
    #expect(fixture.register(fixture.jane, holder, list, word("urn:2")).statuses == ["active"])
  }

  @Test("a credential inside a revoked document is revoked, though its own list lets it stand")
  func document() {
    let list = fixture.list("list", [(.statusList, "https://i.example/3"), (.statusBits, BadgeFixture.bits)])
    func entry(_ object: String, _ index: String) -> [MappedValue] {
      [
        MappedValue(.statusEntry, "https://i.example/3", column: object + "/statusListCredential"),
        MappedValue(.statusIndex, index, column: object + "/statusListIndex"),
      ]
    }
    func statuses(_ document: String) -> [String] {
      let entries = entry("inner/credentialStatus", "8") + entry("credentialStatus", document)
      return fixture.register(fixture.jane, fixture.badge(entries: entries), list).statuses
    }
    #expect(statuses("9") == ["revoked"])
    #expect(statuses("8") == ["active"])
  }

  @Test("a revocation list names what it revokes")
  func revocation() {
    let list = fixture.file(
      "list", .issuer, [fixture.record([(.statusList, "https://i.example/r"), (.revokedID, "urn:1")], ignored: true)])
    #expect(fixture.register(fixture.jane, fixture.badge([(.email, "jane@x.example")]), list).statuses == ["revoked"])
    #expect(fixture.register(fixture.jane, fixture.badge([(.email, "jane@x.example")])).statuses == ["active"])
    let entry: [(Field, String)] = [(.statusEntry, "https://i.example/r")]
    let other = fixture.file(
      "list", .issuer, [fixture.record([(.statusList, "https://i.example/r"), (.revokedID, "urn:2")], ignored: true)])
    #expect(
      fixture.register(fixture.jane, fixture.badge([(.email, "jane@x.example")], entry), other).statuses == ["active"])
    let missing = fixture.register(fixture.jane, fixture.badge([(.email, "jane@x.example")], entry))
    #expect(missing.statuses == ["unknown"])
    #expect(missing.findings.contains("unknown-standing"))
  }
}
