import Foundation
import GRDB
package import Records

/// An import as the register keeps it, with what is needed to read its archived bytes again.
package struct KeptImport: Hashable, Sendable {
  package var info: ImportInfo
  /// nil: it came in before this was kept.
  package var reading: ImportReading?
  /// What came attached and is an import of its own, in the order of the file.
  package var attached: [ImportInfo]
}

/// What reading an archived file again gives.
package struct RemadeImport: Sendable {
  package var connector: String
  package var records: [MappedRecord]
  package var attached: [AttachedImport]
  package var kept: [KeptAttachment]
  /// How it was read, and what there is to warn of now.
  package var reading: ImportReading

  package init(
    connector: String, records: [MappedRecord], attached: [AttachedImport] = [], kept: [KeptAttachment] = [],
    reading: ImportReading
  ) {
    self.reading = reading
    self.connector = connector
    self.records = records
    self.attached = attached
    self.kept = kept
  }
}

extension Register {
  /// The imports that came by themselves, in the order in which they came in, undone ones included.
  package func keptImports() throws -> [KeptImport] { try reading { try Register.keptImports($0) } }

  /// Puts what reading the archive gives in the place of all records, in one transaction; decisions, the log, kept audits
  /// and what is known of each import stay.
  ///
  /// What was forgotten stays so, and an import whose blanked bytes no longer give its records keeps them.
  ///
  /// - Parameter make: Reads an import again; must not use the register.
  /// - Returns: How many records there are then.
  package func remake(entry: LogEntry, _ make: (KeptImport) throws -> RemadeImport) throws -> Int {
    try writing { database in
      var count = 0
      let standing = try KeptBytes(database).standing
      for kept in try Register.keptImports(database) {
        guard !standing.contains(kept.info.id) else {
          count += try Register.recordCount(of: [kept.info.id] + kept.attached.map(\.id), in: database)
          continue
        }
        let made = try make(kept)
        count += try Register.replace(kept.info.id, made.connector, made.records, made.kept, in: database)
        try Register.set(made.reading, ofImport: kept.info.id, in: database)
        for file in made.attached {
          if kept.attached.contains(where: { $0.id == file.info.id }) {
            if standing.contains(file.info.id) {
              count += try Register.recordCount(of: [file.info.id], in: database)
            } else {
              count += try Register.replace(file.info.id, file.info.connector, file.records, [], in: database)
              try Register.set(file.notices, ofAttached: file.info.id, in: database)
            }
          } else {
            _ = try archive.publish(archive.stage(.bytes(file.bytes)))
            count += try Register.insert(
              file.info, records: file.records, byteCount: file.bytes.count, into: database
            ).read
            try Register.set(file.notices, ofAttached: file.info.id, in: database)
          }
        }
        for gone in kept.attached where !made.attached.contains(where: { $0.info.id == gone.id }) {
          try Register.empty(gone.id, in: database)
          try database.execute(
            sql: """
              DELETE FROM forgotten_file
              WHERE import_serial = (SELECT serial FROM workspace_import WHERE import_id = ?)
              """, arguments: [gone.id])
          try database.execute(sql: "DELETE FROM workspace_import WHERE import_id = ?", arguments: [gone.id])
        }
      }
      var told = entry
      told.detail = "\(count) records"
      try Register.append(told, to: database)
      try Register.markStale(database)
      return count
    }
  }

  private static func replace(
    _ id: String, _ connector: String, _ records: [MappedRecord], _ kept: [KeptAttachment], in database: Database
  ) throws -> Int {
    let forgotten = try forgottenOrdinals(database, ofImport: id)
    try empty(id, in: database)
    try database.execute(
      sql: "UPDATE workspace_import SET connector = ? WHERE import_id = ?", arguments: [connector, id])
    let serial = try Int64.fetchOne(
      database, sql: "SELECT serial FROM workspace_import WHERE import_id = ?", arguments: [id])
    guard let serial else { preconditionFailure("an import that is being remade has a row") }
    try insert(kept, ofImport: id, into: database)
    return try fill(serial, with: records.forgetting(forgotten), in: database).read
  }

  private static func recordCount(of ids: [String], in database: Database) throws -> Int {
    try ids.reduce(0) { sum, id in
      let count = try Int.fetchOne(
        database, sql: "SELECT read_count FROM workspace_import WHERE import_id = ?", arguments: [id])
      return sum + (count ?? 0)
    }
  }

  private static func empty(_ id: String, in database: Database) throws {
    for table in ["source_record", "kept_attachment"] {
      try database.execute(
        sql: """
          DELETE FROM \(table) WHERE import_serial = (SELECT serial FROM workspace_import WHERE import_id = ?)
          """, arguments: [id])
    }
  }

  private static func keptImports(_ database: Database) throws -> [KeptImport] {
    let infos = try Row.fetchAll(database, sql: selectImports + " ORDER BY serial").map { try account($0).info }
    var readings: [String: ImportReading] = [:]
    let rows = try Row.fetchCursor(
      database, sql: "SELECT import_id, reading FROM workspace_import WHERE reading <> ''")
    while let row = try rows.next() {
      readings[row[0]] = try JSONDecoder().decode(ImportReading.self, from: row[1] as Data)
    }
    let attached = Dictionary(grouping: infos.filter { $0.parent != nil }) { $0.parent ?? "" }
    return infos.filter { $0.parent == nil }.map { info in
      KeptImport(info: info, reading: readings[info.id], attached: attached[info.sha256] ?? [])
    }
  }
}
