/// A value of a YAML document with the place where it stands.
package struct YAMLNode: Sendable {
  package indirect enum Kind: Sendable {
    /// Text as written; `isPlain` where it stands without quotes.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  package struct Entry: Sendable {
    package var key: YAMLNode
    package var value: YAMLNode
  }

  package var kind: Kind
  /// From 1.
  package var line: Int
  /// In characters from 1.
  package var column: Int

  package init(kind: Kind, line: Int, column: Int) {
    self.kind = kind
    self.line = line
    self.column = column
  }

  /// Text of a scalar; nil for lists and mappings.
  package var text: String? {
    if case .scalar(let text, _) = kind { text } else { nil }
  }

  /// Whether nothing stands there: an empty plain scalar, `~` or `null`.
  package var isNull: Bool {
    guard case .scalar(let text, let isPlain) = kind, isPlain else { return false }
    return text.isEmpty || text == "~" || text.lowercased() == "null"
  }

  package var elements: [YAMLNode]? {
    if case .sequence(let nodes) = kind { nodes } else { nil }
  }

  package var entries: [Entry]? {
    if case .mapping(let entries) = kind { entries } else { nil }
  }

  /// What it is, for messages: `text "x"`, `a list`, `a mapping`.
  package var described: String {
    switch kind {
    case .scalar(let text, _): isNull ? "nothing" : "\"\(text)\""
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}
