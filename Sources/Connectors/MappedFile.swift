package import Diagnostics
package import Formats
package import Records

/// A file after its connector: every source record, in file order.
package struct MappedFile: Sendable {
  package var records: [MappedRecord]
  /// The date as of which the file says it speaks.
  package var asAt: MappedValue?
  package var connectorName: String
  package var suggestion: Suggestion
  package var outcome: ReadOutcome
  package var diagnostics: [Diagnostic]
  package var columns: [ColumnMapping]
  /// The physical line of the header row of a table.
  package var headerLine: Int?
  /// Files attached to messages that can be read as files of their own.
  package var attachments: [Attachment] = []
  /// What the file says of its own size and is not so; nil where it agrees or says nothing.
  package var miscount: Miscount?
  /// Whether it only adds to a list, so that absence from it says nothing whatever its source usually sends.
  package var isSupplement = false
  /// Days of a matrix of which nothing says what they are.
  package var bareDays: BareDays?
  /// Paths of XML and JSON that feed nothing though they hold certificates or dates.
  var tellingPaths: [String] = []

  /// A count that a header, trailer or envelope states, and what was found.
  package struct Miscount: Hashable, Sendable {
    /// nil where the record that states the count is missing.
    package var expected: Int?
    package var found: Int
    package var line: Int?

    package init(expected: Int?, found: Int, line: Int?) {
      self.expected = expected
      self.found = found
      self.line = line
    }
  }

  /// What the connector says of such files, where no source does.
  package struct Suggestion: Hashable, Sendable {
    package var authority: Authority
    package var issuer: String?
    package var covers: [String]
    package var population: Population?
    package var snapshot: SnapshotKind?

    package init(
      authority: Authority, issuer: String? = nil, covers: [String] = [], population: Population? = nil,
      snapshot: SnapshotKind? = nil
    ) {
      self.authority = authority
      self.issuer = issuer
      self.covers = covers
      self.population = population
      self.snapshot = snapshot
    }

    package init(_ spec: ConnectorSpec) {
      self.init(
        authority: spec.authority, issuer: spec.issuer, covers: spec.covers, population: spec.population,
        snapshot: spec.snapshot)
    }
  }

  /// Bytes of an attachment and what is known of the message that they came with.
  package struct Attachment: Sendable {
    package var recordOrdinal: Int
    package var filename: String
    package var mediaType: String
    package var bytes: [UInt8]
    /// The message's date as written; nil where it has none.
    package var sentOn: MappedValue?
    /// The issuing body whose domain the message came from; nil for other senders.
    package var sentByIssuer: String?
  }
}
