import Normalization
import Records

/// When two people of the register may be one, and linkage cannot decide.
enum DuplicateRule {
  /// - Returns: What speaks for and against it; nil where they are plainly two, or plainly unlike.
  static func reasons(_ left: PersonCluster, _ right: PersonCluster, _ names: NameAgreements) -> [String]? {
    let birth = birthAgreement(left.births, right.births)
    if birth == .far || left.isSpine && right.isSpine && birth != .same { return nil }
    // Father and son.
    if birth != .same, areGenerationsApart(left, right) { return nil }
    let name = names.agreement(left.nameNumbers, right.nameNumbers)
    let nameFits = name == .exact || name == .known
    if left.isSpine, right.isSpine {
      return name == .exact ? ["the same name and birth date in HR, two employee numbers"] : nil
    }
    var reasons: [String] = []
    if nameFits {
      switch birth {
      case .near: reasons.append("birth dates that differ by a slip of the pen")
      case .same: reasons.append("the same birth date")
      case .missing, .far: break
      }
      reasons.insert(name == .exact ? "the same name" : "a known form of the name", at: 0)
      if !left.employeeKeys.isEmpty, !right.employeeKeys.isEmpty, left.employeeKeys.isDisjoint(with: right.employeeKeys)
      {
        reasons.append("but different employee numbers")
      }
      if areGenerationsApart(left, right) { reasons.append("but different generations") }
      if left.listings.contains(where: { one in right.listings.contains(where: one.isNamesake) }) {
        reasons.append("but different e-mail addresses and certificate numbers")
      }
      return reasons
    }
    if name == .givenOnly, birth == .same { return ["the same given name and birth date, another surname"] }
    if birth == .same, isNearlySameName(left, right) { return ["the same birth date and nearly the same name"] }
    return nil
  }

  /// Whether nothing that the two say plainly rules out that they are one: birth dates, given names, HR numbers.
  static func areComparable(_ left: PersonCluster, _ right: PersonCluster) -> Bool {
    if birthAgreement(left.births, right.births) == .far { return false }
    if areGenerationsApart(left, right) { return false }
    if left.listings.contains(where: { one in
      right.listings.contains { one.isNamesake(of: $0) || one.isTwin(of: $0) }
    }) {
      return false
    }
    if !left.employeeKeys.isEmpty, !right.employeeKeys.isEmpty, left.employeeKeys.isDisjoint(with: right.employeeKeys) {
      return false
    }
    return left.names.contains { a in
      right.names.contains { b in
        guard let given = a.given, let other = b.given else { return true }
        let (x, y) = (NameComparison.fold(given), NameComparison.fold(other))
        return x.first == y.first || NameComparison.isNickname(given, other)
      }
    }
  }

  /// `Jr.` and `Sr.`: both say of which generation they are, and it is another.
  private static func areGenerationsApart(_ left: PersonCluster, _ right: PersonCluster) -> Bool {
    let (mine, theirs) = (generations(left), generations(right))
    return !mine.isEmpty && !theirs.isEmpty && mine.isDisjoint(with: theirs)
  }

  private static func generations(_ person: PersonCluster) -> Set<String> {
    Set(person.names.compactMap(\.suffix).map(NameComparison.fold))
  }

  enum BirthDistance { case same, near, far, missing }

  private static func birthAgreement(_ left: [PartialDate], _ right: [PartialDate]) -> BirthDistance {
    guard !left.isEmpty, !right.isEmpty else { return .missing }
    let pairs = left.flatMap { a in right.map { (a, $0) } }
    if pairs.contains(where: { $0.agrees(with: $1) }) { return .same }
    return pairs.contains(where: isSlip) ? .near : .far
  }

  /// Day and month swapped, or one digit another.
  static func isSlip(_ left: PartialDate, _ right: PartialDate) -> Bool {
    guard left.precision == .day, right.precision == .day else { return false }
    if left.year == right.year, left.month == right.day, left.day == right.month { return true }
    return zip(left.description, right.description).count(where: { $0 != $1 }) == 1
  }

  private static func isNearlySameName(_ left: PersonCluster, _ right: PersonCluster) -> Bool {
    left.names.contains { a in
      right.names.contains { b in
        guard let given = a.given, let other = b.given, given.first == other.first, let x = a.family,
          let y = b.family
        else { return false }
        return NameComparison.fold(x).first == NameComparison.fold(y).first
      }
    }
  }
}
