/// Where a record lies in the bytes of its file.
package struct RecordLocation: Hashable, Sendable, Codable {
  /// The physical line, from 1, on which the record begins.
  package var line: Int
  /// Where the record begins in the original file, in bytes from 0.
  package var offset: Int
  /// How many bytes of the original file it takes; 0 where the reader cannot tell.
  package var length: Int
  /// Element path, JSON pointer or Message-ID; nil for delimited and fixed-width text.
  package var path: String?

  package init(line: Int, offset: Int, length: Int, path: String? = nil) {
    self.line = line
    self.offset = offset
    self.length = length
    self.path = path
  }
}

/// The smallest thing a reader yields, with nothing interpreted beyond syntax and encoding.
package struct SourceRecord: Hashable, Sendable {
  package var location: RecordLocation
  package var content: Content

  package init(location: RecordLocation, content: Content) {
    self.location = location
    self.content = content
  }

  package enum Content: Hashable, Sendable {
    /// A physical row of delimited or fixed-width text, as it is; an empty line has no cells.
    case cells([String])
    /// A repeating XML element: its fields in document order.
    case fields([XMLField])
    case message(MailMessage)
    case json(JSONValue)
  }
}

/// One attribute or childless element of an XML record.
package struct XMLField: Hashable, Sendable {
  /// Local names from the record element down, `Worker/@Descriptor`; empty for the record's own text.
  package var path: String
  package var value: String
  /// The physical line on which the element starts.
  package var line: Int

  package init(path: String, value: String, line: Int) {
    self.path = path
    self.value = value
    self.line = line
  }
}

/// One e-mail message with its headers decoded and its leaves in order.
package struct MailMessage: Hashable, Sendable {
  /// As written, angle brackets included; nil where the message has none.
  package var messageID: String?
  /// As decoded, name and address: `Dana Reyes <dana@x.example>`.
  package var from: String
  /// One entry a mailbox of `To` (Outlook: names).
  package var to: [String]
  package var cc: [String]
  /// ISO 8601 with the header's offset, without offset where the header has none; nil where it cannot be read.
  package var date: String?
  package var subject: String
  package var parts: [MailPart]
  /// `In-Reply-To`, as written.
  package var inReplyTo: String?
  /// By what the server that took the message found its sender not to be whom it names: `dmarc=fail`; nil: by nothing.
  package var failedAuthentication: String?
  /// Whether its headers say that it went to many: `List-Id`, `List-Unsubscribe`, `Precedence: bulk`.
  package var isBulk = false

  package init(
    messageID: String?, from: String, to: [String], cc: [String] = [], date: String?, subject: String,
    parts: [MailPart], inReplyTo: String? = nil
  ) {
    self.messageID = messageID
    self.from = from
    self.to = to
    self.cc = cc
    self.date = date
    self.subject = subject
    self.parts = parts
    self.inReplyTo = inReplyTo
  }
}

/// One leaf of a message.
package struct MailPart: Hashable, Sendable {
  /// Media type in lower case, `text/plain`.
  package var type: String
  package var charset: String?
  package var filename: String?
  /// Length of the decoded bytes.
  package var size: Int
  /// Decoded text of text parts; nil for others.
  package var text: String?
  /// The decoded bytes of an attachment that can be read as a file of its own; empty for others.
  package var bytes: [UInt8]
  /// Headers of the forwarded message that this part stands for (`message/rfc822`); nil for others.
  package var forwarded: ForwardedHeader?

  package init(
    type: String, charset: String? = nil, filename: String? = nil, size: Int, text: String? = nil,
    bytes: [UInt8] = [], forwarded: ForwardedHeader? = nil
  ) {
    self.type = type
    self.charset = charset
    self.filename = filename
    self.size = size
    self.text = text
    self.bytes = bytes
    self.forwarded = forwarded
  }
}

/// What a forwarded message says of itself; the parts that follow it up to the next are its leaves.
package struct ForwardedHeader: Hashable, Sendable {
  package var from: String
  package var date: String?
  package var subject: String
  package var messageID: String?

  package init(from: String, date: String?, subject: String, messageID: String? = nil) {
    self.from = from
    self.date = date
    self.subject = subject
    self.messageID = messageID
  }
}
