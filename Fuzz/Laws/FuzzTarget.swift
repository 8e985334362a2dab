/// The parsers that stand at the edge of the program, each with the laws that hold for any input.
package enum FuzzTarget: String, CaseIterable, Sendable {
  case delimited, fixed, xml, json, mail, detection, encoding, html, date, name, connector, mapping, packed

  /// Longer inputs are skipped: what needs more has a test of its own.
  package static let longestInput = 1 << 20

  /// Gives the bytes to the parser.
  ///
  /// - Throws: `LawViolation` where the parser breaks a law; what a parser may say of bad input is caught.
  package func check(_ bytes: [UInt8]) throws {
    guard bytes.count <= FuzzTarget.longestInput else { return }
    switch self {
    case .delimited, .fixed, .xml, .json, .mail, .detection: try ReadingLaws(self).check(bytes)
    case .encoding: try EncodingLaws.check(bytes)
    case .html: try HTMLLaws.check(bytes)
    case .date: try DateLaws.check(bytes)
    case .name: try NameLaws.check(bytes)
    case .connector: try ConnectorLaws.check(bytes)
    case .mapping: try MappingLaws.check(bytes)
    case .packed: try PackedLaws.check(bytes)
    }
  }
}

/// A law that an input broke.
package struct LawViolation: Error, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }

  /// - Throws: itself with the description where the condition does not hold.
  static func unless(_ condition: Bool, _ description: @autoclosure () -> String) throws {
    if !condition { throw LawViolation(description()) }
  }
}

/// Choices that differ from input to input and are the same each time one is tried.
struct InputDice {
  private var state: UInt64

  /// FNV-1a of the bytes.
  init(_ bytes: [UInt8]) {
    state = bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// A number from 0 to below `bound`; 0 where `bound` is.
  mutating func roll(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return bound > 0 ? Int((state >> 33) % UInt64(bound)) : 0
  }
}
