package import Diagnostics
import Store

/// A file that the user asked for, written beside its place and renamed.
package enum OutputFile {
  /// - Throws: `MusterError` of exit code 4 where it cannot be written.
  package static func write(_ text: String, to path: String) throws {
    do {
      try PrivateFile.sweep(beside: path)
      try PrivateFile.replace(path, with: text)
    } catch {
      throw error.error(.register, .outputNotWritable, hint: "choose another place with --output")
    }
  }
}
