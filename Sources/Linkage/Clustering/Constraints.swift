/// What is known of units beside the evidence: who must be one person, and who must not.
struct Constraints: Sendable {
  /// Pairs of units that are one person.
  private(set) var together: [(Int32, Int32)] = []
  /// For a unit the units that are somebody else.
  private(set) var apart: [Int32: Set<Int32>] = [:]
  /// For a unit the groups of distinct people it belongs to.
  private(set) var groups: [Int32: Set<Int32>] = [:]

  /// The rows that options say something about.
  static func rows(in options: LinkageOptions, _ table: LinkageTable) throws -> Set<Int> {
    var rows = Set<Int>()
    for (left, right) in options.cannotLink { rows.formUnion([left, right]) }
    for group in options.distinctGroups { rows.formUnion(group) }
    if !options.datasetsWithoutDuplicates.isEmpty {
      rows.formUnion((0..<table.count).filter { options.datasetsWithoutDuplicates.contains(Int(table.datasets[$0])) })
    }
    for row in rows.union(options.mustLink.flatMap { [$0.0, $0.1] }) where row < 0 || row >= table.count {
      throw LinkageError.unknownRow(row)
    }
    return rows
  }

  init(_ options: LinkageOptions, _ population: Population) {
    let unit = population.unitOfRow
    together = options.mustLink.map { (unit[$0.0], unit[$0.1]) }
    for (left, right) in options.cannotLink {
      apart[unit[left], default: []].insert(unit[right])
      apart[unit[right], default: []].insert(unit[left])
    }
    var number: Int32 = 0
    for group in options.distinctGroups {
      for row in group { groups[unit[row], default: []].insert(number) }
      number += 1
    }
    for dataset in options.datasetsWithoutDuplicates.sorted() {
      for index in 0..<population.count where Int(population.datasets[index]) == dataset {
        groups[Int32(index), default: []].insert(number)
      }
      number += 1
    }
  }

  /// Whether nothing is known of some units.
  func areSilent(on units: [Int32]) -> Bool {
    if together.isEmpty, apart.isEmpty, groups.isEmpty { return true }
    return together.isEmpty && units.allSatisfy { apart[$0] == nil && groups[$0] == nil }
  }
}
