import Foundation
import GRDB
import Parallelism
import Records

/// The tables that hold what is derived, with the columns that are looked up by.
enum DerivedTable: String, CaseIterable {
  case person, credential, discrepancy
  case requirementStatus = "requirement_status"
  case recordOutcome = "record_outcome"
  case importOutcome = "import_outcome"
  case personReason = "person_reason"
  case credentialReason = "credential_reason"
  case personWord = "person_word"

  private var keyColumns: [String] {
    switch self {
    case .person, .personReason: ["person_id"]
    case .credentialReason: ["credential_id"]
    case .credential: ["credential_id", "person_id"]
    case .discrepancy: ["key", "person_id"]
    case .requirementStatus: ["requirement", "person_id"]
    case .recordOutcome, .importOutcome: ["import_id"]
    case .personWord: ["word"]
    }
  }

  /// - Parameter payload: What is kept of each value.
  func insert<Value: Sendable>(
    _ values: [Value], of origins: EvidenceOrigins?, into database: Database, keys: (Value) -> [String?],
    _ payload: @Sendable (Value) -> some Encodable
  ) throws {
    let columns = ["position"] + keyColumns + ["payload"]
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let statement = try database.makeStatement(
      sql: "INSERT INTO \(rawValue) (\(columns.joined(separator: ", "))) VALUES (\(marks))")
    for start in stride(from: 0, to: values.count, by: Self.rowsAtOnce) {
      let end = min(start + Self.rowsAtOnce, values.count)
      let payloads = Parallel.slices(of: end - start, least: 100) { slice in
        let encoder = JSONStreamEncoder(userInfo: origins?.userInfo ?? [:])
        return slice.map { index in
          Result { String(decoding: try encoder.encode(payload(values[start + index])), as: UTF8.self) }
        }
      }
      for (position, payload) in zip(start..<end, payloads) {
        var arguments: [(any DatabaseValueConvertible)?] = [position]
        for key in keys(values[position]) { arguments.append(key) }
        arguments.append(try payload.get())
        try statement.execute(arguments: StatementArguments(arguments))
      }
    }
  }

  /// How many are encoded before they are written: bounds the memory.
  private static let rowsAtOnce = 8_192

  /// The rows for which `condition` holds, all where it is empty, in their order.
  func values<Value: Decodable & Sendable>(
    of origins: EvidenceOrigins?, where condition: String = "", _ arguments: StatementArguments = [],
    in database: Database
  ) throws -> [Value] {
    let chosen = condition.isEmpty ? "" : "WHERE \(condition) "
    let payloads = try Data.fetchAll(
      database, sql: "SELECT payload FROM \(rawValue) \(chosen)ORDER BY position", arguments: arguments)
    let read = Parallel.slices(of: payloads.count, least: 100) { slice in
      let decoder = JSONDecoder()
      decoder.userInfo = origins?.userInfo ?? [:]
      return slice.map { index in Result { try decoder.decode(Value.self, from: payloads[index]) } }
    }
    return try read.map { try $0.get() }
  }

  /// The reasons behind the person or credential of that id.
  func reasons(of id: String, _ origins: EvidenceOrigins, in database: Database) throws -> DerivedReasons? {
    let found: [DerivedReasons] = try values(of: origins, where: "\(keyColumns[0]) = ?", [id], in: database)
    return found.first
  }

  /// How many rows do not say what `values` do, of how many; rows that are missing or too many differ.
  func differences<Value>(
    from values: [Value], of origins: EvidenceOrigins?, sample: Int?, in database: Database,
    _ payload: (Value) -> some Encodable
  ) throws -> (count: Int, compared: Int) {
    let rows = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM \(rawValue)") ?? 0
    var (count, compared) = (abs(rows - values.count), max(rows, values.count) - min(rows, values.count))
    let statement = try database.makeStatement(sql: "SELECT payload FROM \(rawValue) WHERE position = ?")
    let encoder = JSONStreamEncoder(userInfo: origins?.userInfo ?? [:])
    let step = sample.map { max(1, values.count / max(1, $0)) } ?? 1
    for position in stride(from: 0, to: min(rows, values.count), by: step) {
      compared += 1
      let kept = try String.fetchOne(statement, arguments: [position])
      if kept != String(decoding: try encoder.encode(payload(values[position])), as: UTF8.self) { count += 1 }
    }
    return (count, compared)
  }
}
