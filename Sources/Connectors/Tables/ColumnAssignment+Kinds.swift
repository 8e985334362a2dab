import Records

/// Columns whose names say little: kinds of cards, days under words of having.
extension ColumnAssignment {
  /// `CSCS Card No | Card Type`: the number's header names the certificate, and the type is its colour or class.
  mutating func assignKinds() {
    let numbered = columns.filter { if case .wide(_, .number) = $0.role { true } else { false } }
    let kinds = fieldColumns(.credential)
    guard kinds.count == 1, let index = kinds.first, columns[index].how == .header, !has(.number),
      Set(numbered.map { $0.role }).count == 1, columns[index].profile.filled > 0,
      let last = HeaderText.tokens(columns[index].header).last, Self.kindWords.contains(last),
      !columns[index].profile.distinct.contains(where: { lookup.isCredential($0) || lookup.first(in: $0) != nil })
    else { return }
    set(index, .unused, 0, .unmapped)
  }

  /// `Class` in a register without any other name of a certificate: `RN - General`.
  mutating func assignClasses() {
    guard spec?.onlyListed != true, spec?.credential == nil, !has(.credential), !columns.contains(where: isWide),
      has(.number) || has(.expiresOn)
    else { return }
    for index in columns.indices where columns[index].role == .unused && columns[index].how == .unmapped {
      let key = HeaderText.collapsed(HeaderText.withoutRemarks(columns[index].header))
      let distinct = columns[index].profile.distinct
      guard Self.classes.contains(key), !distinct.isEmpty,
        distinct.count(where: { lookup.isCredential($0) || lookup.first(in: $0) != nil }) * 2 >= distinct.count
      else { continue }
      return set(index, .holding(.credential, group: 0), 0.75, .values)
    }
  }

  private static let classes: Set<String> = ["class", "type", "category", "group", "description", "division", "kind"]

  /// `Certified`, `Start`: above days the beginning of a term.
  mutating func assignDaysOfHaving() {
    guard spec?.onlyListed != true, has(.credential) || has(.number), !has(.issuedOn) else { return }
    for index in columns.indices where columns[index].role == .unused && columns[index].how == .unmapped {
      let key = HeaderText.collapsed(HeaderText.withoutRemarks(columns[index].header))
      guard Self.beginnings.contains(key), columns[index].profile.share(.date, .month) >= 0.8 else { continue }
      return set(index, .holding(.issuedOn, group: 0), 0.75, .header)
    }
  }

  private static let kindWords: Set<String> = [
    "type", "class", "category", "kind", "level", "colour", "color", "grade",
  ]
  private static let beginnings: Set<String> = [
    "certified", "licensed", "registered", "qualified", "start", "iss", "begin", "begins", "since",
  ]
}
