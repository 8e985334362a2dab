import GRDB

/// The database beside the program's back.
enum RawDatabase {
  static func execute(_ sql: String, in folder: String) throws {
    let queue = try DatabaseQueue(path: folder + "/muster.db")
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }

  static func count(_ table: String, in folder: String) throws -> Int? {
    let queue = try DatabaseQueue(path: folder + "/muster.db")
    let count = try queue.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM \(table)") }
    try queue.close()
    return count
  }
}
