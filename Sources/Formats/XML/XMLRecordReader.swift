package import Diagnostics
import Records
import XMLReading

/// Yields the repeating elements of an XML document as records, in document order.
///
/// A document that is not well-formed, declares or uses an entity of its own, or goes beyond a limit is refused. One
/// that only ends too early gives its whole records and is marked as cut off; without a whole record it is refused.
package enum XMLRecordReader {
  package static func read(_ file: InputFile, options: ReadOptions, into sink: any RecordSink) throws -> ReadOutcome {
    do {
      return try read(file, options: options, recordPath: nil, into: sink)
    } catch let error as MusterError {
      // The first reading found it, so that no record has been taken yet.
      guard let finding = try fallback(for: error, file, options) else { throw error }
      for diagnostic in finding.diagnostics { sink.note(diagnostic) }
      var options = options
      options.encoding = finding.encoding.name
      var outcome = try read(file, options: options, recordPath: nil, into: sink)
      outcome.encodingOrigin = .fallback
      return outcome
    }
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

  /// - Parameter recordPath: Which elements are records, after `XMLRecordPath`; nil: those of the repeating kind,
  ///   found by a first reading of the whole document (see `XMLStructure`). With a path the document is read once,
  ///   and records may have been taken when it is refused.
  /// - Returns: An outcome whose `variant` is the record path.
  /// - Throws: `MusterError` where the document is refused; what the sink throws.
  package static func read(
    _ file: InputFile, options: ReadOptions, recordPath: String?, into sink: any RecordSink
  ) throws -> ReadOutcome {
    try BlankText.refuse(file)
    let document = try XMLDocument(file, options: options)
    let path: XMLRecordPath
    if let recordPath {
      path = XMLRecordPath(recordPath)
    } else {
      path = try findPath(document)
    }
    let builder = XMLRecordBuilder(path: path, file: file.name, recordLimit: options.limits.recordBytes, sink: sink)
    let result = try document.read(into: builder)
    document.note(result, in: sink)
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

  private static func findPath(_ document: XMLDocument) throws -> XMLRecordPath {
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
    return found?.path ?? XMLRecordPath(absolute: [])
  }
}
