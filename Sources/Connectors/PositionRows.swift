import Records

/// What a record says of which of a person's positions it tells, and from when.
struct PositionMark: Hashable {
  var isPrimary: Bool?
  /// Which position: `EMPL_RCD`.
  var position: String?
  /// From when it held, and which of that day: `EFFDT`, `EFFSEQ`.
  var from: CalendarDate?
  var sequence = 0
  /// Whether it has a day that cannot be read.
  var isUnclear = false

  static let primaries: Set<String> = [
    "primaryindicator", "primary", "isprimary", "primaryjob", "primaryposition", "primaryassignment", "primaryflag",
    "primaryjobflag", "primaryassignmentflag", "primarypositionindicator", "isprimaryjob", "isprimaryposition",
    "jobindicator", "isprimaryassignment", "ismainposition", "mainposition",
  ]
  static let numbers: Set<String> = ["emplrcd", "emplrcdnbr", "emplrecord", "emplrcdno"]
  static let beginnings: Set<String> = ["effdt", "effdate"]
  static let sequences: Set<String> = ["effseq"]

  /// Whether a column or key of the collapsed name only tells which position a record is of.
  static func isOne(_ key: String) -> Bool {
    numbers.contains(key) || beginnings.contains(key) || sequences.contains(key)
      || (primaries.contains(key) && key != "primary")
  }

  /// A day as systems write it, or month before day; nil where day and month may be taken for each other.
  private static func date(_ text: String) -> CalendarDate? {
    if let date = CalendarDate(iso: String(text.replacing("/", with: "-").prefix(10))) { return date }
    let parts = text.split(separator: "/").compactMap { Int($0) }
    guard parts.count == 3, parts[2] > 1900 else { return nil }
    if parts[0] > 12 { return CalendarDate(year: parts[2], month: parts[1], day: parts[0]) }
    guard parts[1] > 12 || parts[0] == parts[1] else { return nil }
    return CalendarDate(year: parts[2], month: parts[0], day: parts[1])
  }

  static func isPrimary(_ key: String, _ value: String) -> Bool? {
    guard primaries.contains(key) else { return nil }
    switch HeaderText.folded(HeaderText.trimmed(value)) {
    case "true", "yes", "y", "1", "p", "primary", "x": return true
    case "false", "no", "n", "0", "s", "secondary": return false
    default: return nil
    }
  }

  /// - Parameter values: Collapsed names and texts of a record's values.
  /// - Returns: nil where none of them tells of positions.
  init?(_ values: [(String, String)]) {
    for (key, text) in values where Self.isOne(key) {
      let text = HeaderText.trimmed(text)
      if text.isEmpty { continue }
      if let answer = Self.isPrimary(key, text) { isPrimary = answer }
      if Self.numbers.contains(key) { position = text }
      if Self.sequences.contains(key) { sequence = Int(text) ?? 0 }
      if Self.beginnings.contains(key) {
        from = Self.date(text)
        isUnclear = from == nil
      }
    }
    guard isPrimary != nil || position != nil || from != nil || isUnclear else { return nil }
  }
}

/// Records of an employer's file that tell of several positions of one person, or of one position over time.
///
/// Of each position the record that holds on the file's day counts. Of several positions the one that is called
/// primary decides, where it runs, else one that runs: somebody has left only where none does. What the other records
/// say of the work is left out of them; whom they name, and that person's certificates, stay.
struct PositionRows {
  let day: CalendarDate?

  /// - Parameter marks: By the place of the record.
  func settle(_ records: inout [MappedRecord], _ marks: [Int: PositionMark]) {
    var groups: [String: [Int]] = [:]
    for place in marks.keys.sorted() where records[place].subjects.count == 1 {
      let number = records[place].subjects[0].person.first { $0.field == .employeeNumber }?.text
      if let number { groups[HeaderText.trimmed(number), default: []].append(place) }
    }
    for places in groups.values where places.count > 1 {
      guard let kept = deciding(places, records, marks) else { continue }
      let own = Set(records[kept].subjects[0].person.map(\.field))
      for place in places where place != kept {
        records[place].subjects[0].person.removeAll {
          Self.states.contains($0.field) || (Self.details.contains($0.field) && own.contains($0.field))
        }
      }
    }
  }

  private static let states: Set<Field> = [.employmentStatus, .leftOn, .rehiredOn]
  private static let details: Set<Field> = [.jobTitle, .department, .location, .hiredOn]

  private func deciding(_ places: [Int], _ records: [MappedRecord], _ marks: [Int: PositionMark]) -> Int? {
    var current: [Int] = []
    var positions: [String: [Int]] = [:]
    for place in places { positions[marks[place]?.position ?? "", default: []].append(place) }
    for history in positions.values {
      let isDated = history.allSatisfy { marks[$0]?.from != nil }
      if !isDated, history.contains(where: { marks[$0]?.from != nil || marks[$0]?.isUnclear == true }) { return nil }
      current += isDated ? [holding(history, marks)].compactMap { $0 } : history
    }
    current.sort()
    let running = current.filter { !hasEnded(records[$0]) }
    let pool = running.isEmpty ? current : running
    let isTold = current.contains { marks[$0]?.isPrimary != nil || marks[$0]?.position != nil }
    guard current.count == 1 || isTold else { return nil }
    if let primary = pool.first(where: { marks[$0]?.isPrimary == true }) { return primary }
    return pool.min { left, right in
      let (first, second) = (number(marks[left]), number(marks[right]))
      return first == second ? left < right : first < second
    }
  }

  private func number(_ mark: PositionMark?) -> Int { mark?.position.flatMap { Int($0) } ?? .max }

  /// The row of a position's history that holds on the day; the first where all are to come.
  private func holding(_ history: [Int], _ marks: [Int: PositionMark]) -> Int? {
    func key(_ place: Int) -> (Int, Int) { (marks[place]?.from?.dayNumber ?? 0, marks[place]?.sequence ?? 0) }
    let begun = history.filter { place in day.map { key(place).0 <= $0.dayNumber } ?? true }
    return begun.max { key($0) < key($1) } ?? history.min { key($0) < key($1) }
  }

  /// Whether a record says that its position is over.
  private func hasEnded(_ record: MappedRecord) -> Bool {
    let person = record.subjects[0].person
    let status = person.first { $0.field == .employmentStatus }?.meaning
    if status == EmploymentStatus.left.rawValue { return true }
    guard let end = person.first(where: { $0.field == .leftOn }) else { return false }
    if status == EmploymentStatus.active.rawValue, person.contains(where: { $0.field == .rehiredOn }) { return false }
    if let date = CalendarDate(iso: String(end.text.prefix(10))), let day { return date <= day }
    // Written in an order that nobody knows yet: the year may tell.
    let years = end.text.split { !$0.isNumber }.filter { $0.count == 4 }.compactMap { Int($0) }
    if let day, let year = years.first, year != day.year { return year < day.year }
    return status != EmploymentStatus.active.rawValue
  }
}

extension PositionMark {
  /// What the values right in a record of XML or JSON tell; nil: nothing.
  init?(_ node: RecordNode) {
    let values = node.attributes.map { (HeaderText.collapsed($0.name), $0.value) }
    self.init(
      values
        + node.children.compactMap { child in
          child.value.map { (HeaderText.collapsed(child.effectiveName), $0) }
        })
  }
}

extension FileOrigin {
  /// Settles rows of one person that tell of several positions, or of one over time.
  func settlePositions(_ records: inout [MappedRecord], _ analysis: TableAnalysis) {
    guard spec.kind == .people, records.count == analysis.rows.count else { return }
    let keys = analysis.sections.map { section in section.headers.map(HeaderText.collapsed) }
    guard keys.joined().contains(where: PositionMark.isOne) else { return }
    var marks: [Int: PositionMark] = [:]
    for (place, kind) in analysis.kinds.enumerated() {
      guard case .data(let number) = kind else { continue }
      marks[place] = PositionMark(zip(keys[number], analysis.rows[place].cells).map { ($0, $1) })
    }
    let stated = analysis.asAt.flatMap { CalendarDate(iso: String($0.text.prefix(10))) }
    PositionRows(day: stated ?? day).settle(&records, marks)
  }
}
