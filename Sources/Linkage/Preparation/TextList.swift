import Foundation

/// The bytes of a text where they stand; valid as long as what holds them.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension Bytes {
  func isSame(as other: Bytes) -> Bool {
    guard count == other.count, let one = baseAddress, let two = other.baseAddress else { return count == other.count }
    return memcmp(one, two, count) == 0
  }

  /// Whether the text comes before another in the order of bytes.
  func precedes(_ other: Bytes) -> Bool {
    guard let one = baseAddress, let two = other.baseAddress else { return count < other.count }
    let order = memcmp(one, two, Swift.min(count, other.count))
    return order == 0 ? count < other.count : order < 0
  }
}

/// Texts one after the other in one piece of memory.
struct TextList: Sendable {
  private var bytes: [UInt8] = []
  /// Where each text starts; the last entry closes the list.
  private var starts: [UInt32] = [0]

  var count: Int { starts.count - 1 }

  /// Adds a text; all of them may have four gigabytes.
  mutating func append(_ text: some Sequence<UInt8>) {
    bytes.append(contentsOf: text)
    starts.append(UInt32(bytes.count))
  }

  /// A text.
  subscript(_ number: Int) -> ArraySlice<UInt8> { bytes[Int(starts[number])..<Int(starts[number + 1])] }

  /// Whether a text is the given one.
  func isText(_ number: Int, _ text: Bytes) -> Bool { withText(number) { $0.isSame(as: text) } }

  /// Calls `body` with a text where it stands.
  func withText<Result>(_ number: Int, _ body: (Bytes) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(Bytes(rebasing: $0[Int(starts[number])..<Int(starts[number + 1])])) }
  }

  /// Calls `body` with sight of all texts, valid until it returns.
  func withView<Result>(_ body: (TextView) throws -> Result) rethrows -> Result {
    try bytes.withUnsafeBufferPointer { bytes in
      try starts.withUnsafeBufferPointer { starts in
        try body(TextView(bytes: View(bytes), starts: View(starts)))
      }
    }
  }
}

/// Sight of texts that stand one after the other, by number.
struct TextView: BitwiseCopyable, Sendable {
  private let bytes: View<UInt8>
  private let starts: View<UInt32>

  init(bytes: View<UInt8>, starts: View<UInt32>) {
    self.bytes = bytes
    self.starts = starts
  }

  /// Sight of nothing.
  init() { self.init(bytes: View(), starts: View()) }

  var count: Int { max(0, starts.count - 1) }

  @inline(__always)
  subscript(_ number: Int) -> Bytes { bytes.part(Int(starts[number]), Int(starts[number + 1])) }
  @inline(__always)
  subscript(_ number: Int32) -> Bytes { self[Int(number)] }
}
