import Configuration
import Diagnostics
import Records
import Store

/// Whether the sources that are fetched by a schedule are.
struct ScheduleCheck {
  let session: Session
  let clock: Clock

  /// Seconds after its time before a source counts as overdue: whoever runs sync does so once an hour at least.
  private static let grace = 2 * 3600

  func faults() throws -> [Diagnostic] {
    try session.configuration.organisation.sources.compactMap { source in
      guard source.path != nil else { return nil }
      let run = try session.register.sourceRun(source.name)
      if let run, run.failures > 0 {
        return problem(
          "source \(source.name) failed \(run.failures) time\(run.failures == 1 ? "" : "s") since it last went well",
          hint: "muster sync says why; check path: of the source, and what writes the file")
      }
      guard let last = run?.lastDone else {
        return problem("source \(source.name) was never fetched", hint: overdueHint)
      }
      guard let schedule = source.schedule.flatMap({ CronSchedule($0) }) else { return nil }
      let zone = session.timeZone
      let due = schedule.latest(notAfter: clock.seconds - Self.grace) { clock.offset($0, zone) }
      guard let due, last < due else { return nil }
      return problem("source \(source.name) is overdue by its schedule", hint: overdueHint)
    }
  }

  private var overdueHint: String { "see that muster sync runs: muster init --cron or --systemd" }

  private func problem(_ message: String, hint: String) -> Diagnostic {
    Diagnostic(
      .error, .doctorSchedule, message, at: SourceLocation(file: session.workspace.organisationFile), hint: hint)
  }
}
