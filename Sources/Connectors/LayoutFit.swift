import Formats
import Records

/// Whether lines of text were cut by a connector's layout: all of its length, each column's values of its shape.
struct LayoutFit {
  private let layout: FixedWidthLayout
  /// What each column feeds; nil: nothing.
  private let fields: [Field?]
  /// The codes that a column holds, where the connector names them, and whether it always holds one: a code that makes
  /// a value with those of other columns is never blank.
  private let codes: [Int: (known: Set<String>, isNeeded: Bool)]

  init(_ spec: ConnectorSpec, _ layout: FixedWidthLayout) {
    self.layout = layout
    let index = HeaderIndex(spec.columns)
    fields = layout.columns.map { index.exactMatch($0.name)?.field }
    var codes: [Int: (known: Set<String>, isNeeded: Bool)] = [:]
    for rule in spec.composed where !rule.words.isEmpty {
      guard let place = layout.columns.firstIndex(where: { $0.name == rule.columns.first }) else { continue }
      let known = rule.words.keys.compactMap { $0.split(separator: "/").first.map(String.init) }
      codes[place] = (Set(known), rule.columns.count > 1)
    }
    self.codes = codes
  }

  /// - Parameter lines: The first lines of the file, without their ends.
  /// - Returns: 0 where the layout cannot be meant, else how sure it is, up to 0.97.
  func confidence(_ lines: [String]) -> Double {
    guard let last = layout.columns.last else { return 0 }
    let length = last.length == FixedWidthLayout.toEndOfLine ? last.start + 1 : last.start + last.length
    let filled = lines.filter { line in line.contains { $0 != " " } }
    guard !LayoutFit.areDelimited(filled), !LayoutFit.isHeading(filled) else { return 0 }
    // Header and trailer records keep to a layout of their own.
    let edge = filled.count > 2 ? filled.dropFirst().dropLast() : filled[...]
    guard !edge.isEmpty else { return 0 }
    let counts = edge.map(\.unicodeScalars.count)
    let whole = counts.count { $0 == length }
    let isTrimmed = (counts.max() ?? 0) <= length && (counts.max() ?? 0) > last.start - length / 4
    guard whole * 10 >= counts.count * 9 || isTrimmed else { return 0 }
    var right = 0
    var looked = 0
    var dates = 0
    for line in edge {
      let cells = LayoutFit.cells(of: line, layout)
      for (index, cell) in cells.enumerated() {
        if let code = codes[index], !code.known.contains(HeaderText.folded(cell)),
          code.isNeeded || !TableRow.isBlank(cell)
        {
          looked += 1
          continue
        }
        if TableRow.isBlank(cell) { continue }
        looked += 1
        if fits(cell, fields[index]) { right += 1 } else if isStrict(fields[index]) { return 0 }
        if fields[index].map(LayoutFit.dateFields.contains) ?? false { dates += 1 }
      }
    }
    guard looked > 0, right * 50 >= looked * 49 else { return 0 }
    return whole == counts.count ? 0.97 : dates > 0 ? 0.9 : 0.8
  }

  /// Whether most lines have a mark of delimited text, and have it about equally often: then nothing was cut by places.
  private static func areDelimited(_ lines: [String]) -> Bool {
    [",", ";", "\t", "|", "^", "~"].contains { (mark: Character) in
      let counts = lines.map { line in line.count { $0 == mark } }.filter { $0 >= fewestMarks }
      guard counts.count * 5 >= lines.count * 4,
        let usual = counts.max(by: { a, b in
          (counts.count { $0 == a }, b) < (counts.count { $0 == b }, a)
        })
      else { return false }
      // Cells of text may hold the mark too.
      return counts.count { $0 >= usual && $0 <= usual + fewestMarks } * 5 >= counts.count * 4
    }
  }

  private static let fewestMarks = 3

  /// Whether the only line is a header: the records of registers begin with numbers, and so have figures.
  private static func isHeading(_ lines: [String]) -> Bool {
    lines.count == 1 && !lines[0].contains(where: \.isNumber)
  }

  private static let dateFields: Set<Field> = [
    .birthDate, .hiredOn, .leftOn, .rehiredOn, .issuedOn, .expiresOn, .verifiedOn, .excludedOn, .reinstatedOn,
    .waiverOn, .asAt,
  ]

  private func isStrict(_ field: Field?) -> Bool { field.map(Self.dateFields.contains) ?? false }

  /// Values begin at their column's left end unless they are figures; dates have digits, names letters.
  private func fits(_ cell: String, _ field: Field?) -> Bool {
    let text = HeaderText.trimmed(cell)
    if let field, Self.dateFields.contains(field) {
      return text.count >= 4 && text.contains(where: \.isNumber)
        && text.allSatisfy { $0.isNumber || $0.isLetter || "-/. ".contains($0) }
    }
    let isFigures = text.allSatisfy { $0.isNumber || ".,".contains($0) }
    if cell.first == " ", !isFigures { return false }
    switch field {
    case .familyName, .givenName, .fullName, .middleName: return text.contains(where: \.isLetter) && !isFigures
    default: return true
    }
  }

  private static func cells(of line: String, _ layout: FixedWidthLayout) -> [String] {
    let scalars = Array(line.unicodeScalars)
    return layout.columns.map { column in
      let start = min(column.start, scalars.count)
      let end = start + min(column.length, scalars.count - start)
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[start..<end])
      return String(view)
    }
  }
}
