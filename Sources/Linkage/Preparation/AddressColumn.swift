/// The addresses of all units: street, city and postcode as numbers into their distinct values.
final class AddressColumn: Sendable {
  let streets: Vocabulary
  let cities: Vocabulary
  let postcodes: Vocabulary
  let street: [Int32]
  let city: [Int32]
  let postcode: [Int32]
  private let streetWords: [[ArraySlice<UInt8>]]
  private let cityLetters: [UInt32]
  let postcodeLetters: [UInt32]
  /// For each postcode the hash of its area.
  private let areas: [UInt64]

  init(_ folded: FoldedCells, _ rows: [Int], _ columns: [Int]) {
    let (streets, street) = folded.combined(folded.columns(.street, of: columns), rows: rows)
    let (cities, city) = folded.combined(folded.columns(.city, of: columns), rows: rows)
    let (postcodes, postcode) = folded.combined(folded.columns(.postcode, of: columns), rows: rows)
    self.street = street
    self.city = city
    self.postcode = postcode
    streetWords = streets.values.map { TextFolding.words($0) }
    cityLetters = cities.values.map { Letters.set($0) }
    postcodeLetters = postcodes.values.map { Letters.set($0) }
    areas = postcodes.values.map { BlockingKeys.hash(bytes: Self.area($0)) }
    self.streets = streets
    self.cities = cities
    self.postcodes = postcodes
  }

  /// 2: the same but for typing errors · 1: much alike · 0: different.
  func streetLikeness(_ left: Int32, _ right: Int32) -> UInt8 {
    let a = streets.values[Int(left)], b = streets.values[Int(right)]
    if StringDistance.damerauLevenshtein(a, b, limit: 3) <= min(3, min(a.count, b.count) / 5) { return 2 }
    let left = streetWords[Int(left)], right = streetWords[Int(right)]
    var common = 0, total = 0
    for word in left {
      total += word.count
      let found = right.contains { other in
        other == word
          || word.count > 3
            && StringDistance.damerauLevenshtein(Array(word), Array(other), limit: 1) <= 1
      }
      if found { common += word.count }
    }
    let shorter = min(total, right.reduce(0) { $0 + $1.count })
    if common * 10 >= max(total, right.reduce(0) { $0 + $1.count }) * 8 { return 2 }
    return common * 10 >= shorter * 6 ? 1 : 0
  }

  /// 1: the same but for typing errors · 0: different.
  func cityLikeness(_ left: Int32, _ right: Int32) -> UInt8 {
    let a = cities.values[Int(left)], b = cities.values[Int(right)]
    let shorter = min(a.count, b.count)
    let distance = StringDistance.damerauLevenshtein(a, b, limit: 3)
    if distance <= (shorter >= 9 ? 3 : shorter >= 6 ? 2 : 1), shorter >= 4 { return 1 }
    if StringDistance.jaroWinkler(a, b) >= 0.92 { return 1 }
    return shorter >= 4 && StringDistance.letterOverlap(a, b) >= 0.85 ? 1 : 0
  }

  /// 1: the same area, or one typing error · 0: different.
  func postcodeLikeness(_ left: Int32, _ right: Int32) -> UInt8 {
    let a = postcodes.values[Int(left)], b = postcodes.values[Int(right)]
    if Self.area(a) == Self.area(b) { return 1 }
    return min(a.count, b.count) >= 4 && StringDistance.damerauLevenshtein(a, b, limit: 1) <= 1 ? 1 : 0
  }

  /// Whether two cities cannot be alike, told from their letters alone.
  ///
  /// Three edits change at most six letters of the sets, and a likeness of 0.92 leaves a third without a partner.
  func areCitiesUnlike(_ left: Int32, _ right: Int32) -> Bool {
    let changed = (cityLetters[Int(left)] ^ cityLetters[Int(right)]).nonzeroBitCount
    if changed <= 2 { return false }
    let shorter = min(cities.values[Int(left)].count, cities.values[Int(right)].count)
    if shorter >= 9 ? changed <= 6 : shorter >= 6 ? changed <= 4 : false { return false }
    return changed * 3 > cities.values[Int(left)].count + cities.values[Int(right)].count
  }

  /// Whether two postcodes are of different areas and more than a typing error apart, told without reading them.
  func arePostcodesUnlike(_ left: Int32, _ right: Int32) -> Bool {
    areas[Int(left)] != areas[Int(right)]
      && (postcodeLetters[Int(left)] ^ postcodeLetters[Int(right)]).nonzeroBitCount > 2
  }

  /// The part of a postcode that names the wider area: all but the inward part of a British one, else three signs.
  static func area(_ postcode: [UInt8]) -> ArraySlice<UInt8> {
    let isBritish = postcode.count >= 5 && (postcode.first ?? 0) >= 0x61 && (postcode.last ?? 0) >= 0x61
    return isBritish ? postcode.dropLast(3) : postcode.prefix(3)
  }
}

/// The words of streets in one spelling.
enum StreetWords {
  /// A folded street with common abbreviations written out alike.
  static func canonical(_ street: [UInt8]) -> [UInt8] {
    let words = street.split(separator: 0x20).map { word in short[Array(word)] ?? Array(word) }
    return Array(words.joined(separator: [0x20]))
  }

  private static let short: [[UInt8]: [UInt8]] = {
    let pairs = [
      "street st", "strasse str", "road rd", "avenue ave", "av ave", "place pl", "drive dr", "lane ln", "court ct",
      "crescent cres", "cr cres", "circuit cct", "close cl", "boulevard blvd", "square sq", "terrace tce",
      "parade pde", "highway hwy", "apartment apt", "north n", "south s", "east e", "west w",
    ]
    var table: [[UInt8]: [UInt8]] = [:]
    for pair in pairs {
      let words = pair.split(separator: " ")
      table[Array(words[0].utf8)] = Array(words[1].utf8)
    }
    return table
  }()
}
