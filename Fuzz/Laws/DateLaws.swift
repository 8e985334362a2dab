import Normalization
import Records

/// What holds for any column of dates: each line of the input is a cell.
enum DateLaws {
  static func check(_ bytes: [UInt8]) throws {
    let cells = String(decoding: bytes.prefix(4_096), as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
    guard let asAt = CalendarDate(year: 2026, month: 3, day: 1) else { return }
    for order in DateOrder.allCases {
      var reader = DateReader(dateOrder: order, asAt: asAt)
      for cell in cells { reader.note(cell, column: "c") }
      reader.decide()
      for cell in cells {
        for field in [Field.birthDate, .issuedOn, .expiresOn] {
          let outcome = reader.read(cell, field: field, column: "c").outcome
          let again = reader.read(cell, field: field, column: "c").outcome
          try LawViolation.unless(outcome == again, "a date that reads otherwise the second time")
          switch outcome {
          case .date(let date): try check(date, field, asAt: asAt)
          case .range(let first, let second):
            try check(first, .issuedOn, asAt: asAt)
            try check(second, .expiresOn, asAt: asAt)
          case .none, .never, .impossible, .unreadable: break
          }
        }
      }
    }
  }

  /// What was read, written as ISO 8601, reads as the same date.
  private static func check(_ date: ClaimedDate, _ field: Field, asAt: CalendarDate) throws {
    try LawViolation.unless((1...9_999).contains(date.date.year), "the year \(date.date.year)")
    try LawViolation.unless(date.date.firstDay <= date.date.lastDay, "a date that ends before it begins")
    try LawViolation.unless(date.otherReading != date.date, "another reading that is the same")
    guard date.date.day != nil, (1_901...2_199).contains(date.date.year) else { return }
    var reader = DateReader(dateOrder: .dmy, asAt: asAt)
    let outcome = reader.read(date.date.description, field: field, column: "c").outcome
    guard case .date(let readBack) = outcome else {
      throw LawViolation("\(date.date) reads back as \(outcome)")
    }
    try LawViolation.unless(readBack.date == date.date, "\(date.date) reads back as \(readBack.date)")
  }
}
