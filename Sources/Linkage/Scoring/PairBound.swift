/// A bound on the odds of a pair whose names, birth dates and numbers are compared: what cannot reach the floor whatever
/// its addresses and telephones are is not compared further.
///
/// E-mail, telephone and address count with the best level that a glance at the sketches leaves open, so that hardly
/// any pair is lost that a comparison would have kept.
struct PairBound: Sendable {
  private typealias Bits = PairScorer.Bits

  // What is seen below belongs to it.
  private let comparer: PairComparer
  private let sketches: View<UnitSketch>
  private let address: AddressView?
  private let rarity: ValueFrequencies.Sight
  private let levels: Levels
  private let emailPosition: Int
  private let phonePosition: Int

  init(_ comparer: PairComparer, _ scorer: PairScorer) {
    self.comparer = comparer
    let measures = comparer.population.measures
    sketches = comparer.sketches
    address = comparer.population.address?.view
    rarity = comparer.frequencies.sight
    func position(_ measure: Comparison.Measure) -> Int? { measures.firstIndex(of: measure) }
    levels = Levels { position($0).map(scorer.levelBits) ?? [] }
    emailPosition = position(.email) ?? 0
    phonePosition = position(.phone) ?? 0
  }

  /// Whether the pair may have odds of a match, or of a household, of so many bits.
  ///
  /// - Parameter begun: The odds by all that is compared already.
  @inline(__always)
  func mayReach(_ floor: Float, _ left: Int, _ right: Int, begun: PairScorer.Bits) -> Bool {
    let a = sketches[left], b = sketches[right]
    if a.hasManyContacts || b.hasManyContacts { return true }
    var odds = begun
    if a.email != 0, b.email != 0 { odds = odds + emailBits(a, b) }
    if a.phone != 0, b.phone != 0 { odds = odds + phoneBits(a, b) }
    if let address { odds = odds + addressBits(a, b, address) }
    return odds.match >= floor || odds.household >= floor + CandidateScorer.householdMargin
  }

  private func emailBits(_ a: UnitSketch, _ b: UnitSketch) -> Bits {
    if a.email == b.email { return levels.emailSame + max(0, rarity.exact(emailPosition, a.email)) }
    let isSameLocal = a.emailLocal == b.emailLocal
    let changed = (a.emailLetters ^ b.emailLetters).nonzeroBitCount
    if !isSameLocal, changed * 5 > Int(a.emailLength) + Int(b.emailLength) { return levels.emailUnlike }
    if a.isEmailFromName, b.isEmailFromName, a.given != b.given || a.family != b.family {
      return levels.emailFromNames
    }
    return isSameLocal ? levels.emailSameLocal : levels.emailLike
  }

  private func phoneBits(_ a: UnitSketch, _ b: UnitSketch) -> Bits {
    if a.phone == b.phone { return levels.phoneSame + max(0, rarity.exact(phonePosition, a.phone)) }
    let mayBeLike = a.phoneTail == b.phoneTail || ValueColumn.Traits.mayBeOneEdit(a.phoneEnds, b.phoneEnds)
    return mayBeLike ? levels.phoneLike : levels.phoneUnlike
  }

  private func addressBits(_ a: UnitSketch, _ b: UnitSketch, _ address: AddressView) -> Bits {
    let streets = a.street != 0 && b.street != 0
    let cities = a.city != 0 && b.city != 0, postcodes = a.postcode != 0 && b.postcode != 0
    guard streets || cities || postcodes else { return .none }
    let sameCity = cities && a.city == b.city
    let likeCity = sameCity || cities && !address.areCitiesUnlike(a.city, b.city)
    let likePostcode =
      postcodes && (a.postcode == b.postcode || !address.arePostcodesUnlike(a.postcode, b.postcode))
    var best = levels.addressUnlike
    if postcodes, a.postcode == b.postcode {
      best = levels.postcodeSame + max(0, rarity.postcode(a.postcode, b.postcode))
    } else {
      if likePostcode || likeCity { best = .best(best, levels.placeNear) }
      if likePostcode, likeCity { best = .best(best, levels.placeLike + max(0, rarity.city(a.city, b.city))) }
      if sameCity { best = .best(best, levels.citySame + max(0, rarity.city(a.city, b.city))) }
    }
    // A like street has its longest word in common, but for a few letters, and is looked at where the place is not
    // another one.
    let sameStreet = streets && a.street == b.street
    let isElsewhere = !likeCity && !likePostcode && (cities || postcodes)
    let likeStreet = streets && !isElsewhere && (a.streetLetters ^ b.streetLetters).nonzeroBitCount <= 5
    if sameStreet || likeStreet {
      best = .best(best, levels.streetLike + max(0, rarity.street(a.street, b.street)))
    }
    return best
  }
}

extension PairBound {
  /// The best that the levels are worth which a glance leaves open, by the names of `Comparison.levels(of:)`.
  private struct Levels: BitwiseCopyable, Sendable {
    typealias Bits = PairScorer.Bits

    let emailSame, emailSameLocal, emailLike, emailFromNames, emailUnlike: Bits
    let phoneSame, phoneLike, phoneUnlike: Bits
    let streetLike, postcodeSame, placeLike, citySame, placeNear, addressUnlike: Bits

    /// - Parameter bits: What the levels of a measure are worth; empty where it is not compared.
    init(_ bits: (Comparison.Measure) -> [Bits]) {
      func best(_ measure: Comparison.Measure, _ levels: [Int]) -> Bits {
        let all = bits(measure)
        if all.isEmpty { return .none }
        return levels.map { all[$0] }.reduce(Bits(match: -99, household: -99), Bits.best)
      }
      emailSame = best(.email, [1])
      emailSameLocal = best(.email, [2, 3, 4, 5, 6])
      emailLike = best(.email, [3, 4, 5, 6])
      emailFromNames = best(.email, [5, 6])
      emailUnlike = best(.email, [6])
      phoneSame = best(.phone, [1])
      phoneLike = best(.phone, [2, 3, 4])
      phoneUnlike = best(.phone, [4])
      streetLike = best(.address, [1, 2, 3])
      postcodeSame = best(.address, [4, 5])
      placeLike = best(.address, [6])
      citySame = best(.address, [7, 8])
      placeNear = best(.address, [9])
      addressUnlike = best(.address, [10])
    }
  }
}
