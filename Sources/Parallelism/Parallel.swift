import Dispatch
import Foundation
import Synchronization

/// Work that is done on several threads; what comes out does not depend on their number.
package enum Parallel {
  /// How many threads the machine can run at once.
  package static var cores: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

  /// Calls `body` for each number below `count`, and gives what it returns in order.
  ///
  /// - Parameter body: Is told the number and which thread works on it, from 0; each thread does one at a time.
  package static func map<Result: Sendable>(
    _ count: Int, threads: Int = Parallel.cores, _ body: @Sendable (_ number: Int, _ thread: Int) -> Result
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

  /// Cuts `0..<count` into slices, calls `body` for each, and puts together what it returns, in order.
  ///
  /// - Parameter least: How many make it worth while to ask a second thread.
  package static func slices<Result: Sendable>(
    of count: Int, least: Int, _ body: @Sendable (Range<Int>) -> [Result]
  ) -> [Result] {
    let number = count < 2 * least ? 1 : min(count / least, Parallel.cores * 8)
    if number < 2 { return body(0..<count) }
    return Array(
      map(number) { slice, _ in body(count * slice / number..<count * (slice + 1) / number) }.joined())
  }
}
