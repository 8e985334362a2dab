import Reconciliation
import Records
import Testing

@Suite("ScopeMatcher")
struct ScopeMatcherTests {
  /// Names of the people that the one requirement is held against.
  private func inScope(_ scene: Scene) -> [String] { scene.reconcile().requirementStatuses.map(\.personName) }

  @Test("every key given must match; values are globs, case-insensitive; an empty list is no constraint")
  func keys() {
    var scene = Scene()
    scene.hr(
      full: true, row("Ada King", number: "N-7", job: "Staff NURSE", department: "Ward 3", clients: ["A", "NH"]),
      row("Bo Lind", number: "8", job: "Nurse", department: "Ward 4"), row("Cy Ash", job: "Cook"), row("Di Roe"))
    func people(_ scope: Requirement.Scope) -> [String] {
      scene.requirements = []
      scene.require("BLS", scope: scope)
      return inScope(scene)
    }
    #expect(people(.init()) == ["Ada King", "Bo Lind", "Cy Ash", "Di Roe"])
    #expect(people(.init(jobTitles: ["*nurse*"])) == ["Ada King", "Bo Lind"])
    #expect(people(.init(jobTitles: ["nurse", "cook"])) == ["Bo Lind", "Cy Ash"])
    #expect(people(.init(jobTitles: ["*nurse*"], departments: ["ward 3"])) == ["Ada King"])
    #expect(people(.init(clients: ["nh"])) == ["Ada King"])
    #expect(people(.init(employeeNumbers: ["n-*"])) == ["Ada King"])
    #expect(people(.init(locations: ["*"])).isEmpty, "nobody has a location")
  }

  @Test("applies to people who are active or on leave")
  func employment() {
    var scene = Scene()
    scene.hr(
      full: true, row("Ada King", employment: .active), row("Bo Lind", employment: .leave),
      row("Cy Ash", employment: .left))
    scene.require("BLS")
    #expect(inScope(scene) == ["Ada King", "Bo Lind"])
  }

  @Test("where a full HR snapshot exists, to those it lists; where none exists, also to the unknown")
  func snapshot() {
    for isFull in [true, false] {
      var scene = Scene()
      scene.hr(full: isFull, row("Ada King"))
      scene.tracker(row("Bo Lind"), row("Cy Ash", employment: .active), row("Di Roe", employment: .left))
      scene.require("BLS")
      #expect(inScope(scene) == (isFull ? ["Ada King"] : ["Ada King", "Bo Lind", "Cy Ash"]))
    }
  }

  @Test("each is met by a valid credential or says why not")
  func statuses() {
    var scene = Scene("Ada King", "Bo Lind", "Cy Ash")
    scene.tracker(
      row("Ada King", holds("ACLS", expires: "2027-01-01")), row("Bo Lind", holds("BLS", expires: "2026-01-01")))
    scene.require("BLS", "PALS")
    let statuses = scene.reconcile().requirementStatuses
    #expect(statuses.map(\.isMet) == [true, false, false])
    #expect(statuses.map(\.credential) == ["ACLS", "BLS; PALS", "BLS; PALS"])
    #expect(statuses.map { $0.credentialID == nil } == [false, false, true])
    #expect(statuses.map(\.reason) == ["active through 2027-01-01", "expired (2026-01-01)", "not held"])
  }
}
