import Diagnostics
import Records

/// Yields the records of a JSON text: elements of an array, lines, or the whole.
///
/// The outermost array of objects (see `JSONStructure`) gives a record for each element; NDJSON one for each line;
/// any other text, arrays of scalars and mixed arrays included, is one record; `[]` is none. A text that is not
/// JSON is refused; of NDJSON only the lines that are not. Signed credentials (JWS) give a record for each payload. A single text is read twice: its structure and syntax
/// first, so that nothing of it is taken before all of it is known to be JSON.
package enum JSONRecordReader {
  package static func read(_ file: InputFile, options: ReadOptions, into sink: any RecordSink) throws -> ReadOutcome {
    try read(file, options: options, recordPointer: nil, into: sink)
  }

  /// - Parameter recordPointer: RFC 6901 pointer to the array whose elements are records, whatever they are, or to
  ///   the object that is the only one; nil: found.
  ///   - takesKeyed: Whether an object of objects under people's numbers is a list of records; each then has the number
  ///   as its member `keyMember`.
  /// - Throws: `MusterError` where the text is refused; what the sink throws.
  package static func read(
    _ file: InputFile, options: ReadOptions, recordPointer: String?, takesKeyed: Bool = false, into sink: any RecordSink
  ) throws -> ReadOutcome {
    try BlankText.refuse(file)
    if recordPointer == nil, try JWSReader.isIn(file) { return try JWSReader.read(file, options, into: sink) }
    let text = JSONText(file, encoding: try JSONEncoding(file, given: options.encoding), limits: options.limits)
    var outcome = ReadOutcome(
      family: .json, encoding: text.encoding.encoding.name, encodingOrigin: text.encoding.origin)
    do {
      let structure: JSONText.Survey
      do {
        structure = try text.structure(wanted: recordPointer, takesKeyed: takesKeyed)
      } catch let problem as JSONProblem {
        guard recordPointer == nil, try NDJSONReader.isLines(text) else { throw problem }
        return try NDJSONReader(text, sink).read(outcome)
      }
      if structure.isOneLine, NDJSONReader.isNamedAsLines(file.name), recordPointer == nil {
        return try NDJSONReader(text, sink).read(outcome)
      }
      for diagnostic in structure.remarks.diagnostics(file: file.name) { sink.note(diagnostic) }
      outcome.otherRecordPaths = structure.others
      if let place = structure.place {
        try readElements(text, place, sink, &outcome)
      } else if recordPointer == nil || recordPointer == "" {
        try readWhole(text, sink, &outcome)
      }
      return outcome
    } catch let problem as JSONProblem {
      throw MusterError(.unreadable, problem.diagnostic(file: file.name))
    }
  }

  private static func readElements(
    _ text: JSONText, _ place: JSONStructure.Place, _ sink: any RecordSink, _ outcome: inout ReadOutcome
  ) throws {
    let walker = try text.walker(at: place)
    walker.scanner.takesRemarks = false
    if place.isKeyed { return try readMembers(text, walker, place.pointer, sink, &outcome) }
    guard place.isArray else { return try readOne(text, walker, place.pointer, sink, &outcome) }
    _ = try walker.scanner.skipBlanks()
    walker.scanner.advance()
    guard try walker.scanner.skipBlanks() != UInt8(ascii: "]") else { return }
    var index = 0
    repeat {
      try readOne(text, walker, "\(place.pointer)/\(index)", sink, &outcome)
      index += 1
    } while try !walker.isLast(closing: "]")
  }

  /// What the key is called in the records of an object that is keyed by people's numbers.
  package static let keyMember = "(key)"

  private static func readMembers(
    _ text: JSONText, _ walker: JSONWalker, _ pointer: String, _ sink: any RecordSink, _ outcome: inout ReadOutcome
  ) throws {
    _ = try walker.scanner.skipBlanks()
    walker.scanner.advance()
    repeat {
      let key = try walker.memberKey()
      try readOne(text, walker, "\(pointer)/\(JSONPointer.escaped(key))", key: key, sink, &outcome)
    } while try !walker.isLast(closing: "}")
  }

  private static func readWhole(_ text: JSONText, _ sink: any RecordSink, _ outcome: inout ReadOutcome) throws {
    let walker = try text.walker(at: nil)
    walker.scanner.takesRemarks = false
    try readOne(text, walker, "", sink, &outcome)
  }

  private static func readOne(
    _ text: JSONText, _ walker: JSONWalker, _ pointer: String, key: String? = nil, _ sink: any RecordSink,
    _ outcome: inout ReadOutcome
  ) throws {
    _ = try walker.scanner.skipBlanks()
    let line = walker.scanner.line
    let start = walker.scanner.fileOffset
    var value = try walker.keptValue()
    if let key, case .object(let members) = value {
      value = .object([JSONValue.Member(keyMember, .string(key))] + members)
    }
    // An array without elements holds no record.
    if pointer.isEmpty, value == .array([]), walker.excess == nil { return }
    let location = JSONText.location(line: line, from: start, to: walker.scanner.fileOffset, pointer: pointer)
    outcome.recordCount += 1
    guard let excess = walker.excess else {
      return try sink.take(SourceRecord(location: location, content: .json(value)))
    }
    outcome.rejectedCount += 1
    let place = SourceLocation(file: text.file.name, line: line, path: pointer)
    try sink.reject(at: location, .limit, Diagnostic(.error, .jsonLimit, excess, at: place))
  }
}
