import Foundation
import Store
import Testing

@Suite("Private file")
struct PrivateFileTests {
  @Test("is its owner's alone, and so are the folders made for it")
  func modes() throws {
    let folder = try TemporaryFolder()
    try PrivateFile.makeFolder(folder.path + "/a/b")
    try PrivateFile.replace(folder.path + "/a/b/c.csv", with: "x")
    #expect(try folder.mode("a") == 0o700)
    #expect(try folder.mode("a/b") == 0o700)
    #expect(try folder.mode("a/b/c.csv") == 0o600)
  }

  @Test("replaces what is there and leaves nothing beside it")
  func replaces() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("a.csv", "old and longer")
    try PrivateFile.replace(file, with: "new")
    #expect(try PrivateFile.bytes(at: file) == Array("new".utf8))
    #expect(try folder.files() == ["a.csv"])
  }

  @Test("takes the place of a link, and does not write through it")
  func link() throws {
    let folder = try TemporaryFolder()
    let target = try folder.file("target", "kept")
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/link", withDestinationPath: target)
    try PrivateFile.replace(folder.path + "/link", with: "new")
    #expect(try PrivateFile.bytes(at: target) == Array("kept".utf8))
    #expect(!PrivateFile.isLink(folder.path + "/link"))
  }

  @Test("that cannot be written leaves nothing and says what failed")
  func failure() throws {
    let folder = try TemporaryFolder()
    try PrivateFile.makeFolder(folder.path + "/a")
    #expect(throws: FileFailure.self) { try PrivateFile.replace(folder.path + "/a", with: "x") }
    #expect(throws: FileFailure.self) { try PrivateFile.replace(folder.path + "/none/a", with: "x") }
    #expect(try folder.files() == [])
  }
}
