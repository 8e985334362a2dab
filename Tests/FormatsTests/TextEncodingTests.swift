import Diagnostics
import Formats
import Records
import Testing

/// One row an encoding: the bytes of a small table, and what is found.
struct EncodingCase: CustomTestStringConvertible, Sendable {
  var why: String
  var bytes: [UInt8]
  var given: String?
  var name: String
  var origin: EncodingOrigin
  var cell: String

  var testDescription: String { why }
}

@Suite struct TextEncodingTests {
  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return bigEndian ? bytes.reversed() : bytes
    }
  }

  private static func utf32(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar in
      let bytes = (0..<4).map { UInt8(scalar.value >> (8 * UInt32($0)) & 0xFF) }
      return bigEndian ? bytes.reversed() : bytes
    }
  }

  private static func table(_ cell: [UInt8]) -> [UInt8] { Array("id,name\n1,".utf8) + cell + Array("\n2,Bob\n".utf8) }

  private static let text = "id,name\n1,Zoë\n2,Bob\n"

  static let cases = [
    EncodingCase(
      why: "plain ASCII is UTF-8", bytes: table(Array("Ann".utf8)), name: "utf-8", origin: .proved, cell: "Ann"),
    EncodingCase(why: "UTF-8", bytes: Array(text.utf8), name: "utf-8", origin: .proved, cell: "Zoë"),
    EncodingCase(
      why: "UTF-8 with a mark", bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8), name: "utf-8", origin: .byteOrderMark,
      cell: "Zoë"),
    EncodingCase(
      why: "UTF-16 LE with a mark", bytes: [0xFF, 0xFE] + utf16(text, bigEndian: false), name: "utf-16le",
      origin: .byteOrderMark, cell: "Zoë"),
    EncodingCase(
      why: "UTF-16 BE with a mark", bytes: [0xFE, 0xFF] + utf16(text, bigEndian: true), name: "utf-16be",
      origin: .byteOrderMark, cell: "Zoë"),
    EncodingCase(
      why: "UTF-16 LE without a mark", bytes: utf16(text, bigEndian: false), name: "utf-16le", origin: .proved,
      cell: "Zoë"),
    EncodingCase(
      why: "UTF-16 BE without a mark, mostly kanji", bytes: utf16("番号,氏名\n1,一二三四\n2,山田\n", bigEndian: true),
      name: "utf-16be", origin: .proved, cell: "一二三四"),
    EncodingCase(
      why: "UTF-32 LE with a mark", bytes: [0xFF, 0xFE, 0, 0] + utf32(text, bigEndian: false), name: "utf-32le",
      origin: .byteOrderMark, cell: "Zoë"),
    EncodingCase(
      why: "UTF-32 BE without a mark", bytes: utf32(text, bigEndian: true), name: "utf-32be", origin: .proved,
      cell: "Zoë"),
    EncodingCase(
      why: "Windows-1252: curly apostrophe, u umlaut", bytes: table([0x4F, 0x92, 0x42, 0x72, 0xFC, 0x63, 0x6B]),
      name: "windows-1252", origin: .fallback, cell: "O’Brück"),
    EncodingCase(
      why: "Mac Roman: e acute is 0x8E",
      bytes: table(Array("Ren".utf8) + [0x8E] + Array(" D".utf8) + [0xD5] + Array("Arcy".utf8)),
      name: "macintosh", origin: .fallback, cell: "René D’Arcy"),
    EncodingCase(
      why: "Windows-1252: a lone no-break space between names, á in code page 850",
      bytes: table(Array("Bob".utf8) + [0xA0] + Array("Smith".utf8)), name: "windows-1252", origin: .fallback,
      cell: "Bob\u{A0}Smith"),
    EncodingCase(
      why: "Windows-1252: a no-break space behind a name", bytes: table(Array("Bob".utf8) + [0xA0]),
      name: "windows-1252", origin: .fallback, cell: "Bob\u{A0}"),
    EncodingCase(
      why: "Windows-1252: a no-break space between small letters",
      bytes: table(Array("card".utf8) + [0xA0] + Array("expires".utf8)), name: "windows-1252", origin: .fallback,
      cell: "card\u{A0}expires"),
    EncodingCase(
      why: "Windows-1252: a lone en dash between names, ñ in Mac Roman",
      bytes: table(Array("Smith".utf8) + [0x96] + Array("Jones".utf8)), name: "windows-1252", origin: .fallback,
      cell: "Smith–Jones"),
    EncodingCase(
      why: "Windows-1252: a lone em dash between capitals",
      bytes: table(Array("SMITH".utf8) + [0x97] + Array("JONES".utf8)), name: "windows-1252", origin: .fallback,
      cell: "SMITH—JONES"),
    EncodingCase(
      why: "Windows-1252: a trade mark, Ö in code page 850", bytes: table(Array("ACLS".utf8) + [0x99]),
      name: "windows-1252", origin: .fallback, cell: "ACLS™"),
    EncodingCase(
      why: "Windows-1252: a registered mark, Æ in Mac Roman",
      bytes: table(Array("BLS".utf8) + [0xAE] + Array("ACLS".utf8)), name: "windows-1252", origin: .fallback,
      cell: "BLS®ACLS"),
    EncodingCase(
      why: "code page 850: o umlaut is 0x94 and u umlaut 0x81, a quotation mark and nothing in Windows",
      bytes: table([0x42, 0x6A, 0x94, 0x72, 0x6E, 0x20, 0x4D, 0x81] + Array("ller".utf8)), name: "cp850",
      origin: .fallback, cell: "Björn Müller"),
    EncodingCase(
      why: "Mac Roman: n tilde is 0x96, and e acute decides",
      bytes: table(Array("Ren".utf8) + [0x8E] + Array(" Pe".utf8) + [0x96, 0x61]), name: "macintosh",
      origin: .fallback, cell: "René Peña"),
    EncodingCase(
      why: "Windows-1250: Polish", bytes: table([0xA3] + Array("ukasz D".utf8) + [0xB9] + Array("browski".utf8)),
      name: "windows-1250", origin: .fallback, cell: "Łukasz Dąbrowski"),
    EncodingCase(
      why: "Windows-1251: Russian", bytes: table([0xC8, 0xE2, 0xE0, 0xED, 0x20, 0xCF, 0xE5, 0xF2, 0xF0, 0xEE, 0xE2]),
      name: "windows-1251", origin: .fallback, cell: "Иван Петров"),
    EncodingCase(
      why: "Shift-JIS: kanji and kana", bytes: table([0x8E, 0x52, 0x93, 0x63, 0x83, 0x84, 0x83, 0x7D, 0x83, 0x5F]),
      name: "shift_jis", origin: .fallback, cell: "山田ヤマダ"),
    EncodingCase(
      why: "GB 18030: Chinese", bytes: table([0xCD, 0xF5, 0xD0, 0xA1, 0xC3, 0xF7, 0xBB, 0xA4, 0xCA, 0xBF]),
      name: "gb18030", origin: .fallback, cell: "王小明护士"),
    EncodingCase(
      why: "given ISO 8859-15", bytes: table([0x35, 0xA4]), given: "ISO-8859-15", name: "iso-8859-15", origin: .given,
      cell: "5€"),
    EncodingCase(
      why: "given code page", bytes: table([0x81]), given: "cp437", name: "cp437", origin: .given, cell: "ü"),
    EncodingCase(
      why: "a mark overrules what was given", bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8), given: "windows-1252",
      name: "utf-8", origin: .byteOrderMark, cell: "Zoë"),
  ]

  @Test(arguments: [
    ("JÃ¼rgen", "Jürgen"), ("MÃ¼ller, FranÃ§ois", "Müller, François"), ("Oâ€™Brien", "O’Brien"),
    ("Å\u{81}ukasz", "Łukasz"),
  ])
  func madeTwice(_ text: String, _ meant: String) { #expect(TwiceEncoded.undone(text) == meant) }

  @Test(arguments: ["Jürgen", "São", "Ann", "FAÇADE®", "Łukasz", "Ã", "Müller Ã¼", "Þórður", ""])
  func madeOnce(_ text: String) { #expect(TwiceEncoded.undone(text) == nil) }

  @Test func bytesOfWindowsBehindTheMarkOfUTF8() throws {
    let reading = try read([0xEF, 0xBB, 0xBF] + Self.table([0x4A, 0xFC, 0x72, 0x67, 0x65, 0x6E]))
    #expect(reading.sink.rows[0] == ["id", "name"])
    #expect(reading.sink.rows[1] == ["1", "Jürgen"])
    #expect(reading.sink.noteCodes == [.encodingFallback])
    // One bad byte among letters of UTF-8 is damage, and no other encoding.
    let damaged = try read([0xEF, 0xBB, 0xBF] + Self.table(Array("Zoë Müller ".utf8) + [0xFC]))
    #expect(damaged.outcome.encoding == "utf-8")
  }

  @Test(arguments: cases)
  func found(_ row: EncodingCase) throws {
    var options = ReadOptions()
    options.encoding = row.given
    let reading = try read(row.bytes, options)
    #expect(reading.outcome.encoding == row.name)
    #expect(reading.outcome.encodingOrigin == row.origin)
    #expect(reading.sink.rows.dropFirst().first == ["1", row.cell])
    #expect(reading.sink.lines == [1, 2, 3])
    #expect(reading.sink.noteCodes.contains(.encodingFallback) == (row.origin == .fallback))
  }

  @Test func aByteThatIsNoUTF8IsToldWithItsPlaceAndStandsAsReplacement() throws {
    let bytes = Array("id,name\n1,Müller\n2,Andr".utf8) + [0xE9] + Array("\n3,José\n".utf8)
    let reading = try read(bytes)
    #expect(reading.sink.rows == [["id", "name"], ["1", "Müller"], ["2", "Andr\u{FFFD}"], ["3", "José"]])
    let place = reading.sink.notes.first { $0.code == .encodingUndecodable }
    #expect(place?.location?.line == 3)
    #expect(place?.message.contains("E9 at byte 24") == true)
  }

  @Test func theWholeFileIsCheckedAndNotItsBeginning() throws {
    let lines = (1...40_000).map { "\($0),Ann\n" }.joined()
    let bytes = Array(("id,name\n" + lines).utf8) + Array("40001,J".utf8) + [0xFC] + Array("rgen\n".utf8)
    let reading = try read(bytes)
    #expect(reading.outcome.encoding == "windows-1252")
    #expect(reading.sink.rows.last == ["40001", "Jürgen"])
  }

  @Test func undefinedBytesOfASingleByteEncodingStandAsControls() throws {
    var options = ReadOptions()
    options.encoding = "windows-1252"
    let reading = try read(Array("a,b\n1,x".utf8) + [0x81] + Array("y\n".utf8), options)
    #expect(reading.sink.rows.last == ["1", "x\u{81}y"])
    #expect(reading.sink.notes.map { $0.location?.line } == [2])
  }

  @Test func loneSurrogatesAreTold() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x2C, 0, 0x62, 0, 0x0A, 0, 0x31, 0, 0x2C, 0, 0x00, 0xD8, 0x0A, 0]
    let reading = try read(bytes)
    #expect(reading.sink.rows == [["a", "b"], ["1", "\u{FFFD}"]])
    #expect(reading.sink.notes.map(\.code) == [.encodingUndecodable])
    #expect(reading.sink.notes.first?.location?.line == 2)
  }

  @Test func unknownNamesAreUsageErrors() throws {
    var options = ReadOptions()
    options.encoding = "klingon-8"
    let error = #expect(throws: MusterError.self) { try read("a,b\n", options) }
    #expect(error?.exitCode == .usage)
    #expect(error?.diagnostics.map(\.code) == [.encodingUnknown])
  }

  @Test(arguments: [
    ("UTF8", "utf-8"), ("utf_8", "utf-8"), ("us-ascii", "utf-8"), ("Latin1", "iso-8859-1"),
    ("ISO 8859-2", "iso-8859-2"),
    ("cp1252", "windows-1252"), ("Windows 1251", "windows-1251"), ("MacRoman", "macintosh"), ("SJIS", "shift_jis"),
    ("GB2312", "gb18030"), ("koi8-r", "koi8-r"), ("utf-16be", "utf-16be"), ("ks_c_5601-1987", "euc-kr"),
  ])
  func labels(_ label: String, _ name: String) { #expect(TextEncoding(label: label)?.name == name) }

  @Test func decodingOfParts() {
    #expect(TextDecoder.decode([0x4D, 0xFC], charset: "iso-8859-1").text == "Mü")
    // A curly quote that Windows put into what it called Latin 1.
    #expect(TextDecoder.decode([0x93, 0x61, 0x94], charset: "iso-8859-1").text == "“a”")
    let broken = TextDecoder.decode([0x61, 0xC3, 0xA9, 0xFF, 0x62], charset: "utf-8")
    #expect(broken.text == "aé\u{FFFD}b")
    #expect(broken.undecodable == 1)
    #expect(broken.undecodableOffsets == [3])
    #expect(TextDecoder.decode([0x1B, 0x24, 0x42, 0x3B, 0x33, 0x1B, 0x28, 0x42], charset: "iso-2022-jp").text == "山")
    #expect(TextDecoder.decode(Array("é".utf8), charset: "no-such-thing").isFallback)
  }
}
