import ArgumentParser
import Diagnostics
import Pipeline

struct WatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch", abstract: "Do what sync does for as long as it runs.",
    discussion: """
      Goes through the inbox when something happens in it, and every half minute besides: a network share sends no \
      events. muster.yaml is read anew each time. SIGTERM or Ctrl-C ends it after the file at hand.

      Example:
        muster watch --workspace /srv/northfield
      """)

  @OptionGroup var inbox: InboxOptions

  /// Seconds after which the inbox is looked through whatever the events say.
  private static let sweep = 30

  func run() throws {
    try inbox.enter()
    let events = try InboxEvents(inbox.open())
    Console.tell("Watching inbox/; end with Ctrl-C.")
    var lastTold = ""
    while true {
      var pause = WatchCommand.sweep
      do {
        let report = try InboxSync(inbox.open(), clock: .system).run()
        pause = min(pause, max(1, report.settlesIn ?? pause))
        var shown = report
        // A file that is still being copied is said once, not every second.
        let waiting = report.waiting.map(\.file).joined(separator: "\n")
        if waiting == lastTold { shown.waiting = [] }
        lastTold = waiting
        inbox.tell(shown)
      } catch let error as MusterError where error.exitCode == .usage || WatchCommand.passes(error) {
        // A mistake in muster.yaml is mended while this runs, and another program is done some time.
        error.diagnostics.forEach(Console.tell)
      }
      if events.wait(seconds: pause) == .stop {
        Console.tell("Stopped.")
        return
      }
    }
  }

  private static func passes(_ error: MusterError) -> Bool {
    error.diagnostics.contains { $0.code == .registerLocked }
  }
}
