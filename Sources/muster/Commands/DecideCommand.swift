import ArgumentParser
import Pipeline
import Records

struct DecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Say that two people are one or two, or accept a finding for a time.",
    discussion: """
      A decision is a human's word: no later import overrules it, and the log keeps it with its reason.

      Examples:
        muster decide same P-FSB2E1MZAQ P-0H4V6T2M8C --reason "married in May, HR confirmed"
        muster decide different 1008 2099 --reason "two Thomas Reeds"
        muster decide accept D-7M2K9QX4TB --until 2027-01-31 --reason "renewal paid"
      """,
    subcommands: [Same.self, Different.self, Accept.self])

  struct Same: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "The two are one person.")
    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var date: DateOptions
    @Argument(help: "A person's id or employee number, or a record's id.") var left: String
    @Argument(help: "The other.") var right: String
    @Option(help: "Why; the log keeps it.") var reason: String

    func run() throws {
      let session = try workspace.open()
      try Decisions(session, clock: .system)
        .match(left, right, areSame: true, reason: reason, asOf: date.day(session))
    }
  }

  struct Different: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "The two are two people.")
    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var date: DateOptions
    @Argument(help: "A person's id or employee number, or a record's id.") var left: String
    @Argument(help: "The other.") var right: String
    @Option(help: "Why; the log keeps it.") var reason: String

    func run() throws {
      let session = try workspace.open()
      try Decisions(session, clock: .system)
        .match(left, right, areSame: false, reason: reason, asOf: date.day(session))
    }
  }

  struct Accept: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "The finding is accepted through a day.")
    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var date: DateOptions
    @Argument(help: "The finding's key.") var key: String
    @Option(help: ArgumentHelp("The last day, YYYY-MM-DD.", valueName: "date")) var until: CalendarDate
    @Option(help: "Why; the log keeps it.") var reason: String

    func run() throws {
      let session = try workspace.open()
      try Decisions(session, clock: .system).accept(key, until: until, reason: reason, asOf: date.day(session))
    }
  }
}
