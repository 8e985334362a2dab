import Configuration
import Connectors
import Diagnostics
import Formats
import Foundation
import Records

/// One small file of `fixtures/quirks` and what must come of it.
struct QuirkFile: Sendable, CustomStringConvertible {
  var why = ""
  var bytes: [UInt8] = []
  /// One line a record, as `MappedRecord.claimText` writes it; nil: not asked.
  var expected: [String]?
  /// The last records.
  var tail: [String] = []
  /// Whether only accepted records are compared.
  var onlyAccepted = false
  var connector: String?
  var family: String?
  var encoding: String?
  var delimiter: String?
  var asAt: String?
  /// Codes of diagnostics that must be among those of the file, each as often as it stands here.
  var warns: [String] = []
  /// Codes of diagnostics that must not come.
  var warnsNot: [String] = []
  /// Where the case stands: file and line.
  var place = ""

  var description: String { "\(place): \(why)" }
}

/// The cases of the files in `fixtures/quirks`.
enum QuirkTable {
  private static let keys = [
    "why", "input", "encoding", "bom", "expect", "tail", "only_accepted", "connector", "family", "reads", "delimiter",
    "as_at", "warns", "warns_not",
  ]

  static var folder: String { connectorsFolder() + "/../fixtures/quirks" }

  static func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }.sorted()
  }

  /// - Throws: Where the file cannot be read; mistakes in it are in the second value.
  static func cases(_ name: String) throws -> (cases: [QuirkFile], mistakes: [String]) {
    let file = YAMLFile(name: name, text: try String(contentsOfFile: folder + "/" + name, encoding: .utf8))
    guard let root = file.root, let map = YAMLMapping(root, in: file, what: "quirks", keys: ["cases"]) else {
      return ([], file.diagnostics.map(\.message) + ["\(name) is no mapping"])
    }
    var unwritable: [String] = []
    let cases = map.mappings("cases", what: "a quirk", keys: keys).compactMap { entry -> QuirkFile? in
      guard let why = entry.requiredText("why"), let input = entry.text("input") else { return nil }
      let encoding = entry.text("encoding") ?? "UTF-8"
      guard let bytes = EncodedText.bytes(input, encoding: encoding, bom: entry.flag("bom") ?? false) else {
        unwritable.append("\(why): \(encoding) cannot hold the input")
        return nil
      }
      var quirk = QuirkFile(why: why, bytes: bytes, place: name)
      quirk.expected = entry["expect"] == nil ? nil : entry.texts("expect")
      quirk.tail = entry.texts("tail")
      quirk.onlyAccepted = entry.flag("only_accepted") ?? false
      quirk.connector = entry.text("connector")
      quirk.family = entry.text("family")
      quirk.encoding = entry.text("reads")
      quirk.delimiter = entry.text("delimiter")
      quirk.asAt = entry.text("as_at")
      quirk.warns = entry.texts("warns")
      quirk.warnsNot = entry.texts("warns_not")
      return quirk
    }
    return (cases, file.diagnostics.map(\.message) + unwritable)
  }
}

extension QuirkFile {
  /// What differs from the expectation, a line each.
  func differences() throws -> [String] {
    let mapped: MappedFile
    do {
      mapped = try RecordMapper.map(
        file: InputFile(name: "file", bytes: bytes), library: try shipped(), lookup: lookup)
    } catch let error as MusterError {
      return ["refused: \(error.diagnostics.map(\.message))"]
    }
    var found: [String] = []
    func compare(_ what: String, _ wanted: String?, _ is: String?) {
      if let wanted, wanted != `is` { found.append("\(what): expected \(wanted), found \(`is` ?? "nothing")") }
    }
    let records = mapped.records.filter { !onlyAccepted || $0.disposition == .accepted }.map(\.claimText)
    if let expected { found += QuirkFile.differences(expected, records) }
    found += QuirkFile.differences(tail, Array(records.suffix(tail.count)))
    compare("connector", connector, mapped.connectorName)
    compare("family", family, mapped.outcome.family.rawValue)
    compare("encoding", encoding, mapped.outcome.encoding)
    compare("delimiter", delimiter, mapped.outcome.dialect?.delimiter)
    compare("as at", asAt, mapped.asAt?.text)
    var codes = mapped.diagnostics.map(\.code.rawValue)
    for code in warns {
      if let place = codes.firstIndex(of: code) { codes.remove(at: place) } else { found.append("no \(code)") }
    }
    found += warnsNot.filter { codes.contains($0) }.map { "unwanted \($0)" }
    return found
  }

  private static func differences(_ expected: [String], _ found: [String]) -> [String] {
    (0..<max(expected.count, found.count)).compactMap { index in
      let left = index < expected.count ? expected[index] : "nothing"
      let right = index < found.count ? found[index] : "nothing"
      return left == right ? nil : "record \(index + 1): expected \(left), found \(right)"
    }
  }
}
