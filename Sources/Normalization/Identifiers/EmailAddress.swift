/// E-mail addresses.
package enum EmailAddress {
  /// The first address of the text, in lower case; nil where there is none or it is a placeholder.
  package static func read(_ text: String) -> String? {
    let line = CleanText.line(text).lowercased()
    if line.contains("@"), let address = first(in: line) { return address }
    // What a blank or a fear of robots has taken apart.
    let whole = joined(line)
    return whole == line || !whole.contains("@") ? nil : first(in: whole)
  }

  private static func first(in line: String) -> String? {
    for piece in line.split(whereSeparator: { separators.contains($0) }) {
      // `a@x.example/b@y.example`
      let isSeveral = piece.count { $0 == "@" } > 1
      for part in isSeveral ? piece.split(whereSeparator: { "/&+".contains($0) }) : [piece] {
        let address = bare(part)
        if isAddress(address), !isPlaceholder(address) { return String(address) }
      }
    }
    return nil
  }

  private static let separators: Set<Character> = Set(" ,;<>()[]\"|\t“”„«»`")

  private static func bare(_ piece: Substring) -> Substring {
    var address = piece.hasPrefix("mailto:") ? piece.dropFirst(7) : piece
    if let query = address.firstIndex(of: "?") { address = address[..<query] }
    // `email:ann@x.example`
    if let at = address.firstIndex(of: "@"), let colon = address[..<at].lastIndex(of: ":") {
      address = address[address.index(after: colon)...]
    }
    let trimmed = CleanText.trimmed(address, of: ".:!'‘’*•·=")
    guard trimmed.contains(where: { $0 == "\u{2010}" || $0 == "\u{2011}" }) else { return trimmed }
    return Substring(trimmed.map { $0 == "\u{2010}" || $0 == "\u{2011}" ? "-" : String($0) }.joined())
  }

  /// `ann @ x.example`, `ann [at] x [dot] example` as one word.
  private static func joined(_ line: String) -> String {
    var whole = line
    for (words, sign) in [(["(at)", "[at]", "{at}"], "@"), (["(dot)", "[dot]", "{dot}"], ".")] {
      for word in words { whole = whole.replacing(" \(word) ", with: sign).replacing(word, with: sign) }
    }
    return whole.replacing(" @ ", with: "@").replacing("@ ", with: "@").replacing(" @", with: "@")
  }

  private static func isAddress(_ text: Substring) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, text.utf8.count <= 254 else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty && !$0.hasPrefix("-") && !$0.hasSuffix("-") }) else {
      return false
    }
    let isLocal = parts[0].unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
    return isLocal && parts[1].allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." }
  }

  private static func isPlaceholder(_ address: Substring) -> Bool {
    let parts = address.split(separator: "@")
    guard let local = parts.first, let domain = parts.last else { return true }
    let name = local.filter { $0.isLetter }
    if placeholderLocals.contains(name) { return true }
    let label = domain.split(separator: ".").first
    let isDoubled = local == label && (local.count == 1 || placeholderDoubles.contains(String(local)))
    return placeholderDomains.contains(String(domain)) || isDoubled
  }

  private static let placeholderLocals: Set<String> = [
    "noemail", "nomail", "none", "noone", "na", "nobody", "unknown", "noreply", "donotreply", "noaddress", "tbc", "tbd",
    "notprovided", "notavailable", "noemailaddress", "noemailprovided", "invalid", "fake", "placeholder", "xxx",
    "email", "test", "nil", "null",
  ]
  /// Names that stand for nobody where the domain is called alike: `abc@abc.com`.
  private static let placeholderDoubles: Set<String> = ["none", "abc", "aaa", "xyz", "123", "asdf", "qwerty"]
  private static let placeholderDomains: Set<String> = ["none.com", "noemail.com", "na.com", "none.none", "email.none"]
}
