package import Records

/// Which field a column of a file feeds, and how sure that is.
package struct ColumnMapping: Hashable, Sendable, Codable {
  package enum How: String, Sendable, Codable {
    /// The connector names the column.
    case connector
    /// The header's words.
    case header
    /// What the values look like.
    case values
    /// The header is a credential of a training matrix.
    case credential
    /// Another column feeds the same field better.
    case duplicate
    /// Another column of the same name could feed the field as well, and says something else: neither feeds it.
    case ambiguous
    /// Its words may be said of the person as well as of the certificate, and nothing decides: it feeds neither.
    case undecided
    /// Beside several certificates with columns of their own it does not show of which it speaks: it feeds none.
    case ownerless
    /// Known to say nothing of people or credentials (a row counter).
    case passedOver = "passed-over"
    case unmapped
  }

  /// From 0; for XML and JSON the order of first occurrence.
  package var index: Int
  /// Header text, element path or JSON path.
  package var header: String
  /// nil: feeds nothing.
  package var field: Field?
  /// The credential that a matrix column or a group of columns stands for.
  package var credential: String?
  /// 0 to 1.
  package var confidence: Double
  package var how: How
  /// Of several paths of XML or JSON that feed one field the lowest counts; of equals the first.
  package var rank: Int

  package init(
    index: Int, header: String, field: Field? = nil, credential: String? = nil, confidence: Double = 0,
    how: How = .unmapped, rank: Int = 0
  ) {
    self.index = index
    self.header = header
    self.field = field
    self.credential = credential
    self.confidence = confidence
    self.how = how
    self.rank = rank
  }
}

/// Where a column's values go.
enum ColumnRole: Hashable {
  case person(Field)
  /// A field of the row's holding, or of the n-th where columns repeat.
  case holding(Field, group: Int)
  /// A field of the holding of the credential that the header names.
  case wide(String, Field)
  case exclusion(Field)
  case record(Field)
  case unused

  init(_ field: Field, group: Int = 0) {
    switch field {
    case .credential, .number, .issuer, .jurisdiction, .issuedOn, .expiresOn, .status, .renewalInProcess, .verifiedOn,
      .cell, .note, .assertionID, .issuerID, .statusEntry, .statusIndex, .statusPurpose, .statusSize, .statusCode,
      .statusMessage:
      self = .holding(field, group: group)
    case .exclusionType, .excludedOn, .reinstatedOn, .waiverOn, .waiverState: self = .exclusion(field)
    case .asAt, .headcount: self = .record(field)
    default: self = .person(field)
    }
  }

  var field: Field? {
    switch self {
    case .person(let field), .holding(let field, _), .wide(_, let field), .exclusion(let field), .record(let field):
      field
    case .unused: nil
    }
  }

  var isIdentity: Bool {
    guard case .person(let field) = self else { return false }
    return Self.identityFields.contains(field)
  }

  /// Fields whose text is shown as it is written, blanks aside.
  static let writtenFields: Set<Field> = [.jobTitle, .department, .location]

  /// Whether names of people stand in the column.
  var isName: Bool {
    guard case .person(let field) = self else { return false }
    return [.fullName, .givenName, .middleName, .familyName, .preferredName, .formerName].contains(field)
  }

  static let identityFields: Set<Field> = [
    .employeeNumber, .fullName, .givenName, .middleName, .familyName, .preferredName, .email, .npi, .birthDate, .phone,
  ]
}

/// One column of a table.
struct TableColumn {
  var index: Int
  /// As shown and as used for the values' `column`; unique in the table.
  var header: String
  var role: ColumnRole = .unused
  var confidence = 0.0
  var how: ColumnMapping.How = .unmapped
  var profile = ColumnProfile()
  var rank = Int.max
  /// The column that names the certificates instead of it, for rows in which that one is blank.
  var givesWayTo: Int?

  var mapping: ColumnMapping {
    var credential: String?
    if case .wide(let text, _) = role { credential = text }
    return ColumnMapping(
      index: index, header: header, field: role.field, credential: credential, confidence: confidence, how: how)
  }
}
