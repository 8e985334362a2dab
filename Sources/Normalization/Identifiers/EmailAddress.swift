/// E-mail addresses.
package enum EmailAddress {
  /// The first address of the text, in lower case; nil where there is none or it is a placeholder.
  package static func read(_ text: String) -> String? {
    let line = CleanText.line(text).lowercased()
    guard line.contains("@") else { return nil }
    let pieces = line.split(whereSeparator: { " ,;<>()[]\"|".contains($0) })
    for piece in pieces {
      var address = piece.hasPrefix("mailto:") ? piece.dropFirst(7) : piece
      if let query = address.firstIndex(of: "?") { address = address[..<query] }
      // `email:ann@x.example`
      if let at = address.firstIndex(of: "@"), let colon = address[..<at].lastIndex(of: ":") {
        address = address[address.index(after: colon)...]
      }
      address = CleanText.trimmed(address, of: ".:!'")
      if isAddress(address), !isPlaceholder(address) { return String(address) }
    }
    return nil
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
    return placeholderDomains.contains(String(domain)) || local == domain.split(separator: ".").first && local == "none"
  }

  private static let placeholderLocals: Set<String> = [
    "noemail", "nomail", "none", "noone", "na", "nobody", "unknown", "noreply", "donotreply", "noaddress", "tbc", "tbd",
    "notprovided", "notavailable", "noemailaddress", "placeholder", "xxx", "email", "test", "nil", "null",
  ]
  private static let placeholderDomains: Set<String> = ["none.com", "noemail.com", "na.com", "none.none", "email.none"]
}
