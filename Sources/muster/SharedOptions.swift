import ArgumentParser
import Diagnostics
import Foundation
import Pipeline
import Records

/// Which workspace a command works on.
struct WorkspaceOptions: ParsableArguments {
  @Option(
    name: [.customShort("w"), .long],
    help: ArgumentHelp(
      "The workspace's folder; else MUSTER_WORKSPACE, else the nearest one from here upward.", valueName: "dir"))
  var workspace: String?

  @Option(name: .long, help: ArgumentHelp("Seconds to wait for another writer.", valueName: "seconds"))
  var wait: Double = 5

  /// What `MUSTER_WORKSPACE` says.
  var environment: String? { ProcessInfo.processInfo.environment[Session.environmentVariable] }

  func open(readOnly: Bool = false) throws -> Session {
    let session = try Session.open(
      option: workspace, environment: ProcessInfo.processInfo.environment[Session.environmentVariable],
      current: FileManager.default.currentDirectoryPath, readOnly: readOnly, wait: wait)
    if !readOnly { try session.noteConfiguration(clock: .system) }
    return session
  }
}

/// The day that a command looks at.
struct DateOptions: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("The day to look at, YYYY-MM-DD; else today in the configured time zone.", valueName: "date"))
  var asOf: CalendarDate?

  func day(_ session: Session) -> CalendarDate {
    asOf ?? Clock.system.today(session.timeZone)
  }
}

/// What was known on another day.
struct KnowledgeOptions: ParsableArguments {
  @Option(
    name: .customLong("known-at"),
    help: ArgumentHelp(
      "Only what had come in and been decided by the end of that day, YYYY-MM-DD; --as-of is that day where it is not "
        + "given.", valueName: "date"))
  var knownAt: CalendarDate?

  func knowledge(_ session: Session) -> Knowledge? {
    knownAt.map { Knowledge(through: $0, zone: session.timeZone, clock: .system) }
  }

  func day(_ date: DateOptions, _ session: Session) -> CalendarDate { date.asOf ?? knownAt ?? date.day(session) }
}

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
}

extension Authority: ExpressibleByArgument {}
extension SnapshotKind: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}

extension Clock {
  /// The machine's clock; the one place where it is read.
  static var system: Clock {
    @Sendable func day(_ date: Date, _ zone: String) -> CalendarDate {
      var calendar = Calendar(identifier: .gregorian)
      calendar.timeZone = TimeZone(identifier: zone) ?? .gmt
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      return CalendarDate(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
        ?? CalendarDate(dayNumber: 0)
    }
    let now = Date()
    return Clock(
      now: now.formatted(.iso8601), today: { day(now, $0) },
      day: { day(Date(timeIntervalSince1970: Double($0)), $1) }, user: NSUserName(),
      seconds: Int(now.timeIntervalSince1970.rounded(.down)),
      offset: { (TimeZone(identifier: $1) ?? .gmt).secondsFromGMT(for: Date(timeIntervalSince1970: Double($0))) })
  }
}
