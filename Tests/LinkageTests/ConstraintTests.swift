import Linkage
import Testing

@Suite struct ConstraintTests {
  private let same: [String?] = ["Anna", "Bader", "1981-11-12", "Aldorf", "anna.bader@mail.example"]

  private func table(_ copies: Int, datasets: [Int] = []) -> LinkageTable {
    var table = SyntheticPeople(people: 40, seed: 71).table()
    for copy in 0..<copies { table.append(same, dataset: copy < datasets.count ? datasets[copy] : 0) }
    return table
  }

  @Test func cannotLinkHoldsEvenForExactDuplicates() throws {
    let table = table(3)
    let first = table.count - 3
    var options = LinkageOptions()
    options.cannotLink = [(first, first + 1)]
    let result = try Linker.link(table, options: options)
    #expect(result.clusters[first] != result.clusters[first + 1])
  }

  @Test(arguments: [81, 82] as [UInt64])
  func cannotLinkIsNeverBroken(seed: UInt64) throws {
    let made = SyntheticPeople(people: 120, seed: seed)
    let table = made.table()
    let linked = try Linker.link(table).links
    var options = LinkageOptions()
    options.cannotLink = linked.enumerated().filter { $0.offset % 2 == 0 }.map { ($0.element.left, $0.element.right) }
    #expect(!options.cannotLink.isEmpty)
    let result = try Linker.link(table, options: options)
    for (left, right) in options.cannotLink {
      #expect(result.clusters[left] != result.clusters[right], "seed \(seed), rows \(left) and \(right)")
    }
  }

  @Test func distinctGroupsAreNeverJoined() throws {
    let table = table(4)
    let first = table.count - 4
    var options = LinkageOptions()
    options.distinctGroups = [[first, first + 1, first + 2]]
    let clusters = try Linker.link(table, options: options).clusters
    #expect(Set(clusters[first...first + 2]).count == 3)
    #expect(clusters[first...first + 2].contains(clusters[first + 3]), "the fourth copy is one of them")
  }

  @Test func aDatasetWithoutDuplicatesKeepsItsRowsApart() throws {
    let table = table(3, datasets: [1, 1, 2])
    let first = table.count - 3
    var options = LinkageOptions()
    options.datasetsWithoutDuplicates = [1]
    let clusters = try Linker.link(table, options: options).clusters
    #expect(clusters[first] != clusters[first + 1])
    #expect(clusters[first...first + 1].contains(clusters[first + 2]))
  }

  @Test func mustLinkJoinsWhatHasNothingInCommon() throws {
    let table = SyntheticPeople(people: 40, seed: 72).table()
    var options = LinkageOptions()
    options.mustLink = [(0, table.count - 1)]
    let result = try Linker.link(table, options: options)
    #expect(result.clusters[0] == result.clusters[table.count - 1])
    #expect(result.links.contains { $0.left == 0 && $0.right == table.count - 1 || $0.right == table.count - 1 })
  }

  @Test func aContradictionIsAnError() {
    var options = LinkageOptions()
    options.mustLink = [(0, 1), (1, 2)]
    options.cannotLink = [(0, 2)]
    let table = SyntheticPeople(people: 5, seed: 73).table()
    #expect(throws: LinkageError.self) { try Linker.link(table, options: options) }
  }

  @Test func anUnknownRowIsAnError() {
    var options = LinkageOptions()
    options.cannotLink = [(0, 99_999)]
    #expect(throws: LinkageError.unknownRow(99_999)) {
      try Linker.link(SyntheticPeople(people: 5, seed: 74).table(), options: options)
    }
  }

  @Test func linkAcrossLeavesDatasetsAlone() throws {
    var table = SyntheticPeople(people: 40, seed: 75).table()
    let first = table.count
    table.append(same, dataset: 1)
    table.append(same, dataset: 2)
    var options = LinkageOptions()
    options.between = .linkWithin
    let within = try Linker.link(table, options: options).clusters
    #expect(within[first] != within[first + 1])
    options.between = .linkAcross
    let across = try Linker.link(table, options: options).clusters
    #expect(across[first] == across[first + 1])
  }
}
