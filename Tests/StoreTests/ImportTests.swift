import Diagnostics
import Foundation
import Records
import Store
import Testing

@Suite("Imports in the register")
struct ImportTests {
  @Test("keep the file's bytes under their hash")
  func archive() throws {
    let folder = try TemporaryFolder()
    let register = try Register.create(at: folder.path)
    let file = try folder.file("hr.csv", "abc")
    var info = try Samples.info("i1", "abc")
    info.file = file
    try register.addImport(info, records: [], original: .file(file), entry: Samples.entry())
    let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(try folder.files().filter { $0.hasPrefix("archive") } == ["archive/ba/\(hash)"])
    #expect(try register.archive.bytes(of: hash) == Array("abc".utf8))
    #expect(try register.archive.faults(among: [hash]) == [])
    try FileManager.default.removeItem(atPath: register.archive.path(of: hash))
    #expect(try register.archive.faults(among: [hash]) == [.missing(sha256: hash)])
  }

  @Test("count every record once")
  func counts() throws {
    let folder = try TemporaryFolder()
    let register = try Register.create(at: folder.path)
    var records = (1...10).map { Samples.record($0, "E\($0)") }
    for index in 0..<3 { records[index].disposition = .ignored }
    records[9].disposition = .rejected
    let counts = try Samples.add("i1", "a", records: records, to: register)
    #expect(counts.read == 10)
    let account = try #require(try register.importAccounts().first)
    let parts = [account.read, account.accepted, account.unchanged, account.ignored, account.rejected]
    #expect(parts == [10, 6, 0, 3, 1])
    #expect(try register.importInfo(sha256: account.info.sha256) == account.info)
    #expect(try register.importInfo(sha256: "0") == nil)
  }

  @Test("are ordered by the date they speak of and the hash, not by when they came in")
  func order() throws {
    let texts = [("a", "2026-05-01"), ("b", "2026-01-01"), ("c", "2026-01-01"), ("d", "2025-12-31")]
    var orders: [[String]] = []
    for turn in [texts, texts.reversed()] {
      let folder = try TemporaryFolder()
      let register = try Register.create(at: folder.path)
      for (text, date) in turn { try Samples.add("i-" + text, text, asAt: date, to: register) }
      orders.append(try register.activeImports().map(\.id))
    }
    // SHA-256 of b begins 3e23, of c 2e7d.
    #expect(orders == [["i-d", "i-c", "i-b", "i-a"], ["i-d", "i-c", "i-b", "i-a"]])
  }

  @Test("that fail half-way leave nothing: no row, no file, no log entry")
  func allOrNothing() throws {
    let folder = try TemporaryFolder()
    let register = try Register.create(at: folder.path)
    try Samples.add("i1", "a", to: register)
    let before = try folder.files().filter { $0.hasPrefix("archive") }
    // The id is taken: the insert fails after the bytes were put in their place.
    #expect(throws: MusterError.self) {
      try Samples.add("i1", "b", records: [Samples.record(1, "E1")], to: register)
    }
    #expect(try register.allImports().map(\.id) == ["i1"])
    #expect(try folder.files().filter { $0.hasPrefix("archive") } == before)
    #expect(try register.log().count == 1)
    try Samples.add("i2", "b", to: register)
    #expect(try register.allImports().map(\.id) == ["i1", "i2"])
  }

  @Test("of a file that changed while it was read are refused")
  func changed() throws {
    let folder = try TemporaryFolder()
    let register = try Register.create(at: folder.path)
    let info = try Samples.info("i1", "as hashed")
    let error = #expect(throws: MusterError.self) {
      try register.addImport(
        info, records: [], original: .bytes(Array("as read later".utf8)), entry: Samples.entry())
    }
    #expect(error?.exitCode == .unreadable)
    #expect(error?.diagnostics.map(\.code) == [.importChangedWhileRead])
    #expect(try register.allImports() == [])
    #expect(try folder.files().filter { $0.hasPrefix("archive") } == [])
  }

  @Test("can be set aside and taken back, and the log keeps both")
  func undo() throws {
    let folder = try TemporaryFolder()
    let register = try Register.create(at: folder.path)
    try Samples.add("i1", "a", to: register)
    try register.setImport("i1", active: false, reason: "wrong file", entry: Samples.entry("undo", "i1"))
    #expect(try register.activeImports() == [])
    #expect(try register.allImports().map(\.isActive) == [false])
    try register.setImport("i1", active: true, reason: "", entry: Samples.entry("redo", "i1"))
    #expect(try register.activeImports().map(\.id) == ["i1"])
    #expect(try register.log().map(\.entry.action) == ["import", "undo", "redo"])
    let error = #expect(throws: MusterError.self) {
      try register.setImport("none", active: false, reason: "", entry: Samples.entry())
    }
    #expect(error?.diagnostics.map(\.code) == [.registerUnknownID])
    #expect(try register.log().count == 3)
  }

  @Test("sweep away what a killed process was writing, and nothing else")
  func sweep() throws {
    let folder = try TemporaryFolder()
    let register = try Register.create(at: folder.path)
    try Samples.add("i1", "a", to: register)
    try register.close()
    _ = try folder.file("archive/incoming.part-99999-1", "half")
    let living = try StagedFile(beside: folder.path + "/archive/incoming")
    let before = try folder.files().filter { $0.contains(".part-") }
    #expect(before.count == 2)
    try Register(folder: folder.path, readOnly: false).close()
    let after = try folder.files().filter { $0.contains(".part-") }
    #expect(after.count == 1)
    #expect(after != ["archive/incoming.part-99999-1"])
    try living.write([1])
  }

  @Test("of bytes that are there already are refused as known")
  func known() throws {
    let folder = try TemporaryFolder()
    let register = try Register.create(at: folder.path)
    try Samples.add("i1", "a", to: register)
    let error = #expect(throws: MusterError.self) { try Samples.add("i2", "a", to: register) }
    #expect(error?.exitCode == .done)
    #expect(error?.diagnostics.map(\.code) == [.importKnown])
    #expect(try register.allImports().map(\.id) == ["i1"])
    #expect(try register.archive.faults(among: register.allImports().map(\.sha256)) == [])
  }
}
