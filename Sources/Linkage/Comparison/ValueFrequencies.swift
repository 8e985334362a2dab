import Foundation

/// How common each value is, as bits that an agreement on it is worth beyond its level.
struct ValueFrequencies: Sendable {
  /// For each comparison and value number.
  private var exactBits: [[Float]]
  private var givenBits: [Float] = []
  private var familyBits: [Float] = []
  private var streetBits: [Float] = []
  private var cityBits: [Float] = []
  private var postcodeBits: [Float] = []
  private var together = NamesTogether()
  /// For each comparison the chance that two rows which differ agree exactly.
  private(set) var exactU: [Double?]
  // A like value is rarer than the same one to be got by chance, so its frequency counts in part.
  private let fuzzyShare: Float = 0.75

  /// - Parameters:
  ///   - groupOfUnit: For each unit what counts as one, a cluster where they are known already.
  ///   - areClusters: Whether that is so; rows of one person would else look like people of one name.
  init(_ population: Population, groupOfUnit: [Int32], areClusters: Bool = false) {
    exactBits = population.comparisons.map { _ in [] }
    exactU = population.comparisons.map { _ in nil }
    let order = Self.ordered(groupOfUnit)
    for (position, comparison) in population.comparisons.enumerated() {
      switch comparison.measure {
      case .givenName:
        guard let names = population.names else { continue }
        let given = Self.wordCounts(names, groupOfUnit, order) { names.given($0) }
        let family = Self.wordCounts(names, groupOfUnit, order) { names.family($0) }
        (givenBits, exactU[position]) = Self.bits(given, repeated: 0.6)
        (familyBits, exactU[position + 2]) = Self.bits(family, repeated: 0.5)
        if areClusters { together = NamesTogether(names, groupOfUnit, population.dates, given: given, family: family) }
      case .middleName, .familyName: break
      case .birthDate:
        guard let dates = population.dates else { continue }
        let counts = Self.counts(dates.first, dates.dates.count, groupOfUnit, order)
        (exactBits[position], exactU[position]) = Self.bits(counts, repeated: 0.5)
      case .address:
        guard let address = population.address else { continue }
        streetBits =
          Self.bits(Self.counts(address.street, address.streets.values.count, groupOfUnit, order), repeated: 0.1).0
        cityBits =
          Self.bits(Self.counts(address.city, address.cities.values.count, groupOfUnit, order), repeated: 0.5).0
        postcodeBits =
          Self.bits(Self.counts(address.postcode, address.postcodes.values.count, groupOfUnit, order), repeated: 0.4).0
      default:
        guard let column = population.columns[position] else { continue }
        let unique = [.email, .phone, .identifier].contains(comparison.measure)
        let counts = Self.counts(column.first, column.vocabulary.values.count, groupOfUnit, order)
        (exactBits[position], exactU[position]) = Self.bits(counts, repeated: unique ? 0.02 : 0.6)
      }
    }
  }

  /// The most that an exact agreement in a comparison gets for its value.
  func rarest(_ position: Int) -> Float { exactBits[position].max() ?? 0 }

  func exact(_ position: Int, _ value: Int32) -> Float { exactBits[position][Int(value)] }

  func street(_ a: Int32, _ b: Int32) -> Float { max(streetBits[Int(a)], streetBits[Int(b)]) }
  func city(_ a: Int32, _ b: Int32) -> Float { max(cityBits[Int(a)], cityBits[Int(b)]) }
  func postcode(_ a: Int32, _ b: Int32) -> Float { max(postcodeBits[Int(a)], postcodeBits[Int(b)]) }

  /// The bits of a given name's level: whole for the same word, in part for like ones, by the rarer of the two.
  func given(_ level: UInt8, _ a: Int32, _ b: Int32) -> Float {
    switch level {
    case 1: givenBits[Int(a)]
    case 2, 4, 5, 6: fuzzyShare * max(givenBits[Int(a)], givenBits[Int(b)])
    default: 0
    }
  }

  /// The bits of given and family name agreeing both, beyond those of each.
  func together(_ names: NameAgreement) -> Float { together.bits(names) }

  func middle(_ level: UInt8, _ word: Int32) -> Float { level == 1 ? givenBits[Int(word)] : 0 }

  func family(_ level: UInt8, _ a: Int32, _ b: Int32) -> Float {
    switch level {
    case 1, 2: familyBits[Int(a)]
    case 3, 4, 5: fuzzyShare * max(familyBits[Int(a)], familyBits[Int(b)])
    default: 0
    }
  }

  // MARK: Counting

  /// The units with those of one group next to each other; a group bears the number of its smallest unit.
  private static func ordered(_ groupOfUnit: [Int32]) -> [Int32] {
    var starts = [Int32](repeating: 0, count: groupOfUnit.count + 1)
    for group in groupOfUnit { starts[Int(group) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var order = [Int32](repeating: 0, count: groupOfUnit.count)
    for (unit, group) in groupOfUnit.enumerated() {
      order[Int(starts[Int(group)])] = Int32(unit)
      starts[Int(group)] += 1
    }
    return order
  }

  /// For each value in how many groups it occurs.
  private static func counts(_ values: [Int32], _ size: Int, _ groupOfUnit: [Int32], _ order: [Int32]) -> [Int32] {
    var last = [Int32](repeating: -1, count: size), counts = [Int32](repeating: 0, count: size)
    for unit in order {
      let value = Int(values[Int(unit)]), group = groupOfUnit[Int(unit)]
      if value == 0 || last[value] == group { continue }
      last[value] = group
      counts[value] += 1
    }
    return counts
  }

  private static func wordCounts(
    _ names: NameTable, _ groupOfUnit: [Int32], _ order: [Int32], _ part: (NameTable.Form) -> Range<Int>
  ) -> [Int32] {
    let size = names.tokens.vocabulary.values.count
    var last = [Int32](repeating: -1, count: size), counts = [Int32](repeating: 0, count: size)
    for unit in order {
      let group = groupOfUnit[Int(unit)]
      for form in names.forms(of: Int(unit)) {
        for index in part(names.forms[form]) {
          let word = Int(names.words[index])
          if last[word] == group { continue }
          last[word] = group
          counts[word] += 1
        }
      }
    }
    return counts
  }

  /// The bits that the frequency of each value adds to the average agreement, and the chance of that.
  ///
  /// Good and Turing (1953): what was seen once is as common as the twice-seen make it. A column in which hardly
  /// anything repeats between people (an e-mail address) thereby says far more than one whose values repeat.
  private static func bits(_ counts: [Int32], repeated: Double) -> ([Float], Double?) {
    let total = counts.reduce(0.0) { $0 + Double($1) }
    guard total > 1 else { return (counts.map { _ in 0 }, nil) }
    var once = 0.0, twice = 0.0
    for count in counts {
      if count == 1 { once += 1 }
      if count == 2 { twice += 1 }
    }
    let anchor = 20.0
    let single = min(1, (2 * twice + anchor * repeated) / (once + anchor))
    var chance = 0.0
    let shares = counts.map { count -> Double in
      guard count > 0 else { return single / total }
      let corrected = count == 1 ? single : max(Double(count) - (1 - single), 2 * single)
      let share = corrected / total
      chance += share * Double(count) / total
      return share
    }
    let average = log2(chance)
    return (shares.map { Float(average - log2($0)) }, chance)
  }
}
