import ArgumentParser
import Foundation
import Pipeline

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Write the whole workspace into one file.",
    discussion: """
      Register, archive and configuration as of one moment, while imports go on: a tar archive that only you can read, \
      put in place when it is whole. SHA256SUMS in it has the hash of every file. The inbox and the reports are not in \
      it. It holds people's data: encrypt it before it leaves the machine.

      Examples:
        muster backup /backup/northfield.tar
        muster backup northfield.tar && tar -tf northfield.tar
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: "The file to write; one that is there is replaced.") var file: String

  func run() throws {
    let lines = try BackupPipeline.write(
      option: workspace.workspace, environment: workspace.environment,
      current: FileManager.default.currentDirectoryPath, to: file, clock: .system)
    lines.forEach { Console.tell($0) }
  }
}

struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Make a new workspace of a backup.",
    discussion: """
      Everything is checked before the workspace is put in its place: the hash of every file, the register's integrity \
      and its audit log. A backup that was cut off or altered leaves nothing behind. A workspace that is there is never \
      written over.

      Examples:
        muster restore /backup/northfield.tar restored
        muster -w restored doctor
      """)

  @Argument(help: "What muster backup wrote.") var file: String
  @Argument(help: "The workspace's folder; must not be there yet, or be empty.") var dir: String

  func run() throws {
    try BackupPipeline.restore(file, to: dir).forEach { Console.tell($0) }
  }
}
