/// On which line of a JSON text each value begins, by its path as in `comparisons[2].levels[0].m`.
struct JSONPlaces {
  private var lines: [String: Int] = [:]
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  /// Whether something stood where it must not; nothing is read from there on.
  private var isBroken = false

  /// Reads as far as the text is JSON.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    value("", depth: 0)
  }

  /// The line where the value begins, or the one that it would be in; nil where nothing is known of it.
  func line(of path: String) -> Int? { lines[path] }

  /// The line up to which the text could be read.
  var lastLine: Int { line }

  private mutating func value(_ path: String, depth: Int) {
    blanks()
    lines[path] = line
    guard index < bytes.count, depth < 64 else { return }
    switch bytes[index] {
    case UInt8(ascii: "{"): object(path, depth)
    case UInt8(ascii: "["): list(path, depth)
    case UInt8(ascii: "\""): _ = text()
    default:
      while index < bytes.count, ![0x2C, 0x5D, 0x7D, 0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) { index += 1 }
    }
  }

  private mutating func object(_ path: String, _ depth: Int) {
    index += 1
    while true {
      blanks()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { break }
      let key = text()
      blanks()
      guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else { return }
      index += 1
      value(path.isEmpty ? key : path + "." + key, depth: depth + 1)
      if !comma() { break }
    }
    close(UInt8(ascii: "}"))
  }

  private mutating func list(_ path: String, _ depth: Int) {
    index += 1
    var number = 0
    while true {
      blanks()
      guard index < bytes.count, bytes[index] != UInt8(ascii: "]") else { break }
      let before = index
      value(path + "[\(number)]", depth: depth + 1)
      number += 1
      if !comma() || index == before { break }
    }
    close(UInt8(ascii: "]"))
  }

  private mutating func comma() -> Bool {
    blanks()
    guard !isBroken, index < bytes.count, bytes[index] == UInt8(ascii: ",") else { return false }
    index += 1
    return true
  }

  private mutating func close(_ bracket: UInt8) {
    blanks()
    if isBroken { return }
    if index < bytes.count, bytes[index] == bracket { index += 1 } else { isBroken = true }
  }

  private mutating func blanks() {
    while !isBroken, index < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) {
      if bytes[index] == 0x0A { line += 1 }
      index += 1
    }
  }

  /// A text in quotes, as it is written.
  private mutating func text() -> String {
    index += 1
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\\") { index += 1 }
      if index < bytes.count, bytes[index] == 0x0A { line += 1 }
      index += 1
    }
    let end = min(index, bytes.count)
    index = min(index + 1, bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
