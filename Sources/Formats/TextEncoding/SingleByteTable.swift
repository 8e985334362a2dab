import Synchronization

/// What each of the 256 bytes of a single-byte encoding stands for.
///
/// Undefined bytes of 0x80 to 0x9F stand for the C1 control of the same number, as browsers do, so that they can
/// be told from one another afterwards; undefined bytes above stand for U+FFFD. Both count as undecodable.
final class SingleByteTable: Sendable {
  /// The scalar of each byte.
  let scalars: [Unicode.Scalar]
  /// Whether the encoding defines the byte.
  let isDefined: [Bool]
  /// UTF-8 of each scalar: its length in the low byte, then its bytes.
  let utf8: [UInt32]

  private static let known = Mutex<[String: SingleByteTable]>([:])

  /// The table of a single-byte encoding; nil where the system does not know it.
  static func table(for encoding: TextEncoding) -> SingleByteTable? {
    known.withLock { tables in
      if let table = tables[encoding.systemName] { return table }
      guard let table = SingleByteTable(systemName: encoding.systemName) else { return nil }
      tables[encoding.systemName] = table
      return table
    }
  }

  private init?(systemName: String) {
    guard let converter = Converter(from: systemName) else { return nil }
    var scalars: [Unicode.Scalar] = []
    var isDefined: [Bool] = []
    for byte in UInt8.min...UInt8.max {
      let found = converter.scalar(of: byte)
      let isControl = (0x80...0x9F).contains(byte)
      scalars.append(found ?? (isControl ? Unicode.Scalar(byte) : "\u{FFFD}"))
      isDefined.append(found != nil)
    }
    self.scalars = scalars
    self.isDefined = isDefined
    utf8 = scalars.map { scalar in
      var packed: UInt32 = 0
      var length: UInt32 = 0
      for unit in String(scalar).utf8 {
        packed |= UInt32(unit) << (8 * (length + 1))
        length += 1
      }
      return packed | length
    }
  }

  /// The text of some bytes.
  func text(of bytes: UnsafeRawBufferPointer) -> String {
    String(unsafeUninitializedCapacity: bytes.count * 3) { output in
      var count = 0
      for byte in bytes {
        var packed = utf8[Int(byte)]
        for _ in 0..<(packed & 0xFF) {
          packed >>= 8
          output[count] = UInt8(truncatingIfNeeded: packed)
          count += 1
        }
      }
      return count
    }
  }
}
