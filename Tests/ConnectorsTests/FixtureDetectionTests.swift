import Connectors
import Diagnostics
import Formats
import Foundation
import Records
import Testing

/// Path of a file of the fixture organisation.
private func fixture(_ path: String) -> String {
  var root = URL(fileURLWithPath: #filePath)
  while root.path != "/", !FileManager.default.fileExists(atPath: root.path + "/fixtures/northfield") {
    root.deleteLastPathComponent()
  }
  return root.path + "/fixtures/northfield/inbox/" + path
}

@Suite struct FixtureDetectionTests {
  @Test(arguments: [
    ("hr/workers-2026-11-20.xml", "workday-raas", Authority.hr, "2026-11-20-08:00"),
    ("hr/workers-2025-06-30.xml", "workday-raas", .hr, "2025-06-30-07:00"),
    ("training/certificates.csv", "tracker-long", .tracker, "02.11.2026"),
    ("training/matrix.csv", "tracker-wide", .tracker, "13/11/2026"),
    ("training/training_list_OLD_copy.csv", "tracker-long", .tracker, ""),
    ("training/first_aid_day.csv", "tracker-long", .tracker, ""),
    ("mail/compliance.mbox", "mail", .correspondence, ""),
    ("mail/outlook-export.txt", "mail", .correspondence, ""),
    ("isc2/member-export.csv", "isc2", .issuer, ""),
    ("board/roster.txt", "state-board-roster", .issuer, ""),
    ("ecards/ecards.json", "ecards-json", .issuer, "2026-11-10T08:00:00Z"),
    ("exclusions/UPDATED.csv", "oig-leie", .exclusion, ""),
    ("promises/client-matrix.csv", "client-matrix", .promise, ""),
  ])
  func findsTheConnectorUntold(_ path: String, _ connector: String, _ authority: Authority, _ asAt: String) throws {
    let file = try InputFile(path: fixture(path))
    let result = try Detection.detect(file: file, library: try shipped(), lookup: lookup)
    #expect(result.connector == connector)
    #expect(result.suggestion.authority == authority)
    #expect((result.asAt?.text ?? "") == asAt)
    if let dump = ProcessInfo.processInfo.environment["DUMP"] {
      print("=== \(path) \(result.connector) \(result.confidence) runner-up \(String(describing: result.runnerUp))")
      for column in result.columns {
        print(
          "  \(column.header) -> \(column.field?.rawValue ?? "-") \(column.credential ?? "") \(column.how) \(column.confidence)"
        )
      }
      for problem in result.problems { print("  ! \(problem.message)") }
      for record in result.sample {
        print(
          "  \(record.location.line): \(line(record)) \(record.asAt?.text ?? "") \(dump == "2" ? record.subjects.compactMap(\.sentence).joined(separator: " ## ") : "")"
        )
      }
    }
  }
}
