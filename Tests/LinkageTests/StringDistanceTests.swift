import Linkage
import Testing

@Suite struct StringDistanceTests {
  struct Edit: Sendable {
    let left: String
    let right: String
    let distance: Int
    let why: String
  }

  @Test(arguments: [
    Edit(left: "smith", right: "smith", distance: 0, why: "the same"),
    Edit(left: "smith", right: "smyth", distance: 1, why: "one letter replaced"),
    Edit(left: "smith", right: "smiht", distance: 1, why: "neighbours swapped count once"),
    Edit(left: "", right: "abc", distance: 3, why: "three insertions"),
    Edit(left: "kitten", right: "sitting", distance: 3, why: "Levenshtein's own example"),
    Edit(left: "ca", right: "abc", distance: 3, why: "optimal string alignment edits no letter twice"),
  ])
  func countsEdits(_ edit: Edit) {
    let left = Array(edit.left.utf8), right = Array(edit.right.utf8)
    #expect(StringDistance.damerauLevenshtein(left, right) == edit.distance, "\(edit.why)")
    #expect(StringDistance.damerauLevenshtein(right, left) == edit.distance, "symmetric: \(edit.why)")
  }

  @Test func stopsCountingBeyondTheLimit() {
    #expect(StringDistance.damerauLevenshtein(Array("abcdef".utf8), Array("uvwxyz".utf8), limit: 2) == 3)
  }

  /// The table of distances as it is defined, for texts shorter and longer than a word of bits.
  @Test(arguments: [151, 152, 153] as [UInt64])
  func countsAsTheDefinitionDoes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let length = Int.random(in: 0...90, using: &generator)
      let left = (0..<length).map { _ in UInt8.random(in: 97...100, using: &generator) }
      var right = left
      for _ in 0..<Int.random(in: 0...6, using: &generator) where right.count > 1 {
        let place = Int.random(in: 0..<right.count - 1, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: right.swapAt(place, place + 1)
        case 1: right.remove(at: place)
        case 2: right.insert(UInt8(ascii: "a"), at: place)
        default: right[place] = UInt8(ascii: "c")
        }
      }
      let distance = Self.defined(left, right)
      #expect(StringDistance.damerauLevenshtein(left, right) == distance, "seed \(seed): \(left) \(right)")
      for limit in 1...4 {
        let found = StringDistance.damerauLevenshtein(left, right, limit: limit)
        #expect(found == min(distance, limit + 1), "seed \(seed), limit \(limit): \(left) \(right)")
      }
    }
  }

  private static func defined(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var table = (0...left.count).map { row in (0...right.count).map { row == 0 ? $0 : $0 == 0 ? row : 0 } }
    for row in left.indices.map({ $0 + 1 }) {
      for column in right.indices.map({ $0 + 1 }) {
        let cost = left[row - 1] == right[column - 1] ? 0 : 1
        var best = min(table[row - 1][column] + 1, table[row][column - 1] + 1, table[row - 1][column - 1] + cost)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          best = min(best, table[row - 2][column - 2] + 1)
        }
        table[row][column] = best
      }
    }
    return table[left.count][right.count]
  }

  @Test(arguments: [("martha", "marhta", 0.9611), ("dwayne", "duane", 0.84), ("dixon", "dicksonx", 0.8133)])
  func reachesWinklersPublishedValues(left: String, right: String, likeness: Double) {
    #expect(abs(StringDistance.jaroWinkler(Array(left.utf8), Array(right.utf8)) - likeness) < 0.0001)
  }

  @Test(arguments: [
    ("meyer", "maier"), ("philip", "filip"), ("schmidt", "schmitt"), ("catherine", "katharine"), ("stephen", "stefan"),
  ])
  func spellingsOfOneSoundShareAKey(left: String, right: String) {
    #expect(StringDistance.phoneticKey(Array(left.utf8)) == StringDistance.phoneticKey(Array(right.utf8)))
  }
}
