import ArgumentParser
import Diagnostics
import Pipeline
import Records

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Show how a file would be read, before anything is imported.",
    discussion: """
      Format, encoding, dialect, header row, the column that feeds each field and how sure that is, sample records and \
      problems. Columns that feed nothing are listed loudly. Of a zip or gzip file every file in it is shown. Needs no workspace; inside one, its own connectors and \
      catalogue count.

      Examples:
        muster inspect training.csv
        muster inspect training.csv --save training     writes a connector to edit
      """)

  @OptionGroup var workspace: WorkspaceOptions

  @Argument(help: "The file.")
  var file: String

  @Option(help: "The connector to show the file with; else the one that fits best.")
  var connector: String?

  @Option(help: "The text encoding; else found by looking.")
  var encoding: String?

  @Option(help: ArgumentHelp("Write a connector of that name that reads the file as shown.", valueName: "name"))
  var save: String?

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Show what the sample records say, not only which fields they have.")
  var showValues = false

  func run() throws {
    let inspection = try InspectedFiles(
      file: file, connector: connector, encoding: encoding, workspace: workspace.workspace)
    if let save {
      let path = try inspection.save(as: save)
      Console.tell("Wrote \(path): edit it, then `muster inspect \(file) --connector \(save)`.")
    }
    if json {
      Console.writeLine(inspection.json.jsonText)
    } else {
      Console.write(inspection.text(showValues: showValues))
    }
    inspection.problems.forEach(Console.tell)
  }
}
