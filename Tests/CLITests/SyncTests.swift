import Foundation
import Glibc
import TestSupport
import Testing

@Suite("The inbox")
struct SyncTests {
  private static let organisation = """
    organisation: Northfield
    coordinator: {name: Dana Reyes, email: dana@northfield.example}
    backup: {name: Ola Berg, email: ola@northfield.example}
    settle: SETTLE seconds
    sources:
      - {name: training, authority: tracker, files: "training*"}
    """

  private func workspace(settle: Int = 0) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let made = try MusterBinary().run(["init", "."], in: folder.path)
    #expect(made.status == 0, "\(made.errors)")
    try FileManager.default.removeItem(at: folder.url("muster.yaml"))
    try folder.write("muster.yaml", SyncTests.organisation.replacing("SETTLE", with: "\(settle)"))
    return folder
  }

  private func sheet(_ number: Int) -> String { "Name,BLS expires\nPerson Number\(number),2027-01-31\n" }

  private func names(_ path: String, in folder: ScratchFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url(path).path).sorted()
  }

  @Test("several passes at once take each file once, and leave nothing behind")
  func together() async throws {
    let folder = try workspace()
    for number in 0..<24 { try folder.write("inbox/training-\(number).csv", sheet(number)) }
    let path = folder.path
    let outcomes = try await withThrowingTaskGroup(of: MusterBinary.Outcome.self) { group in
      for _ in 0..<4 { group.addTask { try MusterBinary().run(["sync"], in: path) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    // A pass that waited for too long says so, and has done nothing.
    for outcome in outcomes { #expect([0, 4].contains(outcome.status), "\(outcome.errors)") }
    let lines = outcomes.flatMap { $0.output.split(separator: "\n") }
    #expect(lines.count { $0.hasPrefix("imported") } == 24)
    #expect(try names("inbox", in: folder) == [])
    let listing = try ImportListing.read(MusterBinary().run(["imports", "--json"], in: path).output)
    #expect(listing.count == 24)
  }

  @Test("a file that was just written waits, and so does one that somebody still writes")
  func waiting() throws {
    let folder = try workspace(settle: 3600)
    try folder.write("inbox/training.csv", sheet(1))
    let young = try MusterBinary().run(["sync"], in: folder.path)
    #expect(young.status == 0)
    #expect(young.output.isEmpty)
    #expect(young.errors.contains("waiting  inbox/training.csv: it has to lie still"))
    #expect(try names("inbox", in: folder) == ["training.csv"])

    try folder.write("muster.yaml", SyncTests.organisation.replacing("SETTLE", with: "0"))
    let descriptor = open(folder.path + "/inbox/training.csv", O_WRONLY | O_APPEND | O_CLOEXEC)
    #expect(descriptor >= 0)
    let open = try MusterBinary().run(["sync"], in: folder.path)
    #expect(open.errors.contains("another program has it open for writing"))
    #expect(try names("inbox", in: folder) == ["training.csv"])
    close(descriptor)
    let done = try MusterBinary().run(["sync"], in: folder.path)
    #expect(done.output.hasPrefix("imported"))
    #expect(try names("inbox", in: folder) == [])
  }

  @Test("links, devices, second names and control characters are refused, said once, and left")
  func refused() throws {
    let folder = try workspace()
    try folder.write("training-outside.csv", sheet(1))
    let inbox = folder.path + "/inbox/"
    #expect(symlink("/etc/passwd", inbox + "training-link.csv") == 0)
    #expect(mkfifo(inbox + "training-fifo.csv", 0o600) == 0)
    #expect(link(folder.path + "/training-outside.csv", inbox + "training-second.csv") == 0)
    try folder.write("inbox/training-\u{7}.csv", sheet(2))
    try folder.write("inbox/training.csv", sheet(3))
    let left = ["training-\u{7}.csv", "training-fifo.csv", "training-link.csv", "training-second.csv"]
    let first = try MusterBinary().run(["sync"], in: folder.path)
    #expect(first.status == 0)
    #expect(first.output.split(separator: "\n").count == 1)
    #expect(first.errors.split(separator: "\n").count { $0.contains("[import.inbox-refused]") } == 4)
    #expect(!first.errors.contains("\u{7}"))
    #expect(try names("inbox", in: folder) == left)
    let second = try MusterBinary().run(["sync"], in: folder.path)
    #expect(second.errors.isEmpty, "\(second.errors)")
    #expect(try names("inbox", in: folder) == left)
  }

  @Test("a pass gives the register that importing the files gives")
  func sameAsImport() throws {
    let sheets = (1...5).map { ("training-\($0).csv", sheet($0)) }
    let synced = try workspace()
    let imported = try workspace()
    for (name, text) in sheets {
      for folder in [synced, imported] {
        try folder.write("inbox/" + name, text)
        try FileManager.default.setAttributes(
          [.modificationDate: Date(timeIntervalSince1970: 1_790_000_000)], ofItemAtPath: folder.path + "/inbox/" + name)
      }
    }
    _ = try MusterBinary().run(["sync"], in: synced.path)
    for (name, _) in sheets { _ = try MusterBinary().run(["import", "inbox/" + name], in: imported.path) }
    let difference = try Exports(of: synced).difference(to: Exports(of: imported))
    #expect(difference.isEmpty, "\(difference)")
  }

  @Test("a second file of a name that was rejected gets a name of its own")
  func rejectedTwice() throws {
    let folder = try workspace()
    for byte in [UInt8(1), 2] {
      try folder.write("inbox/training.csv", Data([0x50, 0x4B, 0x03, 0x04, byte, 0]))
      #expect(try MusterBinary().run(["sync"], in: folder.path).status == 3)
    }
    #expect(
      try names("inbox/rejected", in: folder) == [
        "training-2.csv", "training-2.csv.reason.txt", "training.csv", "training.csv.reason.txt",
      ])
  }

  @Test("a file that stopped the program twice is put aside, and others come in")
  func killer() throws {
    let folder = try workspace()
    try folder.write("inbox/training-bad.csv", sheet(1))
    try folder.write("inbox/training-good.csv", sheet(2))
    // What two passes leave that were killed while they read the file.
    var status = stat()
    #expect(stat(folder.path + "/inbox/training-bad.csv", &status) == 0)
    let written = Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec)
    let identity = "\(status.st_dev):\(status.st_ino):\(status.st_size):\(written)"
    try SQLiteFile.execute(
      "INSERT INTO inbox_attempt VALUES ('training-bad.csv', '\(identity)', 2)", in: folder.path + "/muster.db")
    let outcome = try MusterBinary().run(["sync"], in: folder.path)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("[import.inbox-killer]"))
    #expect(outcome.output.contains("imported"))
    #expect(try names("inbox", in: folder) == ["rejected"])
  }

  @Test("a source outside the inbox is fetched when it is due, and not again until it is due once more")
  func scheduled() throws {
    let folder = try workspace()
    try folder.write("elsewhere.csv", sheet(1))
    let source = "\n  - {name: far, authority: tracker, path: \(folder.path)/elsewhere.csv, schedule: \"0 0 1 1 *\"}\n"
    try folder.write("muster.yaml", SyncTests.organisation.replacing("SETTLE", with: "0") + source)
    let first = try MusterBinary().run(["sync"], in: folder.path)
    #expect(first.output.contains("imported"), "\(first.errors)")
    #expect(FileManager.default.fileExists(atPath: folder.path + "/elsewhere.csv"))
    try folder.write("elsewhere.csv", sheet(2))
    let second = try MusterBinary().run(["sync"], in: folder.path)
    #expect(second.output.isEmpty)
    #expect(second.errors.isEmpty)
    // Last done more than a year ago: one run makes up for all that were missed.
    try SQLiteFile.execute("UPDATE source_run SET last_done = 1", in: folder.path + "/muster.db")
    #expect(try MusterBinary().run(["sync"], in: folder.path).output.hasPrefix("imported"))
    #expect(try MusterBinary().run(["sync"], in: folder.path).output.isEmpty)
  }

  @Test("a source that fails pauses")
  func failing() throws {
    let folder = try workspace()
    let source = "\n  - {name: far, authority: tracker, path: \(folder.path)/nothing.csv, schedule: \"* * * * *\"}\n"
    try folder.write("muster.yaml", SyncTests.organisation.replacing("SETTLE", with: "0") + source)
    let first = try MusterBinary().run(["sync"], in: folder.path)
    #expect(first.errors.contains("[read.missing-file]"))
    #expect(try MusterBinary().run(["sync"], in: folder.path).errors.isEmpty)
    try SQLiteFile.execute("UPDATE source_run SET next_try = 1", in: folder.path + "/muster.db")
    #expect(try MusterBinary().run(["sync"], in: folder.path).errors.contains("[read.missing-file]"))
  }
}
