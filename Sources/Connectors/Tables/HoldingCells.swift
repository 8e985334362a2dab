import Records

/// The holdings that a row claims.
enum HoldingCells {
  static func holdings(_ cells: [String], _ section: TableSection, _ context: RecordContext) -> [[MappedValue]] {
    all(cells, section, context).compactMap { TakenBack.marked($0, context) }
  }

  private static func all(_ cells: [String], _ section: TableSection, _ context: RecordContext) -> [[MappedValue]] {
    let wide = wideHoldings(cells, section, context)
    let plain = plainHoldings(cells, section, context)
    guard section.columns.contains(where: { if case .wide = $0.role { true } else { false } }) else { return plain }
    let rest = (values(cells, section, context)[0] ?? []).map(onOneLine)
    guard !plain.contains(where: { $0.contains { $0.field == .credential } }) else {
      guard section.rowCredential != nil else { return plain + wide }
      let losses = losses(in: rest, among: plain.count + wide.count, context)
      let own = plain.map { $0.filter { value in !isLoss(value, context) } }
      return (own + wide).map { $0 + losses }
    }
    let losses = losses(in: rest, among: wide.count, context)
    let isOnly = names(of: section).count == 1
    return wide.map { shared(rest, into: $0) + (isOnly ? standing(rest, beside: $0, context) : []) + losses }
  }

  private static func isLoss(_ value: MappedValue, _ context: RecordContext) -> Bool {
    guard value.field == .status else { return false }
    // `actions/type`: what was done, by the name of the element around it.
    let parent = value.column.split(separator: "/").dropLast().last.map(String.init)
    return context.standing.header(value.column)?.takesAway ?? parent.map(StatusNames.isAction) ?? false
  }

  /// The certificates that headers name.
  private static func names(of section: TableSection) -> Set<String> {
    Set(section.columns.compactMap { if case .wide(let text, _) = $0.role { LicenceNoun.key(text) } else { nil } })
  }

  /// What a row says beside its one certificate, days aside: how it stands, its number, who gave it.
  private static func standing(
    _ plain: [MappedValue], beside holding: [MappedValue], _ context: RecordContext
  ) -> [MappedValue] {
    let own = Set(holding.map(\.field))
    return plain.filter { value in
      // A yes under `Active` is an answer that may be about the person.
      if value.field == .status, [.tick, .notApplicable].contains(ValueShape(value.text)) { return false }
      return rowFields.contains(value.field) && !own.contains(value.field) && !isLoss(value, context)
    }
  }

  private static let rowFields: Set<Field> = [.status, .number, .jurisdiction, .issuer, .renewalInProcess]

  /// What columns beside certificates say was taken away: of the row's one certificate what they say, of several that
  /// nobody can tell how each of them stands.
  static func losses(in values: [MappedValue], among count: Int, _ context: RecordContext) -> [MappedValue] {
    values.filter { isLoss($0, context) }.map { value in
      var value = value
      if count > 1 { value.meaning = CredentialStatus.unknown.rawValue }
      return value
    }
  }

  /// One column for all ticks of the row: `Cert Expiry` beside a matrix of ticks.
  private static func shared(_ plain: [MappedValue], into holding: [MappedValue]) -> [MappedValue] {
    let own = Set(holding.map(\.field))
    let cell = holding.first { $0.field == .cell }
    if let cell, !isHeld(cell.text) { return holding }
    let dates: Set<Field> = [.issuedOn, .expiresOn, .verifiedOn]
    return holding + plain.filter { dates.contains($0.field) && !own.contains($0.field) }
  }

  /// Whether a matrix cell says that the credential is held and leaves its dates to other columns: `✓`, `✅ Compliant`.
  private static func isHeld(_ text: String) -> Bool {
    if ValueShape(text) == .tick { return true }
    let folded = HeaderText.folded(text)
    guard !folded.contains(where: \.isNumber) else { return false }
    let isTicked = folded.unicodeScalars.first.map { "✓✔✅☑".unicodeScalars.contains($0) } ?? false
    let word = isTicked ? HeaderText.trimmed(String(folded.drop { !$0.isLetter })) : folded
    return word.isEmpty ? isTicked : heldWords.contains(word)
  }

  private static let heldWords: Set<String> = [
    "compliant", "current", "valid", "active", "certified", "in date", "up to date", "trained", "attended", "achieved",
    "competent", "held", "done", "complete", "completed", "passed", "pass", "yes", "ok", "on file", "copy on file",
    "aktiv", "gultig", "vorhanden", "bestanden", "valide", "vigente", "geldig", "giltig", "gyldig",
  ]

  /// One holding a credential of the header, in the order of the columns.
  private static func wideHoldings(
    _ cells: [String], _ section: TableSection, _ context: RecordContext
  ) -> [[MappedValue]] {
    var order: [String] = []
    var holdings: [String: [MappedValue]] = [:]
    /// What cells call the certificate that the headers name.
    var called: [String: (text: String, column: String)] = [:]
    for column in section.columns {
      guard case .wide(let credential, let promised) = column.role else { continue }
      let text = HeaderText.trimmed(cells[column.index])
      if text.isEmpty || ValueShape.isBrokenFormula(text) { continue }
      if promised == .credential {
        if CellText.value(text) != nil { called[HeaderText.collapsed(credential)] = (text, column.header) }
        continue
      }
      // A tick under "Issued" is a tick, not a date; "applied" under "Card No" no number.
      let isDone = promised == .cell && section.bareDates == .issuedOn && DateScanner.isDate(text)
      let field = isDone ? Field.issuedOn : promised
      let isTick = [.issuedOn, .expiresOn, .number].contains(field) && !hasDate(text)
      // A tick under "BLS expired" is none for having it.
      let isFlag = isTick && field == .expiresOn && context.standing.header(column.header) == .loss(.expired)
      let values = context.values(isFlag ? .status : isTick ? .cell : field, text, column: column.header)
      if values.isEmpty { continue }
      let key = HeaderText.collapsed(credential)
      if holdings[key] == nil {
        order.append(key)
        let own = choice(credential, cells, section, context)
        holdings[key] = [MappedValue(.credential, own, column: column.header)]
      }
      holdings[key]?.append(contentsOf: values)
    }
    for (key, name) in called.sorted(by: { $0.key < $1.key }) {
      let own = MappedValue(.credential, name.text, column: name.column)
      if holdings[key] == nil {
        holdings[key] = [own]
      } else {
        holdings[key]?[0] = own
        continue
      }
      order.append(key)
    }
    return order.compactMap { key in holdings[key].flatMap { called[key] == nil ? saysSomething($0) : $0 } }
  }

  /// The holding; nil where its columns say no more than where a licence would be from.
  private static func saysSomething(_ holding: [MappedValue]) -> [MappedValue]? {
    holding.allSatisfy { [.credential, .jurisdiction, .issuer].contains($0.field) } ? nil : holding
  }

  /// Of `RN/LPN` the one that the person's job names.
  private static func choice(
    _ credential: String, _ cells: [String], _ section: TableSection, _ context: RecordContext
  ) -> String {
    guard credential.contains("/"), !context.isCredential(credential),
      let job = section.columns.first(where: { $0.role == .person(.jobTitle) })
    else { return credential }
    let words = Set(HeaderText.tokens(cells[job.index]))
    let fitting = credential.split(separator: "/").map(String.init).filter { option in
      let wanted = HeaderText.tokens(option)
      return !wanted.isEmpty && words.isSuperset(of: wanted)
    }
    return fitting.count == 1 ? fitting[0] : credential
  }

  private static func hasDate(_ text: String) -> Bool { text.contains(where: \.isNumber) }

  /// The holding of a row, or several where columns repeat.
  private static func plainHoldings(
    _ cells: [String], _ section: TableSection, _ context: RecordContext
  ) -> [[MappedValue]] {
    let groups = values(cells, section, context)
    return groups.keys.sorted().flatMap { key -> [[MappedValue]] in
      guard let values = groups[key], let holding = completed(values, context, named: section.rowCredential)
      else { return [] }
      return split(holding, context)
    }
  }

  /// One holding a credential where a cell lists several: `BLS; ACLS`.
  private static func split(_ holding: [MappedValue], _ context: RecordContext) -> [[MappedValue]] {
    let plain = holding.map(onOneLine)
    guard let place = holding.firstIndex(where: { $0.field == .credential }) else { return [plain] }
    let whole = plain[place].text
    let found =
      context.isCredential(whole)
      ? CredentialList.standing(whole, context.lookup).map { [$0] }
      : parts(holding[place].text, context) ?? CredentialChoice.parts(whole, context.lookup)
    guard let parts = found else { return [plain] }
    return parts.indices.map { part in
      var copy = holding.map { value in
        value.field == .credential ? value : onOneLine(own(value, part, of: parts.count, context) ?? value)
      }
      copy[place].text = parts[part].credential
      if !parts[part].rest.isEmpty {
        copy.insert(MappedValue(.cell, parts[part].rest, column: holding[place].column), at: place + 1)
      }
      return copy
    }
  }

  private static func parts(_ text: String, _ context: RecordContext) -> [CredentialList.Part]? {
    for separator in [";", "\n", ",", " & ", " + ", " and ", "/"] {
      let parts = text.split(separator: separator).map { HeaderText.trimmed(String($0)) }
      guard (2...12).contains(parts.count), parts.allSatisfy(context.isCredential) else { continue }
      return parts.map { CredentialList.Part(credential: $0, rest: "") }
    }
    return CredentialList.parts(text, context.lookup)
  }

  /// The part of a date or number that belongs to the n-th credential of the row, where it has as many parts.
  private static func own(_ value: MappedValue, _ part: Int, of count: Int, _ context: RecordContext) -> MappedValue? {
    guard value.field != .note, count > 1 else { return nil }
    for separator in ["\n", ";", "|", ","] {
      let parts = value.text.split(separator: separator, omittingEmptySubsequences: false)
        .map { HeaderText.trimmed(String($0)) }
      guard parts.count == count, parts.allSatisfy({ fits($0, value.field) }) else { continue }
      return context.values(value.field, parts[part], column: value.column, line: value.line).first
    }
    return nil
  }

  private static func fits(_ part: String, _ field: Field) -> Bool {
    switch field {
    case .issuedOn, .expiresOn, .verifiedOn, .cell: part.isEmpty || ValueShape(part).fitsMatrix
    case .number: part.isEmpty || part.contains(where: \.isNumber)
    default: true
    }
  }

  private static func onOneLine(_ value: MappedValue) -> MappedValue {
    guard value.text.utf8.contains(0x0A) else { return value }
    var value = value
    value.text = HeaderText.trimmed(value.text)
    return value
  }

  /// Values of the columns that belong to the row's holdings, by group.
  private static func values(
    _ cells: [String], _ section: TableSection, _ context: RecordContext
  ) -> [Int: [MappedValue]] {
    var groups: [Int: [MappedValue]] = [:]
    for column in ExtendedTerm.first(section.columns) {
      guard case .holding(let field, let group) = column.role else { continue }
      let text = HeaderText.trimmed(cells[column.index])
      if text.isEmpty || ValueShape.isBrokenFormula(text) { continue }
      if [.number, .credential, .issuer].contains(field), CellText.value(text) == nil { continue }
      if field == .cell, HeldColumn.isNamed(column.header) {
        groups[group, default: []] += HeldColumn.values(text, column: column.header)
        continue
      }
      groups[group, default: []] += context.values(field, lines(cells[column.index], text), column: column.header)
    }
    if let blank = blankStatus(cells, section, context) { groups[0]?.append(blank) }
    return groups
  }

  /// In an issuing body's file the standing of a certificate beside which all columns of standing are blank: nobody
  /// said that it stands.
  private static func blankStatus(
    _ cells: [String], _ section: TableSection, _ context: RecordContext
  ) -> MappedValue? {
    guard context.spec?.isOfIssuer == true else { return nil }
    let columns = section.columns.filter { $0.role == .holding(.status, group: 0) }
    guard columns.allSatisfy({ TableRow.isBlank(cells[$0.index]) }),
      let first = columns.first(where: { column in
        column.profile.filled * 2 > column.profile.rows && context.standing.header(column.header)?.takesAway != true
      })
    else { return nil }
    return MappedValue(.status, "blank", column: first.header, meaning: CredentialStatus.unknown.rawValue)
  }

  /// The lines of a cell apart, where it has several.
  private static func lines(_ cell: String, _ text: String) -> String {
    guard cell.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
    let lines = cell.split(whereSeparator: \.isNewline).map { HeaderText.trimmed(String($0)) }.filter { !$0.isEmpty }
    return lines.joined(separator: "\n")
  }

  /// Whether the row says that the examination was not passed, so that nothing is held.
  private static func hasFailed(_ values: [MappedValue], _ context: RecordContext) -> Bool {
    values.contains { value in
      guard value.field == .status else { return false }
      let folded = HeaderText.folded(value.text)
      if failures.contains(folded) { return true }
      let words = HeaderText.tokens(value.column)
      guard words.contains(where: resultHeaders.contains) else { return false }
      // The result of a course that was cancelled, not of a certificate.
      return ["n", "no", "f", "nein", "non", "nee"].contains(folded) || context.readsNotes && noResults.contains(folded)
    }
  }

  private static let resultHeaders: Set<String> = [
    "pass", "passed", "result", "results", "outcome", "bestanden", "ergebnis", "reussi", "resultat", "resultado",
    "aprobado", "aprovado", "geslaagd", "resultaat", "grade",
  ]
  private static let failures: Set<String> = [
    "fail", "failed", "not passed", "did not pass", "unsuccessful", "nicht bestanden", "durchgefallen", "echoue",
    "echec", "non reussi", "recale", "no superado", "no apto", "suspenso", "reprobado", "reprovado", "gezakt",
    "niet geslaagd", "underkand", "ikke bestatt", "ikke bestaet", "did not attend", "no show", "absent", "dna",
  ]
  private static let noResults: Set<String> = [
    "cancelled", "canceled", "withdrawn", "withdrew", "postponed", "not attended", "refused", "declined",
    "did not complete", "not completed", "incomplete", "abgesagt", "storniert", "annule", "cancelado", "geannuleerd",
    "installd", "aflyst", "avlyst", "abgebrochen", "nicht teilgenommen",
  ]

  /// The holding with its credential; nil where the values claim none.
  ///
  /// - Parameter named: What a table's headers name, where nothing else names any.
  static func completed(
    _ values: [MappedValue], _ context: RecordContext, named: String? = nil
  ) -> [MappedValue]? {
    if hasFailed(values, context) { return nil }
    if values.contains(where: { $0.field == .credential }) { return values }
    let says = values.contains { [.number, .issuedOn, .expiresOn, .status, .verifiedOn].contains($0.field) }
    guard says, let credential = context.credential ?? named else { return nil }
    return [MappedValue(.credential, credential, column: "connector")] + values
  }
}
