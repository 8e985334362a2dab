import Testing

/// Small documents after the productions of XML 1.0 (fifth edition) and the cases of its conformance suite.
///
/// The verdicts are those of two other parsers, xmllint and expat, and so are the fields; expat knows names after the
/// fourth edition only.
enum XMLConformanceTable {
  struct Row: Sendable, CustomTestStringConvertible {
    var production: String
    var why: String
    var document: [UInt8]
    /// The fields of the root, `path=value`; nothing for what is not well-formed.
    var fields: String
    var testDescription: String { production + ": " + why }

    init(_ production: String, _ why: String, _ document: String, _ fields: String = "") {
      self.init(production, why, Array(document.utf8), fields)
    }

    init(_ production: String, _ why: String, _ document: [UInt8], _ fields: String = "") {
      (self.production, self.why, self.document, self.fields) = (production, why, document, fields)
    }
  }

  /// One byte a character, from U+0000 to U+00FF.
  static func bytes(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }

  /// UTF-16.
  static func wide(_ text: String, bigEndian: Bool = false, hasMark: Bool = true) -> [UInt8] {
    ((hasMark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
      let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8))
      return bigEndian ? [high, low] : [low, high]
    }
  }
}
