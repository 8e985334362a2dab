/// A bound on the odds of a pair, from the sketches of its units alone: what cannot reach the floor is not compared.
///
/// Each comparison counts with the best level that a glance leaves open, so that no pair is lost that a comparison
/// would have kept.
struct PairBound: Sendable {
  private typealias Bits = (match: Float, household: Float)

  private let sketches: [UnitSketch]
  private let traits: [Tokens.Traits]
  private let frequencies: ValueFrequencies
  /// For each measure the bits of its levels; a level that is not there has none.
  private let given: [Bits]
  private let middle: [Bits]
  private let family: [Bits]
  private let date: [Bits]
  private let email: [Bits]
  private let phone: [Bits]
  private let address: [Bits]
  private let datePosition: Int
  private let emailPosition: Int
  private let phonePosition: Int
  /// The prior with the best that the comparisons may bring which the sketches say nothing of.
  private let beginning: Bits
  private let dates: DateColumn?

  init(_ population: Population, _ frequencies: ValueFrequencies, _ scorer: PairScorer) {
    sketches = UnitSketch.all(of: population)
    traits = population.names?.tokens.traits ?? []
    dates = population.dates
    self.frequencies = frequencies
    func bits(_ measure: Comparison.Measure) -> [(match: Float, household: Float)] {
      population.measures.firstIndex(of: measure).map(scorer.levelBits) ?? []
    }
    given = bits(.givenName)
    middle = bits(.middleName)
    family = bits(.familyName)
    date = bits(.birthDate)
    email = bits(.email)
    phone = bits(.phone)
    address = bits(.address)
    datePosition = population.measures.firstIndex(of: .birthDate) ?? 0
    emailPosition = population.measures.firstIndex(of: .email) ?? 0
    phonePosition = population.measures.firstIndex(of: .phone) ?? 0
    var beginning = scorer.priors
    for (position, measure) in population.measures.enumerated()
    where [.identifier, .category, .text].contains(measure) {
      let best = Self.best(scorer.levelBits(position), 0...)
      let rarest = max(0, frequencies.rarest(position))
      beginning.match += max(0, best.match + rarest)
      beginning.household += max(0, best.household + rarest)
    }
    self.beginning = beginning
  }

  private static func best(
    _ bits: [(match: Float, household: Float)], _ levels: PartialRangeFrom<Int>
  ) -> (match: Float, household: Float) {
    bits[levels].reduce((-99, -99)) { (max($0.match, $1.match), max($0.household, $1.household)) }
  }

  /// Whether the pair may have odds of a match, or of a household, of so many bits.
  func mayReach(_ floor: Float, _ left: Int, _ right: Int) -> Bool {
    let a = sketches[left], b = sketches[right]
    if a.isComplex || b.isComplex { return true }
    var match = beginning.match, household = beginning.household
    func add(_ bits: Bits, _ frequency: Float) {
      match += bits.match + frequency
      household += bits.household + frequency
    }
    if a.date != 0, b.date != 0, let dates {
      let level = a.date == b.date ? 1 : Int(dates.level(a.date, b.date))
      add(date[level], level == 1 ? max(0, frequencies.exact(datePosition, a.date)) : 0)
    }
    if a.email != 0, b.email != 0 { addEmail(a, b, add) }
    if a.phone != 0, b.phone != 0 {
      if a.phone == b.phone {
        add(phone[1], max(0, frequencies.exact(phonePosition, a.phone)))
      } else if (a.phoneLetters ^ b.phoneLetters).nonzeroBitCount <= 4 {
        add(highest(phone, [2, 3, 4]), 0)
      } else {
        add(phone[4], 0)
      }
    }
    if !address.isEmpty { addAddress(a, b, add) }
    if !given.isEmpty { addNames(a, b, add) }
    return match >= floor || household >= floor + CandidateScorer.householdMargin
  }

  private func highest(_ bits: [Bits], _ levels: [Int]) -> Bits {
    levels.reduce((-99, -99)) { (max($0.match, bits[$1].match), max($0.household, bits[$1].household)) }
  }

  private func addEmail(_ a: UnitSketch, _ b: UnitSketch, _ add: (Bits, Float) -> Void) {
    if a.email == b.email {
      add(email[1], max(0, frequencies.exact(emailPosition, a.email)))
    } else if (a.emailLetters ^ b.emailLetters).nonzeroBitCount <= 8 {
      add(highest(email, [2, 3, 4, 5, 6]), 0)
    } else {
      // The same local part at another host, at most.
      add((max(email[6].match, email[2].match), max(email[6].household, email[2].household)), 0)
    }
  }

  private func addAddress(_ a: UnitSketch, _ b: UnitSketch, _ add: (Bits, Float) -> Void) {
    let knows = (a.street != 0 || a.city != 0 || a.postcode != 0) && (b.street != 0 || b.city != 0 || b.postcode != 0)
    if !knows { return }
    let sameStreet = a.street != 0 && a.street == b.street
    let samePostcode = a.postcode != 0 && a.postcode == b.postcode
    let sameCity = a.city != 0 && a.city == b.city
    if sameStreet || samePostcode {
      let rare = max(
        sameStreet ? frequencies.street(a.street, b.street) : 0,
        samePostcode ? frequencies.postcode(a.postcode, b.postcode) : 0, 0)
      return add(highest(address, [1, 2, 3, 4, 5, 6]), rare)
    }
    // Another street may still be spelled alike where the place is the same or like.
    let likePostcode =
      a.postcode != 0 && b.postcode != 0 && (a.postcodeLetters ^ b.postcodeLetters).nonzeroBitCount <= 2
    let streets = a.street != 0 && b.street != 0
    if sameCity || likePostcode {
      let rare = max(sameCity ? frequencies.city(a.city, b.city) : 0, 0)
      return add(highest(address, streets ? [1, 2, 3, 6, 7, 8, 9, 10] : [6, 7, 8, 9, 10]), rare)
    }
    add(highest(address, streets ? [1, 2, 3, 9, 10] : [8, 9, 10]), 0)
  }

  private func addNames(_ a: UnitSketch, _ b: UnitSketch, _ add: (Bits, Float) -> Void) {
    let crosses =
      mayBeLike(a.family, b.given) || mayBeLike(a.given, b.family) || mayBeLike(a.family, b.middle)
      || mayBeLike(a.middle, b.family)
    if a.given != 0, b.given != 0 {
      let rare = max(frequencies.given(1, a.given, a.given), frequencies.given(1, b.given, b.given), 0)
      if a.given == b.given {
        add(given[1], rare)
      } else if mayBeLike(a.given, b.given, asGiven: true) {
        add(highest(given, [2, 3, 4, 5, 6, 7]), rare)
      } else if crosses || mayBeLike(a.given, b.middle, asGiven: true) || mayBeLike(a.middle, b.given, asGiven: true) {
        let best = highest(given, [6, 7])
        add((max(best.match, 0), max(best.household, 0)), rare)
      } else {
        add(given[7], 0)
      }
    } else if crosses {
      add((0, 0), 0)
    }
    if a.middle != 0, b.middle != 0 {
      if a.middle == b.middle || mayBeLike(a.middle, b.middle, asGiven: true) {
        add(highest(middle, [1, 2, 3, 4]), max(0, frequencies.middle(1, a.middle)))
      } else {
        add(middle[4], 0)
      }
    }
    let rare = max(frequencies.family(1, a.family, a.family), frequencies.family(1, b.family, b.family), 0)
    if a.family != 0, a.family == b.family {
      add(family[1], rare)
    } else if crosses || a.family != 0 && b.family != 0 && mayBeLike(a.family, b.family) {
      // A word of a given name may be the one that agrees, and be rarer.
      let also = max(frequencies.given(1, a.given, a.given), frequencies.given(1, b.given, b.given), 0)
      let best = highest(family, [2, 3, 4, 5, 6])
      add((max(best.match, 0), max(best.household, 0)), max(rare, also))
    } else if a.family != 0, b.family != 0 {
      add(family[6], 0)
    }
  }

  private func mayBeLike(_ left: Int32, _ right: Int32, asGiven: Bool = false) -> Bool {
    if left == 0 || right == 0 { return false }
    if left == right { return true }
    let (a, b) = (traits[Int(left)], traits[Int(right)])
    if a.length <= 1 || b.length <= 1 { return a.initial == b.initial }
    return !a.cannotBeLike(b, asGiven: asGiven)
  }
}
