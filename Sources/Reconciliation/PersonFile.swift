package import Records

/// One person with everything that hangs on that person, as checks look at it.
package struct PersonFile: Sendable {
  package var person: CanonicalPerson
  package var subjects: [SubjectReference]
  /// Those of them that are not said again by a newer file of their source: what the register looks at.
  package var standing: [SubjectReference]
  package var holdings: [Holding]
  /// Names that HR or a tracker has used for the person; those of others where these are none.
  package var knownNames: [PersonName]
  /// Requirements whose scope the person is in (indexes).
  package var requirements: [Int] = []

  package var hasLeft: Bool { person.employment == .left }
}

/// The register as derived from evidence: what checks read.
package struct DerivedRegister: Sendable {
  package var input: ReconciliationInput
  package var evidence: EvidenceIndex
  package var types: TypeTable
  /// Sorted by first subject, parallel to `input.linking.people`.
  package var people: [PersonFile]
  /// Entries of exclusion lists that speak of people, certainly or possibly, by person.
  var exclusions: [Int: [ExclusionTimeline.Match]] = [:]
  package var asOf: CalendarDate { input.asOf }

  /// Whether the person is one that HR should know and does not.
  package func isNotInHR(_ file: PersonFile) -> Bool { evidence.hasFullHRSnapshot && !file.person.isKnownToHR }

  /// Whether only the few findings of SPEC section 6 for leavers and strangers are raised of the person.
  package func isOutOfScope(_ file: PersonFile) -> Bool { file.hasLeft || isNotInHR(file) }
}
