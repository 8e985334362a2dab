import Crypto
import Glibc

/// SHA-256 of the bytes of a file, of text or of a stream of both.
package struct ContentHash {
  private var digest = SHA256()

  package init() {}

  package mutating func update(_ bytes: UnsafeRawBufferPointer) { digest.update(bufferPointer: bytes) }

  package mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBytes { digest.update(bufferPointer: $0) } }

  /// 64 lower-case hexadecimal digits.
  package func hexadecimal() -> String {
    var text: [UInt8] = []
    text.reserveCapacity(64)
    let digits = Array("0123456789abcdef".utf8)
    for byte in digest.finalize() {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// SHA-256 of a file's bytes, lower-case hexadecimal; reads it once, in pieces.
package func sha256(ofFile path: String) throws(FileFailure) -> String {
  var hash = ContentHash()
  try PrivateFile.forEachChunk(of: path) { hash.update($0) }
  return hash.hexadecimal()
}

/// SHA-256 of bytes, lower-case hexadecimal.
package func sha256(of bytes: [UInt8]) -> String {
  var hash = ContentHash()
  hash.update(bytes)
  return hash.hexadecimal()
}

/// MD5 of bytes, lower-case hexadecimal: for the hashed recipients of old badges, and nothing that must be safe.
package func md5(of bytes: [UInt8]) -> String {
  Insecure.MD5.hash(data: bytes).map { byte in
    let text = String(byte, radix: 16)
    return text.utf8.count == 1 ? "0" + text : text
  }.joined()
}
