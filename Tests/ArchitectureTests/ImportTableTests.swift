import Testing

@Suite("Who imports whom")
struct ImportTableTests {
  let table: ImportTable

  init() throws { table = ImportTable(page: try SourceTree.text(of: ImportTable.page)) }

  @Test("the architecture page has a row for every module, and none for any other")
  func rows() {
    #expect(table.rows.map(\.module).sorted() == SourceTree.modules)
  }

  @Test("a module imports what its row names, and nothing else")
  func imports() {
    #expect(!SourceTree.sources.isEmpty)
    for file in SourceTree.sources {
      guard let row = table.row(of: file.module) else { continue }
      for found in ImportLine.all(in: file) where !row.all.contains(found.module) {
        Issue.record(
          "\(file.path):\(found.line) imports \(found.module), which the row of \(file.module) does not name")
      }
    }
  }

  @Test("the rows have no cycle: a module's imports all stand above it")
  func order() {
    var above: Set<String> = []
    for row in table.rows {
      #expect(row.ours.subtracting(above).isEmpty, "\(row.module)")
      above.insert(row.module)
    }
  }

  @Test("one module each speaks to the database and to libxml2")
  func soleImporters() {
    #expect(table.rows.filter { $0.thirdParty.contains("GRDB") }.map(\.module) == ["Store"])
    #expect(table.rows.filter { $0.ours.contains("CLibXML2") }.map(\.module) == ["XMLReading"])
    #expect(table.rows.filter { $0.ours.contains("CZlib") }.map(\.module) == ["Formats"])
  }

  @Test("a stage never imports a stage: they meet in Records, and Pipeline orders them")
  func stages() {
    let stages: Set<String> = ["Normalization", "Linkage", "Reconciliation", "Store", "Reports"]
    for row in table.rows where stages.contains(row.module) {
      #expect(row.ours.intersection(stages).isEmpty, "\(row.module)")
    }
  }

  @Test("the manifest gives each module the dependencies of its row")
  func manifest() throws {
    let manifest = try Manifest.dependencies(in: SourceTree.text(of: "Package.swift"))
    for row in table.rows where !["CLibXML2", "CZlib", "muster"].contains(row.module) {
      #expect(manifest[row.module] == row.ours, "\(row.module)")
    }
  }
}

/// The `room(…)` declarations of Package.swift.
enum Manifest {
  /// Module to the names of its first list, which are modules of ours.
  static func dependencies(in text: String) -> [String: Set<String>] {
    var result: [String: Set<String>] = [:]
    for declaration in text.split(separator: "room(").dropFirst() {
      // Only the text up to the end of the first list of names matters; a room without one depends on nothing.
      let quoted = declaration.split(separator: "\"", omittingEmptySubsequences: false)
      guard quoted.count > 1, !quoted[1].contains(" ") else { continue }
      let rest = declaration.dropFirst(quoted[0].count + quoted[1].count + 2)
      let ends = rest.firstIndex(of: "]") ?? rest.endIndex
      let opens = rest.firstIndex(of: "[") ?? rest.endIndex
      let closes = rest.firstIndex(of: ")") ?? rest.endIndex
      let names = opens < closes ? rest[opens..<ends].split(separator: "\"", omittingEmptySubsequences: false) : []
      result[String(quoted[1])] = Set(names.indices.filter { $0 % 2 == 1 }.map { String(names[$0]) })
    }
    return result
  }
}
