import Foundation
import TestSupport
import Testing

/// A workspace in which one woman is named in every kind of file and in every encoding that mail has.
private struct Traces {
  static let asOf = "2026-11-23"
  static let number = "70417"
  /// What nothing in the workspace may hold afterwards: none of it is anybody else's.
  static let sought = [
    "Kwiatkowska", "kwiatkowska", "70417", "1987-05-19", "19/05/1987", "zofia.kwiatkowska@northfield.example",
    "BLS-881-204",
  ]

  let folder: ScratchFolder
  let binary: MusterBinary

  init() throws {
    folder = try ScratchFolder()
    binary = try MusterBinary()
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path)
    try run("init", "w")
    for (name, content) in Traces.files { try folder.write(name, content) }
    try folder.write("wide.csv", Data([0xFF, 0xFE]) + (Traces.wide.data(using: .utf16LittleEndian) ?? Data()))
    try run("import", "courses.csv", "--authority", "tracker", "--as-at", "2026-02-20")
    try run("import", "hr.csv", "--authority", "hr", "--snapshot", "full", "--as-at", "2026-03-01")
    try run(
      "import", "training.csv", "wide.csv", "people.xml", "people.json", "--authority", "tracker", "--as-at",
      "2026-03-02")
    try run("import", "mail.mbox", "--as-at", "2026-03-03")
  }

  @discardableResult
  func run(_ arguments: String..., status: Int32 = 0) throws -> MusterBinary.Outcome {
    let place = arguments.first == "init" ? [] : ["-w", "w"]
    let outcome = try binary.run(arguments + place, in: folder.path)
    #expect(outcome.status == status, "\(arguments): \(outcome.output)\(outcome.errors)")
    return outcome
  }

  /// Files of the workspace that hold any of what is sought, as text, as base64 or as UTF-16.
  func holders() throws -> [String] {
    var found: [String] = []
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/w").sorted() {
      let url = folder.url("w/" + name)
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
      let bytes = try Data(contentsOf: url)
      for text in Traces.sought {
        for form in [Data(text.utf8), text.data(using: .utf16LittleEndian) ?? Data()] where bytes.range(of: form) != nil
        {
          found.append("\(name): \(text)")
        }
      }
      for text in Traces.decoded(bytes) where Traces.sought.contains(where: text.contains) {
        found.append("\(name): encoded")
      }
    }
    return found
  }

  /// Runs of base64 lines, decoded.
  private static func decoded(_ bytes: Data) -> [String] {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    var runs = [""]
    for line in lines {
      let isBase64 =
        line.count >= 8 && line.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+/=".contains($0)) }
      if isBase64 { runs[runs.count - 1] += line } else if runs.last != "" { runs.append("") }
    }
    let words = String(decoding: bytes, as: UTF8.self).matches(of: /=\?utf-8\?B\?([^?]*)\?=/).map { String($0.1) }
    return (runs + words).compactMap { Data(base64Encoded: $0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Rows of an export that do not speak of her.
  func others(_ table: String) throws -> [String] {
    try run("export", table, "--as-of", Traces.asOf).output.split(whereSeparator: \.isNewline).map(String.init)
      .filter { row in !row.contains(Traces.number) && !row.contains("Kwiatkowska") }
  }

  static let wide =
    "Name,Employee ID,ACLS expires\r\nZofia Kwiatkowska,70417,2027-04-30\r\nJon Smith,70002,2027-02-28\r\n"

  static func base64(_ text: String) -> String {
    Data(text.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed])
  }

  static let files = [
    // Older than all others: the ids of these people hang on their places in its first row.
    "courses.csv": """
    Course,Date,Attendees
    BLS,2026-01-10,"Zofia Kwiatkowska; Jon Smith; Ada Okafor"
    ACLS,2026-02-10,"Ada Okafor; Zofia Kwiatkowska"

    """,
    "hr.csv": """
    Employee ID,Name,Birth date,E-mail,Status,Manager
    70417,Zofia Kwiatkowska,1987-05-19,zofia.kwiatkowska@northfield.example,Active,Ada Okafor
    70002,Jon Smith,1979-11-30,jon.smith@northfield.example,Active,"Kwiatkowska, Zofia"
    70003,Ada Okafor,1990-01-02,ada.okafor@northfield.example,Active,

    """,
    "training.csv": """
    Name,Employee ID,Certificate,Number,Expires,Remarks
    Zofia Kwiatkowska,70417,BLS,BLS-881-204,2027-03-31,"born 19/05/1987,
    asked twice"
    Jon Smith,70002,BLS,BLS-774-119,2027-01-31,course with Zofia Kwiatkowska
    Ada Okafor,70003,BLS,BLS-120-555,2027-06-30,

    """,
    "people.xml": """
    <?xml version="1.0" encoding="UTF-8"?>
    <people xmlns="urn:x"><!-- list -->
      <person id="70417"><name>Zofia Kwiatkowska</name><certificate>RN</certificate><expires>2027-05-31</expires></person>
      <person id="70002"><name>Jon Smith</name><certificate>RN</certificate><expires>2027-08-31</expires></person>
      <person id="70003"><name>Ada Okafor</name><certificate>RN</certificate><expires>2027-09-30</expires></person>
    </people>

    """,
    "people.json": """
    [{"employee_id": 70417, "name": "Zofia Kwiatkowska", "certificate": "LPN", "expires": "2027-07-31"},
     {"employee_id": 70002, "name": "Jon Smith", "certificate": "LPN", "expires": "2027-07-31", "deputy": 70417},
     {"employee_id": 70003, "name": "Ada Okafor", "certificate": "LPN", "expires": "2027-08-31"}]

    """,
    "mail.mbox": """
    From dana@northfield.example Mon Mar  2 09:00:00 2026
    From: Dana Reyes <dana@northfield.example>
    To: =?utf-8?B?\(base64("Zofia Kwiatkowska"))?= <zofia.kwiatkowska@northfield.example>
    Date: Mon, 02 Mar 2026 09:00:00 +0100
    Subject: Kwiatkowska, Zofia: BLS
    Message-ID: <1@northfield.example>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: quoted-printable

    Zofia Kwia=
    tkowska (employee 70417) renewed her BLS, it expires 2027-03-31.

    From dana@northfield.example Mon Mar  2 10:00:00 2026
    From: Dana Reyes <dana@northfield.example>
    To: jon.smith@northfield.example
    Date: Mon, 02 Mar 2026 10:00:00 +0100
    Subject: both
    Message-ID: <2@northfield.example>

    Zofia Kwiatkowska renewed her ACLS, it expires 2027-04-30.
    Jon Smith renewed his ACLS, it expires 2027-02-28.

    From jon.smith@northfield.example Mon Mar  2 11:00:00 2026
    From: Jon Smith <jon.smith@northfield.example>
    To: dana@northfield.example
    Date: Mon, 02 Mar 2026 11:00:00 +0100
    Subject: Re: both
    Message-ID: <3@northfield.example>

    Thanks.
    > Zofia
    > Kwiatkowska renewed her ACLS, it expires 2027-04-30.

    From dana@northfield.example Mon Mar  2 12:00:00 2026
    From: Dana Reyes <dana@northfield.example>
    To: jon.smith@northfield.example
    Date: Mon, 02 Mar 2026 12:00:00 +0100
    Subject: list
    Message-ID: <4@northfield.example>
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary="b1"

    --b1
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: base64

    \(base64("Here is the list that Zofia Kwiatkowska made."))
    --b1
    Content-Type: text/csv; name="list.csv"
    Content-Disposition: attachment; filename="list.csv"
    Content-Transfer-Encoding: base64

    \(base64("Name,Employee ID,Certificate,Expires\nZofia Kwiatkowska,70417,PALS,2027-04-30\nJon Smith,70002,PALS,2027-05-31\n"))
    --b1
    Content-Type: application/octet-stream; name="zofia_kwiatkowska.bin"
    Content-Disposition: attachment; filename="zofia_kwiatkowska.bin"
    Content-Transfer-Encoding: base64

    AAECAwQFBgcICQ==
    --b1--

    """,
  ]
}

@Suite("muster forget")
struct ForgetTests {
  @Test("after it no byte of the workspace names the person, all is whole, and others are as they were")
  func erases() throws {
    let traces = try Traces()
    try traces.run("decide", "different", "70417", "70002", "--reason", "Zofia Kwiatkowska is another")
    try traces.run("undo", "I-0000000000", "--reason", "x", status: 2)
    try traces.run("audit", "--as-of", Traces.asOf)
    try traces.run("remind", "--as-of", "2027-03-01")
    let head = try traces.run("log", "--proof").output
    let before = try ["people", "credentials"].map(traces.others)
    let counts = try traces.run("export", "records", "--as-of", Traces.asOf).output.split(whereSeparator: \.isNewline)
      .count
    #expect(try !traces.holders().isEmpty)

    let outcome = try traces.run("forget", Traces.number, "--reason", "request for erasure", "--as-of", Traces.asOf)
    #expect(outcome.errors.contains("is forgotten"), "\(outcome.errors)")
    let holders = try traces.holders()
    #expect(holders.isEmpty, "\(holders.joined(separator: "\n"))")
    try traces.run("doctor", "--full")
    try traces.run("doctor", "--head", head.trimmingCharacters(in: .whitespacesAndNewlines))
    try traces.run("rebuild", "--check")
    let left = try ["people", "credentials"].map(traces.others)
    #expect(left == before, "\(left) \(before)")
    let records = try traces.run("export", "records", "--as-of", Traces.asOf).output
    #expect(records.split(whereSeparator: \.isNewline).count == counts)
    #expect(records.contains("forgotten"))

    // The bytes that came in are still known, and a rebuild gives the same.
    let known = try traces.run("import", "hr.csv", "mail.mbox").output
    #expect(known.split(separator: "\n").allSatisfy { $0.hasPrefix("known") }, "\(known)")
    try traces.run("rebuild")
    let rebuilt = try ["people", "credentials"].map(traces.others)
    #expect(rebuilt == before, "\(rebuilt)")
    let after = try traces.holders()
    #expect(after.isEmpty, "\(after.joined(separator: "\n"))")
    // Every archived file still reads.
    try traces.run("backup", "b.tar")
    try traces.run("audit", "--as-of", Traces.asOf)
    try traces.run("doctor", "--full")
  }

  @Test("an import that was undone is forgotten too, and its redo brings nobody back")
  func undone() throws {
    let traces = try Traces()
    let listing = try traces.run("imports").output.split(separator: "\n")
    let id = try #require(listing.first { $0.contains("training.csv") }?.split(separator: " ").dropFirst().first)
    try traces.run("undo", String(id), "--reason", "wrong month")
    try traces.run("forget", Traces.number, "--reason", "request for erasure", "--as-of", Traces.asOf)
    let holders = try traces.holders()
    #expect(holders.isEmpty, "\(holders.joined(separator: "\n"))")
    try traces.run("redo", String(id))
    try traces.run("doctor", "--full")
    #expect(try traces.run("find", "Kwiatkowska").output.isEmpty)
    try traces.run("undo", String(id), "--reason", "wrong month after all")
    try traces.run("rebuild", "--check")
  }

  @Test("what somebody else shares stays that person's")
  func shared() throws {
    let traces = try Traces()
    try traces.folder.write(
      "twins.csv", "Employee ID,Name,Birth date\n70555,Zofia Kwiatkowska,1999-09-09\n70556,Eva Novak,1987-05-19\n")
    try traces.run("import", "twins.csv", "--authority", "tracker", "--as-at", "2026-03-05")
    try traces.run("forget", Traces.number, "--reason", "request for erasure", "--as-of", Traces.asOf)
    let people = try traces.run("export", "people", "--as-of", Traces.asOf).output
    #expect(people.contains("70555,Zofia,,Kwiatkowska"))
    #expect(people.contains("1987-05-19"))
    #expect(!people.contains("70417"))
    #expect(try !traces.holders().contains { $0.contains("70417") })
    try traces.run("doctor", "--full")
  }

  @Test("a record that fits the person and another becomes nobody's, not the other's")
  func undecided() throws {
    let traces = try Traces()
    try traces.folder.write("twin.csv", "Employee ID,Name,Birth date\n70555,Zdzislaw Kwiatkowska,1999-09-09\n")
    try traces.folder.write(
      "short.csv", "Name,Certificate,Expires\nZ. Kwiatkowska,PALS,2028-04-30\nAda Okafor,PALS,2028-05-31\n")
    try traces.run("import", "twin.csv", "short.csv", "--authority", "tracker", "--as-at", "2026-03-06")
    let before = try traces.run("export", "records", "--as-of", Traces.asOf).output
    #expect(before.contains(/short\.csv,2,R-\w+,accepted,undecided/))
    let outcome = try traces.run("forget", Traces.number, "--reason", "request for erasure", "--as-of", Traces.asOf)
    #expect(outcome.errors.contains("short.csv:2: warning[forget.remains]"), "\(outcome.errors)")
    for command in ["doctor", "rebuild", "doctor"] {
      if command == "doctor" { try traces.run("doctor", "--full") } else { try traces.run("rebuild") }
      let records = try traces.run("export", "records", "--as-of", Traces.asOf).output
      #expect(records.contains(/short\.csv,2,R-\w+,ignored,undecided,,/), "\(records)")
      #expect(records.contains(/short\.csv,3,R-\w+,accepted,,P/))
    }
  }

  @Test("nobody's id, somebody forgotten before, and a reason that names the person")
  func words() throws {
    let traces = try Traces()
    let id = try #require(
      try traces.run("find", "Kwiatkowska").output.split(separator: " ").first.map(String.init))
    for reason in ["Zofia asked", "wish of KWIATKOWSKA", "no. 70417", "zofia.kwiatkowska@northfield.example wrote"] {
      let outcome = try traces.run("forget", id, "--reason", reason, status: 2)
      #expect(outcome.errors.contains("forget.reason-names-person"), "\(outcome.errors)")
      #expect(!outcome.errors.contains("Zofia"))
    }
    try traces.run("forget", "P-0000000000", "--reason", "x", status: 2)
    try traces.run("forget", id, "--reason", "request for erasure")
    let again = try traces.run("forget", id, "--reason", "request for erasure")
    #expect(again.errors.contains("forget.already"), "\(again.errors)")
    try traces.run("forget", Traces.number, "--reason", "request for erasure", status: 2)
  }

  @Test("an id from before a merge is told who it is now")
  func merged() throws {
    let traces = try Traces()
    try traces.folder.write("alone.csv", "Name,Birth date,Certificate,Expires\nEva Nowak,1991-02-03,BLS,2027-03-31\n")
    try traces.folder.write("more.csv", "Employee ID,Name,Birth date\n70888,Eva Nowak,1991-02-03\n")
    try traces.run("import", "alone.csv", "--authority", "tracker", "--as-at", "2026-03-05")
    let old = try #require(try traces.run("find", "Nowak").output.split(separator: " ").first.map(String.init))
    // The older file decides from now on, and it has a number.
    try traces.run("import", "more.csv", "--authority", "tracker", "--as-at", "2026-03-04")
    let new = try #require(try traces.run("find", "Nowak").output.split(separator: " ").first.map(String.init))
    #expect(old != new)
    let outcome = try traces.run("forget", old, "--reason", "request for erasure", status: 2)
    #expect(outcome.errors.contains("\(old) is one person with \(new) now"), "\(outcome.errors)")
  }
}
