/// Tells the families of text apart by the first stretch of a file.
enum FamilyDetection {
  private static let sampleLimit = 64 << 10

  static func family(of file: InputFile, options: ReadOptions) throws -> FormatFamily {
    let head = try file.bytes(count: sampleLimit)
    let text = Array(TextDecoder.decode(head, charset: options.encoding).text.utf8)
    let start = text.firstIndex { !isBlank($0) } ?? text.count
    let body = text[start...]
    let suffix = nameSuffix(file.name)
    if options.layout != nil { return .fixed }
    // Its elements are rows and cells.
    if BinaryKind.isExcelXML(head) { return .csv }
    if isXML(body, suffix: suffix) { return .xml }
    if isJSON(body, suffix: suffix) { return .json }
    if ["eml", "mbox", "mbx"].contains(suffix) { return .mail }
    if options.delimiter == nil, !["csv", "tsv", "tab", "psv"].contains(suffix), MailVariant.found(in: head) != nil {
      return .mail
    }
    if options.delimiter == nil, options.quote == nil, try isFixedWidth(file, options: options) { return .fixed }
    return .csv
  }

  private static func nameSuffix(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

  private static func starts(_ body: ArraySlice<UInt8>, with text: String) -> Bool { body.starts(with: text.utf8) }

  /// A declaration, comment, DOCTYPE or element; no element is a `<required>` that is the first of several cells.
  private static func isXML(_ body: ArraySlice<UInt8>, suffix: String) -> Bool {
    guard body.first == 0x3C else { return false }
    if starts(body, with: "<?xml") || starts(body, with: "<!--") || starts(body, with: "<!DOCTYPE") || suffix == "xml" {
      return true
    }
    guard let second = body.dropFirst().first, second > 0x20, second != 0x3C, second != 0x2C else { return false }
    guard let close = body.firstIndex(of: 0x3E) else { return true }
    guard let next = body[(close + 1)...].first else { return true }
    return ![0x2C, 0x3B, 0x09, 0x7C, 0x22].contains(next)
  }

  private static func isJSON(_ body: ArraySlice<UInt8>, suffix: String) -> Bool {
    if ["json", "jsonl", "ndjson", "geojson", "jsonld", "jwt", "jws"].contains(suffix) { return true }
    if CompactJWS.begins(body) { return true }
    guard let first = body.first, first == 0x7B || first == 0x5B else { return false }
    let isTable = ["csv", "tsv", "tab", "psv"].contains(suffix)
    let rest = body.dropFirst().drop(while: isBlank)
    guard let next = rest.first else { return !isTable }
    if first == 0x7B { return next == 0x7D || (next == 0x22 && hasKey(rest)) }
    if next == 0x7B {
      let inner = rest.dropFirst().drop(while: isBlank)
      return inner.first == 0x7D || (inner.first == 0x22 && hasKey(inner))
    }
    guard !isTable else { return false }
    if next == 0x5D || next == 0x5B || next == 0x22 || next == 0x2D || (0x30...0x39).contains(next) { return true }
    return ["true", "false", "null"].contains { starts(rest, with: $0) }
  }

  /// Whether a string that begins here is followed by a colon.
  private static func hasKey(_ body: ArraySlice<UInt8>) -> Bool {
    var index = body.startIndex + 1
    while index < body.endIndex, body[index] != 0x22 { index += body[index] == 0x5C ? 2 : 1 }
    guard index < body.endIndex else { return false }
    return body[(index + 1)...].first { !isBlank($0) } == 0x3A
  }

  /// Whether columns are plainly made by blanks, and by no delimiter.
  private static func isFixedWidth(_ file: InputFile, options: ReadOptions) throws -> Bool {
    let head = try file.head(count: sampleLimit)
    var finding = try EncodingDetection.detect(head, given: options.encoding)
    finding.diagnostics = []
    let stream = try TextStream(head, finding: finding, capacity: sampleLimit * 2)
    let lines = FixedWidthLines.sample(of: stream)
    let isByWidth = DisplayWidth.aligns(lines)
    guard let aligned = AlignedHeader.find(in: isByWidth ? lines.map(DisplayWidth.filled) : lines) else { return false }
    let sample = try DialectDetection.detect(stream, options: options)
    let isDelimited = sample.columnCount > 1 && sample.widths.share >= 0.8
    guard isDelimited else { return true }
    // Commas inside aligned text do not make a table of their own.
    return sample.columnCount < aligned.layout.columns.count && sample.confidence < 0.6
  }
}
