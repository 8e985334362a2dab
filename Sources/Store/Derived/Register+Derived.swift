import Foundation
import GRDB
import Parallelism
package import Records

/// What was derived from the evidence: it can be thrown away and made again at any time.
package struct RegisterContents: Sendable {
  package var people: [CanonicalPerson] = []
  package var credentials: [Credential] = []
  package var discrepancies: [Discrepancy] = []
  package var requirementStatuses: [RequirementStatus] = []
  package var records: [RecordAccount] = []
  package var imports: [ImportAccount] = []

  package init() {}

  package init(_ audit: Audit) {
    people = audit.people
    credentials = audit.credentials
    discrepancies = audit.discrepancies
    requirementStatuses = audit.requirementStatuses
    records = audit.records
    imports = audit.imports
  }
}

extension Register {
  /// Puts what was derived in the place of what was, in one transaction.
  ///
  /// - Parameter stamp: What it was derived from (evidence, decisions, configuration, audit date), in a form of the
  ///   caller's; `derivedStamp` gives it back for as long as no evidence or decision has come since.
  package func replaceDerived(_ derived: RegisterContents, stamp: String) throws {
    try writing { database in
      for table in DerivedTable.allCases { try database.execute(sql: "DELETE FROM \(table.rawValue)") }
      try DerivedTable.person.insert(derived.people, into: database) { [$0.id] }
      try DerivedTable.credential.insert(derived.credentials, into: database) { [$0.id, $0.personID] }
      try DerivedTable.discrepancy.insert(derived.discrepancies, into: database) { [$0.key, $0.personID] }
      try DerivedTable.requirementStatus.insert(derived.requirementStatuses, into: database) {
        [$0.requirement, $0.personID]
      }
      try DerivedTable.recordOutcome.insert(derived.records, into: database) { [$0.evidence.importID] }
      try DerivedTable.importOutcome.insert(derived.imports, into: database) { [$0.info.id] }
      try database.execute(
        sql: "INSERT OR REPLACE INTO derived_state (name, value) VALUES ('stamp', ?)", arguments: [stamp])
    }
  }

  /// What the derived tables were derived from; nil where there is nothing yet, or evidence or decisions came since.
  package func derivedStamp() throws -> String? {
    try reading { database in
      try String.fetchOne(database, sql: "SELECT value FROM derived_state WHERE name = 'stamp'")
    }
  }

  package func people() throws -> [CanonicalPerson] { try derived(.person) }

  package func credentials() throws -> [Credential] { try derived(.credential) }

  package func discrepancies() throws -> [Discrepancy] { try derived(.discrepancy) }

  package func requirementStatuses() throws -> [RequirementStatus] { try derived(.requirementStatus) }

  package func recordAccounts() throws -> [RecordAccount] { try derived(.recordOutcome) }

  /// Imports with their counts after reconciliation.
  package func importOutcomes() throws -> [ImportAccount] { try derived(.importOutcome) }

  private func derived<Value: Decodable>(_ table: DerivedTable) throws -> [Value] {
    try reading { database in
      let decoder = JSONDecoder()
      return try Data.fetchAll(database, sql: "SELECT payload FROM \(table.rawValue) ORDER BY position")
        .map { try decoder.decode(Value.self, from: $0) }
    }
  }

  /// Tables whose rows are not those of `fresh`, with how many differ of how many that were compared.
  ///
  /// - Parameter sample: About how many rows of each are compared; nil: all. That there are as many is always checked.
  package func derivedDifferences(
    from fresh: RegisterContents, sample: Int?
  ) throws -> [(table: String, count: Int, compared: Int)] {
    try reading { database in
      var found: [(table: String, count: Int, compared: Int)] = []
      func compare(_ table: DerivedTable, _ values: [some Encodable]) throws {
        let (count, compared) = try table.differences(from: values, sample: sample, in: database)
        if count > 0 { found.append((table.rawValue, count, compared)) }
      }
      try compare(.person, fresh.people)
      try compare(.credential, fresh.credentials)
      try compare(.discrepancy, fresh.discrepancies)
      try compare(.requirementStatus, fresh.requirementStatuses)
      try compare(.recordOutcome, fresh.records)
      try compare(.importOutcome, fresh.imports)
      return found
    }
  }

  static func markStale(_ database: Database) throws {
    try database.execute(sql: "DELETE FROM derived_state WHERE name = 'stamp'")
  }
}

/// The tables that hold what is derived, with the columns that are looked up by.
enum DerivedTable: String, CaseIterable {
  case person, credential, discrepancy
  case requirementStatus = "requirement_status"
  case recordOutcome = "record_outcome"
  case importOutcome = "import_outcome"

  private var keyColumns: [String] {
    switch self {
    case .person: ["person_id"]
    case .credential: ["credential_id", "person_id"]
    case .discrepancy: ["key", "person_id"]
    case .requirementStatus: ["requirement", "person_id"]
    case .recordOutcome, .importOutcome: ["import_id"]
    }
  }

  func insert<Value: Encodable & Sendable>(
    _ values: [Value], into database: Database, keys: (Value) -> [String?]
  ) throws {
    let columns = ["position"] + keyColumns + ["payload"]
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let statement = try database.makeStatement(
      sql: "INSERT INTO \(rawValue) (\(columns.joined(separator: ", "))) VALUES (\(marks))")
    for start in stride(from: 0, to: values.count, by: Self.rowsAtOnce) {
      let end = min(start + Self.rowsAtOnce, values.count)
      let payloads = Parallel.slices(of: end - start, least: 100) { slice in
        let encoder = JSONStreamEncoder()
        return slice.map { index in
          Result { String(decoding: try encoder.encode(values[start + index]), as: UTF8.self) }
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

  /// How many rows do not say what `values` do, of how many; rows that are missing or too many differ.
  func differences(
    from values: [some Encodable], sample: Int?, in database: Database
  ) throws -> (count: Int, compared: Int) {
    let rows = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM \(rawValue)") ?? 0
    var (count, compared) = (abs(rows - values.count), max(rows, values.count) - min(rows, values.count))
    let statement = try database.makeStatement(sql: "SELECT payload FROM \(rawValue) WHERE position = ?")
    let encoder = JSONStreamEncoder()
    let step = sample.map { max(1, values.count / max(1, $0)) } ?? 1
    for position in stride(from: 0, to: min(rows, values.count), by: step) {
      compared += 1
      let kept = try String.fetchOne(statement, arguments: [position])
      if kept != String(decoding: try encoder.encode(values[position]), as: UTF8.self) { count += 1 }
    }
    return (count, compared)
  }
}
