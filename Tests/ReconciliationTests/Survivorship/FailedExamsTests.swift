import Reconciliation
import Records
import Testing

/// A message about an examination that was not passed ends what an older message says of it as under way.
@Suite("Failed exams")
struct FailedExamsTests {
  private func failed(_ who: String, _ code: String) -> Row {
    var row = row(who)
    row.subject.failedExams = [holds(code).type]
    return row
  }

  private func statuses(_ scene: Scene) -> [String] {
    scene.reconcile().register.people.flatMap { $0.holdings.map(\.credential.status.rawValue) }
  }

  @Test(
    "an older booking is over; a newer one, and a certificate that is held, stand",
    arguments: [("2026-05-01", "2026-05-20", [String]()), ("2026-05-20", "2026-05-01", ["in-process"])])
  func booked(booked: String, failed day: String, expected: [String]) {
    var scene = Scene("Ada King")
    scene.mail(at: booked, row("Ada King", holds("BLS", .inProcess)))
    scene.mail(at: day, failed("Ada King", "BLS"))
    #expect(statuses(scene) == expected)
    scene.tracker(row("Ada King", holds("BLS", expires: "2027-01-31")))
    #expect(statuses(scene) == ["active"])
  }

  @Test("of another person, another certificate, and what is told as held, nothing ends")
  func others() {
    var scene = Scene("Ada King", "Bo Lind")
    scene.mail(at: "2026-05-01", row("Ada King", holds("BLS", .inProcess)))
    scene.mail(at: "2026-05-01", row("Bo Lind", holds("ACLS", expires: "2027-01-31", .active)))
    scene.mail(at: "2026-05-20", failed("Ada King", "PALS"))
    scene.mail(at: "2026-05-21", failed("Bo Lind", "ACLS"))
    #expect(statuses(scene) == ["in-process", "active"])
  }

  @Test("a failure by itself claims no certificate")
  func alone() {
    var scene = Scene("Ada King")
    scene.mail(at: "2026-05-20", failed("Ada King", "BLS"))
    #expect(statuses(scene).isEmpty)
    #expect(scene.kinds.isEmpty)
  }
}
