import Diagnostics
import Glibc

/// One input, opened once and read by position: a regular file, or bytes in memory (an attachment).
///
/// Opening never blocks on a FIFO or device, and refuses whatever is no regular file. Nothing is kept in
/// memory but what a caller asks for. Reads may come from several tasks at once.
package final class InputFile: Sendable {
  /// The file as the user named it.
  package let name: String
  /// Length in bytes when it was opened; of a head, the length of that head.
  package let size: Int
  private let storage: Storage

  private enum Storage: Sendable {
    case descriptor(Descriptor)
    case bytes([UInt8])
  }

  /// Owns an open descriptor; heads of a file share it.
  private final class Descriptor: Sendable {
    let number: Int32

    init(_ number: Int32) { self.number = number }

    deinit { close(number) }
  }

  /// Opens a regular file for reading.
  ///
  /// - Throws: `MusterError` with `read.missing-file`, `read.not-a-file` or `read.not-readable`.
  package init(path: String, name: String? = nil) throws {
    let shown = name ?? path
    let number = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard number >= 0 else { throw InputFile.openingError(errno, name: shown) }
    let descriptor = Descriptor(number)
    var status = stat()
    guard fstat(number, &status) == 0 else { throw InputFile.openingError(errno, name: shown) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw InputFile.notAFile(name: shown, isDirectory: status.st_mode & S_IFMT == S_IFDIR)
    }
    self.name = shown
    size = Int(status.st_size)
    storage = .descriptor(descriptor)
  }

  /// Bytes that are in memory already.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    size = bytes.count
    storage = .bytes(bytes)
  }

  private init(name: String, size: Int, storage: Storage) {
    self.name = name
    self.size = size
    self.storage = storage
  }

  /// The open descriptor; nil for bytes in memory.
  package var descriptor: Int32? {
    guard case .descriptor(let descriptor) = storage else { return nil }
    return descriptor.number
  }

  /// Reads from `offset` until `buffer` is full or the file ends.
  ///
  /// - Returns: The number of bytes read; less than asked for only at the end of the file.
  /// - Throws: `MusterError` with `read.not-readable` when the system reports an error.
  package func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws -> Int {
    let wanted = min(buffer.count, size - offset)
    guard wanted > 0, let base = buffer.baseAddress else { return 0 }
    switch storage {
    case .bytes(let bytes):
      bytes.withUnsafeBytes { source in
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: source[offset..<offset + wanted]))
      }
      return wanted
    case .descriptor(let descriptor):
      var done = 0
      while done < wanted {
        let count = pread(descriptor.number, base + done, wanted - done, off_t(offset + done))
        if count == 0 { break }
        if count > 0 {
          done += count
        } else if errno != EINTR {
          throw InputFile.openingError(errno, name: name)
        }
      }
      return done
    }
  }

  /// Up to `count` bytes from `offset`; fewer only at the end of the file.
  package func bytes(at offset: Int = 0, count: Int) throws -> [UInt8] {
    let wanted = max(0, min(count, size - offset))
    var failure: (any Error)?
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, initialized in
      do {
        initialized = try read(into: UnsafeMutableRawBufferPointer(buffer), at: offset)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// The whole content; for families whose files are small or have to be held as a whole.
  package func allBytes() throws -> [UInt8] { try bytes(count: size) }

  /// The first `count` bytes as an input of their own, cut after a line end where there is one.
  ///
  /// For sampling a large file: every reader takes it like any other input.
  package func head(count: Int) throws -> InputFile {
    guard count < size else { return self }
    let end = try bytes(count: count).withUnsafeBytes { bytes in
      let encoding = ByteOrderMark.find(in: bytes)?.encoding ?? UnicodeEvidence.find(in: bytes) ?? .utf8
      return InputFile.lastLineEnd(bytes, unitLength: encoding.unitLength, isBigEndian: encoding.isBigEndian)
    }
    return InputFile(name: name, size: end, storage: storage)
  }

  /// Behind the last line feed; all whole units where there is none.
  private static func lastLineEnd(_ bytes: UnsafeRawBufferPointer, unitLength: Int, isBigEndian: Bool) -> Int {
    let whole = bytes.count - bytes.count % unitLength
    var end = whole
    while end >= unitLength {
      let unit = bytes[(end - unitLength)..<end]
      let isFeed = (isBigEndian ? unit.last : unit.first) == 0x0A && unit.allSatisfy { $0 == 0x0A || $0 == 0 }
      if isFeed { return end }
      end -= unitLength
    }
    return whole
  }

  private static func openingError(_ code: Int32, name: String) -> MusterError {
    let location = SourceLocation(file: name)
    switch code {
    case ENOENT, ENOTDIR:
      return MusterError(
        .unreadable,
        Diagnostic(
          .error, .readMissingFile, "there is no such file", at: location, hint: "check the path and its spelling"))
    case EISDIR: return notAFile(name: name, isDirectory: true)
    case ENXIO, ENODEV: return notAFile(name: name, isDirectory: false)
    default:
      return MusterError(
        .unreadable,
        Diagnostic(
          .error, .readNotReadable, "the file cannot be read: \(String(cString: strerror(code)))", at: location,
          hint: code == EACCES ? "ask for read permission on it" : "check the disk or share that it lies on"))
    }
  }

  private static func notAFile(name: String, isDirectory: Bool) -> MusterError {
    MusterError(
      .unreadable,
      Diagnostic(
        .error, .readNotAFile,
        isDirectory ? "expected a file, found a folder" : "expected a regular file, found a device, pipe or socket",
        at: SourceLocation(file: name),
        hint: isDirectory ? "name the files in it" : "save its content to a file and name that"))
  }
}
