import Diagnostics

/// Text of which nothing is left but blanks.
enum BlankText {
  /// - Throws: `MusterError` with `read.empty-file` where a file has no bytes, or only blanks, zero bytes and a
  ///   byte-order mark.
  static func refuse(_ file: InputFile) throws {
    var offset = 0
    while offset < file.size {
      let bytes = try file.bytes(at: offset, count: 64 << 10)
      guard !bytes.isEmpty else { break }
      if bytes.dropFirst(offset == 0 ? markLength(bytes) : 0).contains(where: { !isBlank($0) }) { return }
      offset += bytes.count
    }
    let message = file.size == 0 ? "expected text, found a file of 0 bytes" : "expected text, found only blanks"
    throw MusterError(
      .unreadable,
      Diagnostic(
        .error, .readEmptyFile, message, at: SourceLocation(file: file.name),
        hint: "check whether the export ran to its end"))
  }

  private static func markLength(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBytes { ByteOrderMark.find(in: $0)?.length ?? 0 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0 || byte == 0x20 || (0x09...0x0D).contains(byte) }
}
