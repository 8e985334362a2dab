package import Foundation

/// The organisation in `fixtures/northfield`, as its `imports.txt` says to import it.
package enum Northfield {
  /// One line of `imports.txt`: the arguments of `muster import`.
  package struct ImportStep: Sendable {
    package let file: String
    package let arguments: [String]
  }

  package static let asOf = "2026-11-23"

  package static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("fixtures/northfield")

  package static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  package static func steps() throws -> [ImportStep] {
    try text("imports.txt").split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let file = words.first, !file.hasPrefix("#") else { return nil }
      return ImportStep(file: file, arguments: words)
    }
  }

  /// Puts the configuration and the inbox into a folder, nothing imported.
  package static func lay(out scratch: ScratchFolder, at place: String = "") throws {
    let base = place.isEmpty ? "" : place + "/"
    for name in ["muster.yaml", "catalog.yaml", "requirements.yaml", "inbox"] {
      try scratch.copy(folder.appendingPathComponent(name), as: base + name)
    }
  }
}
