package import Diagnostics
import Formats
package import Records

/// What `muster inspect` looks at: the file that is named, or every file in a packed one.
package struct InspectedFiles {
  /// How each file would be read, in order; those that no import would take are among the problems.
  package private(set) var inspections: [FileInspection] = []
  package private(set) var problems: [Diagnostic] = []
  private let path: String
  private var isPacked = false

  /// Of a packed file's content so much is kept to be looked at, as of a file that lies open.
  private static let keptBytes = 5 << 20

  /// - Parameter folder: The workspace's folder; nil: the nearest from here upward, or none at all.
  /// - Throws: `MusterError` where the file is refused, or where an import would take nothing of the packed file.
  package init(file path: String, connector: String?, encoding: String? = nil, workspace folder: String?) throws {
    self.path = path
    let file = try InputFile(path: path)
    let setting = try FileInspection.Setting(
      file: path, connector: connector, encoding: encoding, workspace: folder)
    guard let packed = try PackedFile(file) else {
      inspections = [try FileInspection(file, setting)]
      problems = inspections.flatMap(\.problems)
      return
    }
    isPacked = true
    var open: (name: String, bytes: [UInt8])?
    func close() throws {
      guard let entry = open else { return }
      open = nil
      try look(at: InputFile(name: "\(path)/\(entry.name)", bytes: entry.bytes), setting)
    }
    try packed.unpack { inner in
      try close()
      guard !PackedImport.isSystemFile(inner) else { return nil }
      open = (inner, [])
      return { piece in
        let room = Self.keptBytes - (open?.bytes.count ?? 0)
        open?.bytes.append(contentsOf: piece.prefix(max(0, room)))
      }
    }
    try close()
    guard inspections.isEmpty, problems.isEmpty else { return }
    throw MusterError(.unreadable, PackedImport.holdsNothing(path))
  }

  /// One file of a packed one: that it is refused holds up no other.
  private mutating func look(at file: InputFile, _ setting: FileInspection.Setting) throws {
    do {
      let inspection = try FileInspection(file, setting)
      inspections.append(inspection)
      problems += inspection.problems
    } catch let error as MusterError where error.exitCode != .usage {
      problems += error.diagnostics
    }
  }

  /// Writes a connector that reads the only file as shown, and gives its path.
  package func save(as name: String) throws -> String {
    guard inspections.count == 1 else {
      throw MusterError(
        .usage,
        Diagnostic(
          .error, .configConflict, "a connector is of one kind of file, and \(inspections.count) are in the packed one",
          at: SourceLocation(file: path), hint: "unpack it, and save one for each file that needs it"))
    }
    return try inspections[0].save(as: name)
  }

  package func text(showValues: Bool) -> String {
    let texts = inspections.map { $0.text(showValues: showValues) }
    guard isPacked else { return texts.joined(separator: "\n") }
    let count = inspections.count == 1 ? "1 file can be read" : "\(inspections.count) files can be read"
    return "\(DiagnosticText.escaped(path)): packed; \(count) in it\n\n" + texts.joined(separator: "\n")
  }

  /// The object of the file, or of a packed one an object with those of its files.
  package var json: JSONValue {
    guard isPacked else { return inspections[0].json }
    return .object([
      .init("file", .string(path)), .init("packed", .bool(true)), .init("files", .array(inspections.map(\.json))),
      .init("problems", .strings(problems.map { "\($0.code.rawValue): \($0.message)" })),
    ])
  }
}
