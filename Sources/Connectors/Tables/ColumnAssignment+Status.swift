import Records

/// Columns of standing that are known by the words of their name together with what stands in them.
extension ColumnAssignment {
  /// How sure a status is that is known by the words of its name.
  static let wordedConfidence = 0.79

  /// `Lic. Status`, `State of Registration`, `Good Standing`: the certificate's, beside columns of certificates.
  mutating func assignStatusByWords() {
    guard spec?.onlyListed != true, spec?.kind != .exclusion, spec?.kind != .promise, hasCredentials else { return }
    for index in columns.indices where mayBeStatus(index) {
      let profile = columns[index].profile
      guard profile.filled > 0, profile.share(.date, .month, .number, .email) < 0.5, !areStateCodes(index) else {
        continue
      }
      if StandingHeader(columns[index].header) == .standing {
        // A yes or a no, or words of standing, under `Good Standing` or `Current?`.
        guard profile.share(.tick, .notApplicable) >= 0.8 || knownShare(index) >= 0.5 else { continue }
        set(index, .holding(.status, group: 0), Self.wordedConfidence, .header)
        continue
      }
      switch StatusHeader.owner(of: columns[index].header) {
      case nil: continue
      case .certificate:
        // Beside another status only what takes something away says more than that.
        if has(.status), !tellsLoss(index) { continue }
        set(index, .holding(.status, group: 0), Self.wordedConfidence, .header)
      case .open:
        guard knownShare(index) >= 0.5 || spec?.isOfIssuer == true || tellsLoss(index) else { continue }
        if has(.status), !tellsLoss(index) { continue }
        assignStatusColumn(index)
        if columns[index].role.field == .status { columns[index].confidence = Self.wordedConfidence }
      }
    }
    assignActions()
    assignDescriptions()
  }

  /// `Description` above kinds of licences, where the column that is called after them holds none: `NURSING BOARD`.
  private mutating func assignDescriptions() {
    guard !fieldColumns(.credential).contains(where: areCredentials), !columns.contains(where: isWide) else { return }
    for index in columns.indices where columns[index].role == .unused && columns[index].how == .unmapped {
      let key = HeaderText.collapsed(HeaderText.withoutRemarks(columns[index].header))
      guard Self.kindHeaders.contains(key), areCredentials(index) else { continue }
      return set(index, .holding(.credential, group: 0), 0.85, .values)
    }
  }

  private func mayBeStatus(_ index: Int) -> Bool {
    guard !isWide(columns[index]) else { return false }
    switch columns[index].how {
    case .unmapped: return columns[index].role == .unused
    // A loose guess of where it was issued.
    case .header: return columns[index].confidence < 0.9 && columns[index].role.field == .jurisdiction
    default: return false
    }
  }

  /// `Action` beside columns of discipline: what was done.
  private mutating func assignActions() {
    guard columns.contains(where: { StandingHeader($0.header) == .measure }) else { return }
    for index in columns.indices where columns[index].role == .unused && columns[index].how == .unmapped {
      guard ["action", "actions", "actiontype", "actiontaken"].contains(HeaderText.collapsed(columns[index].header)),
        tellsLoss(index)
      else { continue }
      set(index, .holding(.status, group: 0), 0.75, .header)
    }
  }

  private func areStateCodes(_ index: Int) -> Bool {
    columns[index].profile.distinct.allSatisfy { $0.count == 2 && $0 == $0.uppercased() && $0.allSatisfy(\.isLetter) }
      && HeaderText.tokens(columns[index].header).contains("state")
  }

  /// Share of the column's distinct texts that are words of standing.
  private func knownShare(_ index: Int) -> Double {
    let words = RecordContext(spec: spec, library: library).statusWords
    let distinct = columns[index].profile.distinct
    guard !distinct.isEmpty else { return 0 }
    let known = distinct.count { words.rule(for: $0) != nil || UnreadStanding.saysLoss($0, words) }
    return Double(known) / Double(distinct.count)
  }

  private func tellsLoss(_ index: Int) -> Bool {
    let words = RecordContext(spec: spec, library: library).statusWords
    return columns[index].profile.distinct.contains { UnreadStanding.saysLoss($0, words) }
  }
}
