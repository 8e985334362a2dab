/// The encoding of a document, and how that is known.
package struct XMLEncoding: Hashable, Sendable {
  package enum Origin: Hashable, Sendable { case byteOrderMark, declared, given, proved }

  /// In lower case: as declared or given, or `utf-8`, `utf-16le` and so on.
  package var name: String
  package var origin: Origin
  /// The name that the document declares, as it stands there; nil where it declares none.
  package var declared: String?
  /// Bytes of a byte-order mark.
  var markLength = 0
  /// What the library must be told, whatever the document declares; nil: it finds out.
  var forced: String?
  var form = Form.bytes

  /// How ASCII characters stand in the bytes.
  enum Form: Hashable, Sendable {
    case bytes
    case units(length: Int, bigEndian: Bool)
    /// Not as themselves: such documents are refused.
    case foreign

    var length: Int {
      if case .units(let length, _) = self { return length }
      return 1
    }
  }

  /// Looks at the first bytes of a document.
  ///
  /// A byte-order mark overrules everything; then what the user gave; then the pattern of zero bytes; then the
  /// declaration. Without any of these it is UTF-8.
  init(firstBytes bytes: UnsafeRawBufferPointer, given: XMLGivenEncoding?) {
    if let (mark, length, form) = XMLEncoding.mark(bytes) {
      self.init(name: mark, origin: .byteOrderMark, forced: mark.uppercased(), form: form)
      markLength = length
    } else if let given {
      let form = XMLEncoding.unitForms[given.name] ?? (XMLEncoding.isForeign(given.name) ? .foreign : .bytes)
      if let (name, proved) = XMLEncoding.pattern(bytes), proved.length == form.length {
        // The byte order is what the zero bytes say, not what a label without one is taken for.
        self.init(name: name, origin: .given, forced: name.uppercased(), form: proved)
      } else {
        self.init(name: given.name, origin: .given, forced: given.libraryName, form: form)
      }
    } else if let (name, form) = XMLEncoding.pattern(bytes) {
      self.init(name: name, origin: .proved, forced: name.uppercased(), form: form)
    } else {
      self.init(name: "utf-8", origin: .proved, forced: nil, form: .bytes)
    }
    let head = UnsafeRawBufferPointer(rebasing: bytes[markLength...].prefix(1024))
    declared = XMLEncoding.declaration(in: ASCIIView.narrow(head, form))
    guard forced == nil else { return }
    if bytes.starts(with: [0x4C, 0x6F, 0xA7, 0x94]) {
      (name, form) = ("ebcdic", .foreign)
    } else if let declared, XMLEncoding.isWide(declared.lowercased()) {
      // The declaration itself is written in single bytes, so it is not true.
      forced = "UTF-8"
    } else if let declared {
      (name, origin) = (declared.lowercased(), .declared)
      if XMLEncoding.isForeign(name) { form = .foreign }
    }
  }

  private init(name: String, origin: Origin, forced: String?, form: Form) {
    self.name = name
    self.origin = origin
    self.forced = forced
    self.form = form
  }

  /// What the document declares although its bytes show otherwise; nil where the two agree.
  var contradiction: String? {
    guard origin == .byteOrderMark || origin == .proved, let declared, forced != nil else { return nil }
    let key = declared.lowercased()
    let agrees = form.length > 1 ? XMLEncoding.isWide(key) : ["utf-8", "utf8", "us-ascii", "ascii"].contains(key)
    return agrees ? nil : declared
  }

  private static func isWide(_ name: String) -> Bool {
    ["utf-16", "utf16", "utf-32", "utf32", "ucs-", "ucs2", "ucs4", "iso-10646-ucs"].contains { name.hasPrefix($0) }
  }

  private static let unitForms: [String: Form] = [
    "utf-16le": .units(length: 2, bigEndian: false), "utf-16be": .units(length: 2, bigEndian: true),
    "utf-32le": .units(length: 4, bigEndian: false), "utf-32be": .units(length: 4, bigEndian: true),
  ]

  private static func mark(_ bytes: UnsafeRawBufferPointer) -> (String, Int, Form)? {
    let marks: [(name: String, bytes: [UInt8])] = [
      ("utf-8", [0xEF, 0xBB, 0xBF]), ("utf-32le", [0xFF, 0xFE, 0, 0]), ("utf-32be", [0, 0, 0xFE, 0xFF]),
      ("utf-16le", [0xFF, 0xFE]), ("utf-16be", [0xFE, 0xFF]),
    ]
    guard let found = marks.first(where: { bytes.starts(with: $0.bytes) }) else { return nil }
    return (found.name, found.bytes.count, unitForms[found.name] ?? .bytes)
  }

  private static func pattern(_ bytes: UnsafeRawBufferPointer) -> (String, Form)? {
    guard bytes.count >= 4 else { return nil }
    let name: String? =
      switch (bytes[0], bytes[1], bytes[2], bytes[3]) {
      case (0x3C, 0, 0, 0): "utf-32le"
      case (0, 0, 0, 0x3C): "utf-32be"
      case (0x3C, 0, 1..., _): "utf-16le"
      case (0, 0x3C, _, 1...): "utf-16be"
      default: nil
      }
    guard let name, let form = unitForms[name] else { return nil }
    return (name, form)
  }

  /// Encodings in which the bytes of markup mean something else at times; nobody sends XML in them.
  private static func isForeign(_ name: String) -> Bool {
    ["utf-7", "utf7", "iso-2022", "iso2022", "csiso2022", "hz", "ibm0", "ibm1", "ibm2", "ibm5", "ebcdic", "cp037"]
      .contains { name.hasPrefix($0) }
  }

  /// The value of `encoding` in an XML declaration.
  private static func declaration(in head: [UInt8]) -> String? {
    let text = String(decoding: head, as: UTF8.self)
    guard text.hasPrefix("<?xml"), let end = text.firstRange(of: "?>"),
      let label = text[..<end.lowerBound].firstRange(of: "encoding")
    else { return nil }
    let rest = text[label.upperBound..<end.lowerBound].drop { $0 == "=" || $0.isWhitespace }
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
    return String(rest.dropFirst().prefix { $0 != quote })
  }
}

/// An encoding that a user says a document has.
package struct XMLGivenEncoding: Hashable, Sendable {
  /// Canonical name in lower case.
  package var name: String
  /// What iconv calls it.
  package var libraryName: String

  package init(name: String, libraryName: String) {
    self.name = name
    self.libraryName = libraryName
  }
}

/// Wide code units as one byte each, for looking at markup, which is ASCII.
enum ASCIIView {
  /// A byte a unit; what is no ASCII character becomes 0x80.
  static func narrow(_ bytes: UnsafeRawBufferPointer, _ form: XMLEncoding.Form) -> [UInt8] {
    guard case .units(let length, let bigEndian) = form else { return Array(bytes) }
    let low = bigEndian ? length - 1 : 0
    return [UInt8](unsafeUninitializedCapacity: bytes.count / length) { buffer, count in
      for unit in 0..<bytes.count / length {
        var others: UInt8 = 0
        for place in 0..<length where place != low { others |= bytes[unit * length + place] }
        let byte = bytes[unit * length + low]
        buffer[unit] = others == 0 && byte < 0x80 ? byte : 0x80
      }
      count = bytes.count / length
    }
  }
}
