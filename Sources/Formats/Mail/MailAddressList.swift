/// Mailboxes of an address field, each as `Name <address>` or as the bare address.
///
/// RFC 5322 with its obsolete forms: groups give their members, comments are dropped, routes too. A display name with
/// specials in it is quoted. What is no address stays as it stands.
enum MailAddressList {
  static func mailboxes(_ bytes: [UInt8], problem: (MailProblem) -> Void = { _ in }) -> [String] {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = Scanner(bytes: buffer)
      scanner.scan()
      return scanner.found.compactMap { $0.text(problem: problem) }
    }
  }

  /// The characters that make a display name want quotes (RFC 5322, 3.2.3).
  private static let specials = Set("()<>@,:;.\\\"[]".unicodeScalars)

  /// `Name <address>`, the name quoted where it must be.
  static func rendered(name: String, address: String) -> String {
    guard !name.isEmpty else { return address }
    guard name.unicodeScalars.contains(where: specials.contains) else { return "\(name) <\(address)>" }
    var quoted = "\""
    for scalar in name.unicodeScalars {
      if scalar == "\\" || scalar == "\"" { quoted.unicodeScalars.append("\\") }
      quoted.unicodeScalars.append(scalar)
    }
    return "\(quoted)\" <\(address)>"
  }

  private struct Piece {
    var bytes: [UInt8]
    var hasSpaceBefore: Bool
    var isQuoted: Bool
  }

  private struct Mailbox {
    var pieces: [Piece] = []
    /// What stood between angle brackets.
    var address: [UInt8]?

    var isEmpty: Bool { pieces.isEmpty && address == nil }

    func text(problem: (MailProblem) -> Void) -> String? {
      guard !isEmpty else { return nil }
      if let address {
        let shown = MailCharset.text(address, problem)
        let name = EncodedWord.decoded(joined(pieces), problem: problem)
        return name.isEmpty && shown.isEmpty ? "<>" : MailAddressList.rendered(name: name, address: shown)
      }
      return isBareAddress ? MailCharset.text(bareAddress, problem) : EncodedWord.decoded(written, problem: problem)
    }

    /// Without angle brackets: quotes belong to the local part.
    private var written: [UInt8] {
      var output: [UInt8] = []
      for piece in pieces {
        if piece.hasSpaceBefore, !output.isEmpty { output.append(0x20) }
        output += piece.bytes
      }
      return output
    }

    /// Blanks stand around `@` and dots only.
    private var isBareAddress: Bool {
      guard pieces.contains(where: { !$0.isQuoted && $0.bytes.contains(0x40) }) else { return false }
      for (piece, next) in zip(pieces, pieces.dropFirst()) where next.hasSpaceBefore {
        let joins: (UInt8?) -> Bool = { $0 == 0x40 || $0 == 0x2E }
        guard joins(piece.bytes.last) || joins(next.bytes.first) else { return false }
      }
      return true
    }

    private var bareAddress: [UInt8] {
      var output: [UInt8] = []
      for piece in pieces { output += piece.isQuoted ? [0x22] + piece.bytes + [0x22] : piece.bytes }
      return output
    }

    private func joined(_ pieces: [Piece]) -> [UInt8] {
      var output: [UInt8] = []
      for piece in pieces {
        if piece.hasSpaceBefore, !output.isEmpty { output.append(0x20) }
        output += piece.bytes
      }
      return output
    }
  }

  private struct Scanner {
    let bytes: MailBytes
    var index = 0
    var current = Mailbox()
    var found: [Mailbox] = []
    var hasSpace = false

    init(bytes: MailBytes) { self.bytes = bytes }

    mutating func scan() {
      while index < bytes.count {
        switch bytes[index] {
        case 0x20, 0x09, 0x0D, 0x0A:
          hasSpace = true
          index += 1
        case 0x28:
          skipComment()
          hasSpace = true
        case 0x22: takeQuoted()
        case 0x3C: takeAngle()
        case 0x2C, 0x3B:
          close()
          index += 1
        case 0x3A:
          // A group's name, or `mailto:`; neither is a mailbox.
          current = Mailbox()
          hasSpace = false
          index += 1
        default: takeAtom()
        }
      }
      close()
    }

    private mutating func close() {
      if !current.isEmpty { found.append(current) }
      current = Mailbox()
      hasSpace = false
    }

    private mutating func add(_ piece: [UInt8], isQuoted: Bool) {
      // A phrase behind an address is a stray.
      if current.address == nil {
        current.pieces.append(Piece(bytes: piece, hasSpaceBefore: hasSpace, isQuoted: isQuoted))
      }
      hasSpace = false
    }

    private mutating func takeAtom() {
      if let end = EncodedWord.end(of: bytes, at: index) {
        add([UInt8](bytes[index..<end]), isQuoted: false)
        index = end
        return
      }
      let start = index
      var isLiteral = false
      while index < bytes.count {
        let byte = bytes[index]
        if byte == 0x5B { isLiteral = true }
        if byte == 0x5D { isLiteral = false }
        if byte.isMailSpace || byte == 0x28 || byte == 0x22 || byte == 0x3C || byte == 0x2C || byte == 0x3B { break }
        if byte == 0x3A, !isLiteral { break }
        if index > start, byte == 0x3D, EncodedWord.end(of: bytes, at: index) != nil { break }
        index += 1
      }
      add([UInt8](bytes[start..<index]), isQuoted: false)
    }

    private mutating func takeQuoted() {
      var content: [UInt8] = []
      index += 1
      while index < bytes.count, bytes[index] != 0x22 {
        if bytes[index] == 0x5C, index + 1 < bytes.count { index += 1 }
        content.append(bytes[index])
        index += 1
      }
      index += 1
      add(content, isQuoted: true)
    }

    /// `<@route:local@domain>`; without a closing bracket to the next comma.
    private mutating func takeAngle() {
      var content: [UInt8] = []
      var isQuoted = false
      index += 1
      while index < bytes.count {
        let byte = bytes[index]
        if byte == 0x22 { isQuoted.toggle() }
        if !isQuoted, byte == 0x3E { break }
        if !isQuoted, byte == 0x28 {
          skipComment()
          continue
        }
        if isQuoted || !byte.isMailSpace { content.append(byte) }
        index += 1
      }
      index += 1
      if content.first == 0x40, let colon = content.firstIndex(of: 0x3A) { content.removeSubrange(...colon) }
      let scheme = Array("mailto:".utf8)
      if content.starts(with: scheme) { content.removeFirst(scheme.count) }
      if current.address == nil { current.address = content }
      hasSpace = false
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

extension MailCharset {
  fileprivate static func text(_ bytes: [UInt8], _ problem: (MailProblem) -> Void) -> String {
    bytes.withUnsafeBytes { headerText($0, problem: problem) }
  }
}
