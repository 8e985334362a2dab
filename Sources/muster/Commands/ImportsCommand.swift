import ArgumentParser
import Pipeline
import Records

struct ImportsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "imports", abstract: "List what came in, when, with its counts.",
    discussion: """
      A line an import: records read = accepted + unchanged + ignored + rejected. `muster export records` has every \
      record with its reason.

      Examples:
        muster imports
        muster imports --json | jq .file
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var date: DateOptions

  @Flag(help: "Print JSON, one object a line.")
  var json = false

  @Flag(help: "List also the files that came attached to messages and are kept in archive/ as they are.")
  var attachments = false

  func run() throws {
    let session = try workspace.open(readOnly: true)
    let accounts = try AuditPipeline(session).importAccounts(asOf: date.day(session))
    for account in accounts {
      Console.writeLine(json ? ImportLine.json(account) : ImportLine.text(account))
      guard attachments else { continue }
      for file in try AttachmentSummary.all(ofImport: account.info, session: session) {
        Console.writeLine(json ? file.json : "  " + file.text)
      }
    }
    if accounts.isEmpty { Console.tell("Nothing has been imported yet.") }
  }
}
