package import Records

/// Turns the texts that a connector took from a file into claims.
package enum RecordNormalizer {
  /// The records in their order, each with its claims and what could not be taken as it stands.
  ///
  /// The dates of the whole file are looked at first, so that each column's order is known before any is read. A record
  /// that names nobody is rejected; records that were not accepted stay as they are.
  package static func normalize(
    _ records: [MappedRecord], _ info: ImportInfo, _ context: NormalizationContext
  ) -> NormalizedImport {
    normalize(records, info, context, NormalizationMemo(keepsRecords: false))
  }

  /// The files of one source, in the order of evidence: what later ones say again is worked out once.
  ///
  /// Gives what normalising each by itself gives.
  package static func normalize(
    filesOfSource files: [(records: [MappedRecord], info: ImportInfo, context: NormalizationContext)]
  ) -> [NormalizedImport] {
    let memo = NormalizationMemo(keepsRecords: files.count > 1)
    return files.map { normalize($0.records, $0.info, $0.context, memo) }
  }

  private static func normalize(
    _ records: [MappedRecord], _ info: ImportInfo, _ context: NormalizationContext, _ memo: NormalizationMemo
  ) -> NormalizedImport {
    let run = NormalizationRun(info, context, memo: memo)
    for record in records where isUsed(record) { run.noteDates(record) }
    run.decideDates()
    let normalized = records.enumerated().map { ordinal, record in
      isUsed(record) ? run.normalize(record, ordinal: ordinal) : unused(record)
    }
    run.finish()
    return NormalizedImport(info: info, records: normalized, ambiguousColumns: run.ambiguousColumns)
  }

  private static func isUsed(_ record: MappedRecord) -> Bool {
    record.disposition == .accepted || record.disposition == .unchanged
  }

  private static func unused(_ record: MappedRecord) -> NormalizedRecord {
    NormalizedRecord(
      location: record.location, disposition: record.disposition, reason: record.reason, detail: record.detail)
  }
}
