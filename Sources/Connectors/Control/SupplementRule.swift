import Configuration
package import Records

/// How a file that only adds to a list is told from the list as a whole.
package struct SupplementRule: Sendable {
  /// Patterns of the names of supplements; `#` stands for a digit, `*` for anything.
  package var names: [String] = []
  /// Patterns of the names of the whole list.
  package var fullNames: [String] = []
  /// A field that every entry of a supplement of endings has, and hardly one of the whole list.
  package var field: Field?
  /// So many records are the whole list, whatever the file is called.
  package var fullFrom = Int.max

  package init() {}

  enum Verdict { case supplement, full, unknown }

  /// - Parameters:
  ///   - file: The file's name, with or without folders.
  ///   - records: Its records as mapped.
  func verdict(file: String, records: [MappedRecord]) -> Verdict {
    let entries = records.filter { record in
      record.disposition == .accepted || record.reason == .notAPerson
    }
    if entries.count >= fullFrom { return .full }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    if names.contains(where: { Self.fits(name, $0) }) { return .supplement }
    let people = entries.filter { $0.disposition == .accepted }
    let ended = people.count { record in
      record.subjects.contains { $0.exclusion.contains { $0.field == field } }
    }
    if !people.isEmpty, ended == people.count { return .supplement }
    return fullNames.contains { Self.fits(name, $0) } ? .full : .unknown
  }

  static func fits(_ name: String, _ pattern: String) -> Bool {
    fits(Array(name.lowercased())[...], Array(pattern.lowercased())[...])
  }

  private static func fits(_ name: ArraySlice<Character>, _ pattern: ArraySlice<Character>) -> Bool {
    guard let first = pattern.first else { return name.isEmpty }
    if first == "*" {
      let rest = pattern.dropFirst()
      return (name.startIndex...name.endIndex).contains { fits(name[$0...], rest) }
    }
    guard let character = name.first else { return false }
    let isSame = first == "#" ? character.isASCII && character.isNumber : first == character
    return isSame && fits(name.dropFirst(), pattern.dropFirst())
  }
}

/// The key `supplement` of a connector file.
enum SupplementRuleDecoder {
  static func decode(_ map: YAMLMapping) -> SupplementRule? {
    guard
      let entry = map.mapping("supplement", what: "supplement", keys: ConnectorSchema.supplement.names)
    else { return nil }
    var rule = SupplementRule()
    rule.names = entry.texts("names")
    rule.fullNames = entry.texts("full_names")
    if let node = entry["field"] { rule.field = ConnectorSpecDecoder.field(node, in: map.file) }
    rule.fullFrom = entry.integer("full_from", in: 1...100_000_000) ?? Int.max
    return rule
  }
}
