import Records

/// Names written in Chinese, Japanese or Korean script: the family name comes first.
enum EastAsianName {
  /// nil where the text is not in one of these scripts throughout.
  static func parse(_ text: String, written: String) -> PersonName? {
    let scalars = text.unicodeScalars.filter { !CleanText.isBlank($0) && $0 != "·" && $0 != "・" }
    guard !scalars.isEmpty, scalars.allSatisfy({ isEastAsian($0.value) }) else { return nil }
    let words = text.split(whereSeparator: { $0 == " " || $0 == "·" || $0 == "・" }).map(String.init)
    var name = PersonName(written: written)
    if words.count > 1 {
      name.family = words[0]
      name.given = words[1...].joined(separator: " ")
      return name
    }
    let whole = Array(words[0])
    guard whole.count > 1 else {
      name.family = words[0]
      return name
    }
    let pair = String(whole.prefix(2))
    let isJapanese = scalars.contains { (0x3040...0x30FF).contains($0.value) }
    let length = compound.contains(pair) && whole.count > 2 || whole.count >= 4 || isJapanese && whole.count > 2 ? 2 : 1
    name.family = String(whole.prefix(length))
    name.given = String(whole.dropFirst(length))
    return name
  }

  private static func isEastAsian(_ value: UInt32) -> Bool {
    switch value {
    case 0x3005...0x3007, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF,
      0x20000...0x2FA1F:
      true
    default: false
    }
  }

  private static let compound: Set<String> = [
    "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "夏侯", "东方", "東方", "皇甫", "尉迟", "公孙", "慕容",
    "令狐", "司徒", "남궁", "황보", "제갈", "선우", "독고", "사공",
  ]
}
