import Testing
import XMLReading

@Suite struct XMLEncodingTests {
  private static func wide(_ text: String, length: Int, bigEndian: Bool) -> [UInt8] {
    let units = length == 2 ? text.utf16.map(UInt32.init) : text.unicodeScalars.map(\.value)
    return units.flatMap { unit -> [UInt8] in
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: unit >> (8 * UInt32($0))) }
      return bigEndian ? bytes.reversed() : bytes
    }
  }

  private static func latin(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var why: String
    var bytes: [UInt8]
    var name: String
    var origin: XMLEncoding.Origin
    var isWarned = false
    var testDescription: String { why }
  }

  private static let body = "<r>\n<e a='é'>ž</e></r>"
  private static let latinBody = "<r>\n<e a='é'>ÿ</e></r>"

  static let rows = [
    Row(why: "nothing said", bytes: Array(body.utf8), name: "utf-8", origin: .proved),
    Row(why: "UTF-8 with mark", bytes: [0xEF, 0xBB, 0xBF] + body.utf8, name: "utf-8", origin: .byteOrderMark),
    Row(
      why: "UTF-8 declared", bytes: Array("<?xml version='1.0' encoding='UTF-8'?>\(body)".utf8), name: "utf-8",
      origin: .declared),
    Row(
      why: "UTF-16 with mark", bytes: wide("\u{FEFF}" + body, length: 2, bigEndian: false), name: "utf-16le",
      origin: .byteOrderMark),
    Row(
      why: "UTF-16 the other way round", bytes: wide("\u{FEFF}" + body, length: 2, bigEndian: true), name: "utf-16be",
      origin: .byteOrderMark),
    Row(
      why: "UTF-16 without mark, declared",
      bytes: wide("<?xml version='1.0' encoding='utf-16'?>" + body, length: 2, bigEndian: false), name: "utf-16le",
      origin: .proved),
    Row(
      why: "UTF-16 without mark or declaration", bytes: wide(body, length: 2, bigEndian: true), name: "utf-16be",
      origin: .proved),
    Row(
      why: "UTF-32 with mark", bytes: wide("\u{FEFF}" + body, length: 4, bigEndian: false), name: "utf-32le",
      origin: .byteOrderMark),
    Row(
      why: "UTF-32 without", bytes: wide(body, length: 4, bigEndian: true), name: "utf-32be", origin: .proved),
    Row(
      why: "the mark is right, the declaration is not",
      bytes: [0xEF, 0xBB, 0xBF] + "<?xml version='1.0' encoding='iso-8859-1'?>\(body)".utf8, name: "utf-8",
      origin: .byteOrderMark, isWarned: true),
    Row(
      why: "UTF-16 that calls itself UTF-8",
      bytes: wide("\u{FEFF}<?xml version='1.0' encoding='utf-8'?>" + body, length: 2, bigEndian: false),
      name: "utf-16le", origin: .byteOrderMark, isWarned: true),
    Row(
      why: "UTF-8 that calls itself UTF-16", bytes: Array("<?xml version='1.0' encoding='utf-16'?>\(body)".utf8),
      name: "utf-8", origin: .proved, isWarned: true),
  ]

  @Test(arguments: rows) func encodings(row: Row) throws {
    let (trace, result) = try trace(row.bytes)
    #expect(trace.text == "<r [\n] <e a=é [ž] >e >r")
    #expect(result.problem == nil)
    #expect(result.encoding.name == row.name)
    #expect(result.encoding.origin == row.origin)
    #expect(result.warnings.map(\.kind) == (row.isWarned ? [.contradiction] : []))
    #expect(trace.positions.map(\.position.line).last == 2)
  }

  @Test func latin1AndWindows1252() throws {
    let latin = try trace(Self.latin("<?xml version='1.0' encoding='ISO-8859-1'?>" + Self.latinBody))
    #expect(latin.trace.text == "<r [\n] <e a=é [ÿ] >e >r")
    #expect(latin.result.warnings == [])
    let windows = try trace(Array("<?xml version='1.0' encoding='windows-1252'?><r>".utf8) + [0x80] + "</r>".utf8)
    #expect(windows.trace.text == "<r [€] >r")
    let mislabelled = try trace(Array("<?xml version='1.0' encoding='ISO-8859-1'?><r>".utf8) + [0x80] + "</r>".utf8)
    #expect(mislabelled.result.warnings.map(\.kind) == [.contradiction])
  }

  @Test(arguments: [
    (why: "no UTF-8", head: "", kind: XMLProblem.Kind.undecodable),
    (why: "no UTF-8, declared", head: "<?xml version='1.0' encoding='UTF-8'?>", kind: .undecodable),
    (why: "unknown", head: "<?xml version='1.0' encoding='klingon'?>", kind: .unknownEncoding),
    (why: "markup that is not itself", head: "<?xml version='1.0' encoding='UTF-7'?>", kind: .unknownEncoding),
    (why: "shift states", head: "<?xml version='1.0' encoding='ISO-2022-JP'?>", kind: .unknownEncoding),
  ]) func refused(row: (why: String, head: String, kind: XMLProblem.Kind)) throws {
    let (_, result) = try trace(Self.latin(row.head + Self.latinBody))
    #expect(result.problem?.kind == row.kind)
  }

  @Test func whatIsGivenOverrulesTheDeclaration() throws {
    let bytes = Self.latin("<?xml version='1.0' encoding='UTF-8'?>" + Self.latinBody)
    let given = XMLGivenEncoding(name: "windows-1252", libraryName: "CP1252")
    let (trace, result) = try trace(bytes, reader: XMLStreamReader(encoding: given))
    #expect(trace.text == "<r [\n] <e a=é [ÿ] >e >r")
    #expect(result.encoding.origin == .given)
  }

  @Test func offsetsAreThoseOfTheOriginalBytes() throws {
    for (bytes, unit) in [
      (Array(Self.body.utf8), 1), (Self.wide(Self.body, length: 2, bigEndian: true), 2),
      (Self.wide(Self.body, length: 4, bigEndian: false), 4),
      (Self.latin("<?xml version='1.0' encoding='iso-8859-1'?>" + Self.latinBody), 1),
    ] {
      let (trace, _) = try trace(bytes)
      for (_, position, end) in trace.positions {
        #expect(bytes[position.offset..<position.offset + unit].contains(UInt8(ascii: "<")))
        #expect(bytes[end - unit..<end].contains(UInt8(ascii: ">")))
      }
    }
  }
}
