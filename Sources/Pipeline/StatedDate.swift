import Normalization
import Records

/// The date as of which a file says it speaks, read with the order that its other dates prove.
enum StatedDate {
  private static let dateFields: Set<Field> = [
    .birthDate, .hiredOn, .leftOn, .rehiredOn, .issuedOn, .expiresOn, .verifiedOn, .excludedOn, .reinstatedOn,
    .waiverOn, .asAt,
  ]

  /// The newest date that the records themselves state, where the file as a whole states none.
  static func newest(of records: [MappedRecord], order: DateOrder, today: CalendarDate) -> CalendarDate? {
    let stated = records.compactMap(\.asAt)
    var reader = reader(over: records, stated, order: order, today: today)
    return stated.compactMap { value -> CalendarDate? in
      guard case .date(let date) = reader.read(value.text, field: .asAt, column: value.column).outcome else {
        return nil
      }
      return date.date.lastDay
    }.filter { $0 <= today }.max()
  }

  static func read(_ stated: MappedValue, records: [MappedRecord], order: DateOrder, today: CalendarDate)
    -> CalendarDate?
  {
    var reader = reader(over: records, [stated], order: order, today: today)
    switch reader.read(stated.text, field: .asAt, column: stated.column).outcome {
    // What a file says of the future it cannot know: that date is none of its own.
    case .date(let date): return date.date.firstDay <= today ? date.date.lastDay : nil
    case .range(_, let end): return end.date.firstDay <= today ? end.date.lastDay : nil
    case .none, .never, .impossible, .unreadable: return nil
    }
  }

  /// A reader that knows what every date of the file proves of its order.
  private static func reader(
    over records: [MappedRecord], _ stated: [MappedValue], order: DateOrder, today: CalendarDate
  ) -> DateReader {
    var reader = DateReader(dateOrder: order, asAt: today)
    for record in records {
      for subject in record.subjects {
        for value in subject.person + subject.holdings.joined() where dateFields.contains(value.field) {
          reader.note(value.text, column: value.column)
        }
      }
    }
    for value in stated { reader.note(value.text, column: value.column) }
    reader.decide()
    return reader
  }
}
