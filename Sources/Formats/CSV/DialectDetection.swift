/// What the start of delimited text shows.
package struct DialectSample: Sendable {
  package var dialect: Dialect
  /// How sure the delimiter is, from 0 to 1.
  package var confidence: Double
  package var widths: RowWidths
  /// Where the rows begin in the stream, behind a `sep=` line.
  package var bodyStart: Int
  package var bodyLine: Int
  /// Cells in most rows.
  package var columnCount: Int { widths.usual }
}

/// Finds how delimited text is written, from its first stretch.
package enum DialectDetection {
  private static let sampleLimit = 128 << 10

  /// Looks at the first window of a stream that has not been read from.
  ///
  /// - Parameter options: What is given there is not looked for.
  package static func detect(_ stream: TextStream, options: ReadOptions) throws -> DialectSample {
    // Converted text comes in smaller pieces.
    while !stream.isComplete, stream.count < sampleLimit / 2 { try stream.refill(discarding: 0) }
    let encoding = stream.finding.encoding
    let count = min(stream.count, sampleLimit)
    let isComplete = stream.isComplete && count == stream.count
    var sample = Sample(
      bytes: stream.paddedWindow, start: 0,
      count: isComplete ? EndMark.end(ofText: stream.window) : count, isComplete: isComplete, encoding: encoding)
    let separator = SeparatorLine.find(in: sample.bytes, count: sample.count)
    sample.start = separator?.end ?? 0
    let delimiters = options.delimiter.map { [DelimiterText.unescaped($0)] }
    let found: Found
    if let delimiters {
      found = best(of: delimiters, in: sample, options: options) ?? single(delimiters[0], in: sample, options: options)
    } else if let separator, !separator.delimiter.isEmpty,
      let trial = best(of: [separator.delimiter], in: sample, options: options), trial.trial.width > 1
    {
      found = trial
    } else {
      found = search(sample, options: options)
    }
    let isSure = delimiters != nil || separator != nil
    return DialectSample(
      dialect: found.dialect, confidence: isSure ? 1 : found.trial.score, widths: found.trial.rowWidths,
      bodyStart: sample.start, bodyLine: separator == nil ? 1 : 2)
  }

  struct Sample {
    let bytes: UnsafeRawBufferPointer
    var start: Int
    let count: Int
    let isComplete: Bool
    let encoding: TextEncoding

    func trial(_ dialect: Dialect) -> DialectTrial {
      DialectTrial(
        DelimitedSyntax(dialect, encoding: encoding), sample: bytes, from: start, count: count, isComplete: isComplete)
    }

    func contains(_ first: UInt8, _ second: UInt8) -> Bool {
      var index = start
      while index + 1 < count {
        if bytes[index] == first, bytes[index + 1] == second { return true }
        index += 1
      }
      return false
    }
  }

  struct Found {
    var dialect: Dialect
    var trial: DialectTrial
  }

  // MARK: - Delimiter

  private static let usual = [",", ";", "\t", "|"]
  private static let controls = ["\u{1F}", "\u{1E}", "\u{01}", "\u{02}", "\u{14}", "\u{1C}", "\u{1D}", "\u{07}"]
  private static let unusual = ["^", "~", "¦", "§", "¬", "!", "#", "*", "&", "$", "%", "+", ":", "\\", "`"]

  private static func search(_ sample: Sample, options: ReadOptions) -> Found {
    if let proved = best(of: controls, in: sample, options: options), proved.trial.width > 1,
      proved.trial.share >= 0.9
    {
      return proved
    }
    let found = best(of: usual, in: sample, options: options)
    let other = best(of: unusual.filter { isProof($0, sample, options) }, in: sample, options: options)
    if let other, other.trial.score > (found?.trial.score ?? 0) + 0.05 { return doubled(other, sample) ?? other }
    guard let found else { return damaged(sample, options) ?? single(spare(sample), in: sample, options: options) }
    guard !isProse(found, sample) else { return single(spare(sample), in: sample, options: options) }
    return doubled(found, sample) ?? spaced(found, sample) ?? found
  }

  /// The delimiter with the blank behind it, where quotes stand behind that: `"1001", "Smith, Bob", "BLS"`.
  private static func spaced(_ found: Found, _ sample: Sample) -> Found? {
    guard [",", ";"].contains(found.dialect.delimiter), found.trial.spacedCount > 0 else { return nil }
    var dialect = found.dialect
    dialect.delimiter += " "
    dialect.quote = dialect.quote ?? "\""
    let trial = sample.trial(dialect)
    guard trial.share >= 0.9, trial.width > 1, trial.quotedCount >= found.trial.quotedCount + 2,
      trial.damageCount <= found.trial.damageCount
    else { return nil }
    return Found(dialect: dialect, trial: trial)
  }

  /// The first delimiter that parts text of which every record is damaged; nil where some record is whole.
  private static func damaged(_ sample: Sample, _ options: ReadOptions) -> Found? {
    for delimiter in usual where sample.trial(Dialect(delimiter: delimiter, quote: nil)).width > 1 {
      let found = single(delimiter, in: sample, options: options)
      if found.trial.rowCount == 0, found.trial.damageCount > 0 { return found }
    }
    return nil
  }

  /// Whether nearly every row has the same number of an unusual delimiter, and it is not only punctuation.
  private static func isProof(_ delimiter: String, _ sample: Sample, _ options: ReadOptions) -> Bool {
    let trial = sample.trial(Dialect(delimiter: delimiter, quote: options.quote ?? "\""))
    guard trial.share >= 0.95, trial.width >= 2, trial.rowCount >= (trial.width >= 3 ? 2 : 4) else { return false }
    guard trial.spacedCount * 2 < trial.cellCount else { return false }
    if delimiter == ":" {
      // Times, and `label: value`, are no tables.
      return trial.width >= 3 && trial.shortNumberCount * 3 < trial.cellCount
    }
    return true
  }

  /// One column of text in which commas are punctuation: none in its first line, and a blank behind each of them.
  private static func isProse(_ found: Found, _ sample: Sample) -> Bool {
    guard found.dialect.delimiter == ",", found.trial.quotedCount == 0 else { return false }
    let rows = found.trial.widths.filter { $0 > 0 }
    guard rows.count >= 2, rows[0] == 1, found.trial.spacedCount > 0 else { return false }
    return found.trial.spacedCount == rows.reduce(0) { $0 + $1 - 1 }
  }

  /// A delimiter that the sample has not got.
  private static func spare(_ sample: Sample) -> String {
    for delimiter in usual where sample.trial(Dialect(delimiter: delimiter, quote: nil)).widths.allSatisfy({ $0 <= 1 })
    {
      return delimiter
    }
    return "\u{1F}"
  }

  /// The delimiter twice, where every second column is empty throughout.
  private static func doubled(_ found: Found, _ sample: Sample) -> Found? {
    let delimiter = found.dialect.delimiter
    guard delimiter != ",", delimiter != "\t", found.trial.alternatesEmpty, found.trial.width >= 3,
      found.trial.rowCount >= 2
    else { return nil }
    var dialect = found.dialect
    dialect.delimiter = delimiter + delimiter
    let trial = sample.trial(dialect)
    return trial.share >= 0.9 ? Found(dialect: dialect, trial: trial) : nil
  }

  /// The best of some delimiters; nil where none makes more than one column.
  private static func best(of delimiters: [String], in sample: Sample, options: ReadOptions) -> Found? {
    var best: Found?
    for delimiter in delimiters {
      let found = withQuotes(delimiter, in: sample, options: options)
      guard found.trial.width > 1 || found.trial.widths.contains(where: { $0 > 1 }) else { continue }
      if found.trial.score > (best?.trial.score ?? -1) + 0.000_001 { best = found }
    }
    return best
  }

  private static func single(_ delimiter: String, in sample: Sample, options: ReadOptions) -> Found {
    withQuotes(delimiter, in: sample, options: options)
  }

  // MARK: - Quote and escape

  private static func withQuotes(_ delimiter: String, in sample: Sample, options: ReadOptions) -> Found {
    if let quote = options.quote { return withEscape(Dialect(delimiter: delimiter, quote: quote), sample, options) }
    let double = withEscape(Dialect(delimiter: delimiter, quote: "\""), sample, options)
    if double.trial.quotedCount == 0 || double.trial.damageCount > double.trial.quotedCount {
      let apostrophe = withEscape(Dialect(delimiter: delimiter, quote: "'"), sample, options)
      let trial = apostrophe.trial
      if trial.quotedCount >= 2, trial.damageCount == 0, trial.score >= double.trial.score,
        trial.quotedCount * 20 >= trial.cellCount
      {
        return apostrophe
      }
    }
    // Text that never meant its quotes: nearly every one of them would be damage.
    if double.trial.damageCount >= 3, double.trial.damageCount > 3 * double.trial.quotedCount {
      let none = withEscape(Dialect(delimiter: delimiter, quote: nil), sample, options)
      if none.trial.share >= 0.9, none.trial.width > 1 { return none }
    }
    return double
  }

  private static func withEscape(_ dialect: Dialect, _ sample: Sample, _ options: ReadOptions) -> Found {
    var dialect = dialect
    if dialect.quote == "" { dialect.quote = nil }
    if let escape = options.escape {
      dialect.escape = escape.isEmpty || escape == dialect.quote ? nil : DelimiterText.unescaped(escape)
      return Found(dialect: dialect, trial: sample.trial(dialect))
    }
    let plain = Found(dialect: dialect, trial: sample.trial(dialect))
    let delimiter = Array(dialect.delimiter.utf8)
    let quote = Array((dialect.quote ?? "").utf8)
    let isSeen =
      (quote.count == 1 && sample.contains(0x5C, quote[0])) || sample.contains(0x5C, delimiter[0])
    guard isSeen, dialect.delimiter != "\\" else { return plain }
    dialect.escape = "\\"
    let escaped = Found(dialect: dialect, trial: sample.trial(dialect))
    if escaped.trial.damageCount < plain.trial.damageCount { return escaped }
    let isBetter = escaped.trial.damageCount == plain.trial.damageCount && escaped.trial.width > 1
    return isBetter && escaped.trial.share > plain.trial.share + 0.05 ? escaped : plain
  }
}
