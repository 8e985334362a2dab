import Dispatch
import Synchronization

/// Work that is done on several threads; what comes out does not depend on their number.
enum Parallel {
  /// Calls `body` for each number below `count`, and gives what it returns in order.
  ///
  /// - Parameter body: Is told the number and which thread works on it, from 0; each thread does one at a time.
  static func map<Result: Sendable>(
    _ count: Int, threads: Int, _ body: @Sendable (_ number: Int, _ thread: Int) -> Result
  ) -> [Result] {
    if threads == 1 || count < 2 { return (0..<count).map { body($0, 0) } }
    let results = Mutex([Result?](repeating: nil, count: count))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      while true {
        let number = next.add(1, ordering: .relaxed).oldValue
        if number >= count { return }
        let result = body(number, thread)
        results.withLock { $0[number] = result }
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
