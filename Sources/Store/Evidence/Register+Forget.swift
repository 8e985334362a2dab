import Diagnostics
import Foundation
import GRDB
package import Records

extension Register {
  /// What became of a forgetting.
  package enum ForgetResult: Sendable {
    case done(ForgetNote)
    /// Something else was written since the plan was made, so that a new plan is needed.
    case overtaken
  }

  /// Does what a plan says in one transaction, then wipes what it left on the disk.
  ///
  /// A stop before the commit leaves everything as it was; after it the next command that writes goes on wiping.
  ///
  /// - Parameter blanked: The text without what names the person, of the same length; nil where nothing in it does.
  /// - Throws: `register.*`; `register.locked` where a reader keeps old pages in use, and only the wiping is left over.
  package func forget(
    _ plan: ForgetPlan, at time: String, actor: String, blanked: (String) -> String?
  ) throws -> ForgetResult {
    var staged: [Archive.Staged] = []
    do { for file in plan.files { staged.append(try archive.stage(.bytes(file.bytes))) } } catch {
      throw failure.told(error)
    }
    var newFiles: [String] = []
    var isCommitDue = false
    var note: ForgetNote?
    do {
      try writing { database in
        guard try Register.head(database).hash == plan.logHead else { return }
        try database.execute(sql: "PRAGMA secure_delete = ON")
        let before = Set(try Register.namedHashes(database))
        for file in staged where try archive.publish(file) { newFiles.append(file.sha256) }
        try Register.apply(plan, staged, to: database)
        let after = Set(try Register.namedHashes(database))
        var gone = before.subtracting(after).map { BackupLayout.archived($0) } + plan.removedPaths
        gone.append(Register.pages)
        for path in gone {
          try database.execute(sql: "INSERT OR IGNORE INTO forget_cleanup (path) VALUES (?)", arguments: [path])
        }
        try Register.blankTexts(database, blanked)
        let made = ForgetNote(
          reason: plan.reason, records: plan.recordCount,
          decisions: try Register.remove(allBut: plan.decisions, database),
          files: zip(plan.files, staged).filter { $0.keptSHA256 != $1.sha256 }
            .map { ForgetNote.File(old: $0.keptSHA256, new: $1.sha256) },
          entries: try Register.blankLog(database, blanked))
        try Register.append(
          LogEntry(
            at: time, actor: actor, action: ForgetNote.action, subject: plan.personID,
            detail: try Register.jsonText(made)), to: database)
        note = made
        isCommitDue = true
      }
    } catch {
      if !isCommitDue { newFiles.forEach(archive.withdraw) }
      throw error
    }
    guard let note else { return .overtaken }
    try finishForgetting()
    return .done(note)
  }

  // MARK: - Wiping

  /// Stands among the paths for the pages of the database itself.
  private static let pages = ""

  /// Whether a stop kept a forgetting from wiping all that it left on the disk.
  package func isForgettingUnfinished() throws -> Bool {
    try reading { try Bool.fetchOne($0, sql: "SELECT EXISTS (SELECT 1 FROM forget_cleanup)") ?? false }
  }

  /// Removes what forgetting left on the disk, where a stop kept it from doing so.
  func finishForgetting() throws {
    let paths = try reading { database in
      try String.fetchAll(database, sql: "SELECT path FROM forget_cleanup ORDER BY path DESC")
    }
    guard !paths.isEmpty else { return }
    do {
      for path in paths where path != Register.pages {
        let full = folder + "/" + path
        if PrivateFile.exists(full) { try PrivateFile.remove(full) }
      }
    } catch {
      throw failure.told(error)
    }
    try writing { database in
      try database.execute(sql: "DELETE FROM forget_cleanup WHERE path <> ''")
    }
    try wipePages()
    try writing { database in try database.execute(sql: "DELETE FROM forget_cleanup") }
  }

  /// Writes the database anew without its free pages, and empties the write-ahead log.
  private func wipePages() throws {
    let isBusy: Bool
    do {
      isBusy = try queue.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA secure_delete = ON")
        try database.execute(sql: "VACUUM")
        return try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)").map { $0[0] == 1 } ?? false
      }
    } catch {
      throw failure.told(error)
    }
    guard isBusy else { return }
    throw failure.failure(
      .registerLocked, "another command reads the register, so that old pages of it cannot be wiped yet",
      hint: "the person is forgotten already; the next command that writes wipes the rest")
  }

  // MARK: - The transaction

  private static func apply(_ plan: ForgetPlan, _ staged: [Archive.Staged], to database: Database) throws {
    for one in plan.imports { try apply(one, to: database) }
    for (file, copy) in zip(plan.files, staged) {
      let isReadAgain = plan.imports.first { $0.id == file.importID }?.isReadAgain ?? true
      try database.execute(
        sql: """
          INSERT INTO forgotten_file (import_serial, sha256, kept_sha256, is_read_again)
          SELECT serial, ?1, ?2, ?3 FROM workspace_import WHERE import_id = ?4
          ON CONFLICT DO UPDATE SET kept_sha256 = ?2, is_read_again = min(is_read_again, ?3)
          """, arguments: [file.sha256, copy.sha256, isReadAgain ? 1 : 0, file.importID])
    }
    for table in DerivedTable.allCases { try database.execute(sql: "DELETE FROM \(table.rawValue)") }
    try markStale(database)
    for key in plan.findingKeys.sorted() {
      try database.execute(sql: "DELETE FROM kept_finding WHERE key = ?", arguments: [key])
    }
  }

  private static func apply(_ one: ForgetPlan.Import, to database: Database) throws {
    guard !one.records.isEmpty else { return }
    let serial = try Int64.fetchOne(
      database, sql: "SELECT serial FROM workspace_import WHERE import_id = ?", arguments: [one.id])
    guard let serial else { preconditionFailure("an import in a plan is in the register") }
    for ordinal in one.records.keys.sorted() {
      try database.execute(
        sql: "DELETE FROM source_record WHERE import_serial = ? AND ordinal = ?", arguments: [serial, ordinal])
    }
    try insert(one.records, ofImport: serial, into: database)
    try dropNotices(onLines: one.lines, ofImport: one.id, in: database)
    try recount(serial, in: database)
  }

  /// - Returns: How many decisions went.
  private static func remove(allBut decisions: [Decision], _ database: Database) throws -> Int {
    let staying = Set(decisions.map(\.id))
    let gone = try String.fetchAll(database, sql: "SELECT decision_id FROM decision").filter { !staying.contains($0) }
    for id in gone { try database.execute(sql: "DELETE FROM decision WHERE decision_id = ?", arguments: [id]) }
    return gone.count
  }

  /// Columns that hold texts in which somebody may be named.
  private static let texts = [
    ("workspace_import", ["file", "source", "source_name", "state_reason", "reading"]),
    ("kept_attachment", ["file_name"]), ("decision", ["payload"]), ("kept_audit", ["summary"]),
    ("kept_finding", ["payload"]), ("inbox_attempt", ["file"]), ("inbox_notice", ["file"]),
  ]

  private static func blankTexts(_ database: Database, _ blanked: (String) -> String?) throws {
    for (table, columns) in texts {
      for column in columns {
        for text in try String.fetchAll(database, sql: "SELECT DISTINCT \(column) FROM \(table)") {
          guard let new = blanked(text) else { continue }
          try database.execute(
            sql: "UPDATE OR REPLACE \(table) SET \(column) = ? WHERE \(column) = ?", arguments: [new, text])
        }
      }
    }
  }

  /// - Returns: The numbers of the entries that lost a text.
  private static func blankLog(_ database: Database, _ blanked: (String) -> String?) throws -> [Int] {
    var numbers: [Int] = []
    for row in try Row.fetchAll(database, sql: "SELECT sequence, subject, detail FROM audit_log ORDER BY sequence") {
      let (number, subject, detail): (Int, String, String) = (row[0], row[1], row[2])
      let (isInSubject, isInDetail) = (blanked(subject) != nil, blanked(detail) != nil)
      guard isInSubject || isInDetail else { continue }
      try database.execute(
        sql: "UPDATE audit_log SET subject = ?, detail = ? WHERE sequence = ?",
        arguments: [
          isInSubject ? LogEntry.forgottenText : subject, isInDetail ? LogEntry.forgottenText : detail, number,
        ])
      numbers.append(number)
    }
    return numbers
  }
}
