import Records

/// What became of every record: law 2, read = accepted + unchanged + ignored + rejected.
struct RecordAccounting {
  private let register: DerivedRegister

  init(_ register: DerivedRegister) { self.register = register }

  func accounts() -> (records: [RecordAccount], imports: [ImportAccount]) {
    let people = peopleByRecord()
    let credentials = credentialsByRecord()
    let unplaced = Set(register.input.linking.unplaced.map(\.subject.record))
    let repeated = repeatedRecords()
    let possible = Set(register.exclusions.values.joined().map(\.entry.reference.record))
    var records: [RecordAccount] = []
    var imports: [ImportAccount] = []
    for (importIndex, file) in register.input.imports.enumerated() {
      var counts: [Disposition: Int] = [:]
      for (ordinal, record) in file.records.enumerated() {
        let reference = RecordReference(importIndex: importIndex, ordinal: ordinal)
        let (disposition, reason) = fate(
          record, reference, hasPeople: people[reference] != nil || possible.contains(reference),
          isUnplaced: unplaced.contains(reference),
          isRepeated: repeated.contains(reference))
        counts[disposition, default: 0] += 1
        records.append(
          RecordAccount(
            evidence: register.evidence.evidence(reference), disposition: disposition, reason: reason,
            personIDs: (people[reference] ?? []).sorted(), credentialIDs: (credentials[reference] ?? []).sorted()))
      }
      imports.append(
        ImportAccount(
          info: file.info, read: file.records.count, accepted: counts[.accepted] ?? 0,
          unchanged: counts[.unchanged] ?? 0, ignored: counts[.ignored] ?? 0, rejected: counts[.rejected] ?? 0))
    }
    return (records, imports)
  }

  private func fate(
    _ record: NormalizedRecord, _ reference: RecordReference, hasPeople: Bool, isUnplaced: Bool, isRepeated: Bool
  ) -> (Disposition, DispositionReason?) {
    guard record.disposition == .accepted || record.disposition == .unchanged else {
      return (record.disposition, record.reason)
    }
    if isUnplaced { return (.accepted, .undecided) }
    let isStranger =
      !hasPeople && !record.subjects.isEmpty
      && record.subjects.indices.allSatisfy {
        record.subjects[$0].exclusion != nil
          || register.input.linking.strangers.contains(SubjectReference(record: reference, subject: $0))
      }
    if isStranger { return (.ignored, .notOurs) }
    return (isRepeated ? .unchanged : .accepted, record.reason)
  }

  /// Records that say, word for word, what an earlier file of the same source said.
  private func repeatedRecords() -> Set<RecordReference> {
    var said: [String: Set<[SubjectClaims]>] = [:]
    var repeated: Set<RecordReference> = []
    for (importIndex, file) in register.input.imports.enumerated() {
      let earlier = said[file.info.source.name] ?? []
      for (ordinal, record) in file.records.enumerated() where record.disposition == .accepted {
        if !record.subjects.isEmpty, earlier.contains(record.subjects.map(RecordAccounting.withoutPlace)) {
          repeated.insert(RecordReference(importIndex: importIndex, ordinal: ordinal))
        }
      }
      said[file.info.source.name, default: []].formUnion(
        file.records.filter { $0.disposition == .accepted && !$0.subjects.isEmpty }
          .map { $0.subjects.map(RecordAccounting.withoutPlace) })
    }
    return repeated
  }

  private static func withoutPlace(_ subject: SubjectClaims) -> SubjectClaims {
    var copy = subject
    for index in copy.credentials.indices { copy.credentials[index].line = nil }
    return copy
  }

  private func peopleByRecord() -> [RecordReference: Set<String>] {
    var people: [RecordReference: Set<String>] = [:]
    for file in register.people {
      for subject in file.subjects { people[subject.record, default: []].insert(file.person.id) }
    }
    for (index, matches) in register.exclusions {
      for match in matches where match.verdict == .certain {
        people[match.entry.reference.record, default: []].insert(register.people[index].person.id)
      }
    }
    return people
  }

  private func credentialsByRecord() -> [RecordReference: Set<String>] {
    var credentials: [RecordReference: Set<String>] = [:]
    for holding in register.people.flatMap(\.holdings) {
      for claim in holding.claims {
        credentials[claim.reference.record, default: []].insert(holding.credential.id)
      }
    }
    return credentials
  }
}
