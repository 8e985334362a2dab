package import Records

/// What a written date turned out to be.
package enum DateOutcome: Hashable, Sendable {
  /// The text says nothing of a date.
  case none
  /// The text says that there is no end.
  case never
  case date(ClaimedDate)
  case range(ClaimedDate, ClaimedDate)
  /// By its form a date, but one that cannot be.
  case impossible
  /// No date at all.
  case unreadable
}

/// Reads the dates of one file: by column, with the order that the file proves.
package struct DateReader {
  private var evidence: DateOrderEvidence
  private let asAt: CalendarDate
  /// Days between the serial numbers of the file and those of the 1900 system.
  var serialShift = 0
  var shapes: [String: DateShape] = [:]

  package init(dateOrder: DateOrder, asAt: CalendarDate, columnOrders: [String: DateOrder] = [:]) {
    evidence = DateOrderEvidence(configured: dateOrder, overrides: columnOrders)
    self.asAt = asAt
  }

  /// Takes a date into the evidence on its column.
  ///
  /// One that stands for none (`12/31/9999`) shows the order all the same.
  package mutating func note(_ text: String, column: String) {
    let shape = shape(text)
    if shape == .absent, let triple = DateBytes.placeholder(text) {
      evidence.note(.triple(triple), column: column)
    } else {
      evidence.note(shape, column: column)
    }
  }

  mutating func note(_ shape: DateShape, column: String) { evidence.note(shape, column: column) }

  /// Settles the orders; to be called once, when every date of the file is noted.
  package mutating func decide() { evidence.decide() }

  /// The order that was settled for each column and separator.
  var decisions: [DateOrderEvidence.Group: DateOrder] { evidence.decisions }

  mutating func shape(_ text: String) -> DateShape {
    if let known = shapes[text] { return known }
    let shape = DateShapeParser.shape(text)
    shapes[text] = shape
    return shape
  }

  /// What the text says in the given field, and the order of the other reading where the order is not known.
  package mutating func read(_ text: String, field: Field, column: String) -> (
    outcome: DateOutcome, orders: (taken: DateOrder, other: DateOrder, separator: String)?
  ) {
    read(shape(text), written: CleanText.line(text), meaning: DateMeaning(field), column: column)
  }

  func read(_ shape: DateShape, written: String, meaning: DateMeaning, column: String) -> (
    outcome: DateOutcome, orders: (taken: DateOrder, other: DateOrder, separator: String)?
  ) {
    switch shape {
    case .absent: return (.none, nil)
    case .never: return (.never, nil)
    case .impossible: return (.impossible, nil)
    case .unreadable: return (.unreadable, nil)
    case .written(let date): return (outcome(date, written, meaning), nil)
    case .yearless(let month, let day): return (outcome(nearest(month, day, meaning), written, meaning), nil)
    case .serial(let number): return (serial(number, written, meaning), nil)
    case .triple(let triple): return read(triple, written, meaning, column)
    case .range(let first, let second):
      let from = read(first, written: written, meaning: .past, column: column)
      let to = read(second, written: written, meaning: .near, column: column)
      guard case .date(let start) = from.outcome, case .date(let end) = to.outcome else { return (.impossible, nil) }
      return (.range(start, end), to.orders ?? from.orders)
    }
  }

  private func read(_ triple: NumberTriple, _ written: String, _ meaning: DateMeaning, _ column: String) -> (
    outcome: DateOutcome, orders: (taken: DateOrder, other: DateOrder, separator: String)?
  ) {
    guard let orders = evidence.reading(triple, column: column), let date = triple.date(orders.taken) else {
      return (.impossible, nil)
    }
    let result = outcome(date, written, meaning)
    guard let order = orders.other, let second = triple.date(order), case .date(var claimed) = result else {
      return (result, nil)
    }
    guard let other = full(second, meaning), other != claimed.date else { return (result, nil) }
    claimed.otherReading = other
    return (.date(claimed), (orders.taken, order, triple.separator))
  }

  private func outcome(_ date: WrittenDate, _ written: String, _ meaning: DateMeaning) -> DateOutcome {
    guard let read = full(date, meaning) else { return .impossible }
    if meaning == .birth, read.firstDay > asAt { return .impossible }
    return .date(ClaimedDate(read, written: written))
  }

  private func full(_ date: WrittenDate, _ meaning: DateMeaning) -> PartialDate? {
    let year = date.isTwoDigitYear ? meaning.fullYear(date.year, asAt: asAt) : date.year
    guard let month = date.month, let day = date.day else { return PartialDate(year: year, month: date.month) }
    return CalendarDate(year: year, month: month, day: day).map { PartialDate($0) }
  }

  /// The year of a date without one: an end lies ahead, anything else behind.
  private func nearest(_ month: Int, _ day: Int?, _ meaning: DateMeaning) -> WrittenDate {
    let isLater = (month, day ?? 31) >= (asAt.month, asAt.day)
    let isEarlier = (month, day ?? 1) <= (asAt.month, asAt.day)
    let year = meaning == .near ? (isLater ? asAt.year : asAt.year + 1) : (isEarlier ? asAt.year : asAt.year - 1)
    return WrittenDate(year: year, isTwoDigitYear: false, month: month, day: day)
  }

  /// A spreadsheet's day number: 1 is 1 January 1900, and 29 February 1900 is counted.
  private func serial(_ number: Int, _ written: String, _ meaning: DateMeaning) -> DateOutcome {
    if number <= 2 { return .none }
    let shifted = number + serialShift
    let epoch = -25_569
    let date = CalendarDate(dayNumber: shifted + epoch + (shifted < 60 ? 1 : 0))
    let range = (meaning == .birth ? 1905 : 1950)...(asAt.year + 60)
    guard range.contains(date.year) else { return .unreadable }
    if meaning == .birth, date > asAt { return .impossible }
    return .date(ClaimedDate(PartialDate(date), written: written))
  }
}
