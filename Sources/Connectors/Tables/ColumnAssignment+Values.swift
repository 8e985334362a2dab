import Records

/// Columns that only what stands in them explains.
extension ColumnAssignment {
  /// Columns that only their values explain.
  mutating func assignValues(_ section: TableSection) {
    if spec?.onlyListed == true { return }
    for index in columns.indices where columns[index].role == .unused && columns[index].how == .unmapped {
      let profile = columns[index].profile
      let words = HeaderText.tokens(section.headers[index])
      guard profile.filled > 0, !words.contains(where: HeaderIndex.otherPeople.contains) else { continue }
      if profile.share(.email) >= 0.8, !has(.email) {
        set(index, .person(.email), 0.8, .values)
      } else if profile.countsRows {
        set(index, .unused, 0.9, .passedOver)
      } else if !has(.credential), !columns.contains(where: isWide), areCredentials(index),
        profile.filled >= 2 || !Self.credentialWords.isDisjoint(with: words)
      {
        set(index, .holding(.credential, group: 0), 0.7, .values)
      } else if profile.share(.name) >= 0.8, profile.filled >= 2, !hasName, profile.distinct.count >= 2 {
        set(index, .person(.fullName), 0.6, .values)
      } else if profile.share(.phone) >= 0.8, !has(.phone) {
        set(index, .person(.phone), 0.7, .values)
      }
    }
    if section.headerRows.isEmpty { assignHeaderless() }
    if spec?.kind == .promise, !has(.headcount), !hasName { assignHeadcount() }
  }

  /// Figures beside credentials that were promised, whatever their column is called.
  private mutating func assignHeadcount() {
    let figures = columns.indices.filter {
      columns[$0].role == .unused && columns[$0].profile.filled > 0 && columns[$0].profile.share(.number) >= 0.9
    }
    if figures.count == 1 { set(figures[0], .record(.headcount), 0.6, .values) }
  }

  private static let credentialWords: Set<String> = [
    "certification", "certifications", "certificate", "course", "training", "licence", "license", "qualification",
    "credential", "zertifikat", "schulung", "formation", "certificado", "curso", "cursus",
  ]

  /// Dates and numbers of a table that has no header at all.
  private mutating func assignHeaderless() {
    let dates = columns.indices.filter {
      columns[$0].role == .unused && columns[$0].profile.filled > 0
        && (columns[$0].profile.share(.date, .month) >= 0.8 || columns[$0].profile.distinct.allSatisfy(isPackedDate))
    }
    if has(.credential), dates.count >= 2 {
      set(dates[0], .holding(.issuedOn, group: 0), 0.5, .values)
      set(dates[1], .holding(.expiresOn, group: 0), 0.5, .values)
    } else if has(.credential), dates.count == 1 {
      set(dates[0], .holding(.expiresOn, group: 0), 0.4, .values)
    }
    assignHeaderlessNumber()
    guard let first = columns.first, first.role == .unused, first.profile.share(.number, .identifier) >= 0.9,
      !first.profile.countsRows, hasName
    else { return }
    set(0, .person(.employeeNumber), 0.5, .values)
  }

  /// Long numbers beside a credential's name, none twice: those of the certificates.
  private mutating func assignHeaderlessNumber() {
    guard has(.credential), hasName, !has(.number) else { return }
    let place = columns.indices.first { index in
      let profile = columns[index].profile
      return index > 0 && columns[index].role == .unused && profile.filled >= 2
        && profile.share(.number, .identifier) >= 0.9 && profile.distinct.count == min(profile.filled, 64)
        && profile.distinct.allSatisfy { $0.utf8.count >= 5 }
    }
    if let place { set(place, .holding(.number, group: 0), 0.5, .values) }
  }

  /// Eight digits that are a day: `03312027`, `20270331`.
  func isPackedDate(_ text: String) -> Bool {
    guard text.utf8.count == 8, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return false }
    func number(_ start: Int, _ count: Int) -> Int { Int(text.dropFirst(start).prefix(count)) ?? 0 }
    func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
      (1950...2100).contains(year) && (1...12).contains(month) && (1...31).contains(day)
    }
    return isDay(number(0, 4), number(4, 2), number(6, 2)) || isDay(number(4, 4), number(0, 2), number(2, 2))
      || isDay(number(4, 4), number(2, 2), number(0, 2))
  }
}
