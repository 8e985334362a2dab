import Diagnostics
import Formats
import Records
import Testing

/// What Outlook saves as text, in its users' languages.
@Suite struct MailOutlookTextTests {
  /// Labels and date as the language writes them, the date as read.
  static let languages: [(name: String, labels: [String], date: String, iso: String?)] = [
    ("English", ["From:", "Sent:", "To:", "Subject:"], "Tuesday, 4 March 2025 09:14", "2025-03-04T09:14:00"),
    ("American", ["From:", "Sent:", "To:", "Subject:"], "Tuesday, March 4, 2025 9:14 PM", "2025-03-04T21:14:00"),
    ("German", ["Von:", "Gesendet:", "An:", "Betreff:"], "Dienstag, 4. März 2025 09:14", "2025-03-04T09:14:00"),
    ("French", ["De :", "Envoyé :", "À :", "Objet :"], "mardi 4 mars 2025 09:14", "2025-03-04T09:14:00"),
    ("Spanish", ["De:", "Enviado el:", "Para:", "Asunto:"], "martes, 4 de marzo de 2025 9:14", "2025-03-04T09:14:00"),
    ("Dutch", ["Van:", "Verzonden:", "Aan:", "Onderwerp:"], "dinsdag 4 maart 2025 09:14", "2025-03-04T09:14:00"),
    ("Swedish", ["Från:", "Skickat:", "Till:", "Ämne:"], "den 4 mars 2025 09:14", "2025-03-04T09:14:00"),
    ("Danish", ["Fra:", "Sendt:", "Til:", "Emne:"], "4. marts 2025 09:14", "2025-03-04T09:14:00"),
    ("Norwegian", ["Fra:", "Sendt:", "Til:", "Emne:"], "tirsdag 4. mars 2025 09.14", "2025-03-04T09:14:00"),
    ("German in numbers", ["Von:", "Gesendet:", "An:", "Betreff:"], "04.03.2025 09:14", "2025-03-04T09:14:00"),
    ("French in numbers", ["De :", "Envoyé :", "À :", "Objet :"], "04/03/2025 09:14", "2025-03-04T09:14:00"),
    ("English in numbers, undecided", ["From:", "Sent:", "To:", "Subject:"], "04/03/2025 09:14", nil),
  ]

  private static func message(_ labels: [String], _ date: String, subject: String, body: String) -> String {
    "\(labels[0])\tLee, Ann\r\n\(labels[1])\t\(date)\r\n\(labels[2])\tBo Ek; Cy Doe\r\n\(labels[3])\t\(subject)\r\n\r\n\(body)"
  }

  @Test(arguments: languages.map(\.name)) func joinedMessagesAreRead(name: String) throws {
    let language = try #require(MailOutlookTextTests.languages.first { $0.name == name })
    let text =
      MailOutlookTextTests.message(language.labels, language.date, subject: "Grüße", body: "one\r\n\r\ntwo\r\n\r\n")
      + MailOutlookTextTests.message(language.labels, language.date, subject: "2", body: "three\r\n")
    let (collector, outcome) = try MailCollector.reading(text)
    #expect(outcome.variant == "outlook-text")
    #expect(outcome.encoding == "utf-8")
    #expect(collector.messages.map(\.from) == ["Lee, Ann", "Lee, Ann"])
    #expect(collector.messages.map(\.to) == [["Bo Ek", "Cy Doe"], ["Bo Ek", "Cy Doe"]])
    #expect(collector.messages.map(\.date) == [language.iso, language.iso])
    #expect(collector.messages.map(\.subject) == ["Grüße", "2"])
    #expect(collector.messages.map { $0.parts.map(\.text) } == [["one\r\n\r\ntwo\r\n"], ["three\r\n"]])
    #expect(collector.records.map(\.location.line) == [1, 10])
    for size in [1, 3, 17] {
      let again = try MailCollector.reading(Array(text.utf8), chunkBytes: size).collector.records
      #expect(again == collector.records, "chunks of \(size)")
    }
  }

  @Test func aWideFileThatEndsWithinAUnitEndsWithIt() throws {
    let text = "From:\tAnn\r\nSent:\tMonday, 3 March 2025 09:14\r\nTo:\tBob\r\nSubject:\tx\r\n\r\nHello"
    let wide: [UInt8] =
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] } + [0x21]
    let location = try MailCollector.reading(wide).collector.records.first?.location
    #expect(location?.offset == 2)
    #expect(location?.length == wide.count - 2)
  }

  @Test func wideAndWindowsFilesAreTheSameMessages() throws {
    let text = MailOutlookTextTests.message(
      ["De :", "Envoyé :", "À :", "Objet :"], "mardi 12 août 2025 09:14", subject: "Été", body: "déjà vu\r\n")
    let wide: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let latin = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let (wideCollector, wideOutcome) = try MailCollector.reading(wide)
    let (latinCollector, latinOutcome) = try MailCollector.reading(latin)
    #expect(wideOutcome.encoding == "utf-16le")
    #expect(latinOutcome.encoding == "windows-1252")
    #expect(latinOutcome.encodingOrigin == .fallback)
    #expect(latinCollector.codes == [.encodingFallback])
    for message in [try #require(wideCollector.messages.first), try #require(latinCollector.messages.first)] {
      #expect(message.subject == "Été")
      #expect(message.date == "2025-08-12T09:14:00")
      #expect(message.parts.first?.text == "déjà vu\r\n")
    }
    #expect(wideCollector.messages.first?.parts.first?.size == 18)
    #expect(latinCollector.messages.first?.parts.first?.size == 9)
  }

  @Test func aQuotedMessageInTheBodyIsNoMessageOfItsOwn() throws {
    let (collector, _) = try MailCollector.reading(
      "From:\tAnn Lee\nSent:\tMonday, 3 March 2025 09:14\nTo:\tBo\nImportance:\tHigh\nSubject:\tRE: x\n\nyes\n\n"
        + "From: Bo Ek\nSent: Sunday, 2 March 2025 09:14\nTo: Ann\nSubject: x\n\nno?\n")
    #expect(collector.messages.map(\.subject) == ["RE: x"])
    #expect(collector.messages.first?.to == ["Bo"])
  }

  @Test func withoutTabsAMarkTellsAQuotation() throws {
    let block = "From: Ann Lee\nSent: Monday, 3 March 2025 09:14\nTo: Bo\nSubject: x\n\n"
    let (collector, _) = try MailCollector.reading(
      "\(block)one\n\n-----Original Message-----\n\(block)old\n\n\(block)two\n")
    #expect(
      collector.messages.map { $0.parts.first?.text } == ["one\n\n-----Original Message-----\n\(block)old\n", "two\n"])
  }

  @Test func aMessageWithFromAndDateIsNoOutlookText() throws {
    let (_, outcome) = try MailCollector.reading(
      "From: a@x.example\nDate: 3 Mar 2025 09:14:00 +0000\nTo: b\nSubject: s\n\nx")
    #expect(outcome.variant == "eml")
  }

  /// Beginning of a file, its kind, why.
  @Test(
    arguments: [
      ("From a Sat Jan  3 01:05:34 2026\nSubject: x\n", .mbox, "an envelope line"),
      ("Received: by x\n\tfor y\nSubject: x\n\nbody", .eml, "headers"),
      ("From: a@x.example\nTo: b\n\n", .eml, "headers"),
      ("Von: a\nGesendet: 4.3.2025 9:14\nAn: b\nBetreff: c\n\n", .outlookText, "German labels"),
      ("name,from\nAnn,Bo\n", nil, "a table"),
      ("From the board: we met\n\n", nil, "prose"),
      ("Date: today\n\nprose", nil, "one label is none"),
      ("<?xml version='1.0'?>\n", nil, "XML"),
      ("{\"From\": 1}", nil, "JSON"),
    ] as [(String, MailVariant?, String)])
  func kindsAreFound(text: String, expected: MailVariant?, reason: String) {
    #expect(MailVariant.found(in: Array(text.utf8)) == expected, "\(reason)")
  }
}
