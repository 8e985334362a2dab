package import Records

/// What normalising a file needs to know beside its records.
package struct NormalizationContext: Sendable {
  /// The configured order of dates, for files that do not prove theirs.
  package var dateOrder: DateOrder
  package var catalogue: Catalogue
  package var fileName: String
  /// The date as of which the file speaks; two-digit years are read against it.
  package var asAt: CalendarDate
  package var authority: Authority
  /// Orders of columns, above everything the file proves of rows that can be read two ways.
  package var columnOrders: [String: DateOrder]
  /// Whether common status words are known where the connector's list does not have them.
  package var usesCommonStatusWords: Bool

  package init(
    dateOrder: DateOrder, catalogue: Catalogue, fileName: String, asAt: CalendarDate, authority: Authority,
    columnOrders: [String: DateOrder] = [:], usesCommonStatusWords: Bool = true
  ) {
    self.dateOrder = dateOrder
    self.catalogue = catalogue
    self.fileName = fileName
    self.asAt = asAt
    self.authority = authority
    self.columnOrders = columnOrders
    self.usesCommonStatusWords = usesCommonStatusWords
  }
}
