import Diagnostics
import Formats
import Records
import Testing

@Suite struct FileReaderTests {
  @Test(arguments: [
    ("an XML declaration", "<?xml version=\"1.0\"?><a/>", "x.txt", FormatFamily.xml),
    ("an element behind a mark and blanks", "\u{FEFF}\n <a><b/></a>", "x.dat", .xml),
    ("a required row", "<required>,<optional>\nAnn,x\n", "x.txt", .csv),
    ("an array", "[\n {\"a\": 1}\n]", "x.txt", .json),
    ("JSON a line", "{\"a\": 1}\n{\"a\": 2}\n", "x.log", .json),
    ("a name says JSON where the content could be anything", "42", "x.json", .json),
    ("braces in a table", "[x],{y}\n1,2\n", "x.csv", .csv),
    ("mbox", "From ann@x.example Thu Jan  1 00:00:00 2024\nFrom: ann@x.example\nSubject: b\n\nhi\n", "x", .mail),
    ("one message", "Received: from x\nFrom: ann@x.example\nSubject: b\n\nhi, you\n", "x.txt", .mail),
    (
      "Outlook, German", "Von:\tAnn\nGesendet:\tMontag, 3. März 2025 09:14\nAn:\tBob\nBetreff:\tx\n\nHallo\n", "x.txt",
      .mail
    ),
    (
      "Outlook, French", "De :\tAnn\nEnvoyé :\tlundi 3 mars 2025 09:14\nÀ :\tBob\nObjet :\tx\n\nSalut\n", "x.txt", .mail
    ),
    ("a table of names", "From,To\nAnn,Bob\n", "x.txt", .csv),
    ("one word", "hello", "x.txt", .csv),
  ])
  func family(_ why: String, _ text: String, _ name: String, _ family: FormatFamily) throws {
    #expect(try FileReader.detectFamily(of: InputFile(name: name, bytes: Array(text.utf8))) == family, "\(why)")
  }

  @Test func familyOfUTF16() throws {
    let text = "From:\tAnn\r\nSent:\tMonday, 3 March 2025 09:14\r\nTo:\tBob\r\nSubject:\tx\r\n\r\nHello\r\n"
    let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try FileReader.detectFamily(of: InputFile(name: "x.txt", bytes: bytes)) == .mail)
  }

  @Test(
    arguments: [
      ("no bytes", [], DiagnosticCode.readEmptyFile), ("blank text", Array(" \r\n\t\n".utf8), .readEmptyFile),
      ("a mark alone", [0xEF, 0xBB, 0xBF], .readEmptyFile),
      ("blank UTF-16", [0xFF, 0xFE, 0x20, 0, 0x0A, 0], .readEmptyFile),
      ("xlsx", Array("PK\u{3}\u{4}....xl/workbook.xml".utf8), .readBinaryFile),
      ("xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], .readBinaryFile),
      ("pdf", Array("%PDF-1.7\n".utf8), .readBinaryFile), ("gzip", [0x1F, 0x8B, 8, 0, 0], .readBinaryFile),
      ("png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], .readBinaryFile),
      ("SQLite", Array("SQLite format 3\u{0}".utf8), .readBinaryFile), ("pst", Array("!BDN....".utf8), .readBinaryFile),
      ("any binary", Array(0...255), .readBinaryFile),
      (
        "an Excel 2003 XML workbook without a row",
        Array("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>".utf8),
        .readEmptyFile
      ),
    ] as [(String, [UInt8], DiagnosticCode)])
  func refused(_ why: String, _ bytes: [UInt8], _ code: DiagnosticCode) throws {
    let error = #expect(throws: MusterError.self, "\(why)") { try read(bytes) }
    #expect(error?.exitCode == .unreadable)
    #expect(error?.diagnostics.map(\.code) == [code])
    #expect(error?.diagnostics.first?.hint != nil)
  }

  @Test(
    arguments: [
      ("an empty delimiter", "", nil, nil, nil, DiagnosticCode.importBadOption),
      ("a delimiter that ends lines", "\n", nil, nil, nil, .importBadOption),
      ("two quotes", nil, "''", nil, nil, .importBadOption), ("two escapes", nil, nil, "ab", nil, .importBadOption),
      ("no encoding", nil, nil, nil, "klingon-8", .encodingUnknown),
    ] as [(String, String?, String?, String?, String?, DiagnosticCode)])
  func optionsThatAreNone(
    _ why: String, _ delimiter: String?, _ quote: String?, _ escape: String?, _ encoding: String?,
    _ code: DiagnosticCode
  ) throws {
    // Every family refuses them, whether it has a use for them or not.
    for (family, text) in [(FormatFamily.csv, "a,b\n"), (.mail, "From: a@x.example\n\nb\n"), (.json, "[]")] {
      var options = ReadOptions(family: family)
      (options.delimiter, options.quote, options.escape, options.encoding) = (delimiter, quote, escape, encoding)
      let error = #expect(throws: MusterError.self, "\(why)") { try read(text, options) }
      #expect(error?.exitCode == .usage)
      #expect(error?.diagnostics.map(\.code) == [code])
    }
  }

  @Test func pathsThatAreNoFile() {
    #expect(throws: MusterError.self) { try InputFile(path: "/no/such/file.csv") }
    let error = #expect(throws: MusterError.self) { try InputFile(path: "/") }
    #expect(error?.diagnostics.map(\.code) == [.readNotAFile])
    // A device would be read for ever.
    let device = #expect(throws: MusterError.self) { try InputFile(path: "/dev/zero") }
    #expect(device?.diagnostics.map(\.code) == [.readNotAFile])
  }

  @Test func headEndsAfterALine() throws {
    let file = InputFile(name: "x", bytes: Array("ab\ncd\nef\n".utf8))
    #expect(try file.head(count: 7).size == 6)
    #expect(try file.head(count: 100).size == 9)
    // In UTF-16 the zero byte behind a line feed belongs to it.
    let wide = InputFile(name: "x", bytes: [0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x62, 0, 0x63, 0])
    #expect(try wide.head(count: 9).size == 6)
  }

  @Test func rawRecordLines() {
    func location(_ path: String? = nil) -> RecordLocation { RecordLocation(line: 4, offset: 0, length: 0, path: path) }
    #expect(
      RawRecordText.line(for: SourceRecord(location: location(), content: .cells(["a", "b\nc", "", "\"\u{2028}"])))
        == #"{"line": 4, "cells": ["a", "b\nc", "", "\"\u2028"]}"#)
    #expect(
      RawRecordText.line(for: SourceRecord(location: location(), content: .cells([]))) == #"{"line": 4, "cells": []}"#)
    let fields = [XMLField(path: "Worker/@Descriptor", value: "Ann", line: 5)]
    #expect(
      RawRecordText.line(for: SourceRecord(location: location("/R/E"), content: .fields(fields)))
        == #"{"line": 4, "path": "/R/E", "fields": [{"path": "Worker/@Descriptor", "value": "Ann"}]}"#)
    #expect(
      RawRecordText.line(
        for: SourceRecord(location: location("/data/0"), content: .json(.object([.init("a", .number("1.50"))]))))
        == #"{"line": 4, "pointer": "/data/0", "value": {"a": 1.50}}"#)
    let message = MailMessage(
      messageID: nil, from: "ann@x.example", to: ["b@x.example"], date: "2026-03-01T09:14:00+01:00", subject: "Hi",
      parts: [MailPart(type: "text/plain", charset: "utf-8", size: 3, text: "abc")])
    #expect(
      RawRecordText.line(for: SourceRecord(location: location(), content: .message(message)))
        == #"{"line": 4, "message_id": null, "from": "ann@x.example", "to": ["b@x.example"], "#
        + #""date": "2026-03-01T09:14:00+01:00", "subject": "Hi", "parts": [{"type": "text/plain", "#
        + #""charset": "utf-8", "filename": null, "size": 3, "text": "abc"}]}"#)
  }
}
