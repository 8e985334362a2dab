package import Diagnostics
package import Records

/// The days of a matrix of which neither a header nor a title says what they are: they are read as days of expiry, and
/// in many training matrices they are those of courses.
package struct BareDays: Sendable {
  private let file: String
  private let line: Int?
  /// Headers of the columns.
  private let columns: [String]
  /// The latest day as year, month and day, each day read in the order that puts it latest.
  private let latest: (year: Int, month: Int, day: Int)

  /// nil where a title says what the days are, or where there are fewer than three.
  init?(_ analysis: TableAnalysis, file: String) {
    var latest = (year: 0, month: 0, day: 0)
    var headers: [String] = []
    var count = 0
    for section in analysis.sections where section.bareDates == nil {
      let columns = section.columns.filter { if case .wide(_, .cell) = $0.role { true } else { false } }
      headers += columns.map(\.header)
      guard !columns.isEmpty else { continue }
      for row in analysis.rows[section.start..<max(section.start, section.end)] {
        for column in columns where DateScanner.isDate(row.text(column.index)) {
          // A day whose numbers nobody can read decides nothing.
          guard let day = Self.latestReading(row.text(column.index)) else { return nil }
          count += 1
          if latest < day { latest = day }
        }
      }
    }
    guard count >= 3 else { return nil }
    (self.file, line, self.columns, self.latest) = (file, analysis.headerLine, headers, latest)
  }

  /// A question where all the days have gone by; nil where some lie ahead, so that they are days of expiry.
  package func question(on day: CalendarDate) -> Diagnostic? {
    guard latest <= (day.year, day.month, day.day), let first = columns.first else { return nil }
    let more = columns.count > 1 ? " and \(columns.count - 1) more columns" : ""
    return Diagnostic(
      .warning, .connectorAmbiguous,
      "the days under \"\(first)\"\(more) are read as days of expiry, and all of them have gone by: are they days of "
        + "completion?",
      at: SourceLocation(file: file, line: line),
      hint: "put a line above the header that says which they are: Date completed, or Expiry date")
  }

  private static func latestReading(_ text: String) -> (year: Int, month: Int, day: Int)? {
    let numbers = text.split { !$0.isNumber }.prefix(3).compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    let (a, b, c) = (numbers[0], numbers[1], numbers[2])
    let year = c < 100 ? 2000 + c : c
    let readings =
      a >= 1000 ? [(year: a, month: b, day: c)] : [(year: year, month: b, day: a), (year: year, month: a, day: b)]
    return readings.filter { (1...12).contains($0.month) && (1...31).contains($0.day) }.max { $0 < $1 }
  }
}
