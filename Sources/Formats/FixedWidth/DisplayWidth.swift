/// Texts whose columns count places on a screen, where a Chinese, Japanese or Korean sign takes two.
enum DisplayWidth {
  /// Stands behind each wide sign for its second place; no text has one.
  private static let filler: Unicode.Scalar = "\u{10FFFF}"

  /// Whether the columns of the lines are seen, or more of them, once wide signs take two places.
  static func aligns(_ lines: [String]) -> Bool {
    guard lines.contains(where: { $0.unicodeScalars.contains(where: isWide) }) else { return false }
    guard let byWidth = AlignedHeader.find(in: lines.map(filled)) else { return false }
    guard let byCount = AlignedHeader.find(in: lines) else { return true }
    return byWidth.layout.columns.count > byCount.layout.columns.count
  }

  /// The text with a filler behind each wide sign.
  static func filled(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      view.append(scalar)
      if isWide(scalar) { view.append(filler) }
    }
    return String(view)
  }

  /// A line cut into cells by the places that its signs take.
  static func cells(of text: String, layout: FixedWidthLayout) -> [String] {
    FixedWidthReader.cells(of: filled(text), layout: layout).map { cell in
      guard cell.unicodeScalars.contains(filler) else { return cell }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: cell.unicodeScalars.filter { $0 != filler })
      return String(view)
    }
  }

  /// Hangul, CJK, kana and full-width forms, as Unicode's East Asian Width has them.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
