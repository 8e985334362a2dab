package import Foundation

/// A folder for one test, gone with the last reference to it.
package final class ScratchFolder: Sendable {
  /// Absolute, without a slash at its end and without links on the way.
  package let path: String

  package init() throws {
    let name = "muster-test-\(UUID().uuidString.prefix(8).lowercased())"
    let url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appendingPathComponent(name)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: path) } catch {
      FileHandle.standardError.write(Data("\(path) was left behind: \(error)\n".utf8))
    }
  }

  package func url(_ name: String) -> URL { URL(fileURLWithPath: path).appendingPathComponent(name) }

  /// Writes a file, and the folders above it.
  package func write(_ name: String, _ bytes: Data) throws {
    let url = url(name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: url)
  }

  package func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }

  /// Copies a file or a whole folder into this one.
  package func copy(_ source: URL, as name: String) throws {
    let target = url(name)
    try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: source, to: target)
  }
}
