import Records

/// Marks and words in a holding's own cells that take it back: struck through, starred for the legend, `No BLS`.
enum TakenBack {
  /// The holding with what the marks say as its status, without the marks; nil where it says that nothing is held.
  static func marked(_ holding: [MappedValue], _ context: RecordContext) -> [MappedValue]? {
    var holding = holding
    var found: [MappedValue] = []
    for index in holding.indices where marks.contains(holding[index].field) {
      let value = holding[index]
      if value.text.hasSuffix("~~"), value.text.hasPrefix("~~"), value.text.count > 4 {
        holding[index].text = HeaderText.trimmed(String(value.text.dropFirst(2).dropLast(2)))
        found.append(unknown(value))
      } else if !context.legend.isEmpty, let (mark, rest) = starred(value.text), let entry = context.legend.entry(mark)
      {
        holding[index].text = rest
        found += context.legend.values(entry.code, column: value.column, line: value.line) ?? []
      }
    }
    if let index = holding.firstIndex(where: { $0.field == .credential }), let name = denied(holding[index], context) {
      let says = holding.contains { [.number, .issuedOn, .expiresOn, .cell].contains($0.field) }
      guard says else { return nil }
      found.append(unknown(holding[index]))
      holding[index].text = name
    }
    return holding + found
  }

  private static let marks: Set<Field> = [.credential, .number, .issuedOn, .expiresOn, .cell]

  private static func unknown(_ value: MappedValue) -> MappedValue {
    MappedValue(
      .status, value.text, column: value.column, line: value.line, meaning: CredentialStatus.unknown.rawValue)
  }

  /// `BLS*` → `*` and `BLS`.
  private static func starred(_ text: String) -> (mark: String, rest: String)? {
    guard let last = text.last, "*†‡#^".contains(last) else { return nil }
    var rest = text[...]
    while rest.last == last { rest.removeLast() }
    let name = HeaderText.trimmed(String(rest))
    return name.isEmpty ? nil : (String(text[rest.endIndex...]), name)
  }

  /// The credential that a name denies: `No BLS card`.
  private static func denied(_ value: MappedValue, _ context: RecordContext) -> String? {
    guard let blank = value.text.firstIndex(of: " "),
      value.text[..<blank].utf8.count <= 8, denials.contains(value.text[..<blank].lowercased())
    else { return nil }
    return context.lookup.first(in: String(value.text[blank...]))
  }

  private static let denials: Set<String> = [
    "no", "not", "without", "refused", "failed", "kein", "keine", "keinen", "ohne", "aucun", "aucune", "sans", "sin",
    "geen", "zonder", "ingen", "inget", "utan", "uden", "uten", "sem", "nessun", "nessuna", "brak", "bez",
  ]
}
