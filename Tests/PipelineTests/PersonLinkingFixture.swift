import Normalization
import Pipeline
import Reconciliation
import Records

/// Rows of made-up files, each with a label by which tests speak of it.
struct LinkScene {
  var decisions: [Decision] = []
  private var files: [(source: Source, at: CalendarDate, rows: [LinkRow])] = []

  mutating func send(
    _ authority: Authority, _ name: String, at: String = "2026-06-01", full: Bool = false,
    population: Population = .ours, _ rows: LinkRow...
  ) {
    let source = Source(
      name: name, authority: authority, snapshot: full ? .full : .changes, population: population)
    files.append((source, linkDay(at), rows))
  }

  /// A human's word on two rows, by their labels.
  mutating func decide(_ left: String, _ right: String, same: Bool) {
    guard let a = anchor(left), let b = anchor(right) else { preconditionFailure("no row \(left) or \(right)") }
    decisions.append(
      Decision(
        id: "D\(decisions.count)", verdict: same ? .same(a, b) : .different(a, b), reason: "seen", decidedBy: "dana",
        decidedAt: "2026-06-01T00:00:00Z"))
  }

  private var sorted: [(source: Source, at: CalendarDate, rows: [LinkRow])] {
    files.sorted { ($0.at, $0.source.name) < ($1.at, $1.source.name) }
  }

  private func anchor(_ label: String) -> Decision.Anchor? {
    for file in files {
      if let ordinal = file.rows.firstIndex(where: { $0.label == label }) {
        return .record(sha256: "\(file.source.name)@\(file.at)", ordinal: ordinal, subject: 0)
      }
    }
    return nil
  }

  func link() -> LinkedLabels {
    let sorted = sorted
    let imports = sorted.map { file in
      NormalizedImport(
        info: ImportInfo(
          id: file.source.name, source: file.source, file: file.source.name,
          sha256: "\(file.source.name)@\(file.at)", importedAt: "", asAt: file.at, asAtOrigin: .file, connector: "test"),
        records: file.rows.enumerated().map { index, row in
          NormalizedRecord(
            location: RecordLocation(line: index + 2, offset: 0, length: 0), disposition: .accepted,
            subjects: [row.subject])
        })
    }
    let linking = PersonLinker.link(imports, Restatements(imports), decisions: decisions)
    let label = { (subject: SubjectReference) in
      sorted[subject.record.importIndex].rows[subject.record.ordinal].label
    }
    let people = linking.people.map { $0.map(label).sorted() }
    return LinkedLabels(
      people: people.sorted { ($0.first ?? "") < ($1.first ?? "") },
      unplaced: Dictionary(
        uniqueKeysWithValues: linking.unplaced.map { entry in
          (label(entry.subject), entry.candidates.map { people[$0].first ?? "" }.sorted())
        }),
      strangers: linking.strangers.map(label).sorted(), namesakes: linking.namesakes.map(label).sorted(),
      review: linking.review.map { [people[$0.left].first ?? "", people[$0.right].first ?? ""].sorted() })
  }
}

/// What linking made of the labels: each person's rows; people are named by their first label.
struct LinkedLabels {
  var people: [[String]]
  var unplaced: [String: [String]]
  var strangers: [String]
  var namesakes: [String]
  var review: [[String]]
}

struct LinkRow {
  var label: String
  var subject: SubjectClaims
}

func linkRow(
  _ label: String, _ name: String?, number: String? = nil, born: String? = nil, email: String? = nil,
  npi: String? = nil, holds code: String? = nil, credentialNumber: String? = nil
) -> LinkRow {
  var person = PersonClaim()
  person.name = name.flatMap { PersonNameParser.parse(full: $0) }
  person.employeeNumber = number
  person.birthDate = born.flatMap { iso in PartialDate(iso: iso).map { ClaimedDate($0, written: iso) } }
  person.email = email
  person.npi = npi
  var claims: [CredentialClaim] = []
  if let code {
    var claim = CredentialClaim(type: .init(code: code, text: code, method: .code, similarity: 1))
    claim.number = credentialNumber
    claims.append(claim)
  }
  return LinkRow(label: label, subject: SubjectClaims(person: person, credentials: claims))
}

func linkDay(_ iso: String) -> CalendarDate {
  guard let date = CalendarDate(iso: iso) else { preconditionFailure("\(iso) is no day") }
  return date
}
