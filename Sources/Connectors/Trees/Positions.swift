import Records

/// Of several positions of one person, the one that decides: `workAssignments`, `JOB`.
///
/// The position that is called primary counts where it runs, else one that runs; somebody has left only where none
/// does. Where all have ended, the last to end counts.
struct Positions {
  let context: RecordContext
  /// The day as of which positions run; nil: any day of an end counts but the last days that calendars know.
  let day: CalendarDate?

  /// Takes what the positions that do not decide say out of `node`, below it at any depth; from when they ran stays.
  func settle(_ node: RecordNode) {
    var groups: [String: [RecordNode]] = [:]
    for child in node.children where Self.isPosition(child.name) && !child.children.isEmpty {
      groups[child.name, default: []].append(child)
    }
    for positions in groups.values where positions.count > 1 && !positions.contains(where: holdsCertificates) {
      let kept = deciding(positions)
      for other in positions where !kept.contains(where: { $0 === other }) {
        other.attributes.removeAll { !Self.isBeginning($0.name) }
        other.children.removeAll { !Self.isBeginning($0.name) }
      }
    }
    for child in node.children { settle(child) }
  }

  /// Whether elements of the name are positions of the person around them.
  static func isPosition(_ name: String) -> Bool {
    [
      "workassignment", "workassignments", "assignment", "assignments", "position", "positions", "job", "jobs",
      "jobassignment", "jobassignments", "employmentassignment", "employmentassignments",
    ].contains(HeaderText.collapsed(name))
  }

  private static func isBeginning(_ name: String) -> Bool {
    let key = HeaderText.collapsed(name)
    return key.contains("hire") || key.contains("start")
      || ["effectivedate", "begindate", "from", "since"].contains(key)
  }

  private func deciding(_ positions: [RecordNode]) -> [RecordNode] {
    let states = positions.map { (node: $0, isPrimary: isPrimary($0), end: end(of: $0)) }
    let running = states.filter { $0.end == nil }
    guard !running.isEmpty else {
      let last = states.max { left, right in
        let (first, second) = (left.end?.date?.dayNumber ?? .max, right.end?.date?.dayNumber ?? .max)
        if first != second { return first < second }
        return left.isPrimary != true && right.isPrimary == true
      }
      return last.map { [$0.node] } ?? positions
    }
    if let primary = running.first(where: { $0.isPrimary == true }) { return [primary.node] }
    let numbers = running.map { number(of: $0.node) }
    if numbers.allSatisfy({ $0 != nil }),
      let first = zip(running, numbers).min(by: { ($0.1 ?? 0) < ($1.1 ?? 0) })
    {
      return [first.0.node]
    }
    if states.contains(where: { $0.isPrimary == true }) { return [running[0].node] }
    return running.map(\.node)
  }

  private func isPrimary(_ node: RecordNode) -> Bool? {
    leaves(of: node).lazy.compactMap { PositionMark.isPrimary($0.key, $0.value) }.first
  }

  private func number(of node: RecordNode) -> Int? {
    leaves(of: node).first { PositionMark.numbers.contains($0.key) }.flatMap { Int(HeaderText.trimmed($0.value)) }
  }

  /// When a position ended; the date nil where only its status says so; nil: it runs.
  private func end(of node: RecordNode) -> End? {
    var saysLeft = false
    for leaf in leaves(of: node) {
      let text = HeaderText.trimmed(leaf.value)
      if Self.ends.contains(leaf.key), !text.isEmpty {
        let date = CalendarDate(iso: String(text.prefix(10)))
        if let date, day.map({ date > $0 }) ?? (date.year >= Self.openYear) { continue }
        if date == nil, text.hasPrefix("0000") || CellText.value(text, of: .leftOn) == nil { continue }
        return End(date: date)
      }
      if leaf.isStatus, context.employmentWords.rule(for: text)?.meaning == EmploymentStatus.left.rawValue {
        saysLeft = true
      }
    }
    return saysLeft ? End(date: nil) : nil
  }

  private struct End {
    var date: CalendarDate?
  }

  /// Years in which nothing ends: systems write 4712-12-31 and 9999-12-31 for what is open.
  private static let openYear = 4000
  private static let ends: Set<String> = [
    "terminationdate", "enddate", "actualterminationdate", "actualenddate", "positionenddate", "assignmentenddate",
    "jobenddate", "terminationdt", "dateofleaving", "leavingdate", "effectiveenddate",
  ]
  private static let statuses: Set<String> = [
    "assignmentstatus", "positionstatus", "jobstatus", "employmentstatus", "emplstatus", "hrstatus", "status",
    "workerstatus",
  ]

  private struct Value {
    var key: String
    var value: String
    /// Whether it or what stands around it is called the position's status.
    var isStatus: Bool
  }

  private func leaves(of node: RecordNode, isStatus: Bool = false) -> [Value] {
    node.attributes.map { name, value in
      let key = HeaderText.collapsed(name)
      return Value(key: key, value: value, isStatus: Self.statuses.contains(key))
    }
      + node.children.flatMap { child -> [Value] in
        let key = HeaderText.collapsed(child.effectiveName)
        let isStatus = isStatus || Self.statuses.contains(key)
        let own = child.value.map { [Value(key: key, value: $0, isStatus: isStatus)] } ?? []
        return own + leaves(of: child, isStatus: isStatus)
      }
  }

  private func holdsCertificates(_ node: RecordNode) -> Bool {
    node.children.contains { child in
      (TreeVocabulary.isCredentialName(HeaderText.collapsed(child.name)) && !child.children.isEmpty)
        || holdsCertificates(child)
    }
  }
}
