import Foundation
import GRDB
package import Records

extension Register {
  /// What there was to warn of when each file was read, by import; imports without a warning are left out.
  package func notices() throws -> [String: [ImportNotice]] {
    try reading { database in
      var notices: [String: [ImportNotice]] = [:]
      let rows = try Row.fetchCursor(
        database, sql: "SELECT import_id, reading FROM workspace_import WHERE reading LIKE '%\"notices\":%'")
      while let row = try rows.next() {
        notices[row[0]] = try JSONDecoder().decode(ImportReading.self, from: row[1] as Data).notices
      }
      return notices
    }
  }

  static func set(_ reading: ImportReading, ofImport id: String, in database: Database) throws {
    try database.execute(
      sql: "UPDATE workspace_import SET reading = ? WHERE import_id = ?", arguments: [try jsonText(reading), id])
  }

  /// Keeps warnings with a file that came attached, whose reading nobody says anything of.
  static func set(_ notices: [ImportNotice], ofAttached id: String, in database: Database) throws {
    try database.execute(
      sql: "UPDATE workspace_import SET reading = ? WHERE import_id = ?",
      arguments: [notices.isEmpty ? "" : try jsonText(ImportReading(notices: notices)), id])
  }

  /// Drops warnings about lines of which something was forgotten.
  static func dropNotices(onLines lines: [Range<Int>], ofImport id: String, in database: Database) throws {
    let text = try String.fetchOne(
      database, sql: "SELECT reading FROM workspace_import WHERE import_id = ?", arguments: [id])
    guard let text, !text.isEmpty else { return }
    var reading = try JSONDecoder().decode(ImportReading.self, from: Data(text.utf8))
    guard let notices = reading.notices else { return }
    let left = notices.filter { notice in
      !lines.contains { range in notice.line.map(range.contains) ?? false }
    }
    reading.notices = left.isEmpty ? nil : left
    try set(reading, ofImport: id, in: database)
  }
}
