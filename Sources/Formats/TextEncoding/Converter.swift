import Glibc

/// Bytes of a legacy encoding to UTF-8, through the system's iconv; it keeps its shift state between calls.
final class Converter {
  private let handle: iconv_t

  /// nil where the system does not know that name.
  init?(from systemName: String) {
    guard let handle = iconv_open("UTF-8", systemName), handle != iconv_t(bitPattern: -1) else { return nil }
    self.handle = handle
  }

  deinit { iconv_close(handle) }

  /// Appends the UTF-8 of `input` to `output`; what cannot be converted becomes U+FFFD, one a byte.
  ///
  /// - Parameters:
  ///   - isLast: Whether nothing follows, so that a sequence broken off at the end is an error.
  ///   - report: Called with the offset in `input` and the length of what could not be converted.
  /// - Returns: How many bytes were used up; fewer than given only where a sequence is not complete.
  func convert(
    _ input: UnsafeRawBufferPointer, isLast: Bool, into output: inout [UInt8], report: (Int, Int) -> Void
  ) -> Int {
    var used = 0
    var buffer = [CChar](repeating: 0, count: 16 << 10)
    while used < input.count {
      let (count, code, produced) = step(input, from: used, into: &buffer)
      used += count
      output.append(contentsOf: buffer[..<produced].lazy.map { UInt8(bitPattern: $0) })
      if code == EILSEQ || (code == EINVAL && isLast) {
        flush(into: &output)
        report(used, 1)
        output.append(contentsOf: replacementBytes)
        used += 1
      } else if code == EINVAL {
        break
      }
    }
    if isLast { flush(into: &output) }
    return used
  }

  /// Back to the initial state: after a broken shift sequence the rest is most likely plain again.
  ///
  /// Appends what is held back until it is known whether a sign above the letter follows, as of Hebrew and Vietnamese.
  private func flush(into output: inout [UInt8]) {
    var buffer = [CChar](repeating: 0, count: 64)
    var left = buffer.count
    let capacity = buffer.count
    buffer.withUnsafeMutableBufferPointer { target in
      var to = target.baseAddress
      _ = iconv(handle, nil, nil, &to, &left)
    }
    output.append(contentsOf: buffer[..<(capacity - left)].lazy.map { UInt8(bitPattern: $0) })
    _ = iconv(handle, nil, nil, nil, nil)
  }

  /// One call of iconv: bytes used, error code (0: none, or the output is full), bytes produced.
  private func step(
    _ input: UnsafeRawBufferPointer, from start: Int, into buffer: inout [CChar]
  ) -> (used: Int, code: Int32, produced: Int) {
    let source = UnsafeMutableRawBufferPointer(mutating: input).bindMemory(to: CChar.self)
    let capacity = buffer.count
    var inputLeft = input.count - start
    var outputLeft = capacity
    var code: Int32 = 0
    buffer.withUnsafeMutableBufferPointer { target in
      var from = source.baseAddress.map { $0 + start }
      var to = target.baseAddress
      if iconv(handle, &from, &inputLeft, &to, &outputLeft) == Int(bitPattern: UInt.max) {
        code = errno == E2BIG ? 0 : errno
      }
    }
    return (input.count - start - inputLeft, code, capacity - outputLeft)
  }

  /// The one scalar that a byte stands for; nil where it stands for none, or is part of a sequence.
  func scalar(of byte: UInt8) -> Unicode.Scalar? {
    var output: [UInt8] = []
    var isDefined = true
    let used = withUnsafeBytes(of: byte) { input in
      convert(input, isLast: true, into: &output) { _, _ in isDefined = false }
    }
    guard used == 1, isDefined else { return nil }
    let scalars = String(decoding: output, as: UTF8.self).unicodeScalars
    return scalars.count == 1 ? scalars.first : nil
  }
}

/// U+FFFD in UTF-8.
let replacementBytes: [UInt8] = [0xEF, 0xBF, 0xBD]
