import Diagnostics
import Records

/// A physical row of delimited or fixed-width text.
struct TableRow {
  var location: RecordLocation
  var cells: [String]
  /// Set where the reader could not use the row.
  var rejection: (reason: DispositionReason, diagnostic: Diagnostic)?
  /// Index of the last cell that holds something, plus one.
  var width: Int
  var filled: Int
  /// Whether its text runs across the borders of the aligned columns, as a title or a file's header record does.
  var isLoose = false
  /// Whether it is one stretch of words across several aligned columns, as a remark is.
  var isRemark = false

  init(location: RecordLocation, cells: [String], rejection: (DispositionReason, Diagnostic)? = nil) {
    self.location = location
    self.cells = cells.contains(where: CellMarks.mayBe(in:)) ? cells.map(CellMarks.removed(from:)) : cells
    self.rejection = rejection.map { (reason: $0.0, diagnostic: $0.1) }
    width = 0
    filled = 0
    for (index, cell) in self.cells.enumerated() where !TableRow.isBlank(cell) {
      width = index + 1
      filled += 1
    }
  }

  var isBlank: Bool { filled == 0 }

  /// Whether the row is drawn: `-----  -----`, `===`, `:--- | ---:`.
  var isRuler: Bool {
    guard filled >= 1 else { return false }
    var isLong = false
    for cell in cells where !TableRow.isBlank(cell) {
      guard cell.utf8.allSatisfy({ Self.rulerBytes.contains($0) }) else { return false }
      isLong = isLong || cell.utf8.count >= 3
    }
    return isLong
  }

  private static let rulerBytes = Set("-=_+|: ".utf8)

  /// Trimmed text of a cell; empty where the row is too short.
  func text(_ index: Int) -> String { index < cells.count ? HeaderText.trimmed(cells[index]) : "" }

  var firstFilled: Int? { cells.firstIndex { !TableRow.isBlank($0) } }

  static func isBlank(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    if first > 0x20, first < 0x7F { return false }
    return isBlankThroughout(text)
  }

  private static func isBlankThroughout(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{200B}" }
  }
}

/// What a row of a table is.
enum RowKind {
  case title, header, blank, repeatedHeader, requiredRow, total, legend, control
  /// The rest of a text that was wrapped, put to the row above.
  case continuation
  case band(Field, String)
  /// A heading that names a person by several fields: `Employee: DOE JANE   ID: 0001`.
  case personBand([Field: String])
  /// A record of the section of that index.
  case data(section: Int)

  /// Whether it stands above a table and speaks for it: a title, or a heading that tells of standing.
  var isTitle: Bool {
    switch self {
    case .title, .band(.status, _): true
    default: false
    }
  }

  var reason: DispositionReason? {
    switch self {
    case .title, .continuation: .title
    case .header: .header
    case .blank: .blank
    case .repeatedHeader: .repeatedHeader
    case .requiredRow: .requiredRow
    case .total: .total
    case .legend: .legend
    case .control: .control
    case .band, .personBand: .band
    case .data: nil
    }
  }
}
