import Records

/// The `count` of the element right around the records: `<Roster count="5">`, `{"count": 5, "items": […]}`.
///
/// Only there is it of the records; a `count` anywhere else may be of anything.
enum PlainCount {
  /// - Parameter head: The text before the first record.
  static func of(_ head: String) -> Int? {
    let text = HeaderText.trimmed(head)
    return text.hasPrefix("<") || text.hasPrefix("\u{FEFF}<") ? inTags(text) : inObject(text)
  }

  private static func inTags(_ text: String) -> Int? {
    var open: [Substring] = []
    for tag in text.split(separator: "<").map({ $0.prefix { $0 != ">" } }) {
      if tag.hasPrefix("/") {
        _ = open.popLast()
      } else if tag.first.map({ $0.isLetter || $0 == "_" }) ?? false, !tag.hasSuffix("/") {
        open.append(tag)
      }
    }
    return open.last.flatMap { count(in: $0) }
  }

  private static func count(in tag: Substring) -> Int? {
    for part in tag.split(whereSeparator: \.isWhitespace).dropFirst() {
      let sides = part.split(separator: "=", maxSplits: 1)
      guard sides.count == 2, HeaderText.collapsed(String(sides[0])) == "count" else { continue }
      return Int(sides[1].filter { !"\"'".contains($0) })
    }
    return nil
  }

  private static func inObject(_ text: String) -> Int? {
    guard text.hasPrefix("{") else { return nil }
    let pieces = text.ranges(of: "\"count\"")
    guard pieces.count == 1, let place = pieces.first else { return nil }
    let before = text[..<place.lowerBound]
    guard before.count(where: { $0 == "{" }) - before.count(where: { $0 == "}" }) == 1,
      !before.contains("[")
    else { return nil }
    let rest = text[place.upperBound...].drop { $0.isWhitespace || $0 == ":" }
    return Int(rest.prefix { $0.isNumber })
  }
}
