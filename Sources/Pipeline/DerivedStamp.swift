import Diagnostics
import Records
import Store

/// What the derived tables were made of: the day, the configuration of then, and the program that made them.
struct DerivedStamp: Hashable {
  let asOf: CalendarDate
  /// Hash over the files of the configuration; empty where it was not kept.
  let configuration: String
  /// Size and time of the program's file; empty where it was not kept.
  let program: String

  var text: String { "\(asOf) \(configuration) \(program)" }

  init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard let first = words.first, let day = CalendarDate(iso: first) else { return nil }
    asOf = day
    configuration = words.count > 1 ? words[1] : ""
    program = words.count > 2 ? words[2] : ""
  }

  /// The stamp of what this program derives with the configuration of a session.
  init(asOf: CalendarDate, _ session: Session) {
    self.asOf = asOf
    configuration = session.configurationHash
    program = PrivateFile.identity(of: "/proc/self/exe") ?? ""
  }

  /// Whether the same is to come of both, as far as the configuration goes: another program may see it otherwise.
  func isOf(_ session: Session) -> Bool { configuration == session.configurationHash }
}
