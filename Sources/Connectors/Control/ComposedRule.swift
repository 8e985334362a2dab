import Configuration
import Records

/// A value that several columns of codes make together: type `P` and level `A` are an airline transport pilot.
package struct ComposedRule: Sendable {
  /// Headers of the columns, in order; the first one gets the value.
  package var columns: [String]
  /// Folded codes joined by `/`, and what they mean; the first code alone stands for all that follow.
  package var words: [String: String]

  /// Puts the meaning of the codes in place of the first of them.
  static func apply(_ rules: [ComposedRule], to analysis: inout TableAnalysis) {
    for rule in rules {
      for section in analysis.sections {
        let keys = section.headers.map(HeaderText.collapsed)
        let places = rule.columns.compactMap { keys.firstIndex(of: HeaderText.collapsed($0)) }
        guard places.count == rule.columns.count, let first = places.first else { continue }
        for index in section.start..<max(section.start, section.end) {
          let codes = places.map { HeaderText.folded(analysis.rows[index].text($0)) }
          let word = rule.words[codes.joined(separator: "/")] ?? rule.words[codes[0]]
          guard first < analysis.rows[index].cells.count, let word else { continue }
          analysis.rows[index].cells[first] = word
        }
      }
    }
  }
}

/// The key `composed` of a connector file.
enum ComposedRuleDecoder {
  static func decode(_ map: YAMLMapping) -> [ComposedRule] {
    map.mappings("composed", what: "a composed column", keys: ConnectorSchema.composed.names).map { entry in
      var words: [String: String] = [:]
      for pair in entry["words"]?.entries ?? [] {
        guard let code = pair.key.text, let word = pair.value.text else { continue }
        words[
          code.split(separator: "/", omittingEmptySubsequences: false).map { HeaderText.folded(String($0)) }
            .joined(separator: "/")] = word
      }
      return ComposedRule(columns: entry.texts("columns"), words: words)
    }
  }
}
