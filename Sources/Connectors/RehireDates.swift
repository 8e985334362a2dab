import Records

/// Dates of hire that are the latest of several: of somebody who had left, when they came back.
enum RehireDates {
  /// `Last Hire Date`, `Latest Start Date`
  static func isLatest(_ name: String) -> Bool {
    let words = HeaderText.tokens(name)
    if words.contains(where: { ["last", "latest", "recent", "newest"].contains($0) }) { return true }
    let key = HeaderText.collapsed(name)
    return key.hasPrefix("last") || key.hasPrefix("latest") || key.contains("oflasthire")
  }

  /// Whether a path of XML or JSON is such a date: by its name, or as the beginning of a position.
  static func isLatest(_ leaf: Leaf) -> Bool {
    let name = leaf.column.split(separator: "/").last.map(String.init) ?? leaf.column
    return isLatest(name) || leaf.path.dropLast().contains { Positions.isPosition($0.key) }
  }

  /// Drops the date of rehire that is the only date of hire there is.
  static func drop(from person: inout [MappedValue]) {
    guard let hired = person.first(where: { $0.field == .hiredOn }) else { return }
    person.removeAll { $0.field == .rehiredOn && $0.column == hired.column }
  }
}

extension ColumnAssignment {
  /// Whether a header only tells of which position or day a row is: `EFFDT`, `EMPL_RCD`.
  func isMark(_ header: String) -> Bool {
    let key = HeaderText.collapsed(header)
    return PositionMark.isOne(key) && !PositionMark.primaries.contains(key)
      && scan.reader.own?.exactMatch(header) == nil
  }

  /// Columns that tell which record is meant, and nothing of people or certificates: those of positions, and of a
  /// loader's file the instruction and the name of the object that a line is of (`METADATA|Worker|…`).
  mutating func assignMarks(_ section: TableSection) {
    for index in columns.indices where columns[index].role == .unused {
      let key = HeaderText.collapsed(section.headers[index])
      if isMark(section.headers[index]) || (spec?.kind == .people && PositionMark.isOne(key)) {
        set(index, .unused, 0.9, .passedOver)
      }
    }
    guard section.headers.first.map(HeaderText.collapsed) == "metadata" else { return }
    for index in columns.indices.prefix(2) { set(index, .unused, 0.9, .passedOver) }
  }

  /// Whether a number or address behind the name of somebody else is of the person of the row: it stands there too
  /// where that name is blank, or there are more of them than of those names.
  func isOwnContact(_ index: Int, _ section: TableSection) -> Bool {
    var names: Set<String> = []
    var contacts: Set<String> = []
    for row in scan.rows[section.start..<max(section.start, section.end)].prefix(ColumnProfile.sampleRows) {
      let (name, contact) = (HeaderText.folded(row.text(index - 1)), HeaderText.folded(row.text(index)))
      guard !contact.isEmpty, !scan.isRepetition(row, of: section) else { continue }
      if name.isEmpty { return true }
      names.insert(name)
      contacts.insert(contact)
    }
    return contacts.count > names.count
  }

  /// `Last Hire Date` beside `Original Hire Date`: of two dates of hire the latest is that of a rehire.
  mutating func assignRehires() {
    guard !has(.rehiredOn) else { return }
    let hired = columns.indices.filter { columns[$0].role == .person(.hiredOn) }
    let latest = hired.filter { RehireDates.isLatest(columns[$0].header) }
    guard hired.count > 1, latest.count == 1 else { return }
    columns[latest[0]].role = .person(.rehiredOn)
  }
}
