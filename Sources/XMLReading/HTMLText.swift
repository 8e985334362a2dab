import CLibXML2

/// The text of HTML as a person reads it, through libxml2's HTML parser.
///
/// Block elements break lines, paragraphs and headings leave an empty one, cells of a row are parted by tabs, items
/// begin with `- `, and lines of a quoted message (`<blockquote type="cite">` and the like) with `> `. Scripts,
/// styles and the title are left out; links and images give their text. Blanks, no-break spaces included, run
/// together outside `pre`. Any rubbish gives some text; time and memory are linear in its length.
package enum HTMLText {
  /// Bytes of HTML that are looked at.
  static let lengthLimit = 16 << 20
  /// Elements within each other; beyond, and from there on, tags are told from text in a simpler way.
  static let depthLimit = 256

  /// The text of a document or fragment; lines end with LF, without one at the end.
  package static func plainText(_ html: String) -> String {
    var bytes = Array(html.utf8.prefix(lengthLimit))
    // The library takes a zero byte for the end.
    for index in bytes.indices where bytes[index] == 0 { bytes[index] = 0x20 }
    let builder = HTMLTextBuilder()
    let parsed = HTMLTagGuard.allows(bytes) ? HTMLSession(builder).parse(bytes) : 0
    if parsed < bytes.count {
      var stripper = HTMLTagStripper(builder)
      stripper.strip(bytes[parsed...])
    }
    return builder.finished()
  }
}

/// One HTML document on its way through the library's parser.
private final class HTMLSession {
  private let builder: HTMLTextBuilder
  private var context: htmlParserCtxtPtr?
  private var depth = 0
  private var stoppedAt: Int?

  init(_ builder: HTMLTextBuilder) { self.builder = builder }

  /// Gives the builder what the document holds.
  ///
  /// - Returns: How many bytes were parsed; fewer than given where elements nest too deep.
  func parse(_ bytes: [UInt8]) -> Int {
    precondition(LibXML.isReady, "the library is made ready before its first use")
    guard !bytes.isEmpty, let context = htmlNewParserCtxt() else { return 0 }
    self.context = context
    defer {
      htmlFreeParserCtxt(context)
      self.context = nil
    }
    let reference = Unmanaged.passUnretained(self).toOpaque()
    context.pointee.sax.pointee = HTMLSession.events()
    context.pointee.userData = reference
    let options = HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    let document = LibXML.withErrors(to: { _, _ in }, nil) {
      bytes.withUnsafeBytes { buffer in
        htmlCtxtReadMemory(
          context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, "UTF-8",
          Int32(bitPattern: options))
      }
    }
    if let document { xmlFreeDoc(document) }
    guard let stoppedAt else { return bytes.count }
    // It stopped in a start tag, behind the attributes.
    return bytes[min(stoppedAt, bytes.count)...].firstIndex(of: 0x3E).map { $0 + 1 } ?? bytes.count
  }

  private static func of(_ reference: UnsafeMutableRawPointer?) -> HTMLSession? {
    reference.map { Unmanaged<HTMLSession>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func events() -> xmlSAXHandler {
    var events = xmlSAXHandler()
    events.initialized = UInt32(truncatingIfNeeded: XML_SAX2_MAGIC)
    events.serror = { _, _ in }
    events.startElement = { HTMLSession.of($0)?.start($1, $2) }
    events.endElement = { HTMLSession.of($0)?.end($1) }
    events.characters = { HTMLSession.of($0)?.text($1, Int($2)) }
    events.ignorableWhitespace = events.characters
    events.cdataBlock = events.characters
    return events
  }

  private func start(_ name: UnsafePointer<xmlChar>?, _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    guard stoppedAt == nil else { return }
    depth += 1
    if depth > HTMLText.depthLimit { return stop() }
    var attributes: [(String, String)] = []
    var index = 0
    while let values, let key = values[index] {
      let keyText = LibXML.text(key)
      if HTMLTextBuilder.usedAttributes.contains(keyText) {
        attributes.append((keyText, LibXML.text(values[index + 1])))
      }
      index += 2
    }
    builder.start(LibXML.text(name), attributes)
  }

  private func end(_ name: UnsafePointer<xmlChar>?) {
    guard stoppedAt == nil else { return }
    depth -= 1
    builder.end(LibXML.text(name))
  }

  private func text(_ bytes: UnsafePointer<xmlChar>?, _ length: Int) {
    guard stoppedAt == nil, let bytes, length > 0 else { return }
    builder.text(UnsafeBufferPointer(start: bytes, count: length))
  }

  private func stop() {
    guard let context, let input = context.pointee.input?.pointee else { return }
    stoppedAt = Int(input.consumed) + (input.cur - input.base)
    xmlStopParser(context)
  }
}
