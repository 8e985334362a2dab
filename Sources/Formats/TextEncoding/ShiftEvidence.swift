/// Tells encodings that say by escape sequences which characters follow, and are ASCII to the eye: ISO-2022-JP.
enum ShiftEvidence {
  private static let label = "iso-2022-jp"
  /// ESC and what says that two bytes a character follow: `$@`, `$B`, `$(D`.
  private static let openings: [[UInt8]] = [
    [0x1B, 0x24, 0x40], [0x1B, 0x24, 0x42], [0x1B, 0x24, 0x28, 0x44],
  ]

  /// The encoding where the text shifts to two bytes a character and back, and has no byte that it would not use.
  static func find(in head: [UInt8]) -> TextEncoding? {
    guard head.contains(0x1B), !head.contains(where: { $0 >= 0x80 || $0 == 0 }) else { return nil }
    var isShifting = false
    for index in head.indices where head[index] == 0x1B {
      let rest = head[index...].prefix(4)
      if openings.contains(where: { rest.starts(with: $0) }) { isShifting = true }
    }
    return isShifting ? TextEncoding(label: label) : nil
  }
}
