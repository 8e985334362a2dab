/// One header block of a POSIX tar archive (ustar), of a plain file.
struct TarHeader: Hashable, Sendable {
  static let blockSize = 512

  /// What follows the header: a file, or records that say more of the next one (pax).
  enum Kind: UInt8, Sendable {
    case file = 0x30  // "0"
    case extended = 0x78  // "x"
  }

  var name: String
  /// Bytes that follow, before they are filled up to whole blocks.
  var size: Int
  /// Seconds since 1970.
  var modified: Int
  var kind = Kind.file

  /// What eleven octal digits hold.
  static let sizeLimit = 0o777_7777_7777

  /// Whether name and size fit into the block itself.
  var fits: Bool { name.utf8.count <= 100 && name.utf8.allSatisfy { $0 < 0x80 } && size <= TarHeader.sizeLimit }

  /// The block; name and size are cut to what it holds.
  var block: [UInt8] {
    var block = [UInt8](repeating: 0, count: TarHeader.blockSize)
    func put(_ bytes: some Sequence<UInt8>, at offset: Int) {
      for (index, byte) in bytes.enumerated() { block[offset + index] = byte }
    }
    put(name.utf8.map { $0 < 0x80 ? $0 : UInt8(ascii: "_") }.prefix(100), at: 0)
    put("0000600".utf8, at: 100)
    put("0000000".utf8, at: 108)
    put("0000000".utf8, at: 116)
    put(TarHeader.octal(min(size, TarHeader.sizeLimit), digits: 11), at: 124)
    put(TarHeader.octal(max(0, modified), digits: 11), at: 136)
    put("        ".utf8, at: 148)
    block[156] = kind.rawValue
    put("ustar".utf8, at: 257)
    put("00".utf8, at: 263)
    put(TarHeader.octal(TarHeader.sum(block), digits: 6) + [0, 0x20], at: 148)
    return block
  }

  /// - Throws: `TarFault` where the block is none that a backup can have.
  init(block: [UInt8]) throws(TarFault) {
    precondition(block.count == TarHeader.blockSize, "a header is one block")
    var unsummed = block
    for index in 148..<156 { unsummed[index] = 0x20 }
    guard try TarHeader.number(block[148..<156]) == TarHeader.sum(unsummed) else {
      throw TarFault("a header's checksum is wrong")
    }
    guard Array(block[257..<265]) == Array("ustar\u{0}00".utf8) else { throw TarFault("a header is not a ustar one") }
    guard let kind = Kind(rawValue: block[156]) else {
      throw TarFault("an entry is a link, a folder or a device, and only plain files are expected")
    }
    guard block[157] == 0, block[345] == 0 else { throw TarFault("an entry has a link or a prefix") }
    let bytes = block[..<100].prefix { $0 != 0 }
    guard let name = String(validating: bytes, as: UTF8.self) else { throw TarFault("a name is not UTF-8") }
    self.init(
      name: name, size: try TarHeader.number(block[124..<136]), modified: try TarHeader.number(block[136..<148]),
      kind: kind)
  }

  init(name: String, size: Int, modified: Int, kind: Kind = .file) {
    self.name = name
    self.size = size
    self.modified = modified
    self.kind = kind
  }

  /// The bytes of a record of an extended header: its own length, a key, a value.
  static func record(_ key: String, _ value: String) -> [UInt8] {
    let rest = " \(key)=\(value)\n"
    var length = rest.utf8.count + 1
    while "\(length)".utf8.count + rest.utf8.count != length { length += 1 }
    return Array("\(length)\(rest)".utf8)
  }

  private static func octal(_ number: Int, digits: Int) -> [UInt8] {
    let text = String(number, radix: 8)
    return [UInt8](repeating: UInt8(ascii: "0"), count: max(0, digits - text.utf8.count)) + Array(text.utf8)
  }

  private static func sum(_ block: [UInt8]) -> Int { block.reduce(0) { $0 + Int($1) } }

  private static func number(_ field: ArraySlice<UInt8>) throws(TarFault) -> Int {
    let digits = field.prefix { $0 != 0 && $0 != 0x20 }
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x37).contains($0) }),
      let number = Int(String(decoding: digits, as: UTF8.self), radix: 8)
    else { throw TarFault("a header has a number that is none") }
    return number
  }
}

/// Why bytes are not the archive that a backup is.
struct TarFault: Error, Hashable, Sendable {
  let reason: String

  init(_ reason: String) { self.reason = reason }
}
