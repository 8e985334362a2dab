import Foundation

/// A Swift file of the package, as the architecture tests see it.
struct SourceFile: Sendable {
  /// From the package's folder, as in `Sources/Records/Audit.swift`.
  let path: String
  let lines: [String]
  /// The same lines with comments and the text of string literals blanked out.
  let code: [String]

  /// Whether the first line says which program wrote the file.
  var isGenerated: Bool { lines.first?.contains("written by connectors/embed.sh") ?? false }

  /// The folder under `Sources/`.
  var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
}

/// The package's own files, found from where this file stands.
enum SourceTree {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let sources = swiftFiles(under: "Sources")
  static let tests = swiftFiles(under: "Tests")

  /// Everything but the executable: code that never prints, never stops the process, and asks no clock.
  static var library: [SourceFile] { sources.filter { $0.module != "muster" } }

  static var modules: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path + "/Sources")) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  static func text(of path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  private static func swiftFiles(under folder: String) -> [SourceFile] {
    let enumerator = FileManager.default.enumerator(atPath: root.path + "/" + folder)
    let names = (enumerator?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }.sorted()
    return names.compactMap { name in
      let path = folder + "/" + name
      guard let text = try? text(of: path) else { return nil }
      return SourceFile(path: path, lines: lines(of: text), code: lines(of: SwiftCode.withoutText(text)))
    }
  }

  private static func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
