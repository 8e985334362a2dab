import Foundation

/// A seed as a test's argument: a test that fails names it, and `MUSTER_SEED=N` runs that one alone.
package struct Seed: Sendable, Hashable, CustomStringConvertible {
  package let value: UInt64

  package init(_ value: UInt64) { self.value = value }

  package var description: String { "MUSTER_SEED=\(value)" }

  package var generator: SeededGenerator { SeededGenerator(seed: value) }

  /// The seeds `1...count`; of these the one that `MUSTER_SEED` names, or as many as `MUSTER_SEEDS` says.
  package static func first(_ count: Int) -> [Seed] {
    let environment = ProcessInfo.processInfo.environment
    if let seed = environment["MUSTER_SEED"].flatMap({ UInt64($0) }) { return [Seed(seed)] }
    let wanted = environment["MUSTER_SEEDS"].flatMap { Int($0) } ?? count
    return (1...max(1, wanted)).map { Seed(UInt64($0)) }
  }
}
