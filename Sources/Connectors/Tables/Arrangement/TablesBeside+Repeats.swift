import Records

/// Headers that name people again: a table that begins without a blank column before it.
extension TablesBeside {
  /// The columns parted where their header begins again with other people below; the range itself where it does not.
  static func repeats(_ rows: [TableRow], in range: Range<Int>, _ reader: HeaderReader) -> [Range<Int>] {
    for (index, row) in rows.prefix(looked).enumerated() where row.filled >= 4 && row.rejection == nil {
      let texts = range.map { HeaderText.collapsed(row.text($0)) }
      guard let length = period(texts) else { continue }
      let count = texts.lastIndex { !$0.isEmpty }.map { $0 / length + 1 } ?? 0
      let below = rows[(index + 1)...].prefix(looked)
      guard saysWhoAndWhat(row, range.lowerBound..<(range.lowerBound + length), reader),
        (1..<count).allSatisfy({ copy in
          names(others: copy * length, in: range.lowerBound..<(range.lowerBound + length), row, below, reader)
        })
      else { continue }
      return (0..<count).map { copy in
        let start = range.lowerBound + copy * length
        return start..<(copy + 1 == count ? range.upperBound : start + length)
      }
    }
    return [range]
  }

  /// After how many texts the first ones begin again and go on to the end; nil where they do not.
  private static func period(_ texts: [String]) -> Int? {
    guard let first = texts.first, !first.isEmpty, let last = texts.lastIndex(where: { !$0.isEmpty }),
      let length = texts.dropFirst().firstIndex(of: first), length >= 2, (last + 1) % length == 0,
      texts[..<length].allSatisfy({ !$0.isEmpty }), Set(texts[..<length]).count == length
    else { return nil }
    return (length...last).allSatisfy { texts[$0] == texts[$0 % length] } ? length : nil
  }

  /// Whether headers name people and certificates.
  private static func saysWhoAndWhat(_ row: TableRow, _ range: Range<Int>, _ reader: HeaderReader) -> Bool {
    var (who, what) = (false, false)
    for index in range {
      switch reader.read(row.text(index)) {
      case .field(let match) where match.confidence >= 0.9:
        who = who || repeatedFields.contains(match.field)
        what = what || [.credential, .expiresOn, .issuedOn].contains(match.field)
      case .part, .credential: what = true
      default: break
      }
    }
    return who && what
  }

  private static let repeatedFields: Set<Field> = [.fullName, .familyName]

  /// Whether names stand below the copy of a header, and they are not those below the first.
  private static func names(
    others shift: Int, in range: Range<Int>, _ header: TableRow, _ below: ArraySlice<TableRow>, _ reader: HeaderReader
  ) -> Bool {
    range.contains { index in
      guard case .field(let match) = reader.read(header.text(index)), repeatedFields.contains(match.field) else {
        return false
      }
      return areOthers(index + shift, than: index, below)
    }
  }

  /// Whether a column holds names that are mostly not those of another column in the same rows.
  private static func areOthers(_ index: Int, than first: Int, _ rows: ArraySlice<TableRow>) -> Bool {
    var (filled, names, others) = (0, 0, 0)
    for row in rows where row.rejection == nil {
      let text = row.text(index)
      if text.isEmpty { continue }
      filled += 1
      if NameShape.looksLikeName(text) { names += 1 }
      if Set(HeaderText.tokens(text)).isDisjoint(with: HeaderText.tokens(row.text(first))) { others += 1 }
    }
    return filled > 0 && names * 2 >= filled && others * 2 >= filled
  }

  /// The first column of names or numbers of people that lost to another of its name and says other things.
  static func secondNames(in section: TableSection, _ rows: [TableRow]) -> TableColumn? {
    section.columns.first { column in
      guard let winner = winner(over: column, in: section) else { return false }
      return rows[section.start..<max(section.start, section.end)].prefix(looked).contains { row in
        let text = row.text(column.index)
        return !text.isEmpty && HeaderText.folded(text) != HeaderText.folded(row.text(winner.index))
      }
    }
  }

  /// The first column from which on nothing may be said of the people of the first columns; nil: none.
  static func othersStart(in section: TableSection, _ rows: [TableRow]) -> Int? {
    let below = rows[section.start..<max(section.start, section.end)].prefix(looked)
    return section.columns.first { column in
      guard let winner = winner(over: column, in: section), winner.index < column.index,
        let field = winner.role.field, repeatedFields.contains(field)
      else { return false }
      return areOthers(column.index, than: winner.index, below)
    }?.index
  }

  /// The column of the same name that names people instead of one that feeds nothing.
  private static func winner(over column: TableColumn, in section: TableSection) -> TableColumn? {
    guard column.how == .duplicate else { return nil }
    return section.columns.first { other in
      guard case .person(let field) = other.role, whoFields.contains(field) else { return false }
      return HeaderText.collapsed(section.headers[other.index]) == HeaderText.collapsed(section.headers[column.index])
    }
  }
}
