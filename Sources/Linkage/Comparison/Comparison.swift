/// One question asked of every pair: which level of likeness do the two rows reach in it.
struct Comparison: Sendable {
  /// What is compared, and how.
  enum Measure: Sendable {
    case givenName, middleName, familyName, birthDate, email, phone, identifier, address, category, text
  }
  let measure: Measure
  /// The name in models and explanations.
  let name: String
  /// The name under which the shipped model has it.
  let genericName: String
  /// The columns it reads, by position in the table.
  let columns: [Int]

  var levels: [String] { Self.levels(of: measure) }

  /// The level of two e-mail addresses that are alike because both are made of names: it says nothing by itself.
  static let repeatsNames = "from the names"

  /// The names of a measure's levels; the first is always that a value is missing.
  static func levels(of measure: Measure) -> [String] {
    switch measure {
    case .givenName:
      ["missing", "exact", "variant", "initial", "typo", "similar", "other part of name", "conflict"]
    case .middleName: ["missing", "exact", "initial", "similar", "conflict"]
    case .familyName: ["missing", "exact", "part in common", "typo", "similar", "other part of name", "conflict"]
    case .birthDate:
      [
        "missing", "exact", "partial date agrees", "one digit", "day and month swapped", "month and day agree",
        "year agrees", "near", "years apart", "conflict",
      ]
    case .email: ["missing", "exact", "same local part", "typo", "similar", repeatsNames, "conflict"]
    case .phone: ["missing", "exact", "same tail", "one digit", "conflict"]
    case .identifier: ["missing", "exact", "one edit", "conflict", "none shared"]
    case .address:
      [
        "missing", "street and place", "street", "similar street and place", "postcode and city", "postcode",
        "near postcode and city", "city", "city, other postcode", "near", "conflict",
      ]
    case .category: ["missing", "exact", "similar", "conflict"]
    case .text: ["missing", "exact", "most words", "some words", "conflict"]
    }
  }

  /// The comparisons that a table's columns allow.
  static func all(for columns: [Column]) -> [Comparison] {
    func positions(_ kinds: [ColumnKind]) -> [Int] { columns.indices.filter { kinds.contains(columns[$0].kind) } }
    var all: [Comparison] = []
    let names = positions([.givenName, .middleName, .familyName, .fullName])
    if !names.isEmpty {
      all.append(Comparison(measure: .givenName, "given name", names))
      all.append(Comparison(measure: .middleName, "middle name", names))
      all.append(Comparison(measure: .familyName, "family name", names))
    }
    let address = positions([.street, .city, .postcode])
    if !address.isEmpty { all.append(Comparison(measure: .address, "address", address)) }
    let single: [(ColumnKind, Measure, String)] = [
      (.birthDate, .birthDate, "birth date"), (.email, .email, "email"), (.phone, .phone, "phone"),
    ]
    for (kind, measure, name) in single {
      let found = positions([kind])
      if !found.isEmpty { all.append(Comparison(measure: measure, name, found)) }
    }
    let named: [(ColumnKind, Measure, String)] = [
      (.identifier, .identifier, "identifier"), (.category, .category, "category"), (.text, .text, "text"),
    ]
    for (kind, measure, name) in named {
      for position in positions([kind]) {
        all.append(
          Comparison(
            measure: measure, name: "\(name) \(columns[position].name)", genericName: name, columns: [position]))
      }
    }
    return all
  }

  private init(measure: Measure, _ name: String, _ columns: [Int]) {
    self.init(measure: measure, name: name, genericName: name, columns: columns)
  }

  private init(measure: Measure, name: String, genericName: String, columns: [Int]) {
    self.measure = measure
    self.name = name
    self.genericName = genericName
    self.columns = columns
  }
}
