package import Records

/// The imports of the evidence with what follows from their order.
package struct EvidenceIndex: Sendable {
  package let imports: [NormalizedImport]
  /// By source name: index of the newest full snapshot.
  private let newestFull: [String: Int]
  /// By authority: the names of its sources, sorted.
  private let names: [Authority: [String]]
  /// Whether any active full HR snapshot exists.
  package let hasFullHRSnapshot: Bool

  package init(_ imports: [NormalizedImport]) {
    self.imports = imports
    var newest: [String: Int] = [:]
    for (index, file) in imports.enumerated() where file.info.source.snapshot == .full {
      newest[file.info.source.name] = index
    }
    self.newestFull = newest
    self.names = Dictionary(grouping: imports.map(\.info.source), by: \.authority)
      .mapValues { Set($0.map(\.name)).sorted() }
    self.hasFullHRSnapshot = imports.contains {
      $0.info.source.authority == .hr && $0.info.source.snapshot == .full
    }
  }

  package func record(_ reference: RecordReference) -> NormalizedRecord {
    imports[reference.importIndex].records[reference.ordinal]
  }

  package func source(_ reference: RecordReference) -> Source { imports[reference.importIndex].info.source }

  package func subject(_ reference: SubjectReference) -> SubjectClaims {
    record(reference.record).subjects[reference.subject]
  }

  /// The date as of which a record speaks: its own, else its file's.
  package func asAt(_ reference: RecordReference) -> CalendarDate {
    record(reference).asAt ?? imports[reference.importIndex].info.asAt
  }

  package func evidence(_ reference: RecordReference, line: Int? = nil) -> Evidence {
    let info = imports[reference.importIndex].info
    return Evidence(
      importID: info.id, source: info.source.name, authority: info.source.authority, file: info.file,
      line: line ?? record(reference).location.line, recordID: recordID(reference), asAt: asAt(reference))
  }

  /// The import's hash and the place in it: the same in whatever order files came in.
  package func recordID(_ reference: RecordReference) -> String {
    let info = imports[reference.importIndex].info
    return StableID.make("R", [info.sha256] + [info.parent].compactMap { $0 } + [String(reference.ordinal)])
  }

  /// The newest full snapshot of a source, as an index into `imports`.
  package func newestFullSnapshot(of source: String) -> Int? { newestFull[source] }

  /// Whether a later full snapshot of the same source has taken the place of this import.
  package func isSuperseded(_ importIndex: Int) -> Bool {
    guard let newest = newestFull[imports[importIndex].info.source.name] else { return false }
    return importIndex < newest
  }

  /// Names of the sources of an authority, sorted.
  package func sourceNames(_ authority: Authority) -> [String] { names[authority] ?? [] }
}
