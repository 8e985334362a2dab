import Records
import Store
import Testing

@Suite("Warnings that stay with an import")
struct NoticeTests {
  private static let column = ImportNotice(
    code: "connector.unmapped-column", message: "column \"X\" feeds nothing", line: 1)
  private static let damage = ImportNotice(code: "csv.open-quote", message: "a quote is left open", line: 3)
  private static let whole = ImportNotice(code: "import.cut-off", message: "the file breaks off")
  private static let records = [Samples.record(2, "1001"), Samples.record(3, "1002")]

  private func register(_ folder: TemporaryFolder) throws -> Register {
    let register = try Register.create(at: folder.path)
    var info = try Samples.info("i-table", "Name\nAna\n")
    info.parent = try Samples.info("i1", "a").sha256
    try register.addImport(
      Samples.info("i1", "a"), records: Self.records, original: .bytes(Array("a".utf8)), entry: Samples.entry(),
      attached: [
        AttachedImport(info: info, records: [], bytes: Array("Name\nAna\n".utf8), notices: [Self.whole])
      ], reading: ImportReading(encoding: "utf-8", notices: [Self.column, Self.damage, Self.whole]))
    return register
  }

  @Test("are read as they were kept, of what came attached too; a file without any has none")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let register = try register(folder)
    try Samples.add("i2", "b", to: register)
    #expect(try register.notices() == ["i1": [Self.column, Self.damage, Self.whole], "i-table": [Self.whole]])
    #expect(try register.keptImports().map { $0.reading?.encoding } == ["utf-8", nil])
  }

  @Test("there are none of what came in before they were kept, and what was said of it is still known")
  func old() throws {
    let folder = try TemporaryFolder()
    try register(folder).close()
    let old = #"{"connector":"workday-raas","encoding":"utf-16"}"#
    try RawDatabase.execute("UPDATE workspace_import SET reading = '\(old)' WHERE import_id = 'i1'", in: folder.path)
    try RawDatabase.execute("UPDATE workspace_import SET reading = '' WHERE import_id = 'i-table'", in: folder.path)
    let register = try Register(folder: folder.path, readOnly: false)
    #expect(try register.notices() == [:])
    let reading = try register.keptImports().first?.reading
    #expect(reading == ImportReading(connector: "workday-raas", encoding: "utf-16"))
  }

  @Test("are replaced by what a rebuild is told")
  func rebuilt() throws {
    let folder = try TemporaryFolder()
    let register = try register(folder)
    _ = try register.remake(entry: Samples.entry("rebuild")) { kept in
      RemadeImport(
        connector: "workday-raas", records: Self.records,
        attached: kept.attached.map { AttachedImport(info: $0, records: [], bytes: [], notices: [Self.damage]) },
        reading: ImportReading(encoding: "utf-8", notices: [Self.whole]))
    }
    #expect(try register.notices() == ["i1": [Self.whole], "i-table": [Self.damage]])
  }

  @Test("go with what is forgotten where they are about its lines, and lose the name elsewhere")
  func forgotten() throws {
    let folder = try TemporaryFolder()
    let register = try register(folder)
    let plan = ForgetPlan(
      personID: "P-1", reason: "asked for", logHead: try register.logHead(),
      imports: [
        ForgetPlan.Import(
          id: "i1", records: [1: Samples.record(3, "1002").forgotten], lines: [3..<4], isReadAgain: true)
      ], files: [], decisions: [], findingKeys: [], removedPaths: [], recordCount: 1)
    _ = try register.forget(plan, at: "t", actor: "dana") { text in
      text.contains("breaks") ? text.replacing("breaks", with: "      ") : nil
    }
    let blanked = ImportNotice(code: "import.cut-off", message: "the file        off")
    #expect(try register.notices() == ["i1": [Self.column, blanked], "i-table": [blanked]])
  }
}
