import Diagnostics
package import Formats
package import Records

/// Maps a whole file: every source record, with the texts that feed each field.
package enum RecordMapper {
  /// - Parameters:
  ///   - connector: nil: found by looking at the file.
  ///   - source: What is known of the file's origin; it lends its date for time slices nothing, its client to promises.
  ///   - asAt: The day as of which the file speaks, where it does not say so itself.
  ///   - sample: How many records are enough; nil: all.
  /// - Throws: `MusterError` where the file is refused or no connector fits.
  package static func map(
    file: InputFile, connector: ConnectorSpec? = nil, source: Source? = nil, library: ConnectorLibrary,
    lookup: CredentialLookup, options: ReadOptions = ReadOptions(), asAt day: CalendarDate? = nil, sample: Int? = nil
  ) throws -> MappedFile {
    let lookup = lookup.remembering()
    var spec = try connector ?? found(file: file, source: source, library: library, lookup: lookup, options: options)
    spec.sourceAuthority = source?.authority
    var collected = try CollectedFile.read(file, spec: spec, options: options, sample: sample)
    let around = RecordAround(file: file, spec: spec, library: library, lookup: lookup, options: options)
    if let whole = try around.whole(collected) { collected = whole }
    var outcome = collected.outcome ?? ReadOutcome(family: spec.family, encoding: "utf-8", encodingOrigin: .proved)
    if collected.outcome == nil { outcome.recordCount = collected.entries.count }
    var mapped = MappedFile(
      records: [], connectorName: spec.name, suggestion: MappedFile.Suggestion(spec), outcome: outcome,
      diagnostics: collected.diagnostics, columns: [])
    let origin = FileOrigin(file: file, spec: spec, source: source, library: library, lookup: lookup, day: day)
    switch outcome.family {
    case .csv where spec.kind == .mail, .fixed where spec.kind == .mail: origin.mapMailTable(collected, into: &mapped)
    case .csv, .fixed: try origin.mapTable(collected, into: &mapped)
    case .xml, .json: try origin.mapTrees(collected, into: &mapped)
    case .mail: origin.mapMail(collected, into: &mapped)
    }
    if source?.authority == .exclusion || spec.kind == .exclusion { markEntries(&mapped) }
    origin.judgeSupplement(&mapped, isWhole: sample == nil)
    origin.noteUnclearStanding(&mapped)
    origin.noteReservations(&mapped)
    origin.noteLostDigits(&mapped)
    origin.noteUnmapped(&mapped)
    origin.noteLostLetters(&mapped)
    origin.noteTwiceEncoded(&mapped)
    return mapped
  }

  /// The connector that fits best, and is one for promises where the source is made of these.
  private static func found(
    file: InputFile, source: Source?, library: ConnectorLibrary, lookup: CredentialLookup, options: ReadOptions
  ) throws -> ConnectorSpec {
    let best = try Detection.best(file: file, library: library, lookup: lookup, options: options)
    guard source?.authority == .promise, best.kind != .promise, best.family == .csv else { return best }
    return library.spec(named: "client-matrix") ?? best
  }

  /// Every entry of an exclusion list excludes, whether or not a column says how.
  private static func markEntries(_ mapped: inout MappedFile) {
    for index in mapped.records.indices where mapped.records[index].disposition == .accepted {
      for place in mapped.records[index].subjects.indices where mapped.records[index].subjects[place].exclusion.isEmpty
      {
        mapped.records[index].subjects[place].exclusion = [MappedValue(.exclusionType, "listed", column: "source")]
      }
    }
  }
}

/// A file with what is known of it before its records are looked at.
struct FileOrigin {
  let file: InputFile
  let spec: ConnectorSpec
  let source: Source?
  let library: ConnectorLibrary
  let lookup: CredentialLookup
  let day: CalendarDate?

  // MARK: - Tables

  func mapTable(_ collected: CollectedFile, into mapped: inout MappedFile) throws {
    let arrangement = TableArrangement.of(collected.rows, spec, library, lookup)
    guard arrangement == .stacked else { return mapTables(arrangement, collected.rows, into: &mapped) }
    var analysis = TableAnalysis(rows: collected.rows, spec: spec, library: library, lookup: lookup)
    let stated = try takeControls(collected, &analysis, into: &mapped)
    ComposedRule.apply(spec.composed, to: &analysis)
    mapped.records = mapRows(&analysis, into: &mapped)
    noteLegend(analysis.legend, mapped.records, into: &mapped)
    mapped.columns = analysis.columns.map(\.mapping)
    mapped.headerLine = analysis.headerLine
    mapped.asAt = analysis.asAt ?? stated
    noteTableBeside(analysis, into: &mapped)
    if spec.kind == .credentials { mapped.bareDays = BareDays(analysis, file: file.name) }
    if collected.outcome != nil { try judgeEnd(analysis, into: &mapped) }
  }

  /// The records of the rows of one table, and what there is to say of them.
  func mapRows(_ analysis: inout TableAnalysis, into mapped: inout MappedFile) -> [MappedRecord] {
    if spec.kind != .exclusion, source?.authority != .exclusion {
      askForBarred(analysis, into: &mapped)
      analysis.withoutExclusions()
    }
    suggestEverybody(analysis, into: &mapped)
    var context = RecordContext(spec: spec, library: library)
    context.lookup = lookup
    context.legend = analysis.legend
    if let source {
      context.isSpreadsheet = [.tracker, .promise].contains(source.authority)
      // An issuing body's list that no connector of such bodies reads was typed by somebody too.
      context.isTyped =
        context.isSpreadsheet || (source.authority == .issuer && spec.authority == .tracker && !spec.onlyListed)
    }
    if context.credential == nil { context.credential = impliedCredential(analysis) }
    SplitCells.join(in: &analysis, lookup)
    var mapper = TableMapper(
      rows: analysis.rows, sections: analysis.sections, kinds: analysis.kinds, context: context)
    var records = mapper.records()
    settlePositions(&records, analysis)
    mapped.tellingPaths += UnreadColumns.telling(analysis, context)
    noteRemarks(mapper, records, into: &mapped)
    noteRaggedRows(mapper, records, into: &mapped)
    noteNamelessCredentials(mapper, records, into: &mapped)
    return records
  }

  /// The one credential that a title names, or that the source covers, where no column names any.
  private func impliedCredential(_ analysis: TableAnalysis) -> String? {
    if let source, source.covers.count == 1 { return source.covers[0] }
    for (row, kind) in zip(analysis.rows, analysis.kinds) where kind.isTitle {
      for cell in row.cells { if let found = lookup.first(in: cell) { return found } }
    }
    return nil
  }

  // MARK: - XML and JSON

  func mapTrees(_ collected: CollectedFile, into mapped: inout MappedFile) throws {
    let envelope = try EnvelopeScan(
      file, encoding: mapped.outcome.encoding, more: spec.asAt, records: collected.entries.map(\.location))
    mapped.asAt = envelope.asAt
    let stated = envelope.asAt.flatMap { CalendarDate(iso: String($0.text.prefix(10))) }
    var context = RecordContext(spec: spec, library: library)
    context.lookup = lookup
    if context.credential == nil, let source, source.covers.count == 1 { context.credential = source.covers[0] }
    try mapRecords(collected, context, day: stated ?? day, into: &mapped)
    try widenRecords(context, day: stated ?? day, &mapped)
    let others = try addOtherKinds(collected.outcome?.otherRecordPaths ?? [], context, day: stated ?? day, &mapped)
    // Of records that hold several people the document may count these.
    let people = mapped.records.reduce(0) { $0 + max(1, $1.subjects.count) }
    let all = collected.entries.count + others
    judge(envelope, counts: [collected.entries.count, all, max(all, people)], collected, &mapped)
  }

  /// Compares what the document says of its own size with its records: those of one kind, or those of all.
  private func judge(
    _ envelope: EnvelopeScan, counts: [Int], _ collected: CollectedFile, _ mapped: inout MappedFile
  ) {
    let verdict = envelope.verdict(counts: counts)
    if verdict.isPartOfMore {
      mapped.outcome.isCutOff = true
      mapped.diagnostics.append(
        Diagnostic(
          .warning, .importCutOff, "the file is one page of several", at: SourceLocation(file: file.name),
          hint: "export all pages into one file"))
    }
    if let miscount = verdict.miscount, collected.outcome != nil { report(miscount, into: &mapped) }
  }

  /// Elements that repeat beside the records: records too where most of them name somebody, as certificates that
  /// stand apart from the employees do; told where they do not.
  ///
  /// - Returns: How many such elements were looked at.
  private func addOtherKinds(
    _ paths: [String], _ context: RecordContext, day: CalendarDate?, _ mapped: inout MappedFile
  ) throws -> Int {
    guard spec.record.isEmpty, mapped.outcome.variant.map({ !paths.contains($0) }) ?? true else { return 0 }
    var count = 0
    // The records may be larger elements than those that repeat: what is inside them has been read.
    let family = mapped.outcome.family
    let inside = (mapped.outcome.variant ?? "") + "/"
    let paths = family == .json ? paths : paths.filter { !$0.hasPrefix(inside) }
    for path in paths.prefix(FileOrigin.otherKindLimit) {
      let others = try CollectedFile.read(file, spec: spec, options: ReadOptions(family: family), recordPath: path)
      var attempt = mapped
      attempt.records = []
      attempt.columns = []
      try mapRecords(others, context, day: day, into: &attempt)
      count += attempt.records.count
      let known = FileOrigin.identifiers(mapped.records)
      let used = attempt.records.count { record in
        record.disposition == .accepted
          && (record.subjects.contains { !$0.holdings.isEmpty }
            || !FileOrigin.identifiers([record]).isDisjoint(with: known))
      }
      if used * 2 > attempt.records.count {
        mapped.records += attempt.records
        mapped.columns += attempt.columns
      } else {
        mapped.diagnostics.append(
          Diagnostic(
            .warning, .connectorOtherRecords,
            "\(attempt.records.count) \(family == .json ? "objects" : "elements") \(path) repeat beside the records and are not read: most are nobody's",
            at: SourceLocation(file: file.name),
            hint: "if they are records, name them in a connector: record: [\(path)]"))
      }
    }
    if paths.count > FileOrigin.otherKindLimit {
      mapped.diagnostics.append(
        Diagnostic(
          .warning, .connectorOtherRecords,
          "\(paths.count - FileOrigin.otherKindLimit) more kinds of \(family == .json ? "objects" : "elements") repeat beside the records and are not read",
          at: SourceLocation(file: file.name), hint: "name those that are records in a connector: record: [PATH]"))
    }
    return count
  }

  /// So many kinds of elements beside the records are looked at; each costs a reading of the file.
  private static let otherKindLimit = 8

  /// Employee numbers and addresses by which records of two kinds are known to speak of one person.
  private static func identifiers(_ records: [MappedRecord]) -> Set<String> {
    Set(
      records.lazy.flatMap(\.subjects).flatMap(\.person)
        .filter { $0.field == .employeeNumber || $0.field == .email }.map { $0.text.lowercased() })
  }

  /// Where no record names anybody, the element that repeats is a part of a person: tries those around it.
  private func widenRecords(_ context: RecordContext, day: CalendarDate?, _ mapped: inout MappedFile) throws {
    if mapped.outcome.family == .json { return try widenObjects(context, day: day, &mapped) }
    guard mapped.outcome.family == .xml, spec.record.isEmpty, let found = mapped.outcome.variant else { return }
    var names = found.split(separator: "/").map(String.init)
    while names.count > 1, !mapped.records.contains(where: { $0.disposition == .accepted }) {
      names.removeLast()
      let path = "/" + names.joined(separator: "/")
      let wider = try CollectedFile.read(file, spec: spec, options: ReadOptions(family: .xml), recordPath: path)
      var attempt = mapped
      attempt.records = []
      try mapRecords(wider, context, day: day, into: &attempt)
      guard attempt.records.contains(where: { $0.disposition == .accepted }) else { continue }
      attempt.outcome = wider.outcome ?? mapped.outcome
      mapped = attempt
    }
  }

  /// The same for the parts of one JSON object that a connector describes: `identifier: [{…}]` of a credential.
  private func widenObjects(_ context: RecordContext, day: CalendarDate?, _ mapped: inout MappedFile) throws {
    guard spec.onlyListed, let path = mapped.records.first?.location.path, path.contains("/") else { return }
    var keys = path.split(separator: "/").map(String.init)
    while !keys.isEmpty, !mapped.records.contains(where: \.speaks) {
      keys.removeLast()
      let pointer = keys.map { "/" + $0 }.joined()
      let collector = RecordCollector()
      let outcome = try JSONRecordReader.read(
        file, options: ReadOptions(family: .json), recordPointer: pointer, into: collector)
      let wider = CollectedFile(entries: collector.entries, diagnostics: collector.diagnostics, outcome: outcome)
      var attempt = mapped
      attempt.records = []
      try mapRecords(wider, context, day: day, into: &attempt)
      guard attempt.records.contains(where: \.speaks) else { continue }
      attempt.outcome = outcome
      mapped = attempt
    }
  }

  private func mapRecords(
    _ file: CollectedFile, _ context: RecordContext, day: CalendarDate?, into mapped: inout MappedFile
  ) throws {
    let collected = LinkedBadges.resolved(file)
    var mapper = TreeMapper(context: context, library: library, day: day)
    var splitter = PeopleNodes(context: context, library: library)
    var learned: [RecordNode] = []
    let first = try collected.entries.prefix(200).compactMap { entry in
      try node(entry, mapped.outcome).map { (node: $0, names: FileOrigin.names(around: entry.location)) }
    }
    splitter.learn(first)
    for (node, names) in first { learned += splitter.people(in: node, names: names).people?.map(\.node) ?? [node] }
    for entry in collected.entries.prefix(200) {
      if let signed = signed(entry) { learned += signed.records.map { RecordNode(json: $0, name: "record") } }
    }
    mapper.learn(learned)
    var isSigned = false
    var marks: [Int: PositionMark] = [:]
    for entry in collected.entries {
      if let signed = signed(entry) {
        isSigned = isSigned || signed.isSigned
        mapped.records.append(signedRecord(entry.location, signed, &mapper))
      } else {
        let record = try treeRecord(entry, &mapper, &splitter, mapped.outcome, &marks[mapped.records.count])
        mapped.records.append(record)
      }
    }
    if spec.kind == .people { PositionRows(day: day).settle(&mapped.records, marks) }
    splitter.note(in: self.file.name, &mapped)
    mapper.noteUnverified(in: self.file.name, &mapped)
    mapped.columns = mapper.columns
    mapped.tellingPaths += mapper.tellingPaths
    if isSigned, !mapped.diagnostics.contains(where: { $0.code == .jsonSignature }) {
      mapped.diagnostics.append(.signaturesNotVerified(self.file.name))
    }
  }

  /// The signed credentials inside a record, or its one credential for each subject; nil where there are none.
  private func signed(_ entry: RecordCollector.Entry) -> EnvelopedCredentials? {
    guard case .record(let record) = entry, case .json(let value) = record.content,
      EnvelopedCredentials.mayHold(value) || EnvelopedCredentials.hasSeveralSubjects(value)
    else { return nil }
    let credentials = EnvelopedCredentials(value)
    return credentials.isSigned || credentials.records.count > 1 ? credentials : nil
  }

  /// One record of all the credentials that a presentation holds, a subject each.
  private func signedRecord(
    _ location: RecordLocation, _ signed: EnvelopedCredentials, _ mapper: inout TreeMapper
  ) -> MappedRecord {
    var record = MappedRecord(location: location)
    var reason: DispositionReason?
    for value in signed.records {
      let found = mapper.subjects(of: RecordNode(json: value, name: "record"))
      record.subjects += found.subjects
      record.asAt = record.asAt ?? found.asAt
      reason = reason ?? found.ignored
    }
    if signed.unreadable > 0 { record.detail = "\(signed.unreadable) of its signed credentials cannot be read" }
    if record.subjects.isEmpty || record.subjects.allSatisfy({ !TableMapper.namesSomebody($0.person) }), let reason {
      record.disposition = .ignored
      record.reason = reason
    } else if record.subjects.isEmpty {
      record.disposition = .rejected
      record.reason = signed.unreadable > 0 ? .syntax : .noPerson
      record.detail = record.detail ?? "no name, number or e-mail address"
    }
    return record
  }

  private func treeRecord(
    _ entry: RecordCollector.Entry, _ mapper: inout TreeMapper, _ splitter: inout PeopleNodes, _ outcome: ReadOutcome,
    _ mark: inout PositionMark?
  ) throws -> MappedRecord {
    if case .rejection(let location, let reason, let diagnostic) = entry {
      return MappedRecord(location: location, disposition: .rejected, reason: reason, detail: diagnostic.message)
    }
    var record = MappedRecord(location: entry.location)
    guard let node = try node(entry, outcome) else {
      record.disposition = .rejected
      record.reason = .noPerson
      return record
    }
    if node.isNamedByAttribute, RecordAround.isDefinition(record.location) {
      record.disposition = .ignored
      record.reason = .header
      return record
    }
    if case .record(let source) = entry, case .json(.null) = source.content {
      record.disposition = .ignored
      record.reason = .blank
      return record
    }
    mark = PositionMark(node)
    let people = splitter.counted(node, names: FileOrigin.names(around: record.location))
    let around = (record.location.path ?? "").split(separator: "/").map(String.init)
    var reason: DispositionReason? = people?.isEmpty == true ? .noFacts : nil
    var days: Set<MappedValue?> = []
    for part in people ?? [(node, around)] {
      mapper.surroundings = part.names
      let found = mapper.subjects(of: part.node)
      record.subjects += found.subjects
      reason = reason ?? found.ignored
      days.insert(found.asAt)
    }
    // A day that only one of several people is spoken of is not the record's.
    if days.count == 1, let day = days.first { record.asAt = day }
    if let reason, people == nil || record.subjects.isEmpty {
      record.disposition = .ignored
      record.reason = reason
    } else if record.subjects.isEmpty {
      record.disposition = .rejected
      record.reason = .noPerson
      record.detail = "no name, number or e-mail address"
    }
    return record
  }

  /// The names on the way to a record, and of XML its own; the numbers of JSON's elements aside.
  static func names(around location: RecordLocation) -> [String] {
    (location.path ?? "").split(separator: "/").map(String.init).filter { Int($0) == nil }
  }

  private func node(_ entry: RecordCollector.Entry, _ outcome: ReadOutcome) throws -> RecordNode? {
    guard case .record(let record) = entry else { return nil }
    switch record.content {
    case .json(let value): return RecordNode(json: value, name: "record")
    case .fields(let fields):
      let name = record.location.path?.split(separator: "/").last.map(String.init) ?? "record"
      if record.location.length > 0 {
        let bytes = try file.bytes(at: record.location.offset, count: record.location.length)
        let text = TextDecoder.decode(bytes, charset: outcome.encoding).text
        if let node = ElementParser.element(text, line: record.location.line), node.name == name { return node }
      }
      return RecordNode(fields: fields, name: name)
    default: return nil
    }
  }

  /// Whether the file is the whole list or adds to it.
  func judgeSupplement(_ mapped: inout MappedFile, isWhole: Bool) {
    guard let rule = spec.supplement, isWhole else { return }
    switch rule.verdict(file: file.name, records: mapped.records) {
    case .full: mapped.suggestion.snapshot = .full
    case .supplement:
      mapped.suggestion.snapshot = .changes
      mapped.isSupplement = true
    case .unknown: mapped.suggestion.snapshot = .changes
    }
  }

  // MARK: - What was not understood

  /// Tells that letters were lost before the file was made: a program wrote U+FFFD for what it could not read.
  func noteLostLetters(_ mapped: inout MappedFile) {
    guard !mapped.diagnostics.contains(where: { $0.code == .encodingUndecodable }) else { return }
    let lines = mapped.records.lazy.filter { record in
      record.subjects.contains { subject in
        subject.person.contains(where: \.hasLostLetters) || subject.holdings.joined().contains(where: \.hasLostLetters)
      }
    }.map(\.location.line)
    guard let first = lines.first else { return }
    let count = lines.count
    mapped.diagnostics.append(
      Diagnostic(
        .warning, .encodingUndecodable,
        "\(count) \(count == 1 ? "record has" : "records have") U+FFFD in place of letters: they were lost before the "
          + "file was made; kept as U+FFFD",
        at: SourceLocation(file: file.name, line: first),
        hint: "export it again in UTF-8 from where the data comes from"))
  }

  func noteUnmapped(_ mapped: inout MappedFile) {
    if [.xml, .json].contains(mapped.outcome.family) { noteUnmappedPaths(&mapped) }
    guard [.csv, .fixed].contains(mapped.outcome.family), spec.kind != .mail else { return }
    for column in mapped.columns where column.field == nil && column.how != .passedOver {
      if column.how == .ambiguous {
        mapped.diagnostics.append(
          Diagnostic(
            .warning, .connectorAmbiguous,
            "column \"\(column.header)\" feeds nothing: another column of the same name says something else",
            at: SourceLocation(file: file.name, line: mapped.headerLine),
            hint: "say which of them counts in a connector: \(file.inspectCommand)"))
        continue
      }
      if column.how == .undecided {
        mapped.diagnostics.append(
          Diagnostic(
            .warning, .connectorAmbiguous,
            "column \"\(column.header)\" feeds nothing: it may tell of the people or of their certificates",
            at: SourceLocation(file: file.name, line: mapped.headerLine),
            hint: "say which in a connector: muster inspect FILE --save NAME"))
        continue
      }
      if let diagnostic = unplaced(column, line: mapped.headerLine) {
        mapped.diagnostics.append(diagnostic)
        continue
      }
      if column.how != .duplicate, LostStandingWords.isSaid(by: column.header) {
        mapped.diagnostics.append(
          LostStandingWords.diagnostic("column \"\(column.header)\"", in: file.name, line: mapped.headerLine))
        continue
      }
      if column.how == .unmapped, mapped.tellingPaths.contains(column.header) {
        mapped.diagnostics.append(
          UnreadColumns.diagnostic(
            column.header, in: file.name, line: mapped.headerLine,
            hint: "say what it is in a connector: \(file.inspectCommand)"))
        continue
      }
      let message =
        column.how == .duplicate
        ? "column \"\(column.header)\" feeds nothing: another column feeds the same field better"
        : "column \"\(column.header)\" feeds nothing"
      mapped.diagnostics.append(
        Diagnostic(
          .note, .connectorUnmapped, message, at: SourceLocation(file: file.name, line: mapped.headerLine),
          hint: "to use it, name it in a connector: \(file.inspectCommand)"))
    }
    if !mapped.records.contains(where: { $0.disposition == .accepted }) {
      mapped.diagnostics.append(
        Diagnostic(
          .warning, .connectorNoRecords, "no record of the file names anybody", at: SourceLocation(file: file.name),
          hint: "look at it with muster inspect"))
    }
  }
}

extension MappedValue {
  /// Whether U+FFFD stands in it.
  fileprivate var hasLostLetters: Bool { text.utf8.contains(0xEF) && text.unicodeScalars.contains("\u{FFFD}") }
}

extension MappedRecord {
  /// Whether it names somebody, or says something of credentials as a status list does.
  fileprivate var speaks: Bool { disposition == .accepted || (disposition == .ignored && !subjects.isEmpty) }
}
