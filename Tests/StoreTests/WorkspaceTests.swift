import Diagnostics
import Foundation
import Store
import Testing

@Suite("Workspace")
struct WorkspaceTests {
  @Test("is made with its layout, readable by its owner alone")
  func layout() throws {
    let folder = try TemporaryFolder()
    let workspace = try Workspace.create(at: folder.path + "/north")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: workspace.folder).sorted() == [
        "archive", "catalog.yaml", "connectors", "inbox", "muster.db", "muster.yaml", "reports", "requirements.yaml",
      ])
    for name in ["north", "north/archive", "north/inbox", "north/reports", "north/connectors"] {
      #expect(try folder.mode(name) == 0o700, "\(name)")
    }
    for name in try folder.files() { #expect(try folder.mode(name) == 0o600, "\(name)") }
    let text = try String(contentsOfFile: workspace.organisationFile, encoding: .utf8)
    #expect(text.contains("organisation: \"north\"\n"))
  }

  @Test("refuses a folder that is one already, and leaves it as it is")
  func exists() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("muster.yaml", "organisation: Northfield\n")
    let error = #expect(throws: MusterError.self) { try Workspace.create(at: folder.path) }
    #expect(error?.exitCode == .usage)
    #expect(error?.diagnostics.map(\.code) == [.workspaceExists])
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "organisation: Northfield\n")
    #expect(try folder.files() == ["muster.yaml"])
  }

  @Test("says where it cannot be made")
  func notWritable() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("a", "")
    let error = #expect(throws: MusterError.self) { try Workspace.create(at: file + "/w") }
    #expect(error?.diagnostics.map(\.code) == [.workspaceNotWritable])
  }

  @Test("is found from the current folder upward, by option and by environment, in that order of strength")
  func find() throws {
    let folder = try TemporaryFolder()
    let one = try Workspace.create(at: folder.path + "/one")
    let two = try Workspace.create(at: folder.path + "/two")
    let deep = one.inboxFolder + "/a/b"
    try PrivateFile.makeFolder(deep)
    func found(_ option: String?, _ environment: String?, _ current: String) throws -> String {
      try Workspace.find(option: option, environment: environment, current: current).folder
    }
    #expect(try found(nil, nil, deep) == one.folder)
    #expect(try found(nil, "", deep + "/") == one.folder)
    #expect(try found(nil, two.folder, deep) == two.folder)
    #expect(try found(one.folder + "/", two.folder, "/") == one.folder)
    for attempt in [(Optional(folder.path), nil as String?), (nil, Optional(folder.path)), (nil, nil)] {
      let error = #expect(throws: MusterError.self) { try found(attempt.0, attempt.1, folder.path) }
      #expect(error?.diagnostics.map(\.code) == [.workspaceNone])
      #expect(error?.exitCode == .usage)
    }
  }

  @Test("makes a register that is missing, unless the archive says that there was one")
  func register() throws {
    let folder = try TemporaryFolder()
    _ = try folder.file("muster.yaml", "organisation: Northfield\n")
    let workspace = Workspace(folder: folder.path)
    let register = try workspace.openRegister(readOnly: false)
    try Samples.add("i1", "a", to: register)
    try register.close()
    for name in try folder.files() where name.hasPrefix("muster.db") {
      try FileManager.default.removeItem(atPath: folder.path + "/" + name)
    }
    let error = #expect(throws: MusterError.self) { try workspace.openRegister(readOnly: true) }
    #expect(error?.diagnostics.map(\.code) == [.registerDamaged])
  }
}
