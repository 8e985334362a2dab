/// Compares units of one population; two values that come again are compared once.
struct PairComparer: Sendable {
  let population: Population
  let frequencies: ValueFrequencies
  private let bits: ValueFrequencies.Sight
  private let comparisons: View<Measured>
  private let owner: Flat<Measured>
  /// Where the comparison of given names stands; middle and family name follow it.
  private let given: Int?
  private let names: NameComparer?
  private let dates: DateView
  private let sketchOwner: Flat<UnitSketch>
  let sketches: View<UnitSketch>
  private let address: AddressView?
  private let knowsNamesTogether: Bool
  private var words: PairCache
  private var streets: PairCache
  private var cities: PairCache
  private var postcodes: PairCache
  private var values: [PairCache]

  /// What a comparison reads.
  private struct Measured: BitwiseCopyable, Sendable {
    let measure: Comparison.Measure
    var valueOfUnit = View<Int32>()
    var traits = View<ValueColumn.Traits>()
    var texts = TextView()
    /// Whether some unit has several values.
    var hasSeveral = false
  }

  init(_ population: Population, _ frequencies: ValueFrequencies) {
    self.init(population, frequencies, UnitSketch.all(of: population))
  }

  private init(_ population: Population, _ frequencies: ValueFrequencies, _ sketches: Flat<UnitSketch>) {
    sketchOwner = sketches
    self.sketches = sketches.view
    self.population = population
    self.frequencies = frequencies
    bits = frequencies.sight
    knowsNamesTogether = frequencies.knowsNamesTogether
    owner = Flat(
      population.measures.indices.map { position in
        var measured = Measured(measure: population.measures[position])
        guard let column = population.columns[position] else { return measured }
        measured.valueOfUnit = column.first.view
        measured.traits = column.traits.view
        measured.texts = column.vocabulary.view
        measured.hasSeveral = !column.several.isEmpty
        return measured
      })
    comparisons = owner.view
    given = population.measures.firstIndex(of: .givenName)
    names = population.names.map(NameComparer.init)
    dates = population.dates?.view ?? DateView(dates: View(), digits: View())
    address = population.address?.view
    words = PairCache(values: population.names?.tokens.vocabulary.count ?? 0)
    streets = PairCache(values: population.address?.streets.count ?? 0)
    cities = PairCache(values: population.address?.cities.count ?? 0)
    postcodes = PairCache(values: population.address?.postcodes.count ?? 0)
    values = population.columns.map { PairCache(values: $0?.vocabulary.count ?? 0) }
  }

  /// The same that has compared nothing yet: one for each thread.
  var fresh: PairComparer { PairComparer(population, frequencies, sketchOwner) }

  /// The same by other frequencies.
  func by(_ frequencies: ValueFrequencies) -> PairComparer { PairComparer(population, frequencies, sketchOwner) }

  /// Compares two units.
  mutating func compare(_ left: Int, _ right: Int, into evidence: PairEvidence) {
    begin(left, right, into: evidence)
    finish(left, right, into: evidence)
  }

  /// Reads what comparing some pairs will read first, all of it at once, so that it is at hand.
  ///
  /// - Returns: Something that hangs on all that was read.
  func fetched(_ pairs: [CandidateMap.Entry]) -> UInt64 {
    var read: UInt32 = 0
    for pair in pairs {
      read &+= UInt32(bitPattern: sketches[pair.left].given ^ sketches[pair.right].given)
    }
    guard let names else { return UInt64(read) }
    for pair in pairs { read &+= names.fetched(sketches[pair.left]) ^ names.fetched(sketches[pair.right]) }
    return UInt64(read)
  }

  /// Compares names, birth dates and what is told by a number.
  mutating func begin(_ left: Int, _ right: Int, into evidence: PairEvidence) {
    evidence.clear()
    for position in 0..<comparisons.count {
      switch comparisons[position].measure {
      case .givenName: compareNames(left, right, position, into: evidence)
      case .birthDate: compareDates(sketches[left].date, sketches[right].date, position, into: evidence)
      case .identifier, .category, .text: compareValues(left, right, position, into: evidence)
      case .middleName, .familyName, .address, .email, .phone: break
      }
    }
  }

  /// Compares what `begin` left out.
  mutating func finish(_ left: Int, _ right: Int, into evidence: PairEvidence) {
    let a = sketches[left], b = sketches[right]
    for position in 0..<comparisons.count {
      switch comparisons[position].measure {
      case .address: compareAddresses(a, b, position, into: evidence)
      case .email, .phone:
        if a.hasManyContacts || b.hasManyContacts {
          compareValues(left, right, position, into: evidence)
        } else if comparisons[position].measure == .email {
          compareEmails(a, b, position, into: evidence)
        } else {
          comparePhones(a, b, position, into: evidence)
        }
      case .givenName, .middleName, .familyName, .birthDate, .identifier, .category, .text: break
      }
    }
  }

  // MARK: Names and dates

  private mutating func compareNames(_ left: Int, _ right: Int, _ position: Int, into evidence: PairEvidence) {
    guard let names, let best = names.best(sketches, left, right, &words) else { return }
    evidence.set(position, best.given, bits.given(best.given, best.givenWords.0, best.givenWords.1))
    evidence.set(position + 1, best.middle, bits.middle(best.middle, best.middleWord))
    evidence.set(position + 2, best.family, bits.family(best.family, best.familyWords.0, best.familyWords.1))
    if knowsNamesTogether, best.mayGoTogether { evidence.togetherBits = frequencies.together(best) }
  }

  private func compareDates(_ a: Int32, _ b: Int32, _ position: Int, into evidence: PairEvidence) {
    guard a != 0, b != 0 else { return }
    if a == b { return evidence.set(position, dates.dates[a].isComplete ? 1 : 2, bits.exact(position, a)) }
    evidence.levels[position] = dates.level(a, b)
  }

  // MARK: Values

  private mutating func compareEmails(
    _ a: UnitSketch, _ b: UnitSketch, _ position: Int, into evidence: PairEvidence
  ) {
    guard a.email != 0, b.email != 0 else { return }
    if a.email == b.email { return evidence.set(position, 1, bits.exact(position, a.email)) }
    if a.emailLocal != b.emailLocal,
      (a.emailLetters ^ b.emailLetters).nonzeroBitCount * 5 > Int(a.emailLength) + Int(b.emailLength)
    {
      evidence.levels[position] = 6
      return
    }
    let level = level(a.email, b.email, position)
    evidence.levels[position] =
      level >= 2 && level <= 4
      ? setApartFromName(level, a, b, comparisons[position].texts, namesAgree: namesAgree(evidence)) : level
  }

  private mutating func comparePhones(
    _ a: UnitSketch, _ b: UnitSketch, _ position: Int, into evidence: PairEvidence
  ) {
    guard a.phone != 0, b.phone != 0 else { return }
    if a.phone == b.phone { return evidence.set(position, 1, bits.exact(position, a.phone)) }
    let isUnlike = a.phoneTail != b.phoneTail && !ValueColumn.Traits.mayBeOneEdit(a.phoneEnds, b.phoneEnds)
    evidence.levels[position] = isUnlike ? 4 : level(a.phone, b.phone, position)
  }

  private mutating func compareValues(_ left: Int, _ right: Int, _ position: Int, into evidence: PairEvidence) {
    let measured = comparisons[position]
    let a = measured.valueOfUnit[left], b = measured.valueOfUnit[right]
    guard a != 0, b != 0 else { return }
    if measured.hasSeveral, let column = population.columns[position],
      column.several[Int32(left)] != nil || column.several[Int32(right)] != nil
    {
      return compareSeveral(column.values(of: left), column.values(of: right), position, into: evidence)
    }
    let level = level(a, b, position)
    evidence.set(position, level, level == 1 ? bits.exact(position, a) : 0)
  }

  private mutating func compareSeveral(
    _ left: [Int32], _ right: [Int32], _ position: Int, into evidence: PairEvidence
  ) {
    var best: (level: UInt8, bits: Float) = (UInt8.max, 0)
    for one in left {
      for other in right {
        let level = level(one, other, position)
        let bits = level == 1 ? bits.exact(position, one) : 0
        if level < best.level || level == best.level && bits > best.bits { best = (level, bits) }
      }
    }
    if comparisons[position].measure == .identifier, best.level == 3 { best.level = 4 }
    evidence.set(position, best.level, best.bits)
  }

  /// Two addresses that are alike because both are made of names say what the names say already.
  private func setApartFromName(
    _ level: UInt8, _ a: UnitSketch, _ b: UnitSketch, _ texts: TextView, namesAgree: Bool
  ) -> UInt8 {
    if level == 3, namesAgree, !Self.differInDigits(texts[a.email], texts[b.email]) { return level }
    return a.isEmailFromName && b.isEmailFromName ? 5 : level
  }

  /// Whether given and family name are both the same.
  private func namesAgree(_ evidence: PairEvidence) -> Bool {
    guard let given else { return false }
    return evidence.levels[given] == 1 && evidence.levels[given + 2] == 1
  }

  /// Whether two addresses are the same but for their digits: `j.smith2` is another person than `j.smith7`.
  private static func differInDigits(_ a: Bytes, _ b: Bytes) -> Bool {
    a.filter { $0 < 0x30 || $0 > 0x39 } == b.filter { $0 < 0x30 || $0 > 0x39 }
  }

  private mutating func level(_ a: Int32, _ b: Int32, _ position: Int) -> UInt8 {
    if a == b { return 1 }
    let measured = comparisons[position]
    if let told = ValueLevels.glance(measured.traits[a], measured.traits[b], measured.measure) { return told }
    return values[position].result(a, b) {
      ValueLevels.level(measured.texts[$0], measured.texts[$1], measured.measure)
    }
  }

  // MARK: Addresses

  private mutating func compareAddresses(
    _ a: UnitSketch, _ b: UnitSketch, _ position: Int, into evidence: PairEvidence
  ) {
    guard let address else { return }
    let city = Self.likeness(a.city, b.city) { one, other in
      address.areCitiesUnlike(one, other) ? 0 : cities.result(one, other) { address.cityLikeness($0, $1) }
    }
    let postcode = Self.likeness(a.postcode, b.postcode) { one, other in
      address.arePostcodesUnlike(one, other) ? 0 : postcodes.result(one, other) { address.postcodeLikeness($0, $1) }
    }
    // Where the place is another one, a street that is merely alike says nothing.
    let elsewhere = max(city, postcode) == 0
    let street = Self.likeness(a.street, b.street) { one, other in
      elsewhere ? 0 : streets.result(one, other) { address.streetLikeness($0, $1) }
    }
    let level = AddressLevel.level(street: street, city: city, postcode: postcode)
    let frequency: Float =
      switch level {
      case 1, 2: bits.street(a.street, b.street)
      case 4, 5: bits.postcode(a.postcode, b.postcode)
      case 6, 7, 8: bits.city(a.city, b.city)
      default: 0
      }
    evidence.set(position, level, frequency)
  }

  /// -1: missing · 0: different · then as `make` says; 3: the same.
  @inline(__always)
  private static func likeness(_ left: Int32, _ right: Int32, make: (Int32, Int32) -> UInt8) -> Int {
    if left == 0 || right == 0 { return -1 }
    return left == right ? 3 : Int(make(min(left, right), max(left, right)))
  }
}
