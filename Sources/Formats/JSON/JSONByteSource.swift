/// The bytes of a JSON text as UTF-8, whatever encoding the file is in, from any place in it.
final class JSONByteSource {
  private let file: InputFile
  let encoding: TextEncoding
  private let converter: Converter?
  private let table: SingleByteTable?
  private var fileOffset: Int
  private var carry: [UInt8] = []
  private var output: [UInt8] = []
  private var outputStart = 0
  /// Where in the file the stream begins.
  let start: Int
  /// Where in the file the first place lies that is nothing in its encoding.
  private(set) var undecodableOffset: Int?

  /// - Parameter start: Where to begin, in the original file.
  init(_ file: InputFile, encoding: TextEncoding, start: Int) {
    self.file = file
    self.encoding = encoding
    self.start = start
    fileOffset = start
    converter = encoding.form == .converted ? Converter(from: encoding.systemName) : nil
    table = encoding.form == .singleByte ? SingleByteTable.table(for: encoding) : nil
  }

  /// Reads the next bytes; 0 at the end.
  func read(into target: UnsafeMutableRawBufferPointer) throws -> Int {
    if encoding.form == .utf8 {
      let count = try file.read(into: target, at: fileOffset)
      fileOffset += count
      return count
    }
    if outputStart == output.count { try convertNext() }
    let count = min(target.count, output.count - outputStart)
    output.withUnsafeBytes {
      target.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[outputStart..<outputStart + count]))
    }
    outputStart += count
    return count
  }

  /// Passes over bytes of the text.
  func skip(_ count: Int) throws {
    var left = count
    while left > 0 {
      if outputStart == output.count { try convertNext() }
      let passed = min(left, output.count - outputStart)
      guard passed > 0 else { return }
      outputStart += passed
      left -= passed
    }
  }

  /// Whether the first byte of a character's UTF-8 tells how many bytes of the file stand for it.
  var hasFileLengths: Bool { encoding.form != .converted }

  /// How many bytes of the file stand for a character, by the first byte of its UTF-8.
  func fileLength(ofLead byte: UInt8) -> Int {
    switch encoding.form {
    case .utf8: byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    case .utf16: byte >= 0xF0 ? 4 : 2
    case .utf32: 4
    case .singleByte: 1
    case .converted: preconditionFailure("lengths are asked for where there are any")
    }
  }

  private func convertNext() throws {
    output.removeAll(keepingCapacity: true)
    outputStart = 0
    while output.isEmpty {
      let piece = try file.bytes(at: fileOffset, count: 16 << 10)
      if piece.isEmpty, carry.isEmpty { return }
      let pieceStart = fileOffset - carry.count
      fileOffset += piece.count
      let input = carry + piece
      let used = input.withUnsafeBytes { convert($0, isLast: piece.isEmpty, at: pieceStart) }
      carry = Array(input[used...])
    }
  }

  private func convert(_ input: UnsafeRawBufferPointer, isLast: Bool, at offset: Int) -> Int {
    func report(_ place: Int, _ length: Int) {
      if undecodableOffset == nil { undecodableOffset = offset + place }
    }
    if let converter { return converter.convert(input, isLast: isLast, into: &output, report: report) }
    if let table {
      if let place = input.firstIndex(where: { !table.isDefined[Int($0)] }) { report(place, 1) }
      output.append(contentsOf: table.text(of: input).utf8)
      return input.count
    }
    return UnicodeConversion.convert(input, form: encoding.form, isLast: isLast, into: &output, report: report)
  }
}
