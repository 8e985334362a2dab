import Formats
import Records

/// The reference page of connector files, as Markdown: an introduction, then the schema as it is.
package enum ConnectorReference {
  package static var markdown: String {
    var lines = introduction
    lines += ["## A connector", ""] + table(ConnectorSchema.connector)
    for (key, part) in ConnectorSchema.parts { lines += ["", "## `\(key)`", ""] + table(part) }
    lines += ["", "## Fields", "", list(ConnectorSchema.words(Field.self))]
    lines += ["", "## Transforms", ""]
    lines += Transform.allCases.map { "- `\($0.rawValue)`: \($0.meaning)" }
    lines += ["", "## Words", ""]
    lines += [
      "- statuses: \(list(ConnectorSchema.words(CredentialStatus.self)))",
      "- causes of a status: \(list(ConnectorSchema.words(StatusCause.self))), or `\(ConnectorSchema.anyCause)`",
      "- employment: \(list(ConnectorSchema.words(EmploymentStatus.self)))",
      "- facts of mail: \(list(ConnectorSchema.words(MailRules.Fact.self)))",
      "- reasons: \(list(ConnectorSchema.words(DispositionReason.self)))",
    ]
    lines += ["", "## `NAME.test.yaml`", ""] + table(ConnectorSchema.test)
    lines += ["", "Each of `cases`:", ""] + table(ConnectorSchema.testCase)
    return lines.joined(separator: "\n") + "\n"
  }

  private static let introduction = [
    "# Connectors",
    "",
    "How the files of one source system are read, as a YAML file of its own: which column feeds which field, what its",
    "status words mean, and how such a file is known.",
    "",
    "## Writing one",
    "",
    "1. `muster inspect FILE` shows how a file would be read. `muster inspect FILE --save acme` writes",
    "   `connectors/acme.yaml`, which reads it just so.",
    "2. Edit it: add the headers of other exports of the same system, name the status words, take out what is not needed.",
    "   Where a header or path can be written in several ways, list all of them, the best first. Headers compare without",
    "   case, blanks and punctuation; a path matches at its end, so `Name/First` fits `Worker/Name/First`.",
    "3. `muster connector lint acme` says what is wrong or does nothing, with line and column.",
    "4. Put a small made-up file and what must come of it into `connectors/acme.test.yaml`, and run",
    "   `muster connector test acme`. Work the expectation out by hand.",
    "5. A connector of the workspace overrides a shipped one of the same name.",
    "",
    "There is no expression language: what is done to a text is one of the named transforms below.",
    "`muster connectors --reference` prints this page.",
    "",
  ]

  private static func table(_ part: SchemaPart) -> [String] {
    ["| key | value | left out | meaning |", "| --- | --- | --- | --- |"]
      + part.keys.map { key in
        "| `\(key.name)` | \(value(key)) | \(key.fallback ?? "must be there") | \(key.meaning)\(formats(key)) |"
      }
  }

  private static func value(_ key: SchemaKey) -> String {
    switch key.value {
    case .text: "text"
    case .flag: "`true` or `false`"
    case .share: "a share, `0.5` or `50%`"
    case .texts: "a text or a list of texts"
    case .synonyms: "a list of lists of texts"
    case .number(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .word(let words): words.count > 8 ? "a word" : words.map { "`\($0)`" }.joined(separator: ", ")
    case .lists(_, let what): "a mapping of each \(what) to a list of texts"
    case .statusWords: "a mapping of each status to a list of texts, or to a mapping of each cause to one"
    case .names: "a mapping of texts to texts"
    case .part: "a mapping, see below"
    case .parts: "a list of mappings, see below"
    }
  }

  private static func formats(_ key: SchemaKey) -> String {
    guard key.formats.count < FormatFamily.allCases.count else { return "" }
    return " (\(key.formats.map(\.rawValue).joined(separator: ", ")))"
  }

  private static func list(_ words: [String]) -> String { words.map { "`\($0)`" }.joined(separator: ", ") }
}

extension Transform {
  /// What it does, for the reference page.
  var meaning: String {
    switch self {
    case .datePart: "only the day of a date with a time"
    case .zerosAreBlank: "text of zeros alone means nothing: `00000000`, `0000-00-00`"
    case .placeholderDatesAreBlank: "a placeholder year means nothing: `1900-01-01`, `1901-01-01`"
    case .openEndIsBlank: "a date that is never means nothing: `Indefinite`, `9999-12-31`"
    case .digits: "digits alone"
    case .splitSemicolon: "several values in one text, at `;`"
    case .splitComma: "several values in one text, at `,`"
    case .splitBar: "several values in one text, at `|`"
    case .trim: "without white space at its ends"
    case .monthYear: "`062027` as a month"
    case .monthDayYear:
      "`3/5/2027`, `03052027` and `03/05/61` as month, day and year, whatever the organisation's own order"
    }
  }
}
