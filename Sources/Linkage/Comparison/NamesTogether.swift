import Foundation

/// How much more often given and family names meet in one person than by chance.
///
/// Names of one language or generation go together, so that agreeing on both is weaker evidence than the sum of the
/// two: the two-way term of a log-linear model (Thibaudeau 1993). Its size is counted from the people found so far:
/// for a pair of names that several bear by their number, else by how much the names of all go together.
struct NamesTogether: Sendable {
  /// For each pair of words the bits to add.
  private var bits: [UInt64: Float] = [:]
  /// The bits of pairs of words that are only alike.
  private var usual: Float = 0
  // A like name says less of a family's origin than the name itself.
  private static let fuzzyShare: Float = 0.75
  // How many people who were seen the average lift is worth, against a pair's own number.
  private static let anchorPeople = 0.1

  /// Nothing is known: names are taken as independent.
  init() {}

  /// - Parameters:
  ///   - groupOfUnit: For each unit its cluster.
  ///   - dates: Birth dates, by whose year and month people of one name are told apart: clusters of one person that
  ///     were not joined would else pass for namesakes. Clusters count where nobody has a birth date.
  ///   - given: For each word in how many clusters it is a given name; `family` likewise.
  init(_ names: NameTable, _ groupOfUnit: [Int32], _ dates: DateColumn?, given: [Int32], family: [Int32]) {
    let people = Double(max(1, Set(groupOfUnit).count))
    let counts = Self.counts(names, Self.namesakes(groupOfUnit, dates))
    // Pairs of people of one full name: found, and expected if names were independent.
    var found = 0.0
    for count in counts.values where count > 1 { found += Double(count) * Double(count - 1) }
    func chance(_ counts: [Int32]) -> Double {
      let total = max(1, counts.reduce(0.0) { $0 + Double($1) })
      return counts.reduce(0.0) { $0 + Double($1) * Double(max(0, $1 - 1)) } / (total * total)
    }
    let expected = people * people * chance(given) * chance(family)
    let anchor = 20.0
    let lift = max(1, (found + anchor) / (expected + anchor))
    usual = Float(-log2(lift))
    bits.reserveCapacity(counts.count)
    for (code, count) in counts {
      let independent = Double(given[Int(code >> 32)]) * Double(family[Int(code & 0xFFFF_FFFF)]) / people
      let usual = max(independent * lift, 1e-9)
      let others = Double(count - 1)
      let expected = (others + Self.anchorPeople) / (1 + Self.anchorPeople / usual)
      bits[code] = Float(-log2(max(expected, 1e-9) / max(independent, 1e-9)))
    }
  }

  /// For each unit what tells its person from others of the name: the year and month of the first birth date in its
  /// cluster; 0 where there is none.
  private static func namesakes(_ groupOfUnit: [Int32], _ dates: DateColumn?) -> [Int32] {
    guard let dates, dates.dates.count > 1 else { return groupOfUnit.map { $0 + 1 } }
    var months = [Int32](repeating: 0, count: groupOfUnit.count)
    for (unit, group) in groupOfUnit.enumerated() where months[Int(group)] == 0 {
      let date = dates.dates[dates.first[unit]]
      if !date.isEmpty { months[Int(group)] = date.year * 16 + date.month }
    }
    return groupOfUnit.map { months[Int($0)] }
  }

  /// In how many groups each pair of words stands as given and family name.
  private static func counts(_ names: NameTable, _ groupOfUnit: [Int32]) -> [UInt64: Int32] {
    var entries: [(code: UInt64, group: Int32)] = []
    for unit in groupOfUnit.indices where groupOfUnit[unit] != 0 {
      for form in names.forms(of: unit) {
        for one in names.given(names.forms[form]) {
          for other in names.family(names.forms[form]) {
            entries.append((code(names.words[one], names.words[other]), groupOfUnit[unit]))
          }
        }
      }
    }
    entries.sort { $0.code == $1.code ? $0.group < $1.group : $0.code < $1.code }
    var counts: [UInt64: Int32] = [:]
    for index in entries.indices where index == 0 || entries[index] != entries[index - 1] {
      counts[entries[index].code, default: 0] += 1
    }
    return counts
  }

  private static func code(_ given: Int32, _ family: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: given)) << 32 | UInt64(UInt32(bitPattern: family))
  }

  /// Whether nothing is known.
  var isEmpty: Bool { bits.isEmpty }

  private func bits(_ code: UInt64) -> Float { bits[code] ?? usual }

  func bits(_ names: NameAgreement) -> Float {
    guard names.mayGoTogether else { return 0 }
    if names.given == 1, names.family <= 2 { return bits(Self.code(names.givenWords.0, names.familyWords.0)) }
    // Never more than the names get that agree entirely, by either row's, or of swapped ones by both rows'.
    let left = bits(Self.code(names.givenWords.0, names.familyWords.0))
    let right = bits(Self.code(names.givenWords.1, names.familyWords.1))
    let isCrossed = names.given == NameAgreement.givenElsewhere && names.family == NameAgreement.familyElsewhere
    return isCrossed ? min(left, right) : min(Self.fuzzyShare * usual, max(left, right))
  }
}
