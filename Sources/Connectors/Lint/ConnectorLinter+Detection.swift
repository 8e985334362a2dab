import Configuration
import Diagnostics
import Formats
import Records

extension ConnectorLinter {
  /// Rules by which no file can be found, rules that are never looked at, and none at all.
  func checkDetection() {
    guard let family else { return }
    guard let detect = root.value("detect"), !(detect.entries ?? []).allSatisfy({ $0.value.isNull }) else {
      if family != .mail, root.value("layout") == nil {
        remark(
          .lintNoDetection, "nothing says how such a file is known: the connector is used only where it is named",
          at: root.value("name") ?? root, hint: "add detect:")
      }
      return
    }
    for entry in detect.entries ?? [] {
      guard let name = entry.key.text, let key = ConnectorSchema.detection.key(name), !entry.value.isNull else {
        continue
      }
      if !key.formats.contains(family) {
        warn(
          .lintImpossibleDetection, "\"\(name)\" can never match in a file of the format \(family.rawValue)",
          at: entry.key, hint: "remove it, or correct the format")
      }
      if ["roots", "elements", "keys", "some_headers", "no_headers"].contains(name) {
        checkRepeated(entry.value, isPath: false)
      }
    }
    for synonyms in detect.value("headers")?.elements ?? [] { checkRepeated(synonyms, isPath: false) }
    checkCounts(detect)
    checkNoHeaders(detect)
  }

  private func checkCounts(_ detect: YAMLNode) {
    guard let node = detect.value("at_least"), let count = node.text.flatMap({ Int($0) }) else { return }
    let some = Set((detect.value("some_headers")?.textNodes ?? []).map { HeaderText.collapsed($0.text) })
    if some.isEmpty {
      warn(
        .lintIdleDetection, "\"at_least\" counts some_headers, and there are none", at: detect.entry("at_least")?.key,
        hint: "add some_headers: [HEADER]")
    } else if count > some.count {
      warn(
        .lintImpossibleDetection, "\"at_least\" asks for \(count) of \(some.count) headers, so no file can match",
        at: node, hint: "write \(some.count) or less")
    }
  }

  private func checkNoHeaders(_ detect: YAMLNode) {
    guard let entry = detect.entry("no_headers"), !entry.value.isNull else { return }
    let lists = (detect.value("headers")?.elements ?? []).map(\.textNodes)
    if lists.isEmpty, detect.value("some_headers") == nil {
      warn(
        .lintIdleDetection, "\"no_headers\" is looked at only beside headers or some_headers", at: entry.key,
        hint: "add headers: [[HEADER]]")
    }
    let wanted = lists.map { Set($0.map { HeaderText.collapsed($0.text) }) }
    for (text, node) in entry.value.textNodes where wanted.contains([HeaderText.collapsed(text)]) {
      warn(
        .lintImpossibleDetection, "\"\(text)\" must be there and must not, so no file can match", at: node,
        hint: "keep it in headers or in no_headers")
    }
  }
}
