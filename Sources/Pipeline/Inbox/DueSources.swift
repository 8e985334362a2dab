import Configuration
import Records
import Store

/// Sources that are fetched from outside the inbox, as their schedules say.
///
/// A time that was missed is made up for once. A source that fails is tried again after pauses that double.
struct DueSources {
  let session: Session
  let clock: Clock

  private static let firstPause = 5 * 60
  private static let longestPause = 6 * 3600

  /// Hands out each source that is due, and keeps how it went.
  func run(_ body: (Source, _ path: String) throws -> FileResult) throws {
    for source in session.configuration.organisation.sources {
      guard let path = source.path else { continue }
      var run = try session.register.sourceRun(source.name) ?? SourceRun()
      guard isDue(source, run) else { continue }
      switch try body(source, path) {
      case .done: run = SourceRun(lastDone: clock.seconds)
      case .waiting: continue
      case .failed:
        run.failures += 1
        let pause = min(DueSources.firstPause << min(run.failures - 1, 10), DueSources.longestPause)
        run.nextTry = clock.seconds + pause
      }
      try session.register.setSourceRun(source.name, run)
    }
  }

  private func isDue(_ source: Source, _ run: SourceRun) -> Bool {
    // A clock that was set back must not keep a source waiting for what it takes for the future.
    let isPausing = clock.seconds < run.nextTry && run.nextTry - clock.seconds <= DueSources.longestPause
    if isPausing { return false }
    guard let text = source.schedule, let schedule = CronSchedule(text), let last = run.lastDone else { return true }
    let zone = session.timeZone
    guard let due = schedule.latest(notAfter: clock.seconds, offset: { clock.offset($0, zone) }) else { return false }
    return last < due || last > clock.seconds + DueSources.longestPause
  }
}
