import Records

/// Which requirements apply to whom (SPEC section 5, Scope; section 2, `applies_to`).
struct ScopeMatcher {
  private let requirements: [Requirement]
  private let hasFullHRSnapshot: Bool

  init(_ register: DerivedRegister) {
    self.requirements = register.input.requirements
    self.hasFullHRSnapshot = register.evidence.hasFullHRSnapshot
  }

  /// Indexes of the requirements whose scope the person is in.
  func requirements(for file: PersonFile) -> [Int] {
    guard isPeopleInScope(file.person) else { return [] }
    return requirements.indices.filter { matches(file.person, requirements[$0].appliesTo) }
  }

  /// Active or on leave; where a full HR snapshot exists, listed by it; where none exists, also of unknown employment.
  private func isPeopleInScope(_ person: CanonicalPerson) -> Bool {
    switch person.employment {
    case .active, .leave: !hasFullHRSnapshot || person.isListedByHR
    case .unknown: !hasFullHRSnapshot
    case .left: false
    }
  }

  private func matches(_ person: CanonicalPerson, _ scope: Requirement.Scope) -> Bool {
    matches(person.jobTitle, scope.jobTitles) && matches(person.department, scope.departments)
      && matches(person.location, scope.locations) && matches(person.employeeNumber, scope.employeeNumbers)
      && (scope.clients.isEmpty
        || person.clients.contains { client in scope.clients.contains { Glob.matches(client, $0) } })
  }

  private func matches(_ value: String?, _ globs: [String]) -> Bool {
    if globs.isEmpty { return true }
    guard let value else { return false }
    return globs.contains { Glob.matches(value, $0) }
  }
}

/// Shell patterns with `*` and `?`, compared without case, in linear space and without backtracking blow-up.
package enum Glob {
  package static func matches(_ text: String, _ pattern: String) -> Bool {
    let text = Array(text.lowercased()), pattern = Array(pattern.lowercased())
    var (t, p, star, mark) = (0, 0, -1, 0)
    while t < text.count {
      if p < pattern.count, pattern[p] == "*" {
        star = p
        mark = t
        p += 1
      } else if p < pattern.count, pattern[p] == "?" || pattern[p] == text[t] {
        p += 1
        t += 1
      } else if star >= 0 {
        p = star + 1
        mark += 1
        t = mark
      } else {
        return false
      }
    }
    while p < pattern.count, pattern[p] == "*" { p += 1 }
    return p == pattern.count
  }
}
