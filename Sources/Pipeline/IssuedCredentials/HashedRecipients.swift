import Configuration
import Records
import Store

/// Finds whom a badge with a hashed recipient was issued to: by hashing the addresses that are known.
///
/// After Open Badges 2.0 (`IdentityObject`, `IdentityHash`) and 3.0 (`IdentityObject.identityHash`): the hash is of the
/// address followed by the salt. People change, so this is done at each derivation and never kept. Only the hashes
/// that badges have are kept while the addresses pass by, not one of every address and salt. A badge that has a plain
/// address too was issued to whom its hash fits.
package struct HashedRecipients {
  /// A hash of a record and what it was made with.
  private struct Recipient: Hashable {
    var isMD5: Bool
    var salt: String
    /// Lower-case hexadecimal.
    var digest: String
  }

  /// So many hashes are made at each derivation; badges with a salt each cost one for every known address.
  package static let mostHashes = 5_000_000

  /// The address of each hash that one gives.
  private var addresses: [Recipient: String] = [:]

  /// The files with the address beside every hash that one gives; a hash that none gives stays alone.
  package static func resolve(_ files: [EvidenceFile], mostHashes: Int = mostHashes) -> [EvidenceFile] {
    let wanted = wanted(files)
    guard !wanted.isEmpty else { return files }
    let recipients = HashedRecipients(wanted, knownAddresses(files), mostHashes: mostHashes)
    return files.map { file in
      var copy = file
      for index in copy.records.indices {
        for place in copy.records[index].subjects.indices where isHashed(copy.records[index].subjects[place]) {
          recipients.addAddress(to: &copy.records[index].subjects[place])
        }
      }
      return copy
    }
  }

  /// Every address that a record names somebody by, as written and in lower case, sorted.
  private static func knownAddresses(_ files: [EvidenceFile]) -> [String] {
    var known: Set<String> = []
    for record in files.lazy.flatMap(\.records)
    where record.disposition == .accepted || record.disposition == .unchanged {
      for value in record.subjects.lazy.flatMap(\.person) where value.field == .email || value.text.contains("@") {
        let text = value.text.filter { !$0.isWhitespace }
        if text.contains("@") { known.formUnion([text, text.lowercased()]) }
      }
    }
    return known.sorted()
  }

  private init(_ wanted: Set<Recipient>, _ known: [String], mostHashes: Int) {
    var left = mostHashes
    for (group, members) in Self.groups(wanted) {
      // The same salts are looked at each time, whatever the order of the files.
      left -= known.count
      if left < 0 { break }
      var unknown = members
      for address in known where !unknown.isEmpty {
        let bytes = Array((address + group.salt).utf8)
        var recipient = group
        recipient.digest = group.isMD5 ? md5(of: bytes) : sha256(of: bytes)
        if unknown.remove(recipient) != nil { addresses[recipient] = address }
      }
    }
  }

  /// The hashes of each salt, in the order of the salts.
  private static func groups(_ wanted: Set<Recipient>) -> [(group: Recipient, members: Set<Recipient>)] {
    var groups: [Recipient: Set<Recipient>] = [:]
    for recipient in wanted {
      var group = recipient
      group.digest = ""
      groups[group, default: []].insert(recipient)
    }
    return groups.sorted { ($0.key.salt, $0.key.isMD5 ? 1 : 0) < ($1.key.salt, $1.key.isMD5 ? 1 : 0) }
      .map { (group: $0.key, members: $0.value) }
  }

  private static func wanted(_ files: [EvidenceFile]) -> Set<Recipient> {
    var wanted: Set<Recipient> = []
    for subject in files.lazy.flatMap(\.records).flatMap(\.subjects) where isHashed(subject) {
      wanted.formUnion(recipients(of: subject).map(\.recipient))
    }
    return wanted
  }

  /// How many salts of all files are not tried with any address, for the limit would be passed.
  package static func untried(_ files: [EvidenceFile], mostHashes: Int = mostHashes) -> (salts: Int, addresses: Int) {
    let wanted = wanted(files)
    guard !wanted.isEmpty else { return (0, 0) }
    let known = knownAddresses(files).count
    guard known > 0 else { return (0, 0) }
    return (max(0, groups(wanted).count - mostHashes / known), known)
  }

  static func isHashed(_ subject: MappedSubject) -> Bool {
    subject.person.contains { $0.field == .recipientHash }
  }

  /// The hashes of a subject, each with the salt that stands in its own object.
  private static func recipients(of subject: MappedSubject) -> [(recipient: Recipient, value: MappedValue)] {
    let salts = subject.person.filter { $0.field == .recipientSalt }
    return subject.person.filter { $0.field == .recipientHash }.compactMap { value in
      let object = parent(of: value.column)
      let salt = salts.first { parent(of: $0.column) == object }?.text ?? ""
      let parts = value.text.lowercased().split(separator: "$", maxSplits: 1).map(String.init)
      guard let digest = parts.last else { return nil }
      let isMD5 = parts.count == 2 ? parts[0] == "md5" : digest.utf8.count == 32
      return (Recipient(isMD5: isMD5, salt: salt, digest: digest), value)
    }
  }

  private static func parent(of path: String) -> Substring { path.lastIndex(of: "/").map { path[..<$0] } ?? "" }

  private func addAddress(to subject: inout MappedSubject) {
    for (recipient, value) in Self.recipients(of: subject) {
      guard let address = addresses[recipient] else { continue }
      let place = subject.person.firstIndex { $0.field == .email } ?? subject.person.endIndex
      if place < subject.person.endIndex, subject.person[place].text.lowercased() == address.lowercased() { return }
      subject.person.insert(MappedValue(.email, address, column: value.column, line: value.line), at: place)
      return
    }
  }
}
