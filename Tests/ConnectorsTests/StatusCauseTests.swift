import Configuration
import Connectors
import Diagnostics
import Formats
import Records
import Testing

/// The same word differs from issuer to issuer, in what it means and why.
@Suite struct StatusCauseTests {
  private static let roster = "CredentialId,Name,Credential,Status,ExpirationDate\n"

  @Test(arguments: [
    ("Administrative Suspension", "suspended", StatusCause.administrative),
    ("Non-Disciplinary Restriction", "suspended", .administrative),
    ("Summary Suspension", "suspended", .disciplinary),
    ("Void", "inactive", .superseded),
    ("Null and Void", "revoked", .notRenewed),
    ("Delinquent", "lapsed", .notRenewed),
    ("Probation", "restricted", .disciplinary),
    ("Retired", "inactive", .voluntary),
    ("Deceased", "inactive", .deceased),
    ("Closed", "inactive", nil),
  ])
  func wordsOfAStateBoard(_ word: String, _ status: String, _ cause: StatusCause?) throws {
    let file = try map(Self.roster + "R1,Jane Doe,RN,\(word),2027-01-31\n", connector: "state-board-roster")
    let value = try #require(file.records[1].subjects.first?.holdings.first?.first { $0.field == .status })
    #expect(value.plainMeaning == status)
    #expect(value.cause == cause)
  }

  @Test func feesSuspendAMember() throws {
    let text =
      "Member Number,Name,Certification,Status\n5,Jane Doe,CISSP,Suspended - AMF\n6,John Roe,CISSP,Revoked - Ethics\n"
    let values = try map(text, connector: "isc2").records.dropFirst().compactMap { record in
      record.subjects.first?.holdings.first?.first { $0.field == .status }
    }
    #expect(values.map(\.plainMeaning) == ["suspended", "revoked"])
    #expect(values.map(\.cause) == [.administrative, .disciplinary])
  }

  @Test func aListAndCausesMayStandSideBySide() throws {
    let text = """
      name: x
      format: csv
      authority: issuer
      status_words:
        active: [Good]
        revoked: {disciplinary: [Struck off], any: [Gone]}
      """
    let file = YAMLFile(name: "x.yaml", text: text)
    let spec = try #require(ConnectorSpecDecoder.decode(file))
    #expect(file.diagnostics.isEmpty)
    #expect(spec.statusWords.map(\.word) == ["good", "struck off", "gone"])
    #expect(spec.statusWords.map(\.meaning) == ["active", "revoked", "revoked"])
    #expect(spec.statusWords.map(\.cause) == [nil, .disciplinary, nil])
  }

  @Test func unknownCauseIsAMistakeAtItsPlace() {
    let text = "name: x\nformat: csv\nauthority: issuer\nstatus_words:\n  revoked: {diciplinary: [Gone]}\n"
    let file = YAMLFile(name: "x.yaml", text: text)
    _ = ConnectorSpecDecoder.decode(file)
    #expect(file.diagnostics.map(\.code) == [.configBadValue])
    #expect(file.diagnostics.first?.location?.line == 5)
    #expect(file.diagnostics.first?.location?.column == 13)
    #expect(file.diagnostics.first?.hint == "did you mean \"disciplinary\"?")
  }
}
