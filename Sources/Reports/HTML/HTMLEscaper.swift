/// Makes text inert between tags and in quoted attribute values alike.
package enum HTMLEscaper {
  /// - Returns: `text` with everything that HTML gives a meaning to as references; a parser reads `text` back, except
  ///   that control characters that HTML cannot carry become U+FFFD.
  package static func escaped(_ text: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    append(text, to: &escaped)
    return escaped
  }

  static func append(_ text: String, to html: inout String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      case "`": html += "&#96;"
      // A carriage return as it is would be read as a line feed.
      case "\r": html += "&#13;"
      case "\n", "\t": html.unicodeScalars.append(scalar)
      default:
        html.unicodeScalars.append(isForbidden(scalar) ? "\u{FFFD}" : scalar)
      }
    }
  }

  /// Controls and noncharacters, of which the HTML standard says that a document must not have them.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.properties.isNoncharacterCodePoint
  }
}
