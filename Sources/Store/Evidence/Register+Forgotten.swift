import GRDB

/// Which bytes the archive holds for what imports name.
package struct KeptBytes: Hashable, Sendable {
  package struct Key: Hashable, Sendable {
    package var importID: String
    package var sha256: String
  }

  private var replaced: [Key: String] = [:]
  /// Imports whose records a rebuild keeps, since their blanked bytes no longer give them.
  package private(set) var standing: Set<String> = []

  /// Hash of the archived bytes for what an import names.
  package func archived(_ sha256: String, of importID: String) -> String {
    replaced[Key(importID: importID, sha256: sha256)] ?? sha256
  }

  /// What blanked bytes were called before anything in them was forgotten, among what these imports name.
  package func originals(of importIDs: [String]) -> [String: String] {
    var originals: [String: String] = [:]
    for (key, kept) in replaced where importIDs.contains(key.importID) { originals[kept] = key.sha256 }
    return originals
  }

  init(_ database: Database) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT import_id, forgotten_file.sha256, kept_sha256, is_read_again,
          workspace_import.sha256 = forgotten_file.sha256
        FROM forgotten_file JOIN workspace_import ON serial = import_serial
        """)
    while let row = try rows.next() {
      replaced[Key(importID: row[0], sha256: row[1])] = row[2]
      if row[3] == 0, row[4] == 1 { standing.insert(row[0]) }
    }
  }
}

extension Register {
  package func keptBytes() throws -> KeptBytes { try reading { try KeptBytes($0) } }

  /// Places in the file of the records of an import that were forgotten.
  package func forgottenOrdinals(ofImport id: String) throws -> Set<Int> {
    try reading { try Register.forgottenOrdinals($0, ofImport: id) }
  }

  /// Keys of the findings of a person that kept audits have.
  package func findingKeys(ofPerson id: String) throws -> Set<String> {
    try reading { database in
      try String.fetchSet(
        database, sql: "SELECT key FROM kept_finding WHERE instr(payload, ?) > 0",
        arguments: ["\"personID\":\"\(id)\""])
    }
  }

  static func forgottenOrdinals(_ database: Database, ofImport id: String) throws -> Set<Int> {
    try Int.fetchSet(
      database,
      sql: """
        SELECT ordinal FROM source_record JOIN workspace_import ON serial = import_serial
        WHERE import_id = ? AND reason = 'forgotten'
        """, arguments: [id])
  }
}
