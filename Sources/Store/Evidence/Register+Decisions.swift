import Foundation
import GRDB
package import Records

extension Register {
  /// Every decision, in the order in which they were taken.
  package func decisions() throws -> [Decision] {
    try reading { database in
      try Data.fetchAll(database, sql: "SELECT payload FROM decision ORDER BY serial")
        .map { try JSONDecoder().decode(Decision.self, from: $0) }
    }
  }

  package func addDecision(_ decision: Decision, entry: LogEntry) throws {
    try writing { database in
      try database.execute(
        sql: "INSERT INTO decision (decision_id, payload) VALUES (?, ?)",
        arguments: [decision.id, try Register.jsonText(decision)])
      try Register.append(entry, to: database)
      try Register.markStale(database)
    }
  }
}
