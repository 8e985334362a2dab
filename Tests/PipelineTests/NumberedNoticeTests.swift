import Configuration
import Pipeline
import Reconciliation
import Records
import Testing

/// What a message says of a licence by its number counts for whoever holds the number.
@Suite("Notices by number")
struct NumberedNoticeTests {
  private let fixture = BadgeFixture()

  private func mail(_ person: [(Field, String)] = [], number: String = "RN-77120") -> EvidenceFile {
    let values = [
      MappedValue(.number, number, column: "message", meaning: MappedValue.byNumber),
      MappedValue(.status, "revoked", column: "message", meaning: "revoked"),
    ]
    return fixture.file("mail", .correspondence, [fixture.record(person, values)])
  }

  private func tracker(_ people: [(name: String, number: String)]) -> EvidenceFile {
    fixture.file(
      "tracker", .tracker,
      people.map { person in
        fixture.record(
          [(.fullName, person.name)], fixture.values([(.credential, "RN"), (.number, person.number)]))
      })
  }

  private func holdings(_ files: EvidenceFile...) -> [String] {
    fixture.derive(files).register.people.flatMap { file in
      file.holdings.map { holding in
        "\(file.person.name) \(holding.credential.code ?? holding.credential.text) claims \(holding.claims.count)"
      }
    }
  }

  @Test("the number alone finds credential and holder, also where the list comes later or writes it otherwise")
  func byNumber() {
    #expect(
      holdings(fixture.jane, tracker([("Jane Doe", "RN 77120")]), mail()) == ["Jane Doe RN claims 2"])
    #expect(holdings(mail(), tracker([("Jane Doe", "RN-77120")]), fixture.jane) == ["Jane Doe RN claims 2"])
  }

  @Test("a named holder keeps the name")
  func named() {
    #expect(
      holdings(fixture.jane, tracker([("Jane Doe", "RN-77120")]), mail([(.fullName, "Jane Doe")]))
        == ["Jane Doe RN claims 2"])
  }

  @Test("a number that nobody holds is told, and makes no person")
  func unknown() {
    let result = fixture.derive([fixture.jane, mail()])
    #expect(result.register.people.count == 1)
    #expect(result.discrepancies.filter { $0.type == .rejectedRecord }.count == 1)
    let record = result.records.first { $0.disposition == .rejected }
    #expect(record?.reason == .noPerson)
  }

  @Test("a number that two people claim is nobody's for certain")
  func ambiguous() {
    let result = fixture.derive([
      fixture.jane, tracker([("Jane Doe", "RN-77120"), ("Tim Moe", "RN-77120")]), mail(),
    ])
    #expect(result.records.contains { $0.disposition == .rejected && $0.reason == .noPerson })
  }

  @Test("a stranger of a public register becomes no person")
  func stranger() {
    var register = fixture.file(
      "board", .issuer,
      [fixture.record([(.fullName, "Zed Stranger")], fixture.values([(.credential, "RN"), (.number, "RN-77120")]))])
    register.info.source.population = .everyone
    let result = fixture.derive([fixture.jane, register, mail()])
    #expect(result.register.people.map(\.person.name) == ["Jane Doe"])
    #expect(result.records.filter { $0.reason == .notOurs }.count == 2)
  }

  @Test("a named person whose licence's number nobody knows has a licence of no known kind")
  func unknownNumber() {
    #expect(holdings(fixture.jane, mail([(.fullName, "Jane Doe")])) == ["Jane Doe licence claims 1"])
  }
}
