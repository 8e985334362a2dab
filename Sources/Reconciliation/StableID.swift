/// Ids that hang on evidence alone, so that the same evidence gives the same ids in any order.
package enum StableID {
  /// A prefix and ten characters of Crockford's base 32 (50 bits of a mixed FNV-1a hash).
  package static func make(_ prefix: String, _ parts: [String]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for part in parts {
      for byte in part.utf8 {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
      }
      hash = (hash ^ 0x1f) &* 0x0000_0100_0000_01b3
    }
    hash = mix(hash)
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    var text = prefix + "-"
    for shift in 0..<10 { text.append(alphabet[Int((hash >> (UInt64(shift) * 5)) & 31)]) }
    return text
  }

  /// MurmurHash3's finaliser: spreads every input bit over the output.
  private static func mix(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 33)) &* 0xff51_afd7_ed55_8ccd
    z = (z ^ (z >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return z ^ (z >> 33)
  }
}
