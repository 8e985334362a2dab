import GRDB

/// The database beside the program's back.
enum RawDatabase {
  static func execute(_ sql: String, in folder: String) throws {
    let queue = try DatabaseQueue(path: folder + "/muster.db")
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// The first value of the first row.
  static func text(_ sql: String, in folder: String) throws -> String? {
    let queue = try DatabaseQueue(path: folder + "/muster.db")
    let text = try queue.read { try String.fetchOne($0, sql: sql) }
    try queue.close()
    return text
  }

  static func count(_ table: String, in folder: String) throws -> Int? {
    let queue = try DatabaseQueue(path: folder + "/muster.db")
    let count = try queue.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM \(table)") }
    try queue.close()
    return count
  }
}
