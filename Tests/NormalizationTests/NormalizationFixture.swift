import Normalization
import Records
import Testing

let builtInCatalogue = Catalogue()

/// Normalises records of a made-up file as of 15 June 2026.
func normalize(
  _ records: [MappedRecord], authority: Authority = .tracker, order: DateOrder = .dmy, own: [CredentialType] = [],
  covers: [String] = [], columnOrders: [String: DateOrder] = [:]
) throws -> NormalizedImport {
  let asAt = try #require(CalendarDate(year: 2026, month: 6, day: 15))
  let info = ImportInfo(
    id: "i1", source: Source(name: "s", authority: authority, covers: covers), file: "f.csv", sha256: "",
    importedAt: "2026-06-15T00:00:00Z", asAt: asAt, asAtOrigin: .option, connector: "csv")
  let context = NormalizationContext(
    dateOrder: order, catalogue: own.isEmpty ? builtInCatalogue : Catalogue(own: own), fileName: "f.csv", asAt: asAt,
    authority: authority,
    columnOrders: columnOrders)
  return RecordNormalizer.normalize(records, info, context)
}

func record(_ person: [MappedValue], _ holdings: [[MappedValue]] = [], line: Int = 2) -> MappedRecord {
  MappedRecord(
    location: RecordLocation(line: line, offset: 0, length: 0),
    subjects: [MappedSubject(person: person, holdings: holdings)])
}

let ann = [MappedValue(.fullName, "Ann Lee", column: "Name")]

/// The claim that one holding of Ann's makes.
func credential(_ holding: [MappedValue], authority: Authority = .tracker) throws -> CredentialClaim? {
  try normalize([record(ann, [holding])], authority: authority).records.first?.subjects.first?.credentials.first
}
