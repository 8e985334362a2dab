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
    }.filter { claim in
      // "--as-of in the past": a term that began after that day, written down once it had, was not held on it.
      guard let issued = claim.claim.issuedOn?.date.firstDay, issued > input.asOf else { return true }
      return issued > claim.date || claim.date <= input.asOf
    }
    isKnownToHR = mentions.contains { $0.source.authority == .hr }
    employment = Self.employment(mentions, input)
    holdings = Dictionary(grouping: claims) { $0.claim.type.code ?? "~" + $0.claim.type.text }
      .sorted { $0.key < $1.key }.flatMap { key, claims -> [OracleHolding] in
        let type = input.types.first { $0.code == claims[0].claim.type.code }
        let name = type?.code ?? claims[0].claim.type.text
        let numbers = Self.sideBySide(claims, type, in: input)
        if numbers.count < 2 { return [OracleHolding(claims, type, name: name, in: input)].compactMap { $0 } }
        return numbers.compactMap { number in
          let own = claims.filter { $0.claim.number.map(input.names.numberKey) == number }
          return OracleHolding(own, type, name: name + " #" + number, in: input)
        }
      }
    requirements = input.requirements.indices.filter { isInScope(input.requirements[$0], input) }
  }

  /// "two numbers are one holding, one of them wrong, unless one source lists both as current"
  private static func sideBySide(
    _ claims: [OracleClaim], _ type: CredentialType?, in input: ReconciliationInput
  ) -> [String] {
    var found: Set<String> = []
    for source in Set(claims.map(\.source.name)) {
      let own = claims.filter { $0.source.name == source }
      let newest = own.filter { claim in !own.contains { $0.fileDate > claim.fileDate } }
      let current = newest.filter { $0.showsHeld(on: input.asOf, type) }
      let numbers = Set(current.compactMap(\.claim.number).map(input.names.numberKey))
      if numbers.count > 1 { found.formUnion(numbers) }
    }
    return found.sorted()
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
    // "every key given must match; values are globs, case-insensitive"; "An empty list in `applies_to` is no constraint."
    let scope = requirement.appliesTo
    let clients = mentions.first { !$0.person.clients.isEmpty }?.person.clients ?? []
    let keys: [([String], [String])] = [
      (scope.jobTitles, [first(\.jobTitle)].compactMap { $0 }),
      (scope.departments, [first(\.department)].compactMap { $0 }),
      (scope.locations, [first(\.location)].compactMap { $0 }), (scope.clients, clients),
      (scope.employeeNumbers, [first(\.employeeNumber)].compactMap { $0 }),
    ]
    return keys.allSatisfy { globs, values in
      globs.isEmpty
        || values.contains { value in globs.contains { Self.fits(Array(value.lowercased()), Array($0.lowercased())) } }
    }
  }

  /// `*` is any text, `?` one character: tried out in every way.
  private static func fits(_ text: [Character], _ glob: [Character]) -> Bool {
    guard let next = glob.first else { return text.isEmpty }
    let rest = Array(glob.dropFirst())
    if next == "*" { return (0...text.count).contains { fits(Array(text.dropFirst($0)), rest) } }
    guard let letter = text.first, next == "?" || next == letter else { return false }
    return fits(Array(text.dropFirst()), rest)
  }
}
