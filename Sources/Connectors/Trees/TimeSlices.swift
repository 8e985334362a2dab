import Records

/// Chooses, of elements that repeat once a span of time, the one that holds on a day.
struct TimeSlices {
  let rule: TimeSliceRule
  private let start: String
  private let end: String?
  private let sequence: String?
  private let of: String?

  /// Collapsed names of the elements that bound a slice.
  var keys: [String] { [start, end, sequence].compactMap { $0 } }

  init(_ rule: TimeSliceRule) {
    self.rule = rule
    start = HeaderText.collapsed(rule.start)
    end = rule.end.map(HeaderText.collapsed)
    sequence = rule.sequence.map(HeaderText.collapsed)
    of = rule.of.map(HeaderText.collapsed)
  }

  /// Drops the slices of `node` that do not hold on `day`; nil: the latest counts.
  ///
  /// - Parameters:
  ///   - path: Where `node` stands in its record.
  ///   - isHolding: Whether the element of a path is a holding: several of these are several credentials, each with a
  ///     date from which it holds, and all of them stay.
  func resolve(
    _ node: RecordNode, on day: CalendarDate?, at path: [PathPart] = [], isHolding: ([PathPart]) -> Bool
  ) {
    func place(_ child: RecordNode) -> [PathPart] {
      path + [PathPart(key: HeaderText.collapsed(child.effectiveName))]
    }
    var groups: [String: [RecordNode]] = [:]
    for child in node.children where child.child(start) != nil && !isHolding(place(child)) {
      let part = of.flatMap { child.child($0)?.value }.map { "/" + HeaderText.trimmed($0) } ?? ""
      groups[child.name + part, default: []].append(child)
    }
    for (_, slices) in groups where slices.count > 1 {
      guard let chosen = chosen(slices, on: day) else { continue }
      node.children.removeAll { child in slices.contains { $0 === child } && child !== chosen }
    }
    for child in node.children { resolve(child, on: day, at: place(child), isHolding: isHolding) }
  }

  private func chosen(_ slices: [RecordNode], on day: CalendarDate?) -> RecordNode? {
    let limit = day ?? CalendarDate(year: 9999, month: 12, day: 31)
    guard let limit else { return slices.last }
    let dated = slices.map { (node: $0, start: date($0, start), end: endDate($0)) }
    let begun = dated.filter { ($0.start ?? limit) <= limit }
    let open = begun.filter { ($0.end ?? limit) >= limit }
    let pool = !open.isEmpty ? open : !begun.isEmpty ? begun : dated
    let isFuture = open.isEmpty && begun.isEmpty
    return pool.max { left, right in
      let (a, b) = (left.start ?? limit, right.start ?? limit)
      if a != b { return isFuture ? a > b : a < b }
      return number(left.node) < number(right.node)
    }?.node
  }

  private func endDate(_ node: RecordNode) -> CalendarDate? { end.flatMap { date(node, $0) } }

  private func date(_ node: RecordNode, _ key: String) -> CalendarDate? {
    guard let text = node.child(key)?.value else { return nil }
    return CalendarDate(iso: String(HeaderText.trimmed(text).prefix(10)))
  }

  private func number(_ node: RecordNode) -> Int {
    sequence.flatMap { node.child($0)?.value }.flatMap { Int(HeaderText.trimmed($0)) } ?? 0
  }
}
