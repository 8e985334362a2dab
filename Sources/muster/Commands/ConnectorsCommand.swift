import ArgumentParser
import Diagnostics
import Foundation
import Pipeline
import Records

struct ConnectorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "connectors", abstract: "List the connectors: how each source system's files are read.",
    discussion: """
      Shipped ones and the workspace's own, which override shipped ones of the same name. Works outside a workspace \
      too.

      Examples:
        muster connectors
        muster connectors --json
        muster connectors --reference     what may stand in a connector file, as Markdown
      """)

  @OptionGroup var workspace: WorkspaceOptions

  @Flag(help: "Print JSON, one object a line.")
  var json = false

  @Flag(help: "Print the reference of connector files instead.")
  var reference = false

  func run() throws {
    if reference {
      Console.write(ConnectorSummary.reference)
      return
    }
    for connector in try ConnectorSummary.all(workspace: workspace.workspace) {
      if json {
        Console.writeLine(
          JSONValue.object([
            .init("name", .string(connector.name)), .init("origin", .string(connector.origin)),
            .init("format", .string(connector.format)), .init("authority", .string(connector.authority.rawValue)),
            .init("description", .string(connector.description)),
          ]).jsonText)
      } else {
        let name = connector.name.padding(toLength: 24, withPad: " ", startingAt: 0)
        Console.writeLine(
          "\(name)  \(connector.origin)  \(connector.format), \(connector.authority.rawValue)  \(connector.description)"
        )
      }
    }
  }
}
