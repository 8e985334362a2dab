import Records

/// The columns of lists of barred people.
extension ColumnAssignment {
  /// What a list of barred people calls by words that say less elsewhere.
  mutating func assignExclusions() {
    for index in columns.indices
    where columns[index].role == .exclusion(.exclusionType) && columns[index].how == .header {
      guard ExclusionHeader.isBare(columns[index].header) else { continue }
      let profile = columns[index].profile
      if profile.share(.date, .month) >= 0.8, !has(.excludedOn) {
        set(index, .exclusion(.excludedOn), 0.8, .values)
      } else if !BarredList.isTold(profile) {
        // An answer whether somebody is barred is no entry of a list.
        set(index, .unused, 0, .unmapped)
      }
    }
    guard has(.excludedOn), !fieldColumns(.credential).contains(where: areCredentials) else { return }
    for index in columns.indices where [.header, .unmapped].contains(columns[index].how) {
      switch HeaderText.collapsed(HeaderText.withoutRemarks(columns[index].header)) {
      case "terminationdate", "enddate", "expirationdate", "until", "end", "to":
        if !has(.reinstatedOn) { set(index, .exclusion(.reinstatedOn), 0.75, .header) }
      case "reason", "program", "programme", "type", "basis", "authority":
        if !has(.exclusionType) { set(index, .exclusion(.exclusionType), 0.7, .header) }
      case "waiver", "waived":
        if columns[index].profile.share(.date) >= 0.8 { set(index, .exclusion(.waiverOn), 0.7, .header) }
      default: break
      }
    }
  }

  /// What other words say in a list that is known to be one of barred people: `Effective Date`, `Action`, `Status`.
  mutating func assignBarred() {
    guard spec?.onlyListed != true, spec?.kind == .exclusion || spec?.sourceAuthority == .exclusion else { return }
    if !has(.excludedOn), let index = firstDated(Self.beginnings) { set(index, .exclusion(.excludedOn), 0.75, .header) }
    if !has(.reinstatedOn), let index = firstDated(Self.ends) { set(index, .exclusion(.reinstatedOn), 0.75, .header) }
    if !has(.exclusionType), let index = first(Self.kinds) { set(index, .exclusion(.exclusionType), 0.7, .header) }
    // Nobody in it is employed by its words, and no certificate is held.
    for index in columns.indices where columns[index].how != .connector {
      guard let field = columns[index].role.field, Self.othersFields.contains(field) else { continue }
      set(index, .unused, 0, .passedOver)
    }
  }

  private static let othersFields: Set<Field> = [
    .hiredOn, .leftOn, .rehiredOn, .employmentStatus, .credential, .issuedOn, .expiresOn, .status, .verifiedOn,
  ]

  /// The column with the first of the headers, days or nothing below it.
  private func firstDated(_ headers: [String]) -> Int? {
    first(headers) { profile in profile.filled == 0 || profile.share(.date, .month, .number) >= 0.5 }
  }

  private func first(_ headers: [String], where fits: (ColumnProfile) -> Bool = { _ in true }) -> Int? {
    for header in headers {
      let place = columns.indices.first { index in
        guard columns[index].how != .connector, !columns[index].role.isExclusion else { return false }
        return HeaderText.tokens(HeaderText.withoutRemarks(columns[index].header)).joined(separator: " ") == header
          && fits(columns[index].profile)
      }
      if let place { return place }
    }
    return nil
  }

  private static let beginnings = [
    "date of suspension", "suspension date", "suspended on", "action date", "action dt", "date of action",
    "termination effective date", "activate date", "active date", "effective date", "date effective", "effective",
    "begin date", "start date", "from date", "from", "date", "add date", "date added",
  ]
  private static let ends = [
    "reinstated", "reinstated date", "reinstated on", "termination date", "end date", "expiration date", "expiry date",
    "to date", "until", "through", "end", "to",
  ]
  private static let kinds = [
    "action type", "action", "action taken", "type of action", "reason", "grounds", "status", "list", "basis",
    "category",
    "active period", "term",
  ]
}

extension ColumnRole {
  fileprivate var isExclusion: Bool { if case .exclusion = self { true } else { false } }
}
