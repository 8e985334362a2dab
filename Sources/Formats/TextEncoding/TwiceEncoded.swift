/// Text that was made UTF-8 twice: `JÃ¼rgen` for `Jürgen`.
///
/// Some program read UTF-8 as windows-1252 and wrote what it saw.
package enum TwiceEncoded {
  /// The text as it was before; nil where it is no such text.
  package static func undone(_ text: String) -> String? {
    guard text.utf8.contains(where: { $0 >= 0xC2 }) else { return nil }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let byte = byte(of: scalar) else { return nil }
      bytes.append(byte)
    }
    guard let undone = String(validating: bytes, as: UTF8.self), undone.utf8.count < text.utf8.count,
      undone.unicodeScalars.contains(where: { $0.value >= 0xA0 })
    else { return nil }
    return undone
  }

  /// The byte that windows-1252 has for it, or Latin-1 where that has none.
  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value <= 0xFF { return UInt8(scalar.value) }
    return windows[scalar]
  }

  private static let windows: [Unicode.Scalar: UInt8] = {
    guard let table = SingleByteTable.table(for: .windows1252) else { return [:] }
    return Dictionary(
      (UInt8(0x80)...0x9F).filter { table.isDefined[Int($0)] }.map { (table.scalars[Int($0)], $0) },
      uniquingKeysWith: { first, _ in first })
  }()
}
