/// Markup that a page left in the cells of its export: `<b>Ann Lee</b>`, `Ann&nbsp;Lee`.
enum CellMarkup {
  /// The text without tags that only say how it looks, and with the characters that entities name. What is struck
  /// through keeps the marks of that: `<s>BLS</s>` → `~~BLS~~`.
  static func removed(from text: String) -> String {
    guard text.utf8.count <= 2000 else { return text }
    return withoutEntities(withoutTags(text))
  }

  private static func withoutTags(_ text: String) -> String {
    guard text.contains("<"), text.contains(">") else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open]
      let after = rest[rest.index(after: open)...]
      guard let close = after.firstIndex(of: ">"), let shown = shown(after[..<close]) else {
        result.append("<")
        rest = after
        continue
      }
      result += shown
      rest = after[after.index(after: close)...]
    }
    return result + rest
  }

  /// What stands for a tag; nil for what is none: `<ann@x.example>`.
  private static func shown(_ tag: Substring) -> String? {
    let bare = tag.drop { $0 == "/" }
    let name = bare.prefix { $0.isLetter }.lowercased()
    let tail = bare.dropFirst(name.count)
    guard tail.isEmpty || tail.first == " " || tail.first == "/" else { return nil }
    if struck.contains(name) { return "~~" }
    if breaks.contains(name) { return " " }
    return looks.contains(name) ? "" : nil
  }

  private static func withoutEntities(_ text: String) -> String {
    guard text.contains("&"), text.contains(";") else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      let after = rest[rest.index(after: start)...]
      guard let end = after.prefix(8).firstIndex(of: ";"), let named = character(after[..<end]) else {
        result.append("&")
        rest = after
        continue
      }
      result += named
      rest = after[after.index(after: end)...]
    }
    return result + rest
  }

  private static func character(_ entity: Substring) -> String? {
    if let named = entities[entity.lowercased()] { return named }
    guard entity.hasPrefix("#") else { return nil }
    let digits = entity.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    guard let value = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10), value >= 0x20,
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return String(Character(scalar))
  }

  private static let struck: Set<String> = ["s", "strike", "del"]
  private static let breaks: Set<String> = ["br", "p", "div", "li", "td", "tr"]
  private static let looks: Set<String> = [
    "b", "i", "u", "em", "strong", "span", "font", "small", "big", "sub", "sup", "a", "mark", "ins", "ul", "ol",
    "center",
  ]
  private static let entities = [
    "nbsp": " ", "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
  ]
}
