import Configuration
import Connectors
import Diagnostics
import Formats
import Normalization
import Reconciliation
import Records
import Store

/// Works out what changes in evidence and archive when a person is forgotten; changes nothing itself.
struct ForgetPlanner {
  let rebuild: RebuildPipeline
  let evidence: [EvidenceFile]
  let places: PersonPlaces
  /// Subjects that fit the person and others.
  let undecided: PersonPlaces
  let traces: PersonTraces
  let keptBytes: KeptBytes

  private(set) var imports: [ForgetPlan.Import] = []
  private(set) var files: [ForgetPlan.File] = []
  private(set) var recordCount = 0
  /// Attachments that nobody can look into, in messages that speak of the person and of others.
  private(set) var unsearched = 0

  private var register: Register { rebuild.session.register }
  /// By what the archive has now.
  private var replacements: [String: [UInt8]] = [:]
  /// Names of blanked attachments before anything in them was forgotten.
  private var originals: [String: String] = [:]
  private var expected: [String: [MappedRecord]] = [:]
  private var ordinals: [String: Set<Int>] = [:]

  init(
    _ rebuild: RebuildPipeline, evidence: [EvidenceFile], places: PersonPlaces, undecided: PersonPlaces,
    traces: PersonTraces
  ) throws {
    self.rebuild = rebuild
    self.evidence = evidence
    self.places = places
    self.undecided = undecided
    self.traces = traces
    keptBytes = try rebuild.session.register.keptBytes()
    // What came attached first, so that the mailbox can be given its bytes.
    for file in evidence {
      ordinals[file.info.id] = places.ordinals(file.info.id)
      expected[file.info.id] = records(of: file)
    }
    for file in evidence where file.info.parent != nil { try plan(file) }
    for file in evidence where file.info.parent == nil { try plan(file) }
  }

  // MARK: - Records

  /// Subjects of a record that are the person, by their place among all of its subjects.
  private func own(_ file: EvidenceFile, _ ordinal: Int) -> Set<Int> {
    guard ordinals[file.info.id]?.contains(ordinal) == true else { return [] }
    return indexes(of: places, file, ordinal)
  }

  private func indexes(of places: PersonPlaces, _ file: EvidenceFile, _ ordinal: Int) -> Set<Int> {
    let subjects = file.records[ordinal].subjects
    if subjects.count < 2 { return Set(subjects.indices) }
    let naming = subjects.indices.filter { Self.namesSomebody(file.records[ordinal], $0, rebuild, file.info) }
    return Set(places.indexes(file.info.id, ordinal, count: naming.count).map { naming[$0] })
  }

  /// Whether a subject is one that is counted.
  static func namesSomebody(
    _ record: MappedRecord, _ index: Int, _ rebuild: RebuildPipeline, _ info: ImportInfo
  ) -> Bool {
    claims(record, index, rebuild, info) != nil
  }

  static func claims(
    _ record: MappedRecord, _ index: Int, _ rebuild: RebuildPipeline, _ info: ImportInfo
  ) -> SubjectClaims? {
    var alone = record
    alone.subjects = [record.subjects[index]]
    let context = NormalizationContext(
      dateOrder: rebuild.session.configuration.organisation.dateOrder, catalogue: rebuild.session.catalogue,
      fileName: info.file, asAt: info.asAt, authority: info.source.authority, columnOrders: [:])
    return RecordNormalizer.normalize([alone], info, context).records.first?.subjects.first
  }

  private func records(of file: EvidenceFile) -> [MappedRecord] {
    let waiting = undecided.ordinals(file.info.id)
    return file.records.indices.map { ordinal in
      let own = own(file, ordinal)
      let search = own.isEmpty ? traces.anywhere : partSearch(file.records[ordinal], own)
      let record = RecordForgetting(search: search).record(file.records[ordinal], without: own)
      return waiting.contains(ordinal) ? setAside(record, indexes(of: undecided, file, ordinal)) : record
    }
  }

  /// A record that fits the person and others: with one candidate less it would be taken for another's, so it counts for
  /// nobody from now on.
  private func setAside(_ record: MappedRecord, _ indexes: Set<Int>) -> MappedRecord {
    var copy = record
    if copy.subjects.count > 1 {
      for index in indexes where index < copy.subjects.count { copy.subjects[index] = .forgotten }
      if copy.subjects.contains(where: { !$0.isForgotten }) { return copy }
    }
    (copy.disposition, copy.reason) = (.ignored, .undecided)
    return copy
  }

  /// What is looked for in a record that speaks of the person: nothing that it says of others too.
  private func partSearch(_ record: MappedRecord, _ own: Set<Int>) -> TextSearch {
    let others = Set(
      record.subjects.indices.filter { !own.contains($0) }.flatMap { PersonTraces.texts(record.subjects[$0]) }
        .map { $0.lowercased() })
    let otherWords = Set(others.flatMap { $0.split { !$0.isLetter && !$0.isNumber }.map(String.init) })
    let isAlone = others.isEmpty
    let texts = own.sorted().flatMap { PersonTraces.texts(record.subjects[$0]) }
      .filter { $0.count > 1 && !others.contains($0.lowercased()) }.compactMap { SoughtText($0) }
    let words = traces.own.filter {
      isAlone || !otherWords.contains($0.text.lowercased()) && !others.contains($0.text.lowercased())
    }
    return TextSearch(words + texts)
  }

  // MARK: - One import

  private mutating func plan(_ file: EvidenceFile) throws {
    let info = file.info
    let after = expected[info.id] ?? file.records
    let changed = file.records.indices.filter { after[$0] != file.records[$0] }
    recordCount += file.records.indices.count { !own(file, $0).isEmpty }
    let archived = keptBytes.archived(info.sha256, of: info.id)
    let bytes = try archivedBytes(archived)
    let family = family(of: file, bytes)
    if family == .mail { try planKept(info, file) }
    let blanking = blanking(file, bytes)
    let new = blanking.blanked(bytes, family: family, dialect: try dialect(file, bytes, family, blanking))
    let isInside = evidence.contains { inner in
      inner.info.parent == info.sha256 && imports.contains { $0.id == inner.info.id }
    }
    guard new != bytes || !changed.isEmpty || isInside else { return }
    let isReadAgain = info.parent != nil || givesBack(file, new, after)
    if new != bytes || !isReadAgain {
      replacements[archived] = new
      originals[sha256(of: new)] = info.sha256
      files.append(ForgetPlan.File(importID: info.id, sha256: info.sha256, keptSHA256: archived, bytes: new))
    }
    imports.append(
      ForgetPlan.Import(
        id: info.id, records: Dictionary(uniqueKeysWithValues: changed.map { ($0, after[$0]) }),
        lines: changed.map { lines(file, $0) }, isReadAgain: isReadAgain))
  }

  /// The physical lines of a record, up to where the next one begins.
  private func lines(_ file: EvidenceFile, _ ordinal: Int) -> Range<Int> {
    let first = file.records[ordinal].location.line
    let next = ordinal + 1 < file.records.count ? file.records[ordinal + 1].location.line : Int.max
    return first..<max(next, first + 1)
  }

  private func archivedBytes(_ hash: String) throws -> [UInt8] {
    do { return try register.archive.bytes(of: hash) } catch {
      throw error.error(.register, .registerIO, hint: "muster doctor says what is wrong with the archive")
    }
  }

  private func blanking(_ file: EvidenceFile, _ bytes: [UInt8]) -> FileBlanking {
    var blanking = FileBlanking(search: traces.anywhere, replacements: replacements)
    for ordinal in (ordinals[file.info.id] ?? []).sorted() {
      let own = own(file, ordinal)
      guard !own.isEmpty else { continue }
      let record = file.records[ordinal]
      let search = partSearch(record, own)
      guard let range = extent(file, ordinal, bytes.count) else {
        blanking.parts.append((0..<bytes.count, search))
        continue
      }
      if own.count == record.subjects.count { blanking.wholes.append(range) }
      blanking.parts.append((range, search))
    }
    return blanking
  }

  /// The bytes of a record; nil where its reader cannot tell.
  private func extent(_ file: EvidenceFile, _ ordinal: Int, _ size: Int) -> Range<Int>? {
    let place = file.records[ordinal].location
    if place.length > 0 { return (place.offset..<place.offset + place.length).clamped(to: 0..<size) }
    let next = ordinal + 1 < file.records.count ? file.records[ordinal + 1].location.offset : size
    return next > place.offset && (ordinal == 0 || place.offset > 0) ? place.offset..<min(next, size) : nil
  }

  private func family(of file: EvidenceFile, _ bytes: [UInt8]) -> FormatFamily? {
    if let spec = rebuild.session.connectors.spec(named: file.info.connector) { return spec.family }
    do { return try FileReader.detectFamily(of: InputFile(name: file.info.file, bytes: bytes)) } catch { return nil }
  }

  private func dialect(
    _ file: EvidenceFile, _ bytes: [UInt8], _ family: FormatFamily?, _ blanking: FileBlanking
  ) throws -> Dialect? {
    guard family == .csv, !blanking.wholes.isEmpty else { return nil }
    var options = ReadOptions(family: .csv)
    options.encoding = try register.keptImports().first { $0.info.id == file.info.id }?.reading?.encoding
    return try FileReader.read(InputFile(name: file.info.file, bytes: bytes), options: options, into: NoSink()).dialect
  }

  // MARK: - What came attached

  private mutating func planKept(_ info: ImportInfo, _ file: EvidenceFile) throws {
    for kept in try register.keptAttachments(ofImport: info.id) {
      let archived = keptBytes.archived(kept.sha256, of: info.id)
      let bytes = try archivedBytes(archived)
      let ordinal = file.records.lastIndex { $0.location.line <= kept.line } ?? 0
      let own = own(file, ordinal)
      let isWhole = !own.isEmpty && own.count == file.records[ordinal].subjects.count
      var new = FileBlanking(search: traces.anywhere).blanked(bytes, family: nil)
      let isText = !bytes.contains(0) && String(validating: bytes, as: UTF8.self) != nil
      if isWhole || traces.anywhere.isFound(in: kept.fileName) || new != bytes && !isText {
        new = bytes.map { $0 == 0x0D || $0 == 0x0A ? $0 : 0x20 }
      } else if !own.isEmpty, !isText {
        unsearched += 1
      }
      guard new != bytes,
        replacements[archived] == nil || !files.contains(where: { $0.importID == info.id && $0.sha256 == kept.sha256 })
      else { continue }
      replacements[archived] = new
      originals[sha256(of: new)] = kept.sha256
      files.append(ForgetPlan.File(importID: info.id, sha256: kept.sha256, keptSHA256: archived, bytes: new))
    }
  }

  // MARK: - Reading again

  /// Whether the blanked bytes give the records that are left, so that a rebuild may read them.
  private func givesBack(_ file: EvidenceFile, _ bytes: [UInt8], _ after: [MappedRecord]) -> Bool {
    do {
      guard !keptBytes.standing.contains(file.info.id),
        let kept = try register.keptImports().first(where: { $0.info.id == file.info.id })
      else { return false }
      let names = keptBytes.originals(of: [kept.info.id] + kept.attached.map(\.id)).merging(originals) { $1 }
      let made = try rebuild.remake(kept, of: InputFile(name: kept.info.file, bytes: bytes), originals: names)
      guard made.connector == kept.info.connector, isSame(made.records, after),
        made.attached.map(\.info.id) == kept.attached.map(\.id),
        try made.kept == register.keptAttachments(ofImport: kept.info.id)
      else { return false }
      return made.attached.allSatisfy { one in
        isSame(one.records, expected[one.info.id] ?? [])
          && kept.attached.first { $0.id == one.info.id }?.connector == one.info.connector
      }
    } catch {
      return false
    }
  }

  private func isSame(_ made: [MappedRecord], _ after: [MappedRecord]) -> Bool {
    made.forgetting(Set(after.indices.filter { after[$0].reason == .forgotten })) == after
  }
}

/// Takes records and keeps none.
private final class NoSink: RecordSink {
  func take(_ record: SourceRecord) throws {}
  func reject(at location: RecordLocation, _ reason: DispositionReason, _ diagnostic: Diagnostic) throws {}
  func note(_ diagnostic: Diagnostic) {}
}
