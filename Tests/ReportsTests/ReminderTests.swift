import Records
import Reports
import Testing

@Suite("Reminders")
struct ReminderTests {
  private static let asOf = SampleAudit.asOf

  /// One person with a BLS card that expires in 40 days, and the finding about it.
  private static func audit(_ change: (inout Audit) -> Void = { _ in }) -> Audit {
    var person = CanonicalPerson(id: "P-0000000001")
    person.givenName = "Ann"
    person.familyName = "Smith"
    person.email = "ann@northfield.example"
    person.employment = .active
    var finding = Discrepancy(
      key: "D-1", type: .expiringCredential, severity: .medium, explanation: "It expires.", action: "Renew it.")
    finding.personID = person.id
    finding.credentialID = "C-1"
    var audit = Audit(
      organisation: Organisation(
        name: "Northfield", coordinator: .init(name: "Dana Reyes", email: "dana@northfield.example"),
        backup: .init(name: "Ola Berg", email: "ola@northfield.example")),
      asOf: asOf, people: [person], credentials: [card("C-1", "BLS", days: 40)], discrepancies: [finding],
      requirements: [], requirementStatuses: [],
      credentialTypes: [
        CredentialType(code: "BLS", name: "Basic Life Support"),
        CredentialType(code: "ACLS", name: "Advanced", satisfies: ["BLS"]),
      ], imports: [], records: [])
    change(&audit)
    return audit
  }

  private static func card(_ id: String, _ code: String, days: Int) -> Credential {
    var card = Credential(
      id: id, personID: "P-0000000001",
      match: CredentialTypeMatch(code: code, text: code, method: .alias, similarity: 1))
    card.status = .active
    card.expiresOn = PartialDate(asOf.adding(days: days))
    return card
  }

  @Test(
    "a credential lies in the smallest band that holds it, both ends included",
    arguments: [
      (0, 30), (30, 30), (31, 60), (60, 60), (61, 90), (90, 90),
    ])
  func bands(days: Int, band: Int) {
    let audit = ReminderTests.audit { $0.credentials = [ReminderTests.card("C-1", "BLS", days: days)] }
    #expect(Reminder.all(audit).map(\.band) == [band])
  }

  @Test("leavers, accepted findings and credentials that another one replaces are not reminded")
  func leftOut() {
    #expect(Reminder.all(ReminderTests.audit()).count == 1)
    #expect(Reminder.all(ReminderTests.audit { $0.people[0].employment = .left }).isEmpty)
    #expect(Reminder.all(ReminderTests.audit { $0.discrepancies[0].state = .accepted }).isEmpty)
    let replaced = ReminderTests.audit { $0.credentials.append(ReminderTests.card("C-2", "ACLS", days: 91)) }
    #expect(Reminder.all(replaced).isEmpty)
    let alsoDue = ReminderTests.audit { $0.credentials.append(ReminderTests.card("C-2", "ACLS", days: 90)) }
    #expect(Reminder.all(alsoDue).count == 1)
    let weaker = ReminderTests.audit {
      $0.credentials = [ReminderTests.card("C-1", "ACLS", days: 40), ReminderTests.card("C-2", "BLS", days: 400)]
    }
    #expect(Reminder.all(weaker).count == 1)
  }

  @Test("the lead time says by when to begin")
  func leadTime() {
    let audit = ReminderTests.audit {
      $0.requirements = [
        Requirement(id: "R-1", anyOf: ["BLS"], basis: .regulatory, leadTime: CalendarPeriod(14, .days)),
        Requirement(id: "R-2", anyOf: ["BLS"], basis: .bestPractice, leadTime: CalendarPeriod(1, .months)),
      ]
      $0.discrepancies[0].requirements = ["R-1", "R-2"]
    }
    // 2026-11-23 and 40 days is 2027-01-02; a month is longer than 14 days.
    #expect(Reminder.all(audit).map(\.startBy) == [CalendarDate(iso: "2026-12-02")])
  }

  @Test(
    "the digest goes to the coordinator with the backup in copy, and is the only message where nobody has an address")
  func digest() throws {
    let files = ReminderFiles(ReminderTests.audit { $0.people[0].email = "no address" }).files
    #expect(files.map(\.name) == ["digest.eml", "expiries.ics"])
    let text = try #require(files.first).text
    #expect(text.contains("\r\nTo: Dana Reyes <dana@northfield.example>\r\nCc: Ola Berg <ola@northfield.example>\r\n"))
    #expect(
      text.contains("\r\nNo address that a message can be sent to; please tell them yourself:\r\n\r\n* Ann Smith\r\n"))
  }

  @Test(
    "only files that are messages to people count as such",
    arguments: [
      ("P-0123456789.eml", true), ("P-0123456789.eml.bak", false), ("digest.eml", false), ("P-1.eml", false),
    ])
  func messageNames(name: String, isMessage: Bool) {
    #expect(ReminderFiles.isMessageName(name) == isMessage)
  }
}
