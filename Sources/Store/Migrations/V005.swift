import GRDB

/// What was said of a file when it was imported, so that its archived bytes can be read in the same way again.
///
/// Empty for what came in before: its connector and source then say how it was read.
enum V005 {
  static func apply(_ database: Database) throws {
    try database.execute(sql: "ALTER TABLE workspace_import ADD COLUMN reading TEXT NOT NULL DEFAULT ''")
  }
}
