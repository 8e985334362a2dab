import ArgumentParser
import Diagnostics
import Foundation
import Pipeline

/// The workspace of a command that goes through its inbox: the command works from inside it, so that files are called
/// `inbox/…` wherever it was started.
struct InboxOptions: ParsableArguments {
  @Option(
    name: [.customShort("w"), .long],
    help: ArgumentHelp(
      "The workspace's folder; else MUSTER_WORKSPACE, else the nearest one from here upward.", valueName: "dir"))
  var workspace: String?

  @Flag(help: "Print JSON, one object a line.")
  var json = false

  /// Goes into the workspace.
  func enter() throws {
    let folder = try Session.folder(
      option: workspace, environment: ProcessInfo.processInfo.environment[Session.environmentVariable],
      current: FileManager.default.currentDirectoryPath)
    guard FileManager.default.changeCurrentDirectoryPath(folder) else {
      throw MusterError(
        .usage,
        Diagnostic(
          .error, .workspaceNone, "the workspace's folder cannot be entered", at: SourceLocation(file: folder),
          hint: "give yourself the right to open it"))
    }
  }

  /// Opens the workspace that was entered.
  func open() throws -> Session {
    let session = try Session.open(option: ".", environment: nil, current: ".", readOnly: false)
    try session.noteConfiguration(clock: .system)
    return session
  }

  /// Prints what a pass did.
  func tell(_ report: SyncReport) {
    for outcome in report.outcomes {
      outcome.diagnostics.forEach(Console.tell)
      Console.writeLine(json ? ImportLine.json(outcome) : ImportLine.text(outcome))
    }
    report.notes.forEach(Console.tell)
    for (file, reason) in report.waiting { Console.tell("waiting  \(DiagnosticText.escaped(file)): \(reason)") }
  }
}

struct SyncCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync", abstract: "Import what is complete in the inbox, and what is due.",
    discussion: """
      One pass, for cron or a timer. A file under inbox/ belongs to the source whose `files` it fits. It is taken once \
      it has lain still for the settle time of muster.yaml and nobody has it open for writing; then it is in archive/ \
      and in the register, and leaves the inbox. One that cannot be imported goes to inbox/rejected/ with its reason in \
      a text file beside it, and holds up no other. Names such as .part, .tmp and ~$… are left alone, and what no \
      source takes is left and reported once. Sources with a path outside the inbox are fetched as their schedule says.

      Exit codes as of import: 3 where a file could not be read.

      Examples:
        muster sync --workspace /srv/northfield
        muster sync --wait
      """)

  @OptionGroup var inbox: InboxOptions

  @Flag(help: "Wait for files that have not lain still for long enough, too.")
  var wait = false

  func run() throws {
    try inbox.enter()
    var worst: Int32 = 0
    while true {
      let report = try InboxSync(inbox.open(), clock: .system).run()
      inbox.tell(report)
      worst = max(worst, report.outcomes.map(\.exitStatus.rawValue).max() ?? 0)
      guard wait, let seconds = report.settlesIn else { break }
      sleep(UInt32(max(1, seconds)))
    }
    if worst > 0 { throw ExitCode(worst) }
  }
}
