import Configuration
import Records

/// A value that several columns make together: type `P` and level `A` are an airline transport pilot, and the later of
/// a deactivation and a reactivation says which of them holds.
package struct ComposedRule: Sendable {
  /// Headers of the columns, in order; the first one gets the value.
  package var columns: [String]
  /// Folded codes joined by `/`, and what they mean; the first code alone stands for all that follow.
  package var words: [String: String]
  /// Of columns of dates: a word for each, of which the latest date's counts; of one day the first's.
  package var latest: [String]

  /// Puts the meaning of the codes, or of the latest of the dates, in place of the first of them.
  static func apply(_ rules: [ComposedRule], to analysis: inout TableAnalysis) {
    for rule in rules {
      for section in analysis.sections {
        let keys = section.headers.map(HeaderText.collapsed)
        let places = rule.columns.compactMap { keys.firstIndex(of: HeaderText.collapsed($0)) }
        guard places.count == rule.columns.count, let first = places.first else { continue }
        for index in section.start..<max(section.start, section.end) {
          let texts = places.map { analysis.rows[index].text($0) }
          let codes = texts.map(HeaderText.folded)
          let word = rule.latestWord(texts) ?? rule.words[codes.joined(separator: "/")] ?? rule.words[codes[0]]
          guard first < analysis.rows[index].cells.count, let word else { continue }
          analysis.rows[index].cells[first] = word
        }
      }
    }
  }

  /// The word of the column with the latest date; of a text that is no date the text with its column's header, which
  /// nothing maps; nil where all are blank.
  private func latestWord(_ texts: [String]) -> String? {
    guard latest.count == texts.count else { return nil }
    var best: (day: String, word: String)?
    for (place, text) in texts.enumerated() where !TableRow.isBlank(text) {
      let day = Self.order.apply(text, to: .asAt).first?.prefix(10) ?? ""
      // Year, month and day of fixed width compare as texts.
      guard day.utf8.count == 10, day.dropFirst(4).first == "-", DateScanner.isDate(String(day)) else {
        return "\(columns[place]): \(text)"
      }
      if best.map({ $0.day < day }) ?? true { best = (String(day), latest[place]) }
    }
    return best?.word
  }

  private static let order = FieldTransforms([TransformRule(field: .asAt, transforms: [.monthDayYear])])
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
      return ComposedRule(columns: entry.texts("columns"), words: words, latest: entry.texts("latest"))
    }
  }
}
