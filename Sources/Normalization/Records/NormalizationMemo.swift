import Records

/// What was worked out for the files of one source already, for texts and records that come again.
///
/// Two records are known to say the same where they share the storage of their subjects, as records do that the register
/// gave out through one `SharedRecords`; of others nothing is known, and they are worked out anew.
final class NormalizationMemo {
  var cells: [String: CellReading] = [:]
  var matches: [String: CredentialTypeMatch] = [:]
  var fullNames: [NameOrder: [String: PersonName?]] = [:]
  var nameOrders: [String: NameOrder] = [:]
  var shapes: [String: DateShape] = [:]

  /// What of its file a record's claims hang on beside what `Reading` says.
  enum Dependence: Int { case nothing, year, file }

  /// How the files are read for which the records hold.
  struct Reading: Hashable {
    var source: Source
    var orders: [DateOrderEvidence.Group: DateOrder]
    var serialShift: Int
  }

  private struct Key: Hashable {
    var storage: UnsafeRawPointer?
    var asAt: MappedValue?

    init(_ record: MappedRecord) {
      storage = record.subjects.withUnsafeBufferPointer { UnsafeRawPointer($0.baseAddress) }
      asAt = record.asAt
    }
  }

  private struct Entry {
    /// Keeps the storage that the key names.
    var subjects: [MappedSubject]
    var claims: NormalizedRecord
    /// The year of the file's date, where the claims hang on it.
    var year: Int?
  }

  private var reading: Reading?
  private var records: [Key: Entry] = [:]
  private let keepsRecords: Bool

  /// - Parameter keepsRecords: Whether other files of the source follow.
  init(keepsRecords: Bool) { self.keepsRecords = keepsRecords }

  /// Forgets the records where the next file is read in another way.
  func begin(_ reading: Reading) {
    if self.reading != reading { records = [:] }
    self.reading = reading
  }

  /// The claims of a record that says what an earlier one said, at its own place.
  func claims(of record: MappedRecord, year: Int) -> NormalizedRecord? {
    guard keepsRecords, let entry = records[Key(record)], entry.year.map({ $0 == year }) ?? true else { return nil }
    var claims = entry.claims
    claims.location = record.location
    claims.disposition = record.disposition
    claims.reason = record.reason
    claims.detail = record.detail
    return claims
  }

  func keep(_ claims: NormalizedRecord, of record: MappedRecord, hangingOn dependence: Dependence, year: Int) {
    guard keepsRecords, dependence != .file, !claims.subjects.isEmpty else { return }
    records[Key(record)] = Entry(
      subjects: record.subjects, claims: claims, year: dependence == .year ? year : nil)
  }
}

extension DateShape {
  /// Whether the file's own date says what the text means.
  var dependence: NormalizationMemo.Dependence {
    switch self {
    case .absent, .never, .impossible, .unreadable: .nothing
    case .written(let date): date.isTwoDigitYear ? .year : .nothing
    case .triple(let triple): triple.widths[0] <= 2 && triple.widths[2] <= 2 ? .year : .nothing
    case .serial: .year
    case .yearless: .file
    case .range(let first, let second):
      first.dependence.rawValue > second.dependence.rawValue ? first.dependence : second.dependence
    }
  }
}
