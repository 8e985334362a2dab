import Parallelism

/// Puts units into clusters, one connected component after the other: what no likely match ties together needs no look
/// at each other, and components do not depend on each other.
struct Clustering: Sendable {
  let population: Population
  let scope: LinkScope
  let constraints: Constraints
  /// The bits from which clusters are joined.
  let threshold: Float
  let threads: Int

  private typealias Edge = (left: Int32, right: Int32, weight: Float)

  /// For each unit the smallest unit of its cluster.
  ///
  /// - Throws: `LinkageError.contradiction` where units must and must not be one.
  func clusters(_ found: Candidates, _ comparer: PairComparer, _ scorer: PairScorer) throws -> [Int32] {
    var edges: [Edge] = []
    for index in found.pairs.indices where found.weights[index] >= threshold {
      edges.append((found.pairs[index].left, found.pairs[index].right, found.weights[index]))
    }
    let components = components(edges)
    let shared = edges, slices = max(1, min(threads * 8, components.count / 64))
    let results = Parallel.map(slices, threads: threads) { slice, _ -> Result<[Part], LinkageError> in
      var comparer = comparer.fresh
      var parts: [Part] = []
      for number in stride(from: slice, to: components.count, by: slices) {
        do throws(LinkageError) {
          parts.append(try clustered(components[number], shared, &comparer, scorer))
        } catch {
          return .failure(error)
        }
      }
      return .success(parts)
    }
    var clusters = (0..<population.count).map(Int32.init)
    for result in results {
      for part in try result.get() {
        for (unit, cluster) in zip(part.units, part.clusters) { clusters[Int(unit)] = cluster }
      }
    }
    return clusters
  }

  /// The units of one component with their clusters.
  private struct Part: Sendable {
    var units: [Int32]
    var clusters: [Int32]
  }

  /// Units that edges, human words or the same content tie together, two or more.
  private struct Component: Sendable {
    var units: [Int32]
    /// Where its edges stand in the list of all.
    var edges: [Int32] = []
    /// Its pairs that are known to be one person.
    var together: [(Int32, Int32)] = []
  }

  /// The components in the order of their smallest units.
  private func components(_ edges: [Edge]) -> [Component] {
    var parents = (0..<population.count).map(Int32.init)
    func root(_ unit: Int32) -> Int32 {
      var unit = unit
      while parents[Int(unit)] != unit {
        parents[Int(unit)] = parents[Int(parents[Int(unit)])]
        unit = parents[Int(unit)]
      }
      return unit
    }
    func tie(_ left: Int32, _ right: Int32) {
      let (a, b) = (root(left), root(right))
      if a != b { parents[Int(max(a, b))] = min(a, b) }
    }
    for edge in edges { tie(edge.left, edge.right) }
    for (left, right) in constraints.together { tie(left, right) }
    for unit in duplicates { tie(unit - 1, unit) }
    var number = [Int32](repeating: -1, count: population.count)
    var sizes = [Int32](repeating: 0, count: population.count)
    for unit in parents.indices { sizes[Int(root(Int32(unit)))] += 1 }
    var components: [Component] = []
    for unit in parents.indices {
      let root = Int(root(Int32(unit)))
      if sizes[root] < 2 { continue }
      if number[root] < 0 {
        number[root] = Int32(components.count)
        components.append(Component(units: []))
        components[components.count - 1].units.reserveCapacity(Int(sizes[root]))
      }
      components[Int(number[root])].units.append(Int32(unit))
    }
    for (index, edge) in edges.enumerated() {
      components[Int(number[Int(root(edge.left))])].edges.append(Int32(index))
    }
    for pair in constraints.together {
      let component = Int(number[Int(root(pair.0))])
      if component >= 0 { components[component].together.append(pair) }
    }
    return components
  }

  /// Units that say exactly what the unit before them says, and were kept as several.
  private var duplicates: [Int32] {
    population.contents.indices.dropFirst().filter { unit in
      guard population.contents[unit] == population.contents[unit - 1] else { return false }
      let same = population.datasets[unit] == population.datasets[unit - 1]
      return scope == .everything || (scope == .linkWithin) == same
    }.map(Int32.init)
  }

  private func clustered(
    _ component: Component, _ edges: [Edge], _ comparer: inout PairComparer, _ scorer: PairScorer
  ) throws(LinkageError) -> Part {
    let units = component.units
    // Two units and one likely match: nothing to weigh.
    if units.count == 2, component.edges.count == 1, constraints.areSilent(on: units) {
      return Part(units: units, clusters: [units[0], units[0]])
    }
    var place: [Int32: Int32] = [:]
    for (index, unit) in units.enumerated() { place[unit] = Int32(index) }
    func local(_ unit: Int32) -> Int32 { place[unit] ?? -1 }
    var linkage = AverageLinkage(units: units, constraints: constraints, place: place, threshold: threshold)
    for (left, right) in component.together {
      if linkage.isDenied(local(left), local(right)) {
        let rows = (population.firstRow(of: Int(left)), population.firstRow(of: Int(right)))
        throw LinkageError.contradiction(Int(min(rows.0, rows.1)), Int(max(rows.0, rows.1)))
      }
      linkage.force(local(left), local(right))
    }
    joinDuplicates(units, local, &linkage)
    let evidence = PairEvidence(count: population.comparisons.count)
    let own = component.edges.map { index in
      let edge = edges[Int(index)]
      return (left: local(edge.left), right: local(edge.right), weight: edge.weight)
    }
    linkage.run(edges: own) { left, right in
      comparer.compare(Int(units[Int(left)]), Int(units[Int(right)]), into: evidence)
      return scorer.weight(evidence)
    }
    var clusters = units
    for members in linkage.members {
      for unit in members { clusters[Int(unit)] = units[Int(members[0])] }
    }
    return Part(units: units, clusters: clusters)
  }

  /// Joins units that say exactly the same, unless they must stay apart.
  private func joinDuplicates(_ units: [Int32], _ local: (Int32) -> Int32, _ linkage: inout AverageLinkage) {
    for (one, other) in zip(units, units.dropFirst()) where other == one + 1 {
      guard population.contents[Int(one)] == population.contents[Int(other)] else { continue }
      let same = population.datasets[Int(one)] == population.datasets[Int(other)]
      let fits = scope == .everything || (scope == .linkWithin) == same
      if fits, !linkage.isForbiddenPair(local(one), local(other)) { linkage.force(local(one), local(other)) }
    }
  }
}
