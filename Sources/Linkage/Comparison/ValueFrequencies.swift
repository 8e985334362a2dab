import Foundation

/// How common each value is, as bits that an agreement on it is worth beyond its level.
final class ValueFrequencies: Sendable {
  /// For each comparison and value number.
  private let exactBits: [Flat<Float>]
  private let exactViews: Flat<View<Float>>
  private let givenBits: Flat<Float>
  private let familyBits: Flat<Float>
  private let streetBits: Flat<Float>
  private let cityBits: Flat<Float>
  private let postcodeBits: Flat<Float>
  private let names: NamesTogether
  /// For each comparison the most that an exact agreement gets for its value.
  private let rarest: [Float]
  /// For each comparison the chance that two rows which differ agree exactly.
  let exactU: [Double?]

  /// - Parameters:
  ///   - groupOfUnit: For each unit what counts as one, a cluster where they are known already.
  ///   - areClusters: Whether that is so; rows of one person would else look like people of one name.
  init(_ population: Population, groupOfUnit: [Int32], areClusters: Bool = false) {
    let order = Self.ordered(groupOfUnit)
    var exactBits = [[Float]](repeating: [], count: population.comparisons.count)
    var exactU = [Double?](repeating: nil, count: population.comparisons.count)
    var words: (given: [Float], family: [Float]) = ([], [])
    var places: (street: [Float], city: [Float], postcode: [Float]) = ([], [], [])
    var together = NamesTogether()
    func bits(_ values: Flat<Int32>, _ size: Int, repeated: Double) -> ([Float], Double?) {
      Self.bits(Self.counts(values, size, groupOfUnit, order), repeated: repeated)
    }
    for (position, measure) in population.measures.enumerated() {
      switch measure {
      case .givenName:
        guard let names = population.names else { continue }
        let given = Self.wordCounts(names, groupOfUnit, order) { $0.givenWords }
        let family = Self.wordCounts(names, groupOfUnit, order) { $0.familyWords }
        (words.given, exactU[position]) = Self.bits(given, repeated: 0.6)
        (words.family, exactU[position + 2]) = Self.bits(family, repeated: 0.5)
        if areClusters { together = NamesTogether(names, groupOfUnit, population.dates, given: given, family: family) }
      case .middleName, .familyName: break
      case .birthDate:
        guard let dates = population.dates else { continue }
        (exactBits[position], exactU[position]) = bits(dates.first, dates.dates.count, repeated: 0.5)
      case .address:
        guard let address = population.address else { continue }
        places.street = bits(address.street, address.streets.count, repeated: 0.1).0
        places.city = bits(address.city, address.cities.count, repeated: 0.5).0
        places.postcode = bits(address.postcode, address.postcodes.count, repeated: 0.4).0
      case .email, .phone, .identifier, .category, .text:
        guard let column = population.columns[position] else { continue }
        let isUnique = [.email, .phone, .identifier].contains(measure)
        (exactBits[position], exactU[position]) = bits(
          column.first, column.vocabulary.count, repeated: isUnique ? 0.02 : 0.6)
      }
    }
    // The first number is the missing value, on which nobody agrees.
    rarest = exactBits.map { $0.dropFirst().max() ?? 0 }
    self.exactBits = exactBits.map { Flat($0) }
    exactViews = Flat(self.exactBits.map(\.view))
    self.exactU = exactU
    (givenBits, familyBits) = (Flat(words.given), Flat(words.family))
    (streetBits, cityBits, postcodeBits) = (Flat(places.street), Flat(places.city), Flat(places.postcode))
    names = together
  }

  /// The most that an exact agreement in a comparison gets for its value.
  func rarest(_ position: Int) -> Float { rarest[position] }

  /// Whether something is known of which names go together.
  var knowsNamesTogether: Bool { !names.isEmpty }

  /// The bits of given and family name agreeing both, beyond those of each.
  func together(_ names: NameAgreement) -> Float { self.names.bits(names) }

  /// Sight of the bits of all values, valid as long as the frequencies.
  var sight: Sight {
    Sight(
      exact: exactViews.view, given: givenBits.view, family: familyBits.view, street: streetBits.view,
      city: cityBits.view, postcode: postcodeBits.view)
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
  private static func counts(_ values: Flat<Int32>, _ size: Int, _ groupOfUnit: [Int32], _ order: [Int32]) -> [Int32] {
    var last = [Int32](repeating: -1, count: size), counts = [Int32](repeating: 0, count: size)
    for unit in order {
      let value = Int(values[unit]), group = groupOfUnit[Int(unit)]
      if value == 0 || last[value] == group { continue }
      last[value] = group
      counts[value] += 1
    }
    return counts
  }

  private static func wordCounts(
    _ names: NameTable, _ groupOfUnit: [Int32], _ order: [Int32], _ part: (NameTable.Form) -> Range<Int>
  ) -> [Int32] {
    let size = names.tokens.vocabulary.count
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
    var once = 0.0, twice = 0.0, thrice = 0.0
    for count in counts {
      if count == 1 { once += 1 }
      if count == 2 { twice += 1 }
      if count == 3 { thrice += 1 }
    }
    let anchor = 20.0
    let single = min(1, (2 * twice + anchor * repeated) / (once + anchor))
    // Likewise what was seen twice, by what was seen three times: among numbers that are all equally rare it is no
    // commoner than the rest, and two records of one person that are not joined yet have not made it so.
    let double = min(2, max(single, (3 * thrice + anchor * (1 + single)) / (twice + anchor)))
    var chance = 0.0
    let shares = counts.map { count -> Double in
      guard count > 0 else { return single / total }
      let corrected =
        count == 1 ? single : count == 2 ? double : max(Double(count) - (1 - single), 2 * single)
      let share = corrected / total
      chance += share * Double(count) / total
      return share
    }
    let average = log2(chance)
    return (shares.map { Float(average - log2($0)) }, chance)
  }
}
