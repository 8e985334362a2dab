/// What each module may import, as the architecture page says.
struct ImportTable: Sendable {
  struct Row: Sendable {
    let module: String
    let ours: Set<String>
    let thirdParty: Set<String>
    let system: Set<String>

    var all: Set<String> { ours.union(thirdParty).union(system) }
  }

  let rows: [Row]

  static let page = "Sources/Pipeline/Pipeline.docc/Architecture.md"

  /// Reads the page's table `| module | ours | third party | system |`; names stand in backticks.
  init(page: String) {
    var rows: [Row] = []
    var isInside = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().map(ImportTable.names)
      let isHeader = line.hasPrefix("| module | ours | third party | system |")
      if isHeader { isInside = true }
      if !line.hasPrefix("|") { isInside = false }
      guard isInside, !isHeader, cells.count >= 4 else { continue }
      for module in cells[0] {
        rows.append(Row(module: module, ours: Set(cells[1]), thirdParty: Set(cells[2]), system: Set(cells[3])))
      }
    }
    self.rows = rows
  }

  func row(of module: String) -> Row? { rows.first { $0.module == module } }

  /// The names in backticks of one cell.
  private static func names(_ cell: Substring) -> [String] {
    let parts = cell.split(separator: "`", omittingEmptySubsequences: false)
    return parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }
  }
}

/// One `import` of a file.
struct ImportLine: Sendable {
  let module: String
  /// From 1.
  let line: Int

  /// `import X`, `package import X`, `@testable import X`, `import struct X.Y`.
  static func all(in file: SourceFile) -> [ImportLine] {
    file.code.enumerated().compactMap { index, line in
      var words = line.split { $0 == " " || $0 == ";" }.map(String.init)[...]
      while let word = words.first, word.hasPrefix("@") || levels.contains(word) { words.removeFirst() }
      guard words.first == "import" else { return nil }
      words.removeFirst()
      if let word = words.first, kinds.contains(word) { words.removeFirst() }
      guard let name = words.first?.split(separator: ".").first else { return nil }
      return ImportLine(module: String(name), line: index + 1)
    }
  }

  private static let levels: Set<String> = ["public", "package", "internal", "fileprivate", "private"]
  private static let kinds: Set<String> = [
    "struct", "class", "enum", "protocol", "func", "var", "let", "typealias", "actor",
  ]
}
