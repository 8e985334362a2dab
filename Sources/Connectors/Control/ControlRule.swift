import Configuration
import Diagnostics

/// How a connector's files begin and end: the records that speak of the file and not of anybody.
package struct ControlRule: Sendable {
  package enum Counting: String, Sendable, CaseIterable {
    /// The count is of the records between header and trailer.
    case records
    /// The count is of all lines that are not blank.
    case lines
  }

  /// Beginnings of a header record, `HDR*`.
  package var header: [String] = []
  /// Beginnings of a trailer record; where there are some, a file without one is cut off.
  package var trailer: [String] = []
  package var counts: Counting = .records

  package init() {}
}

/// The key `control` of a connector file.
enum ControlRuleDecoder {
  static func decode(_ map: YAMLMapping) -> ControlRule? {
    guard let control = map.mapping("control", what: "control", keys: ConnectorSchema.control.names) else { return nil }
    var rule = ControlRule()
    rule.header = control.texts("header")
    rule.trailer = control.texts("trailer")
    rule.counts = control.choice("counts", ControlRule.Counting.self) ?? .records
    if rule.header.isEmpty, rule.trailer.isEmpty {
      map.file.report(
        .configMissingKey, "control has neither \"header\" nor \"trailer\"", at: control.node,
        hint: "add trailer: [\"TRL*\"]")
    }
    return rule
  }
}
