import GRDB

/// The register's schema, as steps that are only ever added to.
enum Migrations {
  /// `MUST` in ASCII: tells the register from other SQLite files.
  static let applicationID = 0x4D55_5354

  static func migrator() -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("V001", migrate: V001.apply)
    migrator.registerMigration("V002", migrate: V002.apply)
    migrator.registerMigration("V003", migrate: V003.apply)
    migrator.registerMigration("V004", migrate: V004.apply)
    migrator.registerMigration("V005", migrate: V005.apply)
    migrator.registerMigration("V006", migrate: V006.apply)
    migrator.registerMigration("V007", migrate: V007.apply)
    return migrator
  }
}
