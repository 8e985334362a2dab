/// How far two folded texts are from each other.
public enum StringDistance {
  /// The number of insertions, deletions, substitutions and swaps of neighbours that make one text the other.
  ///
  /// Damerau (1964) and Levenshtein (1966), optimal string alignment.
  ///
  /// - Returns: The distance, or `limit + 1` where it is more than `limit`.
  public static func damerauLevenshtein(_ left: [UInt8], _ right: [UInt8], limit: Int = .max - 1) -> Int {
    left.withUnsafeBufferPointer { left in right.withUnsafeBufferPointer { edits(left, $0, limit: limit) } }
  }

  /// The likeness of two texts, 0 through 1, with a premium on a common beginning.
  ///
  /// Jaro (1989) and Winkler (1990), prefix weight 0.1 over at most four characters.
  public static func jaroWinkler(_ left: [UInt8], _ right: [UInt8]) -> Double {
    left.withUnsafeBufferPointer { left in right.withUnsafeBufferPointer { likeness(left, $0) } }
  }

  /// `damerauLevenshtein` of texts where they stand.
  static func edits(_ left: Bytes, _ right: Bytes, limit: Int) -> Int {
    if abs(left.count - right.count) > limit { return limit + 1 }
    var start = 0, rows = left.count, width = right.count
    while start < min(rows, width), left[start] == right[start] { start += 1 }
    while rows > start, width > start, left[rows - 1] == right[width - 1] {
      rows -= 1
      width -= 1
    }
    let one = Bytes(rebasing: left[start..<rows]), other = Bytes(rebasing: right[start..<width])
    if one.isEmpty || other.isEmpty { return min(max(one.count, other.count), limit == .max - 1 ? .max : limit + 1) }
    if limit == 1 { return isOneEdit(one, other) ? 1 : 2 }
    let distance = one.count <= 64 ? inParallel(one, other) : byTable(one, other)
    return distance <= limit ? distance : limit + 1
  }

  /// Whether one edit makes one text the other; they differ at both ends.
  private static func isOneEdit(_ left: Bytes, _ right: Bytes) -> Bool {
    if left.count == 1, right.count == 1 { return true }
    return left.count == 2 && right.count == 2 && left[0] == right[1] && left[1] == right[0]
  }

  /// Hyyrö, A bit-vector algorithm for computing Levenshtein and Damerau edit distances (2003): a column of the table
  /// of distances in a word, for a left text of at most 64 bytes.
  private static func inParallel(_ left: Bytes, _ right: Bytes) -> Int {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 256) { places in
      places.initialize(repeating: 0)
      for index in left.indices { places[Int(left[index])] |= 1 << UInt64(index) }
      let last: UInt64 = 1 << UInt64(left.count - 1)
      var up = UInt64.max, down: UInt64 = 0, diagonal: UInt64 = 0, before: UInt64 = 0
      var distance = left.count
      for byte in right {
        let found = places[Int(byte)]
        let swapped = ((~diagonal & found) << 1) & before
        diagonal = (((found & up) &+ up) ^ up) | found | down | swapped
        var more = down | ~(diagonal | up), less = diagonal & up
        if more & last != 0 { distance += 1 }
        if less & last != 0 { distance -= 1 }
        more = more << 1 | 1
        less <<= 1
        up = less | ~(diagonal | more)
        down = more & diagonal
        before = found
      }
      return distance
    }
  }

  private static func byTable(_ left: Bytes, _ right: Bytes) -> Int {
    let width = right.count
    var beforeLast = [Int](repeating: 0, count: width + 1)
    var last = Array(0...width)
    var current = beforeLast
    for row in 1...left.count {
      current[0] = row
      for column in 1...width {
        let cost = left[row - 1] == right[column - 1] ? 0 : 1
        var value = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          value = min(value, beforeLast[column - 2] + 1)
        }
        current[column] = value
      }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[width]
  }

  /// `jaroWinkler` of texts where they stand.
  static func likeness(_ left: Bytes, _ right: Bytes) -> Double {
    if left.isSame(as: right) { return left.isEmpty ? 0 : 1 }
    if left.isEmpty || right.isEmpty { return 0 }
    let reach = max(0, max(left.count, right.count) / 2 - 1)
    let (matched, transposed) = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: left.count + right.count) {
      // The bytes of the left text that have a partner, and for each of the right one whether it is taken.
      let partners = UnsafeMutableBufferPointer(rebasing: $0[..<left.count])
      let taken = UnsafeMutableBufferPointer(rebasing: $0[left.count...])
      taken.initialize(repeating: 0)
      var matched = 0
      for (index, byte) in left.enumerated() {
        var other = max(0, index - reach)
        let end = min(right.count, index + reach + 1)
        while other < end, taken[other] != 0 || right[other] != byte { other += 1 }
        guard other < end else { continue }
        taken[other] = 1
        partners.initializeElement(at: matched, to: byte)
        matched += 1
      }
      var transposed = 0, position = 0
      for index in right.indices where taken[index] != 0 {
        if right[index] != partners[position] { transposed += 1 }
        position += 1
      }
      return (matched, transposed)
    }
    guard matched > 0 else { return 0 }
    let common = Double(matched)
    let jaro =
      (common / Double(left.count) + common / Double(right.count) + (common - Double(transposed) / 2) / common) / 3
    var prefix = 0
    while prefix < 4, prefix < min(left.count, right.count), left[prefix] == right[prefix] { prefix += 1 }
    return jaro + Double(prefix) * 0.1 * (1 - jaro)
  }

  /// The share of letters that two texts have in common, whatever their order, 0 through 1.
  static func letterOverlap(_ left: Bytes, _ right: Bytes) -> Double {
    if left.isEmpty || right.isEmpty { return 0 }
    let common = withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 256) { counts in
      counts.initialize(repeating: 0)
      for byte in left { counts[Int(byte)] += 1 }
      var common = 0
      for byte in right where counts[Int(byte)] > 0 {
        counts[Int(byte)] -= 1
        common += 1
      }
      return common
    }
    return 2 * Double(common) / Double(left.count + right.count)
  }
}
