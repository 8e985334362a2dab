import Foundation
import GRDB
import Records
import Store
import Testing

/// Registers of every earlier schema, kept in `Registers/`, open in today's program with all that they held.
@Suite("Registers of earlier versions")
struct MigrationTests {
  @Test("V001: imports, records and the log are there, and new imports come in")
  func fromV001() throws {
    let folder = try TemporaryFolder()
    try open("V001", in: folder)
    let register = try Register(folder: folder.path, readOnly: false)
    let account = try #require(try register.importAccounts().first)
    #expect(account.info.id == "I-RHZG5VKKBR")
    #expect(account.info.file == "../team.csv")
    #expect(account.info.parent == nil)
    #expect(account.read == 2)
    #expect(account.accepted == 1)
    #expect(account.ignored == 1)
    let records = try register.records(ofImport: "I-RHZG5VKKBR")
    let dispositions: [Disposition] = records.map(\.disposition)
    #expect(dispositions == [.ignored, .accepted])
    let person: [MappedValue] = records.last?.subjects.first?.person ?? []
    #expect(person.map(\.text) == ["Anna Berg", "1001"])
    #expect(try register.logFaults().isEmpty)
    try Samples.add("i2", "a", to: register)
    let ids: [String] = try register.allImports().map(\.id)
    #expect(ids == ["I-RHZG5VKKBR", "i2"])
  }

  @Test("V002: what went with its mailbox comes back with it, what was undone by itself does not")
  func fromV002() throws {
    let folder = try TemporaryFolder()
    try open("V002", in: folder)
    let register = try Register(folder: folder.path, readOnly: false)
    let ids: [String] = try register.allImports().map(\.id)
    #expect(ids == ["I-Z967R1JAB3", "I-T8YA0D9Y0K", "I-AP2GHJZTBZ", "I-T01BV8VW06"])
    let before: [String] = try register.activeImports().map(\.id)
    #expect(before == ["I-AP2GHJZTBZ"])
    try register.setImport("I-Z967R1JAB3", active: true, reason: "x", entry: Samples.entry("redo"))
    let after: [String] = try register.activeImports().map(\.id)
    #expect(Set(after) == ["I-Z967R1JAB3", "I-T8YA0D9Y0K", "I-AP2GHJZTBZ"])
  }

  @Test("V005: an entry of the log may lose its texts from then on, and nothing else of it changes")
  func fromV005() throws {
    let folder = try TemporaryFolder()
    try open("V005", in: folder)
    let register = try Register(folder: folder.path, readOnly: false)
    #expect(try register.logFaults().isEmpty)
    #expect(try register.decisions().map(\.reason) == ["two people"])
    #expect(try register.namedHashes() == ["66e83b098fa07b00f77f62d5090047cbdc4d616216533e3cd743553f393ff383"])
    #expect(try register.keptBytes().standing.isEmpty)
    try register.close()
    let queue = try DatabaseQueue(path: folder.path + "/muster.db")
    #expect(throws: DatabaseError.self) {
      try queue.write { try $0.execute(sql: "UPDATE audit_log SET detail = 'x' WHERE sequence = 2") }
    }
    #expect(throws: DatabaseError.self) {
      try queue.write { try $0.execute(sql: "UPDATE audit_log SET detail = '(forgotten)', actor = 'x'") }
    }
    try queue.write { try $0.execute(sql: "UPDATE audit_log SET detail = '(forgotten)' WHERE sequence = 2") }
    try queue.close()
    // Nothing in the chain says that the entry was forgotten.
    #expect(try Register(folder: folder.path, readOnly: true).logFaults() == [.altered(sequence: 2)])
  }

  @Test("V006: what was derived then is not taken for what is derived now")
  func fromV006() throws {
    let folder = try TemporaryFolder()
    try open("V006", in: folder)
    let register = try Register(folder: folder.path, readOnly: false)
    #expect(try register.derivedStamp() == nil)
    #expect(try register.audits().map(\.asOf.description) == ["2026-11-23"])
    var derived = RegisterContents()
    derived.people = [CanonicalPerson(id: "P-1")]
    derived.words = [["anna"]]
    try register.replaceDerived(derived, stamp: "s", changes: try register.changeCount())
    #expect(
      try register.derived(stamp: "s", .people(knownBy: [[[.exactly("anna")]]]))?.people.map(\.id) == ["P-1"])
  }

  private func open(_ version: String, in folder: TemporaryFolder) throws {
    let kept = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Registers/\(version).sql")
    let sql = try String(contentsOf: kept, encoding: .utf8)
    var configuration = Configuration()
    // A dump makes the tables in the order of their names.
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: folder.path + "/muster.db", configuration: configuration)
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }
}
