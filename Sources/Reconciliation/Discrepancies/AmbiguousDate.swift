import Records

/// Dates can be read two ways, nothing in the file decides, and the readings differ; one a file and column.
///
/// A file that its source sends again under the next week's name is the same file: what older ones say in other records
/// is told in the same finding, and the key stays, so that a decision on it does too.
struct AmbiguousDate: DiscrepancyCheck {
  func findings(in context: CheckContext) -> [Discrepancy] {
    var order: [[String]] = []
    var groups: [[String]: [Place]] = [:]
    for (index, file) in context.input.imports.enumerated() where !context.evidence.isSuperseded(index) {
      for column in file.ambiguousColumns {
        let ordinals = column.ordinals.filter {
          context.input.restatements.isStanding(RecordReference(importIndex: index, ordinal: $0))
        }
        guard !ordinals.isEmpty else { continue }
        let key = [DiscrepancyType.ambiguousDate.rawValue, file.info.source.name, file.info.fileKind, column.column]
        if groups[key] == nil { order.append(key) }
        groups[key, default: []].append(Place(importIndex: index, column: column, ordinals: ordinals))
      }
    }
    return order.map { finding(groups[$0] ?? [], key: $0, context) } + AssumedYears().findings(in: context)
  }

  /// One column of one file, and those of its records that read differently and that no newer file says again.
  private struct Place {
    var importIndex: Int
    var column: AmbiguousColumn
    var ordinals: [Int]

    var records: [RecordReference] {
      ordinals.map { RecordReference(importIndex: importIndex, ordinal: $0) }
    }
  }

  private func finding(_ places: [Place], key: [String], _ context: CheckContext) -> Discrepancy {
    let column = places[places.count - 1].column
    let isGrave = places.contains {
      context.input.consequentialColumns.contains(
        AmbiguousColumnKey(importIndex: $0.importIndex, column: $0.column.column))
    }
    let records = places.flatMap(\.records)
    let taken = column.takenOrder.rawValue
    var finding = context.finding(
      .ambiguousDate, isGrave ? .medium : .low, person: nil,
      explanation: "\(records.count) \(records.count == 1 ? "date" : "dates") of column \"\(column.column)\" can be "
        + "read as \(taken) or \(column.otherOrder.rawValue), and nothing in the file decides; \(taken) was taken"
        + sample(places.reversed(), context)
        + (isGrave ? "; the other reading would change another finding." : "."),
      action: "Ask who keeps the file, or have its dates written as YYYY-MM-DD.",
      evidence: records.map { context.evidence.evidence($0) })
    finding.key = StableID.make("D", key)
    return finding.comparing(field: column.field.rawValue, expected: nil, found: nil)
  }

  /// `, as 2026-04-03 for "03/04/2026", which may be 2026-03-04`; empty where no claim kept both readings.
  private func sample(_ places: [Place], _ context: CheckContext) -> String {
    for place in places {
      for record in place.records {
        guard let date = context.evidence.record(record).dateOfTwoReadings(place.column.field),
          let other = date.otherReading
        else { continue }
        return ", as \(date.date) for \"\(date.written)\", which may be \(other)"
      }
    }
    return ""
  }
}

extension ImportInfo {
  /// The letters of the file's own name: `training-2026-05-01.csv` and `archive/training-2026-05-08.csv` are of one kind.
  var fileKind: String {
    let name = file.split(separator: "/").last ?? ""
    return name.lowercased().filter(\.isLetter)
  }
}

extension NormalizedRecord {
  /// The first date of a field that can be read two ways; of any field of a credential for a cell.
  fileprivate func dateOfTwoReadings(_ field: Field) -> ClaimedDate? {
    for subject in subjects {
      let ofPerson: [(Field, ClaimedDate?)] = [
        (.birthDate, subject.person.birthDate), (.hiredOn, subject.person.hiredOn), (.leftOn, subject.person.leftOn),
        (.rehiredOn, subject.person.rehiredOn), (.excludedOn, subject.exclusion?.excludedOn),
        (.reinstatedOn, subject.exclusion?.reinstatedOn), (.waiverOn, subject.exclusion?.waiverOn),
      ]
      let ofCredentials: [(Field, ClaimedDate?)] = subject.credentials.flatMap {
        [(.issuedOn, $0.issuedOn), (.expiresOn, $0.expiresOn), (.verifiedOn, $0.verifiedOn)]
      }
      let all = field == .cell ? ofCredentials : (ofPerson + ofCredentials).filter { $0.0 == field }
      if let date = all.lazy.compactMap(\.1).first(where: { $0.otherReading != nil }) { return date }
    }
    return nil
  }
}
