import ArgumentParser
import Diagnostics
import Pipeline

struct DedupeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dedupe", abstract: "Find rows of CSV files that speak of the same person.",
    discussion: """
      Writes the rows with cluster_id and match_probability added. Columns are recognised by their headers and values; \
      --map overrides. Given two or more files it links across them too. Needs no workspace.

      Without --model a model is trained on the rows themselves, without labels; --save-model keeps it. --explain shows \
      instead of the rows what speaks for and against one pair; rows are named as the id column does, or as FILE:LINE.

      Examples:
        muster dedupe people.csv > linked.csv
        muster dedupe a.csv b.csv --id rec_id --map family_name=surname --output linked.csv
        muster dedupe people.csv --output linked.csv --report linked.html --pairs pairs.csv --save-model model.json
        muster dedupe people.csv --model model.json --explain r17 r2041
      """)

  @Argument(help: "The CSV files.")
  var files: [String]

  @Option(help: "The column that numbers the records; it carries no evidence.")
  var id: String?

  @Option(help: ArgumentHelp("Which column feeds a field; may be repeated.", valueName: "field=column"))
  var map: [String] = []

  @Option(help: ArgumentHelp("A model file to score with; else one is trained on the rows.", valueName: "file"))
  var model: String?

  @Option(help: ArgumentHelp("Write the model that scored the rows to a file.", valueName: "file"))
  var saveModel: String?

  @Option(
    help: ArgumentHelp(
      "The match probability from which rows are linked, between 0 and 1; else the model's.", valueName: "probability"))
  var threshold: Double?

  @Option(
    help: ArgumentHelp(
      "Write the scored pairs as CSV: match weight in bits, and what each comparison adds.", valueName: "file"))
  var pairs: String?

  @Option(
    help: ArgumentHelp(
      "The match probability from which pairs are written; 0 writes all candidates.", valueName: "probability"))
  var pairsFrom: Double = 0.05

  @Option(parsing: .upToNextOption, help: ArgumentHelp("Two rows whose match weight is taken apart.", valueName: "id"))
  var explain: [String] = []

  @Option(help: ArgumentHelp("Write charts of the linkage as one HTML page.", valueName: "file"))
  var report: String?

  @Option(help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
  var output: String?

  func validate() throws {
    if let threshold, !(threshold > 0 && threshold < 1) {
      throw ValidationError("--threshold expects a probability between 0 and 1, found \(threshold).")
    }
    if !(pairsFrom >= 0 && pairsFrom < 1) {
      throw ValidationError("--pairs-from expects a probability from 0 and below 1, found \(pairsFrom).")
    }
    if !explain.isEmpty, explain.count != 2 {
      throw ValidationError("--explain expects two ids, found \(explain.count). Put the files before it.")
    }
  }

  func run() throws {
    var request = DedupeRun.Request(files: files)
    request.idColumn = id
    request.overrides = map
    request.modelPath = model
    request.threshold = threshold
    request.pairsFrom = pairs == nil ? nil : pairsFrom
    let run = try DedupeRun(request)
    run.notes.forEach(Console.tell)
    run.diagnostics.forEach(Console.tell)
    let explanation = explain.count == 2 ? try run.explanation(explain[0], explain[1]) : nil
    if let pairs { try OutputFile.write(run.pairs, to: pairs) }
    if let report { try OutputFile.write(run.report, to: report) }
    if let saveModel { try OutputFile.write(run.model, to: saveModel) }
    if let output { try OutputFile.write(run.csv, to: output) }
    if let explanation {
      Console.write(explanation)
    } else if output == nil {
      Console.write(run.csv)
    }
  }
}
