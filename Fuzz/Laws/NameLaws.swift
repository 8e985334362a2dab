import Normalization
import Records

/// What holds for any written name: each line of the input is one.
enum NameLaws {
  static func check(_ bytes: [UInt8]) throws {
    let lines = String(decoding: bytes.prefix(2_048), as: UTF8.self).split(whereSeparator: \.isNewline).prefix(8)
    var names: [PersonName] = []
    for line in lines.map(String.init) {
      let parts = line.split(separator: ";", maxSplits: 2).map(String.init)
      let whole = PersonNameParser.parse(full: line)
      let parted = PersonNameParser.parse(given: parts.first, family: parts.dropFirst().first)
      for name in [whole, parted].compactMap({ $0 }) {
        try check(name)
        names.append(name)
      }
      try LawViolation.unless(whole == PersonNameParser.parse(full: line), "a name that reads otherwise a second time")
    }
    for name in names {
      try LawViolation.unless(NameComparison.isKnownForm(name, of: [name]), "a name that is no form of itself")
      for other in names.suffix(4) {
        _ = NameComparison.isKnownForm(name, of: [other])
        _ = NameComparison.isExclusionForm(name, of: [other])
        _ = NameComparison.isKnownOrHalfForm(name, of: [other])
      }
    }
  }

  private static func check(_ name: PersonName) throws {
    for part in [name.given, name.middle, name.family, name.preferred, name.former, name.suffix] {
      guard let part else { continue }
      try LawViolation.unless(part.contains { !$0.isWhitespace }, "a part of a name that is blank")
      try LawViolation.unless(!part.utf8.contains { $0 < 0x20 }, "a control character in a part of a name")
    }
    try LawViolation.unless(name.given != nil || name.family != nil, "a name without a name")
  }
}
