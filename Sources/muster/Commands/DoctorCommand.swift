import ArgumentParser
import Diagnostics
import Foundation
import Pipeline

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check that everything is whole.",
    discussion: """
      Looks at the database, the hash of every archived file, the chain of the audit log, the account of every import, \
      the configuration, schedules, permissions, links, free space, and whether what was derived is what the evidence \
      gives: a sample of it, or with --full all, every archived file read again. Each problem comes with what to do. It \
      changes nothing. --head checks that a head of the audit log that was kept on paper is still in the chain.

      Exit codes: 0 whole, 1 problems were found, 4 the register cannot be opened at all.

      Examples:
        muster doctor
        muster doctor --full
        muster doctor --head "$(cat head-of-last-month.txt)" --json
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @Option(help: ArgumentHelp("A head that muster log --proof printed before.", valueName: "hash")) var head: String?
  @Flag(help: "Read every archived file again, and compare all that is derived.") var full = false
  @Flag(help: "Print JSON.") var json = false

  func validate() throws {
    guard let head else { return }
    guard head.utf8.count == 64, head.allSatisfy({ $0.isHexDigit && !$0.isUppercase }) else {
      throw ValidationError("--head takes what muster log --proof prints: 64 hexadecimal digits")
    }
  }

  func run() throws {
    let report = try Doctor(
      option: workspace.workspace, environment: workspace.environment,
      current: FileManager.default.currentDirectoryPath, clock: .system
    ).run(keptHead: head, isFull: full)
    if json {
      Console.writeLine(report.json)
    } else {
      Console.write(report.text)
      report.diagnostics.forEach(Console.tell)
    }
    if !report.isWhole { throw ExitCode(ExitStatus.found.rawValue) }
  }
}
