/// Paths of names, each once, as numbers that are found again quickly.
///
/// Node 0 is where all paths begin.
struct XMLPathTree {
  private(set) var parents = [0]
  private(set) var names = [0]
  private(set) var depths = [0]
  /// Open addressing: a key packs parent and name, 0 is free.
  private var keys = [UInt64](repeating: 0, count: 64)
  private var nodes = [Int](repeating: 0, count: 64)

  /// Distinct paths that are kept.
  static let limit = 100_000

  var count: Int { parents.count }

  /// The node below `parent` that `name` leads to, made where there is none yet; nil where there are too many.
  mutating func child(of parent: Int, name: Int) -> Int? {
    let key = UInt64(parent) << 32 | UInt64(name + 1)
    var slot = XMLPathTree.slot(key, keys.count)
    while keys[slot] != key {
      if keys[slot] == 0 { return add(key, at: slot, parent: parent, name: name) }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nodes[slot]
  }

  /// The names that lead to a node, from the top.
  func names(to node: Int) -> [Int] {
    var path: [Int] = []
    var node = node
    while node != 0 {
      path.append(names[node])
      node = parents[node]
    }
    return path.reversed()
  }

  private mutating func add(_ key: UInt64, at slot: Int, parent: Int, name: Int) -> Int? {
    guard count < XMLPathTree.limit else { return nil }
    let node = count
    keys[slot] = key
    nodes[slot] = node
    parents.append(parent)
    names.append(name)
    depths.append(depths[parent] + 1)
    if count * 2 > keys.count { grow() }
    return node
  }

  private mutating func grow() {
    let old = zip(keys, nodes).filter { $0.0 != 0 }
    keys = [UInt64](repeating: 0, count: keys.count * 2)
    nodes = [Int](repeating: 0, count: keys.count)
    for (key, node) in old {
      var slot = XMLPathTree.slot(key, keys.count)
      while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
      keys[slot] = key
      nodes[slot] = node
    }
  }

  private static func slot(_ key: UInt64, _ capacity: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (capacity - 1)
  }
}
