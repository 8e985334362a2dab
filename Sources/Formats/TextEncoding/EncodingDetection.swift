package import Diagnostics

/// The encoding of a file and how it is known.
package struct EncodingFinding: Sendable {
  package var encoding: TextEncoding
  package var origin: EncodingOrigin
  /// Length of the byte-order mark, which is not text.
  package var markLength: Int
  /// The first bytes that are none in this encoding, with their lines; for encodings that are converted while
  /// reading they are only known afterwards.
  package var undecodable: [UndecodablePlace] = []
  package var undecodableCount = 0
  /// How many zero bytes there are; 0 for encodings whose characters have them.
  package var zeroCount = 0
  /// What the user has to know: a fall-back.
  package var diagnostics: [Diagnostic] = []
}

/// Finds the encoding of a whole file: by its mark, by what was given, by proof, and last by statistics.
package enum EncodingDetection {
  /// Looks at every byte once.
  ///
  /// - Parameters:
  ///   - given: What the user or connector says; it overrules everything but a byte-order mark.
  ///   - declared: What the file says of itself.
  /// - Throws: `MusterError` with `encoding.unknown` where `given` names no encoding, or when reading fails.
  package static func detect(_ file: InputFile, given: String?, declared: String? = nil) throws -> EncodingFinding {
    let head = try file.bytes(count: 64 << 10)
    let mark = head.withUnsafeBytes { ByteOrderMark.find(in: $0) }
    var finding: EncodingFinding
    let named = given.map { TextEncoding(label: $0) }
    if let given, named == .some(nil) { throw ReadOptions.unknownEncoding(given, file) }
    if let mark {
      finding = EncodingFinding(encoding: mark.encoding, origin: .byteOrderMark, markLength: mark.length)
    } else if let given, case .some(.some(let encoding)) = named {
      finding = self.given(encoding, head: head, label: given)
    } else if let declared, let encoding = TextEncoding(label: declared), encoding.unitLength == 1 {
      finding = EncodingFinding(encoding: encoding, origin: .declared, markLength: 0)
    } else if let proved = head.withUnsafeBytes({ UnicodeEvidence.find(in: $0) }) {
      finding = EncodingFinding(encoding: proved, origin: .proved, markLength: 0)
    } else if let shifted = ShiftEvidence.find(in: head) {
      finding = EncodingFinding(encoding: shifted, origin: .proved, markLength: 0)
    } else {
      return try byStatistics(file)
    }
    try survey(file, for: &finding)
    if mark != nil, finding.encoding.form == .utf8, finding.undecodableCount > 0,
      let legacy = try behindMark(file, finding)
    {
      return legacy
    }
    return finding
  }

  /// What stands behind the mark of UTF-8 in a file that is not: a program added the mark and changed nothing else.
  ///
  /// - Returns: nil where more of it is UTF-8 than not.
  private static func behindMark(_ file: InputFile, _ finding: EncodingFinding) throws -> EncodingFinding? {
    let survey = try TextSurvey(file)
    // The mark itself is a sequence.
    guard survey.check.invalidCount > survey.check.sequenceCount - 1 else { return nil }
    var sample = survey.sample
    if sample.starts(with: [0xEF, 0xBB, 0xBF]) { sample.removeFirst(3) }
    let encoding = LegacyEvidence.bestEncoding(for: sample)
    var legacy = EncodingFinding(encoding: encoding, origin: .fallback, markLength: finding.markLength)
    legacy.zeroCount = survey.check.zeroCount
    legacy.diagnostics.append(
      Diagnostic(
        .warning, .encodingFallback,
        "the file begins with the mark of UTF-8, and its bytes are not; read as \(encoding.name), which fits best",
        at: SourceLocation(file: file.name), hint: "export it again as UTF-8 if letters with accents come out wrong"))
    return legacy
  }

  private static func given(_ encoding: TextEncoding, head: [UInt8], label: String) -> EncodingFinding {
    var encoding = encoding
    if !label.lowercased().hasSuffix("le"), !label.lowercased().hasSuffix("be"),
      let proved = head.withUnsafeBytes({ UnicodeEvidence.find(in: $0) }), proved.unitLength == encoding.unitLength
    {
      // The label names no byte order: the zero bytes tell it.
      encoding = proved
    }
    return EncodingFinding(encoding: encoding, origin: .given, markLength: 0)
  }

  private static func byStatistics(_ file: InputFile) throws -> EncodingFinding {
    let survey = try TextSurvey(file)
    let check = survey.check
    if check.invalidCount <= check.sequenceCount {
      var finding = EncodingFinding(encoding: .utf8, origin: .proved, markLength: 0)
      finding.zeroCount = check.zeroCount
      try note(UndecodableLog(check: check, limit: 16), in: file, for: &finding)
      if !check.isValid {
        // Not proved: most of it is UTF-8, some of it is nothing.
        finding.origin = .fallback
        finding.diagnostics.append(fallback("utf-8, which most of it is", file: file))
      }
      return finding
    }
    let encoding = LegacyEvidence.bestEncoding(for: survey.sample)
    var finding = EncodingFinding(encoding: encoding, origin: .fallback, markLength: 0)
    finding.diagnostics.append(fallback("\(encoding.name), which fits best", file: file))
    try self.survey(file, for: &finding)
    return finding
  }

  private static func fallback(_ what: String, file: InputFile) -> Diagnostic {
    Diagnostic(
      .warning, .encodingFallback,
      "expected UTF-8, found bytes that are not, and nothing says which encoding they are in; read as \(what)",
      at: SourceLocation(file: file.name), hint: "give --encoding if letters with accents come out wrong")
  }

  /// Counts what cannot be decoded in encodings that are scanned as they are.
  private static func survey(_ file: InputFile, for finding: inout EncodingFinding) throws {
    switch finding.encoding.form {
    case .utf8:
      let check = try TextSurvey(file).check
      finding.zeroCount = check.zeroCount
      try note(UndecodableLog(check: check, limit: 16), in: file, for: &finding)
    case .singleByte:
      guard let table = SingleByteTable.table(for: finding.encoding) else { return }
      var log = UndecodableLog(limit: 16)
      try TextSurvey.forEachChunk(of: file) { bytes, offset, _ in
        for (index, byte) in bytes.enumerated() {
          if byte == 0 { finding.zeroCount += 1 }
          if byte >= 0x80, !table.isDefined[Int(byte)] { log.add(offset + index, [byte]) }
        }
      }
      try note(log, in: file, for: &finding)
    case .utf16, .utf32, .converted: break
    }
  }

  /// Sets the places that could not be decoded, with the lines on which they lie.
  private static func note(_ log: UndecodableLog, in file: InputFile, for finding: inout EncodingFinding) throws {
    finding.undecodableCount = log.count
    finding.undecodable = log.first
    guard let last = log.first.last else { return }
    var lines = LineCounter()
    var next = 0
    try TextSurvey.forEachChunk(of: file, until: last.offset + 1) { bytes, offset, _ in
      for (index, byte) in bytes.enumerated() {
        while next < log.first.count, finding.undecodable[next].offset == offset + index {
          finding.undecodable[next].line = lines.line
          next += 1
        }
        lines.take(byte)
      }
    }
  }
}

/// Counts physical lines: each of LF, CR LF and CR ends one.
struct LineCounter: Sendable {
  /// The line of the next byte, from 1.
  private(set) var line = 1
  private var wasReturn = false

  @inline(__always)
  mutating func take(_ byte: UInt8) {
    if byte == 0x0D || (byte == 0x0A && !wasReturn) { line += 1 }
    wasReturn = byte == 0x0D
  }
}
