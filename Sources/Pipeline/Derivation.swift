package import Configuration
package import Linkage
package import Normalization
import Parallelism
package import Reconciliation
package import Records

/// One file of the evidence: what is known of it and its mapped records.
package struct EvidenceFile: Sendable {
  package var info: ImportInfo
  package var records: [MappedRecord]

  package init(info: ImportInfo, records: [MappedRecord]) {
    self.info = info
    self.records = records
  }
}

/// What became of the records of each import.
package struct EvidenceAccounts: Sendable {
  package var imports: [ImportAccount]
  /// By import id: lines of a register of everyone that name somebody exactly as one of ours, and were left out.
  package var namesakes: [String: [Int]]
}

/// Derives the register from evidence, decisions and configuration: normalise, link, reconcile.
///
/// A pure function of its inputs; the files are sorted by date and hash first, so that the order in which they came
/// in cannot matter (law 1).
package struct Derivation: Sendable {
  package let configuration: Configuration
  package let catalogue: Catalogue
  package let decisions: [Decision]
  package let model: LinkageModel

  package init(
    configuration: Configuration, catalogue: Catalogue, decisions: [Decision], model: LinkageModel = .shipped
  ) {
    self.model = model
    self.configuration = configuration
    self.catalogue = catalogue
    self.decisions = decisions
  }

  /// - Parameters:
  ///   - explains: Whether each person says why its records were linked.
  ///   - listsTaken: Whether records that were taken are listed, with their people and credentials, beside those that
  ///     were not.
  package func derive(
    _ evidence: [EvidenceFile], asOf: CalendarDate, explains: Bool = false, listsTaken: Bool = false
  ) -> ReconciliationResult {
    let files = resolved(evidence)
    let imports = normalized(files)
    let result = reconcile(imports, asOf: asOf, explains: explains, listsTaken: listsTaken)
    let grave = consequentialColumns(files, imports, result, asOf: asOf)
    return grave.isEmpty
      ? result
      : reconcile(
        imports, asOf: asOf, consequential: grave, explains: explains, listsTaken: listsTaken)
  }

  /// What became of the records of each import; the same as `derive` says, without making the register.
  package func accounts(_ evidence: [EvidenceFile], asOf: CalendarDate) -> EvidenceAccounts {
    if areCountedAlone(evidence) {
      let imports = normalized(inOrder(evidence))
      return EvidenceAccounts(
        imports: Reconciler.accounts(input(imports, Restatements(imports), Linking(people: []), asOf: asOf)),
        namesakes: [:])
    }
    let files = resolved(evidence)
    let imports = normalized(files)
    let restatements = Restatements(imports)
    let linking = PersonLinker.place(imports, restatements, decisions: decisions)
    var namesakes: [String: [Int]] = [:]
    for record in linking.namesakes.map(\.record) {
      let file = imports[record.importIndex]
      namesakes[file.info.id, default: []].append(file.records[record.ordinal].location.line)
    }
    return EvidenceAccounts(
      imports: Reconciler.accounts(input(imports, restatements, linking, asOf: asOf)), namesakes: namesakes)
  }

  /// Whether what becomes of the files' records hangs on the files of their own sources alone.
  ///
  /// Not where strangers are expected, who are left out or not by what others know of them, and not where its records
  /// are completed by others.
  func areCountedAlone(_ evidence: [EvidenceFile]) -> Bool {
    evidence.allSatisfy { file in
      let source = withCurrentSource(file).info.source
      guard source.population == .ours, source.authority != .exclusion else { return false }
      return !file.records.contains { record in
        StatusLists.speaksOfStatus(record) || NumberedNotices.speaksByNumber(record)
          || record.subjects.contains(where: HashedRecipients.isHashed)
      }
    }
  }

  /// By date and hash, each with its source as it is declared today.
  func inOrder(_ evidence: [EvidenceFile]) -> [EvidenceFile] {
    evidence.map(withCurrentSource).sorted {
      ($0.info.asAt, $0.info.sha256, $0.info.parent ?? "") < ($1.info.asAt, $1.info.sha256, $1.info.parent ?? "")
    }
  }

  /// The linkage model that the evidence trains; nil where there are fewer than two records of people.
  package func train(_ evidence: [EvidenceFile]) throws -> LinkageModel? {
    let imports = normalized(resolved(evidence))
    return try PersonLinker.train(imports, Restatements(imports))
  }

  private func resolved(_ evidence: [EvidenceFile]) -> [EvidenceFile] {
    NumberedNotices.resolve(HashedRecipients.resolve(StatusLists.resolve(inOrder(evidence))), catalogue: catalogue)
  }

  /// What `muster.yaml` says of a source today holds for what it sent before.
  private func withCurrentSource(_ file: EvidenceFile) -> EvidenceFile {
    var copy = file
    // What came attached to a message is nobody's declared file, whatever it is called.
    guard file.info.parent == nil,
      let source = configuration.organisation.sources.first(where: { $0.name == file.info.source.name })
    else { return file }
    var current = source
    current.issuer = source.issuer ?? file.info.source.issuer
    if source.covers.isEmpty { current.covers = file.info.source.covers }
    if file.info.source.isSupplement == true {
      current.isSupplement = true
      current.snapshot = .changes
    }
    copy.info.source = current
    return copy
  }

  private func normalized(_ files: [EvidenceFile]) -> [NormalizedImport] {
    let sources = Dictionary(grouping: files.indices) { files[$0].info.source.name }.values.sorted { $0[0] < $1[0] }
    let bySource = Parallel.map(sources.count) { source, _ in
      RecordNormalizer.normalize(
        filesOfSource: sources[source].map { (files[$0].records, files[$0].info, context(files[$0])) })
    }
    var normalized = Array(repeating: NormalizedImport?.none, count: files.count)
    for (places, imports) in zip(sources, bySource) {
      for (place, one) in zip(places, imports) { normalized[place] = one }
    }
    return normalized.compactMap { $0 }
  }

  private func context(_ file: EvidenceFile, columnOrders: [String: DateOrder] = [:]) -> NormalizationContext {
    NormalizationContext(
      dateOrder: configuration.organisation.dateOrder, catalogue: catalogue, fileName: file.info.file,
      asAt: file.info.asAt, authority: file.info.source.authority, columnOrders: columnOrders)
  }

  private func reconcile(
    _ imports: [NormalizedImport], asOf: CalendarDate, consequential: Set<AmbiguousColumnKey> = [],
    explains: Bool = false, listsTaken: Bool = false
  ) -> ReconciliationResult {
    let restatements = Restatements(imports)
    let linking = PersonLinker.link(imports, restatements, decisions: decisions, model: model, explains: explains)
    var input = input(imports, restatements, linking, asOf: asOf)
    input.consequentialColumns = consequential
    return Reconciler.reconcile(input, listsTaken: listsTaken)
  }

  private func input(
    _ imports: [NormalizedImport], _ restatements: Restatements, _ linking: Linking, asOf: CalendarDate
  ) -> ReconciliationInput {
    ReconciliationInput(
      organisation: configuration.organisation, types: catalogue.types, requirements: configuration.requirements,
      imports: imports, restatements: restatements, linking: linking, decisions: decisions, asOf: asOf,
      names: Derivation.names)
  }

  /// Columns whose other reading would change another finding, found by trying it.
  private func consequentialColumns(
    _ files: [EvidenceFile], _ imports: [NormalizedImport], _ result: ReconciliationResult, asOf: CalendarDate
  ) -> Set<AmbiguousColumnKey> {
    let today = Derivation.shape(result)
    var grave: Set<AmbiguousColumnKey> = []
    for (index, file) in imports.enumerated() {
      for column in file.ambiguousColumns {
        var other = imports
        other[index] = RecordNormalizer.normalize(
          files[index].records, files[index].info,
          context(files[index], columnOrders: [column.column: column.otherOrder]))
        if Derivation.shape(reconcile(other, asOf: asOf)) != today {
          grave.insert(AmbiguousColumnKey(importIndex: index, column: column.column))
        }
      }
    }
    return grave
  }

  /// What of the findings a reading can change, less the findings on readings themselves.
  private static func shape(_ result: ReconciliationResult) -> Set<[String]> {
    Set(
      result.discrepancies.filter { $0.type != .ambiguousDate }.map { finding in
        [
          finding.key, finding.severity.rawValue, finding.expected ?? "", finding.found ?? "",
          finding.dueOn?.description ?? "",
        ]
      })
  }

  package static let names = NameRules(
    fold: NameComparison.fold, isKnownForm: { NameComparison.isKnownForm($0, of: $1) },
    isKnownOrHalfForm: { NameComparison.isKnownOrHalfForm($0, of: $1) },
    isWholeName: { NameComparison.isExclusionForm($0, of: $1) }, numberKey: CredentialNumber.key,
    numberSlip: CredentialNumber.slip, numberDoubt: { NumberDoubt(of: $1)?.text($0) })
}
