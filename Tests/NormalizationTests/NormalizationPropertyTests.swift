import Foundation
import Normalization
import Records
import Testing

/// A small generator with a fixed course (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

private let alphabet = Array(
  "aAzZ09 ,.;:-_/\\()[]{}'\"`’“–—#*~?!@&+=<>|\u{200B}\u{FEFF}\u{0301}ßøÆİı李Юγ😀✔❌½²٣\n\r\t\u{0}")
private let words = [
  "Smith", "JR", "née", "exp", "3/24", "12/05/2025", "2029-01-03", "Mar", "N/A", "RN", "(Bob)", "zz", "LEFT", "BLS",
  "45291", "9999-12-31", "4.47E+11", "booked", "van", "de", "y", "#REF!", "null", "١٢/٣/٢٠٢٥", "00/00/0000", "1/0/1900",
]

private func randomText(_ generator: inout SeededGenerator) -> String {
  var text = ""
  for _ in 0..<Int.random(in: 0...8, using: &generator) {
    if Bool.random(using: &generator) {
      text.append(alphabet.randomElement(using: &generator) ?? " ")
    } else {
      text += (words.randomElement(using: &generator) ?? "") + (Bool.random(using: &generator) ? " " : "")
    }
  }
  return text
}

/// Every field of a person and a holding filled with the text.
private func everywhere(_ text: String) -> MappedRecord {
  let person = Field.allCases.map { MappedValue($0, text, column: $0.rawValue) }
  return MappedRecord(
    location: RecordLocation(line: 1, offset: 0, length: 0),
    subjects: [MappedSubject(person: person, holdings: [person], exclusion: person)],
    asAt: MappedValue(.asAt, text, column: "as_at"))
}

@Test(arguments: [UInt64(1), 2, 3]) func noTextBreaksAnything(_ seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let records = (0..<120).map { _ in everywhere(randomText(&generator)) }
  let first = try normalize(records)
  let second = try normalize(records)
  #expect(first == second, "seed \(seed)")
  #expect(first.records.count == records.count)
}

/// Scalars of every part of Unicode, those beside the surrogates and at the ends of planes among them.
private func randomScalars(_ generator: inout SeededGenerator, _ count: Int) -> String {
  let ranges: [ClosedRange<UInt32>] = [
    0...0x1F, 0x20...0x7E, 0x80...0x24F, 0x300...0x36F, 0x370...0x52F, 0x590...0x6FF, 0x900...0xDFF, 0x10A0...0x10FF,
    0x1100...0x11FF, 0x2000...0x206F, 0x2600...0x27BF, 0x3040...0x30FF, 0x4E00...0x4FFF, 0xAC00...0xACFF,
    0xD7F0...0xD7FF, 0xE000...0xE010, 0xFB50...0xFDFF, 0xFE00...0xFE0F, 0xFFF0...0xFFFF, 0x1F300...0x1F64F,
    0x1F1E6...0x1F1FF, 0xE0000...0xE007F, 0x10FFF0...0x10FFFF,
  ]
  var text = String.UnicodeScalarView()
  while text.count < count {
    let range = ranges.randomElement(using: &generator) ?? 0x20...0x7E
    // Runs of one part, as real texts are, and long runs of combining marks.
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) { text.append(scalar) }
    }
  }
  return String(text)
}

@Test(arguments: [UInt64(21), 22, 23, 24]) func noUnicodeBreaksAnything(_ seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let records = (0..<60).map { _ in everywhere(randomScalars(&generator, Int.random(in: 1...24, using: &generator))) }
  let first = try normalize(records)
  #expect(first == (try normalize(records)), "seed \(seed)")
  #expect(first.records.count == records.count)
}

/// A text that somebody pasted into the wrong cell, and runs that no font could show.
@Test(arguments: [
  "a", " ", ",", "(", "\"", "'", "-", "1", "/", ".", "é", "e\u{301}", "\u{301}", "Z", "née ", "van ", "Jr ", "exp ",
  "1/",
  "😀", "👩\u{200D}⚕\u{FE0F}", "\u{202E}", "﷽", "ß", "Σ", "李", "\u{0}", "x y ", "#", "No. ",
])
func aLongTextBreaksNothing(_ piece: String) throws {
  let text = String(repeating: piece, count: 100_000 / piece.unicodeScalars.count)
  let asAt = try #require(CalendarDate(year: 2026, month: 6, day: 15))
  var reader = DateReader(dateOrder: .dmy, asAt: asAt)
  reader.note(text, column: "c")
  reader.decide()
  if case .date(let date) = reader.read(text, field: .expiresOn, column: "c").outcome { Issue.record("\(date.date)") }
  #expect(PersonNameParser.parse(full: text) == nil)
  _ = PersonNameParser.parse(given: text, family: text)
  #expect(builtInCatalogue.match(text).code == nil)
  #expect(StatusWords.credential(text) == nil)
  #expect(StatusWords.employment(text) == nil)
  if let number = CredentialNumber.read(text) { #expect(CredentialNumber.read(number) == number) }
  if let number = EmployeeNumber.read(text) { #expect(EmployeeNumber.read(number) == number) }
  #expect(EmailAddress.read(text) == nil)
  #expect(PhoneNumber.read(text) == nil)
  #expect(NationalProviderIdentifier.read(text) == nil)
  let cell = [MappedValue(.credential, "BLS", column: "BLS"), MappedValue(.cell, text, column: "BLS")]
  #expect(try credential(cell)?.expiresOn == nil)
}

@Test(arguments: [UInt64(31), 32, 33]) func aNameReadFromItsPartsIsTheSame(_ seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let names = TableFile.rows("names").map { $0["written"] }
  for _ in 0..<400 {
    let pair = [names.randomElement(using: &generator) ?? "", names.randomElement(using: &generator) ?? ""]
    let glue = [" ", ", ", "-", " (", "", "; "].randomElement(using: &generator) ?? " "
    guard let name = PersonNameParser.parse(full: pair.joined(separator: glue)) else { continue }
    func again(_ name: PersonName) -> PersonName? {
      PersonNameParser.parse(
        given: name.given, middle: name.middle, family: name.family, preferred: name.preferred, former: name.former,
        suffix: name.suffix)
    }
    guard let once = again(name) else { continue }
    let twice = again(once)
    #expect(twice?.given == once.given && twice?.middle == once.middle, "seed \(seed): \(pair)")
    #expect(twice?.family == once.family && twice?.suffix == once.suffix, "seed \(seed): \(pair)")
  }
}

@Test(arguments: [UInt64(41), 42]) func aDateReadAgainIsTheSame(_ seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let asAt = try #require(CalendarDate(year: 2026, month: 6, day: 15))
  let written = TableFile.rows("dates").map { $0["written"] }
  for _ in 0..<600 {
    var text = written.randomElement(using: &generator) ?? ""
    if Bool.random(using: &generator) { text += randomText(&generator) }
    var reader = DateReader(dateOrder: .dmy, asAt: asAt)
    guard case .date(let date) = reader.read(text, field: .issuedOn, column: "c").outcome else { continue }
    guard case .date(let again) = reader.read("\(date.date)", field: .issuedOn, column: "c").outcome else {
      Issue.record("seed \(seed): \(text) is \(date.date), which is no date")
      continue
    }
    #expect(again.date == date.date, "seed \(seed): \(text)")
  }
}

private let corpora = ProcessInfo.processInfo.environment["MUSTER_CORPORA"] ?? ""

@Test(
  .enabled(if: FileManager.default.fileExists(atPath: corpora + "/naughty-strings/blns.json"), "the corpus is absent"))
func naughtyStringsBreakNothing() throws {
  let data = try Data(contentsOf: URL(fileURLWithPath: corpora + "/naughty-strings/blns.json"))
  let strings = try JSONDecoder().decode([String].self, from: data)
  let result = try normalize(strings.map(everywhere))
  #expect(result.records.count == strings.count)
}

@Test(arguments: [UInt64(11), 12, 13]) func normalisingTwiceIsNormalisingOnce(_ seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  for _ in 0..<600 {
    let text = randomText(&generator)
    if let number = EmployeeNumber.read(text) { #expect(EmployeeNumber.read(number) == number, "\(seed): \(text)") }
    if let address = EmailAddress.read(text) { #expect(EmailAddress.read(address) == address, "\(seed): \(text)") }
    if let phone = PhoneNumber.read(text) { #expect(PhoneNumber.read(phone) == phone, "\(seed): \(text)") }
    if let number = CredentialNumber.read(text) {
      #expect(CredentialNumber.read(number) == number, "\(seed): \(text)")
      let key = CredentialNumber.key(number)
      #expect(CredentialNumber.key(key) == key, "\(seed): \(text)")
    }
    let folded = NameComparison.fold(text)
    #expect(NameComparison.fold(folded) == folded, "\(seed): \(text)")
  }
}
