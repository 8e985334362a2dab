import Foundation
import Records

/// Reads the shape of a written date.
///
/// Forms: ISO 8601 with or without time and offset (the day never shifts), numbers with any separator, month names in
/// ten languages, month and year, year alone, digit strings, spreadsheet serials, Chinese and Japanese dates, ranges,
/// words around a date (`exp`, `valid til`, `thru`).
enum DateShapeParser {
  static func shape(_ text: String) -> DateShape {
    if let shape = DateBytes.numeric(text) { return shape }
    if text.utf8.count > LongestText.date { return EmptyWords.saysNothing(text) ? .absent : .unreadable }
    let line = asciiDigits(CleanText.line(text))
    if let shape = DateBytes.numeric(line) { return shape }
    if line == "∞" { return .never }
    let folded = LatinFold.fold(line)
    if EmptyWords.saysNothing(line) || isTemplate(folded) { return .absent }
    if DateWords.never.contains(folded) { return .never }
    if let shape = range(line) { return shape }
    return words(line)
  }

  /// Digits of any script as those of ASCII.
  private static func asciiDigits(_ line: String) -> String {
    if line.utf8.allSatisfy({ $0 < 0x80 }) { return line }
    var result = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      let isDigit = scalar.properties.numericType == .decimal
      let digit = isDigit ? scalar.properties.numericValue.map { UInt8(0x30 + Int($0)) } : nil
      result.append(digit.map { Unicode.Scalar($0) } ?? scalar)
    }
    return String(result)
  }

  /// `dd/mm/yyyy` left of a form's hint.
  private static func isTemplate(_ folded: String) -> Bool {
    let words = folded.split(separator: " ")
    return !words.isEmpty && words.allSatisfy { word in word.allSatisfy { "dmyjat".contains($0) } && word.count > 1 }
      && words.contains { $0.contains("y") || $0.contains("j") || $0.contains("a") } && words.count <= 3
      && folded.contains("m") && folded.contains("d") || folded == "mm yyyy" || folded == "mm yy"
  }

  /// `3/24–3/26`, `2001-2002`, `Jan 2022 to Jan 2024`.
  private static func range(_ line: String) -> DateShape? {
    for separator in [
      "–", "—", " - ", " to ", " bis ", " until ", " thru ", " through ", "->", "→", "~", " au ", " al ",
    ] {
      guard let position = line.range(of: separator, options: .caseInsensitive) else { continue }
      let left = String(line[..<position.lowerBound])
      let right = String(line[position.upperBound...])
      if let shape = pair(left, right) { return shape }
    }
    // `2024-03-25/2026-03-25`, an interval of ISO 8601.
    let ends = line.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if ends.count == 2, ends.allSatisfy({ $0.utf8.count >= 7 && $0.contains("-") }) { return pair(ends[0], ends[1]) }
    let pieces = line.split(separator: "-", omittingEmptySubsequences: false)
    if pieces.count == 2 {
      let left = String(pieces[0])
      let right = String(pieces[1])
      let isYears = left.count == 4 && right.count == 4 && Int(left) != nil && Int(right) != nil
      if isYears || left.contains("/") && right.contains("/") || left.contains(".") && right.contains(".") {
        return pair(left, right)
      }
    }
    return nil
  }

  private static func pair(_ left: String, _ right: String) -> DateShape? {
    let first = single(left)
    let second = single(right)
    switch (first, second) {
    case (.written, .written), (.triple, .triple), (.written, .triple), (.triple, .written):
      return .range(first, second)
    case (.yearless(let month, let day), .written(let end)):
      // `Jan – Dec 2024`
      return .range(
        .written(WrittenDate(year: end.year, isTwoDigitYear: end.isTwoDigitYear, month: month, day: day)), second)
    default: return nil
    }
  }

  private static func single(_ text: String) -> DateShape {
    let line = CleanText.line(text)
    return DateBytes.numeric(line) ?? words(line)
  }

  /// A date among words: only words that may stand beside a date do.
  private static func words(_ line: String) -> DateShape {
    guard let tokens = DateTokens(line) else { return .unreadable }
    if tokens.numeric.count == 1, tokens.isBare { return DateBytes.numeric(tokens.numeric[0]) ?? .unreadable }
    return tokens.shape
  }
}
