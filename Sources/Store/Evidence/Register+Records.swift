import Diagnostics
import Foundation
import GRDB
package import Records

extension Register {
  /// The records of an import, in file order, as their connector mapped them.
  ///
  /// - Parameter shared: Records that were handed out before; those that say the same then share their storage.
  package func records(ofImport id: String, sharing shared: SharedRecords? = nil) throws -> [MappedRecord] {
    var records: [MappedRecord] = []
    try forEachRecord(ofImport: id, sharing: shared) { records.append($0) }
    return records
  }

  /// Hands out the records of an import one by one, in file order.
  package func forEachRecord(
    ofImport id: String, sharing shared: SharedRecords? = nil, _ body: (MappedRecord) throws -> Void
  ) throws {
    try reading { database in
      let serial = try Int.fetchOne(
        database, sql: "SELECT serial FROM workspace_import WHERE import_id = ?", arguments: [id])
      guard let serial else { throw self.unknown("import", id) }
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT line, byte_offset, byte_length, disposition, reason, mapped FROM source_record
          WHERE import_serial = ? ORDER BY ordinal
          """,
        arguments: [serial])
      while let row = try rows.next() { try body(Register.record(row, shared)) }
    }
  }

  private static func record(_ row: Row, _ shared: SharedRecords?) throws -> MappedRecord {
    let claims = try row.withUnsafeData(atIndex: 5) { data throws -> MappedRecordReader.Claims in
      guard let data else { throw damagedRecord() }
      return try data.withUnsafeBytes { bytes throws -> MappedRecordReader.Claims in
        do { return try shared?.read(bytes) ?? MappedRecordReader.read(bytes) } catch { throw damagedRecord() }
      }
    }
    guard let disposition = Disposition(rawValue: row[3]) else { throw damagedRecord() }
    var reason: DispositionReason?
    if let word = row[4] as String? {
      reason = DispositionReason(rawValue: word)
      if reason == nil { throw damagedRecord() }
    }
    return MappedRecord(
      location: RecordLocation(line: row[0], offset: row[1], length: row[2], path: claims.path),
      disposition: disposition, reason: reason, detail: claims.detail, subjects: claims.subjects, asAt: claims.asAt)
  }

  /// Not `SQLITE_CORRUPT`: the database is whole, and other rows can be read.
  private static func damagedRecord() -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_FORMAT, message: "a source record cannot be read back")
  }

  static func insert(
    _ records: some Sequence<MappedRecord>, ofImport serial: Int64, into database: Database
  ) throws -> RecordCounts {
    var counts = RecordCounts()
    var writer = MappedRecordWriter()
    let statement = try recordStatement(database)
    for record in records {
      try insert(record, at: counts.read, ofImport: serial, by: statement, &writer)
      counts.count(record.disposition)
    }
    return counts
  }

  /// Records by their places in the file, which no other record of the import may have.
  static func insert(_ records: [Int: MappedRecord], ofImport serial: Int64, into database: Database) throws {
    var writer = MappedRecordWriter()
    let statement = try recordStatement(database)
    for (ordinal, record) in records.sorted(by: { $0.key < $1.key }) {
      try insert(record, at: ordinal, ofImport: serial, by: statement, &writer)
    }
  }

  private static func recordStatement(_ database: Database) throws -> Statement {
    try database.makeStatement(
      sql: """
        INSERT INTO source_record (import_serial, ordinal, line, byte_offset, byte_length, disposition, reason, mapped)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
  }

  private static func insert(
    _ record: MappedRecord, at ordinal: Int, ofImport serial: Int64, by statement: Statement,
    _ writer: inout MappedRecordWriter
  ) throws {
    writer.write(record)
    try statement.execute(arguments: [
      serial, ordinal, record.location.line, record.location.offset, record.location.length,
      record.disposition.rawValue, record.reason?.rawValue, String(decoding: writer.bytes, as: UTF8.self),
    ])
  }

  /// Counts the records of an import again.
  static func recount(_ serial: Int64, in database: Database) throws {
    try database.execute(
      sql: """
        UPDATE workspace_import SET (read_count, accepted_count, unchanged_count, ignored_count, rejected_count) = (
          SELECT COUNT(*), COALESCE(SUM(disposition = 'accepted'), 0), COALESCE(SUM(disposition = 'unchanged'), 0),
            COALESCE(SUM(disposition = 'ignored'), 0), COALESCE(SUM(disposition = 'rejected'), 0)
          FROM source_record WHERE import_serial = serial)
        WHERE serial = ?
        """, arguments: [serial])
  }
}

extension Archive.Original {
  /// Length in bytes; 0 where the file cannot be looked at.
  var byteCount: Int {
    switch self {
    case .bytes(let bytes): return bytes.count
    case .file(let path):
      var status = stat()
      return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }
  }
}
