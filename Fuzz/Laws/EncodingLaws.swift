import Diagnostics
import Formats

/// What holds for decoding any bytes.
enum EncodingLaws {
  private static let labels = [
    "utf-8", "utf-16le", "utf-16be", "utf-32le", "utf-32be", "windows-1252", "iso-8859-15", "macintosh", "koi8-r",
    "shift_jis", "euc-jp", "iso-2022-jp", "gb18030", "big5", "euc-kr", "utf-7", "ibm850", "windows-1255", "hz-gb-2312",
  ]

  static func check(_ bytes: [UInt8]) throws {
    var dice = InputDice(bytes)
    try checkDecoded(TextDecoder.decode(bytes, charset: nil), bytes)
    let label = labels[dice.roll(labels.count)]
    try checkDecoded(TextDecoder.decode(bytes, charset: label), bytes)
    if let text = String(validating: bytes, as: UTF8.self), !bytes.contains(where: { $0 == 0 || $0 == 0x1B }) {
      let decoded = TextDecoder.decode(bytes, charset: "utf-8")
      let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
      try LawViolation.unless(isMarked || decoded.text.utf8.elementsEqual(text.utf8), "UTF-8 that reads otherwise")
    }
    try checkStream(bytes, given: nil, capacity: 64 + dice.roll(64))
    try checkStream(bytes, given: label, capacity: 64 + dice.roll(64))
  }

  private static func checkDecoded(_ decoded: DecodedText, _ bytes: [UInt8]) throws {
    try LawViolation.unless(TextEncoding(label: decoded.charset) != nil, "read as \(decoded.charset), which is unknown")
    try LawViolation.unless(
      decoded.undecodable >= decoded.undecodableOffsets.count && decoded.undecodable <= bytes.count,
      "\(decoded.undecodable) undecodable places in \(bytes.count) bytes")
    var last = -1
    for offset in decoded.undecodableOffsets {
      try LawViolation.unless(offset > last && offset < bytes.count, "an undecodable place at \(offset) behind \(last)")
      last = offset
    }
    let length = decoded.text.utf8.count
    try LawViolation.unless(length <= bytes.count * 6 + 16, "\(bytes.count) bytes became \(length)")
  }

  /// The text comes out the same whatever the size of the window.
  private static func checkStream(_ bytes: [UInt8], given: String?, capacity: Int) throws {
    let file = InputFile(name: "input", bytes: bytes)
    guard let finding = try? EncodingDetection.detect(file, given: given) else { return }
    for diagnostic in finding.diagnostics { try LawSink.check(diagnostic) }
    let small = try text(of: TextStream(file, finding: finding, capacity: capacity))
    let large = try text(of: TextStream(file, finding: finding))
    try LawViolation.unless(small == large, "a window of \(capacity) gives another text in \(finding.encoding.name)")
  }

  private static func text(of stream: TextStream) throws -> [UInt8] {
    var bytes = Array(stream.window)
    while !stream.isComplete {
      try stream.refill(discarding: stream.count)
      bytes += Array(stream.window)
    }
    for diagnostic in stream.undecodableDiagnostics { try LawSink.check(diagnostic) }
    return bytes
  }
}
