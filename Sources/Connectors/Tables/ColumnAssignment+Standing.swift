import Records

/// Columns that say by their name that a certificate was taken away, or ask what was done about it.
extension ColumnAssignment {
  /// `Revoked`, `Suspension Date`, `DISCIPLINE`: each is a status of the row's certificate, whatever its cells look like.
  mutating func assignStanding() {
    guard spec?.onlyListed != true, spec?.kind != .exclusion, spec?.kind != .promise else { return }
    for index in columns.indices where mayBeStanding(index) {
      if isLeaverFlag(index) { set(index, .person(.leftOn), 0.7, .header) }
      guard let header = StandingHeader(columns[index].header), header.takesAway, header != .loss(.expired) else {
        continue
      }
      if StandingHeader.isEnd(columns[index].header), !isEndByIssuer(index),
        !StandingHeader.namesCredential(columns[index].header)
      {
        // Of people, where people are employed.
        if !has(.leftOn) { set(index, .person(.leftOn), 0.7, .header) }
        continue
      }
      // `Discipline` is a trade too: then no cell under it speaks of standing.
      if header == .measure, spec?.isOfIssuer != true, !tellsOfStanding(index, header) { continue }
      set(index, .holding(.status, group: 0), 0.85, .header)
    }
    assignFlags()
    assignHeld()
  }

  /// `Held` beside a column of certificates.
  private mutating func assignHeld() {
    guard has(.credential) else { return }
    for index in columns.indices
    where columns[index].role == .unused && columns[index].how == .unmapped && HeldColumn.isNamed(columns[index].header)
    {
      set(index, .holding(.cell, group: 0), 0.8, .header)
    }
  }

  /// Whether no name of a field that is surer says what the column is.
  private func mayBeStanding(_ index: Int) -> Bool {
    if isWide(columns[index]) { return false }
    switch columns[index].how {
    case .unmapped: return columns[index].role == .unused
    case .header: return columns[index].confidence < 0.9 || isEndByIssuer(index)
    default: return false
    }
  }

  /// `Terminated`, `Termination Date` in an issuing body's file: it ends certificates and employs nobody.
  private func isEndByIssuer(_ index: Int) -> Bool {
    guard spec?.isOfIssuer == true, columns[index].role == .unused || columns[index].role == .person(.leftOn) else {
      return false
    }
    return StandingHeader.isEnd(columns[index].header)
  }

  /// `Leaver`, `Left?`: above ticks, noes and days.
  private func isLeaverFlag(_ index: Int) -> Bool {
    let profile = columns[index].profile
    return !has(.leftOn) && spec?.isOfIssuer != true && StandingHeader.isLeaving(columns[index].header)
      && profile.filled > 0 && profile.share(.tick, .notApplicable, .date, .month) >= 0.8
  }

  private func tellsOfStanding(_ index: Int, _ header: StandingHeader) -> Bool {
    let profile = columns[index].profile
    return profile.filled == 0
      || profile.distinct.contains { text in
        StandingCell.read(text, under: header) { _ in nil } != .unclear || ValueShape(text) == .tick
      }
  }

  /// `Expired` and `Lapsed` above ticks and noes instead of days.
  private mutating func assignFlags() {
    for index in columns.indices where columns[index].how != .connector {
      guard columns[index].role == .unused || columns[index].role.field == .expiresOn, !isWide(columns[index]),
        StandingHeader.isFlagOfExpiry(columns[index].header)
      else { continue }
      let profile = columns[index].profile
      guard profile.filled > 0, profile.share(.date, .month, .number) == 0, profile.share(.tick, .notApplicable) >= 0.5
      else { continue }
      set(index, .holding(.status, group: 0), 0.8, .header)
    }
  }
}
