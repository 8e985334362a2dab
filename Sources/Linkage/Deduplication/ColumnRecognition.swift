/// Which field each column of a file of people holds, told by its header and by its values.
public struct ColumnRecognition: Sendable {
  /// The field of each column, in column order.
  public var fields: [PersonField]

  /// Recognises the columns of a file.
  ///
  /// - Parameters:
  ///   - header: The names of the columns.
  ///   - rows: The cells; short rows lack their last cells. At most the first 2,000 are looked at.
  ///   - overrides: Column names by field, or fields by column name, as the user mapped them.
  ///   - idColumn: The column that numbers the records.
  /// - Throws: `DeduplicationError` where an override names a column or field that is not there.
  public init(
    header: [String], rows: [[String]], overrides: [(field: String, column: String)] = [], idColumn: String? = nil
  ) throws {
    let values = header.indices.map { column in
      rows.prefix(2_000).compactMap { column < $0.count && !$0[column].isEmpty ? $0[column] : nil }
    }
    fields = header.indices.map { column in
      Self.field(header: header[column], values: values[column], rows: min(rows.count, 2_000))
    }
    let named = header.map { PersonField(header: $0) }
    let unnamed = header.indices.filter { column in
      named[column] == nil && [.category, .text, .identifier].contains(fields[column])
    }
    for (column, field) in ColumnGuess(values: values, unnamed: unnamed, named: named.compactMap { $0 }).fields {
      fields[column] = field
    }
    if let idColumn { fields[try Self.position(of: idColumn, in: header)] = .recordID }
    for override in overrides {
      guard let field = PersonField(rawValue: override.field) ?? PersonField(header: override.field) else {
        throw DeduplicationError.unknownField(override.field)
      }
      fields[try Self.position(of: override.column, in: header)] = field
    }
    dropRepeatedID(header, rows)
  }

  /// Whether some column holds people's names or e-mail addresses.
  public var namesPeople: Bool {
    let personal: [PersonField] = [.givenName, .familyName, .fullName, .email]
    return fields.contains(where: personal.contains)
  }

  private static func position(of column: String, in header: [String]) throws -> Int {
    if let exact = header.firstIndex(of: column) { return exact }
    let folded = TextFolding.fold(column)
    guard let found = header.firstIndex(where: { TextFolding.fold($0) == folded }) else {
      throw DeduplicationError.unknownColumn(column)
    }
    return found
  }

  private static func field(header: String, values: [String], rows: Int) -> PersonField {
    guard !values.isEmpty else { return .ignored }
    let distinct = Set(values).count
    if let named = PersonField(header: header) {
      if named == .recordID, distinct < values.count {
        // A number that repeats is not the record's own, but may be the person's.
        return distinct * 10 > values.count ? .identifier : .ignored
      }
      return named
    }
    let shape = ValueShape(values)
    // Many digits under a header that names a number are no telephone's.
    if let field = shape.field { return field == .phone && PersonField.namesNumber(header) ? .identifier : field }
    if distinct == values.count, values.count == rows, rows > 20, shape.isCode { return .recordID }
    if distinct * 5 <= values.count { return .category }
    return shape.isCode && distinct * 2 > values.count ? .identifier : .text
  }

  /// Of several columns of record numbers one remains; the others carry no evidence either.
  private mutating func dropRepeatedID(_ header: [String], _ rows: [[String]]) {
    var seen = false
    for column in fields.indices where fields[column] == .recordID {
      if seen { fields[column] = .ignored }
      seen = true
    }
  }
}

/// Why the columns of a file could not be mapped.
public enum DeduplicationError: Error, Equatable, Sendable {
  /// No column of this name is in the header.
  case unknownColumn(String)
  case unknownField(String)
  /// No column of the file says anything about a person.
  case nothingToCompare
}

/// What the values of a column look like.
struct ValueShape {
  private var dates = 0, emails = 0, phones = 0, codes = 0
  private let total: Int

  init(_ values: [String]) {
    total = values.count
    for value in values {
      let bytes = Array(value.utf8)
      let digits = bytes.filter { $0 >= 0x30 && $0 <= 0x39 }.count
      if bytes.contains(0x40), bytes.contains(0x2E) { emails += 1 }
      if digits >= 6, digits <= 8, let date = DateParts(TextFolding.fold(value)), date.isPlausibleBirth { dates += 1 }
      let signs = bytes.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || " +()-/.".utf8.contains($0) }
      if signs, digits >= 9, digits <= 15 { phones += 1 }
      if digits * 2 >= bytes.count, !bytes.contains(0x20) { codes += 1 }
    }
  }

  /// The field that nine in ten values look like.
  var field: PersonField? {
    if emails * 10 >= total * 8 { return .email }
    if dates * 10 >= total * 9 { return .birthDate }
    return phones * 10 >= total * 9 ? .phone : nil
  }

  /// Whether most values are numbers or codes.
  var isCode: Bool { codes * 10 >= total * 8 }
}
