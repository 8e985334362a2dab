import Records
import Testing

@Suite("no-owner")
struct NoOwnerTests {
  @Test("no coordinator, or no backup, is named")
  func raised() {
    var scene = Scene("Ada King")
    #expect(scene.kinds.isEmpty)
    scene.organisation.backup = nil
    #expect(scene.kinds == ["no-owner medium"])
    scene.organisation.coordinator = nil
    #expect(scene.kinds == ["no-owner medium"])
  }
}
