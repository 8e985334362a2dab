package import Records

/// What a user said of a file when it was imported, and what it was taken to be before it was read: all that is needed to
/// read its archived bytes in the same way again; and what there was to warn of when that was done last.
package struct ImportReading: Hashable, Sendable, Codable {
  /// As `--connector` named it.
  package var connector: String?
  package var encoding: String?
  /// As `--as-at` gave it.
  package var asAt: CalendarDate?
  /// The declared source, or one without a name where only an authority was given; nil: nothing was said.
  package var source: Source?
  /// nil: there was nothing to warn of, or the file came in before this was kept.
  package var notices: [ImportNotice]?

  package init(
    connector: String? = nil, encoding: String? = nil, asAt: CalendarDate? = nil, source: Source? = nil,
    notices: [ImportNotice] = []
  ) {
    self.connector = connector
    self.encoding = encoding
    self.asAt = asAt
    self.source = source
    self.notices = notices.isEmpty ? nil : notices
  }
}
