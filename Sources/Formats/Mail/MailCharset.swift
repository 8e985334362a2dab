import Diagnostics

/// Text of parts and headers from bytes and the charset they declare.
enum MailCharset {
  /// Decodes by a declared charset; ASCII that no charset reads otherwise takes the short way.
  static func text(
    _ bytes: UnsafeRawBufferPointer, charset: String?, problem: (MailProblem) -> Void
  ) -> String {
    let label = charset.flatMap { meansNothing($0) ? nil : $0 }
    if isPlain(bytes), label.map(keepsASCII) ?? true { return String(decoding: bytes, as: UTF8.self) }
    let decoded = TextDecoder.decode(bytes, charset: label)
    if let label, decoded.isFallback, TextEncoding(label: label) == nil {
      problem(
        MailProblem(
          .mailCharset, "expected the name of a charset, found \"\(shown(label))\"; read as \(decoded.charset)"))
    } else if decoded.isFallback || (charset.map(isASCIIName) ?? true && decoded.charset != "utf-8") {
      problem(
        MailProblem(.encodingFallback, "8-bit text without a charset that fits it; read as \(decoded.charset)"))
    }
    if decoded.undecodable > 0 {
      problem(
        MailProblem(
          .encodingUndecodable,
          "\(decoded.undecodable) bytes are not \(decoded.charset), the first at byte "
            + "\(decoded.undecodableOffsets.first ?? 0) of the decoded text"))
    }
    return decoded.text
  }

  /// Raw header bytes: UTF-8 (RFC 6532), else the legacy encoding that fits.
  static func headerText(_ bytes: UnsafeRawBufferPointer, problem: (MailProblem) -> Void) -> String {
    if isPlain(bytes) { return String(decoding: bytes, as: UTF8.self) }
    return text(bytes, charset: nil, problem: problem)
  }

  /// The charset that an HTML document declares in its first 2,048 bytes.
  static func declaredInHTML(_ bytes: UnsafeRawBufferPointer) -> String? {
    let head = Array(bytes.prefix(2048)).map(\.asciiLowercased)
    let mark = Array("charset=".utf8)
    guard head.count > mark.count else { return nil }
    for start in 0..<head.count - mark.count where head[start] == mark[0] {
      guard head[start..<start + mark.count].elementsEqual(mark) else { continue }
      let rest = head[(start + mark.count)...].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }
      let name = rest.prefix { $0.isASCIIDigit || $0.isASCIILetter || $0 == 0x2D || $0 == 0x5F }
      if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
    }
    return nil
  }

  /// Labels that say nothing of the bytes.
  private static func meansNothing(_ label: String) -> Bool {
    switch label.lowercased() {
    case "", "unknown-8bit", "unknown", "x-unknown", "8bit", "7bit", "binary", "default", "x-user-defined", "none":
      true
    default: false
    }
  }

  private static func isASCIIName(_ label: String) -> Bool {
    let label = label.lowercased()
    return label == "us-ascii" || label == "ascii" || label.hasPrefix("ansi_x3") || label.hasPrefix("ansi-x3")
  }

  /// Whether bytes below 0x80 are ASCII in it, whatever stands around them.
  private static func keepsASCII(_ label: String) -> Bool {
    let label = label.lowercased()
    let families = [
      "utf-8", "utf8", "us-ascii", "ascii", "ansi_x3", "ansi-x3", "iso-8859", "iso8859", "windows-125", "cp125",
      "koi8", "latin", "euc-", "gb2312", "gbk", "gb18030", "big5", "macintosh", "x-mac",
    ]
    return families.contains { label.hasPrefix($0) }
  }

  /// ASCII, and free of the escape byte by which stateful charsets begin.
  private static func isPlain(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var union: UInt8 = 0
    var index = 0
    while index + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if word & 0x8080_8080_8080_8080 != 0 { return false }
      index += 8
    }
    while index < bytes.count {
      union |= bytes[index]
      index += 1
    }
    return union < 0x80
  }

  /// A label as it may stand in a message: printable ASCII, cut at 40 characters.
  private static func shown(_ label: String) -> String {
    String(label.unicodeScalars.prefix(40).map { (0x20..<0x7F).contains($0.value) ? Character($0) : "?" })
  }
}
