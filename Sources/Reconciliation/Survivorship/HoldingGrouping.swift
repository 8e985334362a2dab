import Records

/// Which claims of one person are one holding (SPEC section 5, "A credential").
struct HoldingGrouping {
  let types: TypeTable
  let names: NameRules
  let asOf: CalendarDate

  /// Claims of one type and person, split by issuing body, then by number where one source lists two as current.
  func holdings(of claims: [HeldClaim], type: CredentialType?) -> [[HeldClaim]] {
    splitByIssuer(claims, type: type).flatMap { splitByNumber($0, type: type) }
  }

  /// The code, else the folded text.
  func typeKey(_ claim: CredentialClaim) -> String {
    claim.type.code?.uppercased() ?? "~" + names.fold(claim.type.text)
  }

  private func splitByIssuer(_ claims: [HeldClaim], type: CredentialType?) -> [[HeldClaim]] {
    var groups: [(issuer: String, jurisdiction: String?, claims: [HeldClaim])] = []
    var silent: [HeldClaim] = []
    for claim in ClaimOrder.sorted(claims) {
      let stated = claim.claim.issuer ?? (claim.authority == .issuer ? claim.source.issuer : nil)
      guard let issuer = stated.map(names.fold), !issuer.isEmpty else {
        silent.append(claim)
        continue
      }
      let place = groups.firstIndex { IssuerName.isSame($0.issuer, issuer) }
      if let place {
        groups[place].claims.append(claim)
      } else {
        groups.append((issuer, claim.claim.jurisdiction, [claim]))
      }
    }
    guard !groups.isEmpty else { return [silent] }
    var places = 0
    while places < groups.count {
      // One type and number is one holding, whatever the body that gave it is called: `Nursys`, `Texas Board of Nursing`.
      while let other = groups.indices.first(where: { $0 > places && isSameNumber(groups[places], groups[$0]) }) {
        groups[places].claims += groups.remove(at: other).claims
      }
      places += 1
    }
    for claim in silent { groups[home(of: claim, in: groups.map(\.claims))].claims.append(claim) }
    return groups.map(\.claims)
  }

  /// Whether two bodies list the same number; not where both name the state that gave it, and not the same.
  private func isSameNumber(
    _ left: (issuer: String, jurisdiction: String?, claims: [HeldClaim]),
    _ right: (issuer: String, jurisdiction: String?, claims: [HeldClaim])
  ) -> Bool {
    let mine = Set(left.claims.compactMap(key))
    guard right.claims.contains(where: { key($0).map(mine.contains) ?? false }) else { return false }
    let states = [left, right].map { Set($0.claims.compactMap { $0.claim.jurisdiction.map(names.fold) }) }
    return states[0].isEmpty || states[1].isEmpty || !states[0].isDisjoint(with: states[1])
  }

  private func splitByNumber(_ claims: [HeldClaim], type: CredentialType?) -> [[HeldClaim]] {
    let seeds = numbersHeldTogether(claims, type: type)
    guard seeds.count > 1 else { return [claims] }
    var groups: [[HeldClaim]] = Array(repeating: [], count: seeds.count)
    var rest: [HeldClaim] = []
    for claim in claims {
      if let number = key(claim), let place = seeds.firstIndex(of: number) {
        groups[place].append(claim)
      } else {
        rest.append(claim)
      }
    }
    for claim in ClaimOrder.sorted(rest) { groups[home(of: claim, in: groups)].append(claim) }
    return groups
  }

  /// Numbers that one source, in its newest word, lists side by side as current; the largest such list, sorted.
  private func numbersHeldTogether(_ claims: [HeldClaim], type: CredentialType?) -> [String] {
    var seeds: Set<String> = []
    for (_, ofSource) in Dictionary(grouping: claims, by: \.source.name) {
      let newest = ofSource.map(\.reference.record.importIndex).max()
      let current = ofSource.filter {
        $0.reference.record.importIndex == newest && $0.showsHeld(on: asOf, type: type)
      }
      let numbers = Set(current.compactMap(key))
      if numbers.count > 1 { seeds.formUnion(numbers) }
    }
    return seeds.sorted()
  }

  private func key(_ claim: HeldClaim) -> String? {
    guard let number = claim.claim.number else { return nil }
    let key = names.numberKey(number)
    return key.isEmpty ? nil : key
  }

  /// The group a claim without issuer or number of its own belongs to: of the same number, else with an agreeing
  /// date, else the one whose expiry is the latest.
  private func home(of claim: HeldClaim, in groups: [[HeldClaim]]) -> Int {
    if let number = key(claim), let place = groups.firstIndex(where: { $0.contains { key($0) == number } }) {
      return place
    }
    let agreeing = groups.firstIndex { group in
      group.contains { other in
        if let a = claim.expires, let b = other.expires { return a.agrees(with: b) }
        if let a = claim.issued, let b = other.issued { return a.agrees(with: b) }
        return false
      }
    }
    if let agreeing { return agreeing }
    let ends = groups.map { $0.compactMap { $0.expires?.lastDay.dayNumber }.max() ?? Int.min }
    return ends.indices.max { ends[$0] < ends[$1] || (ends[$0] == ends[$1] && $0 > $1) } ?? 0
  }
}

/// Issuing bodies compared as people write them.
enum IssuerName {
  /// Equal, one within the other, or one the initials of the other; both folded.
  static func isSame(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    let (a, b) = (words(left), words(right))
    if a.isEmpty || b.isEmpty { return true }
    if Set(a).isSubset(of: b) || Set(b).isSubset(of: a) { return true }
    return isInitials(left, of: b) || isInitials(right, of: a)
  }

  private static func words(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { !["of", "the", "and", "for", "inc", "ltd", "llc", "gmbh"].contains($0) }
  }

  private static func isInitials(_ text: String, of words: [String]) -> Bool {
    let letters = text.filter(\.isLetter)
    return letters.count >= 2 && letters == String(words.compactMap(\.first))
  }
}
