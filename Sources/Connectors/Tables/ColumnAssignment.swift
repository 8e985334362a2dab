import Records

/// Decides what each column of a section feeds, from its header, its values and its neighbours.
struct ColumnAssignment {
  let scan: TableScan
  let spec: ConnectorSpec?
  let lookup: CredentialLookup
  let library: ConnectorLibrary
  var columns: [TableColumn] = []
  /// The licence of a row's plain columns where no header and no column names it: `License`.
  var rowCredential: String?
  private var readings: [HeaderReader.Reading] = []

  init(scan: TableScan, spec: ConnectorSpec?, library: ConnectorLibrary, lookup: CredentialLookup) {
    self.scan = scan
    self.spec = spec
    self.library = library
    self.lookup = lookup
  }

  /// The columns of `section`.
  mutating func columns(of section: TableSection) -> [TableColumn] {
    columns = []
    readings = []
    var used: [String: Int] = [:]
    for (index, header) in section.headers.enumerated() {
      var name = HeaderText.trimmed(header)
      if let group = section.groups[index] { name = group + " / " + name }
      if name.isEmpty { name = "column \(index + 1)" }
      used[name, default: 0] += 1
      if let count = used[name], count > 1 { name += " (\(count))" }
      columns.append(TableColumn(index: index, header: name))
      readings.append(header.isEmpty || isMark(header) ? .none : scan.reader.read(header))
    }
    profile(section)
    assignHeaders(section)
    for index in scan.legend.columns where index < columns.count { set(index, .unused, 0, .passedOver) }
    assignMarks(section)
    assignRepeats(section)
    assignExclusions()
    assignStanding()
    assignNumbersOfCredentials()
    assignContext()
    assignStatusByWords()
    assignMatrix(section)
    assignCompletions(section)
    assignValues(section)
    assignOthersContacts(section)
    assignBarred()
    assignRehires()
    settleConflicts(section)
    assignRowLevel(section)
    assignCalledNames()
    return columns
  }

  private mutating func profile(_ section: TableSection) {
    var taken = 0
    var index = section.start
    while index < section.end, taken < ColumnProfile.sampleRows {
      let row = scan.rows[index]
      index += 1
      if row.isBlank || row.rejection != nil || row.isRuler { continue }
      if scan.legend.rows.contains(index - 1) { continue }
      // A note, band or legend under the table says nothing of its columns.
      if row.filled <= 2, columns.count >= 4 { continue }
      if let first = row.firstFilled, RowClassifier.opensTotal(row.text(first)) { continue }
      if scan.isRepetition(row, of: section) { continue }
      taken += 1
      for column in columns.indices {
        let text = column < row.cells.count ? row.cells[column] : ""
        columns[column].profile.add(text, isCode: scan.legend.entry(text) != nil)
      }
    }
  }

  private mutating func assignHeaders(_ section: TableSection) {
    let isMatrix = readings.contains { reading in
      switch reading {
      case .part, .credential: true
      default: false
      }
    }
    for index in columns.indices {
      if let group = section.groups[index] {
        set(index, .wide(group, HeaderReader.subField(section.headers[index]) ?? .cell), 0.95, .credential)
        continue
      }
      switch readings[index] {
      case .field(let match):
        // Beside certificates with a column each, the date of something else is not everybody's.
        if isMatrix, match.confidence < 0.9, [.expiresOn, .issuedOn].contains(match.field),
          let part = HeaderReader.unknownPart(section.headers[index])
        {
          set(index, .wide(part.credential, part.field), 0.7, .values)
          continue
        }
        set(index, ColumnRole(match.field), match.confidence, match.how)
        columns[index].rank = match.rank
      case .part(let credential, .jurisdiction) where holdsStanding(index):
        set(index, .wide(credential, .status), 0.8, .credential)
      case .part(let credential, let field): set(index, .wide(credential, field), 0.9, .credential)
      case .credential(let text): set(index, .wide(text, .cell), 0.9, .credential)
      case .none: break
      }
    }
  }

  /// Whether words of standing are written under `RN State`, and not the state that gave the licence: `OK` is one too.
  private func holdsStanding(_ index: Int) -> Bool {
    let words = RecordContext(spec: spec, library: library).statusWords
    return columns[index].profile.distinct.contains { $0.count > 3 && words.rule(for: $0) != nil }
  }

  /// The telephone number or address right behind a column of somebody else's name is that person's.
  private mutating func assignOthersContacts(_ section: TableSection) {
    for index in columns.indices.dropFirst() where columns[index - 1].role == .unused {
      guard [.person(.phone), .person(.email)].contains(columns[index].role), columns[index].how != .connector,
        HeaderText.tokens(columns[index - 1].header).contains(where: HeaderIndex.otherPeople.contains),
        !isOwnContact(index, section)
      else { continue }
      set(index, .unused, 0, .unmapped)
    }
  }

  mutating func set(_ index: Int, _ role: ColumnRole, _ confidence: Double, _ how: ColumnMapping.How) {
    columns[index].role = role
    columns[index].confidence = confidence
    columns[index].how = how
  }

  // MARK: - Repeated groups of columns

  /// `License Type 1, License Number 1, License Type 2, …`, and `Certificate, Expiry, Certificate, Expiry`.
  private mutating func assignRepeats(_ section: TableSection) {
    assignNumbered(section)
    var seen: [Field: Int] = [:]
    let credentials = fieldColumns(.credential).map { HeaderText.collapsed(section.headers[$0]) }
    let count = credentials.count
    guard count >= 2, Set(credentials).count == 1 else { return }
    for index in columns.indices {
      guard case .holding(let field, 0) = columns[index].role, field != .note else { continue }
      let occurrence = seen[field, default: 0]
      seen[field] = occurrence + 1
      if occurrence > 0, occurrence < count {
        columns[index].role = .holding(field, group: occurrence)
      }
    }
  }

  private mutating func assignNumbered(_ section: TableSection) {
    var families: [String: [(index: Int, number: Int)]] = [:]
    for (index, header) in section.headers.enumerated() {
      guard let (base, number) = numbered(header) else { continue }
      families[base, default: []].append((index, number))
    }
    for base in families.keys.sorted() {
      guard let members = families[base] else { continue }
      // One alone is numbered where the connector names the family.
      guard members.count >= 2 || scan.reader.own?.exactMatch(base) != nil else { continue }
      guard case .field(let match) = scan.reader.read(base), case .holding(let field, _) = ColumnRole(match.field)
      else {
        continue
      }
      for member in members {
        set(member.index, .holding(field, group: member.number), match.confidence * 0.95, .header)
        columns[member.index].rank = match.rank
      }
    }
  }

  /// Text and number of a header such as `License Type 2`, `Provider License Number_3`, `2nd …` not included.
  private func numbered(_ header: String) -> (String, Int)? {
    let characters = Array(HeaderText.trimmed(header))
    guard let last = characters.lastIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
    var first = last
    while first > 0, characters[first - 1].isASCII, characters[first - 1].isNumber { first -= 1 }
    guard last - first < 2, let number = Int(String(characters[first...last])), number >= 1 else { return nil }
    let before = String(characters[..<first])[...].trimmingSuffixMarks
    let after = HeaderText.trimmed(String(characters[(last + 1)...]))
    let base = after.isEmpty ? before : before + " " + after
    return before.isEmpty ? nil : (base, number)
  }

  func fieldColumns(_ field: Field) -> [Int] {
    columns.indices.filter { columns[$0].role == .holding(field, group: 0) }
  }

  /// A column called after certificates that holds their numbers, where another names them: `License | Type`.
  mutating func assignNumbersOfCredentials() {
    for index in fieldColumns(.credential) where columns[index].how == .header {
      let profile = columns[index].profile
      guard profile.filled >= 1, profile.share(.number, .identifier) >= 0.8, !areCredentials(index), !has(.number),
        columns.contains(where: { other in
          guard other.index != index else { return false }
          // `Treinamento` in words beside `Certificado` in figures, both of them names of certificates.
          if isNumbered(index), other.role.field == .credential, other.profile.filled > 0,
            other.profile.share(.number, .identifier) < 0.3
          {
            return true
          }
          guard areCredentials(other.index) else { return false }
          let key = HeaderText.collapsed(HeaderText.withoutRemarks(other.header))
          return other.role.field == .credential || Self.kindHeaders.contains(key)
        })
      else { continue }
      set(index, .holding(.number, group: 0), 0.8, .values)
    }
  }

  /// Whether a column holds a figure of its own in every row, and is not called after codes or courses.
  private func isNumbered(_ index: Int) -> Bool {
    let profile = columns[index].profile
    let words = HeaderText.tokens(columns[index].header)
    return profile.filled >= 2 && profile.distinct.count == min(profile.filled, 64)
      && !words.contains { ["code", "course", "module", "training", "item", "kurs", "curso"].contains($0) }
  }

  static let kindHeaders: Set<String> = ["type", "category", "description", "kind", "art", "class", "typ"]

  // MARK: - What the columns show so far

  func has(_ field: Field) -> Bool { columns.contains { $0.role.field == field && !isWide($0) } }

  func isWide(_ column: TableColumn) -> Bool {
    if case .wide = column.role { true } else { false }
  }

  var hasName: Bool { has(.fullName) || has(.familyName) || has(.givenName) }

  func areCredentials(_ index: Int) -> Bool {
    let distinct = columns[index].profile.distinct
    guard !distinct.isEmpty else { return false }
    let known = distinct.filter { lookup.isCredential($0) || CredentialList.parts($0, lookup) != nil }.count
    return Double(known) >= 0.5 * Double(distinct.count)
  }

  // MARK: - Conflicts

  private static let manyAllowed: Set<Field> = [.client, .note, .status, .cell, .headcount]

  /// Of several columns for one field the surest counts, then the one the connector prefers, then the first.
  private mutating func settleConflicts(_ section: TableSection) {
    var best: [ColumnRole: Int] = [:]
    for index in columns.indices {
      let role = columns[index].role
      guard let field = role.field, !Self.manyAllowed.contains(field) else { continue }
      guard let other = best[role] else {
        best[role] = index
        continue
      }
      // Where the end of a term was moved, the old one counts in rows without a new one.
      if ExtendedTerm.isOne(columns[index]) != ExtendedTerm.isOne(columns[other]) { continue }
      if case .holding = role, areEquallyGood(index, other, section) {
        for place in [index, other] { set(place, .unused, 0, .ambiguous) }
        best[role] = nil
        continue
      }
      let (winner, loser) = isBetter(index, than: other) ? (index, other) : (other, index)
      best[role] = winner
      columns[loser].role = .unused
      columns[loser].how = .duplicate
      if role == .holding(.credential, group: 0) { columns[loser].givesWayTo = winner }
      columns[loser].confidence = 0
    }
  }

  /// Whether two columns of one name fill the same rows and say different things there.
  private func areEquallyGood(_ index: Int, _ other: Int, _ section: TableSection) -> Bool {
    guard columns[index].how == columns[other].how, columns[index].confidence == columns[other].confidence,
      HeaderText.collapsed(section.headers[index]) == HeaderText.collapsed(section.headers[other]),
      section.groups[index] == section.groups[other]
    else { return false }
    var both = 0
    var different = 0
    for row in scan.rows[section.start..<max(section.start, section.end)].prefix(ColumnProfile.sampleRows) {
      let (left, right) = (row.text(index), row.text(other))
      guard !left.isEmpty, !right.isEmpty, !scan.isRepetition(row, of: section) else { continue }
      both += 1
      if left != right { different += 1 }
    }
    return both > 0 && different * 4 >= both
  }

  private func isBetter(_ index: Int, than other: Int) -> Bool {
    let (left, right) = (columns[index], columns[other])
    if left.role.field == .credential, areCredentials(index) != areCredentials(other) { return areCredentials(index) }
    if left.how == .connector, right.how != .connector { return true }
    if right.how == .connector, left.how != .connector { return false }
    if (left.profile.filled == 0) != (right.profile.filled == 0) { return left.profile.filled > 0 }
    if left.confidence != right.confidence { return left.confidence > right.confidence }
    return left.rank < right.rank
  }
}

extension Substring {
  /// Without blanks, underscores, hyphens and brackets at its end.
  fileprivate var trimmingSuffixMarks: String {
    var slice = self
    while let last = slice.last, last.isWhitespace || "_-#([.".contains(last) { slice.removeLast() }
    return String(slice)
  }
}
