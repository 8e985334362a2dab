import Configuration
import Diagnostics
import Formats
import Records

extension ConnectorLinter {
  /// Patterns that feed two fields, stand twice or say nothing, and groups and transforms without columns.
  func checkColumns() {
    var fed = checkPatterns(root.value("columns"), isRecord: true)
    for group in root.value("groups")?.elements ?? [] {
      fed.formUnion(checkPatterns(group.value("columns"), isRecord: false))
      checkRepeated(group.value("elements"), isPath: true)
      if group.entries != nil, group.value("columns") == nil {
        warn(
          .lintEmptyGroup, "the group names no columns: what its elements mean is left to their names", at: group,
          hint: "add columns:")
      }
    }
    for key in ["record", "as_at"] { checkRepeated(root.value(key), isPath: true) }
    checkTransforms(fed)
  }

  /// - Returns: The fields that are listed.
  private func checkPatterns(_ columns: YAMLNode?, isRecord: Bool) -> Set<String> {
    let isTree = family == .xml || family == .json
    var owners: [String: String] = [:]
    var fields: Set<String> = []
    for entry in columns?.entries ?? [] {
      guard let field = entry.key.text else { continue }
      fields.insert(field)
      checkRepeated(entry.value, isPath: true)
      for (text, node) in entry.value.textNodes {
        let form = comparedForm(text, isPath: true)
        guard !form.isEmpty else { continue }
        // What numbers a record may also identify its assertion: the one text that feeds two fields.
        let isBoth = isRecord && isTree && owners[form] == "number" && field == "assertion_id"
        if let owner = owners[form], owner != field, !isBoth {
          warn(
            .lintSharedPattern, "\"\(text)\" feeds both \(owner) and \(field); only one of them gets its text",
            at: node, hint: "keep it in one of the two")
        } else {
          owners[form] = field
        }
      }
    }
    return fields
  }

  /// Texts of a list that stand there twice, case aside, or that have nothing to be compared.
  ///
  /// Spellings that differ (`First Name`, `firstName`) compare as the same too, and say more to who reads the file.
  func checkRepeated(_ list: YAMLNode?, isPath: Bool) {
    var seen: Set<String> = []
    for (text, node) in list?.textNodes ?? [] {
      // `/` alone is the whole document as one record.
      if isPath, text == "/" { continue }
      if comparedForm(text, isPath: isPath).isEmpty {
        warn(.lintEmptyText, "\"\(text)\" has no letter or digit that could be compared", at: node, hint: "remove it")
      } else if !seen.insert((text.hasPrefix("/") ? "/" : "") + HeaderText.folded(text)).inserted {
        warn(.lintRepeatedText, "\"\(text)\" stands here twice", at: node, hint: "remove one of the two")
      }
    }
  }

  /// A header or path as it is compared with those of a file.
  private func comparedForm(_ text: String, isPath: Bool) -> String {
    guard isPath, family == .xml || family == .json else { return HeaderText.collapsed(text) }
    let parts = text.split(separator: "/").map { part in
      let name = HeaderText.collapsed(part.prefix { $0 != "[" }.description)
      let type = part.split(separator: "=").dropFirst().first.map { "[" + HeaderText.collapsed(String($0)) } ?? ""
      return name.isEmpty ? "" : (part.hasPrefix("@") ? "@" : "") + name + (part.hasSuffix("*") ? "*" : "") + type
    }
    return parts.contains("") ? "" : parts.joined(separator: "/")
  }

  private func checkTransforms(_ fed: Set<String>) {
    let isClosed = ["true", "yes", "on"].contains(root.value("only_listed")?.text?.lowercased())
    for entry in root.value("transforms")?.entries ?? [] {
      guard let field = entry.key.text, Field(rawValue: field) != nil, !fed.contains(field), field != "as_at" else {
        continue
      }
      let hint = "add the field to columns, or remove the transform"
      if isClosed {
        warn(.lintIdleTransform, "no column feeds \(field), so its transforms do nothing", at: entry.key, hint: hint)
      } else {
        remark(
          .lintIdleTransform, "\(field) is transformed, and only a common header can feed it", at: entry.key,
          hint: hint)
      }
    }
  }
}
