import Parallelism
import Records

/// Derives people and credentials from linked, normalised evidence.
struct RegisterBuilder {
  let input: ReconciliationInput
  let evidence: EvidenceIndex
  let types: TypeTable

  init(_ input: ReconciliationInput) {
    self.input = input
    self.evidence = EvidenceIndex(input.imports)
    self.types = TypeTable(input.types)
  }

  func build() -> DerivedRegister {
    let ids = personIDs()
    let people = Parallel.slices(of: ids.count, least: 500) { slice in
      slice.map { file(input.linking.people[$0], index: $0, id: ids[$0]) }
    }
    var register = DerivedRegister(input: input, evidence: evidence, types: types, people: people)
    matchExclusions(in: &register)
    let scope = ScopeMatcher(register)
    let built = register
    let requirements = Parallel.slices(of: people.count, least: 500) { slice in
      slice.map { scope.requirements(for: built.people[$0]) }
    }
    for (index, own) in requirements.enumerated() { register.people[index].requirements = own }
    return register
  }

  /// The people without anything that hangs on them: enough to say what became of each record.
  func buildForAccounts() -> DerivedRegister {
    // Exclusion lists are held against what is known of a person; nothing else needs it.
    let isListed = input.imports.contains { $0.info.source.authority == .exclusion }
    let people = Parallel.slices(of: input.linking.people.count, least: 500) { slice in
      slice.map { index in
        let subjects = input.linking.people[index], id = String(index)
        return PersonFile(
          person: isListed ? person(standing(subjects), id: id) : CanonicalPerson(id: id), subjects: subjects,
          standing: standing(subjects), holdings: [], knownNames: [])
      }
    }
    var register = DerivedRegister(input: input, evidence: evidence, types: types, people: people)
    matchExclusions(in: &register)
    return register
  }

  /// Holds exclusion lists against everybody; entries that certainly speak of a person count among the records.
  private func matchExclusions(in register: inout DerivedRegister) {
    let timeline = ExclusionTimeline(input.imports, names: input.names)
    guard !timeline.entries.isEmpty else { return }
    for index in register.people.indices {
      let file = register.people[index]
      let claims = file.standing.map(evidence.subject)
      let matches = timeline.matches(
        file, identifiers: Set(claims.compactMap(\.person.npi)), forms: nameForms(file.standing),
        formal: formalNames(file))
      guard !matches.isEmpty else { continue }
      register.exclusions[index] = matches
      register.people[index].person.records += matches.filter { $0.verdict == .certain }
        .map { evidence.evidence($0.entry.reference.record) }
    }
  }

  /// HR's names, else the fullest, and surnames that others used beside the same given name: present and former.
  private func formalNames(_ file: PersonFile) -> [PersonName] {
    let used = nameForms(file.standing)
    let hr = nameForms(file.standing.filter { evidence.source($0.record).authority == .hr })
    let longest = used.map { input.names.fold($0.given ?? "").count }.max() ?? 0
    let own = hr.isEmpty ? used.filter { input.names.fold($0.given ?? "").count == longest } : hr
    let givens = Set(own.map { input.names.fold($0.given ?? "") })
    let former = used.filter { name in
      guard name.family != nil, givens.contains(input.names.fold(name.given ?? "")) else { return false }
      return !input.names.isKnownForm(name, own)
    }
    return own + former
  }

  /// Every form of the name that records which make people used.
  private func nameForms(_ subjects: [SubjectReference]) -> [PersonName] {
    var seen: Set<PersonName> = []
    return making(subjects)
      .flatMap { reference -> [PersonName] in
        let claim = evidence.subject(reference).person
        return [claim.name].compactMap { $0 } + claim.otherNames
      }.filter { seen.insert($0).inserted }
  }

  /// Those of records that no newer file of their source says again.
  private func standing(_ subjects: [SubjectReference]) -> [SubjectReference] {
    subjects.filter { input.restatements.isStanding($0.record) }
  }

  /// Those of records that make people.
  private func making(_ subjects: [SubjectReference]) -> [SubjectReference] {
    subjects.filter { evidence.source($0.record).authority.credentialRank < 9 }
  }

  private func person(_ subjects: [SubjectReference], id: String) -> CanonicalPerson {
    PersonRule(evidence: evidence, asOf: input.asOf, names: input.names).resolve(making(subjects), id: id)
  }

  private func file(_ subjects: [SubjectReference], index: Int, id: String) -> PersonFile {
    let standing = standing(subjects)
    let making = making(standing)
    var person = person(standing, id: id)
    var seen: Set<RecordReference> = []
    for subject in standing where seen.insert(subject.record).inserted {
      person.records.append(evidence.evidence(subject.record))
      person.restated += input.restatements.occurrences(of: subject.record).count - 1
    }
    person.links = (input.linking.explanations[index] ?? []).map { link in
      LinkExplanation(
        left: evidence.evidence(link.left.record), right: evidence.evidence(link.right.record), weight: link.weight,
        probability: link.probability, reasons: link.reasons)
    }
    return PersonFile(
      person: person, subjects: subjects, standing: standing, holdings: holdings(of: making, personID: id),
      knownNames: knownNames(making))
  }

  /// Ids that newer files leave alone: from the first record in the order of evidence, by its employee number where it
  /// has one, so that an older file with the same number changes nothing either.
  private func personIDs() -> [String] {
    let numbers = input.linking.people.map(employeeNumber)
    let order = numbers.indices.sorted { left, right in
      let (a, b) = (numbers[left]?.isHR ?? false, numbers[right]?.isHR ?? false)
      return a != b ? a : left < right
    }
    var ids = Array(repeating: "", count: numbers.count)
    var taken: Set<String> = []
    for index in order {
      var parts = numbers[index].map { ["person", "number", $0.key] } ?? anchor(input.linking.people[index])
      var id = StableID.make("P", parts)
      if taken.contains(id) {
        parts = anchor(input.linking.people[index])
        id = StableID.make("P", parts)
      }
      while !taken.insert(id).inserted {
        parts.append("again")
        id = StableID.make("P", parts)
      }
      ids[index] = id
    }
    return ids
  }

  private func employeeNumber(_ subjects: [SubjectReference]) -> (key: String, isHR: Bool)? {
    guard let first = subjects.first(where: { evidence.source($0.record).authority.credentialRank < 9 }),
      let number = evidence.subject(first).person.employeeNumber
    else { return nil }
    return (input.names.numberKey(number), evidence.source(first.record).authority == .hr)
  }

  private func anchor(_ subjects: [SubjectReference]) -> [String] {
    let first = subjects.first { evidence.source($0.record).authority.credentialRank < 9 } ?? subjects.first
    guard let first else { return ["person"] }
    return [
      "person", evidence.imports[first.record.importIndex].info.sha256, String(first.record.ordinal),
      String(first.subject),
    ]
  }

  private func knownNames(_ subjects: [SubjectReference]) -> [PersonName] {
    func names(_ authorities: [Authority]) -> [PersonName] {
      subjects.filter { authorities.contains(evidence.source($0.record).authority) }
        .flatMap { reference -> [PersonName] in
          let claim = evidence.subject(reference).person
          return [claim.name].compactMap { $0 } + claim.otherNames
        }
    }
    let kept = names([.hr, .tracker])
    return kept.isEmpty ? names(Authority.allCases) : kept
  }

  private func holdings(of subjects: [SubjectReference], personID: String) -> [Holding] {
    let grouping = HoldingGrouping(types: types, names: input.names, asOf: input.asOf)
    let resolver = HoldingResolver(
      types: types, names: input.names, asOf: input.asOf, evidence: evidence, restatements: input.restatements)
    var byType: [String: [HeldClaim]] = [:]
    var failed = FailedExams()
    for reference in subjects {
      let subject = evidence.subject(reference)
      for type in subject.failedExams {
        failed.add(grouping.typeKey(CredentialClaim(type: type)), on: evidence.evidence(reference.record).asAt)
      }
      for (index, claim) in subject.credentials.enumerated() {
        let held = HeldClaim(claim, at: reference, index: index, in: evidence, asOf: input.asOf)
        guard !isNotYet(held) else { continue }
        byType[grouping.typeKey(claim), default: []].append(held)
      }
    }
    return byType.keys.sorted().flatMap { key -> [Holding] in
      let claims = failed.applied(to: byType[key] ?? [], typeKey: key)
      let groups = grouping.holdings(of: claims, type: types.type(claims.first?.claim.type.code))
      return groups.compactMap { group in
        resolver.resolve(
          group, personID: personID, id: credentialID(personID, key, group, isAlone: groups.count == 1))
      }
    }
  }

  /// A term that had not begun on the audit date, written down after it: on that day nobody held it.
  private func isNotYet(_ held: HeldClaim) -> Bool {
    guard held.hasFutureIssue, let issued = held.claim.issuedOn?.date else { return false }
    return issued.firstDay <= held.asAt && input.asOf < held.asAt
  }

  private func credentialID(_ personID: String, _ typeKey: String, _ group: [HeldClaim], isAlone: Bool) -> String {
    var parts = ["credential", personID, typeKey]
    if !isAlone {
      let numbers = group.compactMap { $0.claim.number.map(input.names.numberKey) }.sorted()
      let issuers = group.compactMap { ($0.claim.issuer ?? $0.source.issuer).map(input.names.fold) }.sorted()
      parts += [numbers.first ?? "", issuers.first ?? ""]
    }
    return StableID.make("C", parts)
  }
}
