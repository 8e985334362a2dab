import Configuration
import Diagnostics
import Normalization
import Reconciliation
import Records
import Store

/// What of the configuration and the decisions does nothing, or contradicts itself, held against an audit.
///
/// None of it changes what the register says; each is a warning at its place, so that a slip of the pen in a pattern does
/// not read as "all requirements met".
struct ConfigurationNotices {
  let configuration: Configuration
  let audit: Audit

  /// Contradictions, requirements without anybody in their scope, sources that have sent nothing; in the order of the
  /// files.
  var diagnostics: [Diagnostic] { configuration.warnings + silentSources + idleRequirements }

  /// Sources with `expected_every` are findings and not told twice.
  private var silentSources: [Diagnostic] {
    let seen = Set(audit.imports.map(\.info.source.name))
    return configuration.organisation.sources
      .filter { !seen.contains($0.name) && $0.expectedEvery == nil }
      .compactMap { source in
        guard var told = configuration.diagnostic(of: .source, source.name) else { return nil }
        let files = source.files.map { "drop its files into inbox/ as \($0)" }
        told.hint =
          (files ?? "import its files with --source \(source.name)") + ", or remove the source if it is no more"
        return told
      }
  }

  private var idleRequirements: [Diagnostic] {
    // Before the first file there is nobody whom a pattern could fit.
    let people = audit.people.filter { $0.employment != .left }
    guard !people.isEmpty else { return [] }
    let inScope = Set(audit.requirementStatuses.map(\.requirement))
    return configuration.requirements.filter { !inScope.contains($0.id) }.compactMap { requirement in
      guard var told = configuration.diagnostic(of: .requirement, requirement.id) else { return nil }
      let keys = ScopeKey.all(requirement.appliesTo, people)
      let unmatched = keys.filter { key in !key.patterns.contains { key.isMet($0) } }
      told.notes += unmatched.map(\.note)
      let near = unmatched.lazy.compactMap(\.suggestion).first
      told.hint =
        near.map { "did you mean \"\($0)\"?" } ?? "correct its applies_to, or remove the requirement if nobody needs it"
      return told
    }
  }

  /// One key of `applies_to`, with what the people who have not left have of it.
  private struct ScopeKey {
    var name: String
    var patterns: [String]
    var values: [String]

    static func all(_ scope: Requirement.Scope, _ people: [CanonicalPerson]) -> [ScopeKey] {
      let keys: [(String, [String], [String])] = [
        ("job_titles", scope.jobTitles, people.compactMap(\.jobTitle)),
        ("departments", scope.departments, people.compactMap(\.department)),
        ("locations", scope.locations, people.compactMap(\.location)),
        ("clients", scope.clients, people.flatMap(\.clients)),
        ("employee_numbers", scope.employeeNumbers, people.compactMap(\.employeeNumber)),
      ]
      return keys.filter { !$0.1.isEmpty }.map { ScopeKey(name: $0.0, patterns: $0.1, values: Set($0.2).sorted()) }
    }

    func isMet(_ pattern: String) -> Bool { values.contains { Glob.matches($0, pattern) } }

    /// Numbers and names of people are not told, those of jobs and places are.
    var note: String {
      let asked = patterns.map { "\"\($0)\"" }.joined(separator: ", ")
      if values.isEmpty { return "\(name): nobody has any" }
      if name == "employee_numbers" { return "\(name): \(asked) fits none of \(values.count)" }
      let some = values.prefix(6).joined(separator: ", ") + (values.count > 6 ? ", …" : "")
      return "\(name): \(asked) fits none of \(some)"
    }

    var suggestion: String? {
      if name == "employee_numbers" { return nil }
      return patterns.lazy.compactMap { pattern in
        let plain = pattern.filter { !"*?".contains($0) }
        let words = values.flatMap { [$0] + $0.split(separator: " ").map(String.init) }
        guard let near = NearestName.of(plain, among: words) else { return nil }
        return (pattern.hasPrefix("*") ? "*" : "") + near + (pattern.hasSuffix("*") ? "*" : "")
      }.first
    }
  }
}

/// Acceptances whose finding is another's since two people turned out to be one.
struct OrphanedAcceptances {
  let register: DerivedRegister
  let audit: Audit
  let decisions: [Decision]
  /// The finding of a key as an earlier audit had it.
  let kept: (String) throws -> Discrepancy?

  func diagnostics() throws -> [Diagnostic] {
    let keys = Set(audit.discrepancies.map(\.key))
    let people = Set(audit.people.map(\.id))
    return try decisions.compactMap { decision in
      guard case .accepted(let key, let until, _) = decision.verdict, audit.asOf <= until, !keys.contains(key),
        let finding = try kept(key), let old = finding.personID, !people.contains(old),
        let person = FormerID.holder(of: old, in: register)?.person
      else { return nil }
      let now = audit.discrepancies.first {
        $0.personID == person.id && $0.type == finding.type && $0.credential == finding.credential
          && $0.state != .accepted
      }
      return Diagnostic(
        .warning, .registerMergedID,
        "the acceptance of \(key) (\(finding.type.rawValue)) no longer holds: \(old) was merged, and its records are "
          + "those of \(person.id) now",
        hint: now.map { "look at muster explain \($0.key), and accept that one if the reason still holds" }
          ?? "nothing is left of the finding; see muster explain \(person.id)")
    }
  }
}
