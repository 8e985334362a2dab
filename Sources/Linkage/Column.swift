/// What the values of a column are, which decides how two of them are compared.
public enum ColumnKind: String, Codable, Sendable, CaseIterable {
  case givenName, middleName, familyName, fullName
  case birthDate
  case email, phone
  /// A number that somebody assigned: employee number, national id, licence number.
  case identifier
  case street, city, postcode
  /// One of few values: gender, job, department, location.
  case category
  /// Free text, compared by the words it shares.
  case text
}

/// A column of a linkage table: its name, and what its values are.
public struct Column: Hashable, Codable, Sendable {
  public var name: String
  public var kind: ColumnKind

  public init(name: String, kind: ColumnKind) {
    self.name = name
    self.kind = kind
  }
}
