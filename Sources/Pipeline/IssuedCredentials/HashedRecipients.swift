import Configuration
import Records
import Store

/// Finds whom a badge with a hashed recipient was issued to: by hashing the addresses that are known.
///
/// After Open Badges 2.0 (`IdentityObject`, `IdentityHash`) and 3.0 (`IdentityObject.identityHash`): the hash is of the
/// address followed by the salt. People change, so this is done at each derivation and never kept.
struct HashedRecipients {
  private let addresses: [String]
  /// Addresses by digest, for each algorithm and salt met.
  private var tables: [String: [String: String]] = [:]

  /// - Parameter files: All evidence; every address that a record names somebody by is known.
  private init(_ files: [EvidenceFile]) {
    var known: Set<String> = []
    for file in files {
      for record in file.records where record.disposition == .accepted || record.disposition == .unchanged {
        for value in record.subjects.flatMap(\.person) where value.field == .email || value.text.contains("@") {
          let text = value.text.filter { !$0.isWhitespace }
          if text.contains("@") { known.formUnion([text, text.lowercased()]) }
        }
      }
    }
    addresses = known.sorted()
  }

  /// The files with the address beside every hash that one gives; a hash that none gives stays alone.
  static func resolve(_ files: [EvidenceFile]) -> [EvidenceFile] {
    guard files.contains(where: { $0.records.contains(where: isHashed) }) else { return files }
    var recipients = HashedRecipients(files)
    return files.map { file in
      var copy = file
      for index in copy.records.indices where isHashed(copy.records[index]) {
        for place in copy.records[index].subjects.indices {
          recipients.addAddress(to: &copy.records[index].subjects[place])
        }
      }
      return copy
    }
  }

  private static func isHashed(_ record: MappedRecord) -> Bool {
    record.subjects.contains { $0.person.contains { $0.field == .recipientHash } }
  }

  private mutating func addAddress(to subject: inout MappedSubject) {
    guard !subject.person.contains(where: { $0.field == .email }) else { return }
    let salt = subject.person.first { $0.field == .recipientSalt }?.text ?? ""
    for value in subject.person where value.field == .recipientHash {
      guard let address = address(value.text, salt: salt) else { continue }
      subject.person.append(MappedValue(.email, address, column: value.column, line: value.line))
      return
    }
  }

  private mutating func address(_ text: String, salt: String) -> String? {
    let parts = text.lowercased().split(separator: "$", maxSplits: 1).map(String.init)
    guard let digest = parts.last else { return nil }
    let isMD5 = parts.count == 2 ? parts[0] == "md5" : digest.utf8.count == 32
    let key = (isMD5 ? "md5$" : "sha256$") + salt
    if tables[key] == nil {
      var table: [String: String] = [:]
      for address in addresses {
        let bytes = Array((address + salt).utf8)
        // Sorted, so that of two spellings of one address the same one always stands.
        table[isMD5 ? md5(of: bytes) : sha256(of: bytes)] = address
      }
      tables[key] = table
    }
    return tables[key]?[digest]
  }
}
