import ArgumentParser
import Diagnostics
import Pipeline
import Records

struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "List the matches that need a human, side by side.",
    discussion: """
      Pairs of people who may be one, and records that fit several people. Settle each with `muster decide`.

      Example:
        muster review
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var date: DateOptions

  func run() throws {
    let session = try workspace.open(readOnly: true)
    let audit = try AuditPipeline(session).register(asOf: date.day(session))
    let open = audit.discrepancies.filter { $0.type == .possibleDuplicate || $0.type == .unplacedRecord }
    if open.isEmpty { Console.tell("Nothing waits for a decision.") }
    for finding in open {
      Console.writeLine(DiagnosticText.escaped("\(finding.key)  \(finding.explanation)"))
      for evidence in finding.evidence {
        Console.writeLine(DiagnosticText.escaped("  \(evidence.recordID)  \(evidence.place)  \(evidence.source)"))
      }
    }
  }
}
