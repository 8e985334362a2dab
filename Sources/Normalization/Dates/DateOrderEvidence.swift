package import Records

/// What the dates of a file prove about the order in which they are written.
///
/// A number above 12 beside one that is not proves a row; such rows decide for their column and separator. Where they
/// prove nothing, the other columns of the file decide, those with the same separator first; else, and where the rows of
/// a column contradict each other without one order holding for nine in ten, the configured order is taken and the
/// column is ambiguous. A row that can be read one way only is always read that way.
struct DateOrderEvidence {
  struct Group: Hashable {
    var column: String
    var separator: String
  }

  struct Proofs {
    var dmy = 0
    var mdy = 0
    var ymd = 0

    mutating func add(_ order: DateOrder, _ count: Int = 1) {
      switch order {
      case .dmy: dmy += count
      case .mdy: mdy += count
      case .ymd: ymd += count
      }
    }

    var isEmpty: Bool { dmy + mdy + ymd == 0 }

    /// The one order that is proved; nil where none is, or two are.
    var decided: DateOrder? {
      let total = dmy + mdy + ymd
      guard total > 0 else { return nil }
      for (order, count) in [(DateOrder.dmy, dmy), (.mdy, mdy), (.ymd, ymd)]
      where count == total || count * 10 >= total * 9 {
        return order
      }
      return nil
    }
  }

  private(set) var groups: [Group: Proofs] = [:]
  private(set) var decisions: [Group: DateOrder] = [:]
  private let configured: DateOrder
  private let overrides: [String: DateOrder]

  init(configured: DateOrder, overrides: [String: DateOrder]) {
    self.configured = configured
    self.overrides = overrides
  }

  mutating func note(_ shape: DateShape, column: String) {
    switch shape {
    case .triple(let triple):
      let group = Group(column: column, separator: triple.separator)
      var proofs = groups[group, default: Proofs()]
      if let order = proof(triple) { proofs.add(order) }
      groups[group] = proofs
    case .range(let first, let second):
      note(first, column: column)
      note(second, column: column)
    default: break
    }
  }

  /// The order that the numbers of one date prove by themselves.
  ///
  /// Year first with two digits is thought of only where it is configured or nothing else can be.
  private func proof(_ triple: NumberTriple) -> DateOrder? {
    let orders = considered(triple)
    return orders.count == 1 ? orders[0] : nil
  }

  private func considered(_ triple: NumberTriple) -> [DateOrder] {
    let orders = triple.possibleOrders
    if configured == .ymd || orders == [.ymd] { return orders }
    let usual = orders.filter { $0 != .ymd }
    return usual.isEmpty ? orders : usual
  }

  /// Settles every group; to be called when all dates are noted.
  mutating func decide() {
    for group in groups.keys {
      guard let proofs = groups[group] else { continue }
      if let order = proofs.isEmpty ? fromOtherColumns(group) : proofs.decided { decisions[group] = order }
    }
  }

  private func fromOtherColumns(_ group: Group) -> DateOrder? {
    var same = Proofs()
    var any = Proofs()
    for (other, proofs) in groups where other.column != group.column {
      for (order, count) in [(DateOrder.dmy, proofs.dmy), (.mdy, proofs.mdy), (.ymd, proofs.ymd)] {
        any.add(order, count)
        if other.separator == group.separator { same.add(order, count) }
      }
    }
    if !same.isEmpty { return same.decided }
    return any.decided
  }

  /// How a date is read: the order taken, and the other one where nothing decided and the readings differ.
  func reading(_ triple: NumberTriple, column: String) -> (taken: DateOrder, other: DateOrder?)? {
    let group = Group(column: column, separator: triple.separator)
    let decided = overrides[column] ?? decisions[group]
    if let decided, triple.date(decided) != nil { return (decided, nil) }
    let orders = considered(triple)
    guard let first = orders.first else { return nil }
    if orders.count == 1 { return (first, nil) }
    if decided != nil { return (first, nil) }
    let taken = orders.contains(configured) ? configured : first
    let other = orders.first { $0 != taken && triple.date($0) != triple.date(taken) }
    return (taken, other)
  }
}
