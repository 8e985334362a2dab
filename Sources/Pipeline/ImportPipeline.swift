import Configuration
package import Connectors
package import Diagnostics
package import Formats
package import Normalization
package import Reconciliation
package import Records
package import Store

/// What a user says of files to be imported.
package struct ImportOptions: Sendable {
  package var source: String?
  package var authority: Authority?
  package var issuer: String?
  package var covers: [String] = []
  package var snapshot: SnapshotKind?
  package var connector: String?
  package var asAt: CalendarDate?
  /// Text encoding; nil: found by looking.
  package var encoding: String?
  package var isDryRun = false
  /// Whether a full snapshot is believed that lost more than its source's `max_shrink`.
  package var acceptsShrink = false

  package init() {}
}

/// What became of one file.
package struct ImportOutcome: Sendable {
  package enum State: String, Sendable { case imported, known, refused, dryRun = "dry-run" }

  package var file: String
  package var state: State
  /// nil where the file was refused before anything was known of it.
  package var info: ImportInfo?
  package var account: ImportAccount?
  package var diagnostics: [Diagnostic]
  package var exitStatus: ExitStatus
}

/// Files to evidence: read, map, check, archive and keep; one import is one transaction.
package struct ImportPipeline: Sendable {
  package let session: Session
  package let clock: Clock

  package init(_ session: Session, clock: Clock) {
    self.session = session
    self.clock = clock
  }

  /// Takes the files in, one after the other; what goes wrong with one leaves the others alone.
  package func run(_ paths: [String], options: ImportOptions) throws -> [ImportOutcome] {
    let source = try declaredSource(options)
    var outcomes: [ImportOutcome] = []
    var added: [EvidenceFile] = []
    for path in try paths.flatMap({ try files(of: $0, &outcomes) }) {
      do {
        let taken = try takeWhole(path, source: source, options: options, already: added)
        outcomes += taken.outcomes
        added += taken.evidence
      } catch let error as MusterError where error.exitCode != .usage && error.exitCode != .register {
        outcomes.append(
          ImportOutcome(
            file: path, state: .refused, info: nil, account: nil, diagnostics: error.diagnostics,
            exitStatus: error.exitCode))
      }
    }
    return try withAccounts(outcomes, added: options.isDryRun ? added : [])
  }

  /// The file itself, or the files in a folder, by name; what no import takes is an outcome.
  private func files(of path: String, _ outcomes: inout [ImportOutcome]) throws -> [String] {
    guard PrivateFile.isFolder(path) else { return [path] }
    let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let listing = try InboxListing(of: folder, isInbox: false)
    let refused =
      listing.files.isEmpty && listing.refused.isEmpty
      ? [(path, "the folder holds no file")]
      : listing.refused.map { ("\(folder)/\($0.inner)", "it is not taken: \($0.reason)") }
    outcomes += refused.map { file, reason in
      ImportOutcome(
        file: file, state: .refused, info: nil, account: nil,
        diagnostics: [
          Diagnostic(
            .error, .readNotAFile, reason, at: SourceLocation(file: file), hint: "name the files that are meant")
        ], exitStatus: .unreadable)
    }
    return listing.files.map(\.path)
  }

  private func declaredSource(_ options: ImportOptions) throws -> Source? {
    guard let name = options.source else { return nil }
    let sources = session.configuration.organisation.sources
    if let source = sources.first(where: { $0.name == name }) { return source }
    throw MusterError(
      .usage,
      Diagnostic(
        .error, .importUnknownSource, "muster.yaml declares no source \"\(name)\"",
        notes: ["declared: \(sources.map(\.name).sorted().joined(separator: ", "))"],
        hint: "name one of these, add the source to muster.yaml, or say --authority instead"))
  }

  typealias Taken = (outcomes: [ImportOutcome], evidence: [EvidenceFile])

  /// Takes a file in, or every file of a packed one.
  private func takeWhole(
    _ path: String, source declared: Source?, options: ImportOptions, already: [EvidenceFile]
  ) throws -> Taken {
    let source = declared ?? inboxSource(path)
    let packed = PackedImport(pipeline: self, path: path)
    let taken = try packed.take(options: options, already: already) { place, _ in
      declared ?? inboxSource(place) ?? source
    }
    return try taken ?? take(path, source: source, options: options, already: already)
  }

  /// - Parameter name: What the file is called in messages and in the register; nil: as its path.
  func take(
    _ path: String, name: String? = nil, source: Source?, options: ImportOptions, already: [EvidenceFile]
  ) throws -> Taken {
    let name = name ?? path
    let file = try InputFile(path: path, name: name)
    let hash = try hash(of: path)
    if let known = try session.register.importInfo(sha256: hash) {
      return ([self.known(known, file: name)], [])
    }
    let hint = hint(source, options)
    let mapped = try map(file, source: hint, options: options)
    let info = try info(file, path, hash: hash, mapped: mapped, source: source, options: options)
    try refuseFormless(mapped, file, isDescribed: options.connector != nil || source?.connector != nil)
    try refuseCutOff(mapped, info)
    try refuseMiscounted(mapped, info)
    try refuseNobody(mapped, info)
    if !options.acceptsShrink { try refuseShrunk(mapped.records, info, already: already) }
    let attached = AttachedFiles(session: session, clock: clock, path: name, parent: info)
    let own = attached.imports(of: mapped)
    let told = attached.told(of: mapped) + own.diagnostics
    if !options.isDryRun {
      try session.register.addImport(
        info, records: mapped.records, original: .file(path),
        entry: LogEntry(
          at: clock.now, actor: clock.user, action: "import", subject: info.id,
          detail: "\(info.source.name) \(info.sha256)"),
        attached: own.imports,
        kept: mapped.outcome.family == .mail ? try attached.stage(file, but: own.imports) : nil,
        reading: ImportReading(
          connector: options.connector, encoding: options.encoding, asAt: options.asAt, source: hint,
          notices: attached.notices(of: mapped, own.diagnostics)))
    }
    var outcomes = [outcome(info, name, told, options)]
    outcomes += own.imports.map { outcome($0.info, $0.info.file, [], options) }
    var evidence = [EvidenceFile(info: info, records: mapped.records)]
    evidence += own.imports.map { EvidenceFile(info: $0.info, records: $0.records) }
    return (outcomes, evidence)
  }

  private func outcome(
    _ info: ImportInfo, _ file: String, _ diagnostics: [Diagnostic], _ options: ImportOptions
  ) -> ImportOutcome {
    ImportOutcome(
      file: file, state: options.isDryRun ? .dryRun : .imported, info: info, account: nil, diagnostics: diagnostics,
      exitStatus: .done)
  }

  private func hash(of path: String) throws -> String {
    do {
      return try sha256(ofFile: path)
    } catch {
      throw error.error(.unreadable, .readNotReadable, hint: "check its permissions")
    }
  }

  private func known(_ info: ImportInfo, file: String) -> ImportOutcome {
    let undone = info.isActive ? "" : " and was undone"
    return ImportOutcome(
      file: file, state: .known, info: info, account: nil,
      diagnostics: [
        Diagnostic(
          .note, .importKnown,
          "the same bytes came in before as \(info.id) of source \(info.source.name) (\(info.file))\(undone)",
          at: SourceLocation(file: file))
      ], exitStatus: .done)
  }

  /// The source whose `files` pattern claims the path under the workspace's inbox.
  ///
  /// - Parameter path: Need not be there itself, as a file inside a packed one; its folder is.
  private func inboxSource(_ path: String) -> Source? {
    let inbox = PrivateFile.absolute(session.workspace.inboxFolder) + "/"
    let full = PrivateFile.absolute(PrivateFile.folder(of: path)) + "/" + PrivateFile.name(of: path)
    guard full.hasPrefix(inbox) else { return nil }
    return source(takingInbox: String(full.dropFirst(inbox.count)))
  }

  /// The source whose `files` pattern fits a path under the inbox.
  func source(takingInbox inner: String) -> Source? {
    session.configuration.organisation.sources.first { source in
      source.files.map { Glob.matches(inner, $0) } ?? false
    }
  }

  /// What is known of the file's origin before it is read.
  private func hint(_ source: Source?, _ options: ImportOptions) -> Source? {
    if let source { return source }
    return options.authority.map {
      Source(name: "", authority: $0, issuer: options.issuer, covers: options.covers)
    }
  }

  private func map(_ file: InputFile, source: Source?, options: ImportOptions) throws -> MappedFile {
    let name = options.connector ?? source?.connector
    let connector = try name.map { try session.connectors.connector($0) }
    var reading = ReadOptions()
    reading.encoding = options.encoding
    return try RecordMapper.map(
      file: file, connector: connector, source: source, library: session.connectors,
      lookup: CredentialLookup(session.catalogue), options: reading, asAt: options.asAt)
  }

  // MARK: - what is known of the import

  private func info(
    _ file: InputFile, _ path: String, hash: String, mapped: MappedFile, source declared: Source?,
    options: ImportOptions
  ) throws -> ImportInfo {
    var source = declared ?? madeUpSource(file.name, mapped, options)
    if source.authority == .exclusion { source.issuer = source.issuer ?? mapped.suggestion.issuer }
    if mapped.isSupplement {
      source.snapshot = .changes
      source.isSupplement = true
    }
    let (asAt, origin) = try asAt(path, mapped, options)
    return ImportInfo(
      id: StableID.make("I", [hash]), source: source, file: file.name, sha256: hash, importedAt: clock.now, asAt: asAt,
      asAtOrigin: origin, connector: mapped.connectorName)
  }

  /// A source of the file's own: options first, then what the connector says of such files.
  private func madeUpSource(_ path: String, _ mapped: MappedFile, _ options: ImportOptions) -> Source {
    let authority = options.authority ?? mapped.suggestion.authority
    let issuer = options.issuer ?? mapped.suggestion.issuer
    let snapshot = options.snapshot ?? mapped.suggestion.snapshot ?? .changes
    let population = mapped.suggestion.population ?? (authority == .exclusion ? .everyone : .ours)
    return Source(
      name: undeclared(
        SourceName.of(path, issuer: [.issuer, .exclusion].contains(authority) ? issuer : nil), authority),
      authority: authority, snapshot: snapshot, issuer: issuer,
      covers: options.covers.isEmpty ? mapped.suggestion.covers : options.covers,
      population: population)
  }

  /// The name, unless `muster.yaml` declares a source of that name with another authority: a file that is only called
  /// like it must not be taken for one of its files.
  private func undeclared(_ name: String, _ authority: Authority) -> String {
    let other = session.configuration.organisation.sources.contains {
      $0.name.lowercased() == name.lowercased() && $0.authority != authority
    }
    return other ? "\(name)-\(authority.rawValue)" : name
  }

  private func asAt(_ path: String, _ mapped: MappedFile, _ options: ImportOptions) throws
    -> (CalendarDate, ImportInfo.AsAtOrigin)
  {
    let zone = session.configuration.organisation.timeZone
    if let stated = mapped.asAt,
      let date = StatedDate.read(
        stated, records: mapped.records, order: session.configuration.organisation.dateOrder, today: clock.today(zone))
    {
      return (date, .file)
    }
    if let given = options.asAt { return (given, .option) }
    if let newest = StatedDate.newest(
      of: mapped.records, order: session.configuration.organisation.dateOrder, today: clock.today(zone))
    {
      return (newest, .file)
    }
    return (clock.day(try modified(path), zone), .modified)
  }

  private func modified(_ path: String) throws -> Int {
    do {
      return try PrivateFile.modificationTime(of: path)
    } catch {
      throw error.error(.unreadable, .readNotReadable, hint: "check its permissions")
    }
  }

  // MARK: - refusals

  /// Text in which no column feeds a field and no record names anybody is none of the files that are known.
  private func refuseFormless(_ mapped: MappedFile, _ file: InputFile, isDescribed: Bool) throws {
    let isRead = mapped.columns.contains { $0.field != nil || $0.credential != nil }
    let isUsed = mapped.records.contains { $0.disposition == .accepted }
    guard !isDescribed, !isRead, !isUsed, mapped.outcome.family != .mail else { return }
    throw MusterError(
      .unreadable,
      Diagnostic(
        .error, .connectorNone, "no connector fits the file", at: SourceLocation(file: file.name),
        hint: "describe it: \(file.inspectCommand) writes a connector to edit"))
  }

  /// A full snapshot that broke off would read as mass departure.
  private func refuseCutOff(_ mapped: MappedFile, _ info: ImportInfo) throws {
    guard mapped.outcome.isCutOff, info.source.snapshot == .full else { return }
    throw MusterError(
      .unreadable,
      mapped.diagnostics + [
        Diagnostic(
          .error, .importCutOff,
          "the file breaks off after \(mapped.outcome.recordCount - mapped.outcome.rejectedCount) complete records, "
            + "and source \(info.source.name) sends full snapshots: nothing of it was taken",
          at: SourceLocation(file: info.file), hint: "export it again and compare the number of records")
      ])
  }

  /// An issuing body's file, or a full snapshot, that does not hold as many records as it says cannot be believed.
  private func refuseMiscounted(_ mapped: MappedFile, _ info: ImportInfo) throws {
    guard let miscount = mapped.miscount else { return }
    guard [.issuer, .exclusion].contains(info.source.authority) || info.source.snapshot == .full else { return }
    let others = mapped.diagnostics.filter { $0.code != .importCountMismatch }
    throw MusterError(
      .unreadable, others + [miscount.diagnostic(.error, file: info.file, more: ", so nothing of it was taken")])
  }

  /// A full snapshot that names nobody would read as everybody having left, or having been reinstated.
  private func refuseNobody(_ mapped: MappedFile, _ info: ImportInfo) throws {
    guard info.source.snapshot == .full, info.source.authority == .exclusion || info.source.authority == .hr,
      !mapped.records.contains(where: { $0.disposition == .accepted })
    else { return }
    throw MusterError(
      .unreadable,
      mapped.diagnostics + [
        Diagnostic(
          .error, .importCutOff,
          "the file names nobody, and source \(info.source.name) sends full snapshots: nothing of it was taken",
          at: SourceLocation(file: info.file), hint: "fetch it again and compare its size with the one before")
      ])
  }

  /// Against the newest earlier snapshot, by the dates that they speak of and not by when they came in.
  private func refuseShrunk(_ records: [MappedRecord], _ info: ImportInfo, already: [EvidenceFile]) throws {
    guard info.source.snapshot == .full else { return }
    let isList = info.source.authority == .exclusion
    guard let limit = info.source.maxShrink ?? (isList ? Self.listShrink : nil) else { return }
    let kept = try session.register.activeImports().map { EvidenceFile(info: $0, records: []) } + already
    let before = kept.filter {
      $0.info.source.name == info.source.name && ($0.info.asAt, $0.info.sha256) < (info.asAt, info.sha256)
    }.max { ($0.info.asAt, $0.info.sha256) < ($1.info.asAt, $1.info.sha256) }
    guard let before else { return }
    let earlier = before.records.isEmpty ? try session.register.records(ofImport: before.info.id) : before.records
    let (was, now) = (ImportPipeline.speaking(earlier), ImportPipeline.speaking(records))
    guard was >= (info.source.maxShrink == nil ? Self.longList : 1), Double(was - now) > limit * Double(was) else {
      return
    }
    throw MusterError(
      .unreadable,
      Diagnostic(
        .error, .importShrunk,
        "the snapshot has \(now) records where the one of \(before.info.asAt) had \(was): it lost more than "
          + "\(Int((limit * 100).rounded())) %, so nothing of it was taken",
        at: SourceLocation(file: info.file),
        hint:
          "check the export; if so many really left: muster import FILE --source \(info.source.name) --accept-shrink"))
  }

  /// What a long exclusion list may lose where `max_shrink` says nothing: such lists lose a few in a hundred a month.
  private static let listShrink = 0.2
  private static let longList = 100

  private static func speaking(_ records: [MappedRecord]) -> Int {
    records.count { $0.disposition == .accepted || $0.disposition == .unchanged }
  }
}

/// The name of a source that nobody declared.
package enum SourceName {
  /// The issuer, or the file's name without its ending, dates and copy marks, so that a later file of the same kind
  /// is known as the same source.
  package static func of(_ path: String, issuer: String?) -> String {
    if let issuer { return issuer }
    let base = path.split(separator: "/").last.map(String.init) ?? path
    let stem = base.lastIndex(of: ".").map { String(base[..<$0]) } ?? base
    var words: [String] = []
    for word in stem.split(whereSeparator: { "-_ ().".contains($0) }) {
      let digits = word.count(where: \.isNumber)
      let isDate = digits == word.count && digits != 1 || digits >= 6
      if !isDate { words.append(String(word)) }
    }
    return words.isEmpty ? stem : words.joined(separator: "-").lowercased()
  }
}
