/// A character encoding by its canonical name, and how its bytes become Unicode.
///
/// Unicode forms are decoded here; legacy ones through the system's iconv. Single-byte encodings become a table
/// of 256 scalars, so that text in them can be scanned without being converted first.
package struct TextEncoding: Hashable, Sendable {
  package enum Form: Hashable, Sendable {
    case utf8
    case utf16(bigEndian: Bool)
    case utf32(bigEndian: Bool)
    /// One byte a character, the lower half being ASCII.
    case singleByte
    /// Through iconv: several bytes a character, shift states, or a lower half that is not ASCII.
    case converted
  }

  /// Canonical name in lower case, `windows-1252`.
  package let name: String
  package let form: Form
  /// What iconv calls it.
  let systemName: String

  init(name: String, form: Form, systemName: String) {
    self.name = name
    self.form = form
    self.systemName = systemName
  }

  package static let utf8 = TextEncoding(name: "utf-8", form: .utf8, systemName: "UTF-8")
  package static let utf16LittleEndian = TextEncoding(
    name: "utf-16le", form: .utf16(bigEndian: false), systemName: "UTF-16LE")
  package static let utf16BigEndian = TextEncoding(
    name: "utf-16be", form: .utf16(bigEndian: true), systemName: "UTF-16BE")
  package static let utf32LittleEndian = TextEncoding(
    name: "utf-32le", form: .utf32(bigEndian: false), systemName: "UTF-32LE")
  package static let utf32BigEndian = TextEncoding(
    name: "utf-32be", form: .utf32(bigEndian: true), systemName: "UTF-32BE")
  package static let windows1252 = TextEncoding(name: "windows-1252", form: .singleByte, systemName: "CP1252")

  /// The form of Unicode that a byte-order mark, or where the zeros stand, proves; nil: neither does.
  package static func unicodeForm(of bytes: [UInt8]) -> TextEncoding? {
    bytes.withUnsafeBytes { ByteOrderMark.find(in: $0)?.encoding ?? UnicodeEvidence.find(in: $0) }
  }

  /// Whether a line feed, comma or quote is the one byte that ASCII gives it, wherever that byte stands.
  package var isASCIITransparent: Bool { form == .utf8 || form == .singleByte }

  /// The length of one code unit in bytes.
  package var unitLength: Int {
    switch form {
    case .utf16: 2
    case .utf32: 4
    case .utf8, .singleByte, .converted: 1
    }
  }
}

/// Bytes that a byte-order mark or a decoder could not take, by their place in the original file.
package struct UndecodablePlace: Hashable, Sendable {
  /// In bytes from 0, in the original file.
  package var offset: Int
  /// The physical line, from 1.
  package var line: Int
  package var bytes: [UInt8]

  package init(offset: Int, line: Int, bytes: [UInt8]) {
    self.offset = offset
    self.line = line
    self.bytes = bytes
  }
}
