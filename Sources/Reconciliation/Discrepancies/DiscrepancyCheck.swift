import Records

/// One kind of finding, looked for over the whole register.
protocol DiscrepancyCheck: Sendable {
  func findings(in context: CheckContext) -> [Discrepancy]
}

/// What a check looks at.
struct CheckContext: Sendable {
  let register: DerivedRegister
  let coverage: Coverage
  /// The standing finding of each credential, by its id, once these have been made.
  var standing: [String: Discrepancy] = [:]

  var asOf: CalendarDate { register.asOf }
  var input: ReconciliationInput { register.input }
  var evidence: EvidenceIndex { register.evidence }

  init(_ register: DerivedRegister) {
    self.register = register
    self.coverage = Coverage(register)
  }

  /// A finding about a person; its key is made of the type, the person and `about`.
  func finding(
    _ type: DiscrepancyType, _ severity: Severity, person file: PersonFile?, about: [String] = [],
    explanation: String, action: String, evidence: [Evidence]
  ) -> Discrepancy {
    var finding = Discrepancy(
      key: StableID.make("D", [type.rawValue, file?.person.id ?? ""] + about), type: type, severity: severity,
      explanation: explanation, action: action, evidence: Evidence.sorted(evidence))
    finding.personID = file?.person.id
    finding.employeeNumber = file?.person.employeeNumber
    finding.personName = file?.person.name
    return finding
  }

  /// A finding about a credential, with its requirements and the nearest of their deadlines.
  func finding(
    _ type: DiscrepancyType, _ severity: Severity, holding: Holding, of file: PersonFile, about: [String] = [],
    explanation: String, action: String, evidence: [Evidence]? = nil
  ) -> Discrepancy {
    var finding = finding(
      type, severity, person: file, about: [holding.credential.id] + about, explanation: explanation, action: action,
      evidence: evidence ?? holding.basis)
    finding.credentialID = holding.credential.id
    finding.credential = holding.credential.code ?? holding.credential.text
    return finding
  }
}

extension PersonFile {
  /// The newest HR record of the person; every record that makes the person where HR has none.
  var standingEvidence: [Evidence] {
    let hr = person.records.filter { $0.authority == .hr }
    if let newest = hr.max(by: { ($0.asAt, $0.recordID) < ($1.asAt, $1.recordID) }) { return [newest] }
    return person.records.filter { $0.authority.credentialRank < 9 }
  }
}

extension Evidence {
  /// By file, line and record; each record once.
  static func sorted(_ evidence: [Evidence]) -> [Evidence] {
    var seen: Set<String> = []
    return evidence.filter { seen.insert($0.recordID + ":\($0.line)").inserted }
      .sorted { ($0.file, $0.line, $0.recordID) < ($1.file, $1.line, $1.recordID) }
  }
}

extension Discrepancy {
  /// Adds the requirements that rest on the subject, their client and their nearest deadline.
  func requiring(_ requirements: [Requirement]) -> Discrepancy {
    var copy = self
    copy.requirements = requirements.map(\.id).sorted()
    copy.client = copy.client ?? Discrepancy.joined(requirements.compactMap(\.client))
    if copy.dueOn == nil { copy.dueOn = requirements.compactMap(\.deadline).min() }
    return copy
  }

  func comparing(field: String, expected: String?, found: String?) -> Discrepancy {
    var copy = self
    copy.field = field
    copy.expected = expected
    copy.found = found
    return copy
  }

  func counting(wanted: Int, found: Int) -> Discrepancy {
    var copy = self
    copy.expected = String(wanted)
    copy.found = String(found)
    return copy
  }

  /// Sets the day on which it runs out.
  func due(_ date: PartialDate?) -> Discrepancy {
    var copy = self
    copy.dueOn = date?.lastDay
    return copy
  }

  private static func joined(_ texts: [String]) -> String? {
    var seen: Set<String> = []
    let distinct = texts.filter { seen.insert($0).inserted }
    return distinct.isEmpty ? nil : distinct.joined(separator: "; ")
  }
}

extension Holding {
  /// `BLS (Basic Life Support)`, or the text as written.
  var title: String { type.map { "\($0.code) (\($0.name))" } ?? credential.text }

  /// The records that its dates and status rest on: the winner, and what filled its blanks.
  var basis: [Evidence] {
    let fields: Set<String> = [credential.isExpiryDerived ? "issued_on" : "expires_on", "status"]
    return [winner.evidence]
      + credential.provenance.filter { fields.contains($0.field) && $0.rule == .filled }.compactMap(\.winner)
  }

  /// The claims of others than the issuer that show it as held.
  func shownHeld(on asOf: CalendarDate) -> [HeldClaim] {
    current.filter { $0.authority != .issuer && $0.showsHeld(on: asOf, type: type) }
  }
}
