import Records
import Testing

@Suite("in-process-credential")
struct InProcessCredentialTests {
  private func scene(_ claim: CredentialClaim, required: Bool = false) -> Scene {
    var scene = Scene("Ada King")
    scene.tracker(row("Ada King", claim))
    if required { scene.require("DEG") }
    return scene
  }

  @Test("the winning status is in process, and a requirement rests on it")
  func required() throws {
    let scene = scene(holds("DEG", .inProcess), required: true)
    #expect(scene.kinds == ["in-process-credential high"])
    let finding = try #require(scene.findings(.inProcessCredential).first)
    #expect(finding.requirements == ["R-1"])
    #expect(finding.expected == "in-process")
  }

  @Test("or another source shows it as held")
  func shownHeld() {
    var scene = scene(holds("DEG", .inProcess))
    #expect(scene.kinds.isEmpty, "nothing rests on it and nobody shows it")
    scene.mail(at: "2026-04-01", row("Ada King", holds("DEG", .active)))
    #expect(scene.kinds == ["in-process-credential high"])
  }

  @Test("in-process holds only where the winning claim says so")
  func winnerSaysHeld() {
    var scene = Scene("Ada King")
    scene.hr(as: "payroll", row("Ada King", holds("BLS", expires: "2027-01-01", .active)))
    scene.tracker(row("Ada King", holds("BLS", .inProcess)))
    scene.require("BLS")
    #expect(scene.kinds.isEmpty)
  }

  @Test("a renewal in process beside a certificate still valid is nothing to report")
  func renewal() {
    var scene = scene(holds("BLS", expires: "2027-01-01", renewing: true))
    scene.mail(at: "2026-06-01", row("Ada King", holds("BLS", .inProcess)))
    scene.require("BLS")
    #expect(scene.kinds.isEmpty)
  }

  @Test("the holder's mail, newer than the winning claim, says so and no claim shows a date; the status stays")
  func mail() throws {
    var scene = scene(holds("DEG", .active), required: true)
    scene.mail(at: "2026-06-01", row("Ada King", holds("DEG", .inProcess)))
    #expect(scene.kinds == ["in-process-credential high"])
    #expect(scene.credential?.status == .active)
    let finding = try #require(scene.findings(.inProcessCredential).first)
    #expect(finding.evidence.map(\.place).contains("mail-2026-06-01:2"))
  }

  @Test("a mail as old as the winning claim, or a date on any claim, and it is none")
  func mailNearMiss() {
    var older = scene(holds("DEG", .active))
    older.mail(at: "2026-05-01", row("Ada King", holds("DEG", .inProcess)))
    #expect(older.kinds.isEmpty)
    var dated = scene(holds("DEG", issued: "2020-01-01", .active))
    dated.mail(at: "2026-06-01", row("Ada King", holds("DEG", .inProcess)))
    #expect(dated.kinds.isEmpty)
  }

  @Test("of an undated type that expires it stands before undated-credential")
  func beforeUndated() {
    var scene = scene(holds("BLS", .active))
    scene.mail(at: "2026-06-01", row("Ada King", holds("BLS", .inProcess)))
    #expect(scene.kinds == ["in-process-credential high"])
    #expect(scene.credential?.status == .unknown)
  }

  @Test(
    "what an older message says of a holding that a newer one speaks of too is history")
  func overtakenMail() {
    var scene = scene(holds("DEG", .active))
    scene.mail(at: "2026-05-10", row("Ada King", holds("DEG", .inProcess)))
    scene.mail(at: "2026-06-10", row("Ada King", holds("DEG", .active)))
    #expect(scene.kinds.isEmpty)
  }
}
