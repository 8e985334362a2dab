import Parallelism
import Testing

@Suite("Work on several threads")
struct ParallelTests {
  @Test("results stand in the order of their numbers", arguments: [1, 2, 3, 16])
  func order(threads: Int) {
    let squares = Parallel.map(500, threads: threads) { number, thread in
      (number * number, (0..<threads).contains(thread))
    }
    #expect(squares.map(\.0) == (0..<500).map { $0 * $0 })
    #expect(!squares.contains { !$0.1 })
  }

  @Test("nothing to do gives nothing")
  func nothing() {
    let mapped = Parallel.map(0) { number, _ in number }
    let sliced = Parallel.slices(of: 0, least: 10) { Array($0) }
    #expect(mapped.isEmpty && sliced.isEmpty)
  }

  @Test("slices cover everything once, in order", arguments: [1, 9, 10, 19, 20, 21, 1_000, 1_001, 4_099])
  func slices(count: Int) {
    let all = Parallel.slices(of: count, least: 10) { Array($0) }
    #expect(all == Array(0..<count))
  }

  @Test("a body may give more or fewer than its slice is long")
  func anyNumber() {
    let even = Parallel.slices(of: 1_000, least: 10) { slice in slice.filter { $0.isMultiple(of: 2) } }
    #expect(even == Array(stride(from: 0, to: 1_000, by: 2)))
  }
}
