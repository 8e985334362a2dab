/// How bad a diagnostic is.
package enum DiagnosticSeverity: String, Sendable, Codable, Comparable {
  case note, warning, error

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  package static func < (left: DiagnosticSeverity, right: DiagnosticSeverity) -> Bool { left.rank < right.rank }
}

/// One problem of data or configuration, told so that its reader knows what to do.
///
/// The message says what was expected and what was found; the hint starts with a verb or "did you mean".
/// People's data never stands in it: location and field name only.
package struct Diagnostic: Hashable, Sendable, Codable {
  package var severity: DiagnosticSeverity
  package var code: DiagnosticCode
  package var message: String
  package var location: SourceLocation?
  /// The line of the file that is meant, for configuration files only; rendered with a mark under `columns`.
  package var excerpt: Excerpt?
  package var notes: [String]
  package var hint: String?

  /// A source line and the span in it (columns from 1) that the message speaks of.
  package struct Excerpt: Hashable, Sendable, Codable {
    package var text: String
    package var column: Int
    package var length: Int

    package init(text: String, column: Int, length: Int) {
      self.text = text
      self.column = column
      self.length = length
    }
  }

  package init(
    _ severity: DiagnosticSeverity, _ code: DiagnosticCode, _ message: String, at location: SourceLocation? = nil,
    excerpt: Excerpt? = nil, notes: [String] = [], hint: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.location = location
    self.excerpt = excerpt
    self.notes = notes
    self.hint = hint
  }
}

/// A run that cannot go on, with the diagnostics that say why and the exit code that scripts see.
package struct MusterError: Error, Sendable {
  package var diagnostics: [Diagnostic]
  package var exitCode: ExitStatus

  package init(_ exitCode: ExitStatus, _ diagnostics: [Diagnostic]) {
    self.exitCode = exitCode
    self.diagnostics = diagnostics
  }

  package init(_ exitCode: ExitStatus, _ diagnostic: Diagnostic) {
    self.init(exitCode, [diagnostic])
  }
}

/// What a command's exit code means to a script.
package enum ExitStatus: Int32, Sendable {
  case done = 0
  /// Done, and what `--fail-on` names was found, or some records were rejected.
  case found = 1
  /// Usage or configuration.
  case usage = 2
  /// An input could not be read.
  case unreadable = 3
  /// The register is in use, damaged or not writable.
  case register = 4
}
