import Records

/// Columns whose cells say what the certificate is called that other headers name: `Board Certification` with `ABIM
/// Internal Medicine` in it, beside `Board Cert Expiration`.
extension ColumnAssignment {
  mutating func assignCalledNames() {
    guard spec?.onlyListed != true else { return }
    for index in columns.indices where columns[index].role == .unused && columns[index].how == .unmapped {
      guard columns[index].profile.filled > 0, columns[index].profile.distinct.allSatisfy(isName),
        let owner = columns.lazy.compactMap({ Self.owner($0) }).first(where: { isSame($0, columns[index].header) })
      else { continue }
      set(index, .wide(owner, .credential), 0.7, .values)
    }
  }

  /// A certificate of which a column tells a day or number.
  private static func owner(_ column: TableColumn) -> String? {
    guard case .wide(let text, let field) = column.role, field != .cell, field != .credential else { return nil }
    return text
  }

  /// Whether two names are one, words cut short or not: `Board Cert`, `Board Certification`.
  private func isSame(_ left: String, _ right: String) -> Bool {
    let (left, right) = (HeaderText.tokens(left), HeaderText.tokens(right))
    guard left.count == right.count, !left.isEmpty, !columns.contains(where: { $0.role.field == .cell }) else {
      return false
    }
    return zip(left, right).allSatisfy { a, b in
      // `Führerscheinnummer` is no longer form of `Führerschein`.
      a == b || ((3...5).contains(min(a.count, b.count)) && (a.hasPrefix(b) || b.hasPrefix(a)))
    }
  }

  private func isName(_ text: String) -> Bool {
    text.count { $0.isLetter } >= 3 && !text.contains(where: \.isNumber) && DateScanner.dates(in: text).isEmpty
      && !ValueShape(text).fitsMatrix
      && RecordContext(spec: spec, library: library).statusWords.rule(for: text) == nil
  }
}
