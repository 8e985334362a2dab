import Reconciliation
import Records

/// Exclusions, identities, promises and what the files themselves give cause for.
extension Oracle {
  /// "Name with birth date or an identifier is certain; name alone, where one side lacks a birth date, is possible"
  func exclusion(of person: OraclePerson) -> [OracleFinding] {
    var isPossible = false
    let names = person.mentions.flatMap { [$0.person.name].compactMap { $0 } }
    let born = person.first(\.birthDate)?.date
    for file in input.imports where file.info.source.authority == .exclusion {
      for subject in file.records.flatMap(\.subjects) where !isOvertaken(subject, of: file) {
        guard let exclusion = subject.exclusion, let name = subject.person.name, isInForce(exclusion) else { continue }
        let theirs = subject.person.birthDate?.date
        if let born, let theirs, !born.agrees(with: theirs) { continue }
        let isSameNumber = subject.person.npi.map { npi in person.mentions.contains { $0.person.npi == npi } } ?? false
        if born != nil && theirs != nil || isSameNumber, input.names.isKnownOrHalfForm(name, names) {
          return [OracleFinding(.excludedPerson, .critical, person.label)]
        }
        if input.names.isWholeName(name, names) { isPossible = true }
      }
    }
    return isPossible ? [OracleFinding(.possibleExclusion, .high, person.label)] : []
  }

  /// "absence … in a `full` snapshot": whom a later list does not have has been reinstated on that list's day. Where a
  /// later one has the same exclusion, its own dates count.
  private func isOvertaken(_ subject: SubjectClaims, of file: NormalizedImport) -> Bool {
    func isSame(_ other: SubjectClaims) -> Bool {
      other.person.name == subject.person.name && other.person.birthDate == subject.person.birthDate
        && other.person.npi == subject.person.npi && other.exclusion?.excludedOn == subject.exclusion?.excludedOn
    }
    return input.imports.contains { later in
      later.info.source.name == file.info.source.name && later.info.source.snapshot == .full
        && later.info.asAt > file.info.asAt
        && (later.info.asAt <= input.asOf || later.records.contains { $0.subjects.contains(where: isSame) })
    }
  }

  private func isInForce(_ claim: ExclusionClaim) -> Bool {
    if let from = claim.excludedOn?.date, from.firstDay > input.asOf { return false }
    return claim.reinstatedOn.map { $0.date.firstDay > input.asOf } ?? true
  }

  var identity: [OracleFinding] {
    var numbers: [String: Set<String>] = [:]
    var employees: [String: Set<String>] = [:]
    for person in people {
      for claim in person.holdings.flatMap(\.inPlay) {
        guard let number = claim.claim.number, let code = claim.claim.type.code else { continue }
        numbers[code + " · " + input.names.numberKey(number), default: []].insert(person.label)
      }
      for number in person.mentions.compactMap(\.person.employeeNumber) {
        employees[input.names.numberKey(number), default: []].insert(person.label)
      }
    }
    var found = numbers.filter { $0.value.count > 1 }.map { OracleFinding(.sharedNumber, .high, $0.key) }
    let contested = employees.filter { $0.value.count > 1 }
    found += contested.map { OracleFinding(.identifierConflict, .high, $0.key) }
    for pair in input.linking.review {
      let (left, right) = (people[pair.left], people[pair.right])
      if contested.values.contains(where: { $0.contains(left.label) && $0.contains(right.label) }) { continue }
      if areDistinct(left, right) { continue }
      let names = [name(left), name(right)].sorted()
      found.append(OracleFinding(.possibleDuplicate, .medium, names[0], names[1]))
    }
    return found + input.linking.unplaced.map { OracleFinding(.unplacedRecord, .medium, place($0.subject.record)) }
  }

  /// "never for two people with different HR employee numbers and birth dates"
  private func areDistinct(_ left: OraclePerson, _ right: OraclePerson) -> Bool {
    guard left.isKnownToHR, right.isKnownToHR, let a = left.first(\.birthDate), let b = right.first(\.birthDate),
      let x = left.first(\.employeeNumber), let y = right.first(\.employeeNumber)
    else { return false }
    return x != y && !a.date.agrees(with: b.date)
  }

  func name(_ person: OraclePerson) -> String { person.first(\.name)?.shortForm ?? "-" }

  private func place(_ record: RecordReference) -> String {
    let file = input.imports[record.importIndex]
    return "\(file.info.file):\(file.records[record.ordinal].location.line)"
  }

  /// "kept by a valid credential, found at its issuer where a full file covers it, of a person who has not left and whom
  /// a full HR snapshot, where there is one, lists"
  var promises: [OracleFinding] {
    var found: Set<OracleFinding> = []
    for (importIndex, file) in input.imports.enumerated() where file.info.source.authority == .promise {
      for (ordinal, record) in file.records.enumerated() {
        for (place, subject) in record.subjects.enumerated() {
          let client = subject.promise?.client ?? file.info.source.client ?? "-"
          let reference = SubjectReference(
            record: RecordReference(importIndex: importIndex, ordinal: ordinal), subject: place)
          for claim in subject.credentials where claim.status != .inProcess {
            let code = claim.type.code ?? claim.type.text
            if let count = subject.promise?.headcount {
              let keepers = people.filter { keeps($0, code) }.count
              if keepers < count { found.insert(OracleFinding(.promisedNotHeld, .critical, client, code, "\(count)")) }
            } else if let index = input.linking.people.firstIndex(where: { $0.contains(reference) }) {
              if keeps(people[index], code) { continue }
              found.insert(OracleFinding(.promisedNotHeld, .critical, client, code, people[index].label))
            } else {
              let who = subject.person.name?.shortForm ?? "-"
              found.insert(OracleFinding(.promisedNotHeld, .critical, client, code, who))
            }
          }
        }
      }
    }
    return Array(found)
  }

  private func keeps(_ person: OraclePerson, _ code: String) -> Bool {
    !person.hasLeft && !person.isNotInHR(input)
      && person.holdings.contains { $0.isValid && satisfies($0.type?.code ?? "", code) }
  }

  var files: [OracleFinding] {
    var found: Set<OracleFinding> = []
    let overtaken = overtaken
    for (importIndex, file) in input.imports.enumerated() where !isReplaced(file) {
      for (ordinal, record) in file.records.enumerated() {
        let reference = RecordReference(importIndex: importIndex, ordinal: ordinal)
        let place = place(reference)
        if record.disposition == .rejected { found.insert(OracleFinding(.rejectedRecord, .medium, place)) }
        for issue in record.issues { found.insert(OracleFinding(.invalidDate, .medium, place, issue.field.rawValue)) }
        // "population: everyone": strangers are expected, and nobody's to correct.
        let isStranger = input.linking.strangers.contains(SubjectReference(record: reference, subject: 0))
        for claim in isStranger ? [] : record.subjects.flatMap(\.credentials) {
          if claim.type.code == nil { found.insert(OracleFinding(.unknownCredential, .low, claim.type.text)) }
          if claim.hasUnmappedWord, file.info.source.authority == .issuer {
            found.insert(OracleFinding(.unknownStatus, .medium, claim.statusWord ?? "-", file.info.source.name))
          }
          let isCorrected = overtaken[reference]?.contains(claim.type.text) ?? false
          // In the future of the audit and of the record: what was written down after it had begun is no mistake.
          let written = record.asAt ?? file.info.asAt
          if let issued = claim.issuedOn?.date.firstDay, issued > input.asOf, issued > written, !isCorrected {
            found.insert(OracleFinding(.invalidDate, .medium, place, "issued_on"))
          }
        }
      }
      for column in file.ambiguousColumns {
        let isGrave = input.consequentialColumns.contains(
          AmbiguousColumnKey(importIndex: importIndex, column: column.column))
        let severity: Severity = isGrave ? .medium : .low
        found.insert(OracleFinding(.ambiguousDate, severity, file.info.file, column.field.rawValue))
      }
    }
    if input.organisation.coordinator == nil || input.organisation.backup == nil {
      found.insert(OracleFinding(.noOwner, .medium))
    }
    for source in input.organisation.sources {
      guard let every = source.expectedEvery else { continue }
      let newest = input.imports.filter { $0.info.source.name == source.name }.map(\.info.asAt).max()
      if newest.map({ every.after($0) < input.asOf }) ?? true { found.insert(OracleFinding(.sourceOverdue, .medium)) }
    }
    return Array(found)
  }

  /// Whether a later full file of the source has taken the place of the file: nothing in it waits to be corrected.
  private func isReplaced(_ file: NormalizedImport) -> Bool {
    input.imports.contains {
      $0.info.source.name == file.info.source.name && $0.info.source.snapshot == .full
        && $0.info.asAt > file.info.asAt
    }
  }

  /// By record: the credentials of which a newer file of the source speaks too, so that what is wrong there is history.
  private var overtaken: [RecordReference: Set<String>] {
    var found: [RecordReference: Set<String>] = [:]
    for holding in people.flatMap(\.holdings) {
      for claim in holding.claims {
        let isOlder = holding.claims.contains { $0.source.name == claim.source.name && $0.fileDate > claim.fileDate }
        if isOlder { found[claim.reference.record, default: []].insert(claim.claim.type.text) }
      }
    }
    return found
  }
}
