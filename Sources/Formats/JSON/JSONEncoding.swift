import Diagnostics

/// The encoding of a JSON text: UTF-8 unless a mark, the user or zero bytes say otherwise.
struct JSONEncoding {
  var encoding: TextEncoding
  var origin: EncodingOrigin
  var markLength = 0

  /// - Throws: `MusterError` where the name that the user gave is not known.
  init(_ file: InputFile, given: String?) throws {
    let head = try file.bytes(count: 64 << 10)
    let mark = head.withUnsafeBytes { ByteOrderMark.find(in: $0) }
    let proved = JSONEncoding.pattern(head)
    if let mark {
      (encoding, origin, markLength) = (mark.encoding, .byteOrderMark, mark.length)
    } else if let given {
      guard let named = TextEncoding(label: given) else { throw JSONEncoding.unknown(given, file) }
      (encoding, origin) = (named.unitLength > 1 ? proved ?? named : named, .given)
    } else {
      (encoding, origin) = (proved ?? .utf8, .proved)
    }
  }

  /// RFC 4627, section 3: the first two characters of JSON are ASCII, or at least the first one is.
  private static func pattern(_ bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count >= 2 else { return nil }
    let zeros = bytes.prefix(4).map { $0 == 0 }
    if zeros.count == 4 {
      if zeros == [true, true, true, false] { return .utf32BigEndian }
      if zeros == [false, true, true, true] { return .utf32LittleEndian }
    }
    if zeros[0], !zeros[1] { return .utf16BigEndian }
    if !zeros[0], zeros[1] { return .utf16LittleEndian }
    return nil
  }

  private static func unknown(_ label: String, _ file: InputFile) -> MusterError {
    MusterError(
      .usage,
      Diagnostic(
        .error, .encodingUnknown, "\"\(label)\" is no encoding that is known here",
        at: SourceLocation(file: file.name),
        hint: "name one like utf-8, windows-1252, iso-8859-15, macintosh, shift_jis or gb18030"))
  }
}
