import Reconciliation
import Records
import Testing

@Suite("rejected-record")
struct RejectedRecordTests {
  @Test("a record could not be used; one a record, and the accounts add up")
  func raised() {
    var scene = Scene("Ada King")
    var broken = row("")
    broken.disposition = .rejected
    broken.reason = .syntax
    var title = row("")
    title.disposition = .ignored
    title.reason = .title
    scene.tracker(title, broken, broken, row("Ada King"))
    #expect(scene.kinds == ["rejected-record medium", "rejected-record medium"])
    #expect(
      scene.findings(.rejectedRecord).map { $0.evidence.map(\.place) }.flatMap { $0 }.sorted()
        == ["sheet-2026-05-01:3", "sheet-2026-05-01:4"])
    let account = scene.reconcile().imports.first { $0.info.source.name == "sheet" }
    #expect(account?.read == 4)
    #expect([account?.accepted, account?.ignored, account?.rejected, account?.unchanged] == [1, 1, 2, 0])
  }
}
