import Diagnostics
import Glibc

/// Standard output for machines, standard error for people.
enum Console {
  /// Writes as is; a closed pipe ends the program quietly, as it does with other tools.
  static func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { Glibc.exit(0) }
        let reason = String(cString: strerror(errno))
        tell(
          Diagnostic(
            .error, .outputNotWritable, "standard output cannot be written to: \(reason)",
            hint: "free some space where it goes, and run the command again"))
        Glibc.exit(ExitStatus.register.rawValue)
      }
      bytes = bytes.dropFirst(written)
    }
  }

  static func writeLine(_ text: String) { write(text + "\n") }

  /// Says something to a person.
  static func tell(_ text: String) {
    var bytes = Array((text + "\n").utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        // There is nobody left to tell.
        return
      }
      bytes = bytes.dropFirst(written)
    }
  }

  static func tell(_ diagnostic: Diagnostic) { tell(DiagnosticText.lines(diagnostic)) }
}

/// Standard output in pieces of some size, for commands that print a line a record.
final class OutputBuffer {
  private var text = ""

  func writeLine(_ line: String) {
    text += line
    text += "\n"
    if text.utf8.count > 1 << 16 { flush() }
  }

  func flush() {
    if !text.isEmpty { Console.write(text) }
    text = ""
  }
}
