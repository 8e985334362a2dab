import Diagnostics
import Records
import XMLReading

/// One XML file that is read once or twice, and what is said of it.
struct XMLDocument {
  private let file: InputFile
  private let reader: XMLStreamReader

  /// - Throws: `MusterError` where the encoding that the user gave is not known.
  init(_ file: InputFile, options: ReadOptions) throws {
    self.file = file
    let limits = options.limits
    reader = XMLStreamReader(
      limits: XMLLimits(
        depth: limits.xmlDepth, textBytes: limits.xmlTextBytes, attributeBytes: limits.xmlAttributeBytes,
        attributes: limits.xmlAttributes),
      encoding: try XMLDocument.given(options.encoding, file))
  }

  func read(into handler: any XMLEventHandler) throws -> XMLReadResult {
    var offset = 0
    return try reader.read(into: handler) { buffer in
      let count = try file.read(into: buffer, at: offset)
      offset += count
      return count
    }
  }

  func encodingName(_ result: XMLReadResult) -> String {
    TextEncoding(label: result.encoding.name)?.name ?? result.encoding.name
  }

  func encodingOrigin(_ result: XMLReadResult) -> EncodingOrigin {
    switch result.encoding.origin {
    case .byteOrderMark: .byteOrderMark
    case .declared: .declared
    case .given: .given
    case .proved: .proved
    }
  }

  /// Says what was wrong and cost nothing.
  func note(_ result: XMLReadResult, in sink: any RecordSink) throws {
    if result.problem == nil, let tail = try tail(of: result) {
      sink.note(
        Diagnostic(
          .warning, .xmlMalformed, "expected nothing behind the document, found \(tail); passed over",
          at: SourceLocation(file: file.name), hint: "export or copy it again: it may be damaged"))
    }
    for warning in result.warnings { sink.note(diagnostic(warning, wholeCount: nil, path: nil)) }
    guard result.furtherWarnings > 0, let last = result.warnings.last else { return }
    let message = "the same or more of the kind came \(result.furtherWarnings) times again"
    sink.note(Diagnostic(.warning, XMLDocument.code(of: last.kind), message, at: SourceLocation(file: file.name)))
  }

  /// What stands behind the document that is no text at all: zero bytes, or a part of a character.
  private func tail(of result: XMLReadResult) throws -> String? {
    let unit = TextEncoding(label: result.encoding.name)?.unitLength ?? 1
    if unit > 1 { return file.size % unit == 0 ? nil : "a part of a character" }
    let last = try file.bytes(at: max(0, file.size - 64), count: 64)
    let zeros = last.reversed().prefix { $0 == 0 || $0 == 0x0A || $0 == 0x0D }.count { $0 == 0 }
    return zeros == 0 ? nil : zeros == 1 ? "a NUL byte" : "NUL bytes"
  }

  func refusal(_ problem: XMLProblem, wholeCount: Int, path: String?) -> MusterError {
    MusterError(.unreadable, diagnostic(problem, wholeCount: wholeCount, path: path))
  }

  /// - Parameter wholeCount: How many records are whole before the place; nil for what costs no record.
  func diagnostic(_ problem: XMLProblem, wholeCount: Int?, path: String?) -> Diagnostic {
    var notes: [String] = []
    if let wholeCount, let path {
      let records = wholeCount == 1 ? "1 record \(path) is" : "\(wholeCount) records \(path) are"
      notes.append("\(records) whole before this place")
    }
    return Diagnostic(
      wholeCount == nil ? .warning : .error, XMLDocument.code(of: problem.kind), problem.message,
      at: SourceLocation(file: file.name, line: problem.line, column: problem.column), notes: notes,
      hint: XMLDocument.hint(for: problem.kind))
  }

  private static func given(_ label: String?, _ file: InputFile) throws -> XMLGivenEncoding? {
    guard let label else { return nil }
    guard let encoding = TextEncoding(label: label) else {
      throw MusterError(
        .usage,
        Diagnostic(
          .error, .encodingUnknown, "expected the name of an encoding, found \"\(label)\"",
          at: SourceLocation(file: file.name), hint: "give a name such as utf-8, windows-1252 or utf-16le"))
    }
    return XMLGivenEncoding(name: encoding.name, libraryName: encoding.systemName)
  }

  private static func code(of kind: XMLProblem.Kind) -> DiagnosticCode {
    switch kind {
    case .malformed, .cutOff: .xmlMalformed
    case .entity: .xmlEntity
    case .limit: .xmlLimit
    case .unknownEncoding: .encodingUnknown
    case .undecodable: .encodingUndecodable
    case .contradiction: .encodingContradiction
    case .namespace: .xmlNamespace
    }
  }

  private static func hint(for kind: XMLProblem.Kind) -> String? {
    switch kind {
    case .malformed: "correct the file at this place, or export it again"
    case .cutOff: "export the file again: the end of it is missing"
    case .entity: "export it without a document type declaration, with the text itself in place of entities"
    case .limit: "check whether this is the file that was meant"
    case .unknownEncoding, .undecodable, .contradiction:
      "say which encoding it is in by --encoding, or export it as UTF-8"
    case .namespace: nil
    }
  }
}
