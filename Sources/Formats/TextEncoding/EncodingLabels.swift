extension TextEncoding {
  /// The encoding that a label names; nil where nobody here knows it.
  ///
  /// Case, blanks, hyphens and underscores do not matter. `utf-16` and `utf-32` without a byte order are
  /// little-endian, as files without a mark mostly are. `us-ascii` is read as UTF-8, which contains it.
  package init?(label: String) {
    let key = TextEncoding.key(of: label)
    guard !key.isEmpty else { return nil }
    if let known = TextEncoding.unicodeForms[key] {
      self = known
      return
    }
    if let (name, systemName) = TextEncoding.singleByteNames[key] {
      self = TextEncoding(name: name, form: .singleByte, systemName: systemName)
    } else if let (name, systemName) = TextEncoding.convertedNames[key] {
      self = TextEncoding(name: name, form: .converted, systemName: systemName)
    } else if let number = TextEncoding.number(in: key, after: ["windows", "cp", "xcp", "ibm", "dos", "ansi"]),
      let found = TextEncoding.codePage(number)
    {
      self = found
    } else if let part = TextEncoding.number(in: key, after: ["iso8859", "isoiec8859", "8859"]),
      (1...16).contains(part), part != 12
    {
      self = TextEncoding(name: "iso-8859-\(part)", form: .singleByte, systemName: "ISO-8859-\(part)")
    } else {
      return nil
    }
    guard form != .singleByte || SingleByteTable.table(for: self) != nil else { return nil }
  }

  private static func codePage(_ number: Int) -> TextEncoding? {
    switch number {
    case 1250...1258:
      TextEncoding(name: "windows-\(number)", form: .singleByte, systemName: "CP\(number)")
    case 874: TextEncoding(name: "windows-874", form: .singleByte, systemName: "CP874")
    case 437, 737, 775, 850, 852, 855, 857, 858, 860...866, 869:
      TextEncoding(name: "cp\(number)", form: .singleByte, systemName: number == 858 ? "CP850" : "CP\(number)")
    case 65001: .utf8
    case 1200: .utf16LittleEndian
    case 1201: .utf16BigEndian
    case 12000: .utf32LittleEndian
    case 12001: .utf32BigEndian
    case 932: TextEncoding(name: "shift_jis", form: .converted, systemName: "CP932")
    case 936: TextEncoding(name: "gb18030", form: .converted, systemName: "GB18030")
    case 949: TextEncoding(name: "euc-kr", form: .converted, systemName: "CP949")
    case 950: TextEncoding(name: "big5", form: .converted, systemName: "CP950")
    case 10000: TextEncoding(name: "macintosh", form: .singleByte, systemName: "MACINTOSH")
    case 20127: .utf8
    case 28591...28606:
      TextEncoding(label: "iso-8859-\(number - 28590)")
    case 37, 273, 277, 278, 280, 284, 285, 297, 500, 1047, 1140...1149:
      TextEncoding(name: "ibm\(number)", form: .converted, systemName: "IBM\(number < 100 ? "0" : "")\(number)")
    default: nil
    }
  }

  private static func key(of label: String) -> String {
    String(
      label.unicodeScalars.compactMap { scalar -> Character? in
        switch scalar {
        case "A"..."Z": Character(Unicode.Scalar(UInt8(scalar.value) + 32))
        case "a"..."z", "0"..."9": Character(scalar)
        default: nil
        }
      })
  }

  private static func number(in key: String, after prefixes: [String]) -> Int? {
    for prefix in prefixes where key.hasPrefix(prefix) {
      if let number = Int(key.dropFirst(prefix.count)) { return number }
    }
    return Int(key)
  }

  private static let unicodeForms: [String: TextEncoding] = [
    "utf8": .utf8, "unicode11utf8": .utf8, "utf8sig": .utf8, "utf8bom": .utf8, "utf8mb4": .utf8, "utf8mac": .utf8,
    "ascii": .utf8, "usascii": .utf8, "ansix341968": .utf8, "iso646us": .utf8, "646": .utf8,
    "utf16": .utf16LittleEndian, "utf16le": .utf16LittleEndian, "unicode": .utf16LittleEndian,
    "ucs2": .utf16LittleEndian, "ucs2le": .utf16LittleEndian, "iso10646ucs2": .utf16LittleEndian,
    "utf16be": .utf16BigEndian, "ucs2be": .utf16BigEndian, "unicodefffe": .utf16BigEndian,
    "utf32": .utf32LittleEndian, "utf32le": .utf32LittleEndian, "ucs4": .utf32LittleEndian,
    "ucs4le": .utf32LittleEndian, "utf32be": .utf32BigEndian, "ucs4be": .utf32BigEndian,
  ]

  private static let singleByteNames: [String: (String, String)] = [
    "latin1": ("iso-8859-1", "ISO-8859-1"), "l1": ("iso-8859-1", "ISO-8859-1"),
    "latin2": ("iso-8859-2", "ISO-8859-2"), "l2": ("iso-8859-2", "ISO-8859-2"),
    "latin3": ("iso-8859-3", "ISO-8859-3"), "latin4": ("iso-8859-4", "ISO-8859-4"),
    "latin5": ("iso-8859-9", "ISO-8859-9"), "latin6": ("iso-8859-10", "ISO-8859-10"),
    "latin7": ("iso-8859-13", "ISO-8859-13"), "latin8": ("iso-8859-14", "ISO-8859-14"),
    "latin9": ("iso-8859-15", "ISO-8859-15"), "latin0": ("iso-8859-15", "ISO-8859-15"),
    "latin10": ("iso-8859-16", "ISO-8859-16"),
    "iso88598i": ("iso-8859-8", "ISO-8859-8"), "iso88598e": ("iso-8859-8", "ISO-8859-8"),
    "iso885911987": ("iso-8859-1", "ISO-8859-1"), "iso885921987": ("iso-8859-2", "ISO-8859-2"),
    "cyrillic": ("iso-8859-5", "ISO-8859-5"), "arabic": ("iso-8859-6", "ISO-8859-6"),
    "greek": ("iso-8859-7", "ISO-8859-7"), "greek8": ("iso-8859-7", "ISO-8859-7"),
    "hebrew": ("iso-8859-8", "ISO-8859-8"), "ansi": ("windows-1252", "CP1252"),
    "xansi": ("windows-1252", "CP1252"), "western": ("windows-1252", "CP1252"),
    "koi8r": ("koi8-r", "KOI8-R"), "koi8": ("koi8-r", "KOI8-R"), "koi": ("koi8-r", "KOI8-R"),
    "koi8u": ("koi8-u", "KOI8-U"), "koi8ru": ("koi8-u", "KOI8-U"), "koi8t": ("koi8-t", "KOI8-T"),
    "macintosh": ("macintosh", "MACINTOSH"), "macroman": ("macintosh", "MACINTOSH"),
    "mac": ("macintosh", "MACINTOSH"), "xmacroman": ("macintosh", "MACINTOSH"),
    "maccentraleurope": ("x-mac-ce", "MAC-CENTRALEUROPE"), "xmacce": ("x-mac-ce", "MAC-CENTRALEUROPE"),
    "maccyrillic": ("x-mac-cyrillic", "MAC-CYRILLIC"), "xmaccyrillic": ("x-mac-cyrillic", "MAC-CYRILLIC"),
    "tis620": ("windows-874", "CP874"), "tis62025331": ("windows-874", "CP874"),
    "viscii": ("viscii", "VISCII"), "hproman8": ("hp-roman8", "HP-ROMAN8"),
  ]

  private static let convertedNames: [String: (String, String)] = [
    "shiftjis": ("shift_jis", "CP932"), "sjis": ("shift_jis", "CP932"), "xsjis": ("shift_jis", "CP932"),
    "mskanji": ("shift_jis", "CP932"), "windows31j": ("shift_jis", "CP932"), "cswindows31j": ("shift_jis", "CP932"),
    "ms932": ("shift_jis", "CP932"),
    "eucjp": ("euc-jp", "EUC-JP-MS"), "xeucjp": ("euc-jp", "EUC-JP-MS"), "ujis": ("euc-jp", "EUC-JP-MS"),
    "iso2022jp": ("iso-2022-jp", "ISO-2022-JP-3"), "csiso2022jp": ("iso-2022-jp", "ISO-2022-JP-3"),
    "iso2022jp1": ("iso-2022-jp", "ISO-2022-JP-3"), "iso2022jp2": ("iso-2022-jp", "ISO-2022-JP-2"),
    "iso2022jp3": ("iso-2022-jp", "ISO-2022-JP-3"),
    "gb18030": ("gb18030", "GB18030"), "gbk": ("gb18030", "GB18030"), "xgbk": ("gb18030", "GB18030"),
    "gb2312": ("gb18030", "GB18030"), "gb231280": ("gb18030", "GB18030"), "euccn": ("gb18030", "GB18030"),
    "csgb2312": ("gb18030", "GB18030"), "ms936": ("gb18030", "GB18030"),
    "iso2022cn": ("iso-2022-cn", "ISO-2022-CN"),
    "big5": ("big5", "CP950"), "cnbig5": ("big5", "CP950"), "xxbig5": ("big5", "CP950"),
    "big5hkscs": ("big5-hkscs", "BIG5-HKSCS"),
    "euckr": ("euc-kr", "CP949"), "ksc5601": ("euc-kr", "CP949"), "ksc56011987": ("euc-kr", "CP949"),
    "ksc56011989": ("euc-kr", "CP949"), "korean": ("euc-kr", "CP949"), "uhc": ("euc-kr", "CP949"),
    "ms949": ("euc-kr", "CP949"), "iso2022kr": ("iso-2022-kr", "ISO-2022-KR"), "johab": ("johab", "JOHAB"),
    "utf7": ("utf-7", "UTF-7"), "unicode11utf7": ("utf-7", "UTF-7"), "euctw": ("euc-tw", "EUC-TW"),
  ]
}
