import Linkage
import Testing

@Suite struct LinkerTests {
  /// Precision and recall of pairs.
  private func accuracy(_ clusters: [Int], _ people: [Int]) -> (precision: Double, recall: Double) {
    var right = 0.0, claimed = 0.0, real = 0.0
    for left in clusters.indices {
      for other in clusters.indices where other > left {
        let same = people[left] == people[other], linked = clusters[left] == clusters[other]
        if same { real += 1 }
        if linked { claimed += 1 }
        if same, linked { right += 1 }
      }
    }
    return (right / max(claimed, 1), right / max(real, 1))
  }

  @Test(
    arguments: [(people: 35, seed: 11), (people: 50, seed: 12), (people: 400, seed: 13)]
      as [(people: Int, seed: UInt64)])
  func findsDuplicatesOfFewAndOfMany(people: Int, seed: UInt64) throws {
    let made = SyntheticPeople(people: people, seed: seed)
    let result = try Linker.link(made.table())
    let (precision, recall) = accuracy(result.clusters, made.people)
    #expect(precision >= 0.99, "seed \(seed)")
    #expect(recall >= 0.95, "seed \(seed)")
  }

  @Test(arguments: [21, 22, 23] as [UInt64])
  func orderOfRowsChangesNothing(seed: UInt64) throws {
    let made = SyntheticPeople(people: 150, seed: seed)
    let straight = try Linker.link(made.table())
    var generator = SeededGenerator(seed: seed)
    let order = made.rows.indices.shuffled(using: &generator)
    let shuffled = try Linker.link(made.table(order: order))
    #expect(shuffled.model == straight.model, "seed \(seed)")
    for (position, row) in order.enumerated() {
      let partner = shuffled.clusters[position]
      #expect(straight.clusters[row] == straight.clusters[order[partner]], "seed \(seed), row \(row)")
      #expect(straight.matchProbability[row] == shuffled.matchProbability[position], "seed \(seed), row \(row)")
    }
    #expect(Set(straight.clusters).count == Set(shuffled.clusters).count, "seed \(seed)")
  }

  @Test func aClusterBearsTheNumberOfItsFirstRow() throws {
    var table = LinkageTable(columns: SyntheticPeople.columns)
    table.append(["Olga", "Rostal", "1950-10-12", "Corvey", nil])
    table.append(["Anna", "Bader", "1981-11-12", "Aldorf", "anna.bader@mail.example"])
    table.append(["Olga", "Rostal", "1950-10-12", "Corvey", nil])
    let result = try Linker.link(table)
    #expect(result.clusters == [0, 1, 0])
    #expect(result.matchProbability[1] == nil)
    #expect(result.links.map { [$0.left, $0.right] } == [[0, 2]])
    #expect(result.blocking.exactDuplicates == 1)
  }

  @Test func contributionsAddUpToTheWeight() throws {
    let made = SyntheticPeople(people: 60, seed: 31)
    let result = try Linker.link(made.table())
    #expect(!result.links.isEmpty)
    for pair in result.links + result.review {
      let sum = pair.contributions.reduce(0) { $0 + $1.bits }
      #expect(abs(sum - pair.weight) < 0.01, "rows \(pair.left) and \(pair.right)")
    }
  }

  @Test func aMissingValueWeighsNothing() {
    var table = LinkageTable(columns: SyntheticPeople.columns)
    table.append(["Anna", "Bader", nil, nil, nil])
    table.append(["Anna", "Bader", "1981-11-12", nil, "  "])
    let pair = Linker.score(table, left: 0, right: 1)
    for contribution in pair.contributions where contribution.level == "missing" {
      #expect(contribution.bits == 0, "\(contribution.comparison)")
    }
    #expect(pair.contributions.filter { $0.level == "missing" }.map(\.comparison).contains("birth date"))
  }

  @Test func scoresAreSymmetric() {
    let made = SyntheticPeople(people: 20, seed: 41)
    let table = made.table()
    for other in 1..<made.rows.count {
      let one = Linker.score(table, left: 0, right: other), same = Linker.score(table, left: other, right: 0)
      #expect(one.weight == same.weight, "row \(other)")
    }
  }

  @Test func membersOfOneHouseholdStayApart() throws {
    let columns = [
      Column(name: "given", kind: .givenName), Column(name: "family", kind: .familyName),
      Column(name: "born", kind: .birthDate), Column(name: "street", kind: .street),
      Column(name: "postcode", kind: .postcode), Column(name: "phone", kind: .phone),
    ]
    var table = LinkageTable(columns: columns)
    var homes = 0
    for family in ["Harwick", "Jessup", "Tolland", "Brandow", "Kestrel", "Norquay", "Ostrander", "Pellew"] {
      let home = ["\(homes + 3) Long Lane", "1000\(homes)", "040 555 01\(homes)\(homes)"]
      table.append(["Martin", family, "1957-03-0\(homes + 1)"] + home)
      table.append(["Helga", family, "1959-07-1\(homes)"] + home)
      table.append(["Jonas", family, "1988-11-2\(homes)"] + home)
      table.append(["Martin", family, "1957-03-0\(homes + 1)", nil, home[1], home[2]])
      homes += 1
    }
    let result = try Linker.link(table)
    for home in 0..<homes {
      #expect(result.clusters[4 * home + 3] == 4 * home, "the father's two records")
      #expect(result.clusters[4 * home + 1] == 4 * home + 1, "the mother")
      #expect(result.clusters[4 * home + 2] == 4 * home + 2, "the son")
    }
  }

  @Test func aModelSurvivesItsFile() throws {
    let made = SyntheticPeople(people: 60, seed: 51)
    let trained = try Linker.link(made.table()).model
    var options = LinkageOptions()
    options.model = trained
    let again = try Linker.link(made.table(), options: options)
    #expect(again.model == trained)
    #expect(trained.training.method == "expectation-maximisation")
    #expect(trained.training.rows == made.rows.count)
  }

  @Test func aModelWithoutTheComparisonIsRefused() {
    var options = LinkageOptions()
    options.model = .shipped
    options.model?.comparisons.removeAll { $0.name == "email" }
    let table = SyntheticPeople(people: 5, seed: 61).table()
    #expect(throws: LinkageError.incompatibleModel(comparison: "email")) {
      try Linker.link(table, options: options)
    }
  }
}
