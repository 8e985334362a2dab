package import Diagnostics
import Glibc

/// A call to the operating system that failed on a file.
package struct FileFailure: Error, Sendable {
  /// What was tried, as a verb: `open`, `write`, `rename`.
  package var operation: String
  package var path: String
  package var errno: Int32

  package init(_ operation: String, _ path: String, errno code: Int32) {
    self.operation = operation
    self.path = path
    self.errno = code
  }

  /// What the system calls the error: `No space left on device`.
  package var reason: String { String(cString: strerror(errno)) }

  /// The failure as an error that ends a run, under the code that fits what the file was for.
  package func error(_ status: ExitStatus, _ code: DiagnosticCode, hint: String? = nil) -> MusterError {
    let message = "cannot \(operation) this file: \(reason)"
    let fallback = errno == ENOSPC || errno == EDQUOT ? "free some space and run the command again" : nil
    return MusterError(
      status, Diagnostic(.error, code, message, at: SourceLocation(file: path), hint: hint ?? fallback))
  }
}
