import Foundation
import Records

/// The words and numbers of a text that holds one date.
struct DateTokens {
  /// Numeric pieces, separators inside kept: `12/05/2025`, `5`.
  var numeric: [String] = []
  private var months: [Int] = []
  /// Where the month stands among the numbers: how many came before it.
  private var numbersBeforeMonth = 0
  private var isTimeSeen = false
  private(set) var hasExpiryWord = false
  private(set) var hasIssueWord = false
  /// Nothing but words around one numeric piece.
  var isBare: Bool { months.isEmpty }

  /// nil where a word stands in the text that no date has beside it.
  init?(_ line: String) {
    var text = line.lowercased()
    for mark in ["年", "년", "月", "월", "日", "일"] { text = text.replacingOccurrences(of: mark, with: mark + " ") }
    let eastern = EasternDate.numbers(line)
    if let eastern {
      numeric = eastern
      return
    }
    if Self.isIdentifier(text) { return nil }
    for piece in Self.pieces(text) {
      guard take(piece) else { return nil }
    }
    if !months.isEmpty {
      numeric = numeric.flatMap { $0.split(whereSeparator: { "-/.".contains($0) }).map(String.init) }
    }
    if numeric.isEmpty && months.isEmpty { return nil }
  }

  /// `AB123456`: letters that are no month and digits, in one word.
  private static func isIdentifier(_ text: String) -> Bool {
    guard text.first?.isLetter == true, text.allSatisfy({ $0.isLetter || $0.isNumber }),
      text.contains(where: \.isNumber)
    else { return false }
    return MonthNames.month(LatinFold.fold(String(text.prefix { $0.isLetter }))) == nil
  }

  private mutating func take(_ piece: String) -> Bool {
    if piece.contains(where: \.isNumber) {
      return takeNumber(piece)
    }
    let folded = LatinFold.fold(piece)
    if folded.isEmpty { return piece.allSatisfy { !$0.isLetter } }
    if let month = MonthNames.month(folded) {
      if months.isEmpty { numbersBeforeMonth = numeric.count }
      months.append(month)
      return months.count == 1
    }
    if DateWords.expiry.contains(folded) {
      hasExpiryWord = true
      return true
    }
    if DateWords.issue.contains(folded) {
      hasIssueWord = true
      return true
    }
    return DateWords.filler.contains(folded)
  }

  /// `5`, `5th`, `'24`, `12/05/2025`, and times, which are dropped.
  private mutating func takeNumber(_ piece: String) -> Bool {
    var text = CleanText.trimmed(piece, of: "'.,;:!?*~()[]\"")
    for ending in ["st", "nd", "rd", "th", "er", "ste", "º", "ª", "°", "e", "."] where text.hasSuffix(ending) {
      let head = text.dropLast(ending.count)
      if !head.isEmpty, head.allSatisfy({ $0.isNumber }) {
        text = String(head)
        break
      }
    }
    if text.contains(":") {
      isTimeSeen = !numeric.isEmpty || !months.isEmpty
      return isTimeSeen
    }
    // Behind the time a zone's offset, or at last the year: `Mon Jan 25 09:14:00 2027`.
    if isTimeSeen {
      let isYear = text.utf8.count == 4 && Int(text).map { (1900...2200).contains($0) } ?? false
      if isYear, !months.isEmpty, numeric.count == 1 { numeric.append(text) }
      return true
    }
    // `25-JAN-27 12.00.00.000000000 AM`
    if !months.isEmpty, numeric.count == 2, text.split(separator: ".").count >= 3 {
      isTimeSeen = true
      return true
    }
    guard text.allSatisfy({ $0.isASCII && ($0.isNumber || "/.-".contains($0)) }), !text.isEmpty else { return false }
    numeric.append(text)
    return numeric.count <= 3
  }

  /// Words and numbers; `25jan2019`, `mar-24` and `exp3/24` come apart.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var current = ""
    var isNumber = false
    func flush() {
      if !current.isEmpty { pieces.append(current) }
      current = ""
    }
    let characters = Array(text)
    var index = -1
    while index + 1 < characters.count {
      index += 1
      let character = characters[index]
      if character == " " || character == "," || character == ";" || character == "(" || character == ")" {
        flush()
        continue
      }
      if character.isLetter {
        let following = String(characters[index...].prefix { $0.isLetter })
        let isOrdinal = isNumber && ["st", "nd", "rd", "th", "er", "ste", "e", "º", "ª"].contains(following)
        if isOrdinal {
          index += following.count - 1
          continue
        }
        if isNumber { flush() }
        isNumber = false
        current.append(character)
      } else if character.isNumber {
        if !isNumber {
          flush()
          isNumber = true
        }
        current.append(character)
      } else if isNumber, "/.-:'".contains(character), index + 1 < characters.count, characters[index + 1].isNumber {
        current.append(character)
      } else if !isNumber && character == "'" && !current.isEmpty {
        current.append(character)
      } else {
        flush()
        isNumber = false
      }
    }
    flush()
    return pieces
  }

  /// The date that the words and numbers make.
  var shape: DateShape {
    if months.isEmpty {
      if numeric.count == 3, numeric.allSatisfy({ Int($0) != nil }) {
        return DateBytes.numeric(numeric.joined(separator: "/")) ?? .unreadable
      }
      return numeric.count == 1 ? DateBytes.numeric(numeric[0]) ?? .unreadable : .unreadable
    }
    let month = months[0]
    let numbers = numeric.compactMap { text in Int(text).map { (value: $0, width: text.count) } }
    guard numbers.count == numeric.count else { return .unreadable }
    switch numbers.count {
    case 0: return .yearless(month: month, day: nil)
    case 1: return one(numbers[0], month)
    case 2: return two(numbers[0], numbers[1], month)
    default: return .unreadable
    }
  }

  /// `Jan 2022`, `Mar-24`; a number before the month is its day: `24 Mar`.
  private func one(_ number: (value: Int, width: Int), _ month: Int) -> DateShape {
    if number.width == 4 { return written(number, month, nil) }
    guard number.width <= 2 else { return .impossible }
    if numbersBeforeMonth == 1 {
      guard (1...CalendarDate.days(inMonth: month, of: 2000)).contains(number.value) else {
        return number.value > 31 ? written(number, month, nil) : .impossible
      }
      return .yearless(month: month, day: number.value)
    }
    return number.width == 2 ? written(number, month, nil) : .yearless(month: month, day: number.value)
  }

  private func two(_ first: (value: Int, width: Int), _ second: (value: Int, width: Int), _ month: Int) -> DateShape {
    // `00-Jan-00`: a spreadsheet's day 0.
    if first.value == 0, second.value == 0 || second.value == 1900 { return .absent }
    if first.width == 4, second.width <= 2 { return written(first, month, second.value) }
    if second.width == 4, first.width <= 2 { return written(second, month, first.value) }
    guard first.width <= 2, second.width <= 2 else { return .impossible }
    if first.value > 31 { return written(first, month, second.value) }
    return written(second, month, first.value)
  }

  private func written(_ year: (value: Int, width: Int), _ month: Int, _ day: Int?) -> DateShape {
    let date = WrittenDate(year: year.value, isTwoDigitYear: year.width != 4, month: month, day: day)
    return DateBytes.checked(date)
  }
}

/// `2011年2月1日`, `2011년 2월`, `平成` years are not read.
enum EasternDate {
  /// Year, month and day as one ISO-like number, or nil.
  static func numbers(_ line: String) -> [String]? {
    guard line.contains("年") || line.contains("년") else { return nil }
    var parts: [String] = []
    var digits = ""
    for scalar in line.precomposedStringWithCompatibilityMapping.unicodeScalars {
      if scalar.isASCII, scalar.properties.numericType == .decimal {
        digits.unicodeScalars.append(scalar)
      } else if !digits.isEmpty {
        parts.append(digits)
        digits = ""
      }
    }
    if !digits.isEmpty { parts.append(digits) }
    guard (1...3).contains(parts.count), parts[0].count == 4 else { return nil }
    return [parts.joined(separator: "-")]
  }
}
