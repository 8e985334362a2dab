import Formats
import Records

/// The closed schema of connector files and of the tests beside them.
///
/// Parsing, lint, defaults and the reference page come of these tables; a key that is not here is a mistake.
package enum ConnectorSchema {
  private static let trees: [FormatFamily] = [.xml, .json]
  private static let tables: [FormatFamily] = [.csv, .fixed]

  static let connector = SchemaPart(
    what: "a connector",
    keys: [
      SchemaKey("name", .text, else: nil, "what the connector is called; also the name of its file"),
      SchemaKey("description", .text, else: "none", "what files it is for, on one line"),
      SchemaKey("format", .word(words(FormatFamily.self)), else: nil, "the syntax of the files"),
      SchemaKey(
        "authority", .word(words(Authority.self)), else: nil, "what the files are entitled to be believed about"),
      SchemaKey(
        "kind", .word(words(ConnectorSpec.Kind.self)), else: "after the authority", "what a record is a statement of"),
      SchemaKey(
        "snapshot", .word(words(SnapshotKind.self)), else: "changes", formats: tables + trees,
        "whether what is absent from a file is gone (`full`) or nothing is said of it (`changes`)"),
      SchemaKey(
        "population", .word(words(Population.self)), else: "ours", "whether strangers are expected in the files"),
      SchemaKey("issuer", .text, else: "what the records say", "the issuing body that the files come from"),
      SchemaKey("covers", .texts, else: "none", "codes of credentials that a full file of the issuer lists completely"),
      SchemaKey("credential", .text, else: "what the records say", "the one credential that every record speaks of"),
      SchemaKey(
        "detect", .part(detection), else: "found by name only", "what a file must show to be one of the connector's"),
      SchemaKey(
        "record", .texts, else: "the shallowest that repeats", formats: trees,
        "names or paths of the repeating element, or the last key of its JSON pointer; `/` is the whole JSON object"),
      SchemaKey(
        "columns", .lists(of: words(Field.self), what: "field"), else: "found by their headers",
        "for each field the headers or paths that feed it, the best first"),
      SchemaKey(
        "groups", .parts(group), else: "found by themselves", formats: trees,
        "elements or arrays inside a record, each of which is a holding"),
      SchemaKey(
        "status_words", .statusWords, else: "the common words",
        "what the source's status words mean, and why: `suspended: {administrative: [Fees overdue]}`; `active+renewal` says that a renewal is under way beside the term"
      ),
      SchemaKey(
        "employment_words", .lists(of: words(EmploymentStatus.self), what: "employment status"),
        else: "the common words", "what the source's employment words mean"),
      SchemaKey("as_at", .texts, else: "common names", "what around the records states the date of the file"),
      SchemaKey(
        "time_slices", .part(timeSlices), else: "none", formats: trees,
        "elements that repeat once for each span of time; the one that holds on the file's date counts"),
      SchemaKey(
        "layout", .parts(layoutColumn), else: "an aligned header", formats: [.fixed],
        "the columns of a file of fixed width, in order"),
      SchemaKey("ignore", .parts(ignore), else: "none", formats: tables + trees, "records that are passed over"),
      SchemaKey(
        "transforms", .lists(of: words(Field.self), what: "field"), else: "none",
        "what is done to a text before it feeds its field, by name; see the transforms below"),
      SchemaKey(
        "only_listed", .flag, else: "false", formats: tables + trees,
        "whether only the columns listed here count; else common headers are understood too"),
      SchemaKey("mail", .part(mail), else: "the rules of the connector mail", "how facts are told in messages"),
      SchemaKey(
        "control", .part(control), else: "known by their looks", formats: tables,
        "the records that begin and end a file, and what the count in them is of"),
      SchemaKey(
        "supplement", .part(supplement), else: "none", formats: tables,
        "how files that only add to a list are told from the whole list"),
      SchemaKey(
        "composed", .parts(composed), else: "none", formats: tables,
        "values that several columns of codes or dates make together"),
    ])

  static let control = SchemaPart(
    what: "control",
    keys: [
      SchemaKey("header", .texts, else: "none", "how a header record begins, `HDR*`"),
      SchemaKey("trailer", .texts, else: "none", "how a trailer record begins; a file without one is then cut off"),
      SchemaKey(
        "counts", .word(words(ControlRule.Counting.self)), else: "records",
        "whether the count is of the records between the two or of all lines"),
    ])

  static let supplement = SchemaPart(
    what: "supplement",
    keys: [
      SchemaKey("names", .texts, else: "none", "names of supplements; `#` is a digit, `*` anything"),
      SchemaKey("full_names", .texts, else: "none", "names of the whole list"),
      SchemaKey(
        "field", .word(words(Field.self)), else: "none",
        "a field that every entry of a supplement of endings has, and hardly one of the whole list"),
      SchemaKey(
        "full_from", .number(1...100_000_000), else: "no number",
        "so many records are the whole list, whatever its name"),
    ])

  static let composed = SchemaPart(
    what: "a composed column",
    keys: [
      SchemaKey("columns", .texts, else: nil, "the headers of the columns; the first gets the value"),
      SchemaKey("words", .names, else: "none", "codes joined by `/`, and what they mean together"),
      SchemaKey(
        "latest", .texts, else: "none",
        "of columns of dates (month, day, year): a word for each; the latest date's counts"
      ),
    ])

  static let detection = SchemaPart(
    what: "detect",
    keys: [
      SchemaKey("roots", .texts, else: "any", formats: [.xml], "local names of the root element, one of which it has"),
      SchemaKey("namespaces", .texts, else: "any", formats: [.xml], "namespaces, one of which occurs; `*` at the end"),
      SchemaKey("elements", .texts, else: "any", formats: [.xml], "element names that all occur"),
      SchemaKey("keys", .texts, else: "any", formats: [.json], "keys that all occur"),
      SchemaKey(
        "headers", .synonyms, else: "any", formats: tables + trees,
        "lists of synonyms, of each of which one is a header of the same row, an element or a key"),
      SchemaKey(
        "some_headers", .texts, else: "none", formats: tables + trees, "headers that make it surer, the more the surer"),
      SchemaKey(
        "at_least", .number(0...200), else: "0", formats: tables + trees, "how many of `some_headers` must be there"),
      SchemaKey("no_headers", .texts, else: "none", formats: tables + trees, "headers that such a file never has"),
      SchemaKey(
        "shape", .word(words(ConnectorSpec.Shape.self)), else: "any", formats: tables + trees,
        "what a file that nobody describes must look like"),
      SchemaKey(
        "confidence", .share, else: "0.78 or more", "how sure a generic connector is of a file that fits, from 0 to 1"),
    ])

  static let group = SchemaPart(
    what: "a group",
    keys: [
      SchemaKey("elements", .texts, else: nil, "names or paths of the element; `Licens*` stands for all that begin so"),
      SchemaKey(
        "columns", .lists(of: words(Field.self), what: "field"), else: "found by their names",
        "for each field the paths inside the element that feed it"),
    ])

  static let timeSlices = SchemaPart(
    what: "time_slices",
    keys: [
      SchemaKey("start", .text, else: nil, "the element that states from when the slice holds"),
      SchemaKey("end", .text, else: "until the next begins", "the element that states until when"),
      SchemaKey(
        "sequence", .text, else: "none", "of slices of the same start, the one with the greatest number counts"),
      SchemaKey(
        "of", .text, else: "all of one name are of one thing",
        "the element that tells of what a slice is, where several things have slices side by side"),
    ])

  static let layoutColumn = SchemaPart(
    what: "a column of the layout",
    keys: [
      SchemaKey("name", .text, else: nil, "the column's header"),
      SchemaKey("start", .number(1...1_000_000), else: "after the one before", "its first character, counted from 1"),
      SchemaKey("length", .number(1...100_000), else: nil, "how many characters it has"),
    ])

  static let ignore = SchemaPart(
    what: "an ignore rule",
    keys: [
      SchemaKey("column", .text, else: nil, "the header or path that is looked at"),
      SchemaKey(
        "values", .texts, else: "any text, of records that name nobody", "the texts that make it count"),
      SchemaKey(
        "reason", .word(words(DispositionReason.self)), else: "control", "what the record accounting says of them"),
    ])

  static let mail = SchemaPart(
    what: "mail",
    keys: [
      SchemaKey(
        "facts", .lists(of: words(MailRules.Fact.self), what: "fact"), else: "none",
        "phrases that tell a fact; `…` stands for up to four words"),
      SchemaKey("issuer_domains", .names, else: "none", "domains of senders and the issuing bodies they belong to"),
      SchemaKey("not_evidence", .texts, else: "none", "phrases that make a clause a plan or a request"),
      SchemaKey(
        "conditions", .texts, else: "none", "phrases behind which a sentence only supposes, believes or wishes"),
      SchemaKey("courtesies", .texts, else: "none", "phrases that look like conditions and are none"),
      SchemaKey("expiry_words", .texts, else: "none", "words before a date of expiry"),
      SchemaKey("issue_words", .texts, else: "none", "words before a date of issue"),
      SchemaKey("expiry_headings", .texts, else: "none", "words of the line above a list of dates of expiry"),
      SchemaKey("issue_headings", .texts, else: "none", "words of the line above a list of dates of issue"),
    ])

  static let test = SchemaPart(
    what: "a connector's test",
    keys: [
      SchemaKey("connector", .text, else: nil, "the connector that is tested"),
      SchemaKey("cases", .parts(testCase), else: "none", "small files and what comes of them"),
    ])

  static let testCase = SchemaPart(
    what: "a case",
    keys: [
      SchemaKey("why", .text, else: nil, "what the case shows"),
      SchemaKey("input", .text, else: nil, "the file, verbatim"),
      SchemaKey(
        "expect", .texts, else: "no records",
        "one line a record: `ignored REASON`, or `field=text`, a meaning after a colon, holdings in `[ ]`, exclusions in `{ }`"
      ),
      SchemaKey("as_at", .text, else: "not looked at", "the date that the file states"),
      SchemaKey("cut_off", .flag, else: "false", "whether the file shows that it is not the whole one"),
      SchemaKey("detected", .flag, else: "true", "whether the connector must be found without being named"),
    ])

  /// The parts that stand inside a connector, in order of their keys.
  static let parts: [(key: String, part: SchemaPart)] = [
    ("detect", detection), ("groups", group), ("time_slices", timeSlices), ("layout", layoutColumn),
    ("ignore", ignore), ("mail", mail), ("control", control), ("supplement", supplement), ("composed", composed),
  ]

  /// In place of a cause where none is known.
  static let anyCause = "any"

  static let statusMeanings =
    words(CredentialStatus.self) + words(CredentialStatus.self).map { $0 + "+renewal" }

  static func words<Word: RawRepresentable & CaseIterable>(_ type: Word.Type) -> [String]
  where Word.RawValue == String {
    type.allCases.map(\.rawValue)
  }
}
