import Foundation
import Testing

/// A table of habits: tab-separated, its header first; `\t`, `\n` and `\u{…}` stand for what cannot be seen.
///
/// The expectations in these files are what a person who keeps such records would say is right; they are written by hand.
struct TableFile {
  var rows: [TableRow]

  /// - Parameter name: A file of `Tables/` beside the tests, without `.tsv`.
  init(_ name: String, file: String = #filePath) throws {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Tables")
    let text = try String(contentsOf: folder.appendingPathComponent(name + ".tsv"), encoding: .utf8)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(Self.cells)
    if lines.last == [""] { lines.removeLast() }
    let header = lines.first ?? []
    rows = lines.dropFirst().enumerated().map { index, cells in
      TableRow(line: index + 2, cells: Dictionary(zip(header, cells), uniquingKeysWith: { first, _ in first }))
    }
    guard lines.allSatisfy({ $0.count == header.count }) else { throw RaggedTable(name: name) }
  }

  /// The rows of a table as test arguments; a table that cannot be read has none, which `tablesAreWhole` finds.
  static func rows(_ name: String, kind: String? = nil) -> [TableRow] {
    let rows = (try? TableFile(name).rows) ?? []
    return kind.map { kind in rows.filter { $0["kind"] == kind } } ?? rows
  }

  private static func cells(_ line: Substring) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false).map { unescaped(String($0)) }
  }

  private static func unescaped(_ text: String) -> String {
    guard text.contains("\\") else { return text }
    var result = ""
    var rest = text[...]
    while let slash = rest.firstIndex(of: "\\") {
      result += rest[..<slash]
      rest = rest[rest.index(after: slash)...]
      switch rest.first {
      case "t": result += "\t"
      case "n": result += "\n"
      case "u":
        let digits = rest.dropFirst(2).prefix { $0 != "}" }
        if let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) { result.unicodeScalars.append(scalar) }
        rest = rest.dropFirst(2 + digits.count)
      default: result.append(rest.first ?? "\\")
      }
      rest = rest.dropFirst()
    }
    return result + rest
  }
}

struct RaggedTable: Error, CustomStringConvertible {
  var name: String
  var description: String { "\(name).tsv has rows of different lengths" }
}

/// One habit a row.
struct TableRow: Sendable, CustomTestStringConvertible {
  var line: Int
  private var cells: [String: String]

  init(line: Int, cells: [String: String]) {
    self.line = line
    self.cells = cells
  }

  /// The cell under the heading; empty where there is none.
  subscript(_ heading: String) -> String { cells[heading] ?? "" }

  /// The cell, or nil where it is empty.
  func value(_ heading: String) -> String? { self[heading].isEmpty ? nil : self[heading] }

  var testDescription: String { "line \(line): \(self["habit"])" }
}
