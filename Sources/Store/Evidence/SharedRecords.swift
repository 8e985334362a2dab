/// Records of several imports that were read back from the register, each text once.
///
/// A source that sends everything every week says most of it again: what is read from the same text shares its storage.
package final class SharedRecords {
  private var known: [String: MappedRecordReader.Claims] = [:]

  package init() {}

  func read(_ bytes: UnsafeRawBufferPointer) throws(MappedRecordReader.Malformed) -> MappedRecordReader.Claims {
    let text = String(decoding: bytes, as: UTF8.self)
    if let claims = known[text] { return claims }
    let claims = try MappedRecordReader.read(bytes)
    known[text] = claims
    return claims
  }
}
