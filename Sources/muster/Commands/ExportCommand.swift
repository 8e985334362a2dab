import ArgumentParser
import Diagnostics
import Pipeline
import Reports

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Print a table of the register as CSV or JSON.",
    discussion: """
      people, credentials, records, discrepancies or requirements. CSV cells that a spreadsheet would run as a \
      formula are neutralised; JSON has the values unchanged.

      Examples:
        muster export people > people.csv
        muster export discrepancies --format json --as-of 2026-11-23 --output findings.json
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var date: DateOptions
  @OptionGroup var known: KnowledgeOptions

  @Argument(help: "people, credentials, records, discrepancies or requirements.")
  var table: AuditExport

  @Option(help: "csv, json or ndjson.")
  var format: ExportFormat = .csv

  @Option(help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
  var output: String?

  func run() throws {
    let session = try workspace.open(readOnly: true)
    let pipeline = AuditPipeline(session, knowledge: known.knowledge(session))
    let day = known.day(date, session)
    let audit = try table == .records ? pipeline.audit(asOf: day, listsTaken: true) : pipeline.register(asOf: day)
    let text = table.table(of: audit).text(as: format)
    guard let output else { return Console.write(text) }
    try OutputFile.write(text, to: output)
  }
}

extension AuditExport: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}
