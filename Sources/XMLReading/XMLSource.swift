/// Hands the bytes of a document to the parser, each block after the scanner has looked through it.
final class XMLSource {
  private let read: (UnsafeMutableRawBufferPointer) throws -> Int
  private let block: UnsafeMutableRawBufferPointer
  @exclusivity(unchecked) private var delivered = 0
  @exclusivity(unchecked) private var filled = 0
  private var isLastBlock = false
  @exclusivity(unchecked) private var isStopped = false
  @exclusivity(unchecked) private(set) var scanner: XMLTagScanner
  let encoding: XMLEncoding
  /// Why reading failed.
  private(set) var failure: (any Error)?

  static let blockLength = 64 << 10

  init(
    limits: XMLLimits, given: XMLGivenEncoding?, read: @escaping (UnsafeMutableRawBufferPointer) throws -> Int
  ) throws {
    self.read = read
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: XMLSource.blockLength, alignment: 16)
    do {
      filled = try XMLSource.fill(block, read)
    } catch {
      block.deallocate()
      throw error
    }
    self.block = block
    isLastBlock = filled < block.count
    encoding = XMLEncoding(firstBytes: UnsafeRawBufferPointer(rebasing: block[..<filled]), given: given)
    scanner = XMLTagScanner(limits: limits, encoding: encoding)
    delivered = min(encoding.markLength, filled)
    filled = scan(from: delivered, to: filled)
  }

  deinit { block.deallocate() }

  /// Whether the parser has been given the last byte of the file.
  var isExhausted: Bool { isLastBlock && delivered == filled && scanner.violation == nil && failure == nil }

  /// The limit that keeps the rest of the document from the parser, once it has been given what stands before.
  var violation: (limit: XMLLimits.Name, line: Int)? { delivered == filled ? scanner.violation : nil }

  func nextStart() -> XMLTagPosition? { scanner.nextStart() }

  func nextEnd() -> Int? { scanner.nextEnd() }

  /// Delivers nothing from now on.
  func stop() { isStopped = true }

  /// Copies the next bytes; 0 at the end of the file, at a limit, after an error, and once stopped.
  func deliver(into target: UnsafeMutableRawBufferPointer) -> Int {
    if isStopped { return 0 }
    if delivered == filled { refill() }
    let count = min(target.count, filled - delivered)
    guard count > 0 else { return 0 }
    target.copyMemory(from: UnsafeRawBufferPointer(rebasing: block[delivered..<delivered + count]))
    delivered += count
    return count
  }

  private func refill() {
    guard !isLastBlock, failure == nil, scanner.violation == nil else { return }
    do {
      delivered = 0
      filled = 0
      let count = try XMLSource.fill(block, read)
      isLastBlock = count < block.count
      filled = scan(from: 0, to: count)
    } catch {
      failure = error
    }
  }

  /// Where what the parser may see of the block ends.
  private func scan(from start: Int, to end: Int) -> Int {
    let bytes = UnsafeRawBufferPointer(rebasing: block[start..<end])
    switch encoding.form {
    case .bytes: return start + bytes.withMemoryRebound(to: UInt8.self) { scanner.scan($0) }
    case .units(let length, _):
      let narrow = ASCIIView.narrow(bytes, encoding.form)
      let shown = narrow.withUnsafeBufferPointer { scanner.scan($0) }
      return shown == narrow.count ? end : start + shown * length
    case .foreign: return start
    }
  }

  private static func fill(
    _ block: UnsafeMutableRawBufferPointer, _ read: (UnsafeMutableRawBufferPointer) throws -> Int
  ) throws -> Int {
    var filled = 0
    while filled < block.count {
      let count = try read(UnsafeMutableRawBufferPointer(rebasing: block[filled...]))
      if count <= 0 { break }
      filled += count
    }
    return filled
  }
}
