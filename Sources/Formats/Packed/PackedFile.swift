package import Diagnostics

/// A gzip file or a zip archive: what is in it, unpacked under limits.
package struct PackedFile {
  package enum Kind: Sendable { case gzip, zip }

  /// What a packed file may hold.
  package struct Limits: Sendable {
    /// How many times as long as the packed file all that is in it may be, once it is longer than `plainLength`.
    package var ratio = 200
    package var plainLength = 10 << 20
    /// Bytes of all that is in it.
    package var length = 20 << 30
    package var entries = 1_000

    package init() {}
  }

  /// Takes the bytes of one file, in their order.
  package typealias Taker = (UnsafeRawBufferPointer) throws -> Void

  private let file: InputFile
  private let kind: Kind
  private let limits: Limits

  /// - Returns: nil where the file is neither; a workbook is no archive, though it is a zip file.
  /// - Throws: `read.not-readable`.
  package init?(_ file: InputFile, limits: Limits = Limits()) throws {
    guard let kind = PackedFile.kind(of: try file.bytes(count: ContentCheck.headLength)) else { return nil }
    self.file = file
    self.kind = kind
    self.limits = limits
  }

  static func kind(of head: [UInt8]) -> Kind? {
    guard let kind = BinaryKind.find(in: head) else { return nil }
    return kind == .gzip ? .gzip : kind == .zip ? .zip : nil
  }

  /// Unpacks every file in it, in its order.
  ///
  /// - Parameter open: Gets the path inside the archive; of a gzip file, its name without `.gz`. nil: it is left.
  /// - Throws: `read.packed-damaged`, `read.packed-limit`, `read.packed-refused`; what came out until then is not to be
  ///   believed.
  package func unpack(_ open: (String) throws -> Taker?) throws {
    switch kind {
    case .gzip: try gzip(open)
    case .zip:
      let archive = try ZipArchive(file, limits: limits)
      var budget = Budget(limits: limits, packed: file.size)
      for entry in archive.entries {
        guard let write = try open(entry.name) else { continue }
        try archive.unpack(entry) { piece in
          try take(piece, &budget, isFirst: budget.entryLength == 0)
          try write(piece)
        }
        budget.entryLength = 0
      }
    }
  }

  // MARK: - gzip

  private static let chunk = 256 << 10

  private func gzip(_ open: (String) throws -> Taker?) throws {
    guard let write = try open(PackedFile.innerName(of: file.name)) else { return }
    var budget = Budget(limits: limits, packed: file.size)
    var offset = 0
    var member: Inflate? = Inflate(.gzip)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.chunk, alignment: 16)
    defer { buffer.deallocate() }
    while offset < file.size {
      let count = try file.read(into: buffer, at: offset)
      guard count > 0 else { break }
      let input = UnsafeRawBufferPointer(rebasing: buffer[..<count])
      guard let inflate = member else {
        // A further member follows; zeros fill up what a tape or a disk wrote.
        if input[0] == 0x1F {
          member = Inflate(.gzip)
        } else if input.allSatisfy({ $0 == 0 }) {
          offset += count
        } else {
          throw damaged("something that is no gzip follows its end")
        }
        continue
      }
      let (used, state) = try inflate.push(input) { piece in
        try take(piece, &budget, isFirst: budget.entryLength == 0)
        try write(piece)
      }
      offset += used
      if state == .broken { throw damaged("its bytes, check sum or length are not right") }
      if state == .ended { member = nil }
      if state == .unfinished, used == 0 { break }
    }
    guard member == nil else { throw damaged("it ends before its end: it was cut off") }
  }

  /// The last part of the path without `.gz`.
  static func innerName(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.lowercased().hasSuffix(".gz") && name.utf8.count > 3 ? String(name.dropLast(3)) : name
  }

  // MARK: - Limits

  /// What has come out so far.
  private struct Budget {
    let limits: Limits
    /// Length of the packed file in bytes.
    let packed: Int
    var length = 0
    var entryLength = 0
  }

  private func take(_ piece: UnsafeRawBufferPointer, _ budget: inout Budget, isFirst: Bool) throws {
    if isFirst, PackedFile.kind(of: Array(piece.prefix(ContentCheck.headLength))) != nil {
      throw PackedFile.error(
        .readPackedRefused, file.name, "it holds an archive inside an archive",
        hint: "unpack it, and drop what is in it")
    }
    budget.length += piece.count
    budget.entryLength += piece.count
    if budget.length > limits.length {
      throw PackedFile.error(
        .readPackedLimit, file.name, "more than \(limits.length >> 20) MiB come out of it",
        hint: "unpack it, look at what is in it, and drop that")
    }
    if budget.length > limits.plainLength, budget.length / limits.ratio > budget.packed {
      throw PackedFile.error(
        .readPackedLimit, file.name, "more than \(limits.ratio) times its length comes out of it, as of a bomb",
        hint: "ask who sent it; if it is right, unpack it and drop what is in it")
    }
  }

  private func damaged(_ what: String) -> MusterError { PackedFile.damaged(file.name, what) }

  static func damaged(_ file: String, _ what: String) -> MusterError {
    error(.readPackedDamaged, file, "the packed file is damaged: \(what)", hint: "fetch it again, or ask for it again")
  }

  static func error(_ code: DiagnosticCode, _ file: String, _ what: String, hint: String) -> MusterError {
    MusterError(
      .unreadable,
      Diagnostic(
        .error, code, what, at: SourceLocation(file: file), notes: ["nothing of it was taken"], hint: hint))
  }
}
