import Records

/// Decides what each column of a section feeds, from its header, its values and its neighbours.
struct ColumnAssignment {
  let scan: TableScan
  let spec: ConnectorSpec?
  let lookup: CredentialLookup
  let library: ConnectorLibrary
  private var columns: [TableColumn] = []
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
      readings.append(header.isEmpty ? .none : scan.reader.read(header))
    }
    profile(section)
    assignHeaders(section)
    assignRepeats(section)
    assignExclusions()
    assignNumbersOfCredentials()
    assignContext()
    assignMatrix(section)
    assignValues(section)
    settleConflicts(section)
    return columns
  }

  private mutating func profile(_ section: TableSection) {
    var taken = 0
    var index = section.start
    while index < section.end, taken < ColumnProfile.sampleRows {
      let row = scan.rows[index]
      index += 1
      if row.isBlank || row.rejection != nil || row.isRuler { continue }
      // A note, band or legend under the table says nothing of its columns.
      if row.filled <= 2, columns.count >= 4 { continue }
      if let first = row.firstFilled, RowClassifier.opensTotal(row.text(first)) { continue }
      if scan.isRepetition(row, of: section) { continue }
      taken += 1
      for column in columns.indices {
        columns[column].profile.add(column < row.cells.count ? row.cells[column] : "")
      }
    }
  }

  private mutating func assignHeaders(_ section: TableSection) {
    for index in columns.indices {
      if let group = section.groups[index] {
        set(index, .wide(group, HeaderReader.subField(section.headers[index]) ?? .cell), 0.95, .credential)
        continue
      }
      switch readings[index] {
      case .field(let match):
        set(index, ColumnRole(match.field), match.confidence, match.how)
        columns[index].rank = match.rank
      case .part(let credential, let field): set(index, .wide(credential, field), 0.9, .credential)
      case .credential(let text): set(index, .wide(text, .cell), 0.9, .credential)
      case .none: break
      }
    }
  }

  private mutating func set(_ index: Int, _ role: ColumnRole, _ confidence: Double, _ how: ColumnMapping.How) {
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
      guard let members = families[base], members.count >= 2 else { continue }
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

  private func fieldColumns(_ field: Field) -> [Int] {
    columns.indices.filter { columns[$0].role == .holding(field, group: 0) }
  }

  /// A column called after certificates that holds their numbers, where another names them: `License | Type`.
  private mutating func assignNumbersOfCredentials() {
    for index in fieldColumns(.credential) where columns[index].how == .header {
      let profile = columns[index].profile
      guard profile.filled >= 1, profile.share(.number, .identifier) >= 0.8, !areCredentials(index), !has(.number),
        columns.contains(where: { other in
          guard other.index != index, areCredentials(other.index) else { return false }
          let key = HeaderText.collapsed(HeaderText.withoutRemarks(other.header))
          return other.role.field == .credential || Self.kindHeaders.contains(key)
        })
      else { continue }
      set(index, .holding(.number, group: 0), 0.8, .values)
    }
  }

  private static let kindHeaders: Set<String> = ["type", "category", "description", "kind", "art", "class", "typ"]

  // MARK: - Exclusion lists

  /// What a list of barred people calls by words that say less elsewhere.
  private mutating func assignExclusions() {
    for index in columns.indices
    where columns[index].role == .exclusion(.exclusionType) && columns[index].how == .header {
      guard ExclusionHeader.isBare(columns[index].header) else { continue }
      let profile = columns[index].profile
      if profile.share(.date, .month) >= 0.8, !has(.excludedOn) {
        set(index, .exclusion(.excludedOn), 0.8, .values)
      } else if profile.filled == 0 || profile.share(.tick, .notApplicable) >= 0.5 {
        // An answer whether somebody is barred is no entry of a list.
        set(index, .unused, 0, .unmapped)
      }
    }
    guard has(.excludedOn), !fieldColumns(.credential).contains(where: areCredentials) else { return }
    for index in columns.indices where columns[index].how == .header {
      switch HeaderText.collapsed(HeaderText.withoutRemarks(columns[index].header)) {
      case "terminationdate", "enddate", "expirationdate", "until", "end", "to":
        if !has(.reinstatedOn) { set(index, .exclusion(.reinstatedOn), 0.75, .header) }
      case "reason", "program", "programme", "type", "basis", "authority":
        if !has(.exclusionType) { set(index, .exclusion(.exclusionType), 0.7, .header) }
      case "waiver", "waived":
        if columns[index].profile.share(.date) >= 0.8 { set(index, .exclusion(.waiverOn), 0.7, .header) }
      default: break
      }
    }
  }

  // MARK: - Context

  private func has(_ field: Field) -> Bool { columns.contains { $0.role.field == field && !isWide($0) } }

  private func isWide(_ column: TableColumn) -> Bool {
    if case .wide = column.role { true } else { false }
  }

  private var hasCredentials: Bool {
    columns.contains { column in
      switch column.role {
      case .wide: true
      case .holding(let field, _): [.credential, .number, .expiresOn].contains(field)
      default: false
      }
    }
  }

  /// Words that mean one thing in one table and another in the next.
  private mutating func assignContext() {
    for index in columns.indices where columns[index].how == .header {
      let key = HeaderText.collapsed(HeaderText.withoutRemarks(columns[index].header))
      switch key {
      case "name", "fullname":
        if !has(.credential), areCredentials(index), has(.familyName) || has(.employeeNumber) || has(.email) {
          set(index, .holding(.credential, group: 0), 0.8, .values)
        }
      case "id", "no", "nr", "number", "num", "nummer", "lfdnr", "sno", "srno", "row", "rowno", "item", "pos":
        assignNumberColumn(index)
      case "title":
        if columns[index].profile.distinct.allSatisfy({ Self.salutations.contains(HeaderText.collapsed($0)) }) {
          set(index, .unused, 0.9, .passedOver)
        } else if !has(.credential), areCredentials(index) {
          set(index, .holding(.credential, group: 0), 0.8, .values)
        }
      case "status", "state", "active":
        if key == "state", columns[index].profile.distinct.allSatisfy({ $0.count == 2 && $0 == $0.uppercased() }) {
          break
        }
        assignStatusColumn(index)
      case "startdate", "enddate", "from", "to", "start", "end":
        assignTermColumn(index, isEnd: key.hasPrefix("e") || key == "to")
      case "type", "category", "description", "kind", "art", "class", "typ":
        if !has(.credential), areCredentials(index) { set(index, .holding(.credential, group: 0), 0.85, .values) }
      case "state/province", "province": break
      default: break
      }
    }
    assignLyingHeaders()
  }

  /// A column called just `Status`: the person's, the certificate's, or nobody's until somebody says.
  private mutating func assignStatusColumn(_ index: Int) {
    let owner: StatusColumn.Owner
    if !hasCredentials || isBesideCertificateStatus(index) {
      owner = .person
    } else if has(.employmentStatus) || isOfIssuer {
      owner = .certificate
    } else {
      owner = StatusColumn(spec: spec, library: library).owner(
        of: columns[index].profile.distinct, in: surroundings(index))
    }
    switch owner {
    case .person: set(index, .person(.employmentStatus), 0.85, .header)
    case .certificate: set(index, .holding(.status, group: 0), 0.85, .header)
    case .undecided: set(index, .unused, 0, .undecided)
    }
  }

  /// Whether the file is an issuing body's, which knows of nobody's employment.
  private var isOfIssuer: Bool { spec?.authority == .issuer }

  private func surroundings(_ index: Int) -> StatusColumn.Surroundings {
    let isCertificate = columns.map { column in
      switch column.role {
      case .wide, .holding(.credential, _), .holding(.number, _), .holding(.expiresOn, _), .holding(.issuedOn, _): true
      default: false
      }
    }
    var result = StatusColumn.Surroundings()
    if has(.leftOn) { result.employment += 2 }
    if has(.hiredOn) || has(.rehiredOn) { result.employment += 1 }
    if has(.jobTitle) { result.employment += 1 }
    result.isBeforeCertificates = isCertificate.firstIndex(of: true).map { index < $0 } ?? true
    result.isMatrix = columns.contains(where: isWide) && !has(.credential)
    result.followsCertificate = index > 0 && isCertificate[index - 1] && !result.isMatrix
    return result
  }

  /// Whether another column says that it is the certificate's status: `Cert Status` beside a plain `Status`.
  private func isBesideCertificateStatus(_ index: Int) -> Bool {
    guard !has(.employmentStatus) else { return false }
    return columns.contains { column in
      guard column.index != index, case .holding(.status, _) = column.role else { return false }
      let key = HeaderText.collapsed(column.header)
      return ["cert", "licen", "credential"].contains { key.hasPrefix($0) }
    }
  }

  private static let salutations: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "mx", "herr", "frau", "mme", "m", "sr", "sra", "prof",
  ]

  private mutating func assignNumberColumn(_ index: Int) {
    let profile = columns[index].profile
    if profile.countsRows {
      set(index, .unused, 0.9, .passedOver)
    } else if !has(.employeeNumber) || columns[index].role == .person(.employeeNumber) {
      // Left of the credential it counts people, right of it certificates.
      let first = columns.first { $0.role == .holding(.credential, group: 0) }?.index
      let others = columns.contains { $0.index != index && $0.role == .person(.employeeNumber) }
      if first.map({ index < $0 }) ?? true, !others {
        set(index, .person(.employeeNumber), 0.65, .header)
      } else {
        set(index, .holding(.number, group: 0), 0.65, .header)
      }
    } else {
      set(index, .holding(.number, group: 0), 0.65, .header)
    }
  }

  /// Start and end of a credential's term where no other column says so, else of the employment.
  private mutating func assignTermColumn(_ index: Int, isEnd: Bool) {
    let rival: Field = isEnd ? .expiresOn : .issuedOn
    let isTerm = has(.credential) && !columns.contains { $0.index != index && $0.role == .holding(rival, group: 0) }
    if isTerm, !has(.jobTitle) || !has(.employmentStatus) {
      set(index, .holding(rival, group: 0), 0.7, .header)
    } else {
      set(index, .person(isEnd ? .leftOn : .hiredOn), 0.7, .header)
    }
  }

  private static let dateFields: Set<Field> = [
    .issuedOn, .expiresOn, .verifiedOn, .hiredOn, .leftOn, .rehiredOn, .birthDate, .excludedOn, .reinstatedOn,
    .waiverOn,
  ]

  /// Headers whose cells hold something else: then the values say what the column is.
  private mutating func assignLyingHeaders() {
    for index in columns.indices where columns[index].how == .header {
      let profile = columns[index].profile
      guard profile.filled >= 2 else { continue }
      switch columns[index].role {
      case .person(.email) where profile.share(.email) == 0 && profile.share(.name, .date, .month, .phone) >= 0.8,
        .person(.fullName) where profile.share(.email, .date, .number, .phone) >= 0.8,
        .person(.givenName) where profile.share(.email, .date) >= 0.8,
        .person(.familyName) where profile.share(.email, .date) >= 0.8,
        .person(.phone) where profile.share(.email, .name) >= 0.8:
        set(index, .unused, 0, .unmapped)
      default: break
      }
    }
    assignLyingDates()
  }

  /// A header that promises dates over a column of words.
  private mutating func assignLyingDates() {
    for index in columns.indices {
      guard let field = columns[index].role.field, Self.dateFields.contains(field), columns[index].how != .connector
      else {
        continue
      }
      let profile = columns[index].profile
      guard profile.filled >= 2, profile.share(.date, .month, .number) == 0 else { continue }
      guard case .holding(_, let group) = columns[index].role, profile.share(.progressWord, .tick, .text) >= 0.6 else {
        continue
      }
      if !has(.status) { set(index, .holding(.status, group: group), 0.6, .values) }
    }
  }

  private func areCredentials(_ index: Int) -> Bool {
    let distinct = columns[index].profile.distinct
    guard !distinct.isEmpty else { return false }
    let known = distinct.filter { lookup.isCredential($0) || CredentialList.parts($0, lookup) != nil }.count
    return Double(known) >= 0.5 * Double(distinct.count)
  }

  // MARK: - Training matrices

  /// Columns whose header nothing knows but whose cells are those of a matrix.
  private mutating func assignMatrix(_ section: TableSection) {
    assignMatrixNumbers()
    // Columns without a name are no credentials.
    if spec?.onlyListed == true || (section.headerRows.isEmpty && spec?.layout == nil) { return }
    guard !columns.contains(where: { $0.role.field == .credential && !isWide($0) }) else {
      demoteMatrix(section)
      return
    }
    let known = columns.filter(isWide).count
    // Figures are days where the columns of known credentials hold such figures too.
    let hasSerials = columns.contains { isWide($0) && $0.profile.looksLikeSerials }
    let candidates = columns.indices.filter { index in
      let profile = columns[index].profile
      return columns[index].role == .unused && columns[index].how == .unmapped && !section.headers[index].isEmpty
        && (profile.looksLikeMatrix || (hasSerials && profile.looksLikeSerials))
        && !isAboutSomethingElse(section.headers[index])
    }
    let words = candidates.filter { columns[$0].profile.share(.tick, .notApplicable, .progressWord) > 0 }
    guard known >= 1 || (words.count >= 2 && candidates.count >= 2) else { return }
    for index in candidates {
      set(index, .wide(HeaderText.trimmed(section.headers[index]), .cell), known >= 1 ? 0.7 : 0.55, .values)
    }
  }

  /// Cells under a credential's name that are long numbers and no days: those of the certificates.
  private mutating func assignMatrixNumbers() {
    for index in columns.indices {
      guard case .wide(let credential, .cell) = columns[index].role else { continue }
      let profile = columns[index].profile
      guard profile.filled >= 2, profile.share(.number, .identifier) >= 0.9, !profile.looksLikeSerials,
        profile.distinct.allSatisfy({ $0.utf8.count >= 5 && !isPackedDate($0) })
      else { continue }
      set(index, .wide(credential, .number), 0.7, .values)
    }
  }

  /// In a table with a credential column, a header that happens to name a credential is none.
  private mutating func demoteMatrix(_ section: TableSection) {
    for index in columns.indices {
      guard case .wide(_, let field) = columns[index].role, section.groups[index] == nil else { continue }
      if field == .cell {
        if !columns[index].profile.looksLikeMatrix { set(index, .unused, 0, .unmapped) }
      } else {
        // "License Expiry" where a catalogue knows "License".
        if !has(field) { set(index, .holding(field, group: 0), 0.8, .header) }
      }
    }
  }

  private func isAboutSomethingElse(_ header: String) -> Bool {
    let words = Set(HeaderText.tokens(header))
    // A column a month or a day counts shifts or visits.
    if words.allSatisfy({ Self.calendarWords.contains($0) || Int($0) != nil }) { return true }
    return !words.isDisjoint(with: [
      "review", "appraisal", "contract", "interview", "probation", "updated", "modified", "created", "seen", "week",
      "holiday", "leave", "birthday", "remote", "manager", "fulltime", "parttime", "shift", "paid", "salary", "pay",
      "reminder", "sent", "contacted", "call", "gender", "sex", "flag", "compliant", "compliance", "overall", "entry",
    ])
  }

  private static let calendarWords: Set<String> = [
    "jan", "january", "feb", "february", "mar", "march", "apr", "april", "may", "jun", "june", "jul", "july", "aug",
    "august", "sep", "sept", "september", "oct", "october", "nov", "november", "dec", "december", "mon", "monday",
    "tue",
    "tues", "tuesday", "wed", "wednesday", "thu", "thur", "thurs", "thursday", "fri", "friday", "sat", "saturday",
    "sun",
    "sunday", "q", "week", "wk", "month", "day", "qtr", "quarter", "januar", "februar", "marz", "mai", "juni", "juli",
    "oktober", "dezember", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
  ]

  // MARK: - Values

  /// Columns that only their values explain.
  private mutating func assignValues(_ section: TableSection) {
    if spec?.onlyListed == true { return }
    for index in columns.indices where columns[index].role == .unused && columns[index].how == .unmapped {
      let profile = columns[index].profile
      let words = HeaderText.tokens(section.headers[index])
      guard profile.filled > 0, !words.contains(where: HeaderIndex.otherPeople.contains) else { continue }
      if profile.share(.email) >= 0.8, !has(.email) {
        set(index, .person(.email), 0.8, .values)
      } else if profile.countsRows {
        set(index, .unused, 0.9, .passedOver)
      } else if !has(.credential), !columns.contains(where: isWide), areCredentials(index),
        profile.filled >= 2 || !Self.credentialWords.isDisjoint(with: words)
      {
        set(index, .holding(.credential, group: 0), 0.7, .values)
      } else if profile.share(.name) >= 0.8, profile.filled >= 2, !hasName, profile.distinct.count >= 2 {
        set(index, .person(.fullName), 0.6, .values)
      } else if profile.share(.phone) >= 0.8, !has(.phone) {
        set(index, .person(.phone), 0.7, .values)
      }
    }
    if section.headerRows.isEmpty { assignHeaderless() }
    if spec?.kind == .promise, !has(.headcount), !hasName { assignHeadcount() }
  }

  /// Figures beside credentials that were promised, whatever their column is called.
  private mutating func assignHeadcount() {
    let figures = columns.indices.filter {
      columns[$0].role == .unused && columns[$0].profile.filled > 0 && columns[$0].profile.share(.number) >= 0.9
    }
    if figures.count == 1 { set(figures[0], .record(.headcount), 0.6, .values) }
  }

  private static let credentialWords: Set<String> = [
    "certification", "certifications", "certificate", "course", "training", "licence", "license", "qualification",
    "credential", "zertifikat", "schulung", "formation", "certificado", "curso", "cursus",
  ]

  private var hasName: Bool { has(.fullName) || has(.familyName) || has(.givenName) }

  /// Dates and numbers of a table that has no header at all.
  private mutating func assignHeaderless() {
    let dates = columns.indices.filter {
      columns[$0].role == .unused && columns[$0].profile.filled > 0
        && (columns[$0].profile.share(.date, .month) >= 0.8 || columns[$0].profile.distinct.allSatisfy(isPackedDate))
    }
    if has(.credential), dates.count >= 2 {
      set(dates[0], .holding(.issuedOn, group: 0), 0.5, .values)
      set(dates[1], .holding(.expiresOn, group: 0), 0.5, .values)
    } else if has(.credential), dates.count == 1 {
      set(dates[0], .holding(.expiresOn, group: 0), 0.4, .values)
    }
    assignHeaderlessNumber()
    guard let first = columns.first, first.role == .unused, first.profile.share(.number, .identifier) >= 0.9,
      !first.profile.countsRows, hasName
    else { return }
    set(0, .person(.employeeNumber), 0.5, .values)
  }

  /// Long numbers beside a credential's name, none twice: those of the certificates.
  private mutating func assignHeaderlessNumber() {
    guard has(.credential), hasName, !has(.number) else { return }
    let place = columns.indices.first { index in
      let profile = columns[index].profile
      return index > 0 && columns[index].role == .unused && profile.filled >= 2
        && profile.share(.number, .identifier) >= 0.9 && profile.distinct.count == min(profile.filled, 64)
        && profile.distinct.allSatisfy { $0.utf8.count >= 5 }
    }
    if let place { set(place, .holding(.number, group: 0), 0.5, .values) }
  }

  /// Eight digits that are a day: `03312027`, `20270331`.
  private func isPackedDate(_ text: String) -> Bool {
    guard text.utf8.count == 8, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return false }
    func number(_ start: Int, _ count: Int) -> Int { Int(text.dropFirst(start).prefix(count)) ?? 0 }
    func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
      (1950...2100).contains(year) && (1...12).contains(month) && (1...31).contains(day)
    }
    return isDay(number(0, 4), number(4, 2), number(6, 2)) || isDay(number(4, 4), number(0, 2), number(2, 2))
      || isDay(number(4, 4), number(2, 2), number(0, 2))
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
      if case .holding = role, areEquallyGood(index, other, section) {
        for place in [index, other] { set(place, .unused, 0, .ambiguous) }
        best[role] = nil
        continue
      }
      let (winner, loser) = isBetter(index, than: other) ? (index, other) : (other, index)
      best[role] = winner
      columns[loser].role = .unused
      columns[loser].how = .duplicate
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
