/// A layout read off the text itself: columns that blanks keep apart in every line, each with its header above it.
struct AlignedHeader {
  var layout: FixedWidthLayout
  /// Index of the header among the lines of the sample.
  var headerIndex: Int

  /// Looks for a ruler of dashes below a header, then for a header whose columns the rows keep to.
  ///
  /// - Returns: nil where the lines are not clearly aligned: fewer than two columns or two rows, a header without
  ///   text above most columns, or columns that no padding shows.
  static func find(in lines: [String]) -> AlignedHeader? {
    let texts = lines.map { Array($0.unicodeScalars) }
    if let ruled = ruled(texts) { return ruled }
    let filled = texts.indices.filter { texts[$0].contains { !isBlank($0) } && !isRuler(texts[$0]) }
    let table = withoutClosing(filled, texts)
    var best: AlignedHeader?
    var widest: AlignedHeader?
    for header in filled.prefix(10) {
      let rows = table.filter { $0 > header }.prefix(200).map { texts[$0] }
      guard let found = gutters(header: texts[header], rows: rows) else { continue }
      let candidate = AlignedHeader(layout: found.layout, headerIndex: header)
      guard found.isNamed else {
        if widest.map({ $0.layout.columns.count < found.layout.columns.count }) ?? true { widest = candidate }
        continue
      }
      guard let chosen = best else {
        best = candidate
        continue
      }
      // A title runs across the columns of the header below it.
      if chosen.layout.columns.count < candidate.layout.columns.count, candidate.crosses(texts[chosen.headerIndex]),
        !texts[header].contains(where: { $0.properties.numericType != nil })
      {
        best = candidate
      }
    }
    guard let best, let widest else { return best ?? widest }
    func hasFigures(_ found: AlignedHeader) -> Bool {
      texts[found.headerIndex].contains { $0.properties.numericType != nil }
    }
    // A record below the header has a text in each column too.
    let isRecord = widest.headerIndex < best.headerIndex && hasFigures(best) && !hasFigures(widest)
    return isRecord ? widest : best
  }

  /// Without the lines that end the text and keep to no column: trailer records, counts, remarks.
  private static func withoutClosing(_ filled: [Int], _ texts: [[Unicode.Scalar]]) -> [Int] {
    let counts = filled.map { stretches(texts[$0]) }
    let usual = counts.isEmpty ? 0 : counts.sorted()[counts.count / 2]
    var kept = filled.count
    while kept > 3, filled.count - kept < 10,
      counts[kept - 1] * 2 <= usual || isTrailer(texts[filled[kept - 1]])
    { kept -= 1 }
    return filled[..<kept].filter { !isTrailer(texts[$0]) }
  }

  /// How many stretches of text a line has that two blanks or more keep apart.
  private static func stretches(_ line: [Unicode.Scalar]) -> Int {
    var count = 0
    var blanks = 2
    for scalar in line {
      if !isBlank(scalar), blanks >= 2 { count += 1 }
      blanks = isBlank(scalar) ? blanks + 1 : 0
    }
    return count
  }

  /// A trailer record keeps to no column of the table above it.
  private static func isTrailer(_ scalars: [Unicode.Scalar]) -> Bool {
    ["TRL", "TLR", "TRAILER", "EOF", "END OF FILE"].contains { scalars.starts(with: $0.unicodeScalars) }
  }

  /// Whether a line runs over the border of two columns without a blank.
  private func crosses(_ line: [Unicode.Scalar]) -> Bool {
    layout.columns.dropFirst().contains { column in
      column.start < line.count && !Self.isBlank(line[column.start]) && !Self.isBlank(line[column.start - 1])
    }
  }

  /// A line of nothing but dashes and blanks.
  private static func isRuler(_ line: [Unicode.Scalar]) -> Bool {
    line.count >= 3 && line.contains(where: isRule) && line.allSatisfy { isBlank($0) || isRule($0) }
  }

  private static func isRule(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "=" || scalar == "_" || scalar == "─" || scalar == "+" || scalar == "*"
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{A0}" }

  // MARK: - Ruler

  private static func ruled(_ lines: [[Unicode.Scalar]]) -> AlignedHeader? {
    for (index, line) in lines.prefix(30).enumerated() where index > 0 {
      guard let starts = rulerStarts(line), lines[index - 1].contains(where: { !isBlank($0) }) else { continue }
      // A header between two rulers.
      if index + 2 < lines.count, rulerStarts(lines[index + 2]) == starts { continue }
      return AlignedHeader(layout: layout(starts, header: lines[index - 1]), headerIndex: index - 1)
    }
    return nil
  }

  /// Where the runs of a line of nothing but dashes and blanks begin; nil where it is no ruler of two columns.
  private static func rulerStarts(_ line: [Unicode.Scalar]) -> [Int]? {
    var starts: [Int] = []
    var previous: Unicode.Scalar = " "
    for (index, scalar) in line.enumerated() {
      guard isBlank(scalar) || scalar == "-" || scalar == "=" || scalar == "_" || scalar == "─" else { return nil }
      if !isBlank(scalar), isBlank(previous) { starts.append(index) }
      previous = scalar
    }
    return starts.count >= 2 ? starts : nil
  }

  private static func layout(_ starts: [Int], header: [Unicode.Scalar]) -> FixedWidthLayout {
    var columns: [FixedWidthLayout.Column] = []
    for (index, start) in starts.enumerated() {
      let first = index == 0 ? 0 : start
      let isLast = index + 1 == starts.count
      let end = isLast ? header.count : min(starts[index + 1], header.count)
      var view = String.UnicodeScalarView()
      if first < end { view.append(contentsOf: header[first..<end]) }
      // The last column goes on to the end of the line.
      let length = isLast ? FixedWidthLayout.toEndOfLine : starts[index + 1] - first
      columns.append(FixedWidthLayout.Column(name: String(view).trimmedBlanks, start: first, length: length))
    }
    return FixedWidthLayout(columns: columns)
  }

  // MARK: - Gutters

  /// - Returns: The columns that blanks keep apart in header and rows, and whether each has its name above it; a
  ///   stretch without one is a part of the column before it, where most have theirs.
  private static func gutters(
    header: [Unicode.Scalar], rows: [[Unicode.Scalar]]
  ) -> (layout: FixedWidthLayout, isNamed: Bool)? {
    guard rows.count >= 2, !header.contains("\t"), !rows.contains(where: { $0.contains("\t") }) else { return nil }
    let width = max(header.count, rows.map(\.count).max() ?? 0)
    guard width <= 10_000 else { return nil }
    var filled = [Int](repeating: 0, count: width)
    for row in rows { for (index, scalar) in row.enumerated() where !isBlank(scalar) { filled[index] += 1 } }
    // A total or remark among the rows may cross the columns.
    let allowed = rows.count >= 5 ? max(1, rows.count / 10) : 0
    func isGutter(_ index: Int) -> Bool {
      filled[index] <= allowed && (index >= header.count || isBlank(header[index]))
    }
    var starts: [Int] = []
    for index in 0..<width where !isGutter(index) && (index == 0 || isGutter(index - 1)) { starts.append(index) }
    starts = merged(starts, header: header, filled: filled, allowed: allowed, isGutter: isGutter)
    starts = starts.map { belowName($0, header: header, rows: rows) }
    guard starts.count >= 2 else { return nil }
    let all = layout(starts, header: header)
    let named = zip(starts, all.columns).filter { !$0.1.name.isEmpty }.map(\.0)
    let isNamed = named.count == starts.count
    guard isNamed || named.count >= 3 && named.count * 4 >= starts.count * 3 && named.first == starts.first,
      isPadded(named, rows)
    else { return nil }
    let edges = flushRight(isNamed ? starts : named, stretches: starts, header: header, rows: rows)
    return (layout(edges, header: header), isNamed)
  }

  /// The starts of columns with those moved left whose texts end at one place, below the end of their name: where the
  /// column before ends at one place too, all between the two ends is theirs, however long a text is.
  private static func flushRight(
    _ starts: [Int], stretches: [Int], header: [Unicode.Scalar], rows: [[Unicode.Scalar]]
  ) -> [Int] {
    let width = max(header.count, rows.map(\.count).max() ?? 0)
    func texts(from start: Int) -> (ends: [Int], begins: [Int], header: Int?) {
      let end = stretches.first { $0 > start } ?? width
      func place(_ line: [Unicode.Scalar], _ find: (Range<Int>) -> Int?) -> Int? {
        start < min(end, line.count) ? find(start..<min(end, line.count)) : nil
      }
      let ends = rows.compactMap { row in place(row) { $0.last { !isBlank(row[$0]) } } }
      let begins = rows.compactMap { row in place(row) { $0.first { !isBlank(row[$0]) } } }
      return (ends, begins, place(header) { $0.last { !isBlank(header[$0]) } })
    }
    var moved = starts
    for index in starts.indices.dropFirst() {
      let before = texts(from: starts[index - 1])
      let own = texts(from: starts[index])
      guard let edge = before.ends.max(), before.ends.count >= 2, before.ends.allSatisfy({ $0 == edge }),
        own.ends.count >= 2, own.ends.allSatisfy({ $0 == own.header }), Set(own.begins).count >= 2
      else { continue }
      moved[index] = min(starts[index], max(edge, before.header ?? 0) + 1)
    }
    return moved
  }

  /// The start of a column at its name, where only a row or two begin before it: their text before fills its column to
  /// the last place, and runs on into this one (`VAN DER BRN10003`).
  private static func belowName(_ start: Int, header: [Unicode.Scalar], rows: [[Unicode.Scalar]]) -> Int {
    guard start >= 2, start < header.count, isBlank(header[start]),
      let name = header[start...].firstIndex(where: { !isBlank($0) }), name - start <= 8
    else { return start }
    let reaching = rows.filter { $0.count > name && !isBlank($0[name]) }
    let early = reaching.filter { row in row[start..<name].contains { !isBlank($0) } }
    let runsOn = early.allSatisfy { row in
      isBlank(row[start - 1]) && !isBlank(row[start - 2]) && row[start..<name].allSatisfy { !isBlank($0) }
    }
    return runsOn && (reaching.count - early.count) >= 3 * max(1, early.count) ? name : start
  }

  /// Columns that one blank cuts in two (a header of two words, a date and its time) are one.
  private static func merged(
    _ starts: [Int], header: [Unicode.Scalar], filled: [Int], allowed: Int, isGutter: (Int) -> Bool
  ) -> [Int] {
    var kept: [Int] = []
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : filled.count
      let isNarrow = start > 0 && (start < 2 || !isGutter(start - 2))
      let hasData = (start..<end).contains { filled[$0] > allowed }
      let hasHeader = (start..<min(end, max(start, header.count))).contains { !isBlank(header[$0]) }
      if index > 0, isNarrow, !hasData || !hasHeader { continue }
      if index > 0, !hasData, !hasHeader { continue }
      kept.append(start)
    }
    return kept
  }

  /// Whether padding shows at each column: two blanks before it, in a good part of the rows.
  private static func isPadded(_ starts: [Int], _ rows: [[Unicode.Scalar]]) -> Bool {
    var padded = 0
    for start in starts.dropFirst() {
      let count = rows.count { row in
        start >= 2 && start < row.count && isBlank(row[start - 1]) && isBlank(row[start - 2])
      }
      if count * 3 >= rows.count { padded += 1 }
    }
    return padded * 2 >= starts.count - 1 && padded > 0
  }
}

extension FixedWidthLayout {
  /// The length of a column that goes on to the end of its line.
  package static let toEndOfLine = Int.max
}

extension String {
  /// Without blanks at either end.
  fileprivate var trimmedBlanks: String {
    var scalars = Substring(self).unicodeScalars
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    return String(scalars)
  }
}
