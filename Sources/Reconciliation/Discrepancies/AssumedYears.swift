import Records

/// Dates without a year (`25-Mar`, `Dec`), for which the nearest year was taken; one a file and field.
struct AssumedYears: DiscrepancyCheck {
  func findings(in context: CheckContext) -> [Discrepancy] {
    context.input.imports.enumerated().flatMap { index, file -> [Discrepancy] in
      guard !context.evidence.isSuperseded(index) else { return [] }
      var places: [Field: [(ordinal: Int, written: String)]] = [:]
      for (ordinal, record) in file.records.enumerated() where record.disposition == .accepted {
        for issue in record.issues where issue.kind == .assumedYear {
          if let subject = issue.subject,
            context.input.linking.strangers.contains(
              SubjectReference(record: RecordReference(importIndex: index, ordinal: ordinal), subject: subject))
          {
            continue
          }
          places[issue.field, default: []].append((ordinal, issue.written))
        }
      }
      return places.keys.sorted().compactMap { field in
        places[field].map { finding($0, field, file, index, context) }
      }
    }
  }

  private func finding(
    _ places: [(ordinal: Int, written: String)], _ field: Field, _ file: NormalizedImport, _ index: Int,
    _ context: CheckContext
  ) -> Discrepancy {
    let count = places.count
    var finding = context.finding(
      .ambiguousDate, field == .expiresOn ? .medium : .low, person: nil,
      explanation: "\(count) \(count == 1 ? "date" : "dates") of \(field.rawValue) \(count == 1 ? "has" : "have") no "
        + "year, and nothing in the file says which is meant; the nearest was taken.",
      action: "Ask who keeps the file, or have its dates written as YYYY-MM-DD.",
      evidence: Set(places.map(\.ordinal)).sorted().map {
        context.evidence.evidence(RecordReference(importIndex: index, ordinal: $0))
      })
    finding.key = StableID.make(
      "D",
      [DiscrepancyType.ambiguousDate.rawValue, file.info.source.name, file.info.file, "year", field.rawValue])
    return finding.comparing(field: field.rawValue, expected: nil, found: places.first?.written)
  }
}
