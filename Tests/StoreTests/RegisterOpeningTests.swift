import Diagnostics
import Foundation
import Records
import Store
import Testing

@Suite("Opening the register")
struct RegisterOpeningTests {
  /// The code of the error, or `opened`.
  static func outcome(_ folder: String, readOnly: Bool = false) -> String {
    do {
      try Register(folder: folder, readOnly: readOnly, wait: 0.05).close()
      return "opened"
    } catch let error as MusterError {
      return "\(error.exitCode.rawValue) \(error.diagnostics[0].code.rawValue)"
    } catch {
      return "\(error)"
    }
  }

  @Test("makes files that their owner alone can read, WAL included")
  func modes() throws {
    let folder = try TemporaryFolder()
    let register = try Register.create(at: folder.path + "/w")
    try Samples.add("i1", "a", to: register)
    for name in try folder.files() { #expect(try folder.mode(name) == 0o600, "\(name)") }
    #expect(try folder.mode("w") == 0o700)
    #expect(try folder.mode("w/archive") == 0o700)
    #expect(try folder.files().contains("w/muster.db-wal"))
  }

  @Test("finds what was written before")
  func reopens() throws {
    let folder = try TemporaryFolder()
    let register = try Register.create(at: folder.path)
    try Samples.add("i1", "a", records: [Samples.record(2, "E1")], to: register)
    try register.close()
    let again = try Register(folder: folder.path, readOnly: true)
    #expect(try again.records(ofImport: "i1") == [Samples.record(2, "E1")])
  }

  @Test("refuses what is no register, each in its own words")
  func refusals() throws {
    let folder = try TemporaryFolder()
    func place(_ name: String, _ bytes: Data?) throws -> String {
      let path = folder.path + "/" + name
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      if let bytes { try bytes.write(to: URL(fileURLWithPath: path + "/muster.db")) }
      return path
    }
    #expect(RegisterOpeningTests.outcome(try place("missing", nil)) == "4 register.damaged")
    let text = Data(String(repeating: "this is a text file\n", count: 300).utf8)
    #expect(RegisterOpeningTests.outcome(try place("text", text)) == "4 register.damaged")
    try FileManager.default.createDirectory(
      atPath: folder.path + "/folder/muster.db", withIntermediateDirectories: true)
    #expect(RegisterOpeningTests.outcome(folder.path + "/folder") == "4 register.damaged")
    #expect(RegisterOpeningTests.outcome(try place("text", text), readOnly: true) == "4 register.damaged")
  }

  @Test("fills a database that is still empty, as a killed init leaves it, unless files were imported")
  func empty() throws {
    let folder = try TemporaryFolder()
    for readOnly in [false, true] {
      let place = folder.path + "/\(readOnly)"
      try FileManager.default.createDirectory(atPath: place + "/archive", withIntermediateDirectories: true)
      try Data().write(to: URL(fileURLWithPath: place + "/muster.db"))
      #expect(RegisterOpeningTests.outcome(place, readOnly: readOnly) == "opened")
      #expect(try Register(folder: place, readOnly: true).allImports() == [])
    }
    let place = folder.path + "/used"
    try FileManager.default.createDirectory(atPath: place + "/archive/ab", withIntermediateDirectories: true)
    try Data().write(to: URL(fileURLWithPath: place + "/muster.db"))
    #expect(RegisterOpeningTests.outcome(place) == "4 register.damaged")
  }

  @Test("refuses a register that was cut short")
  func cut() throws {
    let folder = try TemporaryFolder()
    let register = try Register.create(at: folder.path)
    try Samples.add("i1", "a", records: (1...500).map { Samples.record($0, "E\($0)") }, to: register)
    try register.close()
    let file = URL(fileURLWithPath: folder.path + "/muster.db")
    let whole = try Data(contentsOf: file)
    try whole.prefix(whole.count / 2).write(to: file)
    var codes: [DiagnosticCode] = []
    do {
      let register = try Register(folder: folder.path, readOnly: false)
      _ = try register.records(ofImport: "i1")
    } catch let error as MusterError {
      codes = error.diagnostics.map(\.code)
    }
    #expect(codes == [.registerDamaged])
  }

  @Test("never goes through a link")
  func link() throws {
    let folder = try TemporaryFolder()
    try Register.create(at: folder.path + "/real").close()
    try FileManager.default.createDirectory(atPath: folder.path + "/w", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/w/muster.db", withDestinationPath: folder.path + "/real/muster.db")
    #expect(RegisterOpeningTests.outcome(folder.path + "/w") == "4 register.link")
  }

  @Test("refuses a register of a newer version")
  func newer() throws {
    let folder = try TemporaryFolder()
    try Register.create(at: folder.path).close()
    // The name of the last step stands in the file as text; a name that this version lacks is a later step.
    try replaceBytes(in: folder.path + "/muster.db", "V001", "V999")
    #expect(RegisterOpeningTests.outcome(folder.path) == "4 register.newer-version")
    #expect(RegisterOpeningTests.outcome(folder.path, readOnly: true) == "4 register.newer-version")
  }

  @Test("a second writer waits, then says that the register is in use; a reader does not wait")
  func locked() throws {
    let folder = try TemporaryFolder()
    let first = try Register.create(at: folder.path)
    let second = try Register(folder: folder.path, readOnly: false, wait: 0.05)
    let reader = try Register(folder: folder.path, readOnly: true, wait: 0.05)
    var code: DiagnosticCode?
    var seen = -1
    let records = (1...3).lazy.map { line in
      if line == 2 {
        do { try Samples.add("i2", "b", to: second) } catch { code = (error as? MusterError)?.diagnostics[0].code }
        do { seen = try reader.allImports().count } catch { seen = -2 }
      }
      return Samples.record(line, "E\(line)")
    }
    try first.addImport(
      try Samples.info("i1", "a"), records: records, original: .bytes(Array("a".utf8)), entry: Samples.entry())
    #expect(code == .registerLocked)
    #expect(seen == 0)
    #expect(try reader.allImports().map(\.id) == ["i1"])
    // The loser left nothing behind, and can write now.
    #expect(try folder.files().filter { $0.hasPrefix("archive") }.count == 1)
    try Samples.add("i2", "b", to: second)
    #expect(try reader.allImports().map(\.id) == ["i1", "i2"])
  }
}

/// Overwrites every occurrence of a text in a file with another of the same length.
func replaceBytes(in path: String, _ old: String, _ new: String) throws {
  let url = URL(fileURLWithPath: path)
  var data = try Data(contentsOf: url)
  while let range = data.range(of: Data(old.utf8)) { data.replaceSubrange(range, with: Data(new.utf8)) }
  try data.write(to: url)
}
