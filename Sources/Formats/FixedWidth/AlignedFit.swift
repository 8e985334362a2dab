/// Whether a row keeps to the columns that were read off an aligned header, and where its texts are if it does not.
///
/// A value that is too long for its column is either cut at the column's edge, and then runs on into the next text, or
/// pushes all that stands behind it to the right.
struct AlignedFit {
  private let columns: [FixedWidthLayout.Column]
  /// Whether the texts of a column begin at its first place.
  private let isFlushLeft: [Bool]
  /// Index of the header among the lines.
  private let headerIndex: Int
  /// The lines above the header, without figures: a report has them again on each page.
  private let titles: Set<String>

  /// - Parameter lines: The sample that the header was found in.
  init(_ header: AlignedHeader, in lines: [String]) {
    columns = header.layout.columns
    headerIndex = header.headerIndex
    titles = Set(lines.prefix(header.headerIndex + 1).map(Self.withoutFigures))
    let rows = lines.dropFirst(header.headerIndex + 1).map { Array($0.unicodeScalars) }
    isFlushLeft = columns.indices.map { index in
      let filled = rows.filter { Self.isFilled($0, header.layout.columns, index, 0) }
      let flush = filled.count { !Self.isBlank($0, header.layout.columns[index].start) }
      return flush >= 2 && flush >= 3 * (filled.count - flush)
    }
  }

  enum Reading {
    case fits
    /// The row does not keep to the columns: it is cut by this layout, as far as it can be told.
    case misfit(FixedWidthLayout)
  }

  /// - Parameter index: Which line of the file it is, from 0.
  func reading(of text: String, at index: Int) -> Reading {
    let line = Array(text.unicodeScalars)
    guard columns.count >= 2, index > headerIndex, let misfit = firstMisfit(line), isRow(line, text) else {
      return .fits
    }
    if misfit.isMoved, let shift = shift(of: line, behind: misfit.column) {
      return .misfit(layout(line) { $0 > misfit.column ? shift : 0 })
    }
    // Behind a text that fills its column to the last place all is where it belongs.
    return .misfit(misfit.isMoved ? layout(line, keepingWords: true) { _ in 0 } : layout(line) { _ in 0 })
  }

  /// The first column whose text goes on beyond its edge, and whether one behind it is out of its place.
  private func firstMisfit(_ line: [Unicode.Scalar]) -> (column: Int, isMoved: Bool)? {
    let moved = columns.indices.dropFirst().first { index in
      isFlushLeft[index] && Self.isFilled(line, columns, index, 0) && Self.isBlank(line, columns[index].start)
    }
    let crossed = columns.indices.dropFirst().first { crosses(line, $0) }
    guard let first = [moved, crossed].compactMap(\.self).min() else { return nil }
    return (first - 1, moved != nil)
  }

  private func crosses(_ line: [Unicode.Scalar], _ index: Int) -> Bool {
    let start = columns[index].start
    return start > 0 && !Self.isBlank(line, start) && !Self.isBlank(line, start - 1)
  }

  /// Whether the line is one of the table: it begins in the first column and has most of the columns' texts.
  private func isRow(_ line: [Unicode.Scalar], _ text: String) -> Bool {
    guard Self.isFilled(line, columns, 0, 0), !titles.contains(Self.withoutFigures(text)) else { return false }
    var stretches = 0
    var blanks = 2
    for scalar in line {
      if !Self.isBlank(scalar), blanks >= 2 { stretches += 1 }
      blanks = Self.isBlank(scalar) ? blanks + 1 : 0
    }
    return stretches >= max(2, columns.count - 2)
  }

  /// How many places all behind a column stand too far right; nil where no number of them puts each in its place.
  private func shift(of line: [Unicode.Scalar], behind column: Int) -> Int? {
    (1...60).first { shift in
      var isProved = false
      for index in columns.indices where index > column {
        let start = columns[index].start + shift
        guard Self.isFilled(line, columns, index, shift) else { continue }
        if isFlushLeft[index], Self.isBlank(line, start) { return false }
        let isApart = Self.isBlank(line, start - 1)
        if !isApart, index > column + 1 || !Self.isSeam(line, start) { return false }
        if isFlushLeft[index], isApart { isProved = true }
      }
      return isProved
    }
  }

  /// Whether two texts may have been put together there: `LongnameRN`, `LEE12345`; no word is cut in two.
  private static func isSeam(_ line: [Unicode.Scalar], _ index: Int) -> Bool {
    guard line.indices.contains(index), line.indices.contains(index - 1) else { return false }
    let (before, after) = (line[index - 1].properties, line[index].properties)
    if before.isAlphabetic != after.isAlphabetic { return true }
    return before.isLowercase && after.isUppercase
  }

  /// The columns with their edges moved for one line.
  ///
  /// - Parameter keepingWords: Whether a text that crosses an edge is left whole in the column it begins in.
  private func layout(
    _ line: [Unicode.Scalar], keepingWords: Bool = false, moved: (Int) -> Int
  ) -> FixedWidthLayout {
    var starts = columns.indices.map { columns[$0].start + moved($0) }
    if keepingWords {
      for index in starts.indices.dropFirst() where crosses(line, index) {
        while !Self.isBlank(line, starts[index]) { starts[index] += 1 }
      }
    }
    return FixedWidthLayout(
      columns: columns.indices.map { index in
        let end = index + 1 < starts.count ? starts[index + 1] : FixedWidthLayout.toEndOfLine
        let isLast = end == FixedWidthLayout.toEndOfLine
        return FixedWidthLayout.Column(
          name: columns[index].name, start: starts[index], length: isLast ? end : max(0, end - starts[index]))
      })
  }

  // MARK: - Places

  private static func isFilled(
    _ line: [Unicode.Scalar], _ columns: [FixedWidthLayout.Column], _ index: Int, _ shift: Int
  ) -> Bool {
    let start = min(line.count, columns[index].start + shift)
    let end = index + 1 < columns.count ? min(line.count, columns[index + 1].start + shift) : line.count
    return start < end && line[start..<end].contains { !isBlank($0) }
  }

  private static func isBlank(_ line: [Unicode.Scalar], _ index: Int) -> Bool {
    !line.indices.contains(index) || isBlank(line[index])
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{A0}" }

  private static func withoutFigures(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.numericType == nil && $0 != " " }))
  }
}
