/// Distinct folded values, numbered in the order of their bytes, so that numbers do not depend on row order.
///
/// Number 0 is the missing value.
struct Vocabulary: Sendable {
  private let bytes: Flat<UInt8>
  private let starts: Flat<UInt32>

  /// The vocabulary of the given values; empty ones are left out.
  init(_ unsorted: some Sequence<[UInt8]>) {
    var list = TextList()
    for value in Set(unsorted) { list.append(value) }
    self = Self.numbered(list).vocabulary
  }

  /// The texts of some places in the order of these, after the missing one.
  private init(_ texts: TextView, _ places: [Int32]) {
    let total = places.reduce(0) { $0 + texts[$1].count }
    var starts: [UInt32] = [0]
    starts.reserveCapacity(places.count + 2)
    bytes = Flat(count: total) { memory in
      var end = 0
      for place in places {
        starts.append(UInt32(end))
        for byte in texts[place] {
          memory.initializeElement(at: end, to: byte)
          end += 1
        }
      }
    }
    starts.append(UInt32(total))
    self.starts = Flat(starts)
  }

  /// The vocabulary of a list and the number of each of its values; 0 of an empty one.
  static func numbered(_ list: TextList) -> (vocabulary: Vocabulary, numbers: [Int32]) {
    list.withView { texts in
      // The first eight bytes decide most comparisons.
      var order = (0..<texts.count).map { (head: head(of: texts[$0]), place: Int32($0)) }
      order.sort { left, right in
        left.head != right.head ? left.head < right.head : texts[left.place].precedes(texts[right.place])
      }
      var numbers = [Int32](repeating: 0, count: texts.count), kept: [Int32] = []
      for (_, place) in order where !texts[place].isEmpty {
        if kept.last.map({ !texts[$0].isSame(as: texts[place]) }) ?? true { kept.append(place) }
        numbers[Int(place)] = Int32(kept.count)
      }
      return (Vocabulary(texts, kept), numbers)
    }
  }

  /// A number that orders as the first eight bytes do.
  private static func head(of value: Bytes) -> UInt64 {
    var head: UInt64 = 0
    for index in 0..<8 { head = head << 8 | UInt64(index < value.count ? value[index] : 0) }
    return head
  }

  /// How many values there are, the missing one included.
  var count: Int { starts.count - 1 }

  /// Sight of the values, valid as long as the vocabulary.
  var view: TextView { TextView(bytes: bytes.view, starts: starts.view) }

  /// A value.
  subscript(_ number: Int32) -> [UInt8] { withExtendedLifetime(self) { Array(view[number]) } }

  /// What `transform` makes of each value, in their order.
  func map<Result>(_ transform: (Bytes) -> Result) -> [Result] {
    withExtendedLifetime(self) { (0..<count).map { transform(view[$0]) } }
  }

  /// The number of a value; 0 for a missing or unknown one.
  func number(of value: [UInt8]) -> Int32 {
    if value.isEmpty { return 0 }
    return withExtendedLifetime(self) {
      value.withUnsafeBufferPointer { value in
        let view = view
        var low = 1, high = count
        while low < high {
          let middle = (low + high) / 2
          if view[middle].precedes(value) { low = middle + 1 } else { high = middle }
        }
        return low < count && view[low].isSame(as: value) ? Int32(low) : 0
      }
    }
  }
}
