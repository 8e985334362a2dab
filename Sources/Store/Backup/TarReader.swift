import Diagnostics
import Glibc

/// Reads the plain files of a POSIX tar archive in their order, and takes nothing that a backup does not have.
final class TarReader {
  let path: String
  private let descriptor: Int32
  private let size: Int
  private var offset = 0

  /// - Throws: `FileFailure` where the file cannot be opened or is no regular file.
  init(_ path: String) throws(FileFailure) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileFailure("open", path, errno: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw FileFailure("read", path, errno: EISDIR)
    }
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// The header of the next file; nil at the end of the archive, behind which nothing may stand.
  ///
  /// - Throws: `TarFault`, `FileFailure`.
  func next() throws -> TarHeader? {
    let block = try read(TarHeader.blockSize)
    if block.allSatisfy({ $0 == 0 }) {
      guard size - offset >= TarHeader.blockSize, (size - offset) % TarHeader.blockSize == 0 else {
        throw TarReader.cutOff
      }
      while offset < size {
        guard try read(TarHeader.blockSize).allSatisfy({ $0 == 0 }) else {
          throw TarFault("something follows the end of the archive")
        }
      }
      return nil
    }
    let header = try TarHeader(block: block)
    guard header.size <= size - offset else { throw TarReader.cutOff }
    guard header.kind == .extended else { return header }
    return try extended(header)
  }

  /// Hands out the bytes of the file whose header came last, at most 1 MiB at a time.
  func body(of header: TarHeader, _ take: ([UInt8]) throws -> Void) throws {
    var left = header.size
    while left > 0 {
      let chunk = try read(min(left, 1 << 20))
      left -= chunk.count
      try take(chunk)
    }
    try skipFilling(header.size)
  }

  private static let cutOff = TarFault("it ends before its end: it was cut off")

  private func extended(_ header: TarHeader) throws -> TarHeader {
    guard header.size <= 4096 else { throw TarFault("a header is longer than any backup's") }
    let records = try read(header.size)
    try skipFilling(header.size)
    var next = try TarHeader(block: try read(TarHeader.blockSize))
    guard next.kind == .file else { throw TarFault("two extended headers follow each other") }
    for (key, value) in try TarReader.records(records) {
      switch key {
      case "path": next.name = value
      case "size":
        guard let size = Int(value), size >= 0 else { throw TarFault("a header has a number that is none") }
        next.size = size
      default: throw TarFault("an extended header says \(DiagnosticText.escaped(key)), which no backup's does")
      }
    }
    guard next.size <= size - offset else { throw TarReader.cutOff }
    return next
  }

  private static func records(_ bytes: [UInt8]) throws -> [(key: String, value: String)] {
    var records: [(key: String, value: String)] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      guard let length = Int(String(decoding: digits, as: UTF8.self)), length > digits.count + 2,
        length <= rest.count,
        let text = String(validating: rest.prefix(length).dropFirst(digits.count + 1).dropLast(), as: UTF8.self),
        let mark = text.firstIndex(of: "=")
      else { throw TarFault("an extended header is malformed") }
      records.append((String(text[..<mark]), String(text[text.index(after: mark)...])))
      rest = rest.dropFirst(length)
    }
    return records
  }

  private func skipFilling(_ count: Int) throws {
    let rest = (TarHeader.blockSize - count % TarHeader.blockSize) % TarHeader.blockSize
    guard try read(rest).allSatisfy({ $0 == 0 }) else { throw TarFault("what fills up a block is not empty") }
  }

  private func read(_ count: Int) throws -> [UInt8] {
    guard count <= size - offset else { throw TarReader.cutOff }
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let got = bytes.withUnsafeMutableBytes { buffer in
        pread(descriptor, buffer.baseAddress.map { $0 + done }, count - done, off_t(offset + done))
      }
      if got < 0 {
        if errno == EINTR { continue }
        throw FileFailure("read", path, errno: errno)
      }
      if got == 0 { throw TarReader.cutOff }
      done += got
    }
    offset += count
    return bytes
  }
}
