import Reconciliation
import Records
import Testing

/// "Ids are stable: they survive re-imports, merges and splits."
@Suite("Stable ids and keys")
struct StableIDTests {
  private static let held = holds("BLS", expires: "2026-06-01", number: "1")

  private func scene() -> Scene {
    var scene = Scene()
    scene.tracker(at: "2026-03-01", row("Ada King", Self.held))
    return scene
  }

  private func id(_ scene: Scene) -> String? { scene.person("Ada King")?.person.id }

  @Test("a newer file of the same source, and of another, leave person, credential and finding theirs")
  func newerFiles() {
    let before = scene()
    var after = scene()
    after.tracker(at: "2026-04-01", row("Ada King", Self.held))
    after.hr(at: "2026-06-01", row("Ada King", number: "7"))
    #expect(id(before) != nil && id(after) == id(before))
    #expect(after.credential?.id == before.credential?.id)
    #expect(after.findings(.expiredCredential).map(\.key) == before.findings(.expiredCredential).map(\.key))
  }

  @Test(
    "an older file with the same employee number, dropped later, leaves them theirs too")
  func olderFile() {
    var before = Scene()
    before.tracker(at: "2026-03-01", row("Ada King", number: "7", Self.held))
    var after = Scene()
    after.tracker(at: "2026-03-01", row("Ada King", number: "7", Self.held))
    after.hr(at: "2026-01-01", row("Ada King", number: "7"))
    #expect(id(before) != nil && id(after) == id(before))
    #expect(after.findings(.expiredCredential).map(\.key) == before.findings(.expiredCredential).map(\.key))
  }

  @Test("two people found to be one keep one of the two ids")
  func merge() {
    var apart = scene()
    apart.tracker(as: "other", at: "2026-05-01", row("Ada Kin"))
    let ids = Set(apart.reconcile().register.people.map(\.person.id))
    #expect(ids.count == 2)
    var merged = scene()
    merged.tracker(as: "other", at: "2026-05-01", row("Ada King", name: "Ada Kin"))
    let one = merged.reconcile().register.people.map(\.person.id)
    #expect(one.count == 1 && ids.isSuperset(of: one))
  }

  @Test("a key is made of what the finding is about, never of the values found")
  func keys() {
    func key(_ expiry: String) -> [String] {
      var scene = Scene("Ada King")
      scene.tracker(row("Ada King", holds("BLS", expires: expiry)))
      return scene.findings(.expiringCredential).map(\.key)
    }
    #expect(key("2026-07-01").count == 1)
    #expect(key("2026-07-01") == key("2026-08-01"))
  }

  @Test("ten characters of Crockford's base 32 after the prefix; parts are kept apart")
  func form() {
    let id = StableID.make("P", ["a", "b"])
    #expect(id.hasPrefix("P-") && id.utf8.count == 12)
    #expect(id.utf8.dropFirst(2).allSatisfy { !"ILOU".utf8.contains($0) })
    #expect(StableID.make("P", ["ab"]) != id)
    #expect(StableID.make("P", ["a", "", "b"]) != id)
  }
}
