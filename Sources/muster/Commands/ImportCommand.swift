import ArgumentParser
import Diagnostics
import Pipeline
import Records
import Reports

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take files into the register.",
    discussion: """
      Each file is one import: its bytes go into the archive, its records into the register, all or nothing. What \
      cannot be used is rejected with its line and the reason, and the rest goes on. The same bytes come in once.

      A file of a declared source is known by its place under inbox/ or by --source. Of any other file the connector \
      that fits says what it is; --authority, --issuer, --covers and --snapshot overrule it.

      A folder stands for all files in it, such as a folder of messages; a .gz or .zip for the files in that.

      Examples:
        muster import inbox/hr/workers.xml
        muster import training.csv --source training-matrix --as-at 2026-02-09
        muster import roster.txt --authority issuer --issuer "State Board" --covers RN,LPN --snapshot full
        muster import *.csv --dry-run
      """)

  @OptionGroup var workspace: WorkspaceOptions

  @Argument(help: "The files, or folders of them.")
  var files: [String]

  @Option(help: "A source that muster.yaml declares.")
  var source: String?

  @Option(help: "hr, issuer, tracker, correspondence, exclusion or promise.")
  var authority: Authority?

  @Option(help: "The issuing body whose file it is.")
  var issuer: String?

  @Option(help: "Codes of the credentials that the issuer's file is complete for, joined by commas.")
  var covers: String?

  @Option(help: "full: what is absent is gone; changes: absence says nothing.")
  var snapshot: SnapshotKind?

  @Option(help: "The connector, by name or file; else found by looking.")
  var connector: String?

  @Option(
    name: .customLong("as-at"),
    help: ArgumentHelp("The day of which files speak that state none, YYYY-MM-DD.", valueName: "date"))
  var asAt: CalendarDate?

  @Option(help: "The text encoding; else found by looking.")
  var encoding: String?

  @Flag(help: "Believe a full snapshot that lost more records than max_shrink allows.")
  var acceptShrink = false

  @Flag(help: "Show what would come in, and change nothing.")
  var dryRun = false

  @Flag(help: "Exit with 1 where records were rejected.")
  var strict = false

  @Flag(help: "Print JSON, one object a line.")
  var json = false

  func run() throws {
    if source != nil, authority != nil || issuer != nil || covers != nil || snapshot != nil {
      throw MusterError(
        .usage,
        Diagnostic(
          .error, .importBadOption,
          "--source says where the file is from; --authority, --issuer, --covers and --snapshot say it again",
          hint: "give --source alone, or leave it out"))
    }
    var options = ImportOptions()
    options.source = source
    options.authority = authority
    options.issuer = issuer
    options.covers = covers.map { $0.split(separator: ",").map { $0.trimmingBlanks } } ?? []
    options.snapshot = snapshot
    options.connector = connector
    options.asAt = asAt
    options.encoding = encoding
    options.isDryRun = dryRun
    options.acceptsShrink = acceptShrink
    let session = try workspace.open()
    let outcomes = try ImportPipeline(session, clock: .system).run(files, options: options)
    for outcome in outcomes {
      outcome.diagnostics.forEach(Console.tell)
      Console.writeLine(json ? ImportLine.json(outcome) : ImportLine.text(outcome))
    }
    if let worst = outcomes.map(\.exitStatus.rawValue).max(), worst > 0 { throw ExitCode(worst) }
    if strict, outcomes.contains(where: { ($0.account?.rejected ?? 0) > 0 }) {
      throw ExitCode(ExitStatus.found.rawValue)
    }
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String {
    var slice = self
    while slice.first == " " { slice.removeFirst() }
    while slice.last == " " { slice.removeLast() }
    return String(slice)
  }
}
