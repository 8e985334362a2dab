import Glibc

/// The bytes of a mail file as they are needed: appended at one end, given up at the other.
///
/// UTF-16 becomes UTF-8 on the way in. Memory is what the current message needs, and a chunk.
final class MailStream {
  private let file: InputFile
  private let chunk: Int
  private let encoding: TextEncoding?
  /// Whether a carriage return alone ends a line; it is handed out as a line feed.
  private let hasBareReturns: Bool
  private var storage: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var start = 0
  private var end = 0
  private var readOffset: Int
  private var carry: [UInt8] = []
  /// Where the first byte in hand lies in the original file.
  private(set) var offset: Int
  /// Runs that were counted and not kept, behind the first byte in hand.
  private(set) var elisions: [MailElision] = []
  /// Units that could not be decoded from UTF-16.
  private(set) var undecodable = 0

  /// - Parameter encoding: The UTF-16 or UTF-32 form that the file is in; nil for bytes that are taken as they are.
  init(_ file: InputFile, from offset: Int, encoding: TextEncoding?, hasBareReturns: Bool = false, chunk: Int) {
    self.hasBareReturns = hasBareReturns
    self.file = file
    self.chunk = max(1, chunk)
    self.encoding = encoding
    self.offset = offset
    readOffset = offset
    capacity = max(4096, 2 * chunk)
    storage = .allocate(capacity: capacity)
  }

  deinit { storage.deallocate() }

  /// What is in hand; valid until the next call of `fill`, `discard` or `elide`.
  var bytes: MailBytes { MailBytes(start: storage + start, count: end - start) }

  /// Bytes and lines of the original that stand for what is in hand no more.
  var elidedBytes: Int { elisions.reduce(0) { $0 + $1.bytes } }
  var elidedLines: Int { elisions.reduce(0) { $0 + $1.lines } }

  /// Takes in the next chunk.
  ///
  /// - Returns: false at the end of the file.
  func fill() throws -> Bool {
    guard readOffset < file.size || !carry.isEmpty else { return false }
    guard let encoding else {
      reserve(chunk)
      let count = try file.read(into: UnsafeMutableRawBufferPointer(start: storage + end, count: chunk), at: readOffset)
      readOffset += count
      if hasBareReturns {
        for place in end..<end + count where storage[place] == 0x0D { storage[place] = 0x0A }
      }
      end += count
      return count > 0
    }
    return try fillConverted(encoding)
  }

  private func fillConverted(_ encoding: TextEncoding) throws -> Bool {
    let fresh = try file.bytes(at: readOffset, count: chunk)
    readOffset += fresh.count
    let isLast = readOffset >= file.size || fresh.isEmpty
    let input = carry + fresh
    var output: [UInt8] = []
    let used = input.withUnsafeBytes {
      UnicodeConversion.convert($0, form: encoding.form, isLast: isLast, into: &output) { _, _ in undecodable += 1 }
    }
    carry = isLast ? [] : Array(input[used...])
    reserve(output.count)
    output.withUnsafeBufferPointer { buffer in
      if let base = buffer.baseAddress { memcpy(storage + end, base, buffer.count) }
    }
    end += output.count
    return !output.isEmpty || !isLast
  }

  /// Gives up the first `count` bytes in hand.
  func discard(_ count: Int) {
    offset += originalLength(0..<count) + elisions.filter { $0.position <= count }.reduce(0) { $0 + $1.bytes }
    start += count
    if !elisions.isEmpty {
      elisions.removeAll { $0.position <= count }
      for index in elisions.indices { elisions[index].position -= count }
    }
  }

  /// How many bytes of the original file stand behind bytes in hand, elided ones aside.
  func originalLength(_ range: Range<Int>) -> Int {
    guard let encoding else { return range.count }
    let bytes = bytes
    var units = 0
    for index in range {
      let byte = bytes[index]
      if byte & 0xC0 != 0x80 { units += encoding.unitLength == 2 && byte >= 0xF0 ? 2 : 1 }
    }
    // A file may end within a unit.
    return min(units * encoding.unitLength, file.size - offset)
  }

  private func reserve(_ count: Int) {
    guard end + count > capacity else { return }
    let live = end - start
    if start > 0, live + count <= capacity, start >= live {
      memcpy(storage, storage + start, live)
    } else {
      let wanted = max(capacity, live + count + max(chunk, live / 2))
      let fresh = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted)
      memcpy(fresh, storage + start, live)
      storage.deallocate()
      storage = fresh
      capacity = wanted
    }
    start = 0
    end = live
  }
}

// MARK: - Elision

extension MailStream {
  /// Counts runs of equally long base64 lines from `place` on, and gives up their bytes.
  ///
  /// The first line of a run stays, so that the part is still seen to be what it is.
  ///
  /// - Parameter place: The beginning of a line.
  func elide(from place: Int) {
    let base = storage + start
    let count = end - start
    let bytes = bytes
    var read = place
    var write = place
    var previous = 0
    while let feed = bytes.place(of: 0x0A, in: read..<count) {
      let line = read..<feed + 1
      // What may be the next message is left alone.
      if bytes.beginsEnvelope(at: read, before: feed) { break }
      let length = bytes.withoutLineEnd(line).count
      let isBase64 = length >= 40 && length % 4 == 0 && Base64.isAlphabet(bytes, read..<read + length)
      if isBase64, length == previous {
        addElision(at: write, characters: length, bytes: line.count)
      } else {
        if write != read { memmove(base + write, base + read, line.count) }
        write += line.count
      }
      previous = isBase64 ? length : 0
      read = feed + 1
    }
    let rest = count - read
    if write != read, rest > 0 { memmove(base + write, base + read, rest) }
    end = start + write + rest
  }

  private func addElision(at place: Int, characters: Int, bytes: Int) {
    if let last = elisions.last, last.position == place {
      elisions[elisions.count - 1].characters += characters
      elisions[elisions.count - 1].bytes += bytes
      elisions[elisions.count - 1].lines += 1
    } else {
      elisions.append(MailElision(position: place, characters: characters, bytes: bytes, lines: 1))
    }
  }
}
