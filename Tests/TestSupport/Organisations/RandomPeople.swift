/// Draws people whom it takes some care to tell apart.
enum RandomPeople {
  private static let given: [(name: String, nickname: String?)] = [
    ("Robert", "Bob"), ("William", "Liam"), ("Margaret", "Peggy"), ("Thomas", "Tom"), ("Elizabeth", "Liz"),
    ("Katherine", "Kate"), ("Jürgen", nil), ("Zoé", nil), ("Amara", nil), ("Priya", nil), ("Henrik", nil),
    ("Rosa", nil), ("Chidi", nil), ("Ewa", nil), ("Samuel", "Sam"), ("Victoria", "Vicky"), ("Li", nil),
    ("Daniel", "Dan"), ("Hannah", nil), ("Nora", nil),
  ]
  private static let family = [
    "Miller", "Müller", "Okafor", "van der Berg", "O'Brien", "Schmidt-Keller", "Fernandez", "Lindqvist", "Wright",
    "Petrova", "Garcia", "Baker", "Kowalska", "Sørensen", "Nguyen", "Whitcombe",
  ]
  private static let middle = ["Ngozi", "Jane", "Ray", "Marie", "A."]
  private static let jobs = [
    ("Registered Nurse", "Intensive Care"), ("Charge Nurse", "Intensive Care"), ("Care Assistant", "Care"),
    ("Security Analyst", "IT"), ("Cook", "Kitchen"), ("Licensed Practical Nurse", "Nursing"),
  ]
  private static let locations = ["Northfield House", "Harbour View", "Elm Court"]
  private static let codes = ["BLS", "ACLS", "FIRST-AID", "MANUAL-HANDLING", "FOOD-SAFETY", "CISSP", "CCSP"]

  static func make(_ random: inout SeededGenerator) -> [RandomPerson] {
    let count = random.number(6...16)
    var names: Set<String> = []
    return (0..<count).map { index in
      var first = random.pick(given)
      var last = random.pick(family)
      // Two people of one whole name are a trap of its own; here and there is enough.
      while names.contains(first.name + last), !random.chance(10) {
        first = random.pick(given)
        last = random.pick(family)
      }
      names.insert(first.name + last)
      return person(number: 1001 + index, first, last, &random)
    }
  }

  private static func person(
    number: Int, _ first: (name: String, nickname: String?), _ last: String, _ random: inout SeededGenerator
  ) -> RandomPerson {
    let (job, department) = random.pick(jobs)
    let hasLeft = random.chance(10)
    return RandomPerson(
      number: String(number), given: first.name, nickname: random.chance(50) ? first.nickname : nil,
      middle: random.chance(25) ? random.pick(middle) : nil, family: last,
      born: RandomDay(random.number(1958...2003), random.number(1...12), random.number(1...28)), job: job,
      department: department, location: random.pick(locations),
      clients: random.chance(40) ? ["Northfield Hospitals"] : [],
      hired: RandomDay(random.number(2005...2026), random.number(1...10), random.number(1...28)),
      status: hasLeft ? "Terminated" : random.chance(8) ? "On Leave" : "Active",
      left: hasLeft ? RandomDay(2026, random.number(1...10), random.number(1...28)) : nil,
      holdings: holdings(of: number, &random))
  }

  private static func holdings(of person: Int, _ random: inout SeededGenerator) -> [RandomHolding] {
    codes.enumerated().filter { _ in random.chance(35) }.map { index, code in
      let issued = RandomDay(random.number(2022...2026), random.number(1...10), random.number(1...28))
      let number = "2555\(index + 1)0\(person)\(random.number(10...99))"
      return RandomHolding(
        code: code, number: code.hasSuffix("SP") ? String(number.suffix(6)) : number, issued: issued,
        expires: issued.later(years: code == "MANUAL-HANDLING" ? 1 : code.hasSuffix("SP") ? 3 : 2))
    }
  }
}

/// How offices write what they know.
enum Handwriting {
  /// Two neighbouring letters of a longer name changed places.
  static func typo(_ name: String, _ random: inout SeededGenerator) -> String {
    var letters = Array(name)
    guard letters.count >= 6 else { return name }
    let place = random.number(2...letters.count - 3)
    letters.swapAt(place, place + 1)
    return String(letters)
  }

  /// `Last, First`, sometimes with the nickname, an initial, or a slip.
  static func familyFirst(_ person: RandomPerson, _ random: inout SeededGenerator) -> String {
    let family = random.chance(8) ? typo(person.family, &random) : person.family
    if let nickname = person.nickname, random.chance(50) { return "\(family), \(person.given) (\(nickname))" }
    if random.chance(8), let initial = person.given.first { return "\(family), \(initial)." }
    return "\(family), \(person.given)"
  }

  /// `First Last`, sometimes with the nickname, in capitals, or with a slip.
  static func givenFirst(_ person: RandomPerson, _ random: inout SeededGenerator) -> String {
    let given = random.chance(40) ? person.nickname ?? person.given : person.given
    let name = "\(given) \(random.chance(8) ? typo(person.family, &random) : person.family)"
    return random.chance(10) ? name.uppercased() : name
  }

  /// A CSV cell, quoted where it must be.
  static func cell(_ text: String, delimiter: Character) -> String {
    guard text.contains(where: { $0 == delimiter || $0 == "\"" || $0 == "\n" }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  static func row(_ cells: [String], delimiter: Character = ",") -> String {
    cells.map { cell($0, delimiter: delimiter) }.joined(separator: String(delimiter)) + "\n"
  }
}
