import ArgumentParser
import Diagnostics
import Pipeline
import Records
import Reports

struct RemindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remind", abstract: "Write what is about to expire as messages and a calendar.",
    discussion: """
      Looks at the `expiring` bands of muster.yaml (90, 60 and 30 days) and writes to reports/DATE/reminders/: a \
      message a person (what expires, when, what to do and by when to begin), digest.eml for the coordinator with the \
      backup in copy, and expiries.ics. The messages open as drafts in a mail program; nothing is sent. A later \
      calendar updates the events of an earlier one. People who left, what was renewed or replaced, and accepted \
      findings are left out. Prints a line a message.

      Examples:
        muster remind
        muster remind --as-of 2026-11-23 --out /tmp/reminders
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var date: DateOptions

  @Option(help: ArgumentHelp("Where to write instead of reports/DATE/reminders/.", valueName: "dir"))
  var out: String?

  func run() throws {
    let session = try workspace.open()
    let run = try AuditPipeline(session).remind(asOf: date.day(session), folder: out, clock: .system)
    for (person, reminders) in run.files.byPerson where reminders.first?.mailbox != nil {
      let what = reminders.map { "\($0.title) through \($0.expiry)" }.joined(separator: "; ")
      Console.writeLine(
        DiagnosticText.escaped("\(ReminderFiles.name(of: person))  \(person.name): \(what)"))
    }
    run.diagnostics.forEach(Console.tell)
    Console.tell("Reminders: \(DiagnosticText.escaped(run.folder))")
  }
}
