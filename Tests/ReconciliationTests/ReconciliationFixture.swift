import Reconciliation
import Records

/// A small register made by hand: rows linked by the key they are given, reconciled on 15 June 2026.
struct Scene {
  var asOf = day("2026-06-15")
  var types = Scene.catalogue
  var requirements: [Requirement] = []
  var decisions: [Decision] = []
  var organisation = Organisation(
    name: "Northfield", coordinator: .init(name: "Dana Reyes"), backup: .init(name: "Ola Berg"))
  /// Pairs of keys that linkage cannot decide on.
  var review: [(left: String, right: String)] = []
  var consequential: [(file: String, column: String)] = []
  private var files: [File] = []

  struct File {
    var source: Source
    var at: CalendarDate
    var rows: [Row]
    var ambiguous: [AmbiguousColumn]
    var name: String { "\(source.name)-\(at)" }
  }

  static let catalogue = [
    CredentialType(code: "BLS", name: "Basic Life Support", issuer: "Heart Association", validFor: .init(2, .years)),
    CredentialType(
      code: "ACLS", name: "Advanced Life Support", issuer: "Heart Association", validFor: .init(2, .years),
      satisfies: ["BLS"]),
    CredentialType(code: "PALS", name: "Paediatric Life Support", validFor: .init(2, .years)),
    CredentialType(
      code: "RN", name: "Registered Nurse", issuer: "Board", validFor: .init(2, .years), verifyEvery: .init(12, .months)
    ),
    CredentialType(code: "DEG", name: "Degree"),
  ]

  /// - Parameter employees: Listed as active by a full HR file of 1 June 2026; none: there is no HR file.
  init(_ employees: String...) {
    if !employees.isEmpty { send(.hr, at: "2026-06-01", full: true, employees.map { row($0) }) }
  }

  mutating func hr(as name: String = "hr", at: String = "2026-06-01", full: Bool = false, _ rows: Row...) {
    send(.hr, name, at: at, full: full, rows)
  }

  mutating func tracker(as name: String = "sheet", at: String = "2026-05-01", full: Bool = false, _ rows: Row...) {
    send(.tracker, name, at: at, full: full, rows)
  }

  mutating func issuer(
    as name: String = "aha", at: String = "2026-05-01", covers: [String] = [], full: Bool = false,
    by issuer: String? = nil, _ rows: Row...
  ) {
    send(.issuer, name, at: at, full: full, covers: covers, issuer: issuer, rows)
  }

  mutating func mail(at: String, _ rows: Row...) { send(.correspondence, "mail", at: at, rows) }

  mutating func send(
    _ authority: Authority, _ name: String? = nil, at: String, full: Bool = false, covers: [String] = [],
    issuer: String? = nil, client: String? = nil, ambiguous: [AmbiguousColumn] = [], _ rows: [Row]
  ) {
    let source = Source(
      name: name ?? authority.rawValue, authority: authority, snapshot: full ? .full : .changes, issuer: issuer,
      covers: covers, client: client)
    files.append(File(source: source, at: day(at), rows: rows, ambiguous: ambiguous))
  }

  mutating func require(
    _ codes: String..., id: String = "R-1", basis: Requirement.Basis = .client, scope: Requirement.Scope = .init(),
    atLeast: Int? = nil, client: String? = nil, deadline: String? = nil, value: Double? = nil,
    leadTime: CalendarPeriod? = nil
  ) {
    requirements.append(
      Requirement(
        id: id, anyOf: codes, appliesTo: scope, basis: basis, client: client, contractValue: value,
        deadline: deadline.map(day), leadTime: leadTime, atLeast: atLeast))
  }
}

extension Scene {
  var input: ReconciliationInput {
    let sorted = files.sorted { ($0.at, $0.source.name) < ($1.at, $1.source.name) }
    let imports = sorted.enumerated().map { index, file in
      NormalizedImport(
        info: ImportInfo(
          id: "I\(index)", source: file.source, file: file.name, sha256: hash(of: file, at: index, in: sorted),
          importedAt: "",
          asAt: file.at,
          asAtOrigin: .file, connector: "test"),
        records: file.rows.enumerated().map { $1.record(line: $0 + 2) }, ambiguousColumns: file.ambiguous)
    }
    var input = ReconciliationInput(
      organisation: organisation, types: types, requirements: requirements, imports: imports,
      restatements: Restatements(imports), linking: link(sorted), decisions: decisions, asOf: asOf, names: plainNames)
    for entry in consequential {
      guard let index = sorted.firstIndex(where: { $0.source.name == entry.file }) else { continue }
      input.consequentialColumns.insert(AmbiguousColumnKey(importIndex: index, column: entry.column))
    }
    return input
  }

  /// The file's name, numbered where several have it: what another file does not change.
  private func hash(of file: File, at index: Int, in sorted: [File]) -> String {
    "\(file.name)#\(sorted[..<index].count { $0.name == file.name })"
  }

  /// People are the keys of rows, in the order of their first row that makes people.
  private func link(_ files: [File]) -> Linking {
    var keys: [String] = []
    var subjects: [String: [SubjectReference]] = [:]
    var unplaced: [(SubjectReference, [String])] = []
    var strangers: Set<SubjectReference> = []
    for (importIndex, file) in files.enumerated() {
      for (ordinal, row) in file.rows.enumerated() where row.isLinked && file.source.authority != .exclusion {
        let reference = SubjectReference(
          record: RecordReference(importIndex: importIndex, ordinal: ordinal), subject: 0)
        if !row.fits.isEmpty {
          unplaced.append((reference, row.fits))
        } else if row.isStranger {
          strangers.insert(reference)
        } else if file.source.authority != .promise || subjects[row.who] != nil {
          if subjects[row.who] == nil { keys.append(row.who) }
          subjects[row.who, default: []].append(reference)
        }
      }
    }
    let place = { (key: String) in keys.firstIndex(of: key) ?? 0 }
    return Linking(
      people: keys.map { subjects[$0] ?? [] }, unplaced: unplaced.map { ($0.0, $0.1.map(place)) },
      strangers: strangers,
      review: review.map {
        .init(left: place($0.left), right: place($0.right), weight: 1, probability: 0.5, reasons: ["the same name"])
      })
  }

  func reconcile() -> ReconciliationResult { Reconciler.reconcile(input) }

  /// Every finding as `type severity`, sorted: what is raised and, as much, what is not.
  var kinds: [String] { reconcile().discrepancies.map { "\($0.type.rawValue) \($0.severity.rawValue)" }.sorted() }

  func findings(_ type: DiscrepancyType) -> [Discrepancy] { reconcile().discrepancies.filter { $0.type == type } }

  func person(_ name: String) -> PersonFile? { reconcile().register.people.first { $0.person.name == name } }

  func holdings(_ name: String) -> [Holding] { person(name)?.holdings ?? [] }

  /// The one credential of Ada King, or nil where there are several.
  var credential: Credential? {
    let all = holdings("Ada King")
    return all.count == 1 ? all.first?.credential : nil
  }
}
