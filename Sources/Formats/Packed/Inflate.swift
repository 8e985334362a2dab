import CZlib

/// A deflate stream (RFC 1951), bare or as a member of a gzip file (RFC 1952), unpacked by zlib in pieces.
final class Inflate {
  /// What zlib calls the window bits.
  enum Wrapping: Int32 {
    case bare = -15
    case gzip = 31
  }

  enum State { case unfinished, ended, broken }

  private let stream: UnsafeMutablePointer<z_stream>
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)

  init(_ wrapping: Wrapping) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let result = inflateInit2_(stream, wrapping.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    precondition(result == Z_OK, "zlib is there and has memory")
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    buffer.deallocate()
  }

  /// Unpacks what follows of the stream.
  ///
  /// - Parameter take: Gets what comes out, at most 64 KiB at a time; what it throws ends the unpacking.
  /// - Returns: How many bytes of `input` belong to the stream, and whether it ended with them. A gzip member whose
  ///   check sum or length is not right is broken.
  func push(
    _ input: UnsafeRawBufferPointer, into take: (UnsafeRawBufferPointer) throws -> Void
  ) rethrows -> (used: Int, state: State) {
    let start = UnsafeMutablePointer(mutating: input.bindMemory(to: Bytef.self).baseAddress)
    stream.pointee.next_in = start
    stream.pointee.avail_in = uInt(input.count)
    while true {
      stream.pointee.next_out = buffer.bindMemory(to: Bytef.self).baseAddress
      stream.pointee.avail_out = uInt(buffer.count)
      let result = inflate(stream, Z_NO_FLUSH)
      let count = buffer.count - Int(stream.pointee.avail_out)
      if count > 0 { try take(UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
      let used = input.count - Int(stream.pointee.avail_in)
      switch result {
      case Z_STREAM_END: return (used, .ended)
      case Z_OK where stream.pointee.avail_out == 0: continue
      // Nothing can be done without more of the stream.
      case Z_OK where stream.pointee.avail_in == 0, Z_BUF_ERROR: return (used, .unfinished)
      case Z_OK: continue
      default: return (used, .broken)
      }
    }
  }
}
