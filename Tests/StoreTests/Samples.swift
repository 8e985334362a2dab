import Records
import Store

/// What the tests of the store put into it.
enum Samples {
  static let hr = Source(name: "hr", authority: .hr, snapshot: .full)

  static func info(_ id: String, _ text: String, asAt: String = "2026-03-01") throws -> ImportInfo {
    ImportInfo(
      id: id, source: hr, file: "\(id).csv", sha256: sha256(of: Array(text.utf8)),
      importedAt: "2026-11-23T08:00:00Z", asAt: try date(asAt), asAtOrigin: .file, connector: "workday-raas")
  }

  static func date(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(iso: text) else { throw NotADate(text: text) }
    return date
  }

  struct NotADate: Error { var text: String }

  static func entry(_ action: String = "import", _ subject: String = "x") -> LogEntry {
    LogEntry(at: "2026-11-23T08:00:00Z", actor: "dana", action: action, subject: subject)
  }

  static func record(_ line: Int, _ number: String) -> MappedRecord {
    MappedRecord(
      location: RecordLocation(line: line, offset: line * 40, length: 40),
      subjects: [MappedSubject(person: [MappedValue(.employeeNumber, number, column: "Emp No")])])
  }

  @discardableResult
  static func add(
    _ id: String, _ text: String, asAt: String = "2026-03-01", records: [MappedRecord] = [], to register: Register
  ) throws -> RecordCounts {
    try register.addImport(
      try info(id, text, asAt: asAt), records: records, original: .bytes(Array(text.utf8)), entry: entry())
  }

  static func finding(_ key: String, _ explanation: String = "expired") -> Discrepancy {
    Discrepancy(
      key: key, type: .expiredCredential, severity: .critical, explanation: explanation, action: "renew it")
  }
}
