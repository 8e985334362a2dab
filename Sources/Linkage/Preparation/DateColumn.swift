/// The birth dates of all units, as numbers into the distinct dates.
final class DateColumn {
  let vocabulary: Vocabulary
  /// The distinct dates; the first is the missing one.
  let dates: [DateParts]
  let digits: [[UInt8]]
  let first: [Int32]

  init(_ folded: FoldedCells, _ rows: [Int], _ columns: [Int]) {
    let texts = rows.map { row in columns.lazy.flatMap { folded.values(row: row, column: $0) }.first ?? [] }
    let order = DateParts.order(of: Array(Set(texts)))
    let parsed = texts.map { DateParts($0, order: order) ?? DateParts(year: 0) }
    let vocabulary = Vocabulary(parsed.lazy.filter { !$0.isEmpty }.map(\.digits))
    first = parsed.map { $0.isEmpty ? 0 : vocabulary.number(of: $0.digits) }
    dates = vocabulary.values.map { digits in
      let value = digits.reduce(Int32(0)) { $0 * 10 + Int32($1 - 0x30) }
      return DateParts(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    }
    digits = vocabulary.values
    self.vocabulary = vocabulary
  }

  /// Whether one digit differs, or two neighbours are swapped.
  private static func isOneEdit(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard a.count == b.count, let first = a.indices.first(where: { a[$0] != b[$0] }) else { return false }
    let rest = first + 1
    if rest == a.count || a[rest...] == b[rest...] { return true }
    return a[first] == b[rest] && a[rest] == b[first] && a[(rest + 1)...] == b[(rest + 1)...]
  }

  /// The level of two different dates, by the names of `Comparison.levels(of: .birthDate)`.
  func level(_ left: Int32, _ right: Int32) -> UInt8 {
    let a = dates[Int(left)], b = dates[Int(right)]
    if !a.isComplete || !b.isComplete, a.day == 0 || b.day == 0 {
      let months = a.month == 0 || b.month == 0 || a.month == b.month
      if a.year == b.year { return months ? 2 : 6 }
      return abs(a.year - b.year) <= 1 ? 7 : abs(a.year - b.year) <= 11 ? 8 : 9
    }
    if Self.isOneEdit(digits[Int(left)], digits[Int(right)]) { return 3 }
    if a.year == b.year, a.month == b.day, a.day == b.month { return 4 }
    if a.month == b.month, a.day == b.day { return 5 }
    if a.year == b.year { return 6 }
    let apart = abs(a.roughDay - b.roughDay)
    if apart <= 400 { return 7 }
    return apart <= 372 * 11 ? 8 : 9
  }
}
