import Configuration
import Normalization
package import Records
import Reports
import Store

/// The register as the last audit left it, for the commands that look at it: while nothing has changed since, it need not
/// be derived again.
extension AuditPipeline {
  /// The register on a day, without the records that were taken. Why it is so need not be told: `register(about:asOf:)`
  /// does that.
  package func register(asOf: CalendarDate) throws -> Audit {
    guard let kept = try kept(asOf: asOf) else { return try audit(asOf: asOf) }
    var audit = audit(kept, asOf: asOf)
    try complete(&audit)
    return audit
  }

  /// The people whom a text finds, in the order of the register.
  package func people(matching text: String, asOf: CalendarDate) throws -> [CanonicalPerson] {
    let search = PersonSearch(text)
    for allowsErrors in [false, true] {
      let part = RegisterPart.people(knownBy: search.alternatives(allowsErrors: allowsErrors))
      guard let kept = try kept(asOf: asOf, part) else {
        return Lookup(try audit(asOf: asOf)).people(matching: text)
      }
      let found = search.people(in: kept.people, kept.credentials, allowsErrors: allowsErrors)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// As much of the register on a day as is needed to explain what has that id, or that employee number.
  package func register(about id: String, asOf: CalendarDate) throws -> Audit {
    guard let named = try kept(asOf: asOf, .id(id)) else { return try audit(asOf: asOf) }
    if named.people.isEmpty, named.discrepancies.isEmpty {
      guard let bearers = try kept(asOf: asOf, .people(knownBy: [PersonSearch.exactly(id)])) else {
        return try audit(asOf: asOf)
      }
      let person = bearers.people.first { $0.employeeNumber == id }
      guard let person else { return audit(named, asOf: asOf) }
      return try kept(asOf: asOf, .id(person.id)).map { audit($0, asOf: asOf) } ?? audit(asOf: asOf)
    }
    let finding = named.discrepancies.first { $0.key == id }
    let requirements = session.configuration.requirements
    guard let finding, Explanation.namesOthers(finding, requirements: requirements, asOf: asOf) else {
      return audit(named, asOf: asOf)
    }
    return try withEverybody(named, asOf: asOf)
  }

  /// The whole register, with the reasons behind the people and credentials of a part of it.
  private func withEverybody(_ part: RegisterContents, asOf: CalendarDate) throws -> Audit {
    guard var whole = try kept(asOf: asOf) else { return try audit(asOf: asOf) }
    for person in part.people {
      if let place = whole.people.firstIndex(where: { $0.id == person.id }) { whole.people[place] = person }
    }
    for credential in part.credentials {
      if let place = whole.credentials.firstIndex(where: { $0.id == credential.id }) {
        whole.credentials[place] = credential
      }
    }
    return audit(whole, asOf: asOf)
  }

  /// How often evidence or decisions have changed: to be asked before an audit that is to be kept.
  package func changeCount() throws -> Int { try session.register.changeCount() }

  /// What was derived for that day, or part of it; nil where something has changed since, or another day was audited.
  func kept(asOf: CalendarDate, _ part: RegisterPart = .everything) throws -> RegisterContents? {
    let stamp = DerivedStamp(asOf: asOf, session)
    guard knowledge == nil, !stamp.program.isEmpty else { return nil }
    return try session.register.derived(stamp: stamp.text, part)
  }

  private func audit(_ kept: RegisterContents, asOf: CalendarDate) -> Audit {
    Audit(
      organisation: session.configuration.organisation, asOf: asOf, people: kept.people, credentials: kept.credentials,
      discrepancies: kept.discrepancies, requirements: session.configuration.requirements,
      requirementStatuses: kept.requirementStatuses, credentialTypes: session.catalogue.types, imports: kept.imports,
      records: kept.records)
  }
}

extension RegisterContents {
  /// What an audit derived, with the words that its people are found by.
  init(of audit: Audit) {
    self.init(audit, words: PersonSearch.indexed(audit.people, audit.credentials))
  }
}
