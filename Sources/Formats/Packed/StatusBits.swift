/// The bits of a status list.
package enum StatusBits {
  /// Largest list that is unpacked, in bytes: 128 million entries.
  static let limit = 16 << 20

  /// The list of an `encodedList`: base64url, with or without the `u` of multibase, of a gzip stream.
  ///
  /// - Returns: nil where it is none of that.
  package static func decoded(_ text: String) -> [UInt8]? {
    for candidate in text.hasPrefix("u") ? [String(text.dropFirst()), text] : [text] {
      guard let packed = Base64URL.decoded(candidate) else { continue }
      if let bytes = Gzip.unpacked(packed, limit: limit) { return bytes }
    }
    return nil
  }
}
