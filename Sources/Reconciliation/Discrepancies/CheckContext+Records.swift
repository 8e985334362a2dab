import Records

extension CheckContext {
  /// Visits every record that is in use: not ignored, not rejected, not overtaken by a later full snapshot, not said
  /// again by a newer file.
  func eachLiveRecord(
    _ visit: ((Int) -> SubjectReference, NormalizedRecord) -> Void
  ) {
    for (importIndex, file) in input.imports.enumerated() where !evidence.isSuperseded(importIndex) {
      for (ordinal, record) in file.records.enumerated()
      where record.disposition == .accepted || record.disposition == .unchanged {
        let reference = RecordReference(importIndex: importIndex, ordinal: ordinal)
        guard input.restatements.isStanding(reference) else { continue }
        visit({ SubjectReference(record: reference, subject: $0) }, record)
      }
    }
  }

  /// The id of the first record that said what the record says: a file that says it again leaves a finding's key alone.
  func firstID(_ record: RecordReference) -> String { evidence.recordID(input.restatements.first(of: record)) }

  /// The person that each placed subject belongs to.
  func placedSubjects() -> [SubjectReference: Int] {
    var placed: [SubjectReference: Int] = [:]
    for (index, file) in register.people.enumerated() {
      for subject in file.standing { placed[subject] = index }
    }
    return placed
  }
}

extension Collection {
  subscript(safe index: Index) -> Element? { indices.contains(index) ? self[index] : nil }
}
