import Diagnostics
package import Records

/// A mapping with a closed set of keys, and typed access to its values.
///
/// Every mistake is reported to the file and the value is then nil, so that all mistakes of a file are told at once.
package struct YAMLMapping {
  package let file: YAMLFile
  package let node: YAMLNode
  /// What it is, for messages: `a source`.
  package let what: String
  private let entries: [YAMLNode.Entry]

  /// Reports keys that are not in `keys`; nil where `node` is no mapping.
  package init?(_ node: YAMLNode, in file: YAMLFile, what: String, keys: [String]) {
    guard let entries = node.entries else {
      file.report(
        .configBadValue, "\(what) must be a mapping of \(YAMLMapping.list(keys)), found \(node.described)", at: node,
        hint: "write \(keys.first ?? "key"): … on a line of its own")
      return nil
    }
    self.file = file
    self.node = node
    self.what = what
    self.entries = entries
    for entry in entries {
      guard let key = entry.key.text else {
        file.report(.configUnknownKey, "a key of \(what) must be text", at: entry.key)
        continue
      }
      if !keys.contains(key) { reportUnknown(key, at: entry.key, keys: keys) }
    }
  }

  private func reportUnknown(_ key: String, at node: YAMLNode, keys: [String]) {
    let near = NearestName.of(key, among: keys)
    file.report(
      .configUnknownKey, "\"\(key)\" is no key of \(what)", at: node,
      notes: ["known keys: \(keys.joined(separator: ", "))"],
      hint: near.map { "did you mean \"\($0)\"?" } ?? "remove it")
  }

  static func list(_ words: [String]) -> String {
    words.prefix(6).joined(separator: ", ") + (words.count > 6 ? ", …" : "")
  }

  /// The value of `key`; nil where it is missing or empty.
  package subscript(key: String) -> YAMLNode? {
    guard let value = entries.first(where: { $0.key.text == key })?.value, !value.isNull else { return nil }
    return value
  }

  package func keyNode(_ key: String) -> YAMLNode? { entries.first { $0.key.text == key }?.key }

  package func text(_ key: String) -> String? {
    guard let value = self[key] else { return nil }
    guard let text = value.text else { return bad(key, value, "text") }
    return text
  }

  package func requiredText(_ key: String) -> String? {
    guard self[key] != nil else {
      file.report(.configMissingKey, "\(what) has no \"\(key)\"", at: node, hint: "add \(key): …")
      return nil
    }
    guard let text = text(key) else { return nil }
    if text.allSatisfy(\.isWhitespace) {
      file.report(.configBadValue, "\"\(key)\" of \(what) is empty", at: self[key], hint: "write a text")
      return nil
    }
    return text
  }

  /// A list of texts; a single text counts as a list of one.
  package func texts(_ key: String) -> [String] { textNodes(key).compactMap(\.text) }

  package func textNodes(_ key: String) -> [YAMLNode] {
    guard let value = self[key] else { return [] }
    if value.text != nil { return [value] }
    guard let elements = value.elements else {
      let _: String? = bad(key, value, "a list of texts")
      return []
    }
    return elements.filter { element in
      if element.text != nil, !element.isNull { return true }
      file.report(
        .configBadValue, "\"\(key)\" of \(what) must be a list of texts, found \(element.described)", at: element)
      return false
    }
  }

  package func choice<Value: RawRepresentable & CaseIterable>(_ key: String, _ type: Value.Type) -> Value?
  where Value.RawValue == String {
    guard let text = text(key) else { return nil }
    if let value = Value.allCases.first(where: { $0.rawValue == text }) { return value }
    let words = Value.allCases.map(\.rawValue)
    let near = NearestName.of(text, among: words)
    file.report(
      .configBadValue, "\"\(text)\" is no \(key.replacing("_", with: " ")): expected \(words.joined(separator: ", "))",
      at: self[key], hint: near.map { "did you mean \"\($0)\"?" } ?? "write one of \(words.joined(separator: ", "))")
    return nil
  }

  package func flag(_ key: String) -> Bool? {
    guard let text = text(key) else { return nil }
    switch text.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default: return bad(key, self[key], "true or false")
    }
  }

  package func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(key) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      return bad(key, self[key], "a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  package func integers(_ key: String, in range: ClosedRange<Int>) -> [Int]? {
    guard let value = self[key] else { return nil }
    guard let elements = value.elements else { return bad(key, value, "a list of whole numbers") }
    return elements.compactMap { element in
      if let number = element.text.flatMap({ Int($0) }), range.contains(number) { return number }
      file.report(
        .configBadValue,
        "\"\(key)\" must hold whole numbers from \(range.lowerBound) to \(range.upperBound), found \(element.described)",
        at: element)
      return nil
    }
  }

  /// A number that is not negative, with a point and without grouping.
  package func amount(_ key: String) -> Double? {
    guard let text = text(key) else { return nil }
    let plain = text.replacing("_", with: "")
    guard let number = Double(plain), number.isFinite, number >= 0,
      plain.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") })
    else { return bad(key, self[key], "a number such as 120000") }
    return number
  }

  /// `20%` or `0.2`, as a share of one.
  package func share(_ key: String) -> Double? {
    guard let text = text(key) else { return nil }
    let trimmed = text.filter { !$0.isWhitespace }
    let isPercent = trimmed.hasSuffix("%")
    guard let number = Double(isPercent ? String(trimmed.dropLast()) : trimmed), number.isFinite else {
      return bad(key, self[key], "a share such as 20%")
    }
    let share = isPercent ? number / 100 : number
    guard (0...1).contains(share) else { return bad(key, self[key], "a share from 0% to 100%") }
    return share
  }

  package func period(_ key: String) -> CalendarPeriod? {
    guard let text = text(key) else { return nil }
    return Durations.period(text) ?? bad(key, self[key], "a period such as 2 years, 18 months or 90 days")
  }

  package func seconds(_ key: String) -> Int? {
    guard let text = text(key) else { return nil }
    return Durations.seconds(text) ?? bad(key, self[key], "a time such as 5 seconds or 2 minutes")
  }

  package func date(_ key: String) -> CalendarDate? {
    guard let text = text(key) else { return nil }
    return CalendarDate(iso: text) ?? bad(key, self[key], "a date that exists, as 2026-12-23")
  }

  /// The mappings of a list; what is none is reported.
  package func mappings(_ key: String, what: String, keys: [String]) -> [YAMLMapping] {
    guard let value = self[key] else { return [] }
    guard let elements = value.elements else {
      let _: String? = bad(key, value, "a list, each entry beginning with \"- \"")
      return []
    }
    return elements.compactMap { YAMLMapping($0, in: file, what: what, keys: keys) }
  }

  package func mapping(_ key: String, what: String, keys: [String]) -> YAMLMapping? {
    self[key].flatMap { YAMLMapping($0, in: file, what: what, keys: keys) }
  }

  package func bad<Value>(_ key: String, _ value: YAMLNode?, _ expected: String) -> Value? {
    file.report(
      .configBadValue, "\"\(key)\" of \(what) must be \(expected), found \(value?.described ?? "nothing")",
      at: value ?? node, hint: "write \(expected)")
    return nil
  }
}
