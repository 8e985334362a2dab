extension Linker {
  /// Links a table that has grown, and keeps the numbers of the clusters that were there.
  ///
  /// The clusters are those of a linkage of all rows by the same model: what was decided before binds nothing, so that
  /// rows in any number of portions end where they would have ended at once.
  ///
  /// - Parameters:
  ///   - table: All rows, those that were linked before first and in their order.
  ///   - known: The cluster numbers of the rows that were linked before, as this function or `clusters` gave them.
  ///   - model: The model of the linkage before.
  /// - Returns: The linkage of all rows, and for each row the number of its cluster: that of the earlier cluster most
  ///   of whose rows it holds, of equals the smaller one; a cluster with nothing of an earlier one, or only what another
  ///   has more of, gets a number of its own above all.
  /// - Throws: `LinkageError` as `link` does.
  public static func link(
    _ table: LinkageTable, grownFrom known: [Int], model: LinkageModel, options: LinkageOptions = .init()
  ) throws -> (result: LinkageResult, numbers: [Int]) {
    precondition(known.count <= table.count, "the rows that were linked before are in the table")
    var options = options
    options.model = model
    let result = try link(table, options: options)
    return (result, kept(known, in: result.clusters))
  }

  /// The numbers of clusters, kept from earlier ones where they hold on.
  private static func kept(_ known: [Int], in clusters: [Int]) -> [Int] {
    struct Tie: Hashable {
      let number: Int
      let cluster: Int
    }
    var shared: [Tie: Int] = [:]
    for (row, number) in known.enumerated() { shared[Tie(number: number, cluster: clusters[row]), default: 0] += 1 }
    let ties = shared.sorted { left, right in
      if left.value != right.value { return left.value > right.value }
      let (a, b) = (left.key, right.key)
      return a.number != b.number ? a.number < b.number : a.cluster < b.cluster
    }
    var numbers: [Int: Int] = [:], taken = Set<Int>()
    for (tie, _) in ties where numbers[tie.cluster] == nil && !taken.contains(tie.number) {
      numbers[tie.cluster] = tie.number
      taken.insert(tie.number)
    }
    var next = (known.max() ?? -1) + 1
    return clusters.map { cluster in
      if let number = numbers[cluster] { return number }
      numbers[cluster] = next
      next += 1
      return next - 1
    }
  }
}
