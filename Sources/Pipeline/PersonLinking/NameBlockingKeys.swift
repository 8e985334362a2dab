import Normalization
import Records

/// The keys by which names meet, worked out once for each distinct name.
final class NameBlockingKeys {
  private var owned: [Int: [UInt64]] = [:]
  private var searched: [Int: [UInt64]] = [:]

  /// Under what a person who uses the name is found: surnames with one letter missing, and given names.
  ///
  /// - Parameter number: The same for equal names.
  func own(_ name: PersonName, number: Int) -> [UInt64] {
    if let keys = owned[number] { return keys }
    var keys = NameBlockingKeys.surnames(name)
    if name.family != nil { keys += NameBlockingKeys.words(name.given ?? "").map { NameBlockingKeys.key("g", $0) } }
    owned[number] = keys
    return keys
  }

  /// By what people are looked for who could bear the name.
  func search(_ name: PersonName, number: Int) -> [UInt64] {
    if let keys = searched[number] { return keys }
    // The name may stand in the other order.
    var keys =
      NameBlockingKeys.surnames(name)
      + NameBlockingKeys.words(name.given ?? "").map { NameBlockingKeys.key("f", $0) }
    if name.family == nil || name.given == nil {
      keys += NameBlockingKeys.words(name.written).map { NameBlockingKeys.key("g", $0) }
    }
    searched[number] = keys
    return keys
  }

  private static func surnames(_ name: PersonName) -> [UInt64] {
    let text = [name.family, name.former].compactMap { $0 }.joined(separator: " ")
    var found = words(text.isEmpty ? name.written : text)
    // The whole surname in one piece too: `van der Berg` and `Vanderberg`.
    if found.count > 1, !text.isEmpty { found.append(Array(found.joined())) }
    return found.flatMap(spellings)
  }

  /// Folded words with the ways to write umlauts made one.
  private static func words(_ text: String) -> [[UInt8]] {
    NameComparison.fold(text).utf8.split(separator: UInt8(ascii: " ")).map { word in
      var plain: [UInt8] = []
      for byte in word {
        let isUmlaut =
          byte == UInt8(ascii: "e")
          && [UInt8(ascii: "a"), UInt8(ascii: "o"), UInt8(ascii: "u")].contains(plain.last ?? 0)
        if !isUmlaut { plain.append(byte) }
      }
      return plain
    }
  }

  private static func key(_ kind: Unicode.Scalar, _ word: [UInt8], without letter: Int? = nil) -> UInt64 {
    var key = BlockingKey(kind)
    for (index, byte) in word.enumerated() where index != letter { key.add(byte) }
    return key.hash
  }

  /// The word, and from five letters on the word less each of its letters, so that one typing error still meets.
  private static func spellings(_ word: [UInt8]) -> [UInt64] {
    guard word.count >= 5 else { return [key("f", word)] }
    return [key("f", word)] + word.indices.map { key("f", word, without: $0) }
  }
}
