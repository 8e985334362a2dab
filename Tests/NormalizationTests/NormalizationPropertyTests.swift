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
