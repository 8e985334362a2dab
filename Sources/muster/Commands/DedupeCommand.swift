import ArgumentParser
import Diagnostics
import Pipeline

struct DedupeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dedupe", abstract: "Find rows of CSV files that speak of the same person.",
    discussion: """
      Writes the rows with cluster_id and match_probability added. Columns are recognised by their headers and values; \
      --map overrides. Given two or more files it links across them too. Needs no workspace.

      Examples:
        muster dedupe people.csv > linked.csv
        muster dedupe a.csv b.csv --id rec_id --map family_name=surname --output linked.csv
      """)

  @Argument(help: "The CSV files.")
  var files: [String]

  @Option(help: "The column that numbers the records; it carries no evidence.")
  var id: String?

  @Option(help: ArgumentHelp("Which column feeds a field; may be repeated.", valueName: "field=column"))
  var map: [String] = []

  @Option(help: ArgumentHelp("A model file to score with; else one is trained on the rows.", valueName: "file"))
  var model: String?

  @Option(help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
  var output: String?

  func run() throws {
    let result = try DedupeRun(files: files, idColumn: id, overrides: map, modelPath: model).result()
    result.notes.forEach(Console.tell)
    guard let output else { return Console.write(result.csv) }
    try OutputFile.write(result.csv, to: output)
  }
}
