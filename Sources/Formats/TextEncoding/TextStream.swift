package import Diagnostics

/// The text of a file as a moving window of bytes that ASCII can be searched in.
///
/// UTF-8 and single-byte encodings pass through as they are; other encodings are converted to UTF-8 on the way.
/// Memory is bounded by the window, which grows only as far as its user lets one record grow.
package final class TextStream {
  package let file: InputFile
  package let finding: EncodingFinding
  /// Offset of the window's first byte in the stream.
  package private(set) var windowOffset = 0
  /// Bytes in the window.
  package private(set) var count = 0
  /// Whether the window ends where the text ends.
  package private(set) var isComplete = false
  private var storage: UnsafeMutableRawBufferPointer
  private var fileOffset: Int
  private var conversion: StreamConversion?
  /// Readable bytes behind the window, so that it can be searched in whole words.
  package static let padding = 16

  package init(_ file: InputFile, finding: EncodingFinding, capacity: Int = 256 << 10) throws {
    self.file = file
    self.finding = finding
    fileOffset = finding.markLength
    storage = .allocate(byteCount: max(capacity, 64) + TextStream.padding, alignment: 16)
    storage.initializeMemory(as: UInt8.self, repeating: 0)
    if !finding.encoding.isASCIITransparent {
      conversion = StreamConversion(encoding: finding.encoding, start: finding.markLength)
    }
    try refill(discarding: 0)
  }

  deinit { storage.deallocate() }

  /// The bytes that are here; valid until the next refill.
  package var window: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: storage[..<count]) }

  /// The whole of the storage, of which `count` bytes are text and at least `padding` more can be read.
  var paddedWindow: UnsafeRawBufferPointer { UnsafeRawBufferPointer(storage) }

  /// Drops the window's first bytes and reads on; doubles the window where nothing is dropped and it is full.
  package func refill(discarding dropped: Int) throws {
    precondition(dropped <= count, "only what is in the window can be dropped")
    let kept = count - dropped
    if dropped == 0, kept + TextStream.padding >= storage.count { grow() }
    if dropped > 0, kept > 0 {
      storage.copyMemory(from: UnsafeRawBufferPointer(rebasing: storage[dropped..<count]))
    }
    windowOffset += dropped
    count = kept
    while !isComplete, count < storage.count - TextStream.padding {
      let before = count
      try readMore()
      if conversion != nil, count > before { break }
    }
  }

  private func grow() {
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: storage.count * 2, alignment: 16)
    larger.initializeMemory(as: UInt8.self, repeating: 0)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: storage[..<count]))
    storage.deallocate()
    storage = larger
  }

  private func readMore() throws {
    let free = UnsafeMutableRawBufferPointer(rebasing: storage[count..<storage.count - TextStream.padding])
    guard conversion != nil else {
      let read = try file.read(into: free, at: fileOffset)
      fileOffset += read
      count += read
      isComplete = read < free.count || fileOffset >= file.size
      return
    }
    try conversion?.fill(from: file)
    let moved = conversion?.move(into: free) ?? 0
    count += moved
    isComplete = conversion?.isDone ?? true
  }

  /// The offset in the original file of a line that begins at an offset of the stream.
  ///
  /// Lines must be asked for in rising order.
  package func originalOffset(ofLine line: Int, at streamOffset: Int) -> Int {
    conversion?.originalOffset(ofLine: line) ?? streamOffset + finding.markLength
  }

  /// The end of the original file.
  package var originalEnd: Int { file.size }

  /// The text of bytes of the window or of a copy of them.
  package func text(of bytes: UnsafeRawBufferPointer) -> String {
    table?.text(of: bytes) ?? String(decoding: bytes, as: UTF8.self)
  }

  /// The table of a single-byte encoding; nil where the bytes are UTF-8.
  private(set) lazy var table: SingleByteTable? =
    finding.encoding.form == .singleByte ? SingleByteTable.table(for: finding.encoding) : nil

  /// One diagnostic for each of the first places that could not be decoded, and one that counts the others.
  package var undecodableDiagnostics: [Diagnostic] {
    let places = conversion?.undecodable.first ?? finding.undecodable
    let total = conversion?.undecodable.count ?? finding.undecodableCount
    return UndecodableLog.diagnostics(
      places, total: total, encoding: finding.encoding, file: file.name)
  }
}
