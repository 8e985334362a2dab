import Records

/// What was worked out for the people of one file already: a sheet with a row a certificate names each several times.
final class PersonMemo {
  private var known: [[MappedValue]: (claim: PersonClaim, dependence: NormalizationMemo.Dependence)] = [:]
  private var asked = 0
  private var met = 0

  /// After so many rows it is seen whether people come again.
  private static let trial = 2_000

  /// What was made of the same words before; nil where they are new, or where hardly anybody comes again.
  func claim(of person: [MappedValue]) -> (claim: PersonClaim, dependence: NormalizationMemo.Dependence)? {
    guard isWorthWhile else { return nil }
    asked += 1
    guard let found = known[person] else {
      if !isWorthWhile { known = [:] }
      return nil
    }
    met += 1
    return found
  }

  func keep(_ claim: PersonClaim, of person: [MappedValue], hangingOn dependence: NormalizationMemo.Dependence) {
    if isWorthWhile { known[person] = (claim, dependence) }
  }

  private var isWorthWhile: Bool { asked < Self.trial || met * 10 > asked }
}
