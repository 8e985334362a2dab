import ArgumentParser
import Pipeline

struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take an import out of the register.",
    discussion: """
      The register is then what it would be had the import never been made; the archive and the log keep it, and \
      `muster redo` takes the undo back.

      Example:
        muster undo I-Z7G9WHWRJ2 --reason "wrong month"
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: "The import's id, as muster imports shows it.") var importID: String
  @Option(help: "Why; the log keeps it.") var reason: String

  func run() throws {
    try Decisions(workspace.open(), clock: .system).setImport(importID, active: false, reason: reason)
    Console.tell("\(importID) no longer counts.")
  }
}

struct RedoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Take back an undo.",
    discussion: """
      Example:
        muster redo I-Z7G9WHWRJ2
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: "The import's id.") var importID: String
  @Option(help: "Why; the log keeps it.") var reason: String = "taken back"

  func run() throws {
    try Decisions(workspace.open(), clock: .system).setImport(importID, active: true, reason: reason)
    Console.tell("\(importID) counts again.")
  }
}
