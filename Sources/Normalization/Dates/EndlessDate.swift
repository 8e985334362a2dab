/// Days that systems write where there is no end: `9999-12-31`, `31/12/9999`, `99991231`.
enum EndlessDate {
  /// Whether the text is such a day, with or without a time behind it.
  static func isIn(_ text: String) -> Bool {
    let line = CleanText.line(text).prefix { $0 != " " && $0 != "T" }
    let parts = line.split { "/.-".contains($0) }
    guard parts.allSatisfy({ $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }) else { return false }
    if parts.count == 1 { return line == "99991231" }
    guard parts.count == 3, parts[1].utf8.count <= 2 else { return false }
    return [parts[0], parts[2]].contains { $0.utf8.count == 4 && (Int($0) ?? 0) >= 2900 }
  }
}
