/// What one pass over a file in an unknown encoding shows.
struct TextSurvey: Sendable {
  private(set) var check = UTF8Check()
  /// Stretches of the file around bytes that are not UTF-8, at most 256 KiB.
  private(set) var sample: [UInt8] = []

  private static let sampleLimit = 256 << 10

  init(_ file: InputFile) throws {
    var check = UTF8Check()
    var sample: [UInt8] = []
    try TextSurvey.forEachChunk(of: file) { bytes, _, isLast in
      let before = check.invalidCount
      check.take(bytes, isLast: isLast)
      if check.invalidCount > before, sample.count < TextSurvey.sampleLimit {
        TextSurvey.collect(from: bytes, into: &sample)
      }
    }
    self.check = check
    self.sample = sample
  }

  /// Appends whole lines that have high bytes.
  private static func collect(from bytes: UnsafeRawBufferPointer, into sample: inout [UInt8]) {
    var start = 0
    while start < bytes.count, sample.count < sampleLimit {
      var end = start
      var isHigh = false
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
        if bytes[end] >= 0x80 { isHigh = true }
        end += 1
      }
      if isHigh {
        sample.append(contentsOf: bytes[start..<min(end, start + sampleLimit)])
        sample.append(0x0A)
      }
      start = end + 1
    }
  }

  /// Calls `body` with each chunk, its offset in the file and whether it is the last.
  static func forEachChunk(
    of file: InputFile, until limit: Int = .max,
    _ body: (UnsafeRawBufferPointer, Int, Bool) throws -> Void
  ) throws {
    let end = min(limit, file.size)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
    defer { buffer.deallocate() }
    var offset = 0
    while offset < end {
      let wanted = min(buffer.count, end - offset)
      let count = try file.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<wanted]), at: offset)
      guard count > 0 else { return }
      try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]), offset, offset + count >= end)
      offset += count
    }
  }
}
