import Diagnostics

/// Refuses what is no text before any reader sees it: nothing at all, and binary files, by what they are.
enum ContentCheck {
  /// Bytes by which a kind of file is told.
  static let headLength = 64 << 10

  /// - Throws: `MusterError` with `read.empty-file` or `read.binary-file`.
  static func refuseUnreadable(_ file: InputFile) throws {
    guard file.size > 0 else { throw empty(file, "the file has no bytes") }
    let head = try file.bytes(count: headLength)
    if let kind = BinaryKind.find(in: head) { throw binary(file, kind) }
    let isText = head.withUnsafeBytes { bytes in
      ByteOrderMark.find(in: bytes) != nil || UnicodeEvidence.find(in: bytes) != nil || !BinaryKind.isLikely(bytes)
    }
    guard isText else {
      throw binary(file, BinaryKind(name: "binary data", hint: "export it as CSV, XML, JSON or mail"))
    }
    if try isBlank(file, head: head) { throw empty(file, "the file has nothing but blank text") }
  }

  private static func isBlank(_ file: InputFile, head: [UInt8]) throws -> Bool {
    guard !head.contains(where: { $0 > 0x20 && $0 < 0x7F }) else { return false }
    let text = TextDecoder.decode(head, charset: nil).text
    guard text.unicodeScalars.allSatisfy(isBlank) else { return false }
    guard file.size > head.count else { return true }
    var isBlank = true
    try TextSurvey.forEachChunk(of: file) { bytes, _, _ in
      if isBlank { isBlank = bytes.allSatisfy { $0 <= 0x20 } }
    }
    return isBlank
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{0}" || scalar == "\u{1A}"
      || scalar == "\u{200B}"
  }

  private static func empty(_ file: InputFile, _ message: String) -> MusterError {
    MusterError(
      .unreadable,
      Diagnostic(
        .error, .readEmptyFile, message, at: SourceLocation(file: file.name),
        hint: "export or copy it again: it may have been cut off"))
  }

  private static func binary(_ file: InputFile, _ kind: BinaryKind) -> MusterError {
    MusterError(
      .unreadable,
      Diagnostic(
        .error, .readBinaryFile, "expected text, found \(kind.name)", at: SourceLocation(file: file.name),
        hint: kind.hint))
  }
}

/// A kind of file that is no text: what to call it, and what to do with it.
struct BinaryKind: Hashable, Sendable {
  let name: String
  let hint: String

  /// The kind that the first bytes of a file give away; nil where they give away none.
  static func find(in head: [UInt8]) -> BinaryKind? {
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) { return zip(head) }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return compoundFile(head) }
    if let found = signatures.first(where: { head.starts(with: $0.bytes) }) { return found.kind }
    if head.count > 12, head[..<4].elementsEqual("RIFF".utf8), head[8..<12].elementsEqual("WEBP".utf8) { return image }
    if head.count > 12, head[4..<8].elementsEqual("ftyp".utf8) {
      return BinaryKind(name: "a picture or film", hint: "type what it shows into a sheet and save that as CSV")
    }
    if head.count > 19,
      head[4..<19].elementsEqual("Standard Jet DB".utf8)
        || head[4..<19].elementsEqual("Standard ACE DB".utf8)
    {
      return BinaryKind(name: "an Access database", hint: "export its tables as CSV")
    }
    return nil
  }

  /// Whether bytes that are in no Unicode form with zeros in it look like no text.
  static func isLikely(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var counts = [Int](repeating: 0, count: 32)
    for byte in bytes where byte < 0x20 { counts[Int(byte)] += 1 }
    if counts[0] * 10 > bytes.count * 3 { return true }
    // Tab, line ends, form feed, Ctrl-Z, escape and separators are text; one other control may be a delimiter.
    let strange = (1..<32).filter { !(9...13).contains($0) && !(26...31).contains($0) }.map { counts[$0] }
    let others = strange.reduce(0, +) - (strange.max() ?? 0)
    return others >= 4 && others * 50 > bytes.count
  }

  /// Whether the text is a workbook in the XML of Excel 2003, whose cells are no records.
  static func isExcelXML(_ head: [UInt8]) -> Bool {
    let text = head.prefix(4096).filter { $0 != 0 }
    guard text.prefix(8).contains(UInt8(ascii: "<")) else { return false }
    return contains(text, Array("urn:schemas-microsoft-com:office:spreadsheet".utf8))
      && contains(text, Array("Workbook".utf8)) && !contains(text, Array("<html".utf8))
  }

  static let saveAsCSV = "save the sheet as CSV (UTF-8) and read that"
  private static let image = BinaryKind(
    name: "a picture", hint: "type what it shows into a sheet and save that as CSV")
  static let gzip = BinaryKind(name: "a gzip file", hint: packed)
  static let zip = BinaryKind(name: "a zip archive", hint: packed)
  private static let packed = "muster inspect shows the files in it, and muster import takes them"
  private static let compressed = "unpack it and read the files in it"

  private static let signatures: [(bytes: [UInt8], kind: BinaryKind)] = [
    (
      Array("!BDN".utf8), BinaryKind(name: "an Outlook data file (.pst)", hint: "export its mail as .eml, mbox or text")
    ),
    (Array("%PDF-".utf8), BinaryKind(name: "a PDF", hint: "ask for the data as CSV, XML or JSON")),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], image), ([0xFF, 0xD8, 0xFF], image),
    (Array("GIF87a".utf8), image), (Array("GIF89a".utf8), image), ([0x49, 0x49, 0x2A, 0x00], image),
    ([0x4D, 0x4D, 0x00, 0x2A], image),
    ([0x1F, 0x8B], gzip),
    (Array("BZh91AY&SY".utf8), BinaryKind(name: "a bzip2 file", hint: compressed)),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], BinaryKind(name: "an xz file", hint: compressed)),
    ([0x28, 0xB5, 0x2F, 0xFD], BinaryKind(name: "a Zstandard file", hint: compressed)),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], BinaryKind(name: "a 7-Zip archive", hint: compressed)),
    (Array("Rar!".utf8) + [0x1A, 0x07], BinaryKind(name: "a RAR archive", hint: compressed)),
    (
      Array("SQLite format 3".utf8) + [0x00],
      BinaryKind(name: "a SQLite database", hint: "export its tables as CSV")
    ),
    (Array("PAR1".utf8), BinaryKind(name: "a Parquet file", hint: "export it as CSV")),
    ([0x7F, 0x45, 0x4C, 0x46], BinaryKind(name: "a program", hint: "name the file that holds the data")),
    ([0x78, 0x9F, 0x3E, 0x22], BinaryKind(name: "an Outlook winmail.dat", hint: "save the message itself as .eml")),
    (Array("{\\rtf".utf8), BinaryKind(name: "a rich-text document (.rtf)", hint: "save it as plain text")),
  ]

  private static func zip(_ head: [UInt8]) -> BinaryKind {
    func holds(_ text: String) -> Bool { contains(head, Array(text.utf8)) }
    if holds("xl/") { return BinaryKind(name: "an Excel workbook (.xlsx)", hint: saveAsCSV) }
    if holds("opendocument.spreadsheet") {
      return BinaryKind(name: "an OpenDocument spreadsheet (.ods)", hint: saveAsCSV)
    }
    if holds("word/") { return BinaryKind(name: "a Word document (.docx)", hint: "save its table as CSV or text") }
    if holds("Index/Document.iwa") { return BinaryKind(name: "a Numbers or Pages document", hint: saveAsCSV) }
    return zip
  }

  private static func compoundFile(_ head: [UInt8]) -> BinaryKind {
    func holds(_ text: String) -> Bool { contains(head, text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) }
    if holds("__substg1.0_") || holds("__properties_version") {
      return BinaryKind(name: "an Outlook message (.msg)", hint: "save it as .eml or as text")
    }
    if holds("Workbook") || holds("Book") { return BinaryKind(name: "an Excel workbook (.xls)", hint: saveAsCSV) }
    if holds("WordDocument") {
      return BinaryKind(name: "a Word document (.doc)", hint: "save its table as CSV or text")
    }
    return BinaryKind(
      name: "an old Office file (.xls, .doc or .msg)", hint: "save a sheet as CSV, a message as .eml or as text")
  }

  private static func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first, bytes.count >= part.count else { return false }
    for start in 0...(bytes.count - part.count) where bytes[start] == first {
      if bytes[start..<start + part.count].elementsEqual(part) { return true }
    }
    return false
  }
}
