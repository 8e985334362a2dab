package import Records

/// A calendar of all-day events as the text of an `.ics` file (RFC 5545).
package struct CalendarFile: Sendable {
  package struct Event: Hashable, Sendable {
    /// Stable, so that a later file's event takes the place of this one.
    package var uid: String
    package var day: CalendarDate
    package var summary: String
    /// Lines parted by line feeds.
    package var description: String
    /// Days before the event on which it is announced, at nine in the morning.
    package var alarms: [Int]

    package init(uid: String, day: CalendarDate, summary: String, description: String, alarms: [Int]) {
      self.uid = uid
      self.day = day
      self.summary = summary
      self.description = description
      self.alarms = alarms
    }
  }

  private let name: String
  private let madeOn: CalendarDate
  private let events: [Event]

  /// - Parameter madeOn: The day as of which the events are true; of two files the later day's events count.
  package init(name: String, madeOn: CalendarDate, events: [Event]) {
    self.name = name
    self.madeOn = madeOn
    self.events = events
  }

  package var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Muster//Muster//EN", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:" + CalendarFile.escaped(PlainLine.of(name)),
    ]
    for event in events { lines += component(event) }
    return (lines + ["END:VCALENDAR"]).map(CalendarFile.folded).joined()
  }

  private func component(_ event: Event) -> [String] {
    let summary = CalendarFile.escaped(PlainLine.of(event.summary))
    let description = event.description.split(separator: "\n", omittingEmptySubsequences: false)
      .map { CalendarFile.escaped(PlainLine.of(String($0))) }.joined(separator: "\\n")
    var lines = [
      "BEGIN:VEVENT", "UID:" + CalendarFile.escaped(event.uid),
      "DTSTAMP:\(CalendarFile.basic(madeOn))T120000Z",
      // Rises from day to day: the later word about an event replaces the earlier one.
      "SEQUENCE:\(max(0, madeOn.dayNumber))", "DTSTART;VALUE=DATE:" + CalendarFile.basic(event.day),
      // The day after: the end is no part of the event.
      "DTEND;VALUE=DATE:" + CalendarFile.basic(event.day.adding(days: 1)), "SUMMARY:" + summary,
      "DESCRIPTION:" + description, "TRANSP:TRANSPARENT", "CLASS:PRIVATE",
    ]
    for days in event.alarms {
      lines += [
        "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:" + CalendarFile.trigger(days), "DESCRIPTION:" + summary,
        "END:VALARM",
      ]
    }
    return lines + ["END:VEVENT"]
  }

  /// From midnight at the start of the event's day back to nine o'clock so many days before.
  private static func trigger(_ days: Int) -> String {
    switch days {
    case 0: "PT9H"
    case 1: "-PT15H"
    default: "-P\(days - 1)DT15H"
    }
  }

  private static func basic(_ date: CalendarDate) -> String { date.description.replacing("-", with: "") }

  /// Text of section 3.3.11.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if character == "\\" || character == ";" || character == "," { escaped += "\\" }
      escaped.append(character)
    }
    return escaped
  }

  /// The line in pieces of at most 75 octets, none of which parts a character (section 3.1).
  static func folded(_ line: String) -> String {
    var text = ""
    var octets = 0
    for scalar in line.unicodeScalars {
      let count = UTF8.width(scalar)
      if octets + count > 75 {
        text += "\r\n "
        octets = 1
      }
      text.unicodeScalars.append(scalar)
      octets += count
    }
    return text + "\r\n"
  }
}
