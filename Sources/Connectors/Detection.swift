package import Diagnostics
package import Formats
package import Records

/// How a file would be read: its connector, its columns, and how sure that is.
package struct DetectionResult: Sendable {
  package var connector: String
  package var spec: ConnectorSpec
  /// 0 to 1.
  package var confidence: Double
  package var runnerUp: (name: String, confidence: Double)?
  package var family: FormatFamily
  package var suggestion: MappedFile.Suggestion
  /// Encoding, dialect and variant as read; nil parts where only the beginning of the file was read.
  package var outcome: ReadOutcome?
  package var columns: [ColumnMapping]
  /// The physical line of the header row of a table.
  package var headerLine: Int?
  package var asAt: MappedValue?
  /// The first records as they would be mapped, what surrounds them included.
  package var sample: [MappedRecord]
  package var problems: [Diagnostic]
  /// Days of a matrix of which nothing says what they are.
  package var bareDays: BareDays?
}

/// Finds the connector of a file by looking at its beginning.
package enum Detection {
  package static let sampleRecords = 1000
  static let sampleBytes = 4 << 20
  /// A message is read word for word: few of them show as much as many rows of a table.
  static let sampleMessages = 100
  static let sampleMailBytes = 768 << 10

  /// - Parameter connector: The connector to show the file with; nil: the one that fits best.
  /// - Throws: `MusterError` where the file cannot be read.
  package static func detect(
    file: InputFile, connector: ConnectorSpec? = nil, library: ConnectorLibrary, lookup: CredentialLookup,
    options: ReadOptions = ReadOptions()
  ) throws -> DetectionResult {
    let lookup = lookup.remembering()
    let isMail =
      try connector.map { $0.family == .mail }
      ?? (options.family ?? FileReader.detectFamily(of: file, options: options) == .mail)
    let sampled = try isMail ? mailSample(of: file) : file.size > sampleBytes ? file.head(count: sampleBytes) : file
    let ranking = try rank(file: file, connector: connector, library: library, lookup: lookup, options: options)
    guard let best = ranking.first else { throw noneFits(file) }
    let mapped = try RecordMapper.map(
      file: sampled, connector: best.spec, source: nil, library: library, lookup: lookup, options: options,
      sample: isMail ? sampleMessages : sampleRecords)
    var result = DetectionResult(
      connector: best.spec.name, spec: best.spec, confidence: connector == nil ? best.confidence : 1,
      runnerUp: ranking.dropFirst().first.map { ($0.spec.name, $0.confidence) }, family: mapped.outcome.family,
      suggestion: mapped.suggestion, outcome: mapped.outcome, columns: mapped.columns, headerLine: mapped.headerLine,
      asAt: mapped.asAt, sample: mapped.records, problems: mapped.diagnostics,
      bareDays: mapped.bareDays)
    if let second = result.runnerUp, connector == nil, best.confidence - second.confidence < 0.02, best.confidence < 0.9
    {
      result.problems.append(
        Diagnostic(
          .warning, .connectorAmbiguous, "\"\(best.spec.name)\" and \"\(second.name)\" fit equally well",
          at: SourceLocation(file: file.name), hint: "say which with --connector"))
    }
    return result
  }

  /// The first messages, none of them cut, where the mailbox shows where one begins.
  private static func mailSample(of file: InputFile) throws -> InputFile {
    guard file.size > sampleMailBytes else { return file }
    let head = try file.bytes(count: sampleMailBytes)
    let mark = Array("\nFrom ".utf8)
    var end = head.count - mark.count
    while end > 0, !head[end..<end + mark.count].elementsEqual(mark) { end -= 1 }
    return try file.head(count: end > 0 ? end + 1 : sampleMailBytes)
  }

  /// The connector that fits best.
  static func best(
    file: InputFile, library: ConnectorLibrary, lookup: CredentialLookup, options: ReadOptions
  ) throws -> ConnectorSpec {
    guard let best = try rank(file: file, connector: nil, library: library, lookup: lookup, options: options).first
    else {
      throw noneFits(file)
    }
    return best.spec
  }

  private static func noneFits(_ file: InputFile) -> MusterError {
    MusterError(
      .unreadable,
      Diagnostic(
        .error, .connectorNone, "no connector fits the file", at: SourceLocation(file: file.name),
        hint: "describe it: \(file.inspectCommand) writes a connector to edit"))
  }

  private static func rank(
    file: InputFile, connector: ConnectorSpec?, library: ConnectorLibrary, lookup: CredentialLookup,
    options: ReadOptions
  ) throws -> [(spec: ConnectorSpec, confidence: Double)] {
    if let connector { return [(connector, 1)] }
    let family = try options.family ?? FileReader.detectFamily(of: file, options: options)
    var sampleOptions = options
    sampleOptions.family = family
    let sampled = file.size > sampleBytes ? try file.head(count: sampleBytes) : file
    // Messages are known as such by the file's beginning; what they say chooses no connector.
    var collected =
      family == .mail
      ? CollectedFile(entries: [], diagnostics: [])
      : try CollectedFile.read(sampled, spec: nil, options: sampleOptions, sample: 400)
    let around = RecordAround(file: sampled, spec: nil, library: library, lookup: lookup, options: sampleOptions)
    if let whole = try around.whole(collected) { collected = whole }
    let features = try FileFeatures(
      family: family, file: sampled, collected: collected, library: library, lookup: lookup)
    return library.entries.compactMap { entry -> (spec: ConnectorSpec, confidence: Double)? in
      let confidence = features.confidence(of: entry.spec)
      // An own connector is there because somebody wanted it.
      return confidence > 0 ? (entry.spec, min(1, confidence + (entry.isOwn ? 0.05 : 0))) : nil
    }.sorted { left, right in
      left.confidence != right.confidence ? left.confidence > right.confidence : left.spec.name < right.spec.name
    }
  }
}
