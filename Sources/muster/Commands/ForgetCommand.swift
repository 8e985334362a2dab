import ArgumentParser
import Pipeline
import Records

struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Remove a person's data, as a request for erasure asks for.",
    discussion: """
      Records that speak of the person alone lose all that they say and stay accounted for (ignored, `forgotten`); of \
      records that speak of others too, the person's part goes. The archived files are rewritten with these bytes \
      blanked, so that every place in them holds, and the log keeps the hash before and after. Decisions and findings \
      of the person go, and so do the reports that name the person; muster audit writes new ones.

      There is no way back. Backups made before keep the person, and a later file that names the person brings the \
      person back: have the source corrected too. The same bytes as before stay known and do not come in again.

      Examples:
        muster forget P-FSB2E1MZAQ --reason "request for erasure of 3 March"
        muster forget 1008 --reason "retention period over"
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var date: DateOptions
  @Argument(help: "The person's id or employee number.") var person: String
  @Option(help: "Why; the log keeps it, so it must not name the person.") var reason: String

  func run() throws {
    let session = try workspace.open()
    let report = try ForgetPipeline(session, clock: .system).run(person, reason: reason, asOf: date.day(session))
    report.diagnostics.forEach(Console.tell)
    report.lines.forEach { Console.tell($0) }
  }
}
