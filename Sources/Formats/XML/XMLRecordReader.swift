package import Diagnostics
import Records
import XMLReading

/// Yields the repeating elements of an XML document as records, in document order.
///
/// A document that is not well-formed, declares or uses an entity of its own, or goes beyond a limit is refused. One
/// that only ends too early gives its whole records and is marked as cut off; without a whole record it is refused.
package enum XMLRecordReader {
  package static func read(_ file: InputFile, options: ReadOptions, into sink: any RecordSink) throws -> ReadOutcome {
    try read(file, options: options, recordPath: nil, into: sink)
  }

  /// The encoding that a refused document is probably in, where it is not in the one that it says or that XML is in
  /// unless it says so; nil where the refusal stands.
  package static func fallback(
    for error: MusterError, _ file: InputFile, _ options: ReadOptions
  ) throws -> EncodingFinding? {
    guard options.encoding == nil, error.diagnostics.contains(where: { $0.code == .encodingUndecodable }) else {
      return nil
    }
    let finding = try EncodingDetection.detect(file, given: nil)
    return finding.origin == .fallback && finding.encoding.name != "utf-8" ? finding : nil
  }

  /// - Parameter recordPath: Which elements are records, after `XMLRecordPath`; nil: those of the repeating kind (see
  ///   `XMLStructure`). That kind is known at the end of the document only: it is read twice, unless the sink holds
  ///   back what it takes and the beginning of the document shows the kind already. With a path, or a sink that holds
  ///   back, records may have been taken when the document is refused.
  /// - Returns: An outcome whose `variant` is the record path.
  /// - Throws: `MusterError` where the document is refused; what the sink throws.
  package static func read(
    _ file: InputFile, options: ReadOptions, recordPath: String?, into sink: any RecordSink
  ) throws -> ReadOutcome {
    try BlankText.refuse(file)
    let document = try XMLDocument(file, options: options)
    if let recordPath {
      return try read(document, XMLRecordPath(recordPath), file, options, sink)
    }
    if sink.holdsBack, let likely = try likelyPath(file, options) {
      let structure = XMLStructure()
      let outcome = Result { try read(document, likely, file, options, sink, counting: structure) }
      if case .failure(let error) = outcome, !(error is MusterError), !(error is XMLStructure.TooManyPaths) {
        // The sink's own: it has what it wants.
        throw error
      }
      if structure.repeating?.path == likely, !structure.isOverfull {
        return noting(structure.otherRepeating, in: try outcome.get())
      }
      sink.restart()
    }
    let (path, others) = try findPath(document)
    return noting(others, in: try read(document, path, file, options, sink))
  }

  private static func noting(_ others: [XMLRecordPath], in outcome: ReadOutcome) -> ReadOutcome {
    var outcome = outcome
    outcome.otherRecordPaths = others.map(\.text)
    return outcome
  }

  /// Reads the records at `path`, and counts all elements by the way where that is asked for.
  private static func read(
    _ document: XMLDocument, _ path: XMLRecordPath, _ file: InputFile, _ options: ReadOptions, _ sink: any RecordSink,
    counting structure: XMLStructure? = nil
  ) throws -> ReadOutcome {
    let builder = XMLRecordBuilder(
      path: path, file: file.name, recordLimit: options.limits.recordBytes, sink: sink, structure: structure)
    let result = try document.read(into: builder)
    try document.note(result, in: sink)
    var outcome = ReadOutcome(
      family: .xml, encoding: document.encodingName(result), encodingOrigin: document.encodingOrigin(result))
    outcome.variant = path.text
    if let problem = result.problem {
      guard problem.kind == .cutOff, builder.takenCount > 0 else {
        throw document.refusal(problem, wholeCount: builder.takenCount, path: path.text)
      }
      outcome.isCutOff = true
      let diagnostic = document.diagnostic(problem, wholeCount: builder.takenCount, path: path.text)
      if let location = builder.openRecord {
        outcome.rejectedCount += 1
        try sink.reject(at: location, .syntax, diagnostic)
      } else {
        sink.note(diagnostic)
      }
    }
    outcome.rejectedCount += builder.rejectedCount
    outcome.recordCount = builder.takenCount + outcome.rejectedCount
    return outcome
  }

  /// What repeats in the first part of the file; nil where that does not tell.
  private static func likelyPath(_ file: InputFile, _ options: ReadOptions) throws -> XMLRecordPath? {
    let structure = XMLStructure()
    do {
      _ = try XMLDocument(try file.head(count: 256 << 10), options: options).read(into: structure)
    } catch is XMLStructure.TooManyPaths {
      return nil
    }
    return structure.repeating?.path
  }

  private static func findPath(
    _ document: XMLDocument
  ) throws -> (path: XMLRecordPath, others: [XMLRecordPath]) {
    let structure = XMLStructure()
    let result: XMLReadResult
    do {
      result = try document.read(into: structure)
    } catch let error as XMLStructure.TooManyPaths {
      let message = "expected at most \(XMLPathTree.limit) kinds of elements before one repeats, found more"
      throw document.refusal(XMLProblem(.limit, message, line: error.line), wholeCount: 0, path: nil)
    }
    let found = structure.repeating
    if let problem = result.problem, problem.kind != .cutOff || found?.wholeCount ?? 0 == 0 {
      throw document.refusal(problem, wholeCount: found?.wholeCount ?? 0, path: found?.path.text)
    }
    return (found?.path ?? XMLRecordPath(absolute: []), structure.otherRepeating)
  }
}
