/// The values of one comparison for all units, as numbers into a vocabulary; a unit may have several.
final class ValueColumn: Sendable {
  let vocabulary: Vocabulary
  /// For each unit its first value, or 0.
  let first: Flat<Int32>
  /// The values of units that have more than one, sorted.
  let several: [Int32: [Int32]]
  /// What can be said of each value at a glance.
  let traits: Flat<Traits>

  struct Traits: BitwiseCopyable, Sendable {
    /// One bit a letter that occurs; digits in pairs.
    var letters: UInt32
    var length: UInt16
    /// Hashes of what stands before an @, and of the last seven signs.
    var local: UInt32
    var tail: UInt32
    /// Hashes of the first and the last four of nine signs or more; 0 of fewer.
    var ends: UInt32
  }

  init(_ folded: FoldedCells, _ rows: [Int], _ columns: [Int]) {
    if columns.count == 1, folded.isSingle(columns[0]) {
      vocabulary = folded.texts[columns[0]]
      first = Flat(rows.map { folded.ranks[columns[0]][$0] })
      several = [:]
      traits = Self.traits(vocabulary)
      return
    }
    let cells = rows.map { row in columns.flatMap { folded.values(row: row, column: $0) } }
    let vocabulary = Vocabulary(cells.lazy.flatMap { $0 })
    var several: [Int32: [Int32]] = [:]
    first = Flat(
      cells.enumerated().map { unit, values in
        let numbers = Set(values.map { vocabulary.number(of: $0) }).subtracting([0]).sorted()
        if numbers.count > 1 { several[Int32(unit)] = numbers }
        return numbers.first ?? 0
      })
    self.vocabulary = vocabulary
    self.several = several
    traits = Self.traits(vocabulary)
  }

  private static func traits(_ vocabulary: Vocabulary) -> Flat<Traits> {
    Flat(
      vocabulary.map { value in
        Traits(
          letters: Letters.set(value), length: UInt16(clamping: value.count),
          local: UInt32(truncatingIfNeeded: BlockingKeys.hash(bytes: value.prefix { $0 != UInt8(ascii: "@") })),
          tail: UInt32(truncatingIfNeeded: BlockingKeys.hash(bytes: value.suffix(7))),
          ends: value.count < 9 ? 0 : half(value.prefix(4)) << 16 | half(value.suffix(4)))
      })
  }

  private static func half(_ bytes: Slice<Bytes>) -> UInt32 {
    UInt32(truncatingIfNeeded: BlockingKeys.hash(bytes: bytes) >> 24) & 0xFFFF
  }

  func values(of unit: Int) -> [Int32] {
    if let list = several[Int32(unit)] { return list }
    return first[unit] == 0 ? [] : [first[unit]]
  }
}

extension ValueColumn.Traits {
  /// Whether one edit may make one of two values the other: it leaves the beginning or the end as it is.
  static func mayBeOneEdit(_ ends: UInt32, _ other: UInt32) -> Bool {
    let changed = ends ^ other
    return ends == 0 || other == 0 || changed >> 16 == 0 || changed & 0xFFFF == 0
  }
}
