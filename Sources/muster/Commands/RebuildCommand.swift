import ArgumentParser
import Diagnostics
import Foundation
import Pipeline

struct RebuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild", abstract: "Make the register again from archive, decisions and configuration.",
    discussion: """
      Reads every archived file again as it was read when it came in, with the connectors of today, and puts what comes \
      out in the place of the records, all or nothing. What each file was called, when it came in and with which \
      options, what was undone, decisions, audits and the audit log are kept in muster.db alone and stay: keep backups.

      --check reads everything too, changes nothing, and exits with 1 where there is any difference.

      Examples:
        muster rebuild
        muster rebuild --check
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @Flag(help: "Tell every difference, and change nothing.") var check = false

  func run() throws {
    try RebuildPipeline.refuseLost(
      option: workspace.workspace, environment: workspace.environment,
      current: FileManager.default.currentDirectoryPath)
    let pipeline = RebuildPipeline(try workspace.open(readOnly: check), clock: .system)
    guard check else { return Console.tell(try pipeline.run()) }
    let differences = try pipeline.check()
    differences.forEach(Console.tell)
    if !differences.isEmpty { throw ExitCode(ExitStatus.found.rawValue) }
    Console.tell("A rebuild gives the same register.")
  }
}
