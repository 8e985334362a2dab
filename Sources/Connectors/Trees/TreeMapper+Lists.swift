import Records

/// Certificates that one value or a list of texts names: `BLS (exp 2027-03-31), ACLS (revoked)`.
extension TreeMapper {
  /// Whether a leaf of a record is such a list by what stands in it, or by the standing that its name says.
  func isList(_ leaf: Leaf, count: Int) -> Bool {
    guard let key = leaf.path.last?.key, leaf.path.count <= 2, !key.hasPrefix("@"),
      TreeVocabulary.isCredentialName(key)
    else { return false }
    let text = HeaderText.trimmed(leaf.value)
    guard !text.isEmpty, text.utf8.count <= 600 else { return false }
    if count > 1 || GroupStanding.found(in: leaf.column.split(separator: "/").suffix(1)) != nil {
      return listParts(text) != nil
    }
    guard let parts = listParts(text) else { return false }
    return parts.count > 1 || !parts[0].rest.isEmpty
  }

  /// The certificates of a text with what stands beside each; nil where it names none.
  func listParts(_ text: String) -> [CredentialList.Part]? {
    let texts = Self.split(text)
    if texts.count > 1 {
      let parts = texts.compactMap { one($0) }
      if parts.count == texts.count { return parts }
    }
    return one(text).map { [$0] } ?? CredentialList.parts(text, context.lookup)
  }

  private func one(_ text: String) -> CredentialList.Part? {
    if let part = CredentialList.standing(text, context.lookup) { return part }
    if let parts = CredentialList.parts(text, context.lookup), parts.count == 1 { return parts[0] }
    if let part = worded(text) { return part }
    return context.isCredential(text) ? CredentialList.Part(credential: text, rest: "") : nil
  }

  /// `ACLS - revoked`, `ACLS (revoked)`: the word behind takes it away.
  private func worded(_ text: String) -> CredentialList.Part? {
    guard let name = context.lookup.first(in: text), text.hasPrefix(name) else { return nil }
    let rest = text.dropFirst(name.count).drop { " -–—:([".contains($0) }
    let word = HeaderText.trimmed(String(rest.filter { !"()[]".contains($0) }))
    guard !word.isEmpty, TellingWords.saysLoss(word, context.statusWords) else { return nil }
    return CredentialList.Part(credential: name, rest: word)
  }

  private static func split(_ text: String) -> [String] {
    text.split { ",;|\n".contains($0) }.map { HeaderText.trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  /// A holding for each certificate of the lists; days listed beside them are theirs where there are as many.
  mutating func listHoldings(_ lists: [Leaf], days: [Leaf]) -> [[MappedValue]] {
    var holdings: [[MappedValue]] = []
    for leaf in lists {
      let standing = GroupStanding.found(in: leaf.column.split(separator: "/"))
      if standing == .notHeld || standing == .required { continue }
      let parts = listParts(HeaderText.trimmed(leaf.value)) ?? []
      for (place, part) in parts.enumerated() {
        var values = [MappedValue(.credential, part.credential, column: leaf.column, line: leaf.line)]
        if !part.rest.isEmpty { values += rest(part.rest, leaf) }
        if lists.count == 1 {
          for day in days {
            let texts = Self.split(day.value)
            guard texts.count == parts.count, let field = dayField(day) else { continue }
            values += context.values(field, texts[place], column: day.column, line: day.line)
          }
        }
        holdings.append(stood(values, standing, leaf.column))
      }
    }
    return holdings
  }

  private func rest(_ text: String, _ leaf: Leaf) -> [MappedValue] {
    let isLoss = DateScanner.dates(in: text).isEmpty && TellingWords.saysLoss(text, context.statusWords)
    if isLoss { return context.values(.status, text, column: leaf.column, line: leaf.line) }
    return [MappedValue(.cell, text, column: leaf.column, line: leaf.line)]
  }

  /// The values of a holding with the status that the name of its list says.
  func stood(_ values: [MappedValue], _ standing: GroupStanding?, _ column: String) -> [MappedValue] {
    guard case .status(let status, let name) = standing else { return values }
    return values + [MappedValue(.status, name, column: column, meaning: status.rawValue)]
  }

  /// `expiryDates`: the field of the singular, where days are listed.
  func dayField(_ leaf: Leaf) -> Field? {
    guard let name = leaf.column.split(separator: "/").last, name.hasSuffix("s"), leaf.path.count == 1 else {
      return nil
    }
    let texts = Self.split(leaf.value)
    guard texts.count > 1, texts.allSatisfy(DateScanner.isDate) else { return nil }
    return [.expiresOn, .issuedOn].first { vocabularyField(String(name.dropLast())) == $0 }
  }
}
