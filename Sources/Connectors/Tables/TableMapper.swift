import Diagnostics
import Records

/// Maps the rows of delimited or fixed-width text to records.
struct TableMapper {
  let rows: [TableRow]
  let sections: [TableSection]
  let kinds: [RowKind]
  private(set) var context: RecordContext
  private var bands: [Field: String] = [:]
  /// Whether a heading of another kind stands below that of standing which is in force.
  private var isStandingDoubtful = false
  /// Bands that no record has followed yet.
  private var freshBands: Set<Field> = []
  /// The certificate of records under no heading.
  private let plainCredential: String?
  private var last: [String] = []
  private var lastSection = -1
  private let plans: [SectionPlan]

  init(rows: [TableRow], sections: [TableSection], kinds: [RowKind], context: RecordContext) {
    self.rows = rows
    self.sections = sections
    self.kinds = kinds
    self.context = context
    plainCredential = context.credential
    plans = sections.enumerated().map { number, section in
      SectionPlan(section, number: number, rows: rows, kinds: kinds)
    }
  }

  /// One record a row, in file order.
  mutating func records() -> [MappedRecord] {
    rows.indices.map { record($0) }
  }

  private mutating func record(_ index: Int) -> MappedRecord {
    let row = rows[index]
    if let rejection = row.rejection {
      return MappedRecord(
        location: row.location, disposition: .rejected, reason: rejection.reason, detail: rejection.diagnostic.message)
    }
    switch kinds[index] {
    case .data(let number): return data(row, number)
    case .band(.credential, let text):
      // A connector that is for one certificate knows better.
      if context.spec?.credential == nil { context.credential = text }
      freshBands.insert(.credential)
      return MappedRecord(location: row.location, disposition: .ignored, reason: .band)
    case .personBand(let values):
      forgetPerson()
      bands.merge(values) { _, new in new }
      freshBands.formUnion(values.keys)
      return MappedRecord(location: row.location, disposition: .ignored, reason: .band)
    case .band(let field, let text):
      if [.fullName, .employeeNumber, .email].contains(field) { forgetPerson() }
      // `CURRENT` below `REVOKED` begins another list, and so does `LEAVERS`.
      if field == .status || field == .employmentStatus {
        bands[.status] = nil
        bands[.employmentStatus] = nil
      }
      isStandingDoubtful = field != .status && bands[.status] != nil
      // A band of the other kind above stays in force; one of the same kind is replaced.
      bands[field] = text
      freshBands.insert(field)
      return MappedRecord(location: row.location, disposition: .ignored, reason: .band)
    case .header:
      // What stood over the table before says nothing of this one.
      bands = bands.filter { freshBands.contains($0.key) }
      if !freshBands.contains(.credential) { context.credential = plainCredential }
      return MappedRecord(location: row.location, disposition: .ignored, reason: .header)
    default:
      return MappedRecord(location: row.location, disposition: .ignored, reason: kinds[index].reason)
    }
  }

  /// A heading with another person: what the last one said of theirs is over.
  private mutating func forgetPerson() {
    for field in [Field.fullName, .employeeNumber, .email, .birthDate, .jobTitle, .hiredOn, .phone] {
      bands[field] = nil
    }
  }

  // MARK: - A row of data

  private mutating func data(_ row: TableRow, _ number: Int) -> MappedRecord {
    let section = sections[number]
    let plan = plans[number]
    if number != lastSection { last = [] }
    freshBands = []
    lastSection = number
    let cells = resolved(row, section, plan)
    last = cells
    if let reason = ignoredReason(cells, section) {
      return MappedRecord(location: row.location, disposition: .ignored, reason: reason)
    }
    var record = MappedRecord(location: row.location)
    record.asAt = asAt(cells, section)
    if context.kind == .promise {
      record.subjects = PromiseRows.subjects(cells, section, context)
    } else {
      record.subjects = subjects(cells, section, plan)
    }
    if !record.subjects.isEmpty { record.subjects[0].person += dateProofs(cells, section, plan) }
    if record.subjects.isEmpty {
      if let reason = organisationReason(cells, section) {
        return MappedRecord(location: row.location, disposition: .ignored, reason: reason)
      }
      record.disposition = .rejected
      record.reason = .noPerson
      record.detail = "no name, number or e-mail address"
    }
    if row.width > section.headers.count, !section.headers.isEmpty {
      let count = row.width - section.headers.count
      record.detail = "\(count) \(count == 1 ? "cell" : "cells") more than the header"
      if RaggedRows.isShifted(cells, section) {
        record.disposition = .rejected
        record.reason = .syntax
        record.detail = (record.detail ?? "") + ": its cells stand under other columns' names"
      }
    }
    return record
  }

  /// The cells of a row with ditto marks and merged cells filled from the row above.
  private func resolved(_ row: TableRow, _ section: TableSection, _ plan: SectionPlan) -> [String] {
    var cells = row.cells
    while cells.count < section.columns.count { cells.append("") }
    guard !last.isEmpty else { return cells }
    for column in section.columns where context.isTyped && column.index < last.count {
      let isAsAbove =
        context.isSpreadsheet
        ? CellText.isDitto(cells[column.index], isName: column.role.isName)
        : CellText.saysAsAbove(cells[column.index])
      if isAsAbove, !TableRow.isBlank(last[column.index]) { cells[column.index] = last[column.index] }
    }
    let hasNoIdentity = section.columns.allSatisfy { column in
      if case .person = column.role { return TableRow.isBlank(cells[column.index]) }
      return true
    }
    for column in section.columns where column.index < last.count && TableRow.isBlank(cells[column.index]) {
      if plan.filledDown.contains(column.index) || (plan.fillsPeople && hasNoIdentity && plan.isPerson(column.index)) {
        cells[column.index] = last[column.index]
      }
    }
    return cells
  }

  private func ignoredReason(_ cells: [String], _ section: TableSection) -> DispositionReason? {
    for rule in context.spec?.ignore ?? [] where !rule.values.isEmpty {
      let key = HeaderText.collapsed(rule.column)
      for (index, header) in section.headers.enumerated() where HeaderText.collapsed(header) == key {
        if rule.values.contains(HeaderText.folded(cells[index])) { return rule.reason }
      }
    }
    return nil
  }

  /// Why a record that names nobody is passed over instead of rejected: it names an organisation.
  private func organisationReason(_ cells: [String], _ section: TableSection) -> DispositionReason? {
    for rule in context.spec?.ignore ?? [] where rule.values.isEmpty {
      let key = HeaderText.collapsed(rule.column)
      for (index, header) in section.headers.enumerated()
      where HeaderText.collapsed(header) == key && !TableRow.isBlank(cells[index]) {
        return rule.reason
      }
    }
    return nil
  }

  private func asAt(_ cells: [String], _ section: TableSection) -> MappedValue? {
    var verified: MappedValue?
    for column in section.columns {
      guard let text = CellText.value(cells[column.index]) else { continue }
      if column.role == .record(.asAt), let text = context.transforms.apply(text, to: .asAt).first {
        return MappedValue(.asAt, text, column: column.header)
      }
      guard case .holding(.verifiedOn, _) = column.role, verified == nil, !DateScanner.dates(in: text).isEmpty,
        let text = context.transforms.apply(text, to: .verifiedOn).first
      else { continue }
      verified = MappedValue(.asAt, text, column: column.header)
    }
    return verified
  }

  /// What columns that feed no field prove of the file's order of dates.
  private func dateProofs(_ cells: [String], _ section: TableSection, _ plan: SectionPlan) -> [MappedValue] {
    plan.idleDates.compactMap { DateProof.value(cells[$0], column: section.columns[$0].header) }
  }

  // MARK: - People and holdings of a row

  private func subjects(_ cells: [String], _ section: TableSection, _ plan: SectionPlan) -> [MappedSubject] {
    var (person, name) = person(cells, section)
    let told = withNotes(HoldingCells.holdings(cells, section, context), cells, section)
    let holdings = withUnread(withStanding(told, cells, section), cells, section)
    var exclusion: [MappedValue] = []
    for column in section.columns {
      guard case .exclusion(let field) = column.role, let text = CellText.value(cells[column.index]) else { continue }
      exclusion += context.values(field, text, column: column.header)
    }
    if let name, context.isTyped {
      let names = PeopleInCell(plan.names).names(name.text).map { MappedValue(.fullName, $0, column: name.column) }
      let people = RowPeople(names: names, values: person, holdings: holdings)
      if names.count > 1, people.areOfOnePerson {
        return [MappedSubject(person: names + person, holdings: holdings, exclusion: exclusion)]
      }
      if names.count > 1 { return people.subjects(exclusion: exclusion) }
    }
    if let name {
      person.insert(MappedValue(.fullName, HeaderText.trimmed(name.text), column: name.column), at: 0)
    }
    guard TableMapper.namesSomebody(person) || isRegisterEntry(person) else { return [] }
    return [MappedSubject(person: person, holdings: holdings, exclusion: exclusion)]
  }

  /// The holdings with what headings above them say of their standing, and a status that may be theirs.
  private func withStanding(
    _ holdings: [[MappedValue]], _ cells: [String], _ section: TableSection
  ) -> [[MappedValue]] {
    var holdings = holdings
    if let text = bands[.status] {
      for index in holdings.indices {
        let isDoubtful = isStandingDoubtful || section.isMatrix
        guard let value = StandingBand.value(text, isDoubtful: isDoubtful, beside: holdings[index]) else { continue }
        holdings[index].append(value)
      }
    }
    for column in section.columns
    where column.how == .ownerless || (column.how == .undecided && !section.isMatrix) {
      guard let text = CellText.value(cells[column.index]),
        column.how != .ownerless || ![.tick, .notApplicable].contains(ValueShape(text)),
        let value = UndecidedStatus.value(text, column: column.header, isStaffList: section.isStaffList, context)
      else { continue }
      for index in holdings.indices where !holdings[index].contains(where: { $0.column == column.header }) {
        holdings[index].append(value)
      }
    }
    return holdings
  }

  /// The holdings with what the row's notes say of their standing.
  private func withNotes(
    _ holdings: [[MappedValue]], _ cells: [String], _ section: TableSection
  ) -> [[MappedValue]] {
    guard context.readsNotes else { return holdings }
    var holdings = holdings
    for column in section.columns {
      guard Self.mayTell(column, context), let note = CellText.value(cells[column.index]),
        let standing = NoteStanding(note, context.lookup, isRemark: Self.isRemark(column))
      else { continue }
      for index in holdings.indices {
        guard let value = standing.value(for: holdings[index], among: holdings.count, column: column.header) else {
          continue
        }
        if !holdings[index].contains(where: { $0.field == .note }) {
          holdings[index].append(MappedValue(.note, note, column: column.header))
        }
        holdings[index].append(value)
      }
    }
    return holdings
  }

  /// Whether what stands in a column may be a remark on the row: a note, or a column that nothing else explains.
  private static func mayTell(_ column: TableColumn, _ context: RecordContext) -> Bool {
    if case .holding(.note, _) = column.role { return true }
    return column.role == .unused && [.unmapped, .undecided].contains(column.how) && context.spec?.onlyListed != true
  }

  private static func isRemark(_ column: TableColumn) -> Bool {
    if case .holding(.note, _) = column.role { true } else { false }
  }

  /// The remarks of a row, where its file's remarks tell of people and certificates.
  private func remarks(_ cells: [String], _ section: TableSection) -> [(column: String, note: String)] {
    guard context.readsNotes else { return [] }
    return section.columns.compactMap { column in
      guard Self.mayTell(column, context), column.index < cells.count, let note = CellText.value(cells[column.index])
      else { return nil }
      if column.how == .undecided, !section.isMatrix, !section.isStaffList,
        UndecidedStatus.mayBeOfCertificate(note, context)
      {
        return nil
      }
      return (column.header, note)
    }
  }

  /// Places of remarks that speak of leaving and do not show plainly who left, or whether.
  func leaverNotes(_ records: [MappedRecord]) -> [(line: Int, column: String)] {
    var found: [(line: Int, column: String)] = []
    for (row, (kind, record)) in zip(rows, zip(kinds, records)) {
      guard case .data(let number) = kind, record.disposition == .accepted else { continue }
      for (column, note) in remarks(row.cells, sections[number])
      where LeaverNote(note, isOfPerson: sections[number].isMatrix)?.standing == .unclear {
        let isKnown = record.subjects.contains { $0.person.contains { $0.meaning == EmploymentStatus.left.rawValue } }
        if !isKnown { found.append((row.location.line, column)) }
      }
    }
    return found
  }

  /// Places of notes with a word of bad standing that no holding of their row took: a person has to look at them.
  func tellingNotes(_ records: [MappedRecord]) -> [(line: Int, column: String)] {
    var found: [(line: Int, column: String)] = []
    for (row, (kind, record)) in zip(rows, zip(kinds, records)) {
      guard case .data(let number) = kind, record.disposition == .accepted,
        !sections[number].lacksCredential || context.credential != nil
      else { continue }
      for column in sections[number].columns where Self.mayTell(column, context) {
        let isRemark = context.readsNotes && Self.isRemark(column)
        guard let note = CellText.value(row.text(column.index)),
          NoteStanding(note, context.lookup, isRemark: isRemark) != nil
        else { continue }
        let isTaken = record.subjects.contains { subject in
          subject.holdings.contains { $0.contains { $0.field == .status && $0.column == column.header } }
        }
        if !isTaken, context.readsNotes || !saysLoss(record) { found.append((row.location.line, column.header)) }
      }
      for value in Self.misplaced(record) where !saysLoss(record) {
        if NoteStanding(value.text, context.lookup, isRemark: false) != nil {
          found.append((row.location.line, value.column))
        }
      }
    }
    return found
  }

  /// Texts of columns that hold no words of standing, and may hold some all the same: `Ann Lee (suspended)`.
  private static func misplaced(_ record: MappedRecord) -> [MappedValue] {
    var found: [MappedValue] = []
    for subject in record.subjects {
      for value in subject.person where isNameOrNumber(value) { found.append(value) }
      for holding in subject.holdings { for value in holding where isNameOrNumber(value) { found.append(value) } }
    }
    return found
  }

  private static func isNameOrNumber(_ value: MappedValue) -> Bool {
    switch value.field {
    case .fullName, .familyName, .givenName, .number, .credential, .issuer: LossWords.mayBe(in: value.text)
    default: false
    }
  }

  /// Whether a column of standing says of the record already that something was taken away.
  private func saysLoss(_ record: MappedRecord) -> Bool {
    record.subjects.contains { subject in
      subject.holdings.contains { holding in
        holding.contains { value in
          value.field == .status
            && (value.plainMeaning.flatMap(CredentialStatus.init(rawValue:)).map { $0.badness > 1 } ?? false)
        }
      }
    }
  }

  /// Places of cells of which somebody has to say whom they name: several people beside one person's number
  /// (`isApart`), or a name that may be two.
  func sharedNames(_ records: [MappedRecord]) -> [(line: Int, column: String, isApart: Bool)] {
    guard context.isTyped else { return [] }
    var found: [(line: Int, column: String, isApart: Bool)] = []
    for (row, (kind, record)) in zip(rows, zip(kinds, records)) {
      guard case .data(let number) = kind, record.disposition == .accepted,
        let name = record.subjects.first?.person.first(where: { $0.field == .fullName })
      else { continue }
      if record.subjects.count > 1 {
        let isLost = sections[number].columns.contains { column in
          guard [.person(.employeeNumber), .person(.birthDate)].contains(column.role),
            CellText.value(row.text(column.index)) != nil
          else { return false }
          return !record.subjects.contains { $0.person.contains { $0.column == column.header } }
        }
        if isLost { found.append((row.location.line, name.column, true)) }
      } else if record.subjects[0].person.count(where: { $0.field == .fullName && $0.column == name.column }) > 1
        || (name.column != "band" && PeopleInCell(plans[number].names).mayNameSeveral(name.text))
      {
        found.append((row.location.line, name.column, false))
      }
    }
    return found
  }

  /// The values of a row's columns of people, and the full name apart, its lines as they stand in the cell.
  private func person(_ cells: [String], _ section: TableSection) -> (values: [MappedValue], name: MappedValue?) {
    var values: [MappedValue] = []
    var name: MappedValue?
    var leaver: (column: String, leftOn: String?)?
    for column in section.columns {
      guard case .person(let field) = column.role, let text = CellText.value(cells[column.index], of: field) else {
        continue
      }
      guard [.fullName, .familyName, .givenName].contains(field) else {
        if field == .leftOn, let hasLeft = Self.answer(text) {
          // `Terminated: yes` says that somebody left, and not when.
          if hasLeft { leaver = (column.header, leaver?.leftOn) }
          continue
        }
        values += context.values(field, text, column: column.header)
        continue
      }
      let marked = LeaverMarks(text)
      if marked.hasLeft { leaver = (column.header, marked.leftOn ?? leaver?.leftOn) }
      if field == .fullName {
        // Lines inside the cell separate people, so the text is taken as it stands.
        let whole = marked.hasLeft ? marked.name : NameTail.removed(from: cells[column.index])
        name = MappedValue(.fullName, whole, column: column.header)
      } else {
        values += context.values(field, marked.name, column: column.header)
      }
    }
    for (column, note) in remarks(cells, section) {
      guard let note = LeaverNote(note, isOfPerson: section.isMatrix) else { continue }
      switch note.standing {
      case .left: leaver = (column, leaver?.leftOn ?? note.leftOn)
      case .leaving:
        if let leftOn = note.leftOn, !values.contains(where: { $0.field == .leftOn }) {
          values.append(MappedValue(.leftOn, leftOn, column: column))
        }
      case .unclear: continue
      }
    }
    for (field, text) in bands.sorted(by: { $0.key < $1.key })
    where field != .status && !values.contains(where: { $0.field == field }) {
      let meaning =
        field == .employmentStatus
        ? context.employmentWords.rule(for: text)?.meaning ?? EmploymentBand.meaning(text)?.rawValue : nil
      values.append(MappedValue(field, text, column: "band", meaning: meaning))
    }
    if let leaver {
      values.append(
        MappedValue(.employmentStatus, "left", column: leaver.column, meaning: EmploymentStatus.left.rawValue))
      if let leftOn = leaver.leftOn, !values.contains(where: { $0.field == .leftOn }) {
        values.append(MappedValue(.leftOn, leftOn, column: leaver.column))
      }
    }
    return (values, name)
  }

  /// What a yes or a no in a date's place says; nil for anything else.
  private static func answer(_ text: String) -> Bool? {
    switch ValueShape(text) {
    case .tick: true
    case .notApplicable: false
    default: nil
    }
  }

  /// Whether a public register of providers speaks of one by the national identifier alone: all that is left of an
  /// entry that was taken out of use.
  private func isRegisterEntry(_ values: [MappedValue]) -> Bool {
    context.kind == .verification && context.spec?.population == .everyone && values.contains { $0.field == .npi }
  }

  static func namesSomebody(_ values: [MappedValue]) -> Bool {
    values.contains { value in
      [.fullName, .givenName, .familyName, .employeeNumber, .email, .preferredName, .recipientHash].contains(
        value.field)
    }
  }
}

/// What holds for all rows of a section: how its merged cells read.
struct SectionPlan {
  /// Columns whose blank cells mean the value above (merged department cells).
  var filledDown: Set<Int> = []
  /// Columns of dates that feed no field.
  var idleDates: [Int] = []
  /// Whether a row without any of the person's columns goes on with the person above.
  var fillsPeople = false
  /// What the section's cells show of its people, where some cell may name several.
  private(set) var names = NameEvidence.none
  private var people: Set<Int> = []

  func isPerson(_ index: Int) -> Bool { people.contains(index) }

  init(_ section: TableSection, number: Int, rows: [TableRow], kinds: [RowKind]) {
    var data: [Int] = []
    for index in section.start..<max(section.start, section.end) {
      if case .data(let own) = kinds[index], own == number, rows[index].rejection == nil { data.append(index) }
      if data.count >= 2000 { break }
    }
    for column in section.columns {
      if case .person(let field) = column.role {
        people.insert(column.index)
        if field == .fullName { names = NameEvidence(data.lazy.map { rows[$0].text(column.index) }) }
      }
      if column.role == .unused, column.profile.share(.date) >= 0.8 { idleDates.append(column.index) }
    }
    let isLong = section.columns.contains { if case .holding(.credential, _) = $0.role { true } else { false } }
    if isLong { fillsPeople = Self.writesPeopleOnce(section, data, rows) }
    for column in section.columns {
      guard case .person(let field) = column.role, [.department, .location, .client].contains(field) else { continue }
      if Self.isMerged(column.index, data, rows) { filledDown.insert(column.index) }
    }
  }

  /// Whether rows go on with the person above: some name nobody at all, and no person is written on two rows.
  private static func writesPeopleOnce(_ section: TableSection, _ data: [Int], _ rows: [TableRow]) -> Bool {
    let identity = section.columns.filter(\.role.isIdentity).map(\.index)
    let person = section.columns.filter { if case .person = $0.role { true } else { false } }.map(\.index)
    guard !identity.isEmpty else { return false }
    var seen: Set<String> = []
    var blanks = 0
    for (place, index) in data.enumerated() {
      let row = rows[index]
      if person.allSatisfy({ row.text($0).isEmpty }) {
        if place == 0 { return false }
        blanks += 1
        continue
      }
      let key = identity.map { HeaderText.collapsed(row.text($0)) }.joined(separator: "|")
      if key.allSatisfy({ $0 == "|" }) { continue }
      if !seen.insert(key).inserted { return false }
    }
    return blanks > 0
  }

  /// Whether a column shows each value once, above blanks.
  private static func isMerged(_ column: Int, _ data: [Int], _ rows: [TableRow]) -> Bool {
    guard data.count >= 3, let first = data.first, !rows[first].text(column).isEmpty else { return false }
    var blanks = 0
    var previous = ""
    for index in data {
      let text = rows[index].text(column)
      if text.isEmpty {
        blanks += 1
      } else {
        if text == previous { return false }
        previous = text
      }
    }
    return Double(blanks) >= 0.4 * Double(data.count)
  }
}
