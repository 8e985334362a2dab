import Foundation
import Records
import Store
import Testing

@Suite("Attached files in the register")
struct AttachedImportTests {
  private let mail = "mailbox"
  private let table = "table"

  private func add(to register: Register, _ stage: AttachmentStage? = nil) throws {
    let parent = try Samples.info("i-mail", mail)
    var child = try Samples.info("i-table", table)
    child.parent = parent.sha256
    try register.addImport(
      parent, records: [Samples.record(1, "E1")], original: .bytes(Array(mail.utf8)), entry: Samples.entry(),
      attached: [AttachedImport(info: child, records: [Samples.record(2, "E2")], bytes: Array(table.utf8))],
      kept: stage)
  }

  @Test("are imports beside that of their mailbox, with their bytes in the archive")
  func both() throws {
    let folder = try TemporaryFolder()
    let register = try Register.create(at: folder.path)
    try add(to: register)
    #expect(try register.allImports().map(\.id) == ["i-mail", "i-table"])
    #expect(try register.archive.bytes(of: sha256(of: Array(table.utf8))) == Array(table.utf8))
  }

  @Test("go and come back with their mailbox, and nothing else does")
  func undo() throws {
    let folder = try TemporaryFolder()
    let register = try Register.create(at: folder.path)
    try add(to: register)
    try Samples.add("i-other", "other", to: register)
    try register.setImport("i-mail", active: false, reason: "x", entry: Samples.entry("undo"))
    #expect(try register.activeImports().map(\.id) == ["i-other"])
    try register.setImport("i-mail", active: true, reason: "x", entry: Samples.entry("redo"))
    #expect(Set(try register.activeImports().map(\.id)) == ["i-mail", "i-other", "i-table"])
    try register.setImport("i-table", active: false, reason: "x", entry: Samples.entry("undo"))
    #expect(Set(try register.activeImports().map(\.id)) == ["i-mail", "i-other"])
  }

  @Test("that were undone by themselves stay so when their mailbox goes and comes back")
  func ownState() throws {
    let folder = try TemporaryFolder()
    let register = try Register.create(at: folder.path)
    try add(to: register)
    try register.setImport("i-table", active: false, reason: "x", entry: Samples.entry("undo"))
    try register.setImport("i-mail", active: false, reason: "x", entry: Samples.entry("undo"))
    #expect(try register.activeImports().isEmpty)
    try register.setImport("i-mail", active: true, reason: "x", entry: Samples.entry("redo"))
    #expect(try register.activeImports().map(\.id) == ["i-mail"])
    try register.setImport("i-table", active: true, reason: "x", entry: Samples.entry("redo"))
    #expect(Set(try register.activeImports().map(\.id)) == ["i-mail", "i-table"])
  }

  @Test("wait for the archive with one descriptor, however many they are")
  func descriptors() throws {
    let folder = try TemporaryFolder()
    let register = try Register.create(at: folder.path)
    let before = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    let stage = AttachmentStage(register.archive)
    for number in 0..<300 {
      try stage.add(Array("scan \(number)".utf8), line: 1, fileName: "", mediaType: "image/png")
    }
    let during = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    // Tests run side by side and open files of their own.
    #expect(during - before < 150)
    try add(to: register, stage)
    #expect(try register.keptAttachments(ofImport: "i-mail").count == 300)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/archive")
    #expect(left.filter { $0.contains(".part-") }.count <= 1)
  }

  @Test("may come by themselves too, before or after")
  func alone() throws {
    for isFirst in [true, false] {
      let folder = try TemporaryFolder()
      let register = try Register.create(at: folder.path)
      if isFirst { try Samples.add("i-alone", table, to: register) }
      try add(to: register)
      if !isFirst { try Samples.add("i-alone", table, to: register) }
      #expect(Set(try register.activeImports().map(\.id)) == ["i-alone", "i-mail", "i-table"])
      #expect(try register.importInfo(sha256: sha256(of: Array(table.utf8)))?.id == "i-alone")
    }
  }

  @Test("that nobody can read are kept with name, type, length and hash")
  func kept() throws {
    let folder = try TemporaryFolder()
    let register = try Register.create(at: folder.path)
    let stage = AttachmentStage(register.archive)
    try stage.add([0x25, 0x50], line: 7, fileName: "scan.pdf", mediaType: "application/pdf")
    try add(to: register, stage)
    let kept = try register.keptAttachments(ofImport: "i-mail")
    #expect(kept.map(\.fileName) == ["scan.pdf"])
    #expect(kept.map(\.line) == [7])
    #expect(kept.map(\.byteCount) == [2])
    #expect(try register.archive.bytes(of: try #require(kept.first).sha256) == [0x25, 0x50])
    #expect(try register.keptAttachments(ofImport: "i-table").isEmpty)
  }
}
