package import Records

/// What is to change for a person to be forgotten, worked out from the evidence as it is at one moment.
package struct ForgetPlan: Sendable {
  /// One import of which the archived bytes or the records change.
  package struct Import: Sendable {
    package var id: String
    /// Records as they are then, by their place in the file; the others stay.
    package var records: [Int: MappedRecord]
    /// Physical lines of those records, about which no warning stays.
    package var lines: [Range<Int>]
    /// Whether reading the blanked bytes gives the records; where it does not, a rebuild keeps them as they are.
    package var isReadAgain: Bool

    package init(id: String, records: [Int: MappedRecord], lines: [Range<Int>] = [], isReadAgain: Bool) {
      self.id = id
      self.records = records
      self.lines = lines
      self.isReadAgain = isReadAgain
    }
  }

  /// Archived bytes that others take the place of: those of an import, or of an attachment that it keeps.
  package struct File: Sendable {
    package var importID: String
    /// What the import names.
    package var sha256: String
    /// What the archive has for it until now.
    package var keptSHA256: String
    package var bytes: [UInt8]

    package init(importID: String, sha256: String, keptSHA256: String, bytes: [UInt8]) {
      self.importID = importID
      self.sha256 = sha256
      self.keptSHA256 = keptSHA256
      self.bytes = bytes
    }
  }

  package var personID: String
  package var reason: String
  /// Head of the log when the plan was made: what came in since is not in it.
  package var logHead: String
  package var imports: [Import]
  package var files: [File]
  /// Decisions that stay; the others go.
  package var decisions: [Decision]
  /// Findings of the person, by key, which no kept audit has any longer.
  package var findingKeys: Set<String>
  /// Files of the workspace that go, by their path in it.
  package var removedPaths: [String]
  /// How many records lose what they say of the person.
  package var recordCount: Int

  package init(
    personID: String, reason: String, logHead: String, imports: [Import], files: [File], decisions: [Decision],
    findingKeys: Set<String>, removedPaths: [String], recordCount: Int
  ) {
    self.personID = personID
    self.reason = reason
    self.logHead = logHead
    self.imports = imports
    self.files = files
    self.decisions = decisions
    self.findingKeys = findingKeys
    self.removedPaths = removedPaths
    self.recordCount = recordCount
  }
}
