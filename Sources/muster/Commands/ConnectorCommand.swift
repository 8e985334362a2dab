import ArgumentParser
import Diagnostics
import Pipeline
import Records

struct ConnectorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "connector", abstract: "Check connector files: `connector lint` and `connector test`.",
    discussion: """
      A connector is named by its file, by the file of its test, or by the name of an own or shipped one; a folder \
      stands for all connectors in it. Works outside a workspace too.
      """,
    subcommands: [LintCommand.self, TestCommand.self])

  struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lint", abstract: "Say what is wrong in connector files, or does nothing.",
      discussion: """
        Every finding has a code, a line and a column; the codes are a closed list. Exit codes: 0 nothing but notes; \
        1 warnings; 2 errors: the connector cannot be used.

        Examples:
          muster connector lint connectors/acme.yaml
          muster connector lint connectors --json
        """)

    @OptionGroup var workspace: WorkspaceOptions
    @Argument(help: ArgumentHelp("Connector files, folders or names.", valueName: "file")) var files: [String]
    @Flag(help: "Print JSON, one object a finding.") var json = false

    func run() throws {
      let checks = try ConnectorCheck.lint(files, workspace: workspace.workspace)
      for check in checks {
        if json {
          check.lintObjects.forEach { Console.writeLine($0.jsonText) }
        } else {
          check.findings.forEach(Console.tell)
          Console.writeLine(DiagnosticText.escaped(check.lintLine))
        }
      }
      try ConnectorCommand.end(checks)
    }
  }

  struct TestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "test", abstract: "Run the tests beside connectors.",
      discussion: """
        `NAME.test.yaml` beside a connector holds small files and what must come of them. Exit codes: 0 all cases are \
        as expected; 1 some differ; 2 a connector or test cannot be read.

        Examples:
          muster connector test connectors/acme.yaml
          muster connector test workday-raas
        """)

    @OptionGroup var workspace: WorkspaceOptions
    @Argument(help: ArgumentHelp("Connector files, tests, folders or names.", valueName: "file")) var files: [String]
    @Flag(help: "Print JSON, one object a test.") var json = false

    func run() throws {
      let checks = try ConnectorCheck.test(files, workspace: workspace.workspace)
      for check in checks {
        if json {
          Console.writeLine(check.testObject.jsonText)
        } else {
          check.findings.forEach(Console.tell)
          Console.writeLine(DiagnosticText.escaped(check.testLine))
        }
      }
      try ConnectorCommand.end(checks)
    }
  }

  private static func end(_ checks: [ConnectorCheck]) throws {
    let status = ConnectorCheck.status(checks)
    if status != .done { throw ExitCode(status.rawValue) }
  }
}
