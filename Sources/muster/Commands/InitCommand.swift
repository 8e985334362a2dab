import ArgumentParser
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
      """)

  @Argument(help: "The folder; made where it is missing.")
  var dir = "."

  func run() throws {
    let folder = try Session.makeWorkspace(at: dir)
    Console.tell("The workspace is ready in \(folder).")
    Console.tell("Next: name your sources in muster.yaml, then `muster -w \(dir) import FILE`.")
  }
}
