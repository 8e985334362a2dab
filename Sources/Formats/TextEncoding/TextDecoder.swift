/// Text made of bytes, and how.
package struct DecodedText: Hashable, Sendable {
  package var text: String
  /// The canonical name of the encoding that was used.
  package var charset: String
  /// Whether `charset` is not what was declared: nothing was, or a label that nobody knows.
  package var isFallback: Bool
  /// How many bytes or units could not be decoded; they stand as U+FFFD, or as C1 controls where the encoding has
  /// one byte a character.
  package var undecodable: Int
  /// Offsets of the first of them, at most 16, in the bytes given.
  package var undecodableOffsets: [Int]
}

/// Decodes bytes that are in memory as a whole: parts of messages, JSON documents, attachments.
package enum TextDecoder {
  /// Decodes by the declared charset; a byte-order mark overrules it and is dropped.
  ///
  /// Without a declaration, or with one that is unknown: UTF-8 where the bytes are that, else the legacy encoding
  /// that fits best. A declared `iso-8859-1` or `us-ascii` with bytes that only Windows uses is read as
  /// windows-1252, which is what its senders mean.
  package static func decode(_ bytes: [UInt8], charset: String?) -> DecodedText {
    decode(bytes[...], charset: charset)
  }

  package static func decode(_ bytes: ArraySlice<UInt8>, charset: String?) -> DecodedText {
    bytes.withUnsafeBytes { decode($0, charset: charset) }
  }

  package static func decode(_ bytes: UnsafeRawBufferPointer, charset: String?) -> DecodedText {
    if let (encoding, length) = ByteOrderMark.find(in: bytes) {
      return decode(UnsafeRawBufferPointer(rebasing: bytes[length...]), as: encoding)
    }
    if let charset, let declared = TextEncoding(label: charset) {
      return decode(bytes, as: adjusted(declared, for: bytes))
    }
    var decoded = decode(bytes, as: guess(bytes))
    decoded.isFallback = charset != nil || decoded.charset != TextEncoding.utf8.name
    return decoded
  }

  /// Decodes by one encoding, whatever the bytes look like.
  package static func decode(_ bytes: UnsafeRawBufferPointer, as encoding: TextEncoding) -> DecodedText {
    var places = UndecodableLog(limit: 16)
    let text: String
    switch encoding.form {
    case .utf8:
      var check = UTF8Check()
      check.take(bytes, isLast: true)
      places = UndecodableLog(check: check, limit: 16)
      text = String(decoding: bytes, as: UTF8.self)
    case .singleByte:
      guard let table = SingleByteTable.table(for: encoding) else { return decode(bytes, as: .utf8) }
      for (offset, byte) in bytes.enumerated() where !table.isDefined[Int(byte)] { places.add(offset, [byte]) }
      text = table.text(of: bytes)
    case .utf16, .utf32:
      var output: [UInt8] = []
      _ = UnicodeConversion.convert(bytes, form: encoding.form, isLast: true, into: &output) { offset, length in
        places.add(offset, Array(bytes[offset..<offset + length]))
      }
      text = String(decoding: output, as: UTF8.self)
    case .converted:
      guard let converter = Converter(from: encoding.systemName) else { return decode(bytes, as: .utf8) }
      var output: [UInt8] = []
      _ = converter.convert(bytes, isLast: true, into: &output) { offset, length in
        places.add(offset, Array(bytes[offset..<offset + length]))
      }
      text = String(decoding: output, as: UTF8.self)
    }
    return DecodedText(
      text: text, charset: encoding.name, isFallback: false, undecodable: places.count,
      undecodableOffsets: places.first.map(\.offset))
  }

  private static func adjusted(_ declared: TextEncoding, for bytes: UnsafeRawBufferPointer) -> TextEncoding {
    if declared.name == "iso-8859-1", bytes.contains(where: { (0x80...0x9F).contains($0) }) { return .windows1252 }
    if case .utf16 = declared.form, let proved = UnicodeEvidence.find(in: bytes) { return proved }
    guard declared.form == .utf8 else { return declared }
    var check = UTF8Check()
    check.take(bytes, isLast: true)
    // Declared as UTF-8 or ASCII, with high bytes that are never UTF-8: the label is wrong.
    return check.invalidCount > 0 && check.sequenceCount == 0 ? guess(bytes) : declared
  }

  /// The encoding of bytes that nobody declared.
  static func guess(_ bytes: UnsafeRawBufferPointer) -> TextEncoding {
    if let proved = UnicodeEvidence.find(in: bytes) { return proved }
    var check = UTF8Check()
    check.take(bytes, isLast: true)
    if check.invalidCount <= check.sequenceCount { return .utf8 }
    return LegacyEvidence.bestEncoding(for: Array(bytes.prefix(256 << 10)))
  }
}
