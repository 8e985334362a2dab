import Diagnostics
import Foundation
import Records

/// `muster.yaml` as an `Organisation`.
enum OrganisationDecoder {
  static let keys = [
    "organisation", "coordinator", "backup", "date_order", "expiring", "settle", "sources", "time_zone",
  ]

  /// nil where the file says too little to go on; every mistake is reported to `file`.
  static func decode(_ file: YAMLFile, mentions: inout [Configuration.CodeMention]) -> Organisation? {
    guard let root = file.root else {
      if !file.hasErrors {
        file.report(.configMissingKey, "the file is empty", at: nil, hint: "write organisation: NAME")
      }
      return nil
    }
    guard let map = YAMLMapping(root, in: file, what: "muster.yaml", keys: keys) else { return nil }
    let name = map.requiredText("organisation")
    var organisation = Organisation(name: name ?? "")
    organisation.coordinator = owner("coordinator", in: map)
    organisation.backup = owner("backup", in: map)
    organisation.dateOrder = map.choice("date_order", DateOrder.self) ?? organisation.dateOrder
    if let days = bands(in: map) { organisation.expiring = days }
    organisation.settleSeconds = map.seconds("settle") ?? organisation.settleSeconds
    organisation.timeZone = timeZone(in: map) ?? organisation.timeZone
    organisation.sources = SourceDecoder.decode(map, mentions: &mentions)
    return name == nil ? nil : organisation
  }

  private static func owner(_ key: String, in map: YAMLMapping) -> Organisation.Owner? {
    guard let value = map[key] else { return nil }
    if let text = value.text { return Organisation.Owner(name: text) }
    guard let owner = YAMLMapping(value, in: map.file, what: "the \(key)", keys: ["name", "email"]),
      let name = owner.requiredText("name")
    else { return nil }
    let email = owner.text("email")
    if let email, !isAddress(email) {
      map.file.report(
        .configBadValue, "\"\(email)\" is no e-mail address", at: owner["email"], hint: "write name@domain")
    }
    return Organisation.Owner(name: name, email: email)
  }

  static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !text.contains(where: \.isWhitespace)
  }

  private static func bands(in map: YAMLMapping) -> [Int]? {
    guard let days = map.integers("expiring", in: 1...3650) else { return nil }
    guard !days.isEmpty else { return map.bad("expiring", map["expiring"], "at least one number of days") }
    if Set(days).count < days.count {
      map.file.report(
        .configConflict, "\"expiring\" names the same number of days twice", at: map["expiring"],
        hint: "keep each number once")
    }
    return Set(days).sorted(by: >)
  }

  private static func timeZone(in map: YAMLMapping) -> String? {
    guard let name = map.text("time_zone") else { return nil }
    if TimeZone(identifier: name) != nil { return name }
    let near = NearestName.of(name, among: TimeZone.knownTimeZoneIdentifiers)
    map.file.report(
      .configBadValue, "\"\(name)\" is no time zone", at: map["time_zone"],
      hint: near.map { "did you mean \"\($0)\"?" } ?? "write an IANA name such as Europe/Berlin")
    return nil
  }
}
