import Linkage
import Testing

@Suite struct LinkagePropertyTests {
  @Test(arguments: [101, 102, 103] as [UInt64])
  func threadsChangeNothing(seed: UInt64) throws {
    let table = SyntheticPeople(people: 200, seed: seed).table()
    var results: [LinkageResult] = []
    for threads in [1, 2, 5] {
      var options = LinkageOptions()
      options.threads = threads
      options.keepsPairsFrom = 0
      results.append(try Linker.link(table, options: options))
    }
    for other in results.dropFirst() {
      #expect(other.clusters == results[0].clusters, "seed \(seed)")
      #expect(other.matchProbability == results[0].matchProbability, "seed \(seed)")
      #expect(other.model == results[0].model, "seed \(seed)")
      #expect(other.pairs == results[0].pairs, "seed \(seed)")
      #expect(other.profile == results[0].profile, "seed \(seed)")
      #expect(other.blocking == results[0].blocking, "seed \(seed)")
    }
  }

  @Test(arguments: [111, 112, 113, 114] as [UInt64])
  func exactDuplicatesAreNeverApart(seed: UInt64) throws {
    let made = SyntheticPeople(people: 80, seed: seed)
    var generator = SeededGenerator(seed: seed)
    var table = LinkageTable(columns: SyntheticPeople.columns)
    var copies: [(Int, Int)] = []
    var rows = made.rows.enumerated().map { ($0.offset, $0.element) }
    for _ in 0..<60 {
      let original = Int.random(in: 0..<made.rows.count, using: &generator)
      rows.append((original, made.rows[original]))
    }
    rows.shuffle(using: &generator)
    var first: [Int: Int] = [:]
    for (number, row) in rows {
      // The same written otherwise: capitals and blanks say nothing.
      let written = Bool.random(using: &generator) ? row : row.map { $0.map { " " + $0.uppercased() } }
      if let earlier = first[number] { copies.append((earlier, table.count)) } else { first[number] = table.count }
      table.append(written, dataset: Int.random(in: 0..<3, using: &generator))
    }
    let clusters = try Linker.link(table).clusters
    #expect(copies.count == 60)
    for (left, right) in copies {
      #expect(clusters[left] == clusters[right], "seed \(seed), rows \(left) and \(right)")
    }
  }

  @Test(arguments: [121, 122] as [UInt64])
  func trainedScoresAreSymmetric(seed: UInt64) throws {
    let table = SyntheticPeople(people: 60, seed: seed).table()
    var scoring = try Linker.link(table).scoring
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      let left = Int.random(in: 0..<table.count, using: &generator)
      let right = Int.random(in: 0..<table.count, using: &generator)
      let one = scoring.pair(left, right), other = scoring.pair(right, left)
      #expect(one.weight == other.weight, "seed \(seed), rows \(left) and \(right)")
      #expect(one.contributions == other.contributions, "seed \(seed), rows \(left) and \(right)")
    }
  }

  @Test(arguments: [131, 132, 133] as [UInt64])
  func keptPairsHaveTheWeightThatTheyAreExplainedBy(seed: UInt64) throws {
    var options = LinkageOptions()
    options.keepsPairsFrom = 0
    let table = SyntheticPeople(people: 70, seed: seed).table()
    let result = try Linker.link(table, options: options)
    var scoring = result.scoring
    #expect(result.pairs.count >= result.links.count)
    for pair in result.pairs {
      let explained = scoring.pair(pair.left, pair.right)
      #expect(abs(explained.weight - Double(pair.weight)) < 0.001, "seed \(seed)")
      let sum = explained.contributions.reduce(0) { $0 + $1.bits }
      #expect(abs(sum - explained.weight) < 0.01, "seed \(seed), rows \(pair.left) and \(pair.right)")
    }
  }

  @Test(arguments: [141, 142, 143, 144, 145] as [UInt64])
  func fiftyPeopleAreSortedOut(seed: UInt64) throws {
    let made = SyntheticPeople(people: 50, seed: seed)
    let clusters = try Linker.link(made.table()).clusters
    var right = 0, claimed = 0, real = 0
    for left in clusters.indices {
      for other in clusters.indices where other > left {
        let same = made.people[left] == made.people[other], linked = clusters[left] == clusters[other]
        real += same ? 1 : 0
        claimed += linked ? 1 : 0
        right += same && linked ? 1 : 0
      }
    }
    #expect(Double(right) >= 0.95 * Double(real), "seed \(seed): \(right) of \(real)")
    #expect(Double(right) >= 0.98 * Double(claimed), "seed \(seed): \(right) of \(claimed) claimed")
  }
}
