import Linkage
import Testing

@Suite struct GrowthTests {
  @Test(arguments: [161, 162, 163, 164, 165] as [UInt64])
  func portionsEndWhereAllAtOnceDoes(seed: UInt64) throws {
    let made = SyntheticPeople(people: 90, seed: seed)
    var generator = SeededGenerator(seed: seed)
    let order = Array(made.rows.indices).shuffled(using: &generator)
    let model = try Linker.link(made.table()).model
    var numbers: [Int] = [], count = 0
    while count < order.count {
      count = min(order.count, count + Int.random(in: 1...60, using: &generator))
      let table = made.table(order: Array(order[..<count]))
      let grown = try Linker.link(table, grownFrom: numbers, model: model)
      var options = LinkageOptions()
      options.model = model
      let full = try Linker.link(table, options: options).clusters
      #expect(grown.result.clusters == full, "seed \(seed), \(count) rows")
      #expect(Self.partition(grown.numbers) == Self.partition(full), "seed \(seed), \(count) rows")
      // Whose rows stay together, with nobody else's, keep their number.
      let before = Self.groups(numbers), after = Self.groups(grown.numbers)
      for (number, rows) in before where after[grown.numbers[rows[0]]]?.filter({ $0 < numbers.count }) == rows {
        #expect(grown.numbers[rows[0]] == number, "seed \(seed), rows \(rows)")
      }
      numbers = grown.numbers
    }
  }

  /// A, B and C are one person; D is another. When A and B alone were known they were number 7, and D was 3.
  @Test func aClusterThatGrowsKeepsItsNumber() throws {
    var table = LinkageTable(columns: SyntheticPeople.columns)
    let person = ["Anna", "Szczepanik", "1981-11-12", "Leeds", "anna.szczepanik@mail.example"]
    table.append(person)
    table.append(person)
    table.append(["Robert", "Okonkwo", "1955-03-30", "Bath", "rob@mail.example"])
    table.append(person)
    table.append(["Maria", "Lindqvist", "1990-10-10", "York", "maria@mail.example"])
    let grown = try Linker.link(table, grownFrom: [7, 7, 3], model: .shipped)
    #expect(grown.numbers == [7, 7, 3, 7, 8])
  }

  private static func groups(_ numbers: [Int]) -> [Int: [Int]] {
    Dictionary(grouping: numbers.indices) { numbers[$0] }
  }

  private static func partition(_ numbers: [Int]) -> Set<[Int]> { Set(groups(numbers).values) }
}
