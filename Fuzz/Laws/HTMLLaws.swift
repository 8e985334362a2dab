import XMLReading

/// What holds for the text of any HTML.
enum HTMLLaws {
  static func check(_ bytes: [UInt8]) throws {
    let html = String(decoding: bytes, as: UTF8.self)
    let text = HTMLText.plainText(html)
    // Line ends, marks of quotes and items are written, and the shortest tags make them.
    let limit = html.utf8.count * 8 + 1_024
    try LawViolation.unless(text.utf8.count <= limit, "\(html.utf8.count) bytes became \(text.utf8.count)")
    try LawViolation.unless(text.utf8.last != 0x0A, "a line end at the end of the text")
    let visible = html.unicodeScalars.filter { $0.value > 0x20 && $0.value < 0x7F }.prefix(200)
    let escaped = visible.map { scalar in
      switch scalar {
      case "<": "&lt;"
      case ">": "&gt;"
      case "&": "&amp;"
      default: String(scalar)
      }
    }.joined()
    let plain = visible.map { String($0) }.joined()
    let readBack = HTMLText.plainText("<p>" + escaped + "</p>")
    try LawViolation.unless(readBack == plain, "escaped text reads back as other text")
  }
}
