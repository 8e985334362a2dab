import Linkage

/// A small generator of pseudo-random numbers whose seed a failing test can print.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Made-up people, each with one or two records, the second with errors.
struct SyntheticPeople {
  static let columns = [
    Column(name: "given", kind: .givenName), Column(name: "family", kind: .familyName),
    Column(name: "born", kind: .birthDate), Column(name: "city", kind: .city), Column(name: "email", kind: .email),
  ]
  private(set) var rows: [[String?]] = []
  /// For each row the number of its person.
  private(set) var people: [Int] = []

  init(people count: Int, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for person in 0..<count {
      let row = Self.person(&generator)
      rows.append(row)
      people.append(person)
      if Int.random(in: 0..<2, using: &generator) == 0 {
        rows.append(Self.damaged(row, &generator))
        people.append(person)
      }
    }
  }

  private static func person(_ generator: inout SeededGenerator) -> [String?] {
    let given = givenNames.randomElement(using: &generator) ?? ""
    let family = (0..<4).map { _ in syllables.randomElement(using: &generator) ?? "" }.joined()
    let year = Int.random(in: 1940...2000, using: &generator)
    let month = Int.random(in: 10...12, using: &generator), day = Int.random(in: 10...28, using: &generator)
    let city = cities.randomElement(using: &generator) ?? ""
    let number = Int.random(in: 10...99, using: &generator)
    return [given, family, "\(year)-\(month)-\(day)", city, "\(given).\(family)\(number)@mail.example"]
  }

  private static func damaged(_ row: [String?], _ generator: inout SeededGenerator) -> [String?] {
    var row = row
    let column = Int.random(in: 0..<row.count, using: &generator)
    if Bool.random(using: &generator) {
      row[column] = nil
    } else if let value = row[column], value.count > 3 {
      var letters = Array(value)
      letters.swapAt(letters.count - 2, letters.count - 3)
      row[column] = String(letters)
    }
    return row
  }

  func table(order: [Int]? = nil) -> LinkageTable {
    var table = LinkageTable(columns: Self.columns)
    for index in order ?? Array(rows.indices) { table.append(rows[index]) }
    return table
  }

  private static let givenNames = [
    "Anna", "Bruno", "Clara", "Dario", "Edith", "Felix", "Gerda", "Hugo", "Irma", "Jonas", "Karin", "Ludwig", "Mona",
    "Nils", "Olga", "Paul", "Ruth", "Simon", "Thea", "Viktor",
  ]
  private static let syllables = [
    "ba", "der", "fo", "gan", "hel", "kir", "lo", "man", "ner", "pol", "ros", "tal", "wig",
  ]
  private static let cities = ["Aldorf", "Belstadt", "Corvey", "Dunmore", "Elmsee"]
}
