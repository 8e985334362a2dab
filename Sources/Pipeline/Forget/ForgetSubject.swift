import Diagnostics
import Normalization
import Reconciliation
import Records
import Store

/// The register as derived, to find somebody in it and all that hangs on that person.
struct ForgetSubject {
  let session: Session
  /// Every import, undone ones included.
  let evidence: [EvidenceFile]
  private let result: ReconciliationResult
  /// With the imports that were undone; nil where none was.
  private let all: ReconciliationResult?
  private let undone: Set<String>
  private let asOf: CalendarDate

  init(_ session: Session, asOf: CalendarDate) throws {
    self.session = session
    self.asOf = asOf
    let imports = try session.register.allImports()
    evidence = try imports.map { EvidenceFile(info: $0, records: try session.register.records(ofImport: $0.id)) }
    undone = Set(imports.filter { !$0.isActive }.map(\.id))
    let derivation = try AuditPipeline(session).derivation()
    result = derivation.derive(evidence.filter(\.info.isActive), asOf: asOf)
    all = undone.isEmpty ? nil : derivation.derive(evidence, asOf: asOf)
  }

  func person(_ id: String) -> PersonFile? {
    result.register.people.first { $0.person.id == id }
      ?? result.register.people.first { $0.person.employeeNumber == id }
  }

  /// Who has the records that the person of that id had before a merge; nil where nobody does.
  func merged(_ id: String) -> String? {
    FormerID.holder(of: id, in: result.register)?.person.id
  }

  func places(of file: PersonFile) -> PersonPlaces {
    PersonPlaces(file, result.register, all: all?.register, undone: undone)
  }

  func traces(of file: PersonFile) -> PersonTraces {
    let places = places(of: file)
    var others = OthersValues()
    for person in result.register.people where person.person.id != file.person.id { others.add(person.person) }
    var own: [(mapped: MappedSubject, claims: SubjectClaims)] = []
    let register = (all ?? result).register
    var normalized: [String: NormalizedImport] = [:]
    for one in register.evidence.imports { normalized[one.info.id] = one }
    for one in evidence {
      let ordinals = places.ordinals(one.info.id)
      for (ordinal, record) in one.records.enumerated() {
        guard ordinals.contains(ordinal) else {
          record.subjects.forEach { others.add($0) }
          continue
        }
        let claims = normalized[one.info.id]?.records[ordinal].subjects ?? []
        let indexes = Set(places.indexes(one.info.id, ordinal, count: claims.count))
        // Where some of the subjects name nobody, the texts of all of these are the person's rather than lost.
        for (index, subject) in record.subjects.enumerated() {
          if record.subjects.count != claims.count || indexes.contains(index) {
            let said = indexes.first.map { claims[record.subjects.count == claims.count ? index : $0] }
            if let said { own.append((subject, said)) }
          } else {
            others.add(subject)
          }
        }
      }
    }
    return PersonTraces(file.person, own, others: others)
  }

  /// Subjects of records that fit the person and others too, and so belong to nobody.
  private func fitting(_ file: PersonFile) -> [SubjectReference] {
    result.register.input.linking.unplaced.filter { _, candidates in
      candidates.contains { result.register.people[$0].person.id == file.person.id }
    }.map { subject, _ in subject }
  }

  func undecidedPlaces(of file: PersonFile) -> PersonPlaces { PersonPlaces(fitting(file), result.register) }

  /// A warning for each of them.
  func undecidedRecords(of file: PersonFile) -> [Diagnostic] {
    fitting(file).map { subject in
      let evidence = result.register.evidence.evidence(subject.record)
      return Diagnostic(
        .warning, .forgetRemains,
        "this record fits the person and others, so its bytes stay, and it counts for nobody from now on",
        at: SourceLocation(file: evidence.file, line: evidence.line),
        hint: "find out whose it is; if it is another's, have the file say so and import it again")
    }
  }

  // MARK: - Decisions and findings

  func findingKeys(of file: PersonFile) throws -> Set<String> {
    let now = result.discrepancies.filter { $0.personID == file.person.id }.map(\.key)
    return Set(now).union(try session.register.findingKeys(ofPerson: file.person.id))
  }

  /// The decisions that are not about the person.
  func decisions(without file: PersonFile) throws -> [Decision] {
    let keys = try findingKeys(of: file)
    let places = places(of: file)
    return try session.register.decisions().filter { decision in
      switch decision.verdict {
      case .accepted(let key, _, _): !keys.contains(key)
      case .same(let left, let right), .different(let left, let right):
        !isPerson(left, places, file) && !isPerson(right, places, file)
      }
    }
  }

  private func isPerson(_ anchor: Decision.Anchor, _ places: PersonPlaces, _ file: PersonFile) -> Bool {
    switch anchor {
    case .person(let id): return id == file.person.id
    case .record(let sha256, let ordinal, let subject):
      let ids = evidence.filter { $0.info.sha256 == sha256 }.map(\.info.id)
      return ids.contains { places.indexes($0, ordinal, count: subject + 1).contains(subject) }
    }
  }
}
