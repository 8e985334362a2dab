import Records

/// A credential as written is in no catalogue; one a distinct text.
struct UnknownCredential: DiscrepancyCheck {
  func findings(in context: CheckContext) -> [Discrepancy] {
    var texts: [String: (written: String, alike: [String], evidence: [Evidence])] = [:]
    context.eachLiveRecord { reference, record in
      for subject in record.subjects.enumerated()
      where !context.input.linking.strangers.contains(reference(subject.offset)) {
        for claim in subject.element.credentials where claim.type.code == nil {
          let key = context.input.names.fold(claim.type.text)
          let evidence = context.evidence.evidence(reference(subject.offset).record)
          texts[key, default: (claim.type.text, claim.type.alike ?? [], [])].evidence.append(evidence)
        }
      }
    }
    return texts.keys.sorted().compactMap { key in
      guard let entry = texts[key] else { return nil }
      let why =
        entry.alike.isEmpty
        ? "is in no catalogue" : "fits \(Self.listed(entry.alike)) alike and is taken for none of them"
      var finding = context.finding(
        .unknownCredential, .low, person: nil,
        explanation: "\"\(entry.written)\" \(why), so it has no validity and meets no requirement.",
        action: entry.alike.isEmpty
          ? "Add it to catalog.yaml, or as an alias of the credential that it means."
          : "Find out which it is, and add it as an alias of that one in catalog.yaml.", evidence: entry.evidence)
      finding.key = StableID.make("D", [DiscrepancyType.unknownCredential.rawValue, key])
      return finding.comparing(field: "credential", expected: nil, found: entry.written)
    }
  }

  /// `A and B`; of more than four the first and how many there are.
  private static func listed(_ codes: [String]) -> String {
    if codes.count > 4 { return codes.prefix(3).joined(separator: ", ") + " and \(codes.count - 3) more" }
    return codes.dropLast().joined(separator: ", ") + " and " + (codes.last ?? "")
  }
}

/// An issuer's status word is mapped by nothing; one a word and source.
struct UnknownStatus: DiscrepancyCheck {
  func findings(in context: CheckContext) -> [Discrepancy] {
    var words: [String: (word: String, source: Source, evidence: [Evidence])] = [:]
    context.eachLiveRecord { reference, record in
      for subject in record.subjects.enumerated()
      where !context.input.linking.strangers.contains(reference(subject.offset)) {
        let source = context.evidence.source(reference(subject.offset).record)
        guard source.authority == .issuer else { continue }
        for claim in subject.element.credentials where claim.hasUnmappedWord && claim.statusCause != .unverifiable {
          let word = claim.statusWord ?? ""
          let key = source.name + "\u{1F}" + context.input.names.fold(word)
          let evidence = context.evidence.evidence(reference(subject.offset).record)
          words[key, default: (word, source, [])].evidence.append(evidence)
        }
      }
    }
    let unread = UnreadWords().findings(in: context)
    return unread
      + words.keys.sorted().compactMap { key in
        guard let entry = words[key] else { return nil }
        let issuer = entry.source.issuer ?? entry.source.name
        var finding = context.finding(
          .unknownStatus, .medium, person: nil,
          explanation: "\(issuer) uses the status word \"\(entry.word)\", which nothing maps: it counts as unknown.",
          action: "Ask \(issuer) what it means and add it to the connector's status words.", evidence: entry.evidence)
        finding.key = StableID.make("D", [DiscrepancyType.unknownStatus.rawValue, key])
        return finding.comparing(field: "status", expected: nil, found: entry.word)
      }
  }
}

/// A date cannot be, lies in the future where it may not, or contradicts another of the same record.
struct InvalidDate: DiscrepancyCheck {
  func findings(in context: CheckContext) -> [Discrepancy] {
    let history = superseded(context)
    let placed = context.placedSubjects()
    var findings: [String: Discrepancy] = [:]
    context.eachLiveRecord { reference, record in
      let first = reference(0)
      for issue in record.issues where issue.isOfUnusableDate {
        let subject = reference(issue.subject ?? 0)
        if let credential = issue.credential, history.contains(ClaimPlace(subject, credential)) { continue }
        if context.input.linking.strangers.contains(subject) { continue }
        add(
          issue.field, issue.written, issue.detail, placed[subject], first, issue.line,
          issue.credential.flatMap { place in
            issue.subject.flatMap { record.subjects[safe: $0]?.credentials[safe: place]?.type }
          }, to: &findings, context)
      }
      for (offset, subject) in record.subjects.enumerated()
      where !context.input.linking.strangers.contains(reference(offset)) {
        for (place, claim) in subject.credentials.enumerated() {
          guard let issued = claim.issuedOn, issued.date.firstDay > context.asOf,
            context.evidence.asAt(reference(offset).record) < issued.date.firstDay,
            !history.contains(ClaimPlace(reference(offset), place))
          else { continue }
          add(
            .issuedOn, issued.written, "an issue date in the future", placed[reference(offset)], reference(offset),
            claim.line, claim.type, to: &findings, context)
        }
      }
    }
    return findings.keys.sorted().compactMap { findings[$0] }
  }

  private func add(
    _ field: Field, _ written: String, _ detail: String, _ person: Int?, _ reference: SubjectReference, _ line: Int?,
    _ type: CredentialTypeMatch?, to findings: inout [String: Discrepancy], _ context: CheckContext
  ) {
    let evidence = context.evidence.evidence(reference.record, line: nil)
    let file = person.map { context.register.people[$0] }
    var finding = context.finding(
      .invalidDate, .medium, person: file,
      explanation: "\"\(written)\" in \(field.rawValue) cannot be used: \(detail).",
      action: "Look at the certificate and correct the date in \(evidence.source).", evidence: [evidence])
    finding.key = StableID.make(
      "D", [DiscrepancyType.invalidDate.rawValue, context.firstID(reference.record), field.rawValue])
    finding.credential = type.map { $0.code ?? $0.text }
    if findings[finding.key] != nil { return }
    findings[finding.key] = finding.comparing(field: field.rawValue, expected: nil, found: written)
  }

  struct ClaimPlace: Hashable {
    var subject: SubjectReference
    var credential: Int

    init(_ subject: SubjectReference, _ credential: Int) {
      self.subject = subject
      self.credential = credential
    }
  }

  /// Claims that a newer file of their source has overtaken.
  private func superseded(_ context: CheckContext) -> Set<ClaimPlace> {
    var places: Set<ClaimPlace> = []
    for file in context.register.people {
      for holding in file.holdings {
        for claim in holding.claims where isOvertaken(claim, in: holding) {
          places.insert(ClaimPlace(claim.reference, claim.index))
        }
      }
    }
    return places
  }

  private func isOvertaken(_ claim: HeldClaim, in holding: Holding) -> Bool {
    claim.outOfPlay != nil
      && holding.claims.contains {
        $0.source.name == claim.source.name && $0.reference.record.importIndex > claim.reference.record.importIndex
      }
  }
}

/// A record could not be used; one a record.
struct RejectedRecord: DiscrepancyCheck {
  func findings(in context: CheckContext) -> [Discrepancy] {
    context.input.imports.enumerated().flatMap { index, file -> [Discrepancy] in
      guard !context.evidence.isSuperseded(index) else { return [] }
      return file.records.enumerated().compactMap { ordinal, record in
        guard record.disposition == .rejected else { return nil }
        let evidence = context.evidence.evidence(RecordReference(importIndex: index, ordinal: ordinal))
        let reason = record.reason?.rawValue ?? "unknown"
        var finding = context.finding(
          .rejectedRecord, .medium, person: nil,
          explanation: "The record could not be used: \(record.detail ?? reason).",
          action: "Correct the record in \(evidence.source) and send the file again.", evidence: [evidence])
        finding.key = StableID.make("D", [DiscrepancyType.rejectedRecord.rawValue, evidence.recordID])
        return finding
      }
    }
  }
}

/// A source with `expected_every` has sent nothing for longer.
struct SourceOverdue: DiscrepancyCheck {
  func findings(in context: CheckContext) -> [Discrepancy] {
    context.input.organisation.sources.compactMap { source in
      guard let every = source.expectedEvery else { return nil }
      let newest = context.input.imports.last { $0.info.source.name == source.name }
      if let newest, every.after(newest.info.asAt) >= context.asOf { return nil }
      let last = newest.map { "its newest file is of \($0.info.asAt)" } ?? "it has sent nothing yet"
      var finding = context.finding(
        .sourceOverdue, .medium, person: nil, about: [source.name],
        explanation: "Source \(source.name) is expected every \(every.text); \(last).",
        action: "Ask who sends it, and check the export job.", evidence: [])
      finding.found = source.name
      return finding
    }
  }
}

/// No coordinator, or no backup, is named.
struct NoOwner: DiscrepancyCheck {
  func findings(in context: CheckContext) -> [Discrepancy] {
    let organisation = context.input.organisation
    let missing = [
      organisation.coordinator == nil ? "coordinator" : nil, organisation.backup == nil ? "backup" : nil,
    ].compactMap { $0 }
    guard !missing.isEmpty else { return [] }
    var finding = context.finding(
      .noOwner, .medium, person: nil,
      explanation: "muster.yaml names no \(missing.joined(separator: " and no ")): "
        + "what hangs on one person is lost with that person.",
      action: "Name somebody in muster.yaml.", evidence: [])
    finding.expected = missing.joined(separator: "; ")
    return [finding]
  }
}
