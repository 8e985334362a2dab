import Records

/// Why a person or credential is what it is: kept apart, since it is most of what there is to keep, and few ask for it.
struct DerivedReasons: Codable, Sendable {
  private let provenance: [FieldProvenance]
  /// Of a person alone.
  private let links: [LinkExplanation]?

  init(_ person: CanonicalPerson) {
    provenance = person.provenance
    links = person.links
  }

  init(_ credential: Credential) {
    provenance = credential.provenance
    links = nil
  }

  func complete(_ person: inout CanonicalPerson) {
    person.provenance = provenance
    person.links = links ?? []
  }

  func complete(_ credential: inout Credential) { credential.provenance = provenance }
}

extension CanonicalPerson {
  var unreasoned: CanonicalPerson {
    var copy = self
    copy.provenance = []
    copy.links = []
    return copy
  }
}

extension Credential {
  var unreasoned: Credential {
    var copy = self
    copy.provenance = []
    return copy
  }
}
