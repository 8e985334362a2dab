import Diagnostics
import Foundation
import GRDB
package import Records

/// How many records an import brought, and what became of them as they came in.
package struct RecordCounts: Hashable, Sendable, Codable {
  package var accepted = 0
  package var unchanged = 0
  package var ignored = 0
  package var rejected = 0

  package init() {}

  package var read: Int { accepted + unchanged + ignored + rejected }

  package mutating func count(_ disposition: Disposition) {
    switch disposition {
    case .accepted: accepted += 1
    case .unchanged: unchanged += 1
    case .ignored: ignored += 1
    case .rejected: rejected += 1
    }
  }
}

extension Register {
  /// The import of the file with that content, which came by itself; nil where it never did. One that was undone is
  /// found too.
  package func importInfo(sha256: String) throws -> ImportInfo? {
    try reading { database in
      try Row.fetchOne(database, sql: Register.selectImports + " WHERE sha256 = ? AND parent = ''", arguments: [sha256])
        .map { try Register.account($0).info }
    }
  }

  package func importInfo(id: String) throws -> ImportInfo? {
    try reading { database in
      try Row.fetchOne(database, sql: Register.selectImports + " WHERE import_id = ?", arguments: [id])
        .map { try Register.account($0).info }
    }
  }

  /// Imports that count, by the date as of which they speak, then by hash: never by when they came in.
  package func activeImports() throws -> [ImportInfo] {
    try importAccounts().map(\.info).filter(\.isActive)
      .sorted { ($0.asAt, $0.sha256, $0.parent ?? "") < ($1.asAt, $1.sha256, $1.parent ?? "") }
  }

  /// Every import in the order in which they came in, undone ones included.
  package func allImports() throws -> [ImportInfo] { try importAccounts().map(\.info) }

  /// Every import in the order in which they came in, with its counts as they were then.
  package func importAccounts() throws -> [ImportAccount] {
    try reading { database in
      try Row.fetchAll(database, sql: Register.selectImports + " ORDER BY serial").map(Register.account)
    }
  }

  /// Takes one file in: its bytes into the archive, its records and the log entry into the register; all or nothing.
  ///
  /// - Parameters:
  ///   - info: With the id and the hash that the caller worked out before reading.
  ///   - original: The file that was read, or its bytes.
  ///   - attached: What came attached and was read as files of their own; each becomes an import tied to this one.
  ///   - kept: What came attached and is kept as it is.
  ///   - reading: What was said of the file.
  /// - Returns: How many records there were of each disposition.
  /// - Throws: `import.changed-while-read` where the bytes archived do not have the hash of `info`; `import.known`, with
  ///   exit code 0, where another process took in the same bytes in the meantime; `register.*`.
  @discardableResult
  package func addImport(
    _ info: ImportInfo, records: some Sequence<MappedRecord>, original: Archive.Original, entry: LogEntry,
    attached: [AttachedImport] = [], kept: AttachmentStage? = nil,
    reading: ImportReading = ImportReading()
  ) throws -> RecordCounts {
    let staged: Archive.Staged
    do { staged = try archive.stage(original) } catch { throw failure.told(error) }
    guard staged.sha256 == info.sha256 else { throw Register.changed(info.file) }
    let stage = kept ?? AttachmentStage(archive)
    var further: [Archive.Staged] = stage.staged
    for file in attached {
      let copy: Archive.Staged
      do { copy = try stage.stage(file.bytes) } catch { throw failure.told(error) }
      further.append(copy)
    }
    var newFiles: [String] = []
    var isCommitDue = false
    var counts = RecordCounts()
    do {
      try writing { database in
        try Register.refuseKnown(info, database)
        for file in [staged] + further where try archive.publish(file) { newFiles.append(file.sha256) }
        counts = try Register.insert(info, records: records, byteCount: original.byteCount, into: database)
        try Register.set(reading, ofImport: info.id, in: database)
        try Register.insert(kept?.kept ?? [], ofImport: info.id, into: database)
        for file in attached {
          _ = try Register.insert(file.info, records: file.records, byteCount: file.bytes.count, into: database)
          try Register.set(file.notices, ofAttached: file.info.id, in: database)
        }
        try Register.append(entry, to: database)
        try Register.markStale(database)
        isCommitDue = true
      }
    } catch {
      // Where the commit itself failed nobody knows whether it took place: the bytes stay.
      if !isCommitDue { newFiles.forEach(archive.withdraw) }
      throw error
    }
    return counts
  }

  private static func refuseKnown(_ info: ImportInfo, _ database: Database) throws {
    let known = try String.fetchOne(
      database, sql: "SELECT import_id FROM workspace_import WHERE sha256 = ? AND parent = ''",
      arguments: [info.sha256])
    guard let known else { return }
    throw MusterError(
      .done,
      Diagnostic(
        .note, .importKnown, "the same bytes came in before, as import \(known)", at: SourceLocation(file: info.file)))
  }

  private static func changed(_ file: String) -> MusterError {
    MusterError(
      .unreadable,
      Diagnostic(
        .error, .importChangedWhileRead, "the file changed while it was being read, so nothing of it was kept",
        at: SourceLocation(file: file), hint: "import it again once it is complete"))
  }

  /// What came attached to the messages of an import and is kept as it is, in the order of the file.
  package func keptAttachments(ofImport id: String) throws -> [KeptAttachment] {
    try reading { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT line, file_name, media_type, kept_attachment.byte_count, kept_attachment.sha256 FROM kept_attachment
          JOIN workspace_import ON serial = import_serial WHERE import_id = ? ORDER BY position
          """, arguments: [id]
      ).map { row in
        KeptAttachment(
          line: row["line"], fileName: row["file_name"], mediaType: row["media_type"], byteCount: row["byte_count"],
          sha256: row["sha256"])
      }
    }
  }

  static func insert(_ kept: [KeptAttachment], ofImport id: String, into database: Database) throws {
    for (position, file) in kept.enumerated() {
      try database.execute(
        sql: """
          INSERT INTO kept_attachment (import_serial, position, line, file_name, media_type, byte_count, sha256)
          SELECT serial, ?, ?, ?, ?, ?, ? FROM workspace_import WHERE import_id = ?
          """, arguments: [position, file.line, file.fileName, file.mediaType, file.byteCount, file.sha256, id])
    }
  }

  /// Counts an import in the register, or no longer; what is derived is stale from then on.
  ///
  /// What came attached counts while its mailbox does, and keeps its own state beside that: undone by itself, it stays
  /// so when the mailbox comes back.
  package func setImport(_ id: String, active: Bool, reason: String, entry: LogEntry) throws {
    try writing { database in
      try database.execute(
        sql: "UPDATE workspace_import SET is_active = ?, state_reason = ? WHERE import_id = ?",
        arguments: [active ? 1 : 0, reason, id])
      if database.changesCount == 0 { throw self.unknown("import", id) }
      try Register.append(entry, to: database)
      try Register.markStale(database)
    }
  }

  func unknown(_ what: String, _ id: String) -> MusterError {
    MusterError(
      .usage,
      Diagnostic(
        .error, .registerUnknownID, "the register has no \(what) \"\(id)\"", hint: "list them with muster imports"))
  }

  // MARK: Rows

  static let selectImports = """
    SELECT import_id, source, file, sha256, imported_at, as_at, as_at_origin, connector, parent,
      is_active AND coalesce((SELECT mailbox.is_active FROM workspace_import AS mailbox
        WHERE mailbox.sha256 = workspace_import.parent AND mailbox.parent = ''), 1) AS is_active,
      read_count, accepted_count, unchanged_count, ignored_count, rejected_count
    FROM workspace_import
    """

  static func account(_ row: Row) throws -> ImportAccount {
    let source = try JSONDecoder().decode(Source.self, from: row["source"] as Data)
    guard let asAt = CalendarDate(iso: row["as_at"]), let origin = ImportInfo.AsAtOrigin(rawValue: row["as_at_origin"])
    else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an import has no date") }
    let info = ImportInfo(
      id: row["import_id"], source: source, file: row["file"], sha256: row["sha256"], importedAt: row["imported_at"],
      asAt: asAt, asAtOrigin: origin, connector: row["connector"], isActive: row["is_active"] == 1,
      parent: (row["parent"] as String).isEmpty ? nil : row["parent"])
    return ImportAccount(
      info: info, read: row["read_count"], accepted: row["accepted_count"], unchanged: row["unchanged_count"],
      ignored: row["ignored_count"], rejected: row["rejected_count"])
  }

  static func insert(
    _ info: ImportInfo, records: some Sequence<MappedRecord>, byteCount: Int, into database: Database
  ) throws -> RecordCounts {
    try database.execute(
      sql: """
        INSERT INTO workspace_import (import_id, sha256, parent, byte_count, source_name, source, file, imported_at, as_at,
          as_at_origin, connector, is_active, read_count, accepted_count, unchanged_count, ignored_count,
          rejected_count)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0)
        """,
      arguments: [
        info.id, info.sha256, info.parent ?? "", byteCount, info.source.name, try jsonText(info.source), info.file,
        info.importedAt,
        info.asAt.description, info.asAtOrigin.rawValue, info.connector, info.isActive ? 1 : 0,
      ])
    let serial = database.lastInsertedRowID
    return try fill(serial, with: records, in: database)
  }

  /// Puts records into an import that has none, and counts them.
  static func fill(
    _ serial: Int64, with records: some Sequence<MappedRecord>, in database: Database
  ) throws -> RecordCounts {
    let counts = try insert(records, ofImport: serial, into: database)
    try database.execute(
      sql: """
        UPDATE workspace_import SET read_count = ?, accepted_count = ?, unchanged_count = ?, ignored_count = ?,
          rejected_count = ? WHERE serial = ?
        """,
      arguments: [counts.read, counts.accepted, counts.unchanged, counts.ignored, counts.rejected, serial])
    return counts
  }

  /// The value as JSON with its keys sorted.
  static func jsonText(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
