import Records

/// Applies a connector's named transforms to the text of a field.
struct FieldTransforms: Sendable {
  private var table: [Field: [Transform]] = [:]

  init(_ rules: [TransformRule]) {
    for rule in rules { table[rule.field, default: []] += rule.transforms }
  }

  /// The texts that feed the field: none where nothing is left, several where a cell is split.
  func apply(_ text: String, to field: Field) -> [String] {
    guard let transforms = table[field] else { return [text] }
    var texts = [text]
    for transform in transforms { texts = texts.flatMap { apply(transform, $0) } }
    return texts.filter { !TableRow.isBlank($0) }
  }

  private func apply(_ transform: Transform, _ text: String) -> [String] {
    switch transform {
    case .trim: return [HeaderText.trimmed(text)]
    case .datePart:
      let trimmed = HeaderText.trimmed(text)
      let head = trimmed.prefix { $0 != " " && $0 != "T" }
      return [DateScanner.isDate(String(head)) ? String(head) : trimmed]
    case .zerosAreBlank:
      let isZeros = text.contains("0") && text.allSatisfy { $0 == "0" || $0.isWhitespace || "-/.".contains($0) }
      return isZeros ? [] : [text]
    case .placeholderDatesAreBlank:
      let digits = text.filter { $0.isNumber }
      let isPlaceholder = ["19000101", "01011900", "19010101", "01011901", "111900", "111901"].contains {
        digits.hasPrefix($0)
      }
      return isPlaceholder ? [] : [text]
    case .openEndIsBlank:
      let folded = HeaderText.folded(text)
      let isOpen =
        folded.hasPrefix("9999") || folded.hasSuffix("9999")
        || ["indefinite", "indef", "open", "none", "permanent"].contains(folded)
      return isOpen ? [] : [text]
    case .digits: return [text.filter { $0.isASCII && $0.isNumber }]
    case .splitSemicolon: return split(text, ";")
    case .splitComma: return split(text, ",")
    case .splitBar: return split(text, "|")
    case .monthYear: return [monthYear(HeaderText.trimmed(text))]
    case .monthDayYear: return [monthDayYear(HeaderText.trimmed(text))]
    }
  }

  private func split(_ text: String, _ separator: Character) -> [String] {
    text.split(separator: separator).map { HeaderText.trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  /// `03/05/2027` and `03052027` as `2027-03-05`; of a year of two digits the month is written out: `05-Mar-61`.
  private func monthDayYear(_ text: String) -> String {
    let head = text.prefix { !$0.isWhitespace && $0 != "T" }
    var parts = head.split(whereSeparator: { "/-.".contains($0) }).map(String.init)
    if parts.count == 1, head.utf8.count == 8, Int(head.prefix(2)) ?? 13 <= 12 {
      parts = [String(head.prefix(2)), String(head.dropFirst(2).prefix(2)), String(head.suffix(4))]
    }
    guard parts.count == 3, let month = Int(parts[0]), let day = Int(parts[1]), let year = Int(parts[2]),
      parts[0].utf8.count <= 2, (1...12).contains(month), (1...31).contains(day)
    else { return text }
    let days = day < 10 ? "0\(day)" : "\(day)"
    if parts[2].utf8.count == 4 { return "\(year)-\(month < 10 ? "0" : "")\(month)-\(days)" }
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return parts[2].utf8.count == 2 ? "\(days)-\(names[month - 1])-\(parts[2])" : text
  }

  /// `062027` as `2027-06`.
  private func monthYear(_ text: String) -> String {
    guard text.utf8.count == 6, text.allSatisfy({ $0.isASCII && $0.isNumber }), let month = Int(text.prefix(2)),
      (1...12).contains(month)
    else { return text }
    return "\(text.suffix(4))-\(text.prefix(2))"
  }
}
