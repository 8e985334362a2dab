import Records

/// Two people claim the same number of the same type; one a number.
struct SharedNumber: DiscrepancyCheck {
  func findings(in context: CheckContext) -> [Discrepancy] {
    struct Key: Hashable, Comparable {
      var type: String
      var number: String

      static func < (left: Key, right: Key) -> Bool { (left.type, left.number) < (right.type, right.number) }
    }
    let fold = context.input.names.fold
    var claims: [Key: [(person: Int, claim: HeldClaim)]] = [:]
    for (index, file) in context.register.people.enumerated() {
      for claim in file.holdings.flatMap(\.current) {
        guard let number = claim.claim.number.map(context.input.names.numberKey), !number.isEmpty else { continue }
        let type = claim.claim.type.code?.uppercased() ?? "~" + fold(claim.claim.type.text)
        claims[Key(type: type, number: number), default: []].append((index, claim))
      }
    }
    return claims.keys.sorted().compactMap { key in
      let all = claims[key] ?? []
      guard Set(all.map(\.person)).count > 1 else { return nil }
      return finding(all, key.type, key.number, context)
    }
  }

  private func finding(
    _ claims: [(person: Int, claim: HeldClaim)], _ type: String, _ number: String, _ context: CheckContext
  ) -> Discrepancy? {
    let order = claims.sorted { ClaimOrder.precedence($0.claim, over: $1.claim) != nil }
    guard let best = order.first else { return nil }
    let owner = context.register.people[best.person]
    var seen: Set<Int> = [best.person]
    let others = order.filter { seen.insert($0.person).inserted }
      .map { context.register.people[$0.person].person.name }.sorted()
    var finding = context.finding(
      .sharedNumber, .high, person: owner,
      explanation: "The same number of \(context.register.types.type(type)?.code ?? best.claim.claim.type.text) stands "
        + "with \(owner.person.name) and \(others.joined(separator: ", ")).",
      action: "See both certificates: one record has the wrong number or the wrong person.",
      evidence: claims.map(\.claim.evidence))
    finding.key = StableID.make("D", [DiscrepancyType.sharedNumber.rawValue, type, number])
    finding.credential = best.claim.claim.type.code ?? best.claim.claim.type.text
    finding.credentialID =
      owner.holdings.first { $0.claims.contains(best.claim) }?.credential.id
    return finding.comparing(
      field: "number", expected: best.claim.claim.number, found: others.joined(separator: "; "))
  }
}

/// One employee number is claimed for two people; one a number.
struct IdentifierConflict: DiscrepancyCheck {
  static func groups(in context: CheckContext) -> [(
    number: String, mentions: [(person: Int, reference: SubjectReference)]
  )] {
    var byNumber: [String: [(person: Int, reference: SubjectReference)]] = [:]
    for (index, file) in context.register.people.enumerated() {
      for reference in file.standing {
        let source = context.evidence.source(reference.record)
        guard source.authority.credentialRank < 9,
          let number = context.evidence.subject(reference).person.employeeNumber
        else { continue }
        byNumber[context.input.names.numberKey(number), default: []].append((index, reference))
      }
    }
    return byNumber.keys.sorted().compactMap { number in
      let mentions = byNumber[number] ?? []
      return Set(mentions.map(\.person)).count > 1 ? (number, mentions) : nil
    }
  }

  func findings(in context: CheckContext) -> [Discrepancy] {
    let groups = IdentifierConflict.groups(in: context)
    return conflicts(groups, context) + twoBirths(context, besides: Set(groups.map(\.number)))
  }

  /// People of whom one file gives two birth dates under one employee number: two people perhaps who were taken for one.
  private func twoBirths(_ context: CheckContext, besides numbers: Set<String>) -> [Discrepancy] {
    context.register.people.flatMap { file -> [Discrepancy] in
      var byNumber: [String: [SubjectReference]] = [:]
      for reference in file.standing.sorted() {
        let claim = context.evidence.subject(reference).person
        guard context.evidence.source(reference.record).authority.credentialRank < 9, claim.birthDate != nil,
          !context.evidence.isSuperseded(reference.record.importIndex), let number = claim.employeeNumber
        else { continue }
        byNumber[context.input.names.numberKey(number), default: []].append(reference)
      }
      return byNumber.keys.sorted().compactMap { number in
        numbers.contains(number) ? nil : twoBirths(byNumber[number] ?? [], number, file, context)
      }
    }
  }

  private func twoBirths(
    _ mentions: [SubjectReference], _ number: String, _ file: PersonFile, _ context: CheckContext
  ) -> Discrepancy? {
    func birth(_ reference: SubjectReference) -> PartialDate? {
      context.evidence.subject(reference).person.birthDate?.date
    }
    let clashing = mentions.filter { left in
      mentions.contains { right in
        guard left.record.importIndex == right.record.importIndex, let a = birth(left), let b = birth(right) else {
          return false
        }
        return !a.agrees(with: b)
      }
    }
    guard let first = clashing.first else { return nil }
    let own = file.person.birthDate ?? birth(first)
    let others = Set(clashing.compactMap(birth).filter { date in own.map { !date.agrees(with: $0) } ?? true })
      .map(\.description).sorted()
    let written = context.evidence.subject(first).person.employeeNumber ?? number
    var finding = context.finding(
      .identifierConflict, .high, person: file,
      explanation: "Employee number \(written) stands in one file with several birth dates under the name of "
        + "\(file.person.name): one of them is wrong, or the records are of two people.",
      action: "Ask HR for the birth date; if they are two people, correct the number of one.",
      evidence: clashing.map { context.evidence.evidence($0.record) })
    finding.key = StableID.make("D", [DiscrepancyType.identifierConflict.rawValue, number])
    finding.employeeNumber = written
    return finding.comparing(
      field: "birth_date", expected: own?.description, found: others.joined(separator: "; "))
  }

  private func conflicts(
    _ groups: [(number: String, mentions: [(person: Int, reference: SubjectReference)])], _ context: CheckContext
  ) -> [Discrepancy] {
    groups.compactMap { number, mentions in
      let order = mentions.sorted { left, right in
        let (a, b) = (rank(left.reference, context), rank(right.reference, context))
        if a != b { return a < b }
        let (x, y) = (context.evidence.asAt(left.reference.record), context.evidence.asAt(right.reference.record))
        return x != y ? x > y : left.reference < right.reference
      }
      guard let best = order.first else { return nil }
      let owner = context.register.people[best.person]
      var seen: Set<Int> = [best.person]
      let others = order.filter { seen.insert($0.person).inserted }
        .map { context.register.people[$0.person].person.name }.sorted()
      let written = context.evidence.subject(best.reference).person.employeeNumber ?? number
      var finding = context.finding(
        .identifierConflict, .high, person: owner,
        explanation:
          "Employee number \(written) stands with \(owner.person.name) and \(others.joined(separator: ", ")).",
        action: "Ask HR whose number it is and correct the other record.",
        evidence: mentions.map { context.evidence.evidence($0.reference.record) })
      finding.key = StableID.make("D", [DiscrepancyType.identifierConflict.rawValue, number])
      finding.employeeNumber = written
      return finding.comparing(field: "employee_number", expected: written, found: others.joined(separator: "; "))
    }
  }

  private func rank(_ reference: SubjectReference, _ context: CheckContext) -> Int {
    context.evidence.source(reference.record).authority.personRank
  }
}

/// Linkage cannot decide whether two people are one; one a pair.
struct PossibleDuplicate: DiscrepancyCheck {
  func findings(in context: CheckContext) -> [Discrepancy] {
    let conflicts = IdentifierConflict.groups(in: context).map { Set($0.mentions.map(\.person)) }
    return context.input.linking.review.compactMap { pair in
      let (left, right) = (context.register.people[pair.left], context.register.people[pair.right])
      guard !areDistinctInHR(left, right, context),
        !conflicts.contains(where: { $0.contains(pair.left) && $0.contains(pair.right) })
      else { return nil }
      let first = order(left, right)
      var finding = context.finding(
        .possibleDuplicate, .medium, person: first.0, about: [first.1.person.id],
        explanation: "\(first.0.person.name) and \(first.1.person.name) may be one person ("
          + pair.reasons.joined(separator: "; ") + ").",
        action: "Compare the two; decide same or different with `muster explain` at hand.",
        evidence: first.0.standingEvidence + first.1.standingEvidence)
      finding.found = first.1.person.name
      return finding
    }
  }

  private func areDistinctInHR(_ left: PersonFile, _ right: PersonFile, _ context: CheckContext) -> Bool {
    guard left.person.isKnownToHR, right.person.isKnownToHR, let a = left.person.employeeNumber,
      let b = right.person.employeeNumber, context.input.names.numberKey(a) != context.input.names.numberKey(b),
      let x = left.person.birthDate, let y = right.person.birthDate
    else { return false }
    return !x.agrees(with: y)
  }

  /// Whom HR knows goes first, then the longer known.
  private func order(_ left: PersonFile, _ right: PersonFile) -> (PersonFile, PersonFile) {
    if left.person.isKnownToHR != right.person.isKnownToHR {
      return left.person.isKnownToHR ? (left, right) : (right, left)
    }
    return left.person.id < right.person.id ? (left, right) : (right, left)
  }
}

/// A record fits several people and says no more; one a record.
struct UnplacedRecord: DiscrepancyCheck {
  func findings(in context: CheckContext) -> [Discrepancy] {
    context.input.linking.unplaced.compactMap { subject, candidates in
      guard !context.evidence.isSuperseded(subject.record.importIndex) else { return nil }
      let evidence = context.evidence.evidence(subject.record)
      let names = candidates.map { context.register.people[$0].person.name }.sorted()
      var finding = context.finding(
        .unplacedRecord, .medium, person: nil,
        explanation: "The record fits \(names.joined(separator: " and ")) and says no more; it is linked to none.",
        action: "Find out whose record it is and add the employee number or birth date in the file.",
        evidence: [evidence])
      finding.key = StableID.make(
        "D", [DiscrepancyType.unplacedRecord.rawValue, context.firstID(subject.record), String(subject.subject)])
      finding.found = names.joined(separator: "; ")
      return finding
    }
  }
}
