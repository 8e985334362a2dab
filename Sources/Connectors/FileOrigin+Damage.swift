import Diagnostics
import Formats
import Records

/// Damage that shows only once it is known what a column holds.
extension FileOrigin {
  /// Numbers in exponent form: their last digits are lost.
  func noteLostDigits(_ mapped: inout MappedFile) {
    var counts: [String: (count: Int, line: Int)] = [:]
    var order: [String] = []
    for record in mapped.records where record.disposition == .accepted {
      for subject in record.subjects {
        for value in subject.person where Self.hasLostDigits(value) { count(value, record, &counts, &order) }
        for holding in subject.holdings {
          for value in holding where Self.hasLostDigits(value) { count(value, record, &counts, &order) }
        }
      }
    }
    for column in order {
      guard let (count, line) = counts[column] else { continue }
      mapped.diagnostics.append(
        Diagnostic(
          .warning, .connectorLostDigits,
          "expected numbers under \"\(column)\", found \(count == 1 ? "one" : "\(count)") in exponent form: the last "
            + "digits are lost; nobody is found by such a number, and a certificate keeps it as it stands",
          at: SourceLocation(file: file.name, line: line),
          hint: "format the column as text where it was made, and export it again"))
    }
  }

  private func count(
    _ value: MappedValue, _ record: MappedRecord, _ counts: inout [String: (count: Int, line: Int)],
    _ order: inout [String]
  ) {
    if counts[value.column] == nil { order.append(value.column) }
    counts[value.column, default: (0, value.line ?? record.location.line)].count += 1
  }

  /// Letters that some program made UTF-8 twice: `JÃ¼rgen`.
  func noteTwiceEncoded(_ mapped: inout MappedFile) {
    func isDamaged(_ value: MappedValue) -> Bool { TwiceEncoded.undone(value.text) != nil }
    let lines = mapped.records.lazy.filter { record in
      record.subjects.contains { subject in
        subject.person.contains(where: isDamaged) || subject.holdings.joined().contains(where: isDamaged)
      }
    }.map(\.location.line)
    guard let first = lines.first else { return }
    let count = lines.count
    mapped.diagnostics.append(
      Diagnostic(
        .warning, .encodingTwice,
        "\(count == 1 ? "1 record has" : "\(count) records have") letters that were made UTF-8 twice before the file was "
          + "made (two signs for one letter); kept as they stand",
        at: SourceLocation(file: file.name, line: first),
        hint: "export it again in UTF-8 from where the data comes from: names with such letters match nobody"))
  }

  private static let numbers: Set<Field> = [.employeeNumber, .number, .npi]

  /// `4.47E+11`, not `1.001E+3`, which is whole.
  private static func hasLostDigits(_ value: MappedValue) -> Bool {
    guard numbers.contains(value.field), value.text.utf8.contains(0x2B) else { return false }
    let parts = HeaderText.trimmed(value.text).uppercased().split(separator: "E", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].hasPrefix("+"), let exponent = Int(parts[1].dropFirst()) else { return false }
    let mantissa = parts[0].split(whereSeparator: { $0 == "." || $0 == "," })
    guard (1...2).contains(mantissa.count), mantissa.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return false }
    return (mantissa.count == 2 ? mantissa[1].count : 0) < exponent
  }

  /// Whether the file breaks off within its last row, which is short and has no line end, or within its last cell: no
  /// line end, and the beginning of a date under a column of dates.
  func judgeEnd(_ analysis: TableAnalysis, into mapped: inout MappedFile) throws {
    if mapped.outcome.isCutOff, mapped.outcome.family == .csv, mapped.outcome.variant == nil,
      let row = analysis.rows.last, row.rejection == nil
    {
      mapped.diagnostics.append(
        Diagnostic(
          .warning, .importCutOff,
          "expected as many cells as in the rows before and a line end in the last row, found fewer and none: the file "
            + "breaks off",
          at: SourceLocation(file: file.name, line: row.location.line),
          hint: "export it again and compare the number of records"))
    }
    guard !mapped.outcome.isCutOff, mapped.outcome.family == .csv, mapped.outcome.variant == nil,
      let row = analysis.rows.last, row.rejection == nil,
      case .data(let number)? = analysis.kinds.last, row.width > 0, row.width == row.cells.count, file.size > 0
    else { return }
    let index = row.width - 1
    let text = row.text(index)
    guard Self.mayBeBegunDate(text) else { return }
    guard let end = try file.bytes(at: file.size - 1, count: 1).first, end != 0x0A, end != 0x0D, end != 0x00 else {
      return
    }
    let section = analysis.sections[number]
    let others = analysis.rows[section.start..<(analysis.rows.count - 1)].suffix(Self.rowsLookedAt)
      .map { $0.text(index) }.filter { !$0.isEmpty }
    guard !others.isEmpty, others.count(where: DateScanner.isDate) * 5 >= others.count * 4 else { return }
    mapped.outcome.isCutOff = true
    mapped.diagnostics.append(
      Diagnostic(
        .warning, .importCutOff,
        "expected a date and a line end at the end of the file, found the beginning of a date: the file breaks off",
        at: SourceLocation(file: file.name, line: row.location.line),
        hint: "export it again and compare the number of records"))
  }

  private static let rowsLookedAt = 200

  /// Digits and what parts them in a date, and no date.
  private static func mayBeBegunDate(_ text: String) -> Bool {
    (1...9).contains(text.utf8.count) && text.utf8.allSatisfy { $0 >= 0x2D && $0 <= 0x39 } && !DateScanner.isDate(text)
      && text.utf8.first.map { $0 >= 0x30 } ?? false
  }
}
