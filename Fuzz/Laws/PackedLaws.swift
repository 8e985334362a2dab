import Diagnostics
import Formats

/// What holds for packed files of any bytes: no more comes out than the limits allow, nothing under a name that leads
/// out of a folder, the same each time, and a refusal says why.
enum PackedLaws {
  /// What came out of one file.
  private struct Contents: Equatable {
    var names: [String] = []
    var length = 0
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    /// Codes of the refusal; empty where all came out.
    var refusal: [String] = []
  }

  static func check(_ bytes: [UInt8]) throws {
    var dice = InputDice(bytes)
    var limits = PackedFile.Limits()
    limits.length = 1 << (6 + dice.roll(14))
    limits.plainLength = 1 << (4 + dice.roll(10))
    limits.ratio = 2 + dice.roll(200)
    limits.entries = 1 + dice.roll(20)
    let name = ["input.gz", "drop/input.zip", "input"][dice.roll(3)]
    let skipped = dice.roll(3)
    guard let first = try contents(bytes, name, limits, skipping: skipped) else { return }
    try LawViolation.unless(
      first.names.count <= limits.entries, "\(first.names.count) files where \(limits.entries) are allowed")
    let again = try contents(bytes, name, limits, skipping: skipped)
    try LawViolation.unless(again == first, "unpacked twice it holds something else")
  }

  /// - Parameter skipped: Every file of that number is left inside.
  /// - Returns: nil where the bytes are no packed file.
  private static func contents(
    _ bytes: [UInt8], _ name: String, _ limits: PackedFile.Limits, skipping skipped: Int
  ) throws -> Contents? {
    var contents = Contents()
    do {
      guard let packed = try PackedFile(InputFile(name: name, bytes: bytes), limits: limits) else { return nil }
      try packed.unpack { inner in
        try LawViolation.unless(isInside(inner), "a name leads out of the folder: \(inner)")
        contents.names.append(inner)
        if skipped > 0, contents.names.count % 3 == skipped { return nil }
        return { piece in
          contents.length += piece.count
          for byte in piece { contents.hash = (contents.hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
          try LawViolation.unless(contents.length <= limits.length, "more came out than \(limits.length) bytes")
        }
      }
    } catch let refusal as MusterError {
      try LawViolation.unless(!refusal.diagnostics.isEmpty, "refused without a word")
      contents.refusal = refusal.diagnostics.map(\.code.rawValue)
    }
    return contents
  }

  private static func isInside(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix("/") && !name.split(separator: "/").contains("..") && !name.contains("\0")
  }
}
