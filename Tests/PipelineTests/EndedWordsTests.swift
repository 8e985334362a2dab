import Diagnostics
import Pipeline
import Records
import Store
import TestSupport
import Testing

/// A certificate that is called expired beside a day still to come is told: by the day it counts as valid.
@Suite("Words of expiry beside later days")
struct EndedWordsTests {
  private static let day = linkDay("2026-11-23")
  private static let clock = Clock(
    now: "2026-11-23T08:00:00Z", today: { _ in day }, day: { _, _ in day }, user: "test", seconds: 1_795_420_800,
    offset: { _, _ in 0 })

  private func told(_ rows: String) throws -> [Diagnostic] {
    let folder = try ScratchFolder()
    try folder.write(
      "muster.yaml", "organisation: Northfield\ncoordinator: {name: Dana Reyes, email: dana@northfield.example}\n")
    try folder.write("list.csv", "Name,Emp ID,Certificate,Status,Expires\n" + rows)
    let session = try Session.open(option: folder.path, environment: nil, current: folder.path, readOnly: false)
    let outcomes = try ImportPipeline(session, clock: Self.clock).run(
      [folder.path + "/list.csv"], options: ImportOptions())
    return try #require(outcomes.first).diagnostics.filter { $0.code == .connectorTellingNote }
  }

  @Test func contradictionsAreTold() throws {
    let told = try told(
      "Ann Lee,1,BLS,Expired,2026-11-24\nBo Chu,2,BLS,Active,2029-03-31\nCy Day,3,BLS,Verlopen,2028-03-31\n")
    #expect(told.map(\.location?.line) == [2])
    #expect(told.first?.message.contains("(lines 2, 4)") == true)
  }

  @Test func wordsThatAgreeAreNot() throws {
    #expect(try told("Ann Lee,1,BLS,Expired,2026-11-23\nBo Chu,2,BLS,Expired,2020-03-31\n").isEmpty)
    #expect(try told("Ann Lee,1,BLS,Expired,\nBo Chu,2,BLS,Active,2029-03-31\n").isEmpty)
  }
}
