import Reconciliation
import Records
import TestSupport
import Testing

@Suite("The oracle: sections 5 and 6 of the specification, worked out twice")
struct OracleTests {
  @Test("over a thousand small organisations, both find the same", arguments: 0..<10)
  func agrees(block: Int) {
    for number in 1...100 {
      let seed = Seed(UInt64(block * 100 + number))
      let input = RandomScene(seed).scene.input
      let found = OracleFinding.found(by: Reconciler.reconcile(input), in: input).sorted()
      let wanted = Oracle(input).findings
      let missing = wanted.filter { !found.contains($0) }
      let surplus = found.filter { !wanted.contains($0) }
      let isAgreed = missing.isEmpty && surplus.isEmpty
      #expect(
        isAgreed, "\(seed): must be found: \(missing); must not be: \(surplus)\n\(isAgreed ? "" : described(input))")
      #expect(Set(found).count == found.count, "\(seed): found twice among \(found)\n\(described(input))")
    }
  }

  @Test("every type is planted in ten of the thousand organisations at least, in each severity that it may have")
  func everyTypeOccurs() {
    var counts: [String: Int] = [:]
    for number in 1...1000 {
      let findings = Oracle(RandomScene(Seed(UInt64(number))).scene.input).findings
      for kind in Set(findings.map { "\($0.type.rawValue) \($0.severity.rawValue)" }) { counts[kind, default: 0] += 1 }
    }
    let rare = Self.kinds.filter { counts[$0, default: 0] < 10 }
    #expect(rare.isEmpty, "\(rare.map { "\($0): \(counts[$0, default: 0])" })")
    #expect(Set(counts.keys).isSubset(of: Self.kinds), "\(Set(counts.keys).subtracting(Self.kinds).sorted())")
    let typed = Set(Self.kinds.compactMap { $0.split(separator: " ").first.map(String.init) })
    #expect(typed == Set(DiscrepancyType.allCases.map(\.rawValue)))
  }

  /// Section 6: every type with every severity that its row allows.
  private static let kinds = [
    "excluded-person critical", "possible-exclusion high", "not-in-hr medium", "leaver-credential low",
    "missing-credential critical", "missing-credential medium", "not-in-good-standing critical",
    "not-found-at-issuer high", "unknown-standing high", "expired-credential critical", "expired-credential high",
    "expired-credential low", "in-process-credential high", "undated-credential high", "undated-credential low",
    "expiring-credential high", "expiring-credential medium", "expiring-credential low", "joiner-unverified high",
    "unverified-credential high", "unverified-credential medium", "assumed-renewal high", "date-conflict medium",
    "number-conflict medium", "holder-name-conflict medium", "unrecorded-credential low", "shared-number high",
    "identifier-conflict high", "possible-duplicate medium", "unplaced-record medium", "promised-not-held critical",
    "coverage-gap critical", "coverage-gap medium", "single-holder medium", "unknown-credential low",
    "unknown-status medium", "invalid-date medium", "ambiguous-date low", "ambiguous-date medium",
    "rejected-record medium", "source-overdue medium", "no-owner medium",
  ]

  /// The files of an organisation as text, for a disagreement that somebody has to look into.
  private func described(_ input: ReconciliationInput) -> String {
    var people: [SubjectReference: Int] = [:]
    for (index, subjects) in input.linking.people.enumerated() { for subject in subjects { people[subject] = index } }
    let files = input.imports.enumerated().map { importIndex, file in
      let rows = file.records.enumerated().map { ordinal, record in
        let reference = SubjectReference(
          record: RecordReference(importIndex: importIndex, ordinal: ordinal), subject: 0)
        return "  \(people[reference].map { "P\($0)" } ?? "?") \(record.subjects.map(described).joined())"
      }
      let source = file.info.source
      let covers = source.covers.joined(separator: ",")
      return "\(file.info.file) \(source.snapshot.rawValue) \(covers)\n" + rows.joined(separator: "\n")
    }
    let demands = input.requirements.map {
      "\($0.id) \($0.anyOf) \($0.basis.rawValue) \($0.appliesTo.jobTitles) \($0.atLeast.map { "at least \($0)" } ?? "")"
    }
    return (files + demands).joined(separator: "\n")
  }

  private func described(_ subject: SubjectClaims) -> String {
    let person = subject.person
    let words: [String?] = [
      person.name?.written, person.employeeNumber, person.birthDate?.written, person.jobTitle,
      person.employment?.rawValue, person.hiredOn.map { "hired " + $0.written },
      person.leftOn.map { "left " + $0.written },
    ]
    let claims = subject.credentials.map { claim in
      let parts: [String?] = [
        claim.type.text, claim.number, claim.issuedOn.map { "from " + $0.written },
        claim.expiresOn.map { "to " + $0.written },
        claim.status?.rawValue, claim.hasUnmappedWord ? "unmapped" : nil, claim.verifiedOn.map { "seen " + $0.written },
      ]
      return "[" + parts.compactMap { $0 }.joined(separator: " ") + "]"
    }
    let exclusion = subject.exclusion.map {
      " excluded \($0.excludedOn?.written ?? "-") \($0.reinstatedOn?.written ?? "-")"
    }
    return words.compactMap { $0 }.joined(separator: ", ") + " " + claims.joined(separator: " ") + (exclusion ?? "")
  }
}
