/// The bits of a status list.
package enum StatusBits {
  /// Largest list that is unpacked, in bytes: 128 million entries.
  static let limit = 16 << 20
  /// A list longer than this, in bytes, may not be more than `ratio` times as long as it is packed: it would be
  /// empty but for a few places, and is rather made to fill memory.
  static let plainLength = 4 << 20
  static let ratio = 100

  /// How many bytes a list says it has, before it is unpacked.
  ///
  /// - Parameter text: The `encodedList`: base64url, with or without the `u` of multibase, of a gzip stream.
  /// - Returns: nil where it is none of that, or longer than a list may be.
  package static func length(of text: String) -> Int? {
    guard text.utf8.count <= limit * 3 / 2 else { return nil }
    for packed in streams(of: text) {
      guard let length = Gzip.statedLength(of: packed), length <= limit else { continue }
      if length <= plainLength || length <= ratio * packed.count { return length }
    }
    return nil
  }

  /// Some bytes of a list.
  ///
  /// - Parameter places: Which bytes, in ascending order; those beyond the end are left out.
  /// - Returns: nil where the list is no whole gzip stream of a length that `length` allows.
  package static func bytes(of text: String, at places: [Int]) -> [Int: UInt8]? {
    guard let length = length(of: text) else { return nil }
    for packed in streams(of: text) {
      var found: [Int: UInt8] = [:]
      var next = 0
      var start = 0
      let isWhole = Gzip.unpack(packed, limit: length) { piece in
        while next < places.count, places[next] < start + piece.count {
          found[places[next]] = piece[piece.startIndex + places[next] - start]
          next += 1
        }
        start += piece.count
      }
      if isWhole { return found }
    }
    return nil
  }

  /// The gzip streams that the text can be; `u` is a letter of base64url too.
  private static func streams(of text: String) -> [[UInt8]] {
    (text.hasPrefix("u") ? [text.dropFirst(), text[...]] : [text[...]]).compactMap { Base64URL.decoded($0) }
      .filter { $0.starts(with: [0x1F, 0x8B]) }
  }
}
