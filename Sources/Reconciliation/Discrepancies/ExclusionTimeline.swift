import Records

/// Entries of exclusion lists held against the people of the register, as of the audit date.
///
/// After the rules that the OIG gives for its list of excluded individuals: a name alone is no match, each half of a
/// double surname counts, a later full file without an entry means reinstatement.
struct ExclusionTimeline {
  struct Entry: Sendable {
    var reference: SubjectReference
    var subject: SubjectClaims
    var source: Source
    /// The day of a later full file of the source that does not list it any more.
    var goneOn: CalendarDate?
    /// A later full file of the list speaks of the same exclusion: its dates count, and these no more.
    var isRestated = false

    /// Whether a later full file without it had taken it back by that day, before it took effect.
    func isWithdrawn(on asOf: CalendarDate) -> Bool {
      guard let goneOn, goneOn <= asOf, let start = subject.exclusion?.excludedOn?.date.firstDay else { return false }
      return goneOn < start
    }

    /// Files of one list are one timeline, whichever sources bring them.
    var list: String { ExclusionTimeline.list(source) }
  }

  static func list(_ source: Source) -> String { source.issuer ?? source.name }

  enum Verdict: Sendable { case certain, possible, none }

  struct Match: Sendable {
    var entry: Entry
    var verdict: Verdict
  }

  let names: NameRules
  let entries: [Entry]
  private let bySurname: [String: [Int]]
  private let byBirthDay: [Int: [Int]]
  private let byIdentifier: [String: [Int]]

  init(_ imports: [NormalizedImport], names: NameRules) {
    self.names = names
    var entries: [Entry] = []
    var listed: [Int: Set<String>] = [:]
    for (importIndex, file) in imports.enumerated() where file.info.source.authority == .exclusion {
      for (ordinal, record) in file.records.enumerated() where record.disposition != .rejected {
        for (place, subject) in record.subjects.enumerated() where subject.exclusion != nil {
          let reference = SubjectReference(
            record: RecordReference(importIndex: importIndex, ordinal: ordinal), subject: place)
          listed[importIndex, default: []].insert(ExclusionTimeline.identity(subject, names))
          entries.append(Entry(reference: reference, subject: subject, source: file.info.source, goneOn: nil))
        }
      }
    }
    for index in entries.indices {
      let entry = entries[index]
      let identity = ExclusionTimeline.identity(entry.subject, names)
      for (later, file) in imports.enumerated()
      where later > entry.reference.record.importIndex && ExclusionTimeline.list(file.info.source) == entry.list
        && file.info.source.snapshot == .full
      {
        if listed[later]?.contains(identity) ?? false {
          entries[index].isRestated = true
        } else if entries[index].goneOn == nil {
          entries[index].goneOn = file.info.asAt
        }
      }
    }
    var bySurname: [String: [Int]] = [:]
    var byBirthDay: [Int: [Int]] = [:]
    var byIdentifier: [String: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      for token in ExclusionTimeline.surnameTokens(entry.subject.person.name, names) {
        bySurname[token, default: []].append(index)
      }
      if let day = entry.subject.person.birthDate?.date.firstDay.dayNumber {
        byBirthDay[day, default: []].append(index)
      }
      if let npi = entry.subject.person.npi { byIdentifier[npi, default: []].append(index) }
    }
    self.entries = entries
    self.bySurname = bySurname
    self.byBirthDay = byBirthDay
    self.byIdentifier = byIdentifier
  }

  /// Entries that speak of the person, certainly or possibly.
  ///
  /// - Parameters:
  ///   - forms: Every name that records used for the person.
  ///   - formal: The full names, present and former, from which nicknames, initials and typing errors are told.
  func matches(_ file: PersonFile, identifiers: Set<String>, forms: [PersonName], formal: [PersonName]) -> [Match] {
    var candidates: Set<Int> = []
    for name in forms {
      for token in ExclusionTimeline.surnameTokens(name, names) { candidates.formUnion(bySurname[token] ?? []) }
    }
    if let day = file.person.birthDate?.firstDay.dayNumber { candidates.formUnion(byBirthDay[day] ?? []) }
    for identifier in identifiers { candidates.formUnion(byIdentifier[identifier] ?? []) }
    return candidates.sorted().compactMap { index in
      let entry = entries[index]
      let verdict = verdict(entry, file, identifiers: identifiers, forms: forms, formal: formal)
      return verdict == .none ? nil : Match(entry: entry, verdict: verdict)
    }
  }

  /// Name with birth date or an identifier is certain; name alone possible; a birth date that differs rules it out.
  private func verdict(
    _ entry: Entry, _ file: PersonFile, identifiers: Set<String>, forms: [PersonName], formal: [PersonName]
  ) -> Verdict {
    guard let name = entry.subject.person.name else { return .none }
    let isKnown = names.isKnownOrHalfForm(name, formal) || names.isWholeName(name, forms)
    if let theirs = entry.subject.person.birthDate?.date, let ours = file.person.birthDate, !theirs.agrees(with: ours) {
      return .none
    }
    if let npi = entry.subject.person.npi, identifiers.contains(npi), isKnown { return .certain }
    switch (entry.subject.person.birthDate?.date, file.person.birthDate) {
    case (.some(let theirs), .some(let ours)):
      return isKnown && theirs.agrees(with: ours) ? .certain : .none
    default:
      return names.isWholeName(name, formal) ? .possible : .none
    }
  }

  /// Whether the last thing that entries of any one list say up to the date is an exclusion; a reinstatement by one
  /// authority does not end another's exclusion.
  static func isInForce(_ entries: [Entry], on asOf: CalendarDate) -> Bool {
    Dictionary(grouping: entries, by: \.list).values.contains { isInForceOnList($0, on: asOf) }
  }

  private static func isInForceOnList(_ all: [Entry], on asOf: CalendarDate) -> Bool {
    let entries = all.filter { !$0.isRestated && !$0.isWithdrawn(on: asOf) }
    let starts = entries.compactMap { entry -> CalendarDate? in
      guard let start = entry.subject.exclusion?.excludedOn?.date.firstDay else { return nil }
      return start <= asOf ? start : nil
    }
    let undated = entries.contains {
      $0.subject.exclusion?.excludedOn == nil && $0.subject.exclusion?.reinstatedOn == nil && $0.goneOn == nil
    }
    guard let start = starts.max() else { return undated }
    let ends = entries.flatMap { entry -> [CalendarDate] in
      [entry.subject.exclusion?.reinstatedOn?.date.firstDay, entry.goneOn].compactMap { $0 }
    }
    let newestListing = entries.filter {
      $0.subject.exclusion?.excludedOn?.date.firstDay == start && $0.goneOn == nil
    }
    return !ends.contains { end in
      guard end >= start, end <= asOf else { return false }
      // A file that no longer lists an older entry says nothing while another file still lists this exclusion.
      let isOnlyGone = !entries.contains { $0.subject.exclusion?.reinstatedOn?.date.firstDay == end }
      return !(isOnlyGone && !newestListing.isEmpty)
    }
  }

  private static func identity(_ subject: SubjectClaims, _ names: NameRules) -> String {
    let person = subject.person
    return [
      names.fold(person.name?.written ?? ""), person.birthDate?.date.description ?? "", person.npi ?? "",
      subject.exclusion?.excludedOn?.date.description ?? "",
    ].joined(separator: "\u{1F}")
  }

  private static func surnameTokens(_ name: PersonName?, _ names: NameRules) -> [String] {
    guard let name else { return [] }
    let text = [name.family, name.former, name.family == nil ? name.written : nil].compactMap { $0 }
      .joined(separator: " ")
    let words = names.fold(text.replacing("-", with: " ")).split(separator: " ").map { word in
      // The ways to write umlauts made one.
      String(word).replacing("ae", with: "a").replacing("oe", with: "o").replacing("ue", with: "u")
    }
    return words.filter { $0.count > 1 } + (words.count > 1 ? [words.joined()] : [])
  }
}
