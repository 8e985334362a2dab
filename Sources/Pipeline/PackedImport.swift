import Diagnostics
import Formats
import Reconciliation
import Records
import Store

/// The import of a gzip file or zip archive: every file in it is an import of its own, as if it had come by itself.
///
/// The archive keeps what came out, not the packing: the same file packed anew, or dropped plain, is known.
struct PackedImport {
  let pipeline: ImportPipeline
  let path: String

  /// What a file is called that came out: `hr.zip/staff.csv`; a file of that name beside the packed one decides the
  /// source.
  private func place(of inner: String) -> String {
    let folder = PrivateFile.folder(of: path)
    return folder == "." ? inner : folder + "/" + inner
  }

  /// Whether the first bytes are those of a packed file; one that cannot be read is none.
  static func isPacked(_ path: String) -> Bool {
    do { return try PackedFile(try InputFile(path: path)) != nil } catch { return false }
  }

  /// - Parameter source: The source of a file, by its path as if it lay beside the packed one; and its name.
  /// - Returns: nil where the file is not packed. Files that are refused are outcomes, and hold up no other.
  /// - Throws: `MusterError` where nothing of it can be taken, or where the disk does not take what comes out.
  func take(
    options: ImportOptions, already: [EvidenceFile], source: (_ place: String, _ name: String) throws -> Source?
  ) throws -> ImportPipeline.Taken? {
    guard let packed = try PackedFile(try InputFile(path: path)) else { return nil }
    var taken: ImportPipeline.Taken = ([], [])
    for (inner, file) in try unpack(packed) {
      let name = "\(path)/\(inner)"
      do {
        let one = try pipeline.take(
          file.path, name: name, source: try source(place(of: inner), name), options: options,
          already: already + taken.evidence)
        taken.outcomes += one.outcomes
        taken.evidence += one.evidence
      } catch let error as MusterError where error.exitCode != .usage && error.exitCode != .register {
        taken.outcomes.append(
          ImportOutcome(
            file: name, state: .refused, info: nil, account: nil, diagnostics: error.diagnostics,
            exitStatus: error.exitCode))
      }
    }
    guard !taken.outcomes.isEmpty else {
      throw MusterError(.unreadable, PackedImport.holdsNothing(path))
    }
    return taken
  }

  /// What systems pack beside people's files. Nothing else is left out: unlike in an inbox, it would be gone.
  static func isSystemFile(_ inner: String) -> Bool {
    let name = PrivateFile.name(of: inner).lowercased()
    return inner.hasPrefix("__MACOSX/") || [".ds_store", "thumbs.db", "desktop.ini"].contains(name)
      || name.hasPrefix("~$")
  }

  static func holdsNothing(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, .readEmptyFile, "the packed file holds no file", at: SourceLocation(file: path),
      hint: "fetch it again, or ask who packed it")
  }

  /// All files in it, unpacked beside the archive under names that a stopped import leaves to be swept.
  private func unpack(_ packed: PackedFile) throws -> [(inner: String, file: StagedFile)] {
    var files: [(inner: String, file: StagedFile)] = []
    do {
      let modified = try PrivateFile.modificationTime(of: path)
      let folder = try pipeline.session.register.archive.waitingFolder()
      try packed.unpack { inner in
        files.last?.file.rest(modified: modified)
        guard !PackedImport.isSystemFile(inner) else { return nil }
        let file = try StagedFile(in: folder)
        files.append((inner, file))
        return { try file.write($0) }
      }
      files.last?.file.rest(modified: modified)
    } catch let failure as FileFailure {
      throw failure.error(.register, .registerIO, hint: "check the space and permissions of archive/")
    }
    return files
  }
}
