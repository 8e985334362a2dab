/// A mailbox of RFC 5322, section 3.4: an address that can be written to, and a name.
package struct Mailbox: Hashable, Sendable {
  package let name: String
  /// `local@domain`, ASCII.
  package let address: String

  /// - Returns: nil where the address is none that a header can hold as it is: no dot-atom, or letters beyond ASCII.
  package init?(name: String?, address: String?) {
    guard let address, Mailbox.isAddress(address) else { return nil }
    self.name = PlainLine.of(name ?? "")
    self.address = address
  }

  package var domain: String { String(address.split(separator: "@").last ?? "") }

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...64).contains(parts[0].utf8.count), (1...255).contains(parts[1].utf8.count) else {
      return false
    }
    return isDotted(parts[0]) { isAtomText($0) }
      && isDotted(parts[1]) { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
  }

  private static func isDotted(_ text: Substring, _ isFit: (UInt8) -> Bool) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isFit) }
  }

  /// `atext` of RFC 5322, section 3.2.3.
  static func isAtomText(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
  }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  /// What stands in a header, in pieces between which the line may be folded.
  var words: [String] {
    if name.isEmpty { return [address] }
    return MailHeader.phrase(name) + ["<\(address)>"]
  }
}
