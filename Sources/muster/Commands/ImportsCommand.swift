import ArgumentParser
import Pipeline
import Records

struct ImportsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "imports", abstract: "List what came in, when, with its counts.",
    discussion: """
      A line an import: records read = accepted + unchanged + ignored + rejected. `muster export records` has every \
      record with its reason. Below it stands what there was to warn of when the file was read.

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
    let pipeline = AuditPipeline(session)
    let accounts = try pipeline.importAccounts(asOf: date.day(session))
    let notices = try pipeline.keptNotices()
    for account in accounts {
      let told = notices[account.info.id] ?? []
      Console.writeLine(json ? ImportLine.json(account, told) : ImportLine.text(account))
      if !json { told.forEach { Console.writeLine("  " + ImportLine.text($0)) } }
      guard attachments else { continue }
      for file in try AttachmentSummary.all(ofImport: account.info, session: session) {
        Console.writeLine(json ? file.json : "  " + file.text)
      }
    }
    if accounts.isEmpty { Console.tell("Nothing has been imported yet.") }
  }
}
