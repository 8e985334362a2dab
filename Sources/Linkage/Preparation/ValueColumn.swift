/// The values of one comparison for all units, as numbers into a vocabulary; a unit may have several.
final class ValueColumn {
  let vocabulary: Vocabulary
  /// For each unit its first value, or 0.
  let first: [Int32]
  /// The values of units that have more than one, sorted.
  let several: [Int32: [Int32]]

  init(_ cells: [[[UInt8]]]) {
    let vocabulary = Vocabulary(cells.lazy.flatMap { $0 })
    var several: [Int32: [Int32]] = [:]
    first = cells.enumerated().map { unit, values in
      let numbers = Set(values.map { vocabulary.number(of: $0) }).subtracting([0]).sorted()
      if numbers.count > 1 { several[Int32(unit)] = numbers }
      return numbers.first ?? 0
    }
    self.vocabulary = vocabulary
    self.several = several
  }

  func values(of unit: Int) -> [Int32] {
    if let list = several[Int32(unit)] { return list }
    return first[unit] == 0 ? [] : [first[unit]]
  }
}
