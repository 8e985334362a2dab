package import Records

/// Reads lengths of time as people write them.
package enum Durations {
  /// `2 years`, `18 months`, `6 weeks`, `90 days`; nil for anything else, zero included.
  package static func period(_ text: String) -> CalendarPeriod? {
    guard let (count, unit) = parts(text), (1...36_500).contains(count) else { return nil }
    switch unit {
    case "year", "years": return CalendarPeriod(count, .years)
    case "month", "months": return CalendarPeriod(count, .months)
    case "week", "weeks": return CalendarPeriod(7 * count, .days)
    case "day", "days": return CalendarPeriod(count, .days)
    default: return nil
    }
  }

  /// `5 seconds`, `2 minutes`, `1 hour`, in seconds; 0 is a time too.
  package static func seconds(_ text: String) -> Int? {
    guard let (count, unit) = parts(text), count <= 86_400 else { return nil }
    switch unit {
    case "second", "seconds", "s": return count
    case "minute", "minutes", "min": return 60 * count
    case "hour", "hours", "h": return 3600 * count
    default: return nil
    }
  }

  private static func parts(_ text: String) -> (Int, String)? {
    let trimmed = text.lowercased().filter { !$0.isWhitespace }
    let digits = trimmed.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int(digits) else { return nil }
    return (count, String(trimmed.dropFirst(digits.count)))
  }
}
