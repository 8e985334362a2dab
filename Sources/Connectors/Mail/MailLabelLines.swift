import Records

/// Labels and values that a notice sets side by side or below each other, as lines of `Label: value`.
///
/// Read are cells of two columns, tabs, runs of blanks, dots, dashes and equal signs between a label and its value; a
/// label on a line of its own above its value, as `<dl>` and `<div>` give them; and a table with labels in its first
/// row of which one is a standing's. A text that is not laid out so stays as it is.
struct MailLabelLines {
  /// Whether a text as a whole is the name of a line.
  let isLabel: (String) -> Bool
  /// Whether it names a standing.
  let isStatus: (String) -> Bool
  /// Whether a text is a word of a standing; `Active` is a value, whatever columns are called so.
  let isStanding: (String) -> Bool

  /// - Parameter text: Lines that end in line feeds.
  func laidOut(_ text: String) -> String {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    // One line alone may be anything: `Nurse - Ward 3`.
    let hasPairs = lines.lazy.filter { pair($0) != nil }.prefix(2).count == 2
    var output: [String] = []
    var index = 0
    while index < lines.count {
      if let table = table(at: index, lines) {
        output += table.lines
        index = table.end
      } else if hasPairs, let pair = pair(lines[index]) {
        output.append(pair)
        index += 1
      } else if let stack = stack(at: index, lines) {
        output += stack.lines
        index = stack.end
      } else {
        output.append(lines[index])
        index += 1
      }
    }
    return output.joined(separator: "\n")
  }

  // MARK: - On one line

  private static let longest = 40

  /// `Status   SUSPENDED` → `Status: SUSPENDED`; nil where no label stands first, or a colon parts it already.
  private func pair(_ line: String) -> String? {
    let bare = Self.withoutBullet(line)
    guard bare.utf8.count <= 300 else { return nil }
    if let colon = bare.firstIndex(of: ":"), isLabel(HeaderText.trimmed(String(bare[..<colon]))) { return nil }
    for gap in Self.gaps(in: bare) {
      let label = HeaderText.trimmed(String(bare[..<gap.lowerBound]))
      guard label.count <= Self.longest else { return nil }
      let value = Self.value(bare[gap.upperBound...])
      if !label.isEmpty, !value.isEmpty, isLabel(label), !isHeading(value) { return "\(label): \(value)" }
    }
    return nil
  }

  private func isHeading(_ value: String) -> Bool { isLabel(value) && !isStanding(value) }

  private static func withoutBullet(_ line: String) -> Substring {
    var bare = withoutEnds(line)
    if bare.hasPrefix("|") { bare = bare.dropFirst() }
    if bare.hasSuffix("|") { bare = bare.dropLast() }
    return bare.drop { "-*•·– ".contains($0) }
  }

  /// Without white space at its ends; tabs and runs of blanks inside stay.
  private static func withoutEnds(_ line: String) -> Substring {
    var slice = line[...]
    while slice.last?.isWhitespace == true { slice.removeLast() }
    return slice.drop(while: \.isWhitespace)
  }

  /// What stands behind the separator; more cells are the value's.
  private static func value(_ text: Substring) -> String {
    HeaderText.trimmed(String(text.drop { "\t .-–—=:|→>".contains($0) })).replacing("\t", with: " ")
  }

  /// Where a separator may stand: a tab, two blanks, dots, ` - `, `=`, a pipe.
  private static func gaps(in line: Substring) -> [Range<Substring.Index>] {
    guard mayHaveGap(line) else { return [] }
    var gaps: [Range<Substring.Index>] = []
    var index = line.startIndex
    while index < line.endIndex, gaps.count < 4 {
      let run = line[index...].prefix { "\t .-–—=|→>".contains($0) }
      guard let first = run.first else {
        index = line.index(after: index)
        continue
      }
      let text = String(run)
      let isGap =
        text.contains { "\t=|→".contains($0) } || text.hasPrefix("  ") || text.contains("...")
        || (first == " " && text.last == " " && text.contains { "-–—".contains($0) })
      if isGap { gaps.append(run.startIndex..<run.endIndex) }
      index = run.endIndex
    }
    return gaps
  }

  /// A look at the bytes, which plain sentences fail: a mark that is enough alone, or two others in a row that are not
  /// the end of a sentence.
  private static func mayHaveGap(_ line: Substring) -> Bool {
    var last: UInt8 = 0
    for byte in line.utf8 {
      switch byte {
      case UInt8(ascii: "\t"), UInt8(ascii: "="), UInt8(ascii: "|"), 0x80...: return true
      case UInt8(ascii: " ") where last == UInt8(ascii: "."): last = byte
      case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ">"):
        if last != 0 { return true }
        last = byte
      default: last = 0
      }
    }
    return false
  }

  // MARK: - Below each other

  /// At least two labels with their values.
  private func stack(at index: Int, _ lines: [String]) -> (lines: [String], end: Int)? {
    var output: [String] = []
    var place = index
    while place < lines.count {
      if !output.isEmpty, HeaderText.trimmed(lines[place]).isEmpty, place + 1 < lines.count {
        guard let next = stacked(at: place + 1, lines) else { break }
        output.append(next.line)
        place = next.end
      } else if let next = stacked(at: place, lines) {
        output.append(next.line)
        place = next.end
      } else {
        break
      }
    }
    return output.count >= 2 ? (output, place) : nil
  }

  /// A label alone on a line, and its value on the next one that is not empty.
  private func stacked(at index: Int, _ lines: [String]) -> (line: String, end: Int)? {
    var label = HeaderText.trimmed(lines[index])
    if label.hasSuffix(":") { label = HeaderText.trimmed(String(label.dropLast())) }
    guard !label.isEmpty, label.count <= Self.longest, isHeading(label) else { return nil }
    let place = index + 1 < lines.count && HeaderText.trimmed(lines[index + 1]).isEmpty ? index + 2 : index + 1
    guard place < lines.count else { return nil }
    let value = HeaderText.trimmed(lines[place])
    let bare = value.hasSuffix(":") ? HeaderText.trimmed(String(value.dropLast())) : value
    guard !value.isEmpty, value.utf8.count <= 80, !value.hasSuffix(":"), !isHeading(bare), pair(value) == nil,
      !value.contains(": ")
    else { return nil }
    return ("\(label): \(value)", place + 1)
  }

  // MARK: - Tables

  /// Rows below a row of labels; each as lines of its own.
  private func table(at index: Int, _ lines: [String]) -> (lines: [String], end: Int)? {
    let head = Self.cells(lines[index])
    guard head.count >= 2, head.allSatisfy({ $0.count <= Self.longest }),
      head.contains(where: { isStatus($0) && !isStanding($0) }), head.count(where: isHeading) >= 2,
      head.count(where: isHeading) + 1 >= head.count
    else { return nil }
    var output: [String] = []
    var place = index + 1
    while place < lines.count {
      let cells = Self.cells(lines[place])
      if cells.allSatisfy({ $0.allSatisfy { "-–—=+ ".contains($0) } }), place == index + 1 {
        place += 1
        continue
      }
      guard cells.count == head.count, cells.contains(where: { !$0.isEmpty }) else { break }
      for (label, value) in zip(head, cells) where !value.isEmpty {
        output.append(label.isEmpty ? value : "\(label): \(value)")
      }
      output.append("")
      place += 1
    }
    return output.isEmpty ? nil : (output, place)
  }

  /// Cells that tabs, pipes or two blanks and more part.
  private static func cells(_ line: String) -> [String] {
    var bare = withoutEnds(line)
    if bare.contains("\t") { return bare.split(separator: "\t", omittingEmptySubsequences: false).map(trimmed) }
    if bare.contains("|") {
      if bare.hasPrefix("|") { bare.removeFirst() }
      if bare.hasSuffix("|") { bare.removeLast() }
      return bare.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
    }
    return bare.split(separator: "  ").map(trimmed).filter { !$0.isEmpty }
  }

  private static func trimmed(_ cell: Substring) -> String { HeaderText.trimmed(String(cell)) }
}
