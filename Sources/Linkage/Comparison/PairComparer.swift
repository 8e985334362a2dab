/// Compares units of one population; two values are compared once.
struct PairComparer: Sendable {
  let population: Population
  var frequencies: ValueFrequencies
  /// Where the comparison of given names stands; middle and family name follow it.
  private let given: Int?
  private let measures: [Comparison.Measure]
  private var caches: [PairCache]
  private var tokenCache = PairCache()
  private var streetCache = PairCache()
  private var cityCache = PairCache()
  private var postcodeCache = PairCache()

  init(_ population: Population, _ frequencies: ValueFrequencies) {
    self.population = population
    self.frequencies = frequencies
    given = population.comparisons.firstIndex { $0.measure == .givenName }
    measures = population.measures
    caches = population.comparisons.map { _ in PairCache() }
  }

  /// The same that has compared nothing yet: one for each thread.
  var fresh: PairComparer { PairComparer(population, frequencies) }

  /// Compares two units.
  mutating func compare(_ left: Int, _ right: Int, into evidence: inout PairEvidence) {
    evidence.clear()
    for position in measures.indices {
      switch measures[position] {
      case .givenName: compareNames(left, right, position, into: &evidence)
      case .middleName, .familyName: break
      case .birthDate: compareDates(left, right, position, into: &evidence)
      case .address: compareAddresses(left, right, position, into: &evidence)
      case .email, .phone, .identifier, .category, .text: compareValues(left, right, position, into: &evidence)
      }
    }
  }

  // MARK: Dates and values

  private mutating func compareDates(_ left: Int, _ right: Int, _ position: Int, into evidence: inout PairEvidence) {
    guard let dates = population.dates else { return }
    let a = dates.first[left], b = dates.first[right]
    guard a != 0, b != 0 else { return }
    if a == b {
      evidence.levels[position] = dates.dates[Int(a)].isComplete ? 1 : 2
      evidence.frequencyBits[position] = frequencies.exact(position, a)
      return
    }
    evidence.levels[position] = dates.level(a, b)
  }

  private mutating func compareValues(_ left: Int, _ right: Int, _ position: Int, into evidence: inout PairEvidence) {
    guard let column = population.columns[position] else { return }
    let a = column.first[left], b = column.first[right]
    guard a != 0, b != 0 else { return }
    if column.several.isEmpty || column.several[Int32(left)] == nil && column.several[Int32(right)] == nil {
      evidence.levels[position] = level(a, b, position, column)
      if measures[position] == .email { setApartFromName(left, right, position, &evidence) }
      evidence.frequencyBits[position] = frequencyBits(evidence.levels[position], a, b, position)
      return
    }
    var best: (level: UInt8, bits: Float) = (UInt8.max, 0)
    for one in column.values(of: left) {
      for other in column.values(of: right) {
        let level = level(one, other, position, column)
        let bits = frequencyBits(level, one, other, position)
        if level < best.level || level == best.level && bits > best.bits { best = (level, bits) }
      }
    }
    if measures[position] == .identifier, best.level == 3 { best.level = 4 }
    evidence.levels[position] = best.level
    evidence.frequencyBits[position] = best.bits
  }

  /// Two addresses that are alike because both are made of names say what the names say already.
  private func setApartFromName(_ left: Int, _ right: Int, _ position: Int, _ evidence: inout PairEvidence) {
    let level = evidence.levels[position]
    guard level >= 2, level <= 4 else { return }
    if level == 3, namesAgree(evidence), !differInDigits(left, right, position) { return }
    guard population.isEmailFromName(left), population.isEmailFromName(right) else { return }
    evidence.levels[position] = 5
  }

  /// Whether two addresses are the same but for their digits: `j.smith2` is another person than `j.smith7`.
  private func differInDigits(_ left: Int, _ right: Int, _ position: Int) -> Bool {
    guard let column = population.columns[position] else { return false }
    let a = column.vocabulary.values[Int(column.first[left])], b = column.vocabulary.values[Int(column.first[right])]
    return a.filter { $0 < 0x30 || $0 > 0x39 } == b.filter { $0 < 0x30 || $0 > 0x39 }
  }

  /// Whether given and family name are both the same.
  private func namesAgree(_ evidence: PairEvidence) -> Bool {
    guard let given else { return false }
    return evidence.levels[given] == 1 && evidence.levels[given + 2] == 1
  }

  private func frequencyBits(_ level: UInt8, _ a: Int32, _ b: Int32, _ position: Int) -> Float {
    level == 1 ? frequencies.exact(position, a) : 0
  }

  private mutating func level(_ a: Int32, _ b: Int32, _ position: Int, _ column: ValueColumn) -> UInt8 {
    if a == b { return 1 }
    let measure = measures[position]
    let (left, right) = (column.traits[Int(a)], column.traits[Int(b)])
    if let told = ValueLevels.glance(left, right, measure) { return told }
    return caches[position].result(a, b) {
      ValueLevels.level(column.vocabulary.values[Int(a)], column.vocabulary.values[Int(b)], measure)
    }
  }

  // MARK: Addresses

  private mutating func compareAddresses(
    _ left: Int, _ right: Int, _ position: Int, into evidence: inout PairEvidence
  ) {
    guard let address = population.address else { return }
    let city = likeness(address.city[left], address.city[right], &cityCache, address.areCitiesUnlike) {
      address.cityLikeness($0, $1)
    }
    let postcode = likeness(
      address.postcode[left], address.postcode[right], &postcodeCache, address.arePostcodesUnlike
    ) { address.postcodeLikeness($0, $1) }
    // Where the place is another one, a street that is merely alike says nothing.
    let elsewhere = max(city, postcode) == 0
    let streets = (address.street[left], address.street[right])
    let street =
      elsewhere && streets.0 != streets.1
      ? min(0, Int(min(streets.0, streets.1)) - 1)
      : likeness(streets.0, streets.1, &streetCache, { _, _ in false }) { address.streetLikeness($0, $1) }
    let level = AddressLevel.level(street: street, city: city, postcode: postcode)
    evidence.levels[position] = level
    switch level {
    case 1, 2: evidence.frequencyBits[position] = frequencies.street(address.street[left], address.street[right])
    case 4, 5:
      evidence.frequencyBits[position] = frequencies.postcode(address.postcode[left], address.postcode[right])
    case 6, 7, 8: evidence.frequencyBits[position] = frequencies.city(address.city[left], address.city[right])
    default: break
    }
  }

  /// -1: missing · 0: different · then as `make` says; 3: the same.
  private func likeness(
    _ left: Int32, _ right: Int32, _ cache: inout PairCache, _ areUnlike: (Int32, Int32) -> Bool,
    make: (Int32, Int32) -> UInt8
  ) -> Int {
    if left == 0 || right == 0 { return -1 }
    if left == right { return 3 }
    if areUnlike(left, right) { return 0 }
    return Int(cache.result(left, right) { make(left, right) })
  }

  // MARK: Names

  private mutating func compareNames(_ left: Int, _ right: Int, _ position: Int, into evidence: inout PairEvidence) {
    guard let names = population.names else { return }
    var best: NameAgreement?
    for one in names.forms(of: left) {
      for other in names.forms(of: right) {
        let found = agreement(names, names.forms[one], names.forms[other])
        if best.map({ found.rank > $0.rank }) ?? true { best = found }
      }
    }
    guard let best else { return }
    evidence.levels[position] = best.given
    evidence.levels[position + 1] = best.middle
    evidence.levels[position + 2] = best.family
    evidence.frequencyBits[position] = frequencies.given(best.given, best.givenWords.0, best.givenWords.1)
    evidence.frequencyBits[position + 1] = frequencies.middle(best.middle, best.middleWord)
    evidence.frequencyBits[position + 2] = frequencies.family(best.family, best.familyWords.0, best.familyWords.1)
    evidence.togetherBits = frequencies.together(best)
  }

  private mutating func relation(
    _ names: NameTable, _ left: Int32, _ right: Int32, asGiven: Bool
  ) -> TokenRelation {
    if left == right { return .exact }
    let (one, other) = (names.tokens.traits[Int(left)], names.tokens.traits[Int(right)])
    if one.length <= 1 || other.length <= 1 { return one.initial == other.initial ? .initial : .different }
    if one.cannotBeLike(other, asGiven: asGiven) { return .different }
    let both = tokenCache.result(left, right) {
      names.tokens.givenRelation(left, right).rawValue << 4 | names.tokens.relation(left, right).rawValue
    }
    return TokenRelation(rawValue: asGiven ? both >> 4 : both & 15) ?? .different
  }

  /// The best relation between two ranges of words.
  private mutating func best(
    _ names: NameTable, _ left: Range<Int>, _ right: Range<Int>, asGiven: Bool = false
  ) -> (relation: TokenRelation, left: Int32, right: Int32) {
    var best: (relation: TokenRelation, left: Int32, right: Int32) = (.different, 0, 0)
    for one in left {
      for other in right {
        let found = relation(names, names.words[one], names.words[other], asGiven: asGiven)
        if found > best.relation || best.left == 0 { best = (found, names.words[one], names.words[other]) }
      }
    }
    return best
  }

  private mutating func agreement(_ names: NameTable, _ a: NameTable.Form, _ b: NameTable.Form) -> NameAgreement {
    var result = NameAgreement()
    let givenA = names.given(a), givenB = names.given(b), familyA = names.family(a), familyB = names.family(b)
    let middleA = names.middle(a), middleB = names.middle(b)
    if !givenA.isEmpty, !givenB.isEmpty {
      let found = best(names, givenA, givenB, asGiven: true)
      result.setGiven(found.relation, found.left, found.right)
      if result.given == NameAgreement.givenConflict {
        let crossed = max(
          best(names, givenA, middleB, asGiven: true).relation, best(names, middleA, givenB, asGiven: true).relation)
        if crossed >= .variant { result.given = NameAgreement.givenElsewhere }
      }
    }
    if !familyA.isEmpty, !familyB.isEmpty {
      let found = best(names, familyA, familyB)
      let whole =
        a.family == b.family
        && familyA.indices.allSatisfy { offset in
          names.words[offset] == names.words[familyB.lowerBound + offset - familyA.lowerBound]
        }
      result.setFamily(found.relation, found.left, found.right, whole: whole || a.family == 1 && b.family == 1)
    }
    crossParts(names, (givenA, middleA, familyA), (givenB, middleB, familyB), into: &result)
    compareMiddle(names, middleA, middleB, into: &result)
    return result
  }

  /// Words of one part that stand in another part of the other name: swapped, double or former names.
  private mutating func crossParts(
    _ names: NameTable, _ a: (given: Range<Int>, middle: Range<Int>, family: Range<Int>),
    _ b: (given: Range<Int>, middle: Range<Int>, family: Range<Int>), into result: inout NameAgreement
  ) {
    let familyFails = result.family == 0 || result.family == NameAgreement.familyConflict
    let givenFails = result.given == 0 || result.given == NameAgreement.givenConflict
    guard familyFails else { return }
    let forward = best(names, a.family, b.given), backward = best(names, a.given, b.family)
    if givenFails {
      let good = max(forward.relation, backward.relation) >= .typo
      if good {
        if forward.relation >= .typo {
          result.family = NameAgreement.familyElsewhere
          result.familyWords = (forward.left, forward.right)
        }
        if backward.relation >= .typo {
          if result.family == NameAgreement.familyElsewhere {
            result.given = NameAgreement.givenElsewhere
            result.givenWords = (backward.left, backward.right)
          } else {
            result.family = NameAgreement.familyElsewhere
            result.familyWords = (backward.left, backward.right)
            // The word that agreed as a family name is not at the same time a given name that conflicts.
            result.given = 0
          }
        } else {
          result.given = 0
        }
        return
      }
    }
    let viaMiddle = best(names, a.family, b.middle), viaOther = best(names, a.middle, b.family)
    let found = viaMiddle.relation >= viaOther.relation ? viaMiddle : viaOther
    if found.relation >= .typo {
      result.family = NameAgreement.familyElsewhere
      result.familyWords = (found.left, found.right)
    }
  }

  private mutating func compareMiddle(
    _ names: NameTable, _ a: Range<Int>, _ b: Range<Int>, into result: inout NameAgreement
  ) {
    guard !a.isEmpty, !b.isEmpty else { return }
    let found = best(names, a, b, asGiven: true)
    switch found.relation {
    case .exact:
      result.middle = names.tokens.bytes(found.left).count > 1 ? 1 : 2
      result.middleWord = found.left
    case .initial: result.middle = 2
    case .variant, .typo, .similar: result.middle = 3
    case .different: result.middle = 4
    }
  }
}
