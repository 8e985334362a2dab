import Connectors
import Diagnostics
import Formats
import Records

/// A small catalogue: exact texts, compared without case.
let knownCredentials: Set<String> = [
  "bls", "acls", "bls provider", "acls provider", "rn", "lpn", "first aid", "manual handling", "dbs check",
  "food safety",
  "cissp", "ccsp", "cpr/bls", "cpr", "basic life support", "background check", "food safety level 2",
  "registered nurse",
  "fire safety", "rn license", "pals", "forklift", "first aid at work", "manual handling training", "osha 10",
]

let lookup = CredentialLookup(isCredential: { knownCredentials.contains($0.lowercased()) })

private let library = Result { try ConnectorLibrary() }

/// The shipped connectors.
func shipped() throws -> ConnectorLibrary { try library.get() }

func map(
  _ text: String, name: String = "file.csv", connector: String? = nil, source: Source? = nil
) throws -> MappedFile {
  let library = try shipped()
  return try RecordMapper.map(
    file: InputFile(name: name, bytes: Array(text.utf8)), connector: try connector.map { try library.connector($0) },
    source: source, library: library, lookup: lookup)
}

/// One line a record: disposition or reason, then people and holdings as `field=text`.
func lines(_ file: MappedFile) -> [String] { file.records.map(\.claimText) }

func line(_ record: MappedRecord) -> String { record.claimText }
