import Records

/// Whose the number, the dates and the standing are that stand beside certificates with columns of their own.
///
/// One header that names a certificate makes a table wide, and the columns that name none belong to somebody all the
/// same: to the only certificate of the row, to the one that its header's words show (`License Status` beside `RN
/// License No`), or to a licence that no header names. What nobody can place feeds nothing, and that is said.
extension ColumnAssignment {
  /// A certificate that headers name, with what its own columns tell of it.
  private struct Owner {
    var text: String
    var fields: Set<Field> = []
    var nouns: Set<String> = []
  }

  /// Places the columns of rows, and gives the name of a licence to which some belong and which no header names.
  mutating func assignRowLevel(_ section: TableSection) {
    rowCredential = nil
    guard spec?.onlyListed != true, spec?.credential == nil, spec?.kind != .exclusion, spec?.kind != .promise,
      !section.headerRows.isEmpty, !has(.credential),
      !columns.contains(where: { if case .holding(_, let group) = $0.role { group > 0 } else { false } })
    else { return }
    assignNumberedCredential()
    var owners = self.owners
    guard !owners.isEmpty else { return }
    var separate: [Int] = []
    for family in LicenceNoun.families {
      let own = columns.indices.filter { isRowLevel($0) && LicenceNoun.family(of: columns[$0].header) == family }
      guard !own.isEmpty else { continue }
      if let place = place(own, family, among: owners) {
        give(own, to: &owners[place])
      } else if separate.isEmpty, standsAlone(own, family) {
        separate = own
        rowCredential = name(own, family)
      } else {
        disown(own)
      }
    }
    if separate.isEmpty { giveToOnly(&owners) } else { join(&separate) }
    assignBetween()
    disown(columns.indices.filter { isRowLevel($0) && !separate.contains($0) && !isShared($0, among: owners) })
  }

  /// `SIA Licence No`: the number of something that its own header names.
  private mutating func assignNumberedCredential() {
    guard columns.count(where: { $0.role == .holding(.number, group: 0) }) == 1,
      let index = columns.firstIndex(where: { $0.role == .holding(.number, group: 0) }),
      columns[index].how == .header, columns[index].confidence < 0.9,
      let named = HeaderReader.numberedName(columns[index].header)
    else { return }
    for column in columns {
      if case .wide(let text, _) = column.role, LicenceNoun.key(text) == LicenceNoun.key(named) {
        return set(index, .wide(text, .number), 0.7, .header)
      }
    }
    if columns.contains(where: isWide) {
      set(index, .wide(named, .number), 0.6, .header)
    } else {
      rowCredential = named
    }
  }

  private var owners: [Owner] {
    var owners: [Owner] = []
    for column in columns {
      guard case .wide(let text, let field) = column.role else { continue }
      let key = LicenceNoun.key(text)
      let place = owners.firstIndex { LicenceNoun.key($0.text) == key } ?? owners.count
      if place == owners.count { owners.append(Owner(text: text)) }
      owners[place].fields.insert(field)
      if let noun = LicenceNoun.family(of: column.header) { owners[place].nouns.insert(noun) }
    }
    return owners
  }

  /// Whether the column tells of the row's certificate without saying which that is.
  private func isRowLevel(_ index: Int) -> Bool {
    guard case .holding(let field, 0) = columns[index].role else { return false }
    // What a name like `Revoked` takes away, it may take from all.
    if field == .status, StandingHeader(columns[index].header)?.takesAway ?? false { return false }
    return Self.rowFields.contains(field)
  }

  private func fields(_ indices: [Int]) -> Set<Field> { Set(indices.compactMap { columns[$0].role.field }) }

  /// The certificate to which columns of licences or registrations belong.
  private func place(_ own: [Int], _ family: String, among owners: [Owner]) -> Int? {
    let fields = fields(own)
    let named = owners.indices.filter { owners[$0].nouns.contains(family) }
    if named.count == 1, owners[named[0]].fields.isDisjoint(with: fields) { return named[0] }
    guard named.isEmpty, owners.count == 1, owners[0].fields.isDisjoint(with: fields) else { return nil }
    // A number of its own is another licence's; a day may be that of the number beside it.
    if fields.contains(.number) { return nil }
    let isPlain = fields.isDisjoint(with: [.expiresOn, .issuedOn])
    return isPlain || owners[0].fields.contains(.number) ? 0 : nil
  }

  /// Whether columns tell of a licence by themselves.
  private func standsAlone(_ own: [Int], _ family: String) -> Bool {
    let fields = fields(own)
    if fields.contains(.number) || fields.contains(.expiresOn) { return true }
    return family == LicenceNoun.licence && !fields.isDisjoint(with: [.issuedOn, .status])
  }

  /// `License`, as the headers write it; with the word for the people before it where both are a credential's name.
  private func name(_ own: [Int], _ family: String) -> String {
    let headers = own.map { columns[$0].header }
    let word = headers.lazy.compactMap { LicenceNoun.word(of: $0) }.first ?? family
    for column in columns where column.role == .person(.fullName) {
      let whole = HeaderText.trimmed(column.header.split(separator: " ").first.map(String.init) ?? "") + " " + word
      if lookup.isCredential(whole) { return whole }
    }
    return word
  }

  private mutating func give(_ indices: [Int], to owner: inout Owner) {
    for index in indices {
      guard let field = columns[index].role.field, !owner.fields.contains(field) || field == .status else { continue }
      owner.fields.insert(field)
      set(index, .wide(owner.text, field), columns[index].confidence * 0.9, columns[index].how)
    }
  }

  /// Everything that stands in the row beside its one certificate is that one's.
  private mutating func giveToOnly(_ owners: inout [Owner]) {
    // A tick or a no in a cell of its own says first whether it is held at all.
    guard owners.count == 1, !owners[0].fields.contains(.cell) else { return }
    let rest = columns.indices.filter(isRowLevel).filter { index in
      columns[index].role.field.map { !owners[0].fields.contains($0) || $0 == .status } ?? false
    }
    give(rest, to: &owners[0])
  }

  /// What stands right behind a licence's columns and names nothing is the licence's.
  private mutating func join(_ separate: inout [Int]) {
    for index in columns.indices.dropFirst() where isRowLevel(index) && !separate.contains(index) {
      guard separate.contains(index - 1), LicenceNoun.family(of: columns[index].header) == nil,
        let field = columns[index].role.field, !fields(separate).contains(field)
      else { continue }
      separate.append(index)
    }
  }

  /// A column between two of one certificate is that one's.
  private mutating func assignBetween() {
    for index in columns.indices.dropFirst().dropLast() where isRowLevel(index) {
      guard case .wide(let left, let before) = columns[index - 1].role,
        case .wide(let right, let after) = columns[index + 1].role,
        LicenceNoun.key(left) == LicenceNoun.key(right), before != .cell, after != .cell,
        let field = columns[index].role.field, !columns.contains(where: { $0.role == .wide(left, field) })
      else { continue }
      set(index, .wide(left, field), columns[index].confidence * 0.9, columns[index].how)
    }
  }

  /// Whether what stands in a column goes to all certificates of the row that have no such thing of their own.
  private func isShared(_ index: Int, among owners: [Owner]) -> Bool {
    guard let field = columns[index].role.field else { return false }
    if owners.count == 1, rowCredential == nil {
      return field != .status || columns[index].profile.share(.tick, .notApplicable) < 0.5
    }
    return [.issuedOn, .expiresOn, .verifiedOn].contains(field) && owners.contains { !$0.fields.contains(field) }
  }

  private mutating func disown(_ indices: [Int]) {
    for index in indices { set(index, .unused, 0, .ownerless) }
  }

  private static let rowFields: Set<Field> = [
    .number, .issuedOn, .expiresOn, .status, .jurisdiction, .issuer, .verifiedOn, .renewalInProcess,
  ]
}

/// Words for licences and registrations, by which a header shows to what certificate its column belongs.
enum LicenceNoun {
  static let licence = "licence"
  static let families = [licence, "registration", "permit"]

  /// The kind of the first such word of a header; nil: none.
  static func family(of header: String) -> String? {
    HeaderText.tokens(header).lazy.compactMap { words[$0] }.first
  }

  /// The word as the header writes it.
  static func word(of header: String) -> String? {
    header.split { !$0.isLetter }.map(String.init).first { words[HeaderText.folded($0)] != nil }.map { word in
      // `Lic #` names it too short to be looked up.
      ["lic", "licensure"].contains(HeaderText.folded(word))
        ? "License" : HeaderText.folded(word) == "reg" ? "Registration" : word
    }
  }

  /// What two headers' names of one certificate have in common: `RN License` and `RN`.
  static func key(_ credential: String) -> String {
    let words = HeaderText.tokens(credential)
    let bare = words.filter { !HeaderReader.cardWords.contains($0) }
    return (bare.isEmpty ? words : bare).joined(separator: " ")
  }

  private static let words: [String: String] = {
    var words: [String: String] = [:]
    for word in ["license", "licence", "licenses", "licences", "lic", "licensure", "lizenz", "licencia", "licenca"] {
      words[word] = licence
    }
    for word in ["registration", "reg", "registrant", "pin", "zulassung"] { words[word] = "registration" }
    for word in ["permit", "permis", "permiso"] { words[word] = "permit" }
    return words
  }()
}
