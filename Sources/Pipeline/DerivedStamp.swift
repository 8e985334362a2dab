import Diagnostics
import Records
import Store

/// What the derived tables were made of: the day, and the configuration of then.
struct DerivedStamp: Hashable {
  let asOf: CalendarDate
  /// Hash over the files of the configuration; empty where it was not kept.
  let configuration: String

  var text: String { "\(asOf) \(configuration)" }

  init(asOf: CalendarDate, configuration: String) {
    self.asOf = asOf
    self.configuration = configuration
  }

  init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard let first = words.first, let day = CalendarDate(iso: first) else { return nil }
    self.init(asOf: day, configuration: words.count > 1 ? words[1] : "")
  }

  /// The stamp of what is derived now.
  static func now(asOf: CalendarDate, _ session: Session) throws -> DerivedStamp {
    do {
      return DerivedStamp(asOf: asOf, configuration: try session.workspace.configurationHash())
    } catch {
      throw error.error(.register, .registerIO)
    }
  }
}
