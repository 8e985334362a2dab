/// Keeps a spreadsheet from running a cell of data as a formula.
///
/// A physical line of the cell whose first character, after white space and what prints as nothing, begins a formula
/// gets an apostrophe before it, which spreadsheets show as "this is text". Negative numbers and phone numbers begin
/// with the same characters and are left as they are.
package enum FormulaGuard {
  package static func guarded(_ cell: String) -> String {
    if isPlain(cell) || !mayNeedGuard(cell) { return cell }
    var guarded = ""
    var line = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in cell.unicodeScalars {
      if isLineBreak(scalar) {
        if !(scalar == "\n" && previous == "\r") { guarded += guardedLine(line) }
        line.removeAll()
        guarded.unicodeScalars.append(scalar)
      } else {
        line.append(scalar)
      }
      previous = scalar
    }
    return guarded + guardedLine(line)
  }

  /// Whether the cell is one line of printable ASCII that begins with a letter or digit, as most are.
  private static func isPlain(_ cell: String) -> Bool {
    guard let first = cell.utf8.first else { return true }
    let begins = first >= 0x30 && first <= 0x39 || first | 0x20 >= 0x61 && first | 0x20 <= 0x7A
    return begins && cell.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }

  /// Whether the cell has a character that could begin a formula at all.
  private static func mayNeedGuard(_ cell: String) -> Bool {
    cell.unicodeScalars.contains { $0 == "\t" || isTrigger($0) }
  }

  private static func guardedLine(_ line: String.UnicodeScalarView) -> String {
    let text = String(line)
    guard isActive(line) else { return text }
    return "'" + text
  }

  static func isActive(_ line: String.UnicodeScalarView) -> Bool {
    guard let first = line.first else { return false }
    if first == "\t" { return true }
    guard let start = line.firstIndex(where: { !isInvisible($0) }), isTrigger(line[start]) else { return false }
    let rest = Array(line[start...])
    return !isNegativeNumber(rest) && !isPhoneNumber(rest)
  }

  /// `= + - @`, their full-width and small forms, and the minus sign.
  private static func isTrigger(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{FE66}", "\u{FE62}", "\u{FE63}",
      "\u{FE6B}", "\u{2212}":
      true
    default: false
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint || scalar.value < 0x20
      || (0x7F...0x9F).contains(scalar.value) || scalar.properties.generalCategory == .format
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// `-5`, `-1,250.75`, `-3 %`: one sign, digits with separators between them.
  private static func isNegativeNumber(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.first == "-" else { return false }
    var digits = scalars.dropFirst()
    while let last = digits.last, last == " " || last == "%" { digits.removeLast() }
    guard let first = digits.first, let last = digits.last, isDigit(first), isDigit(last) else { return false }
    return digits.allSatisfy { isDigit($0) || $0 == "." || $0 == "," }
  }

  /// `+49 170 1234567`, `+1 (555) 010-0199`: a plus sign, 7 to 15 digits (ITU-T E.164), and what is put between them.
  private static func isPhoneNumber(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.first == "+", scalars.count > 1, isDigit(scalars[1]), let last = scalars.last, isDigit(last) else {
      return false
    }
    var digits = 0
    var previous: Unicode.Scalar = "+"
    for scalar in scalars.dropFirst() {
      if isDigit(scalar) {
        digits += 1
      } else {
        guard " -.()".unicodeScalars.contains(scalar) else { return false }
        // Two hyphens or dots in a row stand in no phone number.
        if scalar == previous, scalar != " " { return false }
      }
      previous = scalar
    }
    return (7...15).contains(digits)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
