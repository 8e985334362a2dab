/// The birth dates of all units, as numbers into the distinct dates.
final class DateColumn: Sendable {
  /// The distinct dates; the first is the missing one.
  let dates: Flat<DateParts>
  /// The eight digits of each date, a byte each.
  let digits: Flat<UInt64>
  let first: Flat<Int32>

  init(_ folded: FoldedCells, _ rows: [Int], _ columns: [Int]) {
    // Of several columns the first that has a date counts.
    let cells = columns.map { column in
      folded.texts[column].map { text in text.split(separator: 0x1F).first.map(Array.init) ?? [] }
    }
    var written: Set<[UInt8]> = []
    for row in rows {
      if let column = columns.indices.first(where: { folded.ranks[columns[$0]][row] != 0 }), columns.count > 1 {
        written.insert(cells[column][Int(folded.ranks[columns[column]][row])])
      }
    }
    if columns.count == 1 { written = Set(cells[0]) }
    let order = DateParts.order(of: Array(written))
    let parsed = cells.map { $0.map { DateParts($0, order: order) ?? DateParts(year: 0) } }
    let vocabulary = Vocabulary(parsed.joined().lazy.filter { !$0.isEmpty }.map(\.digits))
    let numbers = parsed.map { $0.map { $0.isEmpty ? 0 : vocabulary.number(of: $0.digits) } }
    first = Flat(
      rows.map { row in
        for column in columns.indices {
          let rank = folded.ranks[columns[column]][row]
          if rank != 0 { return numbers[column][Int(rank)] }
        }
        return 0
      })
    dates = Flat(
      vocabulary.map { digits in
        let value = digits.reduce(Int32(0)) { $0 * 10 + Int32($1 - 0x30) }
        return DateParts(year: value / 10_000, month: value / 100 % 100, day: value % 100)
      })
    digits = Flat(vocabulary.map { $0.reduce(0) { $0 << 8 | UInt64($1) } })
  }

  var view: DateView { DateView(dates: dates.view, digits: digits.view) }
}

/// Sight of the distinct dates of a column, by number.
struct DateView: BitwiseCopyable, Sendable {
  let dates: View<DateParts>
  let digits: View<UInt64>

  /// Whether one digit differs, or two neighbours are swapped.
  private static func isOneEdit(_ a: UInt64, _ b: UInt64) -> Bool {
    let changed = a ^ b
    if changed == 0 { return false }
    let low = UInt64(changed.trailingZeroBitCount / 8 * 8), high = UInt64((63 - changed.leadingZeroBitCount) / 8 * 8)
    if low == high { return true }
    guard high == low + 8 else { return false }
    return (a >> low) & 0xFF == (b >> high) & 0xFF && (a >> high) & 0xFF == (b >> low) & 0xFF
  }

  /// The level of two different dates, by the names of `Comparison.levels(of: .birthDate)`.
  func level(_ left: Int32, _ right: Int32) -> UInt8 {
    let a = dates[left], b = dates[right]
    if !a.isComplete || !b.isComplete, a.day == 0 || b.day == 0 {
      let months = a.month == 0 || b.month == 0 || a.month == b.month
      if a.year == b.year { return months ? 2 : 6 }
      return abs(a.year - b.year) <= 1 ? 7 : abs(a.year - b.year) <= 11 ? 8 : 9
    }
    if Self.isOneEdit(digits[left], digits[right]) { return 3 }
    if a.year == b.year, a.month == b.day, a.day == b.month { return 4 }
    if a.month == b.month, a.day == b.day { return 5 }
    if a.year == b.year { return 6 }
    let apart = abs(a.roughDay - b.roughDay)
    if apart <= 400 { return 7 }
    return apart <= 372 * 11 ? 8 : 9
  }
}
