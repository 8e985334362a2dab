import GRDB

extension Register {
  /// Appends one entry by itself, for what changes nothing else (an audit, an export to a client).
  package func appendLog(_ entry: LogEntry) throws {
    try writing { database in try Register.append(entry, to: database) }
  }

  /// What an entry on a file of the configuration is called: its subject is the file, its detail the hash.
  package static let configurationAction = "configuration"

  /// Appends an entry for each file of the configuration that is not what the log says of it.
  ///
  /// - Parameter files: Name and SHA-256 of each; one that is gone is left out.
  package func noteConfiguration(_ files: [(name: String, sha256: String)], at time: String, actor: String) throws {
    let seen = try reading { try Register.changes(files, in: $0) }
    if seen.isEmpty { return }
    try writing { database in
      // Another process may have said so meanwhile.
      for change in try Register.changes(files, in: database) {
        try Register.append(
          LogEntry(
            at: time, actor: actor, action: Register.configurationAction, subject: change.name, detail: change.sha256),
          to: database)
      }
    }
  }

  private static func changes(
    _ files: [(name: String, sha256: String)], in database: Database
  ) throws -> [(name: String, sha256: String)] {
    var known: [String: String] = [:]
    let rows = try Row.fetchCursor(
      database, sql: "SELECT subject, detail FROM audit_log WHERE action = ? ORDER BY sequence",
      arguments: [configurationAction])
    while let row = try rows.next() { known[row[0]] = row[1] }
    let gone = known.filter { $0.value != "gone" }.keys.filter { name in !files.contains { $0.name == name } }.sorted()
    return files.filter { known[$0.name] != $0.sha256 } + gone.map { ($0, "gone") }
  }

  /// The whole log, first entry first.
  package func log() throws -> [ChainedEntry] {
    try reading { database in
      try Row.fetchAll(database, sql: "SELECT * FROM audit_log ORDER BY sequence").map(Register.chained)
    }
  }

  /// Hash of the last entry; 64 zeros where there is none.
  package func logHead() throws -> String {
    try reading { database in try Register.head(database).hash }
  }

  /// What was changed, removed or put in a different order since it was written.
  ///
  /// - Parameter head: A head that was kept elsewhere; it must still be in the chain.
  package func logFaults(keptHead head: String? = nil) throws -> [LogFault] {
    LogFault.faults(in: try log(), keptHead: head)
  }

  static func append(_ entry: LogEntry, to database: Database) throws {
    let last = try head(database)
    let hash = ChainedEntry.hash(sequence: last.sequence + 1, entry: entry, previousHash: last.hash)
    try database.execute(
      sql: """
        INSERT INTO audit_log (sequence, at, actor, action, subject, detail, previous_hash, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        last.sequence + 1, entry.at, entry.actor, entry.action, entry.subject, entry.detail, last.hash, hash,
      ])
  }

  static func head(_ database: Database) throws -> (sequence: Int, hash: String) {
    let row = try Row.fetchOne(
      database, sql: "SELECT sequence, hash FROM audit_log ORDER BY sequence DESC LIMIT 1")
    guard let row else { return (0, ChainedEntry.genesis) }
    return (row[0], row[1])
  }

  private static func chained(_ row: Row) -> ChainedEntry {
    let entry = LogEntry(
      at: row["at"], actor: row["actor"], action: row["action"], subject: row["subject"], detail: row["detail"])
    return ChainedEntry(
      sequence: row["sequence"], entry: entry, previousHash: row["previous_hash"], hash: row["hash"])
  }
}
