package import Records

/// Findings of one type and severity: one kind of work, to be done in one go.
package struct FindingGroup: Sendable {
  package var type: DiscrepancyType
  package var severity: Severity
  /// Most urgent first.
  package var findings: [Discrepancy]

  package var nextDue: CalendarDate? { findings.compactMap(\.dueOn).min() }

  /// Whom or what the findings are about, each once, in the order of urgency.
  package var subjects: [String] {
    var seen: Set<String> = []
    return findings.compactMap { finding in
      guard let subject = FindingGroup.subject(finding), seen.insert(subject).inserted else { return nil }
      return subject
    }
  }

  private static func subject(_ finding: Discrepancy) -> String? {
    if let name = finding.personName { return name }
    if let credential = finding.credential { return finding.client.map { "\(credential) for \($0)" } ?? credential }
    return finding.client ?? finding.found
  }

  /// What to do: for all of them where it is the same, else for the most urgent.
  package var action: String {
    guard let first = findings.first else { return "" }
    if findings.allSatisfy({ $0.action == first.action }) { return first.action }
    return (FindingGroup.subject(first).map { "\($0) first: " } ?? "") + first.action
  }

  /// Open findings by severity, and within it the kinds with the most urgent finding first.
  package static func open(_ findings: [Discrepancy]) -> [FindingGroup] {
    group(findings.filter { $0.state != .accepted })
  }

  package static func accepted(_ findings: [Discrepancy]) -> [FindingGroup] {
    group(findings.filter { $0.state == .accepted })
  }

  private static func group(_ findings: [Discrepancy]) -> [FindingGroup] {
    var places: [Kind: [Int]] = [:]
    for (index, finding) in findings.enumerated() {
      places[Kind(type: finding.type, severity: finding.severity), default: []].append(index)
    }
    let groups = places.map { kind, indices in
      let order = indices.sorted { one, other in
        let (left, right) = (findings[one], findings[other])
        return (right.urgency, left.personName ?? "", left.key) < (left.urgency, right.personName ?? "", right.key)
      }
      return FindingGroup(type: kind.type, severity: kind.severity, findings: order.map { findings[$0] })
    }
    let rank = Dictionary(
      uniqueKeysWithValues: DiscrepancyType.allCases.enumerated().map { ($0.element, $0.offset) })
    return groups.sorted { left, right in
      (left.severity.rank, right.urgency, rank[left.type] ?? 0) < (
        right.severity.rank, left.urgency, rank[right.type] ?? 0
      )
    }
  }

  private struct Kind: Hashable {
    var type: DiscrepancyType
    var severity: Severity
  }

  private var urgency: Int { findings.first?.urgency ?? 0 }
}

extension DiscrepancyType {
  /// One sentence on what the type means, for somebody who reads it for the first time.
  var meaning: String {
    switch self {
    case .excludedPerson: "The person is on an exclusion or sanction list in force."
    case .possibleExclusion: "Somebody of this name is on an exclusion list; birth date or identifier must decide."
    case .notInHR: "Somebody with credentials whom HR does not list."
    case .leaverCredential: "Somebody who left holds a credential that is still valid; close it out or transfer it."
    case .missingCredential: "A requirement applies, and no record shows a credential that meets it."
    case .notInGoodStanding: "The issuer says it is revoked, suspended, surrendered, lapsed or inactive."
    case .notFoundAtIssuer: "Our records show it as held, and the issuer's complete list does not have it."
    case .unknownStanding: "The issuer's status word is one that we cannot read, and a requirement rests on it."
    case .expiredCredential: "Expired, and nothing has taken its place."
    case .inProcessCredential: "Applied for or in training, and not to be counted as held."
    case .undatedCredential: "It expires, and no record says when."
    case .expiringCredential: "Valid today; renew it before the date."
    case .joinerUnverified: "A new colleague's credential that no issuer has confirmed yet."
    case .unverifiedCredential: "Valid as far as we know; the issuer has not been asked recently enough."
    case .assumedRenewal: "Our records show a later expiry than the issuer does: the renewal may never have happened."
    case .dateConflict: "Two records give different dates."
    case .numberConflict: "Two records give different numbers."
    case .holderNameConflict: "The issuer has it under a name that we do not know of this person."
    case .unrecordedCredential: "The issuer lists it, and our own records do not."
    case .sharedNumber: "Two people claim the same credential number."
    case .identifierConflict: "One employee number stands with two people."
    case .possibleDuplicate: "Two entries may be one person; decide same or different."
    case .unplacedRecord: "A record fits several people and says no more."
    case .promisedNotHeld: "A client was told that it is held, and today it is not."
    case .coverageGap: "Fewer valid holders than the requirement asks for."
    case .singleHolder: "All rests on one person; plan for absence."
    case .unknownCredential: "A credential as written is not in the catalogue."
    case .unknownStatus: "An issuer's status word is not mapped."
    case .invalidDate: "A date cannot be."
    case .ambiguousDate: "Dates can be read two ways, and nothing in the file decides."
    case .rejectedRecord: "A record could not be used."
    case .sourceOverdue: "A source has sent nothing for longer than expected."
    case .noOwner: "Nobody is named to act on these reports, or to stand in."
    }
  }
}
