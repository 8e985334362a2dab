/// Chance with a seed: the same sequence everywhere.
///
/// Steele, Lea and Flood (2014), SplitMix64.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x2545_F491_4F6C_DD1D ^ 0x0DDB_1A5E_5BAD_5EED }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// 0 through 1, 1 left out.
  mutating func share() -> Double { Double(next() >> 11) / Double(1 << 53) }

  mutating func happens(_ probability: Double) -> Bool { share() < probability }

  mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }

  mutating func number(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

  /// One of a list whose first entries are the most frequent, about as Zipf (1949) found it of words.
  mutating func frequent<Element>(_ list: [Element]) -> Element {
    let share = share()
    return list[min(list.count - 1, Int(Double(list.count) * share * share))]
  }

  /// The number of an entry, each as likely as its weight says.
  mutating func weighted(_ weights: [Double]) -> Int {
    var rest = share() * weights.reduce(0, +)
    for (index, weight) in weights.enumerated() {
      rest -= weight
      if rest < 0 { return index }
    }
    return weights.count - 1
  }

  /// So many digits, the first not 0.
  mutating func digits(_ count: Int) -> String {
    (0..<count).map { String($0 == 0 ? number(1...9) : below(10)) }.joined()
  }
}
