package import Foundation

/// A small made-up organisation and the files that its offices would have, with their usual disorder.
///
/// People share surnames, files write names in their own ways, numbers and dates are missing or wrong here and there.
/// Every file states its own date or gets one in its import step, so nothing depends on when the files were written.
package struct RandomOrganisation: Sendable {
  package static let asOf = "2026-11-23"

  package let people: [RandomPerson]
  /// Path in the workspace to content.
  package let files: [(path: String, bytes: Data)]
  /// Arguments of one `muster import` for each data file.
  package let steps: [[String]]

  package init(seed: Seed) throws {
    var random = seed.generator
    let people = RandomPeople.make(&random)
    self.people = people
    var sheets: [RandomSheet] = [
      HRFile.make(people, name: "workers-2026.xml", asAt: "2026-11-20", &random),
      TrackerFile.make(people, &random),
      MatrixFile.make(people, &random),
      MailFile.make(people, &random),
      IssuerFiles.members(people, &random),
      IssuerFiles.cards(people, &random),
      ExclusionFile.make(people, &random),
      PromiseFile.make(people, &random),
    ]
    if random.chance(60) {
      let earlier = people.filter { _ in random.chance(85) }
      sheets.append(HRFile.make(earlier, name: "workers-2025.xml", asAt: "2025-06-30", &random))
    }
    steps = sheets.map(\.step)
    files =
      sheets.map { ($0.path, $0.bytes) } + [
        ("muster.yaml", Data(RandomOrganisation.configuration.utf8)),
        ("catalog.yaml", Data(try Northfield.text("catalog.yaml").utf8)),
        ("requirements.yaml", Data(try Northfield.text("requirements.yaml").utf8)),
      ]
  }

  /// Writes configuration and data files, nothing imported.
  package func lay(out folder: ScratchFolder) throws {
    for file in files { try folder.write(file.path, file.bytes) }
  }

  /// The whole organisation as text, for a failure that somebody has to look into.
  package var described: String {
    files.map { "=== \($0.path)\n" + String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
  }

  private static let configuration = """
    organisation: Random Care
    coordinator: {name: Dana Reyes, email: dana.reyes@northfield.example}
    date_order: dmy
    sources:
      - {name: hr, authority: hr, files: "hr/*.xml", snapshot: full, max_shrink: 95%}
      - {name: certificates, authority: tracker, files: "training/certificates*.csv"}
      - {name: matrix, authority: tracker, files: "training/matrix*.csv"}
      - {name: mailbox, authority: correspondence, files: "mail/*"}
      - {name: isc2, authority: issuer, issuer: ISC2, covers: [CISSP, CCSP], files: "isc2/*.csv", snapshot: full}
      - {name: ecards, authority: issuer, issuer: American Heart Association, covers: [BLS, ACLS], files: "ecards/*"}
      - {name: exclusions, authority: exclusion, files: "exclusions/*.csv", snapshot: full, population: everyone}
      - {name: proposals, authority: promise, files: "promises/*.csv"}

    """
}

/// One data file, and how it is imported.
struct RandomSheet: Sendable {
  var path: String
  var bytes: Data
  var source: String
  var asAt: String?

  var step: [String] { [path, "--source", source] + (asAt.map { ["--as-at", $0] } ?? []) }
}
