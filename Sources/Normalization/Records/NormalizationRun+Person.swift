import Records

extension NormalizationRun {
  /// What the values say of a person.
  func person(_ values: [MappedValue], _ place: RecordPlace) -> PersonClaim {
    var claim = PersonClaim()
    names(values, into: &claim)
    for value in values {
      switch value.field {
      case .employeeNumber: claim.employeeNumber = claim.employeeNumber ?? EmployeeNumber.read(value.text)
      case .birthDate: claim.birthDate = claim.birthDate ?? date(value, place)
      case .email: claim.email = claim.email ?? EmailAddress.read(value.text)
      case .phone: claim.phone = claim.phone ?? PhoneNumber.read(value.text)
      case .jobTitle: claim.jobTitle = claim.jobTitle ?? written(value)
      case .department: claim.department = claim.department ?? written(value)
      case .location: claim.location = claim.location ?? written(value)
      case .client: claim.clients += clients(value.text).filter { !claim.clients.contains($0) }
      case .employmentStatus: employment(value, into: &claim)
      case .hiredOn: claim.hiredOn = claim.hiredOn ?? date(value, place)
      case .leftOn: claim.leftOn = claim.leftOn ?? date(value, place)
      case .rehiredOn: claim.rehiredOn = claim.rehiredOn ?? date(value, place)
      case .street: claim.street = claim.street ?? text(value)
      case .city: claim.city = claim.city ?? text(value)
      case .state: claim.state = claim.state ?? text(value)
      case .postcode: claim.postcode = claim.postcode ?? text(value).map(NumberText.repaired)
      case .npi: claim.npi = claim.npi ?? NationalProviderIdentifier.read(value.text)
      default: continue
      }
    }
    return claim
  }

  private func names(_ values: [MappedValue], into claim: inout PersonClaim) {
    func first(_ field: Field) -> String? {
      values.first { $0.field == field && !CleanText.line($0.text).isEmpty }?.text
    }
    var names: [PersonName] = []
    if let name = PersonNameParser.parse(
      given: first(.givenName), middle: first(.middleName), family: first(.familyName),
      preferred: first(.preferredName), former: first(.formerName), suffix: first(.nameSuffix))
    {
      names.append(name)
    }
    let hasParts = names.first.map { $0.given != nil && $0.family != nil } ?? false
    for value in values where value.field == .fullName {
      if claim.email == nil, value.text.contains("@") { claim.email = EmailAddress.read(value.text) }
      guard let name = fullName(value) else { continue }
      // Parts that give half a name only are completed by the full one.
      if !hasParts, names.count == 1, names[0].given == nil || names[0].family == nil {
        names.insert(completed(name, with: names[0]), at: 0)
        names.remove(at: 1)
      } else {
        names.append(name)
      }
    }
    guard var name = names.first else { return }
    for other in names.dropFirst() {
      name.preferred = name.preferred ?? other.preferred
      name.former = name.former ?? other.former
      name.suffix = name.suffix ?? other.suffix
    }
    if !hasParts { extras(first(.preferredName), first(.formerName), first(.nameSuffix), into: &name) }
    claim.name = name
    let words = Set(NameKey(name).allWords)
    for other in names.dropFirst() where !Set(NameKey(other).allWords).isSubset(of: words) {
      if !claim.otherNames.contains(other) { claim.otherNames.append(other) }
    }
  }

  private func completed(_ full: PersonName, with part: PersonName) -> PersonName {
    var name = full
    name.given = part.given ?? full.given
    name.middle = part.middle ?? full.middle
    name.family = part.family ?? full.family
    name.preferred = part.preferred ?? full.preferred
    name.former = part.former ?? full.former
    name.suffix = part.suffix ?? full.suffix
    return name
  }

  /// Preferred and former names that stand in columns beside a full name.
  private func extras(_ preferred: String?, _ former: String?, _ suffix: String?, into name: inout PersonName) {
    guard preferred != nil || former != nil || suffix != nil else { return }
    let parts = PersonNameParser.parse(
      given: name.given, middle: name.middle, family: name.family, preferred: preferred, former: former, suffix: suffix)
    name.preferred = parts?.preferred ?? name.preferred
    name.former = parts?.former ?? name.former
    name.suffix = parts?.suffix ?? name.suffix
  }

  /// Several words for one person: left before leave before active.
  private func employment(_ value: MappedValue, into claim: inout PersonClaim) {
    guard
      let word = EmptyWords.saysNothing(value.text) && value.meaning == nil && !Self.isNo(value.text)
        ? nil : CleanText.line(value.text)
    else { return }
    let status = value.meaning.flatMap(EmploymentStatus.init(rawValue:)) ?? StatusWords.employment(word) ?? .unknown
    let ranks: [EmploymentStatus: Int] = [.left: 3, .leave: 2, .active: 1, .unknown: 0]
    if ranks[status, default: 0] > claim.employment.map({ ranks[$0, default: 0] }) ?? -1 {
      claim.employment = status
      claim.employmentWord = word
    }
  }

  /// `No` under `Active?` is a word, not an absence.
  private static func isNo(_ text: String) -> Bool { LatinFold.fold(text) == "no" }

  /// Clients parted by semicolons, bars, slashes, line breaks, or commas that start no legal form.
  private func clients(_ text: String) -> [String] {
    let pieces = text.split(whereSeparator: { ";|\n\r".contains($0) })
    var result: [String] = []
    for piece in pieces {
      for part in piece.split(separator: ",") {
        let name = CleanText.trimmed(CleanText.line(String(part)), of: "-•*")
        if let last = result.last, Self.legalForms.contains(LatinFold.fold(name)) {
          result[result.count - 1] = last + ", " + name
        } else if !EmptyWords.saysNothing(name) {
          result.append(name)
        }
      }
    }
    return result
  }

  private static let legalForms: Set<String> = [
    "inc", "ltd", "llc", "llp", "gmbh", "corp", "plc", "lp", "co", "sa", "ag",
  ]
}
