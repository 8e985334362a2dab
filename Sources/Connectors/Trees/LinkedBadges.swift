import Formats
import Records

/// Records of a JSON file with what they only refer to in its place: a badge that an assertion names by its address.
///
/// After Open Badges 2.0, in which `badge` and `issuer` may be the address of a `BadgeClass` and a `Profile`. What is
/// not in the file stays the address that it is.
struct LinkedBadges {
  private var known: [String: JSONValue] = [:]

  /// The file with its references resolved; of the kinds of a verifiable credential the one that says nothing is left
  /// out.
  static func resolved(_ file: CollectedFile) -> CollectedFile {
    let values = file.entries.map(value)
    guard values.contains(where: { $0.map(isLinked) ?? false }) else { return file }
    let badges = LinkedBadges(values.compactMap { $0 })
    var copy = file
    for (index, entry) in file.entries.enumerated() {
      guard case .record(var record) = entry, let value = values[index] else { continue }
      record.content = .json(withoutGeneralKind(badges.opened(value)))
      copy.entries[index] = .record(record)
    }
    return copy
  }

  private init(_ values: [JSONValue]) {
    for value in values {
      guard case .string(let id)? = value["id"], value["name"] != nil else { continue }
      known[id] = value
    }
  }

  private static func value(_ entry: RecordCollector.Entry) -> JSONValue? {
    guard case .record(let record) = entry, case .json(let value) = record.content else { return nil }
    return value
  }

  private static func isLinked(_ value: JSONValue) -> Bool {
    if case .string? = value["badge"] { return true }
    return value["credentialSubject"] != nil
  }

  private func opened(_ value: JSONValue) -> JSONValue {
    let badge = replaced(value, "badge")
    guard let inner = badge["badge"] else { return badge }
    return LinkedBadges.with(badge, "badge", replaced(inner, "issuer"))
  }

  private func replaced(_ value: JSONValue, _ key: String) -> JSONValue {
    guard case .string(let address)? = value[key], let object = known[address] else { return value }
    return LinkedBadges.with(value, key, object)
  }

  private static func with(_ value: JSONValue, _ key: String, _ new: JSONValue) -> JSONValue {
    guard case .object(let members) = value else { return value }
    return .object(members.map { $0.key == key ? JSONValue.Member(key, new) : $0 })
  }

  /// `["VerifiableCredential", "NursingLicenseCredential"]`: the second says which.
  private static func withoutGeneralKind(_ value: JSONValue) -> JSONValue {
    guard case .array(let kinds)? = value["type"], kinds.count > 1 else { return value }
    return with(value, "type", .array(kinds.filter { $0 != .string("VerifiableCredential") }))
  }
}
