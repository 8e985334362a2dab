/// Tells tags from text where HTML cannot be given to the library: elements nested thousandfold and the like.
struct HTMLTagStripper {
  private let builder: HTMLTextBuilder
  /// Quotes that are known not to come again.
  private var absentQuotes: Set<UInt8> = []

  private static let entities: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
  ]

  init(_ builder: HTMLTextBuilder) { self.builder = builder }

  mutating func strip(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while let byte = rest.first {
      switch byte {
      case 0x3C: rest = tag(rest)
      case 0x26: rest = entity(rest)
      default:
        let end = rest.firstIndex { $0 == 0x3C || $0 == 0x26 } ?? rest.endIndex
        rest[..<end].withUnsafeBufferPointer { builder.text($0) }
        rest = rest[end...]
      }
    }
  }

  /// Takes what begins with `<`, and gives what follows it.
  private mutating func tag(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes.dropFirst()
    let isEnd = rest.first == 0x2F
    if isEnd { rest = rest.dropFirst() }
    let nameBytes = rest.prefix(32).prefix { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
    guard !nameBytes.isEmpty || rest.first == 0x21 || rest.first == 0x3F else {
      builder.text("<")
      return bytes.dropFirst()
    }
    let name = String(decoding: nameBytes, as: UTF8.self).lowercased()
    if isEnd {
      builder.end(name)
    } else if !name.isEmpty {
      builder.start(name, [])
    }
    return rest[end(of: rest)...]
  }

  /// Behind the `>` of a tag, past quoted values that hold one.
  private mutating func end(of tag: ArraySlice<UInt8>) -> Int {
    var index = tag.startIndex
    while index < tag.endIndex, tag[index] != 0x3E {
      let quote = tag[index]
      if quote == 0x22 || quote == 0x27, index > tag.startIndex, tag[index - 1] == 0x3D, !absentQuotes.contains(quote) {
        if let close = tag[(index + 1)...].firstIndex(of: quote) {
          index = close
        } else {
          absentQuotes.insert(quote)
        }
      }
      index += 1
    }
    return min(index + 1, tag.endIndex)
  }

  /// Takes what begins with `&`, and gives what follows it.
  private func entity(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let body = bytes.dropFirst().prefix(10)
    guard let end = body.firstIndex(of: 0x3B) else {
      builder.text("&")
      return bytes.dropFirst()
    }
    let name = String(decoding: body[..<end], as: UTF8.self)
    var text = HTMLTagStripper.entities[name]
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let isHexadecimal = digits.first == "x" || digits.first == "X"
      let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      text = value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
    guard let text else {
      builder.text("&")
      return bytes.dropFirst()
    }
    builder.text(text)
    return bytes[(end + 1)...]
  }
}

extension HTMLTextBuilder {
  fileprivate func text(_ text: String) {
    var text = text
    text.withUTF8 { self.text($0) }
  }
}
