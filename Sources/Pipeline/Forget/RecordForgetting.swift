import Records

/// A record without what it says of a person.
struct RecordForgetting {
  let search: TextSearch

  /// - Parameter own: Indexes of the subjects that are the person.
  func record(_ record: MappedRecord, without own: Set<Int>) -> MappedRecord {
    var copy = record
    for index in own { copy.subjects[index] = .forgotten }
    while copy.subjects.last?.isForgotten == true { copy.subjects.removeLast() }
    if copy.subjects.isEmpty, !own.isEmpty { return record.forgotten }
    return blanked(copy)
  }

  func blanked(_ record: MappedRecord) -> MappedRecord {
    var copy = record
    copy.detail = record.detail.map(text)
    copy.asAt = record.asAt.map(value)
    copy.location.path = record.location.path.map(text)
    for index in copy.subjects.indices {
      copy.subjects[index].person = copy.subjects[index].person.map(value)
      copy.subjects[index].holdings = copy.subjects[index].holdings.map { $0.map(value) }
      copy.subjects[index].exclusion = copy.subjects[index].exclusion.map(value)
      copy.subjects[index].sentence = copy.subjects[index].sentence.map(text)
    }
    return copy
  }

  private func value(_ value: MappedValue) -> MappedValue {
    var copy = value
    copy.text = text(value.text)
    copy.column = text(value.column)
    return copy
  }

  /// As a reader gives it: blanks at the ends are no part of a text.
  private func text(_ text: String) -> String {
    guard let blanked = search.blanked(text, filler: 0x20) else { return text }
    return blanked.split(separator: " ").joined(separator: " ")
  }
}
