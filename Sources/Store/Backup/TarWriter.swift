import Glibc

/// Writes plain files one after the other as a POSIX tar archive, with the hash of each.
struct TarWriter {
  private let output: StagedFile
  /// Seconds since 1970, given to every file.
  private let modified: Int
  /// Name and SHA-256 of what was written.
  private(set) var members: [(name: String, sha256: String)] = []
  private(set) var byteCount = 0

  init(_ output: StagedFile, modified: Int) {
    self.output = output
    self.modified = modified
  }

  mutating func add(_ name: String, bytes: [UInt8]) throws(FileFailure) {
    try begin(name, size: bytes.count)
    try output.write(bytes)
    try end(name, size: bytes.count, sha256: Store.sha256(of: bytes))
  }

  /// Adds the bytes of a regular file.
  ///
  /// - Throws: `FileFailure` (`ESTALE`) where its length changes meanwhile.
  mutating func add(_ name: String, file path: String) throws(FileFailure) {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw FileFailure("look at", path, errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileFailure("read", path, errno: ELOOP) }
    let size = Int(status.st_size)
    try begin(name, size: size)
    var hash = ContentHash()
    var written = 0
    let output = output
    try PrivateFile.forEachChunk(of: path) { (chunk) throws(FileFailure) in
      hash.update(chunk)
      written += chunk.count
      try output.write(chunk)
    }
    guard written == size else { throw FileFailure("read", path, errno: ESTALE) }
    try end(name, size: size, sha256: hash.hexadecimal())
  }

  /// Ends the archive: two empty blocks.
  mutating func finish() throws(FileFailure) {
    try output.write([UInt8](repeating: 0, count: 2 * TarHeader.blockSize))
    byteCount += 2 * TarHeader.blockSize
  }

  private mutating func begin(_ name: String, size: Int) throws(FileFailure) {
    let header = TarHeader(name: name, size: size, modified: modified)
    if !header.fits {
      let records = TarHeader.record("path", name) + TarHeader.record("size", "\(size)")
      try output.write(
        TarHeader(name: "PaxHeaders/more", size: records.count, modified: modified, kind: .extended).block)
      try output.write(records)
      byteCount += TarHeader.blockSize + records.count
      try fill(records.count)
    }
    try output.write(header.block)
    byteCount += TarHeader.blockSize
  }

  private mutating func end(_ name: String, size: Int, sha256: String) throws(FileFailure) {
    byteCount += size
    try fill(size)
    members.append((name, sha256))
  }

  private mutating func fill(_ size: Int) throws(FileFailure) {
    let rest = (TarHeader.blockSize - size % TarHeader.blockSize) % TarHeader.blockSize
    try output.write([UInt8](repeating: 0, count: rest))
    byteCount += rest
  }
}
