extension ValueFrequencies {
  /// Sight of the bits that the frequency of each value adds to an agreement on it.
  struct Sight: BitwiseCopyable, Sendable {
    private let exact: View<View<Float>>
    private let given: View<Float>
    private let family: View<Float>
    private let street: View<Float>
    private let city: View<Float>
    private let postcode: View<Float>
    // A like value is rarer than the same one to be got by chance, so its frequency counts in part.
    private static let fuzzyShare: Float = 0.75

    init(
      exact: View<View<Float>>, given: View<Float>, family: View<Float>, street: View<Float>, city: View<Float>,
      postcode: View<Float>
    ) {
      self.exact = exact
      self.given = given
      self.family = family
      self.street = street
      self.city = city
      self.postcode = postcode
    }

    func exact(_ position: Int, _ value: Int32) -> Float { exact[position][value] }

    func street(_ a: Int32, _ b: Int32) -> Float { max(street[a], street[b]) }
    func city(_ a: Int32, _ b: Int32) -> Float { max(city[a], city[b]) }
    func postcode(_ a: Int32, _ b: Int32) -> Float { max(postcode[a], postcode[b]) }

    /// The bits of two values that are alike, never more than those of the rarer one agreeing with itself.
    private static func like(_ a: Float, _ b: Float) -> Float {
      let rarer = max(a, b)
      return rarer > 0 ? fuzzyShare * rarer : rarer
    }

    /// The bits of a word that stands in another part of the other name: the same word, and so whole, by the reading in
    /// which it is commoner, since a given name is rare as a family name.
    private static func crossed(_ a: Float, _ b: Float) -> Float { min(a, b) }

    /// The bits of a given name's level: whole for the same word, in part for like ones, by the rarer of the two.
    func given(_ level: UInt8, _ a: Int32, _ b: Int32) -> Float {
      switch level {
      case 1: given[a]
      case 2, 4, 5: Self.like(given[a], given[b])
      case 6: Self.crossed(given[a], given[b])
      default: 0
      }
    }

    func middle(_ level: UInt8, _ word: Int32) -> Float { level == 1 ? given[word] : 0 }

    func family(_ level: UInt8, _ a: Int32, _ b: Int32) -> Float {
      switch level {
      case 1, 2: family[a]
      case 3, 4: Self.like(family[a], family[b])
      case 5: Self.crossed(family[a], family[b])
      default: 0
      }
    }
  }
}
