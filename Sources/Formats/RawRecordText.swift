package import Records

/// The line of `muster read` for a record: one JSON object, with the keys and the order that SPEC section 8 fixes.
package enum RawRecordText {
  /// The object without a line end; it holds none either.
  package static func line(for record: SourceRecord) -> String {
    var text = "{\"line\": \(record.location.line)"
    switch record.content {
    case .cells(let cells):
      text += ", \"cells\": "
      writeStrings(cells, to: &text)
    case .fields(let fields):
      text += ", \"path\": "
      JSONValue.writeQuoted(record.location.path ?? "", to: &text)
      text += ", \"fields\": "
      writeArray(fields, to: &text) { field, text in
        text += "{\"path\": "
        JSONValue.writeQuoted(field.path, to: &text)
        text += ", \"value\": "
        JSONValue.writeQuoted(field.value, to: &text)
        text += "}"
      }
    case .message(let message): write(message, to: &text)
    case .json(let value):
      text += ", \"pointer\": "
      JSONValue.writeQuoted(record.location.path ?? "", to: &text)
      text += ", \"value\": "
      value.write(to: &text)
    }
    text += "}"
    return text
  }

  private static func write(_ message: MailMessage, to text: inout String) {
    text += ", \"message_id\": "
    JSONValue.optional(message.messageID).write(to: &text)
    text += ", \"from\": "
    JSONValue.writeQuoted(message.from, to: &text)
    text += ", \"to\": "
    writeStrings(message.to, to: &text)
    text += ", \"date\": "
    JSONValue.optional(message.date).write(to: &text)
    text += ", \"subject\": "
    JSONValue.writeQuoted(message.subject, to: &text)
    text += ", \"parts\": "
    writeArray(message.parts, to: &text) { part, text in
      text += "{\"type\": "
      JSONValue.writeQuoted(part.type, to: &text)
      text += ", \"charset\": "
      JSONValue.optional(part.charset).write(to: &text)
      text += ", \"filename\": "
      JSONValue.optional(part.filename).write(to: &text)
      text += ", \"size\": \(part.size), \"text\": "
      JSONValue.optional(part.text).write(to: &text)
      text += "}"
    }
  }

  private static func writeStrings(_ strings: [String], to text: inout String) {
    writeArray(strings, to: &text) { JSONValue.writeQuoted($0, to: &$1) }
  }

  private static func writeArray<Element>(
    _ elements: [Element], to text: inout String, _ write: (Element, inout String) -> Void
  ) {
    text += "["
    for (index, element) in elements.enumerated() {
      if index > 0 { text += ", " }
      write(element, &text)
    }
    text += "]"
  }
}
