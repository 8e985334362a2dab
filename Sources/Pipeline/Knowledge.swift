package import Diagnostics
package import Records
import Store

/// What the register knew by the end of a day: what had come in by then and was not undone, and what was decided.
///
/// The configuration is today's, and so is the program: both say how evidence is read, not what it says.
package struct Knowledge: Sendable {
  package let day: CalendarDate
  /// The first moment that is too late, ISO 8601 with seconds, UTC.
  let end: String

  /// - Parameter zone: In which the day ends.
  package init(through day: CalendarDate, zone: String, clock: Clock) {
    self.day = day
    let midnight = (day.dayNumber + 1) * 86_400
    let guess = midnight - clock.offset(midnight, zone)
    end = Knowledge.text(midnight - clock.offset(guess, zone))
  }

  func knew(_ moment: String) -> Bool { moment < end }

  /// Imports that counted then, in the order of evidence.
  func imports(_ register: Register) throws -> [ImportInfo] {
    var isUndone: [String: Bool] = [:]
    for entry in try register.log().map(\.entry) where knew(entry.at) {
      if entry.action == "undo" { isUndone[entry.subject] = true }
      if entry.action == "redo" { isUndone[entry.subject] = false }
    }
    let known = try register.allImports().filter { knew($0.importedAt) }
    let undone = Set(known.filter { isUndone[$0.id] ?? false }.map(\.sha256))
    return known.filter { info in
      !(isUndone[info.id] ?? false) && !(info.parent.map(undone.contains) ?? false)
    }.map { info in
      var copy = info
      copy.isActive = true
      return copy
    }.sorted { ($0.asAt, $0.sha256, $0.parent ?? "") < ($1.asAt, $1.sha256, $1.parent ?? "") }
  }

  private static func text(_ seconds: Int) -> String {
    let day = Int((Double(seconds) / 86_400).rounded(.down)), rest = seconds - day * 86_400
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(CalendarDate(dayNumber: day))T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }
}
