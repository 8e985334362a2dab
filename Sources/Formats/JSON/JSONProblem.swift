import Diagnostics

/// Why JSON cannot be read, and where.
struct JSONProblem: Error, Hashable {
  enum Kind: Hashable {
    case malformed, limit
    /// Bytes that are nothing in the encoding of the text.
    case undecodable
  }

  var kind: Kind
  var message: String
  /// From 1.
  var line: Int
  /// In characters, from 1.
  var column: Int
  /// Whether nothing is wrong but that the text ends.
  var isAtEnd = false

  func diagnostic(file: String, notes: [String] = []) -> Diagnostic {
    let code: DiagnosticCode
    let hint: String
    switch kind {
    case .malformed: (code, hint) = (.jsonMalformed, isAtEnd ? JSONProblem.endHint : JSONProblem.malformedHint)
    case .limit: (code, hint) = (.jsonLimit, "check whether this is the file that was meant")
    case .undecodable: (code, hint) = (.encodingUndecodable, "say which encoding it is in by --encoding")
    }
    return Diagnostic(
      .error, code, message, at: SourceLocation(file: file, line: line, column: column), notes: notes, hint: hint)
  }

  private static let malformedHint = "correct the file at this place, or export it again"
  private static let endHint = "export the file again: the end of it is missing"
}

/// What is odd in JSON that is read all the same.
struct JSONRemark: Hashable {
  enum Kind: Hashable { case repeatedKey, loneSurrogate }

  var kind: Kind
  var message: String
  var line: Int
  var column: Int
}

/// Remarks by message: the first place of each, and how often it came again.
struct JSONRemarks {
  private(set) var first: [JSONRemark] = []
  private var furtherCounts: [Int] = []
  private var unlistedCount = 0

  private static let limit = 50

  /// - Parameter position: Line and column; asked for where the remark is the first of its kind only.
  mutating func add(_ kind: JSONRemark.Kind, _ message: String, at position: () -> (line: Int, column: Int)) {
    if let index = first.firstIndex(where: { $0.message == message }) {
      furtherCounts[index] += 1
    } else if first.count < JSONRemarks.limit {
      let (line, column) = position()
      first.append(JSONRemark(kind: kind, message: message, line: line, column: column))
      furtherCounts.append(0)
    } else {
      unlistedCount += 1
    }
  }

  func diagnostics(file: String) -> [Diagnostic] {
    var diagnostics = zip(first, furtherCounts).map { remark, count in
      Diagnostic(
        .warning, remark.kind == .repeatedKey ? .jsonRepeatedKey : .encodingUndecodable, remark.message,
        at: SourceLocation(file: file, line: remark.line, column: remark.column),
        notes: count > 0 ? ["the same comes \(count) times again"] : [])
    }
    if unlistedCount > 0 {
      diagnostics.append(
        Diagnostic(
          .warning, .jsonRepeatedKey, "\(unlistedCount) more of the kind", at: SourceLocation(file: file)))
    }
    return diagnostics
  }
}
