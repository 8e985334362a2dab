package import Records
import XMLReading

/// Readable text of messages, for those who look for facts in it.
package enum MailText {
  /// One body of a message: what its sender wrote, or what it forwards.
  package struct Body: Hashable, Sendable {
    package var text: String
    /// The ordinal of the part from 0, in `MailMessage.parts`.
    package var part: Int
    /// The forwarded message that it belongs to; nil for the message's own.
    package var forwarded: ForwardedHeader?

    package init(text: String, part: Int, forwarded: ForwardedHeader? = nil) {
      self.text = text
      self.part = part
      self.forwarded = forwarded
    }
  }

  /// The best readable text of each body, in order.
  ///
  /// Of plain text and HTML that stand side by side, which is how the two forms of one text are sent, the plain one;
  /// HTML alone as text. Attachments, by their file name, are no bodies.
  package static func bodies(of message: MailMessage) -> [Body] {
    var output: [Body] = []
    var forwarded: ForwardedHeader?
    var plainBefore: Int?
    for (index, part) in message.parts.enumerated() {
      if let header = part.forwarded {
        forwarded = header
        plainBefore = nil
        continue
      }
      guard let text = part.text, part.filename == nil else {
        plainBefore = nil
        continue
      }
      switch part.type {
      case "text/html":
        if let place = plainBefore, !isBlank(output[place].text) { break }
        let body = Body(text: HTMLText.plainText(part.text ?? ""), part: index, forwarded: forwarded)
        if let place = plainBefore { output[place] = body } else { output.append(body) }
        plainBefore = nil
      case "text/plain", "text/enriched", "text/richtext", "text/markdown":
        plainBefore = output.count
        output.append(Body(text: unflowed(text, ifItLooksFlowed: true), part: index, forwarded: forwarded))
      default: plainBefore = nil
      }
    }
    return output.filter { !isBlank($0.text) }
  }

  /// Joins the lines of format=flowed text (RFC 3676).
  ///
  /// A line that ends in a blank flows into the next one of the same quote depth; `-- ` before a signature does not.
  ///
  /// - Parameter delSp: Whether that blank was added by the sender's program and goes (`DelSp=yes`).
  package static func unflowed(_ text: String, delSp: Bool = false) -> String {
    var output: [String] = []
    var open: (depth: Int, text: String)?
    for line in lines(of: text) {
      let depth = line.utf8.prefix { $0 == UInt8(ascii: ">") }.count
      var content = String(line.dropFirst(depth))
      if content.hasPrefix(" ") { content.removeFirst() }
      let flows = content.hasSuffix(" ") && content != "-- "
      if let started = open, started.depth == depth, content != "-- " {
        content = started.text + content
      } else if let started = open {
        output.append(prefixed(started.text, depth: started.depth))
      }
      open = nil
      if flows {
        open = (depth, delSp ? String(content.dropLast()) : content)
      } else {
        output.append(prefixed(content, depth: depth))
      }
    }
    if let started = open { output.append(prefixed(started.text, depth: started.depth)) }
    return output.joined(separator: "\n")
  }

  /// Unflows text whose long lines end in single blanks, as only flowed text does; leaves any other as it is.
  package static func unflowed(_ text: String, ifItLooksFlowed: Bool) -> String {
    var flowing = 0
    var hard = 0
    for line in lines(of: text) where line.utf8.count >= 60 {
      if line.hasSuffix(" "), !line.hasSuffix("  ") { flowing += 1 } else { hard += 1 }
    }
    return flowing >= 2 && flowing > 2 * hard ? unflowed(text) : text
  }

  private static func prefixed(_ text: String, depth: Int) -> String {
    depth == 0 ? text : String(repeating: ">", count: depth) + " " + text
  }

  /// Lines without their ends; CR LF, LF and a lone CR end one.
  static func lines(of text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
  }

  static func isBlank(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
