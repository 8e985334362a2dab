/// Sight of the addresses of all units, and how like two of their parts are.
struct AddressView: BitwiseCopyable, Sendable {
  let street: View<Int32>
  let city: View<Int32>
  let postcode: View<Int32>
  private let streets: TextView
  private let cities: TextView
  private let postcodes: TextView
  private let cityLetters: View<UInt32>
  private let postcodeLetters: View<UInt32>
  private let areas: View<UInt64>

  init(_ column: AddressColumn) {
    street = column.street.view
    city = column.city.view
    postcode = column.postcode.view
    streets = column.streets.view
    cities = column.cities.view
    postcodes = column.postcodes.view
    cityLetters = column.cityLetters.view
    postcodeLetters = column.postcodeLetters.view
    areas = column.areas.view
  }

  /// 2: the same but for typing errors · 1: much alike · 0: different.
  func streetLikeness(_ left: Int32, _ right: Int32) -> UInt8 {
    let a = streets[left], b = streets[right]
    if StringDistance.edits(a, b, limit: 4) <= min(4, min(a.count, b.count) / 5) { return 2 }
    var common = 0, total = 0
    Self.eachWord(of: a) { word in
      total += word.count
      var isFound = false
      Self.eachWord(of: b) { other in
        if isFound || abs(word.count - other.count) > 1 { return }
        isFound = other.isSame(as: word) || word.count > 3 && StringDistance.edits(word, other, limit: 1) <= 1
      }
      if isFound { common += word.count }
    }
    var other = 0
    Self.eachWord(of: b) { other += $0.count }
    if common * 10 >= max(total, other) * 8 { return 2 }
    return common * 10 >= min(total, other) * 6 ? 1 : 0
  }

  @inline(__always)
  static func eachWord(of text: Bytes, _ body: (Bytes) -> Void) {
    var start = 0
    for index in 0...text.count where index == text.count || text[index] == 0x20 {
      if index > start { body(Bytes(rebasing: text[start..<index])) }
      start = index + 1
    }
  }

  /// 1: the same but for typing errors · 0: different.
  func cityLikeness(_ left: Int32, _ right: Int32) -> UInt8 {
    let a = cities[left], b = cities[right]
    let shorter = min(a.count, b.count)
    let distance = StringDistance.edits(a, b, limit: 3)
    if distance <= (shorter >= 9 ? 3 : shorter >= 6 ? 2 : 1), shorter >= 4 { return 1 }
    if StringDistance.likeness(a, b) >= 0.92 { return 1 }
    return shorter >= 4 && StringDistance.letterOverlap(a, b) >= 0.85 ? 1 : 0
  }

  /// 1: the same area, or one typing error · 0: different.
  func postcodeLikeness(_ left: Int32, _ right: Int32) -> UInt8 {
    if areas[left] == areas[right] { return 1 }
    let a = postcodes[left], b = postcodes[right]
    return min(a.count, b.count) >= 4 && StringDistance.edits(a, b, limit: 1) <= 1 ? 1 : 0
  }

  /// Whether two cities cannot be alike, told from their letters alone.
  ///
  /// Three edits change at most six letters of the sets, and a likeness of 0.92 leaves a third without a partner.
  func areCitiesUnlike(_ left: Int32, _ right: Int32) -> Bool {
    let changed = (cityLetters[left] ^ cityLetters[right]).nonzeroBitCount
    if changed <= 2 { return false }
    let (a, b) = (cities[left].count, cities[right].count)
    let shorter = min(a, b)
    if shorter >= 9 ? changed <= 6 : shorter >= 6 ? changed <= 4 : false { return false }
    return changed * 3 > a + b
  }

  /// Whether two postcodes are of different areas and more than a typing error apart, told without reading them.
  func arePostcodesUnlike(_ left: Int32, _ right: Int32) -> Bool {
    areas[left] != areas[right] && (postcodeLetters[left] ^ postcodeLetters[right]).nonzeroBitCount > 2
  }
}
