/// Tells code from comments and string literals, as far as a search for words needs it.
struct SwiftCode {
  private let bytes: [UInt8]
  private var place = 0
  private var output: [UInt8] = []

  private init(_ text: String) { bytes = Array(text.utf8) }

  /// The text with every comment and the inside of every string literal blanked out; line breaks stay.
  ///
  /// Code inside an interpolation is kept.
  static func withoutText(_ text: String) -> String {
    var scanner = SwiftCode(text)
    scanner.code(untilParenthesis: false)
    return String(decoding: scanner.output, as: UTF8.self)
  }

  private mutating func code(untilParenthesis: Bool) {
    var depth = 0
    while place < bytes.count {
      if at("//") {
        while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { hide() }
      } else if at("/*") {
        blockComment()
      } else if let hashes = stringStart() {
        string(hashes: hashes)
      } else {
        if at("(") { depth += 1 }
        if at(")") { depth -= 1 }
        copy()
        if untilParenthesis, depth == 0 { return }
      }
    }
  }

  private mutating func blockComment() {
    var depth = 0
    repeat {
      if at("/*") { depth += 1 } else if at("*/") { depth -= 1 } else { hide(); continue }
      hide()
      hide()
    } while depth > 0 && place < bytes.count
  }

  /// The number of `#` before a quote that begins here; nil where none begins.
  private func stringStart() -> Int? {
    var end = place
    while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
    return end < bytes.count && bytes[end] == UInt8(ascii: "\"") ? end - place : nil
  }

  private mutating func string(hashes: Int) {
    for _ in 0..<hashes { copy() }
    let quote = at("\"\"\"") ? "\"\"\"" : "\""
    for _ in 0..<quote.utf8.count { copy() }
    let fence = String(repeating: "#", count: hashes)
    while place < bytes.count {
      if at(quote + fence) {
        for _ in 0..<(quote.utf8.count + hashes) { copy() }
        return
      }
      if at("\\" + fence + "(") {
        for _ in 0..<(1 + hashes) { hide() }
        code(untilParenthesis: true)
      } else if at("\\" + fence) {
        for _ in 0..<(2 + hashes) where place < bytes.count { hide() }
      } else {
        hide()
      }
    }
  }

  private func at(_ text: String) -> Bool {
    let end = place + text.utf8.count
    return end <= bytes.count && bytes[place..<end].elementsEqual(text.utf8)
  }

  private mutating func copy() {
    output.append(bytes[place])
    place += 1
  }

  private mutating func hide() {
    output.append(bytes[place] == UInt8(ascii: "\n") ? UInt8(ascii: "\n") : UInt8(ascii: " "))
    place += 1
  }
}
