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
