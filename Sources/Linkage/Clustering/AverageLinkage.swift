/// Joins units to clusters, the strongest tie first, as long as the pairs of two clusters speak for it on average.
///
/// Average linkage (Sokal and Michener 1958) on match weights, a quarter of it the best pair's: a pair that speaks
/// against counts as much as one that speaks for, and pairs that no blocking rule brought up are scored when their clusters are about to be joined.
struct AverageLinkage {
  /// The clusters' units; empty where a cluster was joined to another.
  private(set) var members: [[Int32]]
  private var apart: [Set<Int32>]
  private var groups: [Set<Int32>]
  private var clusterOf: [Int32]
  private var ties: [[Int32: Tie]]
  private var stamps: [Int32]
  private var heap = TieHeap()
  private var known: [UInt64: Float] = [:]
  private let threshold: Float
  /// The bits beyond which a pair does not speak louder, against and for.
  private let floor: Float
  private let ceiling: Float

  private struct Tie {
    var sum: Float
    var pairs: Int32
    var best: Float
  }

  /// - Parameters:
  ///   - units: The units to be clustered; from here on each is known by its place among them.
  ///   - place: The place of each unit.
  init(
    units: [Int32], constraints: Constraints, place: [Int32: Int32], threshold: Float, floor: Float = -12,
    ceiling: Float = 12
  ) {
    members = units.indices.map { [Int32($0)] }
    clusterOf = units.indices.map(Int32.init)
    ties = Array(repeating: [:], count: units.count)
    stamps = Array(repeating: 0, count: units.count)
    apart = units.map { unit in Set((constraints.apart[unit] ?? []).compactMap { place[$0] }) }
    groups = units.map { constraints.groups[$0] ?? [] }
    self.threshold = threshold
    self.floor = floor
    self.ceiling = ceiling
  }

  /// Joins clusters until nothing speaks for joining any two.
  ///
  /// - Parameters:
  ///   - edges: Pairs of units with a weight of the threshold or more, ascending.
  ///   - score: The weight of any two units.
  mutating func run(edges: [(left: Int32, right: Int32, weight: Float)], score: (Int32, Int32) -> Float) {
    for edge in edges {
      let weight = min(max(edge.weight, floor), ceiling)
      known[Self.code(edge.left, edge.right)] = weight
      addTie(clusterOf[Int(edge.left)], clusterOf[Int(edge.right)], weight)
    }
    for cluster in ties.indices where !members[cluster].isEmpty {
      for other in ties[cluster].keys.sorted() where other > cluster { push(Int32(cluster), other) }
    }
    while let best = heap.pop() {
      guard best.stamps == (stamps[Int(best.left)], stamps[Int(best.right)]) else { continue }
      guard let tie = ties[Int(best.left)][best.right] else { continue }
      if isForbidden(best.left, best.right) { continue }
      let all = members[Int(best.left)].count * members[Int(best.right)].count
      if Int(tie.pairs) < min(all, Self.pairLimit) {
        complete(best.left, best.right, all, score)
        push(best.left, best.right)
        continue
      }
      join(best.left, best.right)
    }
  }

  /// Joins two units whatever the evidence.
  mutating func force(_ left: Int32, _ right: Int32) {
    let a = clusterOf[Int(left)], b = clusterOf[Int(right)]
    if a != b { join(a, b) }
  }

  /// Whether the clusters of two units must stay apart.
  func isForbiddenPair(_ left: Int32, _ right: Int32) -> Bool {
    isForbidden(clusterOf[Int(left)], clusterOf[Int(right)])
  }

  /// Whether somebody said that members of two clusters are different people.
  func isDenied(_ left: Int32, _ right: Int32) -> Bool {
    let a = clusterOf[Int(left)], b = clusterOf[Int(right)]
    return members[Int(b)].contains { apart[Int(a)].contains($0) }
  }

  // How much the best pair counts beside the average: a record with little in it agrees with few of its cluster.
  private static let bestShare: Float = 0.25
  // A pair of clusters with more pairs than this is judged by so many of them.
  private static let pairLimit = 600

  private static func code(_ a: Int32, _ b: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: min(a, b))) << 32 | UInt64(UInt32(bitPattern: max(a, b)))
  }

  private mutating func addTie(_ a: Int32, _ b: Int32, _ weight: Float) {
    if a == b { return }
    var tie = ties[Int(a)][b] ?? Tie(sum: 0, pairs: 0, best: -99)
    tie.sum += weight
    tie.pairs += 1
    tie.best = max(tie.best, weight)
    ties[Int(a)][b] = tie
    ties[Int(b)][a] = tie
  }

  private func isForbidden(_ a: Int32, _ b: Int32) -> Bool {
    if !groups[Int(a)].isDisjoint(with: groups[Int(b)]) { return true }
    if apart[Int(a)].isEmpty || apart[Int(b)].isEmpty { return false }
    return members[Int(b)].contains { apart[Int(a)].contains($0) }
  }

  private mutating func push(_ a: Int32, _ b: Int32) {
    guard let tie = ties[Int(a)][b] else { return }
    let mean = strength(tie)
    guard mean >= threshold else { return }
    let left = min(a, b), right = max(a, b)
    heap.push(
      TieHeap.Entry(weight: mean, left: left, right: right, stamps: (stamps[Int(left)], stamps[Int(right)])))
  }

  private func strength(_ tie: Tie) -> Float {
    (1 - Self.bestShare) * tie.sum / Float(tie.pairs) + Self.bestShare * tie.best
  }

  /// Scores the pairs of two clusters that are not known yet.
  private mutating func complete(_ a: Int32, _ b: Int32, _ all: Int, _ score: (Int32, Int32) -> Float) {
    let step = max(1, (all + Self.pairLimit - 1) / Self.pairLimit)
    var tie = Tie(sum: 0, pairs: 0, best: -99)
    var index = 0
    for left in members[Int(a)] {
      for right in members[Int(b)] {
        defer { index += 1 }
        guard index % step == 0 else { continue }
        let code = Self.code(left, right)
        let weight = known[code] ?? min(max(score(min(left, right), max(left, right)), floor), ceiling)
        known[code] = weight
        tie.sum += weight
        tie.pairs += 1
        tie.best = max(tie.best, weight)
      }
    }
    if step > 1 {
      tie.pairs = Int32(clamping: max(Int(tie.pairs), Self.pairLimit)) == tie.pairs ? tie.pairs : scaled(&tie)
    }
    ties[Int(a)][b] = tie
    ties[Int(b)][a] = tie
  }

  private func scaled(_ tie: inout Tie) -> Int32 {
    tie.sum *= Float(Self.pairLimit) / Float(tie.pairs)
    return Int32(Self.pairLimit)
  }

  private mutating func join(_ one: Int32, _ other: Int32) {
    let kept = min(one, other), gone = max(one, other)
    for unit in members[Int(gone)] { clusterOf[Int(unit)] = kept }
    members[Int(kept)] = (members[Int(kept)] + members[Int(gone)]).sorted()
    members[Int(gone)] = []
    apart[Int(kept)].formUnion(apart[Int(gone)])
    groups[Int(kept)].formUnion(groups[Int(gone)])
    stamps[Int(kept)] += 1
    stamps[Int(gone)] += 1
    let moved = ties[Int(gone)]
    ties[Int(gone)] = [:]
    for (neighbour, tie) in moved {
      ties[Int(neighbour)][gone] = nil
      guard neighbour != kept else { continue }
      var sum = ties[Int(kept)][neighbour] ?? Tie(sum: 0, pairs: 0, best: -99)
      sum.sum += tie.sum
      sum.pairs += tie.pairs
      sum.best = max(sum.best, tie.best)
      ties[Int(kept)][neighbour] = sum
      ties[Int(neighbour)][kept] = sum
    }
    for neighbour in ties[Int(kept)].keys { push(kept, neighbour) }
  }
}

/// The ties between clusters, the strongest on top; equal ones in the order of their units.
struct TieHeap {
  struct Entry {
    var weight: Float
    var left: Int32
    var right: Int32
    var stamps: (Int32, Int32)

    func precedes(_ other: Entry) -> Bool {
      if weight != other.weight { return weight > other.weight }
      return left != other.left ? left < other.left : right < other.right
    }
  }
  private var entries: [Entry] = []

  mutating func push(_ entry: Entry) {
    entries.append(entry)
    var index = entries.count - 1
    while index > 0 {
      let parent = (index - 1) / 2
      guard entries[index].precedes(entries[parent]) else { return }
      entries.swapAt(index, parent)
      index = parent
    }
  }

  mutating func pop() -> Entry? {
    guard let top = entries.first, let last = entries.popLast() else { return nil }
    if entries.isEmpty { return top }
    entries[0] = last
    var index = 0
    while true {
      var best = index
      for child in [2 * index + 1, 2 * index + 2] where child < entries.count {
        if entries[child].precedes(entries[best]) { best = child }
      }
      if best == index { return top }
      entries.swapAt(index, best)
      index = best
    }
  }
}
