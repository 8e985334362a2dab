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
      } else if profile.filled == 0 || profile.share(.tick, .notApplicable) >= 0.5 {
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
}
