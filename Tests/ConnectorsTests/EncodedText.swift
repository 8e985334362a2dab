import Glibc

/// Text as the bytes of an encoding, by the system's iconv.
enum EncodedText {
  /// - Parameters:
  ///   - encoding: As iconv calls it; `UTF-8` and the like with their byte order, so that no mark is added.
  ///   - bom: Whether a byte order mark stands first.
  /// - Returns: nil where the encoding has no place for some character.
  static func bytes(_ text: String, encoding: String = "UTF-8", bom: Bool = false) -> [UInt8]? {
    let source = Array(((bom ? "\u{FEFF}" : "") + text).utf8)
    if encoding == "UTF-8" { return source }
    guard let handle = iconv_open(encoding, "UTF-8"), handle != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(handle) }
    var input = source.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: source.count * 4 + 16)
    var inputLeft = input.count
    var outputLeft = output.count
    let result = input.withUnsafeMutableBufferPointer { from in
      output.withUnsafeMutableBufferPointer { to in
        var (read, write) = (from.baseAddress, to.baseAddress)
        return iconv(handle, &read, &inputLeft, &write, &outputLeft)
      }
    }
    guard result == 0 else { return nil }
    return output[..<(output.count - outputLeft)].map { UInt8(bitPattern: $0) }
  }
}
