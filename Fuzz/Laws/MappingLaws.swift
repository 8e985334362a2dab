import Connectors
import Diagnostics
import Formats

/// What holds for any file that is imported: its connector is found or the lack said, and each record is mapped.
enum MappingLaws {
  private static let library = Result { try ConnectorLibrary() }
  private static let words: Set<String> = ["bls", "acls", "rn", "first aid", "cpr", "forklift"]
  private static let lookup = CredentialLookup(isCredential: { words.contains($0.lowercased()) })

  static func check(_ bytes: [UInt8]) throws {
    guard bytes.count <= 16 << 10 else { return }
    try check(InputFile(name: "input.txt", bytes: bytes), connector: nil)
  }

  static func check(_ file: InputFile, connector: ConnectorSpec?) throws {
    do {
      let mapped = try RecordMapper.map(file: file, connector: connector, library: library.get(), lookup: lookup)
      try LawViolation.unless(
        mapped.records.count == mapped.outcome.recordCount,
        "\(mapped.outcome.recordCount) records read, \(mapped.records.count) mapped")
      for diagnostic in mapped.diagnostics { try LawSink.check(diagnostic) }
      for record in mapped.records { _ = record.claimText }
    } catch let refusal as MusterError {
      try LawViolation.unless(!refusal.diagnostics.isEmpty, "refused without a word")
      for diagnostic in refusal.diagnostics { try LawSink.check(diagnostic) }
    }
  }
}
