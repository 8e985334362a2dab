/// One file taken in once.
package struct ImportInfo: Hashable, Sendable, Codable {
  package var id: String
  package var source: Source
  /// The file as the user named it.
  package var file: String
  /// SHA-256 of its bytes, lower-case hexadecimal.
  package var sha256: String
  /// When it was taken in, ISO 8601 with seconds, UTC.
  package var importedAt: String
  /// The date as of which the file speaks: stated in it, else given, else its modification date.
  package var asAt: CalendarDate
  /// Where `asAt` came from.
  package var asAtOrigin: AsAtOrigin
  package var connector: String
  /// Whether it is counted in the register; false once undone.
  package var isActive: Bool

  /// The SHA-256 of the mail file that this one came attached in; nil for a file that came by itself.
  package var parent: String?

  /// `message`: the day of the message that the file came attached to.
  package enum AsAtOrigin: String, Sendable, Codable { case file, option, modified, message }

  package init(
    id: String, source: Source, file: String, sha256: String, importedAt: String, asAt: CalendarDate,
    asAtOrigin: AsAtOrigin, connector: String, isActive: Bool = true, parent: String? = nil
  ) {
    self.id = id
    self.source = source
    self.file = file
    self.sha256 = sha256
    self.importedAt = importedAt
    self.asAt = asAt
    self.asAtOrigin = asAtOrigin
    self.connector = connector
    self.isActive = isActive
    self.parent = parent
  }
}

/// A record by its import and its place in it; sorts by both.
package struct RecordReference: Hashable, Sendable, Codable, Comparable {
  /// Index into the imports of the evidence, which are sorted by `as at` and hash, never by when they came in.
  package var importIndex: Int
  /// From 0, in file order.
  package var ordinal: Int

  package init(importIndex: Int, ordinal: Int) {
    self.importIndex = importIndex
    self.ordinal = ordinal
  }

  package static func < (left: RecordReference, right: RecordReference) -> Bool {
    (left.importIndex, left.ordinal) < (right.importIndex, right.ordinal)
  }
}
