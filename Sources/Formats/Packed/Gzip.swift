/// Unpacks a gzip stream (RFC 1952) that is in memory, within a limit.
package enum Gzip {
  /// - Parameter limit: Most bytes that may come out; a stream that holds more is none of ours.
  /// - Returns: nil where the bytes are no whole gzip stream, or their check sum or length is not right.
  package static func unpacked(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    var output: [UInt8] = []
    return unpack(bytes, limit: limit) { output += $0 } ? output : nil
  }

  /// How many bytes the stream says it holds (RFC 1952, ISIZE), before anything is unpacked; nil where there is no
  /// room for a stream.
  static func statedLength(of bytes: [UInt8]) -> Int? {
    guard bytes.count >= 18 else { return nil }
    return (0..<4).reduce(0) { $0 | Int(bytes[bytes.count - 4 + $1]) << (8 * $1) }
  }

  /// Hands the bytes out in pieces of some ten thousand, so that no more of them is in memory.
  ///
  /// - Returns: Whether the stream is whole, within the limit, and its check sum and length are right: before that
  ///   is known nothing of it may be believed.
  static func unpack(_ bytes: [UInt8], limit: Int, into take: (UnsafeRawBufferPointer) -> Void) -> Bool {
    var count = 0
    let inflate = Inflate(.gzip)
    do {
      return try bytes.withUnsafeBytes { input in
        try inflate.push(input) { piece in
          count += piece.count
          guard count <= limit else { throw LimitReached() }
          take(piece)
        }.state == .ended
      }
    } catch {
      return false
    }
  }

  private struct LimitReached: Error {}
}
