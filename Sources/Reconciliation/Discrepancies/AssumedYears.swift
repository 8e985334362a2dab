import Records

/// Dates without a year (`25-Mar`, `Dec`), for which the nearest year was taken; one a file and field, as
/// `AmbiguousDate` has it.
struct AssumedYears: DiscrepancyCheck {
  func findings(in context: CheckContext) -> [Discrepancy] {
    var groups: [Key: [Place]] = [:]
    for (index, file) in context.input.imports.enumerated() where !context.evidence.isSuperseded(index) {
      for (ordinal, record) in file.records.enumerated() where record.disposition == .accepted {
        let reference = RecordReference(importIndex: index, ordinal: ordinal)
        guard context.input.restatements.isStanding(reference) else { continue }
        for issue in record.issues where issue.kind == .assumedYear {
          if let subject = issue.subject,
            context.input.linking.strangers.contains(SubjectReference(record: reference, subject: subject))
          {
            continue
          }
          let key = Key(source: file.info.source.name, kind: file.info.fileKind, field: issue.field)
          groups[key, default: []].append(Place(record: reference, written: issue.written))
        }
      }
    }
    return groups.keys.sorted().map { finding(groups[$0] ?? [], $0, context) }
  }

  private struct Key: Hashable, Comparable {
    var source: String
    var kind: String
    var field: Field

    static func < (left: Key, right: Key) -> Bool {
      (left.source, left.kind, left.field) < (right.source, right.kind, right.field)
    }
  }

  private struct Place {
    var record: RecordReference
    var written: String
  }

  private func finding(_ places: [Place], _ key: Key, _ context: CheckContext) -> Discrepancy {
    let count = places.count
    var finding = context.finding(
      .ambiguousDate, key.field == .expiresOn ? .medium : .low, person: nil,
      explanation:
        "\(count) \(count == 1 ? "date" : "dates") of \(key.field.rawValue) \(count == 1 ? "has" : "have") no "
        + "year, and nothing in the file says which is meant; the nearest was taken.",
      action: "Ask who keeps the file, or have its dates written as YYYY-MM-DD.",
      evidence: places.map { context.evidence.evidence($0.record) })
    finding.key = StableID.make(
      "D", [DiscrepancyType.ambiguousDate.rawValue, key.source, key.kind, "year", key.field.rawValue])
    return finding.comparing(field: key.field.rawValue, expected: nil, found: places.first?.written)
  }
}
