/// The cells of a table in their folded form, each distinct value folded once.
struct FoldedCells {
  private let table: LinkageTable
  /// For each column and value number the folded values of the cell; several where it was given several.
  private var folded: [[UInt32: [[UInt8]]]] = []
  /// For each column and value number the rank of the folded cell; 0 where nothing is left of it.
  private var rank: [[UInt32: Int32]] = []

  init(_ table: LinkageTable) {
    self.table = table
    for (index, column) in table.columns.enumerated() {
      var values: [UInt32: [[UInt8]]] = [:]
      for number in table.cells[index] where number != 0 && values[number] == nil {
        let text = table.values[Int(number)]
        values[number] = text.split(separator: LinkageTable.valueSeparator)
          .map { Self.fold(String($0), as: column.kind) }.filter { !$0.isEmpty }
      }
      let joined = values.mapValues { parts in Array(parts.joined(separator: [0x1F])) }
      let vocabulary = Vocabulary(joined.values)
      folded.append(values)
      rank.append(joined.mapValues { vocabulary.number(of: $0) })
    }
  }

  /// The ranks of a row's cells, by column.
  func ranks(row: Int) -> [Int32] {
    table.columns.indices.map { rank[$0][table.cells[$0][row]] ?? 0 }
  }

  /// The folded values of one cell.
  func values(row: Int, column: Int) -> [[UInt8]] {
    folded[column][table.cells[column][row]] ?? []
  }

  /// The folded values of some columns, in column order.
  func values(row: Int, columns: [Int], kind: ColumnKind) -> [[UInt8]] {
    columns.filter { table.columns[$0].kind == kind }.flatMap { values(row: row, column: $0) }
  }

  func values(row: Int, _ columns: [Int], _ measure: Comparison.Measure) -> [[UInt8]] {
    columns.flatMap { values(row: row, column: $0) }
  }

  /// For each row the forms of its name; none where it has none.
  func names(_ rows: [Int], _ columns: [Int]) -> [[NameParts]] {
    rows.map { row in
      let given = values(row: row, columns: columns, kind: .givenName)
      let middle = values(row: row, columns: columns, kind: .middleName)
      let family = values(row: row, columns: columns, kind: .familyName)
      let full = values(row: row, columns: columns, kind: .fullName)
      return Self.forms(given: given, middle: middle, family: family, full: full)
    }
  }

  private static func forms(given: [[UInt8]], middle: [[UInt8]], family: [[UInt8]], full: [[UInt8]]) -> [NameParts] {
    var forms: [NameParts] = []
    let plain = NameParts(given: given.first ?? [], middle: middle.first ?? [], family: family.first ?? [], full: [])
    let belongs = full.filter { text in
      let words = text.split { $0 == 0x20 || $0 == NameParts.comma }.map(Array.init)
      return plain.isEmpty ? text == full.first : plain.family.isEmpty || plain.family.contains(where: words.contains)
    }
    forms.append(
      NameParts(
        given: given.first ?? [], middle: middle.first ?? [], family: family.first ?? [], full: belongs))
    for text in full where !belongs.contains(text) {
      forms.append(NameParts(given: [], middle: [], family: [], full: [text]))
    }
    for other in given.dropFirst() {
      forms.append(NameParts(given: other, middle: middle.first ?? [], family: family.first ?? [], full: []))
    }
    for other in family.dropFirst() {
      forms.append(NameParts(given: given.first ?? [], middle: middle.first ?? [], family: other, full: []))
    }
    return forms.filter { !$0.isEmpty }.reduce(into: []) { unique, form in
      if !unique.contains(form), unique.count < 4 { unique.append(form) }
    }
  }

  private static func fold(_ text: String, as kind: ColumnKind) -> [UInt8] {
    switch kind {
    case .fullName:
      return Array(text.split(separator: ",").map { TextFolding.fold(String($0)) }.joined(separator: [NameParts.comma]))
    case .email: return text.lowercased().utf8.filter { $0 > 0x20 }
    case .phone:
      let digits = TextFolding.digits(text.utf8)
      return digits.count >= 5 ? Array(digits.drop { $0 == 0x30 }.suffix(9)) : []
    case .identifier, .postcode: return TextFolding.fold(text).filter { $0 != 0x20 }
    case .street: return StreetWords.canonical(TextFolding.fold(text))
    default: return TextFolding.fold(text)
    }
  }
}
