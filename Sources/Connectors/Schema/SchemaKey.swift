import Formats
import Records

/// One key of a connector file: what may stand there, and what it means.
struct SchemaKey: Sendable {
  /// What a value of the key looks like.
  enum Value: Sendable {
    case text, flag, share
    /// One text or a list of them.
    case texts
    /// A list whose entries are each a text or a list of synonyms.
    case synonyms
    case number(ClosedRange<Int>)
    /// One of these words.
    case word([String])
    /// A mapping of these words to a text or a list of texts.
    case lists(of: [String], what: String)
    /// The same with, in place of a list, a mapping of causes to lists.
    case statusWords
    /// A mapping of texts to texts.
    case names
    /// A mapping with keys of its own.
    case part(SchemaPart)
    /// A list of such mappings.
    case parts(SchemaPart)
  }

  var name: String
  var value: Value
  /// What holds where the key is left out; nil for a key that must be there.
  var fallback: String?
  var meaning: String
  /// Formats whose reading makes use of the key; elsewhere it does nothing.
  var formats: [FormatFamily]

  init(
    _ name: String, _ value: Value, else fallback: String?, formats: [FormatFamily] = FormatFamily.allCases,
    _ meaning: String
  ) {
    self.name = name
    self.value = value
    self.fallback = fallback
    self.formats = formats
    self.meaning = meaning
  }

  var isRequired: Bool { fallback == nil }
}

/// A mapping of a connector file with its closed set of keys.
struct SchemaPart: Sendable {
  /// What it is, for messages: `a connector`.
  var what: String
  var keys: [SchemaKey]

  var names: [String] { keys.map(\.name) }

  func key(_ name: String) -> SchemaKey? { keys.first { $0.name == name } }
}
