import Diagnostics
import Store

/// A workspace in one file, and back.
package enum BackupPipeline {
  /// Writes the backup of a workspace; needs no configuration that is whole.
  ///
  /// - Returns: What to tell of it, in lines.
  /// - Throws: `workspace.none`, `register.*`, `output.not-writable`.
  package static func write(
    option: String?, environment: String?, current: String, to file: String, clock: Clock
  ) throws -> [String] {
    let workspace = try Workspace.find(option: option, environment: environment, current: current)
    let summary = try BackupWriter.write(workspace, to: file, at: clock.seconds)
    return ["\(DiagnosticText.escaped(file)): \(contents(summary)).", head(summary)]
  }

  /// Makes a new workspace of a backup.
  ///
  /// - Returns: What to tell of it, in lines.
  /// - Throws: `backup.damaged` where it is not whole, `backup.not-empty`, `workspace.exists`, `workspace.not-writable`.
  package static func restore(_ file: String, to folder: String) throws -> [String] {
    let summary = try BackupRestorer.restore(file, to: folder)
    return [
      "The workspace is ready in \(DiagnosticText.escaped(folder)): \(contents(summary)), all whole.", head(summary),
    ]
  }

  private static func contents(_ summary: BackupSummary) -> String {
    let (archived, configuration) = (summary.archivedFiles, summary.configurationFiles)
    return "the register, \(archived) archived file\(archived == 1 ? "" : "s") and \(configuration) "
      + "file\(configuration == 1 ? "" : "s") of the configuration"
  }

  private static func head(_ summary: BackupSummary) -> String { "Head of the audit log: \(summary.logHead)" }
}
