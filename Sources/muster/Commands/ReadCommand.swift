import ArgumentParser
import Diagnostics
import Pipeline

struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Print the raw records of a file, one JSON object a line.",
    discussion: """
      Shows what a file's reader yields, with nothing interpreted beyond syntax and encoding. Problems go to standard \
      error. Needs no workspace.

      Examples:
        muster read roster.txt
        muster read export.dat --as csv --delimiter '|' --encoding windows-1252
        muster read mailbox.mbox | head -n 1
      """)

  @Argument(help: "The file.")
  var file: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("csv, xml, mail, json or fixed; else found by looking.", valueName: "format"))
  var family: String?

  @Option(help: "The text encoding; else found by looking.")
  var encoding: String?

  @Option(help: "What parts the cells; may be longer than a character.")
  var delimiter: String?

  @Option(help: "The quote character; '' for none.")
  var quote: String?

  @Option(help: "The escape character.")
  var escape: String?

  @Option(help: "A connector, by name or file, for the layout of fixed-width text.")
  var connector: String?

  @Option(
    name: [.customShort("w"), .long], help: ArgumentHelp("The workspace whose own connectors count.", valueName: "dir"))
  var workspace: String?

  func validate() throws {
    if let family, !RawReading.families.contains(family) {
      throw ValidationError("--as takes \(RawReading.families.joined(separator: ", ")); found \(family)")
    }
  }

  func run() throws {
    var options = RawReading.Options()
    options.family = family
    options.encoding = encoding
    options.delimiter = delimiter
    options.quote = quote
    options.escape = escape
    options.connector = connector
    let output = OutputBuffer()
    let status: ExitStatus
    do {
      status = try RawReading.read(
        file, options, workspace: workspace, onLine: output.writeLine, onProblem: { Console.tell($0) })
    } catch {
      output.flush()
      throw error
    }
    output.flush()
    if status != .done { throw ExitCode(status.rawValue) }
  }
}
