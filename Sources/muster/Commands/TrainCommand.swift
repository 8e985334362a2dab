import ArgumentParser
import Diagnostics
import Pipeline

struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Fit the linkage model to this register.",
    discussion: """
      Learns without labels how often the fields of this register's records agree for one person and by chance, and \
      keeps it as model.json in the workspace. From then on it is configuration: every command links people by it. \
      Delete the file to go back to the model that Muster ships with. The file holds shares of pairs and nobody's data.

      Example:
        muster train
      """)

  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let session = try workspace.open()
    Console.tell(DiagnosticText.escaped(try LinkageTraining(session, clock: .system).run()))
  }
}
