import Records

/// What the values right in one element say of a person: those of its own and of parts that stand in it once.
struct PeopleFacts {
  private(set) var number: String?
  private(set) var name: String?
  private(set) var given: String?
  private(set) var family: String?
  private(set) var birthDate: String?
  private(set) var email: String?
  /// Whether a key tells by itself that the number or name is a person's: `EmployeeID`, not `ID`.
  private(set) var isStrong = false
  /// Whether anything is said of a certificate.
  var hasHolding = false

  mutating func take(_ field: Field, _ text: String, isStrong: Bool) {
    switch field {
    case .employeeNumber: number = number ?? text
    case .fullName: name = name ?? text
    case .givenName: given = given ?? text
    case .familyName: family = family ?? text
    case .birthDate: birthDate = birthDate ?? text
    case .email where text.contains("@"): email = email ?? text
    case .credential, .expiresOn, .issuedOn: hasHolding = true
    default: return
    }
    let identity: Set<Field> = [.employeeNumber, .fullName, .givenName, .familyName, .birthDate]
    if isStrong, identity.contains(field) { self.isStrong = true }
  }

  /// Takes what stands in a part of the element.
  mutating func merge(_ part: PeopleFacts) {
    number = number ?? part.number
    name = name ?? part.name
    given = given ?? part.given
    family = family ?? part.family
    birthDate = birthDate ?? part.birthDate
    email = email ?? part.email
    isStrong = isStrong || part.isStrong
    hasHolding = hasHolding || part.hasHolding
  }

  /// Whether a number or name stands there at all.
  var namesAnything: Bool { number != nil || fullName != nil }

  var fullName: String? {
    if let name { return HeaderText.folded(name) }
    guard let family else { return nil }
    return HeaderText.folded((given.map { $0 + " " } ?? "") + family)
  }

  /// Whether these are one person's: two things that only together tell of somebody.
  var isSomebody: Bool {
    let isNamed = fullName != nil
    return (number != nil && isNamed) || (hasHolding && (number != nil || isNamed))
      || (isNamed && (birthDate != nil || email != nil))
  }
}
