/// Lays out the text of HTML: lines, cells, items and quotes.
final class HTMLTextBuilder {
  static let usedAttributes: Set<String> = ["alt", "class", "type"]

  private var output: [UInt8] = []
  /// Line ends to write before the next text; two make an empty line.
  private var lineEnds = 0
  private var tabs = 0
  private var hasBlank = false
  /// Whether a cell or item has begun and has no text yet: its first block begins no line.
  private var isJustBegun = false
  private var hasCellBefore = false
  private var hiddenDepth = 0
  private var preformattedDepth = 0
  /// For each open block quote, whether it holds a quoted message.
  private var quotes: [Bool] = []
  private var quoteDepth = 0
  /// The depth at the text that was written last.
  private var lastQuoteDepth = 0

  /// Marks of a quotation on a line; deeper ones would make the text many times as long as the HTML.
  private static let markLimit = 16

  private static let hidden: Set<String> = ["script", "style", "title", "template", "xml"]
  private static let paragraphs: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "dl", "pre", "blockquote", "hr",
  ]
  private static let blocks: Set<String> = [
    "address", "article", "aside", "body", "caption", "center", "dd", "div", "dt", "fieldset", "figcaption", "figure",
    "footer", "form", "header", "html", "legend", "li", "main", "nav", "option", "section", "tbody", "tfoot", "thead",
    "tr",
  ]

  func start(_ name: String, _ attributes: [(String, String)]) {
    if HTMLTextBuilder.hidden.contains(name) { hiddenDepth += 1 }
    guard hiddenDepth == 0 else { return }
    breakLine(for: name)
    switch name {
    case "br":
      isJustBegun = false
      lineEnds = min(lineEnds + 1, 2)
    case "tr": hasCellBefore = false
    case "td", "th": startCell()
    case "li":
      write("- ")
      isJustBegun = true
    case "pre", "textarea": preformattedDepth += 1
    case "img": write(attributes.first { $0.0 == "alt" }?.1 ?? "")
    case "blockquote":
      let isQuote = attributes.contains { key, value in
        (key == "type" && value.lowercased() == "cite") || (key == "class" && value.lowercased().contains("quote"))
      }
      quotes.append(isQuote)
      quoteDepth += isQuote ? 1 : 0
    default: break
    }
  }

  func end(_ name: String) {
    if HTMLTextBuilder.hidden.contains(name) {
      hiddenDepth = max(0, hiddenDepth - 1)
      return
    }
    guard hiddenDepth == 0 else { return }
    breakLine(for: name)
    switch name {
    case "td", "th":
      // What breaks a line at the end of a cell does not part it from the next one.
      if !isJustBegun { lineEnds = 0 }
      isJustBegun = false
    case "tr": tabs = 0
    case "li": isJustBegun = false
    case "pre", "textarea": preformattedDepth = max(0, preformattedDepth - 1)
    case "blockquote": quoteDepth -= quotes.popLast() == true ? 1 : 0
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard hiddenDepth == 0 else { return }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let isNoBreakSpace = byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
      if preformattedDepth > 0, byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x20 {
        preformatted(byte)
      } else if isNoBreakSpace || byte == 0x20 || (0x09...0x0D).contains(byte) {
        hasBlank = true
        index += isNoBreakSpace ? 1 : 0
      } else {
        begin()
        output.append(byte)
      }
      index += 1
    }
  }

  /// The text so far, without line ends at its end.
  func finished() -> String {
    let end = output.lastIndex { $0 != 0x0A && $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? 0
    return String(decoding: output[..<end], as: UTF8.self)
  }

  private func write(_ text: String) {
    var text = text
    text.withUTF8 { self.text($0) }
  }

  private func startCell() {
    if hasCellBefore { tabs += 1 }
    hasCellBefore = true
    isJustBegun = true
    hasBlank = false
  }

  private func preformatted(_ byte: UInt8) {
    hasBlank = false
    switch byte {
    case 0x0A where lineEnds == 0 && !output.isEmpty: output.append(0x0A)
    case 0x0A, 0x0D: break
    default:
      begin()
      output.append(byte)
    }
  }

  private func breakLine(for name: String) {
    guard !isJustBegun || name == "tr" || name == "table" else { return }
    if HTMLTextBuilder.paragraphs.contains(name) {
      lineEnds = 2
    } else if HTMLTextBuilder.blocks.contains(name) {
      lineEnds = max(lineEnds, 1)
    }
  }

  /// Writes what was put off until there is text: line ends, quote marks, tabs or a blank.
  private func begin() {
    isJustBegun = false
    if lineEnds > 0, !output.isEmpty {
      if output.last != 0x0A { output.append(0x0A) }
      if lineEnds == 2, !output.suffix(2).elementsEqual([0x0A, 0x0A]) {
        for _ in 0..<min(quoteDepth, lastQuoteDepth, HTMLTextBuilder.markLimit) { output.append(0x3E) }
        output.append(0x0A)
      }
    }
    let isFirst = output.isEmpty || output.last == 0x0A
    if isFirst { for _ in 0..<min(quoteDepth, HTMLTextBuilder.markLimit) { output.append(contentsOf: [0x3E, 0x20]) } }
    for _ in 0..<tabs { output.append(0x09) }
    if hasBlank, !isFirst, tabs == 0 { output.append(0x20) }
    (lineEnds, tabs, hasBlank, lastQuoteDepth) = (0, 0, false, quoteDepth)
  }
}
