import Reconciliation
import Records
import Testing

@Suite("EmploymentRule")
struct EmploymentRuleTests {
  private func hr(_ row: Row) -> CanonicalPerson? {
    var scene = Scene()
    scene.send(.hr, at: "2026-06-01", full: true, [row])
    return scene.person("Ada King")?.person
  }

  @Test(
    "a termination date after the audit date is not yet one",
    arguments: [
      ("2026-06-16", EmploymentStatus.active, false), ("2026-06-15", .left, true), ("2026-06-14", .left, true),
    ])
  func termination(left: String, status: EmploymentStatus, isShown: Bool) {
    for word in [EmploymentStatus.left, .active, nil] {
      let person = hr(row("Ada King", employment: word, left: left))
      #expect(person?.employment == status)
      #expect((person?.leftOn != nil) == isShown)
    }
  }

  @Test(
    "whom HR lists without a word is active; its word otherwise",
    arguments: [
      (nil, .active), (.leave, .leave), (.left, .left), (.unknown, .unknown),
    ] as [(EmploymentStatus?, EmploymentStatus)])
  func words(word: EmploymentStatus?, status: EmploymentStatus) {
    #expect(hr(row("Ada King", employment: word))?.employment == status)
  }

  @Test("Somebody whom a later full HR snapshot no longer lists has left, since when is unknown")
  func gone() {
    var scene = Scene()
    scene.hr(at: "2026-05-01", full: true, row("Ada King", employment: .active), row("Bo Lind"))
    scene.hr(at: "2026-06-01", full: true, row("Bo Lind"))
    let person = scene.person("Ada King")?.person
    #expect(person?.employment == .left)
    #expect(person?.leftOn == nil)
    #expect(scene.person("Bo Lind")?.person.employment == .active)
  }

  @Test("a later file of changes that does not list somebody says nothing")
  func changes() {
    var scene = Scene()
    scene.hr(at: "2026-05-01", row("Ada King"))
    scene.hr(at: "2026-06-01", row("Bo Lind"))
    #expect(scene.person("Ada King")?.person.employment == .active)
  }

  @Test("Employment is HR's to say; where HR has no such person, the strongest other source says")
  func authority() {
    var scene = Scene("Ada King")
    scene.tracker(at: "2026-06-14", row("Ada King", employment: .left), row("Bo Lind", employment: .leave))
    scene.mail(at: "2026-06-14", row("Bo Lind", employment: .left))
    #expect(scene.person("Ada King")?.person.employment == .active)
    #expect(scene.person("Bo Lind")?.person.employment == .leave)
    scene.tracker(as: "other", row("Cy Ash"))
    #expect(scene.person("Cy Ash")?.person.employment == .unknown)
  }

  @Test("the newest HR file says: a rehire undoes a termination")
  func rehire() {
    var scene = Scene()
    scene.hr(at: "2025-01-01", full: true, row("Ada King", employment: .left, left: "2024-12-31"))
    scene.hr(at: "2026-06-01", full: true, row("Ada King", employment: .active, hired: "2026-02-01"))
    #expect(scene.person("Ada King")?.person.employment == .active)
    #expect(scene.person("Ada King")?.person.leftOn == nil)
  }

  @Test("a rehire after the termination of the same record makes active again, from its day on")
  func rehireDate() {
    var scene = Scene()
    scene.hr(
      at: "2026-06-01", full: true,
      row("Ada King", employment: .left, hired: "2015-01-01", left: "2024-12-31", back: "2025-03-01"),
      row("Bo Lind", employment: .left, hired: "2015-01-01", left: "2024-12-31", back: "2019-03-01"),
      row("Cy Ash", hired: "2015-01-01", left: "2024-12-31", back: "2099-01-01"))
    #expect(scene.person("Ada King")?.person.employment == .active)
    #expect(scene.person("Ada King")?.person.leftOn == nil)
    #expect(scene.person("Bo Lind")?.person.employment == .left)
    #expect(scene.person("Cy Ash")?.person.employment == .left)
  }
}
