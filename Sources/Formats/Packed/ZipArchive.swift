import CZlib
import Diagnostics

/// The files of a zip archive, by its central directory (PKWARE APPNOTE 4.3).
///
/// All names and places are judged before anything is unpacked: nothing that leads elsewhere, overlaps, is encrypted
/// or has two names is taken.
struct ZipArchive {
  struct Entry: Hashable, Sendable {
    var name: String
    var isDeflated: Bool
    var check: UInt32
    /// Bytes in the archive, and unpacked.
    var packed: Int
    var length: Int
    /// Where its local header begins.
    var offset: Int
  }

  /// Bytes of the directory, which is held in memory.
  private static let directoryLength = 16 << 20

  private(set) var entries: [Entry] = []
  private let file: InputFile
  /// Where the central directory begins.
  private let end: Int

  /// - Throws: `read.packed-damaged`, `read.packed-limit`, `read.packed-refused`.
  init(_ file: InputFile, limits: PackedFile.Limits) throws {
    self.file = file
    let tailStart = max(0, file.size - (1 << 16) - 22)
    let tail = LittleEndian(try file.bytes(at: tailStart, count: file.size - tailStart))
    guard
      let place = stride(from: tail.bytes.count - 22, through: 0, by: -1).first(where: {
        tail.word($0) == 0x0605_4B50 && $0 + 22 + tail.half($0 + 20) == tail.bytes.count
      })
    else { throw PackedFile.damaged(file.name, "it has no directory at its end: it was cut off") }
    let count = tail.half(place + 10)
    let (size, start) = (tail.word(place + 12), tail.word(place + 16))
    guard tail.half(place + 4) == 0, tail.half(place + 8) == count else {
      throw ZipArchive.refused(file, "it is a part of an archive of several files")
    }
    guard count != 0xFFFF, start != 0xFFFF_FFFF, size != 0xFFFF_FFFF else {
      throw ZipArchive.refused(file, "it is of the kind for more than 4 GiB (Zip64)")
    }
    guard count <= limits.entries else {
      throw PackedFile.error(
        .readPackedLimit, file.name, "it holds \(count) files, and \(limits.entries) are allowed",
        hint: "unpack it, and drop the files that matter")
    }
    guard size <= Self.directoryLength else {
      throw PackedFile.error(
        .readPackedLimit, file.name,
        "its directory is \(size >> 20) MiB long, and \(Self.directoryLength >> 20) are allowed",
        hint: "unpack it, and drop the files that matter")
    }
    guard start + size <= tailStart + place else {
      throw PackedFile.damaged(file.name, "its directory is not in place")
    }
    end = start
    try readDirectory(LittleEndian(try file.bytes(at: start, count: size)), count: count)
    try refuseOverlaps()
  }

  private mutating func readDirectory(_ directory: LittleEndian, count: Int) throws {
    var place = 0
    var names: Set<String> = []
    for _ in 0..<count {
      guard place + 46 <= directory.bytes.count, directory.word(place) == 0x0201_4B50 else {
        throw PackedFile.damaged(file.name, "its directory is not whole")
      }
      let lengths = (directory.half(place + 28), directory.half(place + 30), directory.half(place + 32))
      let next = place + 46 + lengths.0 + lengths.1 + lengths.2
      guard next <= directory.bytes.count else { throw PackedFile.damaged(file.name, "its directory is not whole") }
      let name = try self.name(Array(directory.bytes[place + 46..<place + 46 + lengths.0]))
      let (flags, method) = (directory.half(place + 8), directory.half(place + 10))
      let mode = directory.word(place + 38) >> 16
      defer { place = next }
      if name.hasSuffix("/") { continue }
      let shown = DiagnosticText.escaped(name)
      // The kind of file as Unix has it, where the archive was made there.
      if mode & 0o170000 != 0, mode & 0o170000 != 0o100000 {
        throw ZipArchive.refused(file, "\(shown) is a link or a device")
      }
      if flags & 1 != 0 { throw ZipArchive.refused(file, "\(shown) needs a password") }
      guard method == 0 || method == 8 else {
        throw ZipArchive.refused(file, "\(shown) is packed in a way (\(method)) other than deflate")
      }
      guard names.insert(name.lowercased()).inserted else { throw ZipArchive.refused(file, "it holds \(shown) twice") }
      entries.append(
        Entry(
          name: name, isDeflated: method == 8, check: UInt32(directory.word(place + 16)),
          packed: directory.word(place + 20), length: directory.word(place + 24), offset: directory.word(place + 42)))
    }
  }

  /// The name as text, once it is known to lead nowhere else.
  private func name(_ bytes: [UInt8]) throws -> String {
    // What is no UTF-8 is in a code page that nobody tells: its letters outside ASCII are shown as they can be.
    let name = String(decoding: bytes, as: UTF8.self)
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let isPlain =
      !name.isEmpty && !name.hasPrefix("/") && !name.contains("\\") && !parts.contains("..")
      && !parts.dropLast().contains("") && !(name.utf8.dropFirst().first == UInt8(ascii: ":"))
      && !name.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
    guard isPlain else {
      throw ZipArchive.refused(file, "it holds \(DiagnosticText.escaped(name)), a name that leads out of its folder")
    }
    return name
  }

  /// Files that share bytes are how a small archive fills a disk.
  private func refuseOverlaps() throws {
    var free = 0
    for entry in entries.sorted(by: { $0.offset < $1.offset }) {
      guard entry.offset >= free, entry.packed <= end - entry.offset else {
        throw PackedFile.damaged(file.name, "files in it overlap")
      }
      free = entry.offset + 30 + entry.packed
    }
  }

  static func refused(_ file: InputFile, _ what: String) -> MusterError {
    PackedFile.error(.readPackedRefused, file.name, what, hint: "unpack it, and drop the files that matter")
  }

  // MARK: - One file

  private static let chunk = 256 << 10

  /// - Throws: `read.packed-damaged` where its bytes do not have the check sum and length that the directory says.
  func unpack(_ entry: Entry, into take: (UnsafeRawBufferPointer) throws -> Void) throws {
    let shown = DiagnosticText.escaped(entry.name)
    let header = LittleEndian(try file.bytes(at: entry.offset, count: 30))
    guard header.bytes.count == 30, header.word(0) == 0x0403_4B50 else {
      throw PackedFile.damaged(file.name, "\(shown) is not where the directory says")
    }
    var offset = entry.offset + 30 + header.half(26) + header.half(28)
    guard entry.packed <= end - offset else { throw PackedFile.damaged(file.name, "\(shown) is not whole") }
    let last = offset + entry.packed
    var (sum, length) = (crc32(0, nil, 0), 0)
    func out(_ piece: UnsafeRawBufferPointer) throws {
      sum = crc32(sum, piece.bindMemory(to: Bytef.self).baseAddress, uInt(piece.count))
      length += piece.count
      guard length <= entry.length else { throw PackedFile.damaged(file.name, "\(shown) is longer than it says") }
      try take(piece)
    }
    let inflate = entry.isDeflated ? Inflate(.bare) : nil
    var isEnded = inflate == nil
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.chunk, alignment: 16)
    defer { buffer.deallocate() }
    while offset < last {
      let part = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(buffer.count, last - offset)])
      let count = try file.read(into: part, at: offset)
      guard count > 0 else { break }
      offset += count
      let input = UnsafeRawBufferPointer(rebasing: part[..<count])
      guard let inflate else {
        try out(input)
        continue
      }
      let (used, state) = try inflate.push(input, into: out)
      guard state != .broken, used == count else {
        throw PackedFile.damaged(file.name, "\(shown) is no deflate stream")
      }
      isEnded = state == .ended
    }
    guard isEnded, length == entry.length, UInt32(sum) == entry.check else {
      throw PackedFile.damaged(file.name, "\(shown) does not have the check sum and length that the directory says")
    }
  }
}

/// Numbers as zip writes them.
private struct LittleEndian {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func half(_ place: Int) -> Int { Int(bytes[place]) | Int(bytes[place + 1]) << 8 }

  func word(_ place: Int) -> Int { half(place) | half(place + 2) << 16 }
}
