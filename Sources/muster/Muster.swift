import ArgumentParser
import Diagnostics

/// The command-line program.
@main
struct Muster: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "muster",
    abstract: "One register of who holds what, from spreadsheets, HR exports, mail and issuers' files.",
    discussion: """
      Muster reads scattered credential records, works out which speak of the same person and the same certificate, \
      reconciles them into one register and reports every discrepancy with the evidence for it. It works offline and \
      never changes the files it reads.

      Start with:
        muster init northfield
        muster -w northfield import inbox/*.csv
        muster -w northfield audit

      Exit codes: 0 done; 1 done, and what --fail-on names was found or records were rejected under --strict; 2 usage \
      or configuration; 3 an input could not be read; 4 the register is in use, damaged or not writable.
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(name: "Setting up", subcommands: [InitCommand.self, ConnectorsCommand.self, ConnectorCommand.self]),
      CommandGroup(
        name: "Taking in",
        subcommands: [
          InspectCommand.self, ReadCommand.self, ImportCommand.self, SyncCommand.self, WatchCommand.self,
          ImportsCommand.self,
        ]),
      CommandGroup(
        name: "Looking",
        subcommands: [
          AuditCommand.self, RemindCommand.self, ExportCommand.self, ExplainCommand.self, FindCommand.self,
          HoldersCommand.self,
          PromiseCommand.self, LogCommand.self,
        ]),
      CommandGroup(
        name: "Deciding",
        subcommands: [
          ReviewCommand.self, DecideCommand.self, TrainCommand.self, UndoCommand.self, RedoCommand.self,
          ForgetCommand.self,
        ]),
      CommandGroup(
        name: "Keeping",
        subcommands: [DoctorCommand.self, RebuildCommand.self, BackupCommand.self, RestoreCommand.self]),
      CommandGroup(name: "On its own", subcommands: [DedupeCommand.self]),
    ])

  static func main() async {
    ProcessSetup.protect()
    do {
      let arguments = WorkspaceArgument.moved(Array(CommandLine.arguments.dropFirst()))
      var command = try parseAsRoot(arguments)
      if var asyncCommand = command as? any AsyncParsableCommand {
        try await asyncCommand.run()
      } else {
        try command.run()
      }
    } catch let error as MusterError {
      for diagnostic in error.diagnostics { Console.tell(diagnostic) }
      exit(withError: ExitCode(error.exitCode.rawValue))
    } catch let code as ExitCode {
      exit(withError: code)
    } catch {
      let code = exitCode(for: error)
      if code == .success { exit(withError: error) }
      Console.tell(fullMessage(for: error))
      exit(withError: ExitCode(ExitStatus.usage.rawValue))
    }
  }
}
