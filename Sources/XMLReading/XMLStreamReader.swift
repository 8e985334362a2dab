import CLibXML2

/// Reads XML documents of any size through libxml2's SAX interface, hardened.
///
/// No network, no external subset, no entity beyond XML's five: a document that declares or uses another one is
/// refused (libxml2 2.9.14 would drop the text behind it). Depth, text and attributes are limited. Names and values
/// of the document stand in no message but names of elements, attributes, prefixes and entities.
package struct XMLStreamReader: Sendable {
  package var limits: XMLLimits
  /// Overrules what the document declares.
  package var encoding: XMLGivenEncoding?

  package init(limits: XMLLimits = XMLLimits(), encoding: XMLGivenEncoding? = nil) {
    self.limits = limits
    self.encoding = encoding
  }

  /// Reads one document to its end or to the first thing that is wrong.
  ///
  /// Whether a document is well-formed is known at its end only: what the handler was given before `problem` says
  /// otherwise is part of a document that is refused.
  ///
  /// - Parameters:
  ///   - handler: Takes what the document holds, in document order.
  ///   - read: Fills the buffer with the next bytes and returns their number; 0 at the end.
  /// - Throws: What `handler` or `read` throws.
  package func read(
    into handler: any XMLEventHandler, from read: @escaping (UnsafeMutableRawBufferPointer) throws -> Int
  ) throws -> XMLReadResult {
    precondition(LibXML.isReady, "the library is made ready before its first use")
    return try withoutActuallyEscaping(read) { read in
      let source = try XMLSource(limits: limits, given: encoding, read: read)
      let session = XMLSession(handler: handler, limits: limits, source: source)
      return try session.run()
    }
  }
}
