import Normalization
import Records

/// What one subject of a record says of who it is, folded once for comparison.
struct Mention {
  enum Role {
    /// A person of an HR record.
    case spine
    /// Makes a person where it matches none.
    case maker
    /// An entry of a public register, or a message on a licence's number: strangers are expected.
    case everyone
    /// Names people and makes none.
    case promise
  }

  var subject: SubjectReference
  var role: Role
  var importIndex: Int
  /// The imports that say it, its own last.
  var files: [Int]
  var names: [PersonName]
  /// The same as numbers, for comparison.
  var nameNumbers: [Int]
  /// Folded employee number without leading zeros.
  var employeeKey: String?
  var birth: PartialDate?
  var email: String?
  var phone: String?
  var location: String?
  var department: String?
  var jobTitle: String?
  var npi: String?
  /// `TYPE:number` of every credential claimed.
  var numbers: [String]
  var types: [String]

  var name: PersonName? { names.first }
  /// Says something of who it is beyond a name.
  var isStrong: Bool { employeeKey != nil || email != nil || birth != nil || phone != nil || !numbers.isEmpty }
}

extension Mention {
  init?(
    _ subject: SubjectReference, said files: [Int], in imports: [NormalizedImport], numbering: NameAgreements
  ) {
    let file = imports[subject.record.importIndex]
    let claims = file.records[subject.record.ordinal].subjects[subject.subject]
    let person = claims.person
    guard person.namesSomebody, claims.exclusion == nil else { return nil }
    switch file.info.source.authority {
    case .hr: role = .spine
    case .correspondence where claims.isByNumber: role = .everyone
    case .tracker, .correspondence: role = .maker
    case .issuer: role = file.info.source.population == .everyone ? .everyone : .maker
    case .promise: role = .promise
    case .exclusion: return nil
    }
    self.subject = subject
    importIndex = subject.record.importIndex
    self.files = files
    names = [person.name].compactMap { $0 } + person.otherNames
    nameNumbers = names.map(numbering.number)
    employeeKey = person.employeeNumber.map(CredentialNumber.key)
    birth = person.birthDate?.date
    email = person.email
    phone = person.phone.map { String($0.filter(\.isNumber).suffix(9)) }.flatMap { $0.count >= 7 ? $0 : nil }
    location = person.location.map(NameComparison.fold)
    department = person.department.map(NameComparison.fold)
    jobTitle = person.jobTitle.map(NameComparison.fold)
    npi = person.npi
    types = claims.credentials.map { $0.type.code?.uppercased() ?? NameComparison.fold($0.type.text) }
    numbers = zip(types, claims.credentials).compactMap { type, claim in
      guard let number = claim.number.map(CredentialNumber.key), number.count >= 4 else { return nil }
      return type + ":" + number
    }
  }
}
