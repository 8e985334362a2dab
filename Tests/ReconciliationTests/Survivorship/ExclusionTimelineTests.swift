import Records
import Testing

/// "Exclusion lists are timelines of exclusions and reinstatements, asked as of the audit date."
@Suite("Exclusion timeline")
struct ExclusionTimelineTests {
  private func kinds(on asOf: String = "2026-06-15", _ entries: Row...) -> [String] {
    var scene = Scene()
    scene.asOf = day(asOf)
    scene.send(.hr, at: "2026-06-01", full: true, [row("Ada King", born: "1980-02-03")])
    scene.send(.exclusion, "oig", at: "2026-06-01", entries)
    return scene.kinds
  }

  private func ada(excluded: String?, reinstated: String? = nil, waiver: String? = nil) -> Row {
    entry("Ada King", born: "1980-02-03", excluded: excluded, reinstated: reinstated, waiver: waiver)
  }

  private static let barred = ["excluded-person critical"]

  @Test("a later reinstatement ends it")
  func reinstated() {
    #expect(kinds(ada(excluded: "2020-01-01"), ada(excluded: nil, reinstated: "2024-01-01")).isEmpty)
    #expect(kinds(ada(excluded: "2020-01-01", reinstated: "2024-01-01")).isEmpty)
  }

  @Test("excluded again after a reinstatement")
  func again() {
    #expect(
      kinds(ada(excluded: "2020-01-01", reinstated: "2022-01-01"), ada(excluded: "2025-01-01")) == Self.barred)
  }

  @Test("on the first day it is in force, on the day before it is not")
  func firstDay() {
    #expect(kinds(on: "2026-06-15", ada(excluded: "2026-06-15")) == Self.barred)
    #expect(kinds(on: "2026-06-14", ada(excluded: "2026-06-15")).isEmpty)
  }

  @Test("a reinstatement still to come ends nothing yet")
  func futureReinstatement() {
    #expect(kinds(ada(excluded: "2020-01-01", reinstated: "2026-06-16")) == Self.barred)
    #expect(kinds(ada(excluded: "2020-01-01", reinstated: "2026-06-15")).isEmpty)
  }

  @Test("A waiver is said, and does not end an exclusion")
  func waiver() throws {
    #expect(kinds(ada(excluded: "2020-01-01", waiver: "2021-01-01")) == Self.barred)
    var scene = Scene()
    scene.send(.hr, at: "2026-06-01", full: true, [row("Ada King", born: "1980-02-03")])
    scene.send(.exclusion, "oig", at: "2026-06-01", [ada(excluded: "2020-01-01", waiver: "2021-01-01")])
    let finding = try #require(scene.findings(.excludedPerson).first)
    #expect(finding.explanation.lowercased().contains("waiver"))
  }

  @Test("a later full file that lists the exclusion again counts, and what an older one said of its end does not")
  func restated() {
    var scene = Scene()
    scene.send(.hr, at: "2026-06-01", full: true, [row("Ada King", born: "1980-02-03")])
    scene.send(.exclusion, "oig", at: "2026-04-01", full: true, [ada(excluded: "2020-01-01", reinstated: "2024-01-01")])
    scene.send(.exclusion, "oig", at: "2026-06-01", full: true, [ada(excluded: "2020-01-01", reinstated: "2026-12-31")])
    #expect(scene.kinds == Self.barred)
  }

  @Test("absence from a later full file ends it, from a later file of changes it does not")
  func absence() {
    for isFull in [true, false] {
      var scene = Scene()
      scene.send(.hr, at: "2026-06-01", full: true, [row("Ada King", born: "1980-02-03")])
      scene.send(.exclusion, "oig", at: "2026-04-01", full: isFull, [ada(excluded: "2020-01-01")])
      scene.send(
        .exclusion, "oig", at: "2026-05-01", full: isFull, [entry("Cy Ash", excluded: "2019-01-01")])
      #expect(scene.kinds == (isFull ? [] : Self.barred))
    }
  }

  @Test("an exclusion that was announced and that the next full file takes back before its day never was")
  func withdrawn() {
    for asOf in ["2026-06-15", "2026-12-15"] {
      var scene = Scene()
      scene.asOf = day(asOf)
      scene.send(.hr, at: "2026-06-01", full: true, [row("Ada King", born: "1980-02-03")])
      scene.send(.exclusion, "oig", at: "2026-04-01", full: true, [ada(excluded: "2026-12-01")])
      scene.send(.exclusion, "oig", at: "2026-05-01", full: true, [entry("Cy Ash", excluded: "2019-01-01")])
      #expect(scene.kinds.isEmpty)
    }
  }

  @Test("as of a day before the file that no longer lists it, it is in force")
  func dayBeforeItEnded() {
    for (asOf, isBarred) in [("2026-04-30", true), ("2026-05-01", false)] {
      var scene = Scene()
      scene.asOf = day(asOf)
      scene.send(.hr, at: "2026-04-01", full: true, [row("Ada King", born: "1980-02-03")])
      scene.send(.exclusion, "oig", at: "2026-04-01", full: true, [ada(excluded: "2020-01-01")])
      scene.send(.exclusion, "oig", at: "2026-05-01", full: true, [entry("Cy Ash", excluded: "2019-01-01")])
      #expect(scene.kinds == (isBarred ? Self.barred : []))
    }
  }
}
