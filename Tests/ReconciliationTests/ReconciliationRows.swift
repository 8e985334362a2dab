import Reconciliation
import Records

/// One row of a file, and whom it is linked to.
struct Row {
  /// The key: rows of one key are one person.
  var who: String
  var subject: SubjectClaims
  var asAt: CalendarDate?
  var disposition = Disposition.accepted
  var reason: DispositionReason?
  var issues: [RecordIssue] = []
  /// Keys of the people that it fits; not empty: it is linked to none.
  var fits: [String] = []
  var isStranger = false

  var isLinked: Bool { disposition == .accepted && subject.person.namesSomebody }

  func record(line: Int) -> NormalizedRecord {
    NormalizedRecord(
      location: RecordLocation(line: line, offset: 0, length: 0), disposition: disposition, reason: reason,
      subjects: disposition == .accepted ? [subject] : [], asAt: asAt, issues: issues)
  }
}

/// A row about one person, whose key is the name unless the record uses another.
func row(
  _ who: String, name: String? = nil, number: String? = nil, born: String? = nil, job: String? = nil,
  department: String? = nil, location: String? = nil, clients: [String] = [], employment: EmploymentStatus? = nil,
  hired: String? = nil, left: String? = nil, back: String? = nil, npi: String? = nil, asAt: String? = nil,
  fits: [String] = [],
  issues: [RecordIssue] = [], _ holdings: CredentialClaim...
) -> Row {
  var person = PersonClaim()
  person.name = fullName(name ?? who)
  person.employeeNumber = number
  person.birthDate = born.map(stated)
  person.jobTitle = job
  person.department = department
  person.location = location
  person.clients = clients
  person.employment = employment
  person.employmentWord = employment?.rawValue
  person.hiredOn = hired.map(stated)
  person.leftOn = left.map(stated)
  person.rehiredOn = back.map(stated)
  person.npi = npi
  return Row(
    who: who, subject: SubjectClaims(person: person, credentials: holdings), asAt: asAt.map(day), issues: issues,
    fits: fits)
}

/// An entry of an exclusion list; its key is never linked.
func entry(
  _ name: String, born: String? = nil, npi: String? = nil, excluded: String?, reinstated: String? = nil,
  waiver: String? = nil
) -> Row {
  var row = row(name, born: born, npi: npi)
  var claim = ExclusionClaim()
  claim.excludedOn = excluded.map(stated)
  claim.reinstatedOn = reinstated.map(stated)
  claim.waiverOn = waiver.map(stated)
  row.subject.exclusion = claim
  return row
}

/// A promise that so many people hold something.
func headcount(_ count: Int, _ code: String, client: String? = nil) -> Row {
  Row(
    who: "",
    subject: SubjectClaims(
      person: PersonClaim(), credentials: [holds(code)], promise: PromiseClaim(client: client, headcount: count)))
}

/// What a row claims of one credential; a code that starts with `~` is a text of no catalogue.
func holds(
  _ code: String, issued: String? = nil, expires: String? = nil, number: String? = nil,
  _ status: CredentialStatus? = nil, unmapped: String? = nil, verified: String? = nil, issuer: String? = nil,
  renewing: Bool = false
) -> CredentialClaim {
  let isKnown = !code.hasPrefix("~")
  let text = isKnown ? code : String(code.dropFirst())
  var claim = CredentialClaim(
    type: .init(code: isKnown ? code : nil, text: text, method: isKnown ? .code : .none, similarity: isKnown ? 1 : 0))
  claim.issuedOn = issued.map(stated)
  claim.expiresOn = expires.map(stated)
  claim.number = number
  claim.status = unmapped == nil ? status : status ?? .unknown
  claim.statusWord = unmapped ?? status?.rawValue
  claim.hasUnmappedWord = unmapped != nil
  claim.verifiedOn = verified.map(stated)
  claim.issuer = issuer
  claim.renewalInProcess = renewing
  return claim
}

func day(_ iso: String) -> CalendarDate {
  guard let date = CalendarDate(iso: iso) else { preconditionFailure("\(iso) is no day") }
  return date
}

func partial(_ iso: String) -> PartialDate {
  guard let date = PartialDate(iso: iso) else { preconditionFailure("\(iso) is no date") }
  return date
}

func stated(_ iso: String) -> ClaimedDate { ClaimedDate(partial(iso), written: iso) }

/// `Given Family…`.
func fullName(_ text: String) -> PersonName {
  let words = text.split(separator: " ").map(String.init)
  let family = words.dropFirst().joined(separator: " ")
  return PersonName(given: words.first, family: family.isEmpty ? nil : family, written: text)
}

/// Names compared by letters alone: how names compare in full is another module's to test.
let plainNames = NameRules(
  fold: fold, isKnownForm: { name, known in known.contains { fold($0.shortForm) == fold(name.shortForm) } },
  isKnownOrHalfForm: { name, known in
    known.contains { form in
      guard let given = name.given, fold(given) == fold(form.given ?? "") else { return false }
      let (left, right) = (halves(name.family), halves(form.family))
      return left == right || left.isSubset(of: right) || right.isSubset(of: left)
    }
  },
  isWholeName: { name, known in known.contains { fold($0.shortForm) == fold(name.shortForm) } },
  numberKey: { text in
    let letters = text.uppercased().filter { $0.isLetter || $0.isNumber }
    return String(letters.drop { $0 == "0" })
  })

@Sendable private func fold(_ text: String) -> String { text.lowercased().filter { $0 != "." && $0 != "-" } }

private func halves(_ family: String?) -> Set<String> {
  Set((family ?? "").lowercased().split { $0 == " " || $0 == "-" }.map(String.init))
}
