import Foundation

/// Where the leaves of messages and the values of their subjects lie in the bytes of a mail file.
struct MailParts {
  enum Encoding { case identity, base64, quotedPrintable }

  struct Leaf {
    var range: Range<Int>
    var encoding: Encoding
  }

  private(set) var leaves: [Leaf] = []
  private(set) var subjects: [Range<Int>] = []

  private let bytes: [UInt8]
  private var boundaries: Set<[UInt8]> = []
  private var encoding = Encoding.identity
  private var isMessage = false
  private var bodyStart: Int?
  /// The header field that a continuation line belongs to.
  private var isInSubject = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var start = 0
    var isBehindEmpty = true
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      let isEmpty = bytes[start..<end].allSatisfy { $0 == 0x0A || $0 == 0x0D }
      if bodyStart == nil { header(start..<end, isEmpty: isEmpty) } else { body(start..<end, isBehindEmpty) }
      isBehindEmpty = isEmpty
      start = end
    }
    close(at: bytes.count)
  }

  private mutating func header(_ line: Range<Int>, isEmpty: Bool) {
    if isEmpty {
      if isMessage {
        // The headers of the message inside follow.
        isMessage = false
      } else {
        bodyStart = line.upperBound
      }
      isInSubject = false
      return
    }
    if isBoundary(line) { return }
    let text = String(decoding: bytes[line], as: UTF8.self)
    let lower = text.lowercased()
    if text.first?.isWhitespace != true {
      isInSubject = false
      if lower.hasPrefix("content-transfer-encoding:") {
        encoding =
          lower.contains("base64") ? .base64 : lower.contains("quoted-printable") ? .quotedPrintable : .identity
      } else if lower.hasPrefix("content-type:") {
        isMessage = lower.contains("message/rfc822") || lower.contains("message/global")
      } else if lower.hasPrefix("subject:") {
        isInSubject = true
        subjects.append(line.lowerBound + 8..<line.upperBound)
      }
    } else if isInSubject {
      subjects.append(line)
    }
    if let place = lower.range(of: "boundary=") {
      let written = text[
        text.index(text.startIndex, offsetBy: lower.distance(from: lower.startIndex, to: place.upperBound))...]
      let value =
        written.first == "\""
        ? written.dropFirst().prefix { $0 != "\"" } : written.prefix { !$0.isWhitespace && $0 != ";" }
      if !value.isEmpty { boundaries.insert(Array(value.utf8)) }
    }
  }

  private mutating func body(_ line: Range<Int>, _ isBehindEmpty: Bool) {
    let isSeparator = isBehindEmpty && bytes[line].starts(with: Array("From ".utf8))
    guard isSeparator || isBoundary(line) else { return }
    close(at: line.lowerBound)
  }

  private func isBoundary(_ line: Range<Int>) -> Bool {
    guard bytes[line].starts(with: [0x2D, 0x2D]) else { return false }
    let name = bytes[line].dropFirst(2)
    return boundaries.contains { name.starts(with: $0) }
  }

  private mutating func close(at end: Int) {
    defer {
      bodyStart = nil
      encoding = .identity
      isMessage = false
    }
    guard let start = bodyStart, start < end else { return }
    // The line end before a boundary is the boundary's.
    var last = end
    if last < bytes.count, last > start, bytes[last - 1] == 0x0A {
      last -= 1
      if last > start, bytes[last - 1] == 0x0D { last -= 1 }
    }
    if start < last { leaves.append(Leaf(range: start..<last, encoding: encoding)) }
  }
}
