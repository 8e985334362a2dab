import Diagnostics
import Store

/// Whether the derived tables hold what is derived afresh from evidence, decisions and configuration.
struct DerivedCheck {
  let session: Session

  init(_ session: Session) { self.session = session }

  /// About so many rows of each table are compared unless all are.
  private static let sample = 200

  /// Nothing where there is nothing to compare: no audit yet, or evidence, decisions or configuration came since.
  func faults(isFull: Bool) throws -> [Diagnostic] {
    guard let text = try session.register.derivedStamp(), let stamp = DerivedStamp(text), stamp.isOf(session) else {
      return []
    }
    let fresh = RegisterContents(of: try AuditPipeline(session).audit(asOf: stamp.asOf))
    return try session.register.derivedDifferences(from: fresh, sample: isFull ? nil : Self.sample).map { difference in
      Diagnostic(
        .error, .registerDifference,
        "table \(difference.table) is not what the evidence gives on \(stamp.asOf): \(difference.count) of "
          + "\(difference.compared) rows compared differ",
        at: SourceLocation(file: session.workspace.registerFile),
        hint: "muster audit derives it again; if nobody updated muster since, find out who changed the register")
    }
  }
}
