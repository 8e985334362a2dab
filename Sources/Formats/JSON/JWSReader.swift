package import Diagnostics
import Records

/// Reads a text of one or many compact JSON Web Signatures, one a line: a record for the credential in each.
enum JWSReader {
  static func isIn(_ file: InputFile) throws -> Bool {
    CompactJWS.begins(try file.bytes(count: 64 << 10)[...])
  }

  static func read(_ file: InputFile, _ options: ReadOptions, into sink: any RecordSink) throws -> ReadOutcome {
    var outcome = ReadOutcome(family: .json, encoding: "utf-8", encodingOrigin: .proved)
    let bytes = try file.allBytes()
    var line = 0
    var start = 0
    while start < bytes.count {
      line += 1
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let text = String(decoding: bytes[start..<end].filter { $0 > 0x20 && !"\",[]".utf8.contains($0) }, as: UTF8.self)
      let location = RecordLocation(line: line, offset: start, length: end - start, path: "")
      start = end + 1
      if text.isEmpty { continue }
      outcome.recordCount += 1
      if text.utf8.count <= options.limits.recordBytes, let value = CompactJWS.credential(in: text) {
        try sink.take(SourceRecord(location: location, content: .json(value)))
      } else {
        outcome.rejectedCount += 1
        try sink.reject(
          at: location, .syntax,
          Diagnostic(
            .error, .jsonMalformed, "expected header.payload.signature in base64url with a JSON object as payload",
            at: SourceLocation(file: file.name, line: line), hint: "fetch the credential again"))
      }
    }
    sink.note(.signaturesNotVerified(file.name))
    return outcome
  }
}

extension Diagnostic {
  /// Said once of a file that holds signed credentials.
  package static func signaturesNotVerified(_ file: String) -> Diagnostic {
    Diagnostic(
      .note, .jsonSignature,
      "the credentials are signed; the signatures were not verified, for that takes the issuer's key from the net",
      at: SourceLocation(file: file), hint: "verify them with the issuer where it matters")
  }
}
