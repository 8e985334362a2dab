import Reconciliation
import Records

/// One person of the linking, read off SPEC section 5, "People" and "Scope".
struct OraclePerson {
  /// `P0`, `P1`, … by place in the linking.
  var label: String
  /// What records that make people say, newest first within each authority, `hr` before the others.
  var mentions: [(source: Source, date: CalendarDate, person: PersonClaim)]
  var holdings: [OracleHolding] = []
  var claims: [OracleClaim]
  var isKnownToHR: Bool
  var employment: EmploymentStatus
  /// Indexes of the requirements that apply.
  var requirements: [Int] = []

  init(_ index: Int, _ subjects: [SubjectReference], in input: ReconciliationInput) {
    label = "P\(index)"
    let making = subjects.filter { Self.makesPeople(input.imports[$0.record.importIndex].info.source) }
    mentions = making.map { reference in
      let file = input.imports[reference.record.importIndex]
      let record = file.records[reference.record.ordinal]
      return (file.info.source, record.asAt ?? file.info.asAt, record.subjects[reference.subject].person)
    }.sorted { left, right in
      let (a, b) = (left.source.authority == .hr, right.source.authority == .hr)
      return a != b ? a : left.date > right.date
    }
    claims = making.flatMap { reference in
      let file = input.imports[reference.record.importIndex]
      return file.records[reference.record.ordinal].subjects[reference.subject].credentials.enumerated().map {
        OracleClaim($1, $0, at: reference, in: input)
      }
    }
    isKnownToHR = mentions.contains { $0.source.authority == .hr }
    employment = Self.employment(mentions, input)
    holdings = Dictionary(grouping: claims) { $0.claim.type.code ?? "~" + $0.claim.type.text }
      .sorted { $0.key < $1.key }.compactMap { key, claims in
        let type = input.types.first { $0.code == claims[0].claim.type.code }
        return OracleHolding(claims, type, name: type?.code ?? claims[0].claim.type.text, in: input)
      }
    requirements = input.requirements.indices.filter { isInScope(input.requirements[$0], input) }
  }

  var hasLeft: Bool { employment == .left }

  func isNotInHR(_ input: ReconciliationInput) -> Bool { Self.hasFullHR(input) && !isKnownToHR }

  /// What the first mention that says something says; HR's go first.
  func first<Value>(_ value: KeyPath<PersonClaim, Value?>) -> Value? {
    mentions.lazy.compactMap { $0.person[keyPath: value] }.first
  }

  /// "a known form … when HR or a tracker has used it for that person"
  var knownNames: [PersonName] {
    let used = mentions.filter { [.hr, .tracker].contains($0.source.authority) }
    return (used.isEmpty ? mentions : used).flatMap { [$0.person.name].compactMap { $0 } + $0.person.otherNames }
  }

  static func makesPeople(_ source: Source) -> Bool {
    switch source.authority {
    case .hr, .tracker, .correspondence, .issuer: true
    case .exclusion, .promise: false
    }
  }

  static func hasFullHR(_ input: ReconciliationInput) -> Bool {
    input.imports.contains { $0.info.source.authority == .hr && $0.info.source.snapshot == .full }
  }

  /// "Somebody whom a later full HR snapshot no longer lists has `left`. A termination date after the audit date is not
  /// yet one."
  private static func employment(
    _ mentions: [(source: Source, date: CalendarDate, person: PersonClaim)], _ input: ReconciliationInput
  ) -> EmploymentStatus {
    guard let newest = mentions.first(where: { $0.source.authority == .hr }) else { return .unknown }
    let isGone = input.imports.contains {
      $0.info.source.authority == .hr && $0.info.source.snapshot == .full && $0.info.asAt > newest.date
    }
    if isGone { return .left }
    if let left = newest.person.leftOn?.date { return left.lastDay <= input.asOf ? .left : .active }
    return newest.person.employment ?? .active
  }

  /// "people who are `active` or on `leave`; where a full HR snapshot exists, those it lists; where none exists, also
  /// people whose employment is `unknown`"
  private func isInScope(_ requirement: Requirement, _ input: ReconciliationInput) -> Bool {
    let isFull = Self.hasFullHR(input)
    switch employment {
    case .left: return false
    case .unknown where isFull: return false
    default: if isFull, !isKnownToHR { return false }
    }
    let globs = requirement.appliesTo.jobTitles
    if globs.isEmpty { return true }
    guard let job = first(\.jobTitle)?.lowercased() else { return false }
    // The made-up requirements ask for words within a title: `*nurse*`.
    return globs.contains { job.contains($0.lowercased().filter { $0 != "*" }) }
  }
}
