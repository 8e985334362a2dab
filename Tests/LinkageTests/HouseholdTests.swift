import Linkage
import Testing

/// Relatives in files of few columns: what a home shares is one fact, and given names that are unlike speak against.
@Suite struct HouseholdTests {
  private static let families = [
    "Harwick", "Jessup", "Tolland", "Brandow", "Kestrel", "Norquay", "Ostrander", "Pellew", "Calham", "Dunridge",
    "Elmley", "Fairmore", "Gadsden", "Hexworth", "Ilford", "Jarrow", "Kelden", "Langport", "Marwell", "Nairn",
  ]
  private static let couples = [
    ("Steven", "Donna"), ("Martin", "Helga"), ("Robert", "Lisa"), ("George", "Susan"), ("Frank", "Julia"),
  ]

  /// Twenty homes of a couple and a daughter who share what `home` says; the man has a second record with a slip in
  /// his given name at every fourth home, and eighty people live alone and have two records.
  private func made(_ home: (Int) -> [String], _ kinds: [ColumnKind]) -> (table: LinkageTable, people: [Int]) {
    let kinds = [.givenName, .familyName] + kinds
    var table = LinkageTable(columns: kinds.map { Column(name: $0.rawValue, kind: $0) })
    var people: [Int] = [], person = 0
    func add(_ given: String, _ family: String, _ rest: [String]) {
      table.append([given, family] + rest)
      people.append(person)
    }
    for (number, family) in Self.families.enumerated() {
      let (man, woman) = Self.couples[number % 5], shared = home(number)
      add(man, family, shared)
      add(number % 4 == 0 ? String(man.dropLast()) : man, family, shared)
      person += 1
      add(woman, family, shared)
      person += 1
      add("Ottilie", family, shared)
      person += 1
    }
    for number in 0..<80 {
      let (man, woman) = Self.couples[number % 5]
      for _ in 0..<2 { add(number % 2 == 0 ? man : woman, Self.families[number / 4] + "son", home(100 + number)) }
      person += 1
    }
    return (table, people)
  }

  private func expectApart(_ made: (table: LinkageTable, people: [Int])) throws {
    let clusters = try Linker.link(made.table).clusters
    for right in clusters.indices {
      for left in 0..<right where (clusters[left] == clusters[right]) != (made.people[left] == made.people[right]) {
        Issue.record("rows \(left) and \(right) are \(made.people[left] == made.people[right] ? "one" : "two")")
      }
    }
  }

  @Test func aSharedTelephoneMakesNobodyOne() throws {
    try expectApart(made({ ["0530 89\(7000 + $0 * 13)"] }, [.phone]))
  }

  @Test func aSharedAddressMakesNobodyOne() throws {
    let ways = ["Lane", "Road", "Street", "Close", "Grove", "Terrace", "Avenue", "Walk", "Mews"]
    let towns = ["Hull", "Leeds", "York", "Bradford", "Malton", "Selby", "Ripon"]
    let made = made(
      { home in
        let street = "\(home + 3) \(Self.families[(home * 7) % 20]) \(ways[home / 20])"
        return [street, towns[home % 7], "\(31_000 + home * 379)"]
      }, [.street, .city, .postcode])
    try expectApart(made)
  }

  @Test func aSharedMailboxMakesNobodyOne() throws {
    try expectApart(made({ ["home\($0 * 7_331)@mail\($0 % 4).example"] }, [.email]))
  }
}
