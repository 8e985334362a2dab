package import Records

/// Which records say, word for word, what another file of the same source says.
///
/// A source that sends everything every week says most of it again each time. Such records are one statement: the newest
/// of them stands for all, the older ones are counted and say nothing more. Registers of everyone and exclusion lists are
/// left as they are, since there it counts which file has a line and which has not.
package struct Restatements: Sendable {
  /// By import: the statement of each record, or `none`; empty where its source has sent one file only.
  private var statements: [[Int32]]
  /// By statement: its records, the oldest first.
  private var occurrences: [[RecordReference]] = []
  /// By import: whether an earlier file of the source says what the record says of people; empty as above.
  private var repeated: [[Bool]]

  private static let none: Int32 = -1

  /// - Parameter imports: In the order of evidence.
  package init(_ imports: [NormalizedImport]) {
    statements = Array(repeating: [], count: imports.count)
    repeated = statements.map { _ in [] }
    let bySource = Dictionary(grouping: imports.indices) { imports[$0].info.source.name }
    for files in bySource.values where files.count > 1 { compare(files.sorted(), imports) }
  }

  private struct Statement: Hashable {
    var content: Int
    var asAt: CalendarDate?
    var issues: [RecordIssue]
    /// Records of one file that say the same are told apart by their order.
    var turn: Int
  }

  private mutating func compare(_ files: [Int], _ imports: [NormalizedImport]) {
    var contents: [[SubjectClaims]: (number: Int, firstImport: Int)] = [:]
    // What shares its storage says the same; most of what is said again does, and is not compared text by text.
    var stored: [UnsafeRawPointer?: (number: Int, firstImport: Int)] = [:]
    var numbers: [Statement: Int32] = [:]
    for file in files {
      let source = imports[file].info.source
      let isCollapsed = source.population == .ours && source.authority != .exclusion
      statements[file] = Array(repeating: Self.none, count: imports[file].records.count)
      repeated[file] = Array(repeating: false, count: imports[file].records.count)
      var turns: [Statement: Int] = [:]
      for (ordinal, record) in imports[file].records.enumerated()
      where record.disposition == .accepted && !record.subjects.isEmpty {
        let storage = record.subjects.withUnsafeBufferPointer { UnsafeRawPointer($0.baseAddress) }
        let content = stored[storage] ?? number(of: record.subjects, in: file, &contents)
        stored[storage] = content
        repeated[file][ordinal] = content.firstImport != file
        guard isCollapsed else { continue }
        var statement = Statement(
          content: content.number, asAt: record.asAt, issues: record.issues.map(Self.withoutPlace), turn: 0)
        statement.turn = turns[statement, default: 0]
        turns[Statement(content: statement.content, asAt: statement.asAt, issues: statement.issues, turn: 0)] =
          statement.turn + 1
        let number = numbers[statement] ?? Int32(occurrences.count)
        if Int(number) == occurrences.count {
          numbers[statement] = number
          occurrences.append([])
        }
        statements[file][ordinal] = number
        occurrences[Int(number)].append(RecordReference(importIndex: file, ordinal: ordinal))
      }
    }
  }

  /// The number of what a record says, and the first import that said it.
  private func number(
    of subjects: [SubjectClaims], in file: Int, _ contents: inout [[SubjectClaims]: (number: Int, firstImport: Int)]
  ) -> (number: Int, firstImport: Int) {
    let said = subjects.map(Self.withoutPlace)
    if let known = contents[said] { return known }
    let new = (contents.count, file)
    contents[said] = new
    return new
  }

  private static func withoutPlace(_ subject: SubjectClaims) -> SubjectClaims {
    guard subject.credentials.contains(where: { $0.line != nil }) else { return subject }
    var copy = subject
    for index in copy.credentials.indices { copy.credentials[index].line = nil }
    return copy
  }

  private static func withoutPlace(_ issue: RecordIssue) -> RecordIssue {
    var copy = issue
    copy.line = nil
    return copy
  }

  private func statement(_ record: RecordReference) -> [RecordReference]? {
    guard !statements[record.importIndex].isEmpty else { return nil }
    let number = statements[record.importIndex][record.ordinal]
    return number == Self.none ? nil : occurrences[Int(number)]
  }

  /// The record that stands for all that say the same: the newest; the record itself where no other does.
  package func standing(for record: RecordReference) -> RecordReference { statement(record)?.last ?? record }

  package func isStanding(_ record: RecordReference) -> Bool { standing(for: record) == record }

  /// The records that say the same, itself among them, the oldest first.
  package func occurrences(of record: RecordReference) -> [RecordReference] { statement(record) ?? [record] }

  /// The first record that said it: what a finding's key may rest on, since newer files leave it alone.
  package func first(of record: RecordReference) -> RecordReference { statement(record)?.first ?? record }

  /// Whether an earlier file of the same source says, word for word, the same of the same people.
  package func isRepeated(_ record: RecordReference) -> Bool {
    repeated[record.importIndex].isEmpty ? false : repeated[record.importIndex][record.ordinal]
  }
}
