import Records

/// Makes one canonical person of what the linked records say (SPEC section 5, People).
struct PersonRule {
  let evidence: EvidenceIndex
  let asOf: CalendarDate
  let names: NameRules

  func resolve(_ subjects: [SubjectReference], id: String) -> CanonicalPerson {
    let mentions = subjects.map(mention).sorted(by: PersonMention.precedence)
    var person = CanonicalPerson(id: id)
    person.isKnownToHR = mentions.contains { $0.authority == .hr }
    person.isListedByHR = isListed(mentions)
    setName(of: &person, from: mentions)
    setFields(of: &person, from: mentions)
    EmploymentRule(asOf: asOf).apply(to: &person, mentions: mentions)
    return person
  }

  private func mention(_ reference: SubjectReference) -> PersonMention {
    let source = evidence.source(reference.record)
    return PersonMention(
      claim: evidence.subject(reference).person, reference: reference, evidence: evidence.evidence(reference.record),
      authority: source.authority, isSuperseded: evidence.isSuperseded(reference.record.importIndex))
  }

  /// By the newest full snapshot of some HR source or anything that source sent later; by any HR record without one.
  private func isListed(_ mentions: [PersonMention]) -> Bool {
    mentions.contains { $0.authority == .hr && !$0.isSuperseded }
  }

  /// The name is one unit from one record: parts of two records would make a name that nobody bears.
  private func setName(of person: inout CanonicalPerson, from mentions: [PersonMention]) {
    let named = mentions.filter { $0.claim.name != nil }
    let whole = named.filter { $0.claim.name?.family != nil && $0.claim.name?.given != nil }
    guard let best = whole.first(where: { !isFormer($0, of: named) }) ?? whole.first ?? named.first,
      let name = best.claim.name
    else { return }
    person.givenName = name.given ?? (name.family == nil ? name.written : nil)
    person.middleName = name.middle
    person.familyName = name.family
    var own: Set<String> = [PersonRule.key(name.shortForm), PersonRule.key(PersonRule.fullForm(name))]
    // A first name alone is no other form of the name.
    own.formUnion([name.given, name.preferred].compactMap { $0 }.map(PersonRule.key))
    var forms: [String: String] = [:]
    for mention in mentions {
      for name in [mention.claim.name].compactMap({ $0 }) + mention.claim.otherNames {
        for form in PersonRule.forms(of: name) where !own.contains(PersonRule.key(form)) {
          let kept = forms[PersonRule.key(form)]
          if kept == nil || form < (kept ?? "") { forms[PersonRule.key(form)] = form }
        }
      }
    }
    person.otherNames = forms.values.sorted()
    person.provenance.append(
      provenance("given_name", [name.given, name.family].compactMap { $0 }.joined(separator: " "), best, mentions) {
        $0.claim.name?.shortForm
      })
  }

  /// Whether a record of the same person, of no lesser authority, calls the mention's family name a former one.
  private func isFormer(_ mention: PersonMention, of mentions: [PersonMention]) -> Bool {
    guard let family = mention.claim.name?.family.map(names.fold) else { return false }
    return mentions.contains { other in
      guard let name = other.claim.name, let former = name.former, let current = name.family else { return false }
      return names.fold(former) == family && names.fold(current) != family
        && other.authority.personRank <= mention.authority.personRank
    }
  }

  /// `Given Middle Family`, without suffix, or as written where it could not be taken apart.
  private static func fullForm(_ name: PersonName) -> String {
    let parts = [name.given, name.middle, name.family].compactMap { $0 }
    return parts.isEmpty ? name.written : parts.joined(separator: " ")
  }

  /// The text without case, with one apostrophe and without marks that do not show: what tells two forms apart.
  private static func key(_ form: String) -> String {
    var key = ""
    for scalar in form.lowercased().unicodeScalars {
      switch scalar.value {
      case 0x2018, 0x2019, 0x02BC, 0x60, 0xB4: key.append("'")
      case 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
      default: key.unicodeScalars.append(scalar)
      }
    }
    return key
  }

  /// Every full form that a name gives: as parsed, with the called name, with the former family name.
  static func forms(of name: PersonName) -> [String] {
    var forms = [fullForm(name)]
    if let preferred = name.preferred, preferred.lowercased() != name.given?.lowercased() {
      forms.append([preferred, name.family].compactMap { $0 }.joined(separator: " "))
    }
    if let former = name.former {
      forms.append([name.given, former].compactMap { $0 }.joined(separator: " "))
    }
    return forms
  }

  private func setFields(of person: inout CanonicalPerson, from mentions: [PersonMention]) {
    func take(_ field: String, _ value: (PersonMention) -> String?) -> String? {
      guard let best = mentions.first(where: { value($0) != nil }), let text = value(best) else { return nil }
      person.provenance.append(provenance(field, text, best, mentions, value))
      return text
    }
    person.employeeNumber = take("employee_number") { $0.claim.employeeNumber }
    person.email = take("email") { $0.claim.email }
    person.phone = take("phone") { $0.claim.phone }
    person.jobTitle = take("job_title") { $0.claim.jobTitle }
    person.department = take("department") { $0.claim.department }
    person.location = take("location") { $0.claim.location }
    let clients = mentions.first { !$0.claim.clients.isEmpty }
    person.clients = clients?.claim.clients ?? []
    _ = take("clients") { $0.claim.clients.isEmpty ? nil : $0.claim.clients.joined(separator: "; ") }
    person.birthDate = mentions.compactMap(\.claim.birthDate?.date).first
    _ = take("birth_date") { $0.claim.birthDate?.date.description }
    person.hiredOn = mentions.compactMap(\.claim.hiredOn?.date).first
    _ = take("hired_on") { $0.claim.hiredOn?.date.description }
  }

  private func provenance(
    _ field: String, _ value: String, _ best: PersonMention, _ mentions: [PersonMention],
    _ said: (PersonMention) -> String?
  ) -> FieldProvenance {
    let losers = mentions.compactMap { mention -> FieldProvenance.Loser? in
      guard mention.reference != best.reference, let text = said(mention) else { return nil }
      let rule: SurvivorshipRule =
        text == value
        ? .sameValue : mention.authority != best.authority ? .authority : .newestAsAt
      return .init(value: text, evidence: mention.evidence, rule: rule)
    }
    return FieldProvenance(
      field: field, value: value, winner: best.evidence, rule: losers.isEmpty ? .onlyClaim : .authority,
      losers: losers)
  }
}

/// Whether a person works here on the audit date.
struct EmploymentRule {
  let asOf: CalendarDate

  func apply(to person: inout CanonicalPerson, mentions: [PersonMention]) {
    let leaving = mentions.first { $0.claim.leftOn != nil || $0.claim.employment != nil }
    let hr = mentions.filter { $0.authority == .hr }
    if person.isKnownToHR {
      let spoken = hr.first { $0.claim.employment != nil || $0.claim.leftOn != nil } ?? hr.first
      person.leftOn = spoken?.claim.leftOn?.date
      person.employment =
        person.isListedByHR ? status(spoken?.claim, hired: person.hiredOn, isHR: true) : .left
      if !person.isListedByHR, !hasLeft(spoken?.claim, hired: person.hiredOn) { person.leftOn = nil }
    } else {
      person.leftOn = leaving?.claim.leftOn?.date
      person.employment = status(leaving?.claim, hired: person.hiredOn, isHR: false)
    }
    // A termination that is still to come is not yet one.
    if person.employment != .left { person.leftOn = nil }
    let value = person.employment.rawValue
    let from = person.isKnownToHR ? hr.first : leaving
    person.provenance.append(
      FieldProvenance(
        field: "employment_status", value: value, winner: from?.evidence,
        rule: person.isKnownToHR && !person.isListedByHR ? .absent : .authority,
        losers: mentions.compactMap { mention in
          guard mention.reference != from?.reference, let word = mention.claim.employmentWord else { return nil }
          return .init(
            value: word, evidence: mention.evidence,
            rule: mention.authority == from?.authority ? .newestAsAt : .authority)
        }))
  }

  /// A termination date after the audit date is not yet one; a rehire after a termination undoes it.
  private func status(_ claim: PersonClaim?, hired: PartialDate?, isHR: Bool) -> EmploymentStatus {
    guard let claim else { return isHR ? .active : .unknown }
    if hasLeft(claim, hired: hired) { return .left }
    switch claim.employment {
    case .leave?: return .leave
    case .active?: return .active
    case .left?: return claim.leftOn == nil ? .left : .active
    case .unknown?: return .unknown
    case nil: return isHR ? .active : .unknown
    }
  }

  private func hasLeft(_ claim: PersonClaim?, hired: PartialDate?) -> Bool {
    guard let left = claim?.leftOn?.date else { return claim?.employment == .left }
    guard left.lastDay <= asOf else { return false }
    if let back = claim?.rehiredOn?.date, back.firstDay > left.lastDay, back.firstDay <= asOf { return false }
    if let hired, hired.firstDay > left.lastDay { return false }
    return true
  }
}
