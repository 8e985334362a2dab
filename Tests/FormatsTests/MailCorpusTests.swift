import Formats
import FoundationEssentials
import Records
import Testing

/// The messages of the CPython tests, against what Python 3.11 `email` reads in them.
@Suite struct MailCorpusTests {
  struct Reading: Decodable {
    var subject: String?
    var from: String?
    var to: String?
    var date: String?
    var message_id: String?
    var defects: [String]
    var parts: [Part]
  }

  struct Part: Decodable {
    var type: String
    var filename: String?
    var multipart: Bool
    var decoded_len: Int?
    var text: String?
  }

  /// Where ours differs on purpose, and why.
  static let deviations: [String: String] = [
    "msg_16.txt": "a delivery report is one leaf; Python lists each of its blocks as an empty text",
    "msg_43.txt": "a delivery report is one leaf; Python lists each of its blocks as an empty text",
    "msg_36.txt": "an empty group has no mailbox, so `to` has no entry; Python prints the group",
  ]

  /// Beside the checkout; nil where it is not there.
  static let folder: URL? = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    let corpus = folder.deletingLastPathComponent().appendingPathComponent("shared/corpora/cpython-email")
    return FileManager.default.fileExists(atPath: corpus.path) ? corpus : nil
  }()

  private static func readings() throws -> [(name: String, reading: Reading)] {
    guard let folder else { return [] }
    let data = try Data(contentsOf: folder.appendingPathComponent("python_reading.json"))
    let all = try JSONDecoder().decode([String: Reading].self, from: data)
    return all.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func message(_ name: String) throws -> MailMessage {
    let folder = try #require(MailCorpusTests.folder)
    let file = try InputFile(path: folder.appendingPathComponent("data/\(name)").path, name: name)
    let collector = MailCollector()
    _ = try MailReader.read(file, options: ReadOptions(family: .mail), into: collector)
    #expect(collector.messages.count == 1, "\(name)")
    return try #require(collector.messages.first)
  }

  @Test(.enabled(if: folder != nil, "the corpus ../shared/corpora/cpython-email is not here"))
  func headersAndPartsAreWhatPythonReads() throws {
    let readings = try MailCorpusTests.readings()
    #expect(readings.count == 48)
    for (name, reading) in readings {
      let message = try MailCorpusTests.message(name)
      guard reading.defects.isEmpty else {
        // An oracle with defects is none: no text may be lost.
        for text in reading.parts.compactMap(\.text) {
          #expect(message.parts.contains { $0.text?.contains(text) == true }, "\(name)")
        }
        continue
      }
      checkHead(message, reading, name: name)
      checkParts(message, reading, name: name)
    }
  }

  private func checkHead(_ message: MailMessage, _ reading: Reading, name: String) {
    #expect(message.subject == reading.subject ?? "", "\(name)")
    #expect(message.from == reading.from ?? "", "\(name)")
    if name != "msg_36.txt" { #expect(message.to.joined(separator: ", ") == reading.to ?? "", "\(name)") }
    #expect(message.date == reading.date.flatMap { MailDate.iso($0) }, "\(name)")
    #expect(message.messageID == reading.message_id, "\(name)")
  }

  private func checkParts(_ message: MailMessage, _ reading: Reading, name: String) {
    var expected = reading.parts.filter { !$0.multipart || $0.type.hasPrefix("message/") }
    if name == "msg_16.txt" || name == "msg_43.txt" {
      expected.removeAll { $0.type == "text/plain" && $0.decoded_len == 0 }
    }
    #expect(message.parts.map(\.type) == expected.map(\.type), "\(name)")
    for (part, wanted) in zip(message.parts, expected) {
      #expect(part.filename == wanted.filename, "\(name)")
      guard !wanted.multipart else { continue }
      #expect(part.size == wanted.decoded_len, "\(name) \(part.type) \(wanted.decoded_len ?? -1)")
      #expect(part.text == wanted.text, "\(name) \(part.type)")
    }
  }
}
