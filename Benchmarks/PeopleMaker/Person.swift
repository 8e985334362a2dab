/// A person as the years go by: names, homes and addresses, each from a year on.
struct Person {
  /// Values that change, each with the year from which it holds, ascending.
  struct History<Value> {
    private(set) var entries: [(year: Int, value: Value)]

    init(_ value: Value) { entries = [(0, value)] }

    mutating func change(_ year: Int, _ value: Value) {
      entries.append((year, value))
      entries.sort { $0.year < $1.year }
    }

    func value(in year: Int) -> Value { (entries.last { $0.year <= year } ?? entries[0]).value }
  }

  let number: Int
  let culture: Culture
  let isMale: Bool
  let given: String
  let middle: String?
  let birth: Day
  /// `Jr`, where a parent bears the same name.
  var suffix: String?
  var family: History<String>
  var home: History<Home>
  var mobile: History<String>?
  var email: History<String>?
}

struct Day {
  var year: Int
  var month: Int
  var day: Int

  static func random(_ years: ClosedRange<Int>, _ chance: inout Chance) -> Day {
    Day(year: chance.number(years), month: chance.number(1...12), day: chance.number(1...28))
  }

  var text: String { "\(year)-\(Self.two(month))-\(Self.two(day))" }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

/// Where somebody lives, with the telephone of the house.
struct Home {
  var street: String
  var city: String
  var postcode: String
  var phone: String

  static func random(_ chance: inout Chance) -> Home {
    let city = chance.below(1_200), spread = chance.share()
    // Towns differ in size as cities do.
    let town = Int(Double(city) * spread * spread)
    let prefix = Places.beginnings[town % Places.beginnings.count]
    let ending = Places.endings[town / Places.beginnings.count % Places.endings.count]
    let street = chance.below(Places.streets.count), kind = Places.kinds[(street + town) % Places.kinds.count]
    let zone = (street * 7 + town) % 40
    return Home(
      street: "\(chance.number(1...180)) \(Places.streets[street]) \(kind)", city: prefix + ending,
      postcode: String(10_000 + town * 67 % 85_000 + zone), phone: "0\(200 + town % 700) " + chance.digits(6))
  }
}

enum Places {
  static let beginnings = """
    Ald Ash Bar Bex Brad Bur Cam Car Ches Clay Col Cran Dar Der Dun East Elm Far Gains Glen Gran Hal Har Hen High Hol Hunt \
    Kel Kings Lan Leis Lyn Mal Mar Mel Mid Nor Oak Pem Pres Red Rich Rock Sal Sand Shef Stam Stock Sud Tam Thet Wal Ware \
    Wel West Whit Win Wood Yar
    """.split(separator: " ").map(String.init)
  static let endings = """
    ford ton bury ham field mouth wick port ley chester minster stead bridge dale pool worth church haven gate ville
    """.split(separator: " ").map(String.init)
  static let kinds = ["Street", "Road", "Avenue", "Lane", "Drive", "Close", "Court", "Way"]
  static let streets = """
    Oak Maple Cedar Elm Pine Walnut Chestnut Birch Willow Ash Church High Main Park School Mill Station Victoria Green \
    London York King Queen Albert George Windsor Manor Grange Springfield Highfield Kingsway North South East West Bridge \
    River Lake Hill Valley Forest Meadow Orchard Garden Rose Lily Holly Ivy Hazel Hawthorn Sycamore Poplar Cherry Apple \
    Peach Castle Abbey Priory Chapel Vicarage Rectory Market Union Liberty Washington Lincoln Jefferson Madison Jackson \
    Franklin Adams Monroe Grant Sherman Wellington Nelson Marlborough Waterloo Trafalgar Alma Stanley Cambridge Oxford \
    Lancaster Durham Norfolk Suffolk Sussex Kent Surrey Devon Cornwall Dorset Somerset Wilton Clarendon Cromwell Milton \
    Shelley Byron Keats Tennyson Dickens Chaucer Spencer Russell Bedford Gordon Balmoral Sandringham Osborne Carlton \
    Beech Larch Linden Juniper Laurel Magnolia Primrose Bluebell Heather Foxglove Lavender Sunset Sunrise Harbour Beacon \
    Quarry Foundry Weaver Potter Cooper Fletcher Chandler Sawyer Tanner Thatcher
    """.split(separator: " ").map(String.init)
}
