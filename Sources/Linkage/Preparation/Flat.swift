/// Values side by side in memory, fixed once made.
///
/// The loops over all pairs read them through `view`, which counts no references: threads that count the references of
/// one object wait for each other. What takes a view keeps its owner alive.
final class Flat<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  let view: View<Element>
  private let memory: UnsafeMutableBufferPointer<Element>

  /// - Parameter fill: Sets every value.
  init(count: Int, fill: (UnsafeMutableBufferPointer<Element>) -> Void) {
    memory = .allocate(capacity: count)
    fill(memory)
    view = View(UnsafeBufferPointer(memory))
  }

  convenience init(_ values: [Element]) {
    self.init(count: values.count) { memory in
      for index in values.indices { memory.initializeElement(at: index, to: values[index]) }
    }
  }

  deinit { memory.deallocate() }

  var count: Int { memory.count }

  @inline(__always)
  subscript(_ index: Int) -> Element { memory[index] }
  @inline(__always)
  subscript(_ index: Int32) -> Element { memory[Int(index)] }
}

/// Sight of values side by side, valid as long as what owns them; checked against its bounds in debug builds.
struct View<Element: BitwiseCopyable & Sendable>: BitwiseCopyable, @unchecked Sendable {
  private let values: UnsafeBufferPointer<Element>

  init(_ values: UnsafeBufferPointer<Element>) { self.values = values }

  /// Sight of nothing.
  init() { values = UnsafeBufferPointer(start: nil, count: 0) }

  var count: Int { values.count }

  @inline(__always)
  subscript(_ index: Int) -> Element { values[index] }
  @inline(__always)
  subscript(_ index: Int32) -> Element { values[Int(index)] }

  /// Where a value stands.
  @inline(__always)
  func place(of index: Int) -> UnsafePointer<Element>? { values.baseAddress.map { $0 + index } }

  /// The values from one place up to another.
  @inline(__always)
  func part(_ start: Int, _ end: Int) -> UnsafeBufferPointer<Element> {
    UnsafeBufferPointer(start: values.baseAddress.map { $0 + start }, count: end - start)
  }
}
