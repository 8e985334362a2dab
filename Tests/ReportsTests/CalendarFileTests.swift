import Records
import Reports
import Testing

@Suite("Calendars")
struct CalendarFileTests {
  private static func text(_ summary: String, description: String = "", alarms: [Int] = [1]) throws -> String {
    CalendarFile(
      name: "Northfield", madeOn: try #require(CalendarDate(iso: "2026-11-23")),
      events: [
        .init(
          uid: "C-1", day: try #require(CalendarDate(iso: "2026-12-31")), summary: summary, description: description,
          alarms: alarms)
      ]
    ).text
  }

  @Test("an all-day event ends on the day after, and has its alarms at nine in the morning")
  func whole() throws {
    let wanted = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Muster//Muster//EN", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:Northfield", "BEGIN:VEVENT", "UID:C-1", "DTSTAMP:20261123T120000Z", "SEQUENCE:20780",
      "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "SUMMARY:LPN of J. Banda\\; expires\\, \\\\",
      "DESCRIPTION:first\\nsecond\\, third", "TRANSP:TRANSPARENT", "CLASS:PRIVATE", "BEGIN:VALARM", "ACTION:DISPLAY",
      "TRIGGER:-P29DT15H", "DESCRIPTION:LPN of J. Banda\\; expires\\, \\\\", "END:VALARM", "BEGIN:VALARM",
      "ACTION:DISPLAY", "TRIGGER:-PT15H", "DESCRIPTION:LPN of J. Banda\\; expires\\, \\\\", "END:VALARM", "END:VEVENT",
      "END:VCALENDAR", "",
    ].joined(separator: "\r\n")
    #expect(
      try CalendarFileTests.text(
        "LPN of J. Banda; expires, \\", description: "first\nsecond, third", alarms: [30, 1]) == wanted)
  }

  @Test("lines are folded at 75 octets, never within a character, and unfold to what they were")
  func folding() throws {
    let summary = String(repeating: "Größe 李 ", count: 20) + "end"
    let text = try CalendarFileTests.text(summary)
    for line in text.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
    #expect(text.replacing("\r\n ", with: "").contains("\r\nSUMMARY:\(summary)\r\n"))
  }

  @Test("a line end in a name begins no property")
  func injection() throws {
    let text = try CalendarFileTests.text("Ann\r\nATTACH:file:///etc/passwd\u{85}x")
    #expect(text.contains("\r\nSUMMARY:Ann ATTACH:file:///etc/passwd x\r\n"))
  }
}
