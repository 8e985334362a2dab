import Formats
import Testing

/// Streams made by zlib, through Python's `gzip` and `zlib`.
@Suite("Gzip")
struct GzipTests {
  private func unpacked(_ text: String, limit: Int = 1 << 20) throws -> String? {
    let packed = try #require(Base64URL.decoded(text))
    return Gzip.unpacked(packed, limit: limit).map { String(decoding: $0, as: UTF8.self) }
  }

  private static let stored = "H4sIAAAAAAAEAwEPAPD_c3RvcmVkIGFzIGl0IGlzZXjRWg8AAAA"
  private static let fixed = "H4sIAAAAAAACA0tMhIEkOEhMSiYbAQCOujX0UAAAAA"
  private static let dynamic =
    "H4sIAAAAAAACA-2PsXkeQAxCV2E1JAFy4TTx_p91mSHlX1yBDqFHl2p3M7VMuJoySTATYnYxnlkxqFYZwUiLs07ShmvvB_FyqXRjOMAE9upy0E9xjUHWMYEzT6MLYtXbG1X7Xgt98d6tC3Nurrc9TLP3XcfOpTpUD1UlddRHPNsP2zWZrQhLR-xx_ws6Ilyd4p05ShmyXXp7Vzp18K7UWWShVsdA3oQz6dqf6_OX368Uv_7gIz_yv8hfU6kGsoQDAAA"

  @Test("blocks as they are, with the fixed codes, with codes of their own")
  func blocks() throws {
    #expect(try unpacked(Self.stored) == "stored as it is")
    #expect(
      try unpacked(Self.fixed) == "aaaaaaaaaabbbbbbbbbb" + String(repeating: "abc", count: 20))
    let long = try #require(try unpacked(Self.dynamic))
    #expect(long.utf8.count == 900)
    #expect(long.hasSuffix(String(repeating: "the same again ", count: 40)))
    #expect(long.hasPrefix("cbebhhhgdbhaggahedbf"))
  }

  @Test("a stream that is cut off, altered or too long is none")
  func damage() throws {
    let packed = try #require(Base64URL.decoded(Self.dynamic))
    for count in stride(from: 0, to: packed.count, by: 7) {
      #expect(Gzip.unpacked(Array(packed.prefix(count)), limit: 1 << 20) == nil)
    }
    for index in stride(from: 20, to: packed.count, by: 11) {
      var altered = packed
      altered[index] ^= 0x10
      #expect(Gzip.unpacked(altered, limit: 1 << 20) == nil, "byte \(index)")
    }
    #expect(try unpacked(Self.dynamic, limit: 899) == nil)
    #expect(try unpacked(Self.dynamic, limit: 900) != nil)
  }

  @Test("a status list: 131,072 places, of which the tenth is set")
  func statusList() throws {
    let text = "uH4sIAAAAAAACA-3BIQEAAAACIKf5f5UzLEAaAAAAAAAAAAAAAAAAAAAA4GxcqaqmAEAAAA"
    #expect(StatusBits.length(of: text) == 16_384)
    let bytes = try #require(StatusBits.bytes(of: text, at: Array(0..<20_000)))
    #expect(bytes.count == 16_384)
    #expect(bytes.filter { $0.value != 0 } == [1: 0x40])
    #expect(StatusBits.bytes(of: text, at: [0, 1, 16_383, 16_384]) == [0: 0, 1: 0x40, 16_383: 0])
    // The example of W3C Bitstring Status List 1.0: no place is set.
    let empty = try #require(
      StatusBits.bytes(
        of: "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA", at: Array(0..<16_384)))
    #expect(empty.count == 16_384)
    #expect(empty.allSatisfy { $0.value == 0 })
  }

  @Test("a list that is longer than it says, or long and all but empty, is not unpacked")
  func hostileLists() throws {
    let text = "uH4sIAAAAAAACA-3BIQEAAAACIKf5f5UzLEAaAAAAAAAAAAAAAAAAAAAA4GxcqaqmAEAAAA"
    var packed = try #require(Base64URL.decoded(text.dropFirst()))
    // The stated length is the last four bytes, the lowest first: 0x4000.
    #expect(packed.suffix(4) == [0, 0x40, 0, 0])
    packed[packed.count - 3] = 0x3F
    #expect(StatusBits.bytes(of: Self.base64(packed), at: [1]) == nil)
    // 5 MiB of 56 bytes.
    packed.replaceSubrange((packed.count - 4)..., with: [0, 0, 0x50, 0])
    #expect(StatusBits.length(of: Self.base64(packed)) == nil)
    // 4 MiB is as long as a list may be that is all but empty; that it is not so long shows when it is unpacked.
    packed.replaceSubrange((packed.count - 4)..., with: [0, 0, 0x40, 0])
    #expect(StatusBits.length(of: Self.base64(packed)) == 4 << 20)
    #expect(StatusBits.bytes(of: Self.base64(packed), at: [1]) == nil)
  }

  /// RFC 4648 section 5, without padding.
  private static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    let bits = bytes.flatMap { byte in (0..<8).map { byte >> (7 - UInt8($0)) & 1 } }
    return String(
      stride(from: 0, to: bits.count, by: 6).map { start in
        letters[(0..<6).reduce(0) { $0 * 2 + (start + $1 < bits.count ? Int(bits[start + $1]) : 0) }]
      })
  }
}
