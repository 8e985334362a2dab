/// The header fields of a message or part that reading it needs, as ranges of its bytes.
///
/// RFC 5322 with its obsolete forms: blanks before the colon, fields in any order, repeated ones. A line that is
/// neither a field nor a continuation ends the block, and the body begins with it.
struct MailHeaderBlock {
  enum Field: Int, CaseIterable {
    case from, to, cc, date, subject, messageID, inReplyTo, contentType, transferEncoding, disposition, contentLength
    case authenticationResults, receivedSPF, list, precedence
  }

  /// Field values with their folds, without the line end that closes them; in order of appearance.
  private(set) var fields: [(field: Field, value: Range<Int>)] = []
  /// Where the body begins.
  private(set) var bodyStart: Int
  /// How many fields there are, known or not.
  private(set) var fieldCount = 0

  init(_ bytes: MailBytes, in range: Range<Int>) {
    var start = range.lowerBound
    bodyStart = range.upperBound
    var current: (field: Field?, valueStart: Int)?
    while start < range.upperBound {
      let end = bytes.lineEnd(from: start, in: range)
      if bytes.isEmptyLine(at: start, before: end) {
        close(&current, at: start, bytes)
        bodyStart = end
        return
      }
      let first = bytes[start]
      if first == 0x20 || first == 0x09 {
        // A continuation of nothing is the body's, unless the line is blank.
        if current == nil, !bytes.isBlank(start..<end) { break }
      } else if let colon = MailHeaderBlock.colon(bytes, in: start..<end) {
        close(&current, at: start, bytes)
        fieldCount += 1
        current = (MailHeaderBlock.field(bytes, named: start..<colon.nameEnd), colon.place + 1)
      } else if MailHeaderBlock.isEnvelopeLine(bytes, at: start, before: end) {
        close(&current, at: start, bytes)
        current = (nil, end)
      } else {
        break
      }
      start = end
    }
    close(&current, at: start, bytes)
    bodyStart = start
  }

  /// The value of the first field of that name.
  func first(_ field: Field) -> Range<Int>? { fields.first { $0.field == field }?.value }

  /// The values of all fields of that name.
  func all(_ field: Field) -> [Range<Int>] { fields.compactMap { $0.field == field ? $0.value : nil } }

  private mutating func close(_ current: inout (field: Field?, valueStart: Int)?, at end: Int, _ bytes: MailBytes) {
    defer { current = nil }
    guard let open = current, let field = open.field, open.valueStart <= end else { return }
    var value = bytes.withoutLineEnd(open.valueStart..<end)
    while let byte = value.first.map({ bytes[$0] }), byte.isMailSpace { value = value.dropFirst() }
    fields.append((field, value))
  }

  /// The colon that ends a field name, and where the name ends; nil where the line is no field.
  static func colon(_ bytes: MailBytes, in line: Range<Int>) -> (place: Int, nameEnd: Int)? {
    var index = line.lowerBound
    while index < line.upperBound, bytes[index] > 0x20, bytes[index] < 0x7F, bytes[index] != 0x3A { index += 1 }
    let nameEnd = index
    guard nameEnd > line.lowerBound else { return nil }
    while index < line.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    guard index < line.upperBound, bytes[index] == 0x3A else { return nil }
    return (index, nameEnd)
  }

  /// An envelope line that some agents leave, quoted or not, among the fields.
  private static func isEnvelopeLine(_ bytes: MailBytes, at start: Int, before end: Int) -> Bool {
    bytes.begins(with: "From ", at: start, before: end) || bytes.begins(with: ">From ", at: start, before: end)
  }

  private static func field(_ bytes: MailBytes, named name: Range<Int>) -> Field? {
    switch name.count {
    case 2:
      if bytes.equals("to", in: name) { return .to }
      return bytes.equals("cc", in: name) ? .cc : nil
    case 4:
      if bytes.equals("from", in: name) { return .from }
      return bytes.equals("date", in: name) ? .date : nil
    case 7:
      if bytes.equals("subject", in: name) { return .subject }
      return bytes.equals("list-id", in: name) ? .list : nil
    case 10:
      if bytes.equals("message-id", in: name) { return .messageID }
      return bytes.equals("precedence", in: name) ? .precedence : nil
    case 11: return bytes.equals("in-reply-to", in: name) ? .inReplyTo : nil
    case 12:
      if bytes.equals("content-type", in: name) { return .contentType }
      return bytes.equals("received-spf", in: name) ? .receivedSPF : nil
    case 14: return bytes.equals("content-length", in: name) ? .contentLength : nil
    case 16: return bytes.equals("list-unsubscribe", in: name) ? .list : nil
    case 19: return bytes.equals("content-disposition", in: name) ? .disposition : nil
    case 22: return bytes.equals("authentication-results", in: name) ? .authenticationResults : nil
    case 25: return bytes.equals("content-transfer-encoding", in: name) ? .transferEncoding : nil
    default: return nil
    }
  }
}

extension MailHeaderBlock {
  /// The bytes of a field's value with its folds taken out: line ends go, the blanks behind them stay (RFC 5322, 2.2.3).
  static func unfolded(_ bytes: MailBytes, _ range: Range<Int>) -> [UInt8] {
    guard bytes.place(of: 0x0A, in: range) != nil || bytes.place(of: 0x0D, in: range) != nil else {
      return [UInt8](bytes[range])
    }
    return bytes[range].filter { $0 != 0x0A && $0 != 0x0D }
  }
}
