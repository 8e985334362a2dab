import Testing

@Suite("Files and names")
struct FileShapeTests {
  @Test("no file that people write has more than 600 lines")
  func lengths() {
    for file in SourceTree.sources + SourceTree.tests where file.lines.count > 601 && !file.isGenerated {
      Issue.record("\(file.path) has \(file.lines.count - 1) lines: split it by topic")
    }
  }

  @Test("files, folders and types are named after what they are, not after being useful")
  func names() {
    let empty = ["Manager", "Helper", "Util", "Misc", "Core", "Processor", "Common"]
    for file in SourceTree.sources {
      for part in file.path.split(separator: "/") {
        let name = part.split(separator: ".").first.map(String.init) ?? ""
        for word in empty where FileShapeTests.words(of: name).contains(where: { $0 == word || $0 == word + "s" }) {
          Issue.record("\(file.path): \(name) says \(word)")
        }
      }
    }
  }

  @Test("a file whose name is a type's declares that type, or extends it with a topic")
  func mainTypes() {
    for file in SourceTree.sources {
      guard let name = file.path.split(separator: "/").last?.dropLast(".swift".count), name.contains("+") else {
        continue
      }
      let type = name.prefix { $0 != "+" }
      let extends = file.code.contains { $0.contains("extension ") && $0.contains(type) }
      #expect(extends, "\(file.path) extends no \(type)")
    }
  }

  /// `PersonInfoFile` as `Person`, `Info`, `File`.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    for character in name {
      if character.isUppercase || words.isEmpty { words.append("") }
      words[words.count - 1].append(character)
    }
    return words
  }
}
