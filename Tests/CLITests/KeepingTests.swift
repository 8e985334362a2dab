import Foundation
import GRDB
import TestSupport
import Testing

/// The imported fixture organisation, audited, in a folder that only its owner can enter.
struct KeptWorkspace {
  let folder: ScratchFolder
  let binary: MusterBinary

  init() throws {
    folder = try ScratchFolder()
    binary = try MusterBinary()
    try ImportedNorthfield.copy(to: folder)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path)
    _ = try binary.run(["audit", "--as-of", Northfield.asOf], in: folder.path)
  }

  func run(_ arguments: String...) throws -> MusterBinary.Outcome { try binary.run(arguments, in: folder.path) }

  /// Does to the register what a person with an SQLite shell can.
  func tamper(_ sql: String) throws {
    let queue = try DatabaseQueue(path: folder.url("muster.db").path)
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// The first archived file.
  func archived() throws -> URL {
    let all = try FileManager.default.subpathsOfDirectory(atPath: folder.url("archive").path).sorted()
    let name = try #require(all.first { $0.split(separator: "/").last?.count == 64 })
    return folder.url("archive/" + name)
  }

  var log: String {
    get throws { try run("log", "--proof").output }
  }
}

@Suite("backup and restore")
struct BackupTests {
  @Test("a restored workspace has the same exports and the same log, and is whole")
  func roundTrip() throws {
    let kept = try KeptWorkspace()
    let place = try ScratchFolder()
    let outcome = try kept.run("backup", place.path + "/b.tar")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let attributes = try FileManager.default.attributesOfItem(atPath: place.path + "/b.tar")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try names(in: place) == ["b.tar"])
    let restored = try kept.binary.run(["restore", "b.tar", "w"], in: place.path)
    #expect(restored.status == 0, "\(restored.errors)")
    #expect(try names(in: place) == ["b.tar", "w"])
    let copy = try ScratchFolder()
    for name in try FileManager.default.contentsOfDirectory(atPath: place.url("w").path) {
      try copy.copy(place.url("w/" + name), as: name)
    }
    let difference = try Exports(of: kept.folder).difference(to: Exports(of: copy))
    #expect(difference.isEmpty, "\(difference)")
    #expect(try kept.binary.run(["log", "--proof"], in: copy.path).output == kept.log)
    let doctor = try kept.binary.run(["doctor", "--full"], in: place.url("w").path)
    #expect(doctor.status == 0, "\(doctor.output)\(doctor.errors)")
    #expect(try kept.binary.run(["restore", "b.tar", "w"], in: place.path).status == 2)
  }

  @Test("a backup that was cut off anywhere is refused, and nothing is left")
  func cutOff() throws {
    let (bytes, place, binary) = try made()
    for length in [0, 100, 512, 5000, bytes.count / 2, bytes.count - 5000, bytes.count - 1024, bytes.count - 1] {
      try place.write("b.tar", bytes.prefix(length))
      try refuses(place, binary, "\(length) bytes of \(bytes.count)")
    }
  }

  @Test("a backup of which a byte was changed anywhere is refused, and nothing is left")
  func altered() throws {
    let (bytes, place, binary) = try made()
    // The header of the register, its pages, what follows it, the last file, the end.
    for offset in [3, 124, 600, bytes.count / 2, bytes.count - 4000, bytes.count - 1700, bytes.count - 10] {
      var changed = bytes
      changed[offset] ^= 0x01
      try place.write("b.tar", changed)
      try refuses(place, binary, "byte \(offset)")
    }
  }

  @Test(
    "what leads out of the workspace, and links, are refused", arguments: ["../evil", "/tmp/evil", "link", "inbox"])
  func unexpected(name: String) throws {
    let place = try ScratchFolder()
    // GNU tar makes the archive: a file, a link or a folder under that name.
    try place.write("from/x", "x")
    try FileManager.default.createSymbolicLink(atPath: place.path + "/from/y", withDestinationPath: "/etc/passwd")
    try FileManager.default.createDirectory(atPath: place.path + "/from/z", withIntermediateDirectories: true)
    let entry = name == "link" ? "y" : name == "inbox" ? "z" : "x"
    let target = name == "link" ? "muster.yaml" : name
    let tar = Process()
    tar.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    tar.arguments = [
      "tar", "--format=ustar", "-P", "--transform", "flags=r;s,^\(entry)$,\(target),", "-C", place.path + "/from",
      "-cf", place.path + "/b.tar", entry,
    ]
    try tar.run()
    tar.waitUntilExit()
    #expect(tar.terminationStatus == 0)
    try FileManager.default.removeItem(atPath: place.path + "/from")
    try refuses(place, try MusterBinary(), name)
  }

  @Test("backups that are taken while files come in are each one moment of the register")
  func meanwhile() async throws {
    let kept = try KeptWorkspace()
    let before = try ImportListing.read(kept.run("imports", "--json").output).count
    for number in 1...6 {
      try kept.folder.write(
        "late\(number).csv", "Name,Certificate,Expires\nLate \(number) Comer,BLS,2027-03-0\(number)\n")
    }
    async let imported: Void = {
      for number in 1...6 {
        let outcome = try kept.run("import", "late\(number).csv", "--authority", "tracker", "--wait", "60")
        #expect(outcome.status == 0, "\(outcome.errors)")
      }
    }()
    let place = try ScratchFolder()
    for number in 1...4 {
      let outcome = try kept.run("backup", place.path + "/\(number).tar")
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    try await imported
    var counts: [Int] = []
    for number in 1...4 {
      #expect(try kept.binary.run(["restore", "\(number).tar", "w\(number)"], in: place.path).status == 0)
      let doctor = try kept.binary.run(["doctor"], in: place.url("w\(number)").path)
      #expect(doctor.status == 0, "\(doctor.errors)")
      let listing = try kept.binary.run(["imports", "--json"], in: place.url("w\(number)").path)
      counts.append(try ImportListing.read(listing.output).count)
    }
    #expect(counts == counts.sorted())
    #expect(counts.allSatisfy { (before...before + 6).contains($0) }, "\(counts)")
  }

  private func made() throws -> (Data, ScratchFolder, MusterBinary) {
    let kept = try KeptWorkspace()
    let place = try ScratchFolder()
    #expect(try kept.run("backup", place.path + "/b.tar").status == 0)
    return (try Data(contentsOf: place.url("b.tar")), place, kept.binary)
  }

  private func refuses(_ place: ScratchFolder, _ binary: MusterBinary, _ what: String) throws {
    let outcome = try binary.run(["restore", "b.tar", "w"], in: place.path)
    #expect(outcome.status == 3, "\(what): \(outcome.errors)")
    #expect(outcome.errors.contains("backup.damaged"), "\(what): \(outcome.errors)")
    #expect(try names(in: place) == ["b.tar"], "\(what)")
  }

  private func names(in place: ScratchFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
  }
}

@Suite("rebuild")
struct RebuildTests {
  @Test("records that were changed and removed come back as the archive has them")
  func mends() throws {
    let kept = try KeptWorkspace()
    let wanted = try Exports(of: kept.folder)
    #expect(try kept.run("rebuild", "--check").status == 0)
    try kept.tamper(
      """
      DELETE FROM source_record WHERE import_serial = 1 AND ordinal > 3;
      UPDATE source_record SET mapped = 'no JSON' WHERE import_serial = 3 AND ordinal = 2;
      UPDATE source_record SET line = line + 1 WHERE import_serial = 7;
      """)
    let check = try kept.run("rebuild", "--check")
    #expect(check.status == 1, "\(check.errors)")
    #expect(check.errors.split(separator: "\n").count { $0.contains("error[register.difference]") } == 3)
    #expect(try kept.run("rebuild").status == 0)
    #expect(try kept.run("rebuild", "--check").status == 0)
    let difference = try wanted.difference(to: Exports(of: kept.folder))
    #expect(difference.isEmpty, "\(difference)")
  }

  @Test("an altered archive file stops it, and the register stays")
  func damagedArchive() throws {
    let kept = try KeptWorkspace()
    let wanted = try Exports(of: kept.folder)
    let head = try kept.log
    try Data("other".utf8).write(to: kept.archived())
    #expect(try kept.run("rebuild").status == 4)
    #expect(try kept.log == head)
    #expect(try wanted.difference(to: Exports(of: kept.folder)).isEmpty)
    #expect(try kept.run("backup", "../never.tar").status == 4)
  }

  @Test("what came attached keeps a state of its own: undone by itself, it does not come back with its mailbox")
  func attachmentState() throws {
    let kept = try KeptWorkspace()
    try kept.folder.write("list.eml", RebuildTests.message)
    #expect(try kept.run("import", "list.eml").status == 0)
    let listing = try ImportListing.read(kept.run("imports", "--json").output)
    let mailbox = try #require(listing.first { $0.file == "list.eml" })
    let list = try #require(listing.first { $0.file == "list.eml/list.csv" })
    for id in [list.importID, mailbox.importID] {
      #expect(try kept.run("undo", id, "--reason", "wrong").status == 0)
    }
    #expect(try kept.run("rebuild", "--check").status == 0)
    #expect(try kept.run("rebuild").status == 0)
    #expect(try kept.run("redo", mailbox.importID).status == 0)
    let active = try ImportListing.read(kept.run("imports", "--json").output).filter { $0.state == "imported" }
      .map(\.importID)
    #expect(active.contains(mailbox.importID))
    #expect(!active.contains(list.importID))
  }

  private static let message = """
    From: Ola Berg <ola.berg@northfield.example>
    Subject: Training list
    Date: Mon, 2 Mar 2026 09:14:00 +0100
    Message-ID: <1@northfield.example>
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary="b"

    --b
    Content-Type: text/plain

    The list is attached.
    --b
    Content-Type: text/csv; name="list.csv"
    Content-Disposition: attachment; filename="list.csv"

    Employee No,Name,Certificate,Expires
    1001,Amara Okafor,BLS,2027-03-31
    --b--

    """

  @Test("a register that is gone is refused, with what is gone with it; backups bring it back")
  func lost() throws {
    let kept = try KeptWorkspace()
    let place = try ScratchFolder()
    let wanted = try Exports(of: kept.folder)
    #expect(try kept.run("backup", place.path + "/b.tar").status == 0)
    for name in ["muster.db", "muster.db-wal", "muster.db-shm"]
    where FileManager.default.fileExists(atPath: kept.folder.url(name).path) {
      try FileManager.default.removeItem(at: kept.folder.url(name))
    }
    let outcome = try kept.run("rebuild")
    #expect(outcome.status == 4)
    #expect(outcome.errors.contains("register.damaged"), "\(outcome.errors)")
    #expect(outcome.errors.contains("every decision"), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: kept.folder.url("muster.db").path))
    #expect(try kept.binary.run(["restore", "b.tar", "w"], in: place.path).status == 0)
    let copy = try ScratchFolder()
    for name in try FileManager.default.contentsOfDirectory(atPath: place.url("w").path) {
      try copy.copy(place.url("w/" + name), as: name)
    }
    #expect(try wanted.difference(to: Exports(of: copy)).isEmpty)
  }

  @Test("random organisations, one import undone: the same exports", arguments: Seed.first(2))
  func random(seed: Seed) throws {
    let organisation = try RandomOrganisation(seed: seed)
    let folder = try ScratchFolder()
    try organisation.lay(out: folder)
    let binary = try MusterBinary()
    for step in organisation.steps { _ = try binary.run(["import"] + step, in: folder.path) }
    let listing = try ImportListing.read(binary.run(["imports", "--json"], in: folder.path).output)
    let undone = try #require(listing.last)
    #expect(try binary.run(["undo", undone.importID, "--reason", "wrong"], in: folder.path).status == 0)
    let wanted = try Exports(of: folder)
    #expect(try binary.run(["rebuild", "--check"], in: folder.path).status == 0, "\(seed)")
    #expect(try binary.run(["rebuild"], in: folder.path).status == 0, "\(seed)")
    let difference = try wanted.difference(to: Exports(of: folder))
    #expect(difference.isEmpty, "\(seed): \(difference)")
  }
}

@Suite("doctor")
struct DoctorTests {
  @Test(
    "finds what was changed behind the program's back",
    arguments: [
      ("DELETE FROM source_record WHERE import_serial = 1 AND ordinal = 5", "doctor.accounting"),
      ("UPDATE person SET payload = '{}' WHERE position = 0", "register.difference"),
      ("DROP TRIGGER audit_log_keeps_entries; UPDATE audit_log SET actor = 'x' WHERE sequence = 2", "doctor.log"),
      ("DROP TRIGGER audit_log_loses_nothing; DELETE FROM audit_log WHERE sequence = 2", "doctor.log"),
      (
        """
        DROP TRIGGER audit_log_keeps_entries; UPDATE audit_log SET sequence = 99 WHERE sequence = 2;
        UPDATE audit_log SET sequence = 2 WHERE sequence = 3; UPDATE audit_log SET sequence = 3 WHERE sequence = 99
        """, "doctor.log"
      ),
    ])
  func rows(sql: String, code: String) throws {
    let kept = try KeptWorkspace()
    #expect(try kept.run("doctor").status == 0)
    try kept.tamper(sql)
    let outcome = try kept.run("doctor", "--json")
    #expect(outcome.status == 1, "\(outcome.output)")
    #expect(outcome.output.contains("\"\(code)\""), "\(outcome.output)")
  }

  @Test("a log that was cut off is found by a head that was kept")
  func head() throws {
    let kept = try KeptWorkspace()
    let head = String(try kept.log.dropLast())
    #expect(try kept.run("doctor", "--head", head).status == 0)
    try kept.tamper(
      """
      DROP TRIGGER audit_log_loses_nothing;
      DELETE FROM audit_log WHERE sequence = (SELECT MAX(sequence) FROM audit_log)
      """)
    #expect(try kept.run("doctor").status == 0)
    let outcome = try kept.run("doctor", "--head", head)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("doctor.log"))
    #expect(try kept.run("doctor", "--head", "abc").status == 2)
  }

  @Test("an archived file that was changed, cut off or removed", arguments: ["changed", "cut off", "removed"])
  func archive(what: String) throws {
    let kept = try KeptWorkspace()
    let file = try kept.archived()
    let bytes = try Data(contentsOf: file)
    switch what {
    case "changed": try (Data("X".utf8) + bytes.dropFirst()).write(to: file)
    case "cut off": try bytes.dropLast().write(to: file)
    default: try FileManager.default.removeItem(at: file)
    }
    let outcome = try kept.run("doctor")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("doctor.archive"), "\(outcome.errors)")
  }

  @Test("files that others can read, and links")
  func files() throws {
    let kept = try KeptWorkspace()
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: kept.folder.path)
    try manager.setAttributes([.posixPermissions: 0o644], ofItemAtPath: kept.folder.url("muster.db").path)
    try manager.createSymbolicLink(
      atPath: kept.folder.url("requirements.yaml").path + ".x", withDestinationPath: "/etc/passwd")
    try manager.moveItem(at: kept.folder.url("catalog.yaml"), to: kept.folder.url("elsewhere.yaml"))
    try manager.createSymbolicLink(
      atPath: kept.folder.url("catalog.yaml").path, withDestinationPath: "elsewhere.yaml")
    let outcome = try kept.run("doctor")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("muster.db: error[doctor.permissions]"), "\(outcome.errors)")
    #expect(outcome.errors.contains("catalog.yaml: error[doctor.link]"), "\(outcome.errors)")
    // What is none of the workspace's files is nobody's business.
    #expect(!outcome.errors.contains("requirements.yaml.x"))
  }
}
