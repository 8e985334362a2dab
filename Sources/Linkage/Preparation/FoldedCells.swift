import Dispatch
import Synchronization

/// The cells of a table in their folded form, each distinct value folded once.
struct FoldedCells: Sendable {
  private let columns: [Column]
  /// For each column and row the number of the folded cell; 0 where nothing is left of it.
  let ranks: [[Int32]]
  /// For each column its folded cells in the order of their bytes; several values of one are joined by U+001F.
  let texts: [Vocabulary]

  init(_ table: LinkageTable) {
    columns = table.columns
    let folded = Mutex([(ranks: [Int32], texts: Vocabulary)?](repeating: nil, count: table.columns.count))
    DispatchQueue.concurrentPerform(iterations: table.columns.count) { column in
      let made = Self.fold(table, column)
      folded.withLock { $0[column] = made }
    }
    let made = folded.withLock { $0.compactMap { $0 } }
    ranks = made.map(\.ranks)
    texts = made.map(\.texts)
  }

  private static func fold(_ table: LinkageTable, _ column: Int) -> (ranks: [Int32], texts: Vocabulary) {
    let kind = table.columns[column].kind, cells = table.cells[column]
    var place = [Int32](repeating: -1, count: table.values.count)
    place[0] = 0
    var texts = TextList()
    texts.append([])
    for number in cells where place[Int(number)] < 0 {
      place[Int(number)] = Int32(texts.count)
      texts.append(table.values.withText(Int(number)) { folded($0, as: kind) })
    }
    let (vocabulary, numbers) = Vocabulary.numbered(texts)
    return (cells.map { numbers[Int(place[Int($0)])] }, vocabulary)
  }

  private static func folded(_ text: Bytes, as kind: ColumnKind) -> [UInt8] {
    guard text.contains(0x1F) else { return fold(text, as: kind) }
    let parts = text.split(separator: 0x1F).map { fold(Bytes(rebasing: $0), as: kind) }
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [0x1F]))
  }

  /// The folded values of one cell.
  func values(row: Int, column: Int) -> [[UInt8]] {
    let rank = ranks[column][row]
    if rank == 0 { return [] }
    let text = texts[column][rank]
    return text.contains(0x1F) ? text.split(separator: 0x1F).map(Array.init) : [text]
  }

  /// The folded values of some columns, in column order.
  func values(row: Int, columns: [Int], kind: ColumnKind) -> [[UInt8]] {
    columns.filter { self.columns[$0].kind == kind }.flatMap { values(row: row, column: $0) }
  }

  /// Whether no cell of a column has several values.
  func isSingle(_ column: Int) -> Bool { !texts[column].map { $0.contains(0x1F) }.contains(true) }

  /// The columns of a kind among some.
  func columns(_ kind: ColumnKind, of positions: [Int]) -> [Int] { positions.filter { columns[$0].kind == kind } }

  /// The texts of some columns taken together, one a row: their distinct values, and each row's number among them.
  func combined(_ positions: [Int], rows: [Int]) -> (vocabulary: Vocabulary, numbers: [Int32]) {
    if positions.count == 1, isSingle(positions[0]) {
      return (texts[positions[0]], rows.map { ranks[positions[0]][$0] })
    }
    var known: [[Int32]: Int32] = [:]
    var joined = TextList()
    let places = rows.map { row in
      let key = positions.map { ranks[$0][row] }
      if let place = known[key] { return place }
      known[key] = Int32(joined.count)
      joined.append(positions.flatMap { values(row: row, column: $0) }.joined(separator: [0x20]))
      return Int32(joined.count - 1)
    }
    let (vocabulary, numbers) = Vocabulary.numbered(joined)
    return (vocabulary, places.map { numbers[Int($0)] })
  }

  /// The forms of a row's name; none where it has none.
  func names(row: Int, _ columns: NameColumns) -> [NameParts] {
    func values(_ positions: [Int]) -> [[UInt8]] { positions.flatMap { self.values(row: row, column: $0) } }
    return Self.forms(
      given: values(columns.given), middle: values(columns.middle), family: values(columns.family),
      full: values(columns.full))
  }

  /// The columns that make up a name.
  struct NameColumns: Sendable {
    var given: [Int]
    var middle: [Int]
    var family: [Int]
    var full: [Int]
  }

  func nameColumns(of positions: [Int]) -> NameColumns {
    NameColumns(
      given: columns(.givenName, of: positions), middle: columns(.middleName, of: positions),
      family: columns(.familyName, of: positions), full: columns(.fullName, of: positions))
  }

  private static func forms(given: [[UInt8]], middle: [[UInt8]], family: [[UInt8]], full: [[UInt8]]) -> [NameParts] {
    var forms: [NameParts] = []
    if full.isEmpty, given.count <= 1, family.count <= 1 {
      let plain = NameParts(
        given: given.first ?? [], middle: middle.first ?? [], family: family.first ?? [], full: [])
      return plain.isEmpty ? [] : [plain]
    }
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

  private static func fold(_ text: Bytes, as kind: ColumnKind) -> [UInt8] {
    switch kind {
    case .fullName:
      let parts = text.split(separator: UInt8(ascii: ","))
      return Array(parts.map { TextFolding.fold(Bytes(rebasing: $0)) }.joined(separator: [NameParts.comma]))
    case .email:
      if text.allSatisfy({ $0 < 0x80 }) {
        return text.filter { $0 > 0x20 }.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
      }
      return String(decoding: text, as: UTF8.self).lowercased().utf8.filter { $0 > 0x20 }
    case .phone:
      let digits = TextFolding.digits(text)
      return digits.count >= 5 ? Array(digits.drop { $0 == 0x30 }.suffix(9)) : []
    case .identifier, .postcode: return TextFolding.fold(text).filter { $0 != 0x20 }
    case .street: return StreetWords.canonical(TextFolding.fold(text))
    default: return TextFolding.fold(text)
    }
  }
}
