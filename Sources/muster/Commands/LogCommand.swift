import ArgumentParser
import Diagnostics
import Pipeline

struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Print the audit log.",
    discussion: """
      Every import, undo, decision, audit, reminder, export to a client, forgetting and change of the configuration (the \
      hash of the file that changed, and who ran the first command after it), with who and when. Each entry carries the hash of the one before; \
      --proof prints the head, which can be put on paper: a changed, removed or reordered entry changes it.

      Examples:
        muster log
        muster log --proof
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @Flag(help: "Print the head of the chain alone, after checking it.") var proof = false

  func run() throws {
    let session = try workspace.open(readOnly: true)
    let log = try session.auditLog()
    for fault in log.faults { Console.tell(fault) }
    if proof {
      Console.writeLine(log.head)
    } else {
      log.lines.forEach { Console.writeLine(DiagnosticText.escaped($0)) }
    }
    if !log.faults.isEmpty { throw ExitCode(ExitStatus.register.rawValue) }
  }
}
