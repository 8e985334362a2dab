/// What is wrong with a document, in the library's words and at its place.
package struct XMLProblem: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Not well-formed.
    case malformed
    /// Well-formed as far as it goes, but it ends before its root element does.
    case cutOff
    /// It declares or uses an entity beyond the five that XML has.
    case entity
    /// Beyond one of `XMLLimits`.
    case limit
    /// Its encoding is not known here.
    case unknownEncoding
    /// Bytes that are nothing in its encoding.
    case undecodable
    /// It declares an encoding that it is not in; it is read all the same.
    case contradiction
    /// A prefix without a declaration and the like: the document is read all the same.
    case namespace
  }

  package var kind: Kind
  package var message: String
  /// From 1.
  package var line: Int
  /// In characters, from 1; nil where the whole line is meant.
  package var column: Int?

  package init(_ kind: Kind, _ message: String, line: Int, column: Int? = nil) {
    self.kind = kind
    self.message = message
    self.line = line
    self.column = column
  }
}

/// What became of a document that was read.
package struct XMLReadResult: Sendable {
  /// Why reading stopped before the end of the root element; nil where the whole document was read.
  package var problem: XMLProblem?
  /// What was wrong and cost nothing, each message once, at its first place.
  package var warnings: [XMLProblem] = []
  /// How often a message of `warnings` came again, or was one too many to be listed.
  package var furtherWarnings = 0
  package var encoding: XMLEncoding

  /// Distinct warnings that are kept.
  static let warningLimit = 20

  mutating func warn(_ warning: XMLProblem) {
    let isKnown = warnings.contains { $0.message == warning.message }
    if isKnown || warnings.count == XMLReadResult.warningLimit {
      furtherWarnings += 1
    } else {
      warnings.append(warning)
    }
  }
}
