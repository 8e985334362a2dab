import Normalization
import Records

/// Compares a mention with a person (SPEC section 5: People, Names, Numbers).
struct PersonComparison {
  enum NameAgreement: Int {
    case unlike, givenOnly, absent, known, exact
  }

  let names: NameAgreements

  /// - Returns: nil where nothing ties the two, or evidence speaks plainly against it.
  ///
  /// - Parameter isNumberElsewhere: Whether the mention's employee number is that of somebody of another name, so that
  ///   it says nothing against this person.
  func fit(_ mention: Mention, _ person: PersonCluster, isNumberElsewhere: Bool = false) -> PersonFit? {
    let name = names.agreement(mention, person)
    let birth = PersonComparison.birthAgreement(mention.birth, person.births)
    let hasNumber = mention.employeeKey.map(person.employeeKeys.contains)
    let sameEmail = mention.email.map(person.emails.contains) ?? false
    let sharedNumber = mention.numbers.contains { person.numbers.contains($0) }
    let samePhone = mention.phone.map(person.phones.contains) ?? false
    let sameIdentifier = mention.npi.map(person.identifiers.contains) ?? false
    var fit = PersonFit(rank: 0, tieBreak: PersonComparison.tieBreak(mention, person), reasons: [], contradictions: [])
    let isFar = birth == .conflict && PersonComparison.isFar(mention.birth, person.births)
    if birth == .conflict { fit.contradictions.append("birth dates differ") }
    if hasNumber == false, !person.employeeKeys.isEmpty, !isNumberElsewhere {
      fit.contradictions.append("employee numbers differ")
    }
    if let apart = PersonComparison.apartByName(mention, person) { fit.contradictions.append(apart) }
    let isListed = person.listings.contains { !$0.files.isDisjoint(with: mention.files) }
    let listing = isListed ? PersonListing(mention) : nil
    if let listing, person.listings.contains(where: listing.isNamesake),
      !person.listings.contains(where: { $0.isBeside(listing) && $0.email == listing.email })
    {
      fit.contradictions.append("e-mail addresses and certificate numbers differ")
    }
    if hasNumber != true, !sharedNumber, let listing, person.listings.contains(where: listing.isTwin),
      !person.listings.contains(where: { $0.isBeside(listing) && $0.given == listing.given })
    {
      return nil
    }
    let nameFits = name == .exact || name == .known
    func raise(_ rank: Int, _ reason: String) {
      fit.rank = max(fit.rank, rank)
      fit.reasons.append(reason)
    }
    if hasNumber == true {
      if nameFits || name == .absent { raise(birth == .agree ? 110 : 100, "the same employee number") }
      if name == .givenOnly, birth != .conflict {
        fit.isWeak = birth != .agree
        raise(birth == .agree || sameEmail ? 96 : 78, "the same employee number")
      }
      if name == .unlike, birth == .agree, sameEmail { raise(90, "the same employee number") }
    }
    if sameIdentifier, nameFits || name == .absent { raise(98, "the same national identifier") }
    if sameEmail {
      if nameFits || name == .absent, !isFar { raise(95, "the same e-mail address") }
      if name == .givenOnly, birth != .conflict {
        fit.isWeak = true
        raise(85, "the same e-mail address and given name")
      }
    }
    if birth == .agree, nameFits { raise(name == .exact ? 93 : 92, "the same birth date") }
    if sharedNumber, birth != .conflict {
      if nameFits { raise(88, "the same credential number") }
      if name == .givenOnly {
        fit.isWeak = true
        raise(76, "the same credential number and given name")
      }
    }
    if samePhone, nameFits, birth != .conflict { raise(80, "the same telephone number") }
    if nameFits, fit.contradictions.isEmpty {
      raise(name == .exact ? 50 : 40, name == .exact ? "the same name" : "a known form of the name")
    } else if nameFits {
      fit.reasons.append(name == .exact ? "the same name" : "a known form of the name")
    }
    return fit.rank > 0 || nameFits || birth == .agree ? fit : nil
  }

  static func nameAgreement(_ left: PersonName, _ right: PersonName) -> NameAgreement {
    if NameComparison.isExclusionForm(left, of: [right]) { return .exact }
    if NameComparison.isKnownForm(left, of: [right]) { return .known }
    guard let mine = left.given ?? left.preferred else { return .unlike }
    let isGiven = [right.given, right.preferred].contains { other in
      guard let other else { return false }
      return NameComparison.fold(mine) == NameComparison.fold(other) || NameComparison.isNickname(mine, other)
    }
    return isGiven ? .givenOnly : .unlike
  }

  enum BirthAgreement { case agree, partly, missing, conflict }

  static func birthAgreement(_ date: PartialDate?, _ known: [PartialDate]) -> BirthAgreement {
    guard let date, !known.isEmpty else { return .missing }
    guard let same = known.first(where: date.agrees) else { return .conflict }
    return date.precision == .day && same.precision == .day ? .agree : .partly
  }

  /// Not even by a slip of the pen the same birth date.
  private static func isFar(_ date: PartialDate?, _ known: [PartialDate]) -> Bool {
    guard let date else { return false }
    return !known.contains { DuplicateRule.isSlip(date, $0) }
  }

  /// A generation or middle name that is another: father and son, two cousins.
  private static func apartByName(_ mention: Mention, _ person: PersonCluster) -> String? {
    guard let name = mention.name else { return nil }
    let suffixes = person.names.compactMap(\.suffix).map(NameComparison.fold)
    if let suffix = name.suffix.map(NameComparison.fold), !suffixes.isEmpty, !suffixes.contains(suffix) {
      return "generations differ"
    }
    let middles = person.names.compactMap(\.middle).map(NameComparison.fold)
    if let middle = name.middle.map(NameComparison.fold), !middles.isEmpty,
      !middles.contains(where: { agreeMiddle(middle, $0) })
    {
      return "middle names differ"
    }
    return nil
  }

  private static func middleAgreement(_ mention: Mention, _ person: PersonCluster) -> Int {
    guard let middle = mention.name?.middle.map(NameComparison.fold) else { return 0 }
    let middles = person.names.compactMap(\.middle).map(NameComparison.fold)
    if middles.isEmpty { return 0 }
    return middles.contains { agreeMiddle(middle, $0) } ? 1 : -1
  }

  private static func agreeMiddle(_ left: String, _ right: String) -> Bool {
    left.first == right.first && (left.count == 1 || right.count == 1 || left.hasPrefix(right) || right.hasPrefix(left))
  }

  private static func tieBreak(_ mention: Mention, _ person: PersonCluster) -> Int {
    func agrees(_ value: String?, _ known: Set<String>) -> Int {
      guard let value, !known.isEmpty else { return 0 }
      return known.contains(value) ? 1 : -1
    }
    return 4 * agrees(mention.location, person.locations) + 2 * agrees(mention.department, person.departments)
      + agrees(mention.jobTitle, person.jobTitles)
      + 16
      * agrees(
        mention.name?.suffix.map(NameComparison.fold), Set(person.names.compactMap(\.suffix).map(NameComparison.fold)))
      + 16 * middleAgreement(mention, person)
  }
}
