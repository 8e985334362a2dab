import ArgumentParser
import Diagnostics
import Pipeline
import Records
import Reports

struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Find every discrepancy and write the report.",
    discussion: """
      Prints a summary and writes report.html, discrepancies.csv, plan.csv (who does what by when, in the order of \
      work) and summary.json to reports/DATE/. The audit is kept, so that the next one can say what is new, still open \
      or resolved. With --as-of the same register gives the same bytes.

      Examples:
        muster audit
        muster audit --as-of 2026-11-23 --out /tmp/audit
        muster audit --known-at 2026-06-30         what was known on the evening of that day; not kept
        muster audit --fail-on critical            for scripts: exit 1 where something critical is open
        muster audit --client "Northfield Hospitals"   the version to show that client
        muster audit --quarterly-plan              when to audit what in the year that follows
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var date: DateOptions
  @OptionGroup var known: KnowledgeOptions

  @Option(help: ArgumentHelp("Where to write instead of reports/DATE/.", valueName: "dir"))
  var out: String?

  @Option(help: "Exit with 1 where a finding of this severity or worse is open: critical, high, medium, low.")
  var failOn: Severity?

  @Option(help: "Only what this client asks for, without birth dates, contact details and internal notes.")
  var client: String?

  @Flag(help: "Propose the audit days of the year that follows, with their checklists; audits nothing.")
  var quarterlyPlan = false

  @Flag(help: "Print the summary as JSON.")
  var json = false

  func run() throws {
    let session = try workspace.open()
    let pipeline = AuditPipeline(session, knowledge: known.knowledge(session))
    if quarterlyPlan {
      Console.write(AuditCalendar(try pipeline.audit(asOf: known.day(date, session))).text)
      return
    }
    let result = try pipeline.run(
      asOf: known.day(date, session), isDated: date.asOf != nil || known.knownAt != nil, client: client, folder: out,
      clock: .system)
    if json {
      Console.write(result.summaryJSON)
    } else {
      Console.write(result.summaryText)
    }
    result.diagnostics.forEach(Console.tell)
    Console.tell("Report: \(result.reportPath)")
    if let failOn, result.audit.discrepancies.contains(where: { $0.severity <= failOn && $0.state != .accepted }) {
      throw ExitCode(ExitStatus.found.rawValue)
    }
  }
}
