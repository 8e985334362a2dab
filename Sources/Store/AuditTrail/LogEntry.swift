/// What happened, to be appended to the audit log.
///
/// It carries no people's data: ids, hashes, counts and file names only.
package struct LogEntry: Hashable, Sendable {
  /// When, ISO 8601 with seconds, UTC.
  package var at: String
  /// The user whose command it was.
  package var actor: String
  /// `import`, `undo`, `decide`, `audit`, `export`, …
  package var action: String
  /// What it was done to: an id or a name.
  package var subject: String
  /// More, as JSON; empty where there is nothing to say.
  package var detail: String

  package init(at: String, actor: String, action: String, subject: String, detail: String = "") {
    self.at = at
    self.actor = actor
    self.action = action
    self.subject = subject
    self.detail = detail
  }
}

extension LogEntry {
  /// What stands in the place of a text that named somebody who was forgotten.
  package static let forgottenText = "(forgotten)"

  var isForgotten: Bool { subject == LogEntry.forgottenText || detail == LogEntry.forgottenText }
}

/// An entry in its place in the chain.
package struct ChainedEntry: Hashable, Sendable {
  package var sequence: Int
  package var entry: LogEntry
  package var previousHash: String
  package var hash: String

  package init(sequence: Int, entry: LogEntry, previousHash: String, hash: String) {
    self.sequence = sequence
    self.entry = entry
    self.previousHash = previousHash
    self.hash = hash
  }

  /// What stands before the first entry.
  package static let genesis = String(repeating: "0", count: 64)

  /// The hash that the entry must have: SHA-256 over the hash before it, its number and each of its texts, every one
  /// led by its length in bytes so that no two entries read alike.
  package static func hash(sequence: Int, entry: LogEntry, previousHash: String) -> String {
    var hash = ContentHash()
    for text in [
      previousHash, String(sequence), entry.at, entry.actor, entry.action, entry.subject, entry.detail,
    ] {
      hash.update(Array("\(text.utf8.count):".utf8))
      hash.update(Array(text.utf8))
    }
    return hash.hexadecimal()
  }
}

/// Where the audit log is not what was written.
package enum LogFault: Hashable, Sendable {
  /// The entry of that number does not have the hash that its contents give.
  case altered(sequence: Int)
  /// The entry of that number does not follow the one before it.
  case brokenLink(sequence: Int)
  /// Entries are missing before the one of that number.
  case missing(before: Int)
  /// The head that was kept elsewhere is nowhere in the chain: its end was cut off or written anew.
  case headNotFound

  /// In words.
  package var text: String {
    switch self {
    case .altered(let sequence): "entry \(sequence) does not have the hash that its contents give"
    case .brokenLink(let sequence): "entry \(sequence) does not follow the one before it"
    case .missing(let sequence): "entries are missing before entry \(sequence)"
    case .headNotFound: "the head that was kept is not in it, so its end was cut off or written anew"
    }
  }

  /// Checks a chain from its first entry to its last.
  ///
  /// An entry whose texts were forgotten keeps its hash, which they no longer give; it is whole where a later entry says
  /// that they were.
  ///
  /// - Parameter head: A head that was kept elsewhere; nil: the end of the chain is not checked.
  package static func faults(in entries: [ChainedEntry], keptHead head: String? = nil) -> [LogFault] {
    var faults: [LogFault] = []
    var previous = ChainedEntry.genesis
    var expected = 1
    let forgotten = forgottenEntries(in: entries)
    for entry in entries {
      if entry.sequence > expected { faults.append(.missing(before: entry.sequence)) }
      if entry.previousHash != previous { faults.append(.brokenLink(sequence: entry.sequence)) }
      let hash = ChainedEntry.hash(sequence: entry.sequence, entry: entry.entry, previousHash: entry.previousHash)
      if hash != entry.hash, !(entry.entry.isForgotten && forgotten.contains(entry.sequence)) {
        faults.append(.altered(sequence: entry.sequence))
      }
      previous = entry.hash
      expected = entry.sequence + 1
    }
    if let head, head != ChainedEntry.genesis, !entries.contains(where: { $0.hash == head }) {
      faults.append(.headNotFound)
    }
    return faults
  }

  /// The numbers of the entries of which a later one, that has its own hash, says that their texts were forgotten.
  private static func forgottenEntries(in entries: [ChainedEntry]) -> Set<Int> {
    var numbers: Set<Int> = []
    for entry in entries where entry.entry.action == ForgetNote.action {
      let hash = ChainedEntry.hash(sequence: entry.sequence, entry: entry.entry, previousHash: entry.previousHash)
      guard hash == entry.hash, let note = ForgetNote(entry.entry.detail) else { continue }
      numbers.formUnion(note.entries.filter { $0 < entry.sequence })
    }
    return numbers
  }
}
