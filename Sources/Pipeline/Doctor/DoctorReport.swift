package import Diagnostics
package import Records

/// What the doctor looked at, and what it found.
package struct DoctorReport: Sendable {
  /// One thing that was looked at.
  package struct Check: Sendable {
    package enum State: String, Sendable { case whole, problem, skipped }

    package let name: String
    package let state: State
    /// Errors and warnings are problems; notes are told and count for nothing.
    package let diagnostics: [Diagnostic]
  }

  package private(set) var checks: [Check] = []

  package var isWhole: Bool { !checks.contains { $0.state == .problem } }

  package var diagnostics: [Diagnostic] { checks.flatMap(\.diagnostics) }

  /// A line a check: `whole    database`.
  package var text: String {
    checks.map { check in
      let word = check.state.rawValue
      return word + String(repeating: " ", count: 9 - word.count) + check.name + "\n"
    }.joined()
  }

  package var json: String {
    JSONValue.object([
      .init("whole", .bool(isWhole)),
      .init(
        "checks",
        .array(
          checks.map { check in
            .object([
              .init("check", .string(check.name)), .init("state", .string(check.state.rawValue)),
              .init("findings", .array(check.diagnostics.map(DoctorReport.value))),
            ])
          })),
    ]).jsonText
  }

  /// - Parameter look: Gives what is wrong; nil where it could not be looked at.
  mutating func check(_ name: String, _ look: () throws -> [Diagnostic]?) {
    let found: [Diagnostic]?
    do { found = try look() } catch let error as MusterError { found = error.diagnostics } catch {
      preconditionFailure("a check throws a MusterError and nothing else: \(error)")
    }
    let isProblem = found?.contains { $0.severity != .note } ?? false
    checks.append(
      Check(name: name, state: found == nil ? .skipped : isProblem ? .problem : .whole, diagnostics: found ?? []))
  }

  private static func value(_ diagnostic: Diagnostic) -> JSONValue {
    func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
    return .object([
      .init("code", .string(diagnostic.code.rawValue)), .init("severity", .string(diagnostic.severity.rawValue)),
      .init("file", text(diagnostic.location?.file)), .init("message", .string(diagnostic.message)),
      .init("hint", text(diagnostic.hint)),
    ])
  }
}
