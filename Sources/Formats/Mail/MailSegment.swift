package import Records

/// A stretch of a message's text by who says it.
package struct MailSegment: Hashable, Sendable {
  package enum Kind: String, Sendable {
    /// Written by the sender of the message.
    case new
    /// Said before, by somebody else or in an earlier message: it claims nothing again.
    case quoted
    /// Another message, passed on: it claims with its own date.
    case forwarded
  }

  package var kind: Kind
  /// Without the lines that announce it and its header lines; quote marks stay.
  package var text: String
  /// The line of the body, from 0, on which it begins, announcement included.
  package var line: Int
  /// Whether it is the signature block below `-- `.
  package var isSignature: Bool
  /// What is known of the message that is quoted or forwarded; nil for new text, and where nothing is said.
  package var header: Header?
  /// The ordinal of the part from 0, in `MailMessage.parts`.
  package var part: Int

  /// As far as the text says it.
  package struct Header: Hashable, Sendable {
    package var from: String?
    /// ISO 8601 without offset; nil where it is not said, or cannot be read for certain.
    package var date: String?
    package var subject: String?

    package init(from: String? = nil, date: String? = nil, subject: String? = nil) {
      self.from = from
      self.date = date
      self.subject = subject
    }
  }

  package init(
    kind: Kind, text: String, line: Int, isSignature: Bool = false, header: Header? = nil, part: Int = 0
  ) {
    self.kind = kind
    self.text = text
    self.line = line
    self.isSignature = isSignature
    self.header = header
    self.part = part
  }
}

extension MailText {
  /// What a message says itself, what it quotes and what it forwards, in order.
  package static func segments(of message: MailMessage) -> [MailSegment] {
    bodies(of: message).flatMap { body in
      var base: MailSegment.Header?
      if let forwarded = body.forwarded {
        base = MailSegment.Header(from: forwarded.from, date: forwarded.date, subject: forwarded.subject)
      }
      let isForward = MailQuoteMarks.isForwardSubject(body.forwarded?.subject ?? message.subject)
      return segments(of: body.text, isForward: isForward, forwardedBy: base).map { segment in
        var segment = segment
        segment.part = body.part
        return segment
      }
    }
  }

  /// Cuts one body.
  ///
  /// - Parameters:
  ///   - isForward: Whether the subject says that the message is a forward; then the first message written out below
  ///     the text is the forwarded one, and not a quotation.
  ///   - header: The forwarded message whose body this is; nil for the message's own.
  package static func segments(
    of text: String, isForward: Bool = false, forwardedBy header: MailSegment.Header? = nil
  ) -> [MailSegment] {
    var splitter = MailSegmentSplitter(lines: lines(of: text), isForward: isForward, base: header)
    return splitter.split()
  }
}
