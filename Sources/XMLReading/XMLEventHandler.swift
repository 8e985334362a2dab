/// Takes what an XML document holds, in document order, while it is being read.
///
/// Names come as numbers, dense from 0 in order of first appearance, and are told once by `nameAppeared`. Values
/// are UTF-8 and are valid for the length of the call only. A handler that throws stops the reading.
package protocol XMLEventHandler: AnyObject {
  /// The local name of an element or attribute, before its number is used for the first time.
  func nameAppeared(_ number: Int, _ localName: String)
  /// The start tag of an element; its attributes follow.
  func startElement(_ name: Int, at position: XMLTagPosition) throws
  /// An attribute of the element that has just started; namespace declarations are none.
  func attribute(_ name: Int, value: Span<UInt8>) throws
  /// A piece of text; comments, processing instructions and CDATA marks stand between pieces without a trace.
  func text(_ bytes: Span<UInt8>) throws
  /// The end of an element.
  ///
  /// - Parameter offset: Where the bytes after its end tag begin in the original file; -1 where unknown.
  func endElement(endOffset offset: Int) throws
}

/// Where a tag stands in the original file.
package struct XMLTagPosition: Hashable, Sendable {
  /// The physical line of its `<`, from 1.
  package var line: Int
  /// The offset of its `<` in bytes from 0; -1 where unknown.
  package var offset: Int

  package init(line: Int, offset: Int) {
    self.line = line
    self.offset = offset
  }
}
