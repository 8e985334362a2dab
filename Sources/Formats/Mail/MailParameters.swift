/// A media type or disposition with its parameters (RFC 2045), continued and encoded ones joined (RFC 2231).
struct MailParameters {
  /// In lower case: `text/plain`, `attachment`.
  private(set) var value = ""
  private var parameters: [String: String] = [:]

  /// The parameter of that name, which is in lower case.
  subscript(name: String) -> String? { parameters[name] }

  private struct Piece {
    var section: Int
    var isEncoded: Bool
    var bytes: [UInt8]
  }

  init(_ bytes: [UInt8], problem: (MailProblem) -> Void = { _ in }) {
    var scanner = Scanner(bytes: bytes)
    value = String(decoding: scanner.value(), as: UTF8.self).lowercased()
    var pieces: [String: [Piece]] = [:]
    var order: [String] = []
    while let (name, content) = scanner.next() {
      let (base, section, isEncoded) = MailParameters.split(name)
      if pieces[base] == nil { order.append(base) }
      pieces[base, default: []].append(Piece(section: section ?? -1, isEncoded: isEncoded, bytes: content))
    }
    for name in order {
      guard let found = pieces[name] else { continue }
      parameters[name] = MailParameters.joined(found, problem: problem)
    }
  }

  /// `name*1*` → name, 1, encoded.
  private static func split(_ name: [UInt8]) -> (base: String, section: Int?, isEncoded: Bool) {
    var text = String(decoding: name, as: UTF8.self).lowercased()
    var isEncoded = false
    if text.hasSuffix("*") {
      isEncoded = true
      text.removeLast()
    }
    guard let star = text.lastIndex(of: "*"), let section = Int(text[text.index(after: star)...]) else {
      return (text, nil, isEncoded)
    }
    return (String(text[..<star]), section, isEncoded)
  }

  /// The RFC 2231 form wins over a plain one that stands beside it for old readers.
  private static func joined(_ pieces: [Piece], problem: (MailProblem) -> Void) -> String {
    let extended = pieces.filter { $0.section >= 0 || $0.isEncoded }
    guard !extended.isEmpty else {
      return EncodedWord.decoded(pieces.first?.bytes ?? [], problem: problem)
    }
    let sorted = extended.enumerated().sorted { ($0.element.section, $0.offset) < ($1.element.section, $1.offset) }
      .map(\.element)
    var charset: String?
    var content: [UInt8] = []
    for (index, piece) in sorted.enumerated() {
      var bytes = piece.bytes[...]
      if piece.isEncoded {
        if index == 0, let first = bytes.firstIndex(of: 0x27),
          let second = bytes[(first + 1)...].firstIndex(of: 0x27)
        {
          charset = String(decoding: bytes[..<first], as: UTF8.self).lowercased()
          bytes = bytes[(second + 1)...]
        }
        content += percentDecoded(bytes)
      } else {
        content += bytes
      }
    }
    if charset == nil, !sorted.contains(where: \.isEncoded) { return EncodedWord.decoded(content, problem: problem) }
    return content.withUnsafeBytes { MailCharset.text($0, charset: charset, problem: problem) }
  }

  private static func percentDecoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == 0x25, index + 2 < bytes.endIndex, let high = bytes[index + 1].hexValue,
        let low = bytes[index + 2].hexValue
      {
        output.append(high << 4 | low)
        index += 3
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return output
  }
}

extension MailParameters {
  /// Tokens of a structured field: comments are skipped, quoted strings unquoted.
  private struct Scanner {
    let bytes: [UInt8]
    var index = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// What stands before the first semicolon, without blanks and comments.
    mutating func value() -> [UInt8] {
      var output: [UInt8] = []
      while index < bytes.count, bytes[index] != 0x3B {
        if bytes[index] == 0x28 {
          skipComment()
        } else {
          if !bytes[index].isMailSpace { output.append(bytes[index]) }
          index += 1
        }
      }
      return output
    }

    /// The next parameter; nil at the end. What is no parameter is skipped.
    mutating func next() -> (name: [UInt8], value: [UInt8])? {
      while index < bytes.count {
        skip()
        var name: [UInt8] = []
        while index < bytes.count, bytes[index] != 0x3D, bytes[index] != 0x3B {
          if bytes[index] == 0x28 {
            skipComment()
          } else {
            if !bytes[index].isMailSpace { name.append(bytes[index]) }
            index += 1
          }
        }
        guard index < bytes.count, bytes[index] == 0x3D else { continue }
        index += 1
        let content = parameterValue()
        if !name.isEmpty { return (name, content) }
      }
      return nil
    }

    private mutating func skip() {
      while index < bytes.count, bytes[index].isMailSpace || bytes[index] == 0x3B { index += 1 }
    }

    private mutating func parameterValue() -> [UInt8] {
      while index < bytes.count, bytes[index].isMailSpace { index += 1 }
      guard index < bytes.count, bytes[index] == 0x22 else { return unquotedValue() }
      var output: [UInt8] = []
      index += 1
      while index < bytes.count, bytes[index] != 0x22 {
        // A backslash before anything but a quote or backslash is a Windows path, not an escape.
        if bytes[index] == 0x5C, index + 1 < bytes.count, bytes[index + 1] == 0x22 || bytes[index + 1] == 0x5C {
          index += 1
        }
        output.append(bytes[index])
        index += 1
      }
      index += 1
      while index < bytes.count, bytes[index] != 0x3B { index += 1 }
      return output
    }

    /// Senders leave blanks unquoted in file names: the value reaches to the semicolon.
    private mutating func unquotedValue() -> [UInt8] {
      var output: [UInt8] = []
      while index < bytes.count, bytes[index] != 0x3B {
        if bytes[index] == 0x28, output.last?.isMailSpace ?? true {
          skipComment()
        } else {
          output.append(bytes[index])
          index += 1
        }
      }
      while output.last?.isMailSpace == true { output.removeLast() }
      return output
    }

    private mutating func skipComment() {
      var depth = 0
      while index < bytes.count {
        switch bytes[index] {
        case 0x5C: index += 1
        case 0x28: depth += 1
        case 0x29: depth -= 1
        default: break
        }
        index += 1
        if depth == 0 { return }
      }
    }
  }
}
