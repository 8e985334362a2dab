import Foundation
import Records
import Store
import Testing

@Suite("Forgetting in the store")
struct ForgetTests {
  /// A file of two records, and the plan that blanks the second: the first seven bytes stay.
  private func plan(_ register: Register, head: String) throws -> ForgetPlan {
    let info = try #require(try register.allImports().first)
    return ForgetPlan(
      personID: "P-1", reason: "asked for", logHead: head,
      imports: [ForgetPlan.Import(id: info.id, records: [1: Samples.record(2, "1002").forgotten], isReadAgain: true)],
      files: [
        ForgetPlan.File(
          importID: info.id, sha256: info.sha256, keptSHA256: info.sha256, bytes: Array("1001\n\n    ".utf8))
      ], decisions: [], findingKeys: [], removedPaths: ["reports/gone.html"], recordCount: 1)
  }

  private func register(_ folder: TemporaryFolder) throws -> Register {
    let register = try Register.create(at: folder.path)
    try Samples.add(
      "i1", "1001\n\n1002", records: [Samples.record(1, "1001"), Samples.record(2, "1002")], to: register)
    return register
  }

  @Test("the record keeps its place, the file its identity, and the old bytes are gone")
  func forgets() throws {
    let folder = try TemporaryFolder()
    let register = try register(folder)
    try FileManager.default.createDirectory(atPath: folder.path + "/reports", withIntermediateDirectories: true)
    try Data("1002".utf8).write(to: URL(fileURLWithPath: folder.path + "/reports/gone.html"))
    let info = try #require(try register.allImports().first)
    let result = try register.forget(try plan(register, head: register.logHead()), at: "t", actor: "dana") { _ in nil }
    guard case .done(let note) = result else { throw Samples.NotADate(text: "overtaken") }
    let blanked = sha256(of: Array("1001\n\n    ".utf8))
    #expect(note.files == [ForgetNote.File(old: info.sha256, new: blanked)])
    #expect(try register.namedHashes() == [blanked])
    #expect(try register.archive.hashes() == [blanked])
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/reports/gone.html"))
    #expect(try register.importInfo(sha256: info.sha256)?.id == "i1")
    let reasons: [DispositionReason?] = try register.records(ofImport: "i1").map(\.reason)
    #expect(reasons == [nil, .forgotten])
    #expect(try register.accountingFaults().isEmpty)
    let account = try #require(try register.importAccounts().first)
    #expect(account.read == 2 && account.accepted == 1 && account.ignored == 1)
    #expect(try register.logFaults().isEmpty)
    #expect(try register.integrityFaults().isEmpty)
    try register.close()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/muster.db"))
    #expect(bytes.range(of: Data("1002".utf8)) == nil)
  }

  @Test("a plan that something was written after changes nothing")
  func overtaken() throws {
    let folder = try TemporaryFolder()
    let register = try register(folder)
    let old = try plan(register, head: register.logHead())
    try register.appendLog(Samples.entry("audit", "x"))
    guard case .overtaken = try register.forget(old, at: "t", actor: "dana", blanked: { _ in nil }) else {
      throw Samples.NotADate(text: "done")
    }
    let reasons: [DispositionReason?] = try register.records(ofImport: "i1").map(\.reason)
    #expect(reasons == [nil, nil])
    let info = try #require(try register.allImports().first)
    #expect(try register.namedHashes() == [info.sha256])
  }

  @Test("an entry that lost its text is whole because a later one says so, and only then")
  func log() throws {
    let folder = try TemporaryFolder()
    let register = try register(folder)
    try register.appendLog(Samples.entry("undo", "Jon 1002"))
    _ = try register.forget(try plan(register, head: register.logHead()), at: "t", actor: "dana") {
      $0.contains("1002") ? "x" : nil
    }
    let log = try register.log()
    #expect(log.map(\.entry.subject) == ["x", "(forgotten)", "P-1"])
    #expect(LogFault.faults(in: log).isEmpty)
    #expect(LogFault.faults(in: Array(log.dropLast())) == [.altered(sequence: 2)])
    var changed = log
    changed[1].entry.subject = "somebody"
    #expect(LogFault.faults(in: changed) == [.altered(sequence: 2)])
  }

  @Test("what a stop left to be wiped is wiped when the register is opened again")
  func resumes() throws {
    let folder = try TemporaryFolder()
    let register = try register(folder)
    let info = try #require(try register.allImports().first)
    _ = try register.forget(try plan(register, head: register.logHead()), at: "t", actor: "dana") { _ in nil }
    try register.close()
    // As it is between the commit and the wiping.
    let original = "archive/\(info.sha256.prefix(2))/\(info.sha256)"
    let url = URL(fileURLWithPath: folder.path + "/" + original)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("1001\n\n1002".utf8).write(to: url)
    try RawDatabase.execute("INSERT INTO forget_cleanup (path) VALUES (''), ('\(original)')", in: folder.path)
    #expect(try Register(folder: folder.path, readOnly: true).isForgettingUnfinished())
    try Register(folder: folder.path, readOnly: false).close()
    #expect(!FileManager.default.fileExists(atPath: url.path))
    #expect(try RawDatabase.count("forget_cleanup", in: folder.path) == 0)
  }
}
