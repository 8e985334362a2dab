import CLibXML2
import Glibc

/// One document on its way through the library's parser.
final class XMLSession {
  private let handler: any XMLEventHandler
  private let limits: XMLLimits
  private let source: XMLSource
  @exclusivity(unchecked) private var context: xmlParserCtxtPtr?
  @exclusivity(unchecked) private var names = NameTable()
  @exclusivity(unchecked) private var open: [(name: Int, line: Int)] = []
  @exclusivity(unchecked) private var hasRoot = false
  /// Whether something is wrong, and what the library still holds is not listened to.
  @exclusivity(unchecked) private var isStopped = false
  /// Bytes of text since the last tag.
  @exclusivity(unchecked) private var textLength = 0
  /// Bytes of values that the document type declaration added.
  @exclusivity(unchecked) private var defaultedLength = 0
  @exclusivity(unchecked) private var valueLength = 0
  @exclusivity(unchecked) private var failure: (any Error)?
  @exclusivity(unchecked) private var result: XMLReadResult

  private let saysLatin1: Bool

  /// How much longer than itself default attributes may make a document, after the first MiB.
  private static let swelling = 4

  init(handler: any XMLEventHandler, limits: XMLLimits, source: XMLSource) {
    self.handler = handler
    self.limits = limits
    self.source = source
    saysLatin1 = source.encoding.name == "iso-8859-1"
    result = XMLReadResult(encoding: source.encoding)
  }

  /// Reads the document to its end or to the first thing that is wrong.
  func run() throws -> XMLReadResult {
    guard source.encoding.form != .foreign else {
      result.problem = XMLProblem(.unknownEncoding, "the encoding \(source.encoding.name) is not read in XML", line: 1)
      return result
    }
    if let declared = source.encoding.contradiction {
      let message = "the document declares \(declared), and is \(source.encoding.name)"
      result.warn(XMLProblem(.contradiction, message, line: 1))
    }
    guard let context = xmlNewParserCtxt() else { throw XMLMemoryError() }
    self.context = context
    defer {
      xmlFreeParserCtxt(context)
      self.context = nil
    }
    let reference = Unmanaged.passUnretained(self).toOpaque()
    context.pointee.sax.pointee = XMLSession.events()
    context.pointee.userData = reference
    LibXML.withErrors(
      to: { reference, error in XMLSession.with(reference) { $0.report(error) } }, reference
    ) {
      parse(context, reference)
    }
    if let failure = failure ?? source.failure { throw failure }
    return result
  }

  private func parse(_ context: xmlParserCtxtPtr, _ reference: UnsafeMutableRawPointer) {
    let forced = source.encoding.forced
    var options = XML_PARSE_NONET.rawValue
    if forced != nil { options |= XML_PARSE_IGNORE_ENC.rawValue }
    let document = xmlCtxtReadIO(
      context,
      { reference, buffer, length in
        guard let buffer, length > 0 else { return 0 }
        let target = UnsafeMutableRawBufferPointer(start: buffer, count: Int(length))
        var count = 0
        XMLSession.with(reference) { count = $0.source.deliver(into: target) }
        return Int32(truncatingIfNeeded: count)
      }, nil, reference, nil, forced, Int32(bitPattern: options))
    // The events build no tree; should the library make a document all the same, it is not kept.
    if let document { xmlFreeDoc(document) }
    noteViolation()
    if result.problem == nil, failure == nil, source.failure == nil, !hasRoot || !open.isEmpty {
      setProblem(.cutOff, cutOffMessage, line: Int(context.pointee.input?.pointee.line ?? 1))
    }
  }

  /// Runs `body` with the session that the library hands back; `run` keeps it alive meanwhile.
  @inline(__always)
  private static func with(_ reference: UnsafeMutableRawPointer?, _ body: (XMLSession) -> Void) {
    guard let reference else { return }
    Unmanaged<XMLSession>.fromOpaque(reference)._withUnsafeGuaranteedRef(body)
  }

  private static func events() -> xmlSAXHandler {
    var events = xmlSAXHandler()
    events.initialized = UInt32(truncatingIfNeeded: XML_SAX2_MAGIC)
    events.serror = { reference, error in XMLSession.with(reference) { $0.report(error) } }
    events.startElementNs = { reference, name, _, _, namespaces, _, count, defaulted, values in
      XMLSession.with(reference) {
        $0.start(name, namespaces: Int(namespaces), count: Int(count), defaulted: Int(defaulted), values)
      }
    }
    events.endElementNs = { reference, _, _, _ in XMLSession.with(reference) { $0.end() } }
    events.characters = { reference, bytes, length in XMLSession.with(reference) { $0.text(bytes, Int(length)) } }
    // The same function for blanks: the library then does not try to tell them from other text.
    events.ignorableWhitespace = events.characters
    events.cdataBlock = events.characters
    events.entityDecl = { reference, name, _, _, _, _ in
      XMLSession.with(reference) { $0.refuseEntity("declares", name) }
    }
    events.unparsedEntityDecl = { reference, name, _, _, _ in
      XMLSession.with(reference) { $0.refuseEntity("declares", name) }
    }
    events.getEntity = { reference, name in
      XMLSession.with(reference) { $0.refuseEntity("uses", name) }
      return nil
    }
    events.getParameterEntity = events.getEntity
    events.reference = { reference, name in XMLSession.with(reference) { $0.refuseEntity("uses", name) } }
    return events
  }
}

// MARK: - What the parser finds

extension XMLSession {
  private func start(
    _ name: UnsafePointer<xmlChar>?, namespaces: Int, count: Int, defaulted: Int,
    _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard !isStopped else { return }
    hasRoot = true
    textLength = 0
    let position =
      source.nextStart() ?? XMLTagPosition(line: Int(context?.pointee.input?.pointee.line ?? 1), offset: -1)
    guard open.count < limits.depth else { return stop(.depth, line: position.line) }
    guard count + namespaces <= limits.attributes else { return stop(.attributes, line: position.line) }
    do {
      guard let number = number(of: name) else { return stop(.names, line: position.line) }
      open.append((number, position.line))
      try handler.startElement(number, at: position)
      guard let values else { return }
      for index in 0..<count {
        guard let start = values[5 * index + 3], let end = values[5 * index + 4] else { continue }
        let length = end - start
        guard length <= limits.attributeBytes else { return stop(.attribute, line: position.line) }
        if index >= count - defaulted { defaultedLength += length }
        valueLength += length
        guard let number = self.number(of: values[5 * index]) else { return stop(.names, line: position.line) }
        try attribute(number, UnsafeBufferPointer(start: start, count: length))
      }
      if defaultedLength > 1 << 20 + XMLSession.swelling * (valueLength - defaultedLength) {
        stop(.defaults, line: position.line)
      }
    } catch {
      fail(error)
    }
  }

  /// The library writes an ampersand as `&#38;` in values that it does not put into a tree.
  private func attribute(_ name: Int, _ value: UnsafeBufferPointer<UInt8>) throws {
    guard let start = value.baseAddress, memchr(start, 0x26, value.count) != nil else {
      return try handler.attribute(name, value: value.span)
    }
    var plain: [UInt8] = []
    var index = 0
    while index < value.count {
      plain.append(value[index])
      let isEscaped = value[index] == 0x26 && value[(index + 1)...].starts(with: XMLSession.escapedRest)
      index += isEscaped ? 1 + XMLSession.escapedRest.count : 1
    }
    try handler.attribute(name, value: plain.span)
  }

  private static let escapedRest = Array("#38;".utf8)

  private func end() {
    guard !isStopped else { return }
    textLength = 0
    open.removeLast()
    do {
      try handler.endElement(endOffset: source.nextEnd() ?? -1)
    } catch {
      fail(error)
    }
  }

  private func text(_ bytes: UnsafePointer<xmlChar>?, _ length: Int) {
    guard let bytes, length > 0, !isStopped else { return }
    textLength += length
    valueLength += length
    guard textLength <= limits.textBytes else { return stop(.text, line: currentLine) }
    let piece = UnsafeBufferPointer(start: bytes, count: length)
    if saysLatin1 { checkControls(piece) }
    do {
      try handler.text(piece.span)
    } catch {
      fail(error)
    }
  }

  /// U+0080 to U+009F come from nobody's keyboard: the text is windows-1252, and says otherwise.
  private func checkControls(_ piece: UnsafeBufferPointer<UInt8>) {
    for index in piece.indices.dropLast() where piece[index] == 0xC2 && piece[index + 1] < 0xA0 {
      let message = "the document declares ISO-8859-1, and has bytes that only windows-1252 uses for characters"
      return result.warn(XMLProblem(.contradiction, message, line: currentLine))
    }
  }

  /// nil where there are more names than are kept.
  private func number(of name: UnsafePointer<xmlChar>?) -> Int? {
    let (number, isNew) = names.number(of: UInt(bitPattern: name))
    guard number < limits.names else { return nil }
    if isNew { handler.nameAppeared(number, LibXML.text(name)) }
    return number
  }

  private var currentLine: Int { Int(context?.pointee.input?.pointee.line ?? 1) }
}

// MARK: - What is wrong

extension XMLSession {
  private func refuseEntity(_ verb: String, _ name: UnsafePointer<xmlChar>?) {
    guard !isStopped else { return }
    let message = "the document \(verb) the entity \"\(LibXML.text(name))\"; only XML's own five are read"
    setProblem(.entity, message, line: currentLine)
  }

  private func stop(_ limit: XMLLimits.Name, line: Int) { setProblem(.limit, limits.message(limit), line: line) }

  private func noteViolation() {
    guard let violation = source.violation, !isStopped else { return }
    stop(violation.limit, line: violation.line)
  }

  private func setProblem(_ kind: XMLProblem.Kind, _ message: String, line: Int, column: Int? = nil) {
    guard !isStopped else { return }
    result.problem = XMLProblem(kind, message, line: line, column: column)
    halt()
  }

  /// Lets the library run out of input, deaf to what it still holds.
  ///
  /// `xmlStopParser` frees the input: 2.9.14 uses it afterwards where an error of decoding made us stop.
  private func halt() {
    isStopped = true
    source.stop()
    context?.pointee.disableSAX = 1
  }

  private func fail(_ error: any Error) {
    guard !isStopped else { return }
    failure = error
    halt()
  }

  /// Takes an error or warning of the library.
  private func report(_ error: xmlErrorPtr?) {
    guard let error = error?.pointee, !isStopped else { return }
    noteViolation()
    guard !isStopped, source.failure == nil else { return }
    let line = error.line > 0 ? Int(error.line) : currentLine
    let column = error.int2 > 0 ? Int(error.int2) : nil
    let message = XMLSession.message(of: error)
    if error.level == XML_ERR_FATAL {
      if isCutOff(error) { return setProblem(.cutOff, cutOffMessage, line: line, column: column) }
      setProblem(XMLSession.kind(of: error), message, line: line, column: column)
    } else if error.level == XML_ERR_ERROR, error.domain != XML_FROM_NAMESPACE.rawValue {
      let kind = XMLSession.kind(of: error)
      if kind == .undecodable || kind == .unknownEncoding {
        return setProblem(kind, message, line: line, column: column)
      }
      result.warn(XMLProblem(kind, message, line: line, column: column))
    } else {
      result.warn(XMLProblem(.namespace, message, line: line, column: column))
    }
  }

  /// Whether what is wrong is only that nothing follows: too little is left for the end tag of the root.
  private func isCutOff(_ error: xmlError) -> Bool {
    guard source.isExhausted, error.code != XML_ERR_TAG_NAME_MISMATCH.rawValue, !hasRoot || !open.isEmpty,
      let input = context?.pointee.input?.pointee
    else { return false }
    return input.end - input.cur < 4
  }

  private var cutOffMessage: String {
    guard let innermost = open.last else { return "the document ends before its root element begins" }
    let depth = open.count == 1 ? "an element that begins" : "\(open.count) elements, the innermost of which begins"
    return "the document ends inside \(depth) on line \(innermost.line)"
  }

  private static func message(of error: xmlError) -> String {
    let text = error.message.map { String(cString: $0) } ?? "not well-formed"
    let line = text.split(separator: "\n").first.map(String.init) ?? text
    return line.hasSuffix(" ") ? String(line.dropLast()) : line
  }

  private static func kind(of error: xmlError) -> XMLProblem.Kind {
    // It has the code of any character that must not be.
    let message = message(of: error)
    if message.hasPrefix("Input is not proper UTF-8") { return .undecodable }
    // Limits of the library's own, of sections that it gathers before it shows them.
    if message.hasSuffix("too big found") || message.contains("Huge input lookup") { return .limit }
    return switch xmlParserErrors(rawValue: UInt32(bitPattern: error.code)) {
    case XML_ERR_UNKNOWN_ENCODING, XML_ERR_UNSUPPORTED_ENCODING, XML_ERR_ENCODING_NAME, XML_I18N_NO_HANDLER:
      .unknownEncoding
    case XML_ERR_NAME_TOO_LONG: .limit
    case XML_ERR_INVALID_ENCODING, XML_I18N_CONV_FAILED, XML_I18N_NO_OUTPUT: .undecodable
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY, XML_ERR_ENTITY_LOOP, XML_ERR_PEREF_IN_PROLOG:
      .entity
    default: .malformed
    }
  }
}

/// There was no memory for the parser.
struct XMLMemoryError: Error {}
