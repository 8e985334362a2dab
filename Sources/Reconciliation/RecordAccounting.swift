import Records

/// What became of every record: law 2, read = accepted + unchanged + ignored + rejected.
struct RecordAccounting {
  private let register: DerivedRegister
  private let places: RecordPlaces

  init(_ register: DerivedRegister) {
    self.register = register
    places = RecordPlaces(register.input.imports)
  }

  func accounts(listsTaken: Bool) -> (records: [RecordAccount], imports: [ImportAccount]) {
    let people = listsTaken ? peopleByRecord() : []
    let credentials = listsTaken ? credentialsByRecord() : []
    var records: [RecordAccount] = []
    if listsTaken { records.reserveCapacity(places.count) }
    let imports = imports { reference, disposition, reason in
      guard listsTaken else {
        guard disposition == .ignored || disposition == .rejected else { return }
        // Nobody's, or they would have been taken.
        records.append(
          RecordAccount(
            evidence: register.evidence.evidence(reference), disposition: disposition, reason: reason, personIDs: [],
            credentialIDs: []))
        return
      }
      let place = places.place(reference)
      records.append(
        RecordAccount(
          evidence: register.evidence.evidence(reference), disposition: disposition, reason: reason,
          personIDs: people[place].sorted(), credentialIDs: credentials[place].sorted()))
    }
    return (records, imports)
  }

  /// The counts of the imports alone.
  func imports() -> [ImportAccount] { imports { _, _, _ in } }

  private func imports(
    _ note: (RecordReference, Disposition, DispositionReason?) -> Void
  ) -> [ImportAccount] {
    let hasPeople = hasPeople()
    let unplaced = Set(register.input.linking.unplaced.map(\.subject.record))
    let restatements = register.input.restatements
    let possible = Set(register.exclusions.values.joined().map(\.entry.reference.record))
    return register.input.imports.enumerated().map { importIndex, file in
      var counts: [Disposition: Int] = [:]
      for (ordinal, record) in file.records.enumerated() {
        let reference = RecordReference(importIndex: importIndex, ordinal: ordinal)
        let (disposition, reason) = fate(
          record, reference, hasPeople: hasPeople[places.place(reference)] || possible.contains(reference),
          isUnplaced: unplaced.contains(restatements.standing(for: reference)),
          isRepeated: restatements.isRepeated(reference))
        counts[disposition, default: 0] += 1
        note(reference, disposition, reason)
      }
      return ImportAccount(
        info: file.info, read: file.records.count, accepted: counts[.accepted] ?? 0,
        unchanged: counts[.unchanged] ?? 0, ignored: counts[.ignored] ?? 0, rejected: counts[.rejected] ?? 0)
    }
  }

  private func fate(
    _ record: NormalizedRecord, _ reference: RecordReference, hasPeople: Bool, isUnplaced: Bool, isRepeated: Bool
  ) -> (Disposition, DispositionReason?) {
    guard record.disposition == .accepted || record.disposition == .unchanged else {
      return (record.disposition, record.reason)
    }
    if isUnplaced { return (isRepeated ? .unchanged : .accepted, .undecided) }
    let standing = register.input.restatements.standing(for: reference)
    let isStranger =
      !hasPeople && !record.subjects.isEmpty
      && record.subjects.indices.allSatisfy {
        record.subjects[$0].exclusion != nil
          || register.input.linking.strangers.contains(SubjectReference(record: standing, subject: $0))
      }
    if isStranger { return (.ignored, .notOurs) }
    return (isRepeated ? .unchanged : .accepted, record.reason)
  }

  /// By place of the record: whether it speaks of somebody in the register.
  private func hasPeople() -> [Bool] {
    var has = Array(repeating: false, count: places.count)
    for file in register.people { for subject in file.subjects { has[places.place(subject.record)] = true } }
    for matches in register.exclusions.values {
      for match in matches where match.verdict == .certain { has[places.place(match.entry.reference.record)] = true }
    }
    return has
  }

  /// By place of the record: the people it speaks of, each once.
  private func peopleByRecord() -> [[String]] {
    var people: [[String]] = Array(repeating: [], count: places.count)
    func note(_ record: RecordReference, _ person: String) {
      let place = places.place(record)
      if !people[place].contains(person) { people[place].append(person) }
    }
    for file in register.people {
      for subject in file.subjects { note(subject.record, file.person.id) }
    }
    for (index, matches) in register.exclusions {
      for match in matches where match.verdict == .certain {
        note(match.entry.reference.record, register.people[index].person.id)
      }
    }
    return people
  }

  /// By place of the record: the credentials that it claims, each once.
  private func credentialsByRecord() -> [[String]] {
    var credentials: [[String]] = Array(repeating: [], count: places.count)
    for file in register.people {
      for holding in file.holdings {
        for claim in holding.claims {
          for record in register.input.restatements.occurrences(of: claim.reference.record) {
            let place = places.place(record)
            if !credentials[place].contains(holding.credential.id) { credentials[place].append(holding.credential.id) }
          }
        }
      }
    }
    return credentials
  }
}

/// The records of all imports in one row.
private struct RecordPlaces {
  private let starts: [Int]
  let count: Int

  init(_ imports: [NormalizedImport]) {
    var starts: [Int] = []
    var count = 0
    for file in imports {
      starts.append(count)
      count += file.records.count
    }
    self.starts = starts
    self.count = count
  }

  func place(_ record: RecordReference) -> Int { starts[record.importIndex] + record.ordinal }
}
