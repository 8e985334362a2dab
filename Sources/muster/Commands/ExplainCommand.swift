import ArgumentParser
import Pipeline
import Records
import Reports

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Show why the register says what it says.",
    discussion: """
      Takes the id of a person (P-…), a credential (C-…) or the key of a discrepancy (D-…); an employee number will \
      do for a person. Shows each value, the file and line of the records behind it, and why the others lost; for a \
      person also which records were linked, and by what.

      Examples:
        muster explain 1001
        muster explain D-7M2K9QX4TB
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var date: DateOptions
  @OptionGroup var known: KnowledgeOptions

  @Argument(help: "The id or key.")
  var id: String

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let session = try workspace.open(readOnly: true)
    let audit = try AuditPipeline(session, knowledge: known.knowledge(session)).register(
      about: id, asOf: known.day(date, session))
    let explanation = try AuditPipeline(session).explanation(of: id, in: audit)
    Console.write(json ? explanation.json.jsonText + "\n" : explanation.text)
  }
}
