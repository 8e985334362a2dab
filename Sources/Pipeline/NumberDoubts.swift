import Connectors
import Diagnostics
import Normalization
import Records

/// Warns of numbers that cannot be right: a check digit that does not fit, a form that the type's numbers do not have.
///
/// They are kept and compared as written. It hangs on the file and the catalogue alone, so it stays with the import.
struct NumberDoubts {
  private let catalogue: Catalogue
  /// The one type that the file is about, where its records name none.
  private let only: String?
  private var types: [String: CredentialType?] = [:]
  private var doubts: [String: NumberDoubt?] = [:]
  private var order: [Kind] = []
  private var lines: [Kind: [Int]] = [:]

  private struct Kind: Hashable {
    var code: String
    var text: String
  }

  /// The warnings, one for each type and doubt, in the order of the file.
  static func diagnostics(_ mapped: MappedFile, of source: Source, file: String, _ catalogue: Catalogue)
    -> [Diagnostic]
  {
    let covers = source.covers.isEmpty ? mapped.suggestion.covers : source.covers
    var run = NumberDoubts(catalogue: catalogue, only: covers.count == 1 ? covers[0] : nil)
    for record in mapped.records where record.disposition == .accepted { run.look(at: record) }
    return run.order.map { run.diagnostic($0, file) }
  }

  private init(catalogue: Catalogue, only: String?) {
    self.catalogue = catalogue
    self.only = only
  }

  private mutating func look(at record: MappedRecord) {
    for subject in record.subjects {
      for value in subject.person where value.field == .npi {
        note(value, catalogue.type(code: "NPI"), record)
      }
      for holding in subject.holdings {
        guard let number = holding.first(where: { $0.field == .number }) else { continue }
        let name = holding.first { $0.field == .credential }?.text ?? only
        note(number, name.flatMap { type($0, holding.first { $0.field == .issuer }?.text) }, record)
      }
    }
  }

  private mutating func note(_ value: MappedValue, _ type: CredentialType?, _ record: MappedRecord) {
    guard let type, let number = CredentialNumber.read(value.text) else { return }
    if doubts[type.code] == nil { doubts[type.code] = .some(NumberDoubt(of: type)) }
    guard let doubt = doubts[type.code] ?? nil, let text = doubt.text(number) else { return }
    let kind = Kind(code: type.code, text: text)
    if lines[kind] == nil { order.append(kind) }
    lines[kind, default: []].append(value.line ?? record.location.line)
  }

  private mutating func type(_ text: String, _ issuer: String?) -> CredentialType? {
    let key = text + "\u{1}" + (issuer ?? "")
    if let known = types[key] { return known }
    let type = catalogue.match(text, issuerHint: issuer).code.flatMap(catalogue.type(code:))
    types[key] = .some(type)
    return type
  }

  private static let mostPlaces = 8

  private func diagnostic(_ kind: Kind, _ file: String) -> Diagnostic {
    let all = lines[kind] ?? []
    let places = all.prefix(Self.mostPlaces).map(String.init).joined(separator: ", ")
    let more = all.count > Self.mostPlaces ? ", …" : ""
    return Diagnostic(
      .warning, .importDoubtfulNumber,
      "\(all.count == 1 ? "a number" : "each of \(all.count) numbers") of \(kind.code) looks wrong: \(kind.text) "
        + "(\(all.count == 1 ? "line" : "lines") \(places)\(more))",
      at: SourceLocation(file: file, line: all.first),
      hint: "compare with the certificate and correct the file; where the numbers are right, correct number_pattern in "
        + "catalog.yaml")
  }
}
