/// Where reading a document stops; each figure is the largest that is still read.
package struct XMLLimits: Hashable, Sendable {
  /// Elements within each other, the root included.
  package var depth: Int
  /// Bytes of UTF-8 between two tags.
  package var textBytes: Int
  /// Bytes of UTF-8 of one attribute value.
  package var attributeBytes: Int
  /// Attributes and namespace declarations of one element.
  package var attributes: Int
  /// Bytes of one start tag as written.
  package var tagBytes = 4 << 20
  /// Names of elements and attributes that differ: the library keeps each of them to the end.
  package var names = 100_000
  /// Bytes of a document type declaration as written.
  package var doctypeBytes = 64 << 10

  package init(depth: Int = 64, textBytes: Int = 1 << 20, attributeBytes: Int = 64 << 10, attributes: Int = 256) {
    self.depth = depth
    self.textBytes = textBytes
    self.attributeBytes = attributeBytes
    self.attributes = attributes
  }

  /// One of the limits, as a diagnostic names it.
  enum Name {
    case depth, text, attribute, attributes, tag, doctype, defaults, names
  }

  func message(_ name: Name) -> String {
    switch name {
    case .depth: "expected at most \(depth) elements within each other, found more"
    case .text: "expected at most \(textBytes) bytes of text between two tags, found more"
    case .attribute: "expected at most \(attributeBytes) bytes in an attribute, found more"
    case .attributes: "expected at most \(attributes) attributes on an element, found more"
    case .tag: "expected at most \(tagBytes) bytes in a start tag, found more"
    case .doctype: "expected at most \(doctypeBytes) bytes in a document type declaration, found more"
    case .names: "expected at most \(names) names of elements and attributes, found more"
    case .defaults: "the default attributes of the document type declaration swell the document too far"
    }
  }
}
