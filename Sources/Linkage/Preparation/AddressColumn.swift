/// The addresses of all units: street, city and postcode as numbers into their distinct values.
final class AddressColumn: Sendable {
  let streets: Vocabulary
  let cities: Vocabulary
  let postcodes: Vocabulary
  let street: Flat<Int32>
  let city: Flat<Int32>
  let postcode: Flat<Int32>
  /// For each street the letters of its longest word.
  let streetLetters: Flat<UInt32>
  let cityLetters: Flat<UInt32>
  let postcodeLetters: Flat<UInt32>
  /// For each postcode the hash of its area.
  let areas: Flat<UInt64>

  init(_ folded: FoldedCells, _ rows: [Int], _ columns: [Int]) {
    let (streets, street) = folded.combined(folded.columns(.street, of: columns), rows: rows)
    let (cities, city) = folded.combined(folded.columns(.city, of: columns), rows: rows)
    let (postcodes, postcode) = folded.combined(folded.columns(.postcode, of: columns), rows: rows)
    self.street = Flat(street)
    self.city = Flat(city)
    self.postcode = Flat(postcode)
    streetLetters = Flat(streets.map { Letters.set(Self.longestWord($0)) })
    cityLetters = Flat(cities.map { Letters.set($0) })
    postcodeLetters = Flat(postcodes.map { Letters.set($0) })
    areas = Flat(postcodes.map { BlockingKeys.hash(bytes: Self.area($0)) })
    self.streets = streets
    self.cities = cities
    self.postcodes = postcodes
  }

  /// The longest word, of equals the one that comes last in the order of bytes.
  private static func longestWord(_ text: Bytes) -> Bytes {
    var longest = Bytes(rebasing: text[..<0])
    AddressView.eachWord(of: text) { word in
      if word.count > longest.count || word.count == longest.count && longest.precedes(word) { longest = word }
    }
    return longest
  }

  /// The part of a postcode that names the wider area: all but the inward part of a British one, else three signs.
  static func area(_ postcode: Bytes) -> Bytes {
    let isBritish = postcode.count >= 5 && (postcode.first ?? 0) >= 0x61 && (postcode.last ?? 0) >= 0x61
    return Bytes(rebasing: isBritish ? postcode.dropLast(3) : postcode.prefix(3))
  }

  var view: AddressView { AddressView(self) }
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
