import ArgumentParser
import Diagnostics
import Pipeline

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a workspace.",
    discussion: """
      Makes the folder with muster.yaml, catalog.yaml, requirements.yaml, an inbox and an empty register. Files that \
      are there already stay as they are. Open muster.yaml next: it explains itself, line by line.

      Examples:
        muster init                 in the current folder
        muster init northfield      in a new folder
        muster init --systemd       unit and timer files for a workspace, new or old
        muster init --cron          the line for a crontab
      """)

  @Argument(help: "The folder; made where it is missing.")
  var dir = "."

  @Flag(help: "Write unit and timer files of systemd that run muster sync, into systemd/ of the workspace.")
  var systemd = false

  @Flag(help: "Print the line of a crontab that runs muster sync.")
  var cron = false

  func run() throws {
    if !(systemd || cron) || !Session.isWorkspace(dir) { try make() }
    let program = ProgramPath.own
    if systemd {
      let files = try Session.writeServiceFiles(at: dir, program: program)
      for file in files { Console.tell("Written: \(DiagnosticText.escaped(file))") }
      Console.tell("Next: sudo cp them to /etc/systemd/system/, add User= to the service, and")
      Console.tell("  sudo systemctl daemon-reload && sudo systemctl enable --now muster-sync.timer")
    }
    if cron { Console.writeLine(Session.cronLine(at: dir, program: program)) }
  }

  private func make() throws {
    let folder = try Session.makeWorkspace(at: dir)
    Console.tell("The workspace is ready in \(folder).")
    Console.tell("Next: name your sources in muster.yaml, then `muster -w \(dir) import FILE`.")
  }
}
