import Records

/// Decides from the status and revocation lists among the evidence whether credentials still stand.
///
/// After W3C Bitstring Status List 1.0 (and StatusList2021), and the revocation lists of Open Badges. A credential that
/// names a list which is not there, or cannot be read, cannot be verified: that is its status, and it is never taken to
/// be active. Only an issuer's file is such a list.
struct StatusLists {
  /// Of each list of bits its text and what its bits may mean, by its address; the newest copy counts.
  private var encoded: [String: (text: String, purposes: Set<String>)] = [:]
  /// Addresses of all lists that are there.
  private var lists: Set<String> = []
  private var revocations = RevocationLists()
  private var bits = StatusBitTable([:], wanted: [:])

  private static let cannot = "cannot be verified"

  /// The files with the words of the lists beside every credential; in order of their dates, so that the newest copy
  /// of a list counts.
  static func resolve(_ files: [EvidenceFile]) -> [EvidenceFile] {
    guard files.contains(where: { $0.records.contains(where: speaksOfStatus) }) else { return files }
    let lists = StatusLists(files)
    return files.map { file in
      var copy = file
      for index in copy.records.indices {
        for place in copy.records[index].subjects.indices {
          for holding in copy.records[index].subjects[place].holdings.indices {
            copy.records[index].subjects[place].holdings[holding] += lists.words(
              copy.records[index].subjects[place].holdings[holding])
          }
        }
      }
      return copy
    }
  }

  /// Why credentials of a file cannot be verified, once each: `the status list … is not there`.
  ///
  /// - Parameter all: All evidence, in order of its dates, the file's own records included.
  static func missing(for file: EvidenceFile, among all: [EvidenceFile]) -> [String] {
    guard file.records.contains(where: speaksOfStatus) else { return [] }
    let lists = StatusLists(all)
    var seen: Set<String> = []
    var reasons: [String] = []
    for holding in holdings(of: [file]) {
      for word in lists.words(holding) where word.cause == .unverifiable && seen.insert(word.text).inserted {
        reasons.append(String(word.text.dropFirst(cannot.count + 2)))
      }
    }
    return reasons
  }

  static func speaksOfStatus(_ record: MappedRecord) -> Bool {
    record.subjects.contains { subject in
      subject.person.contains { $0.field.isOfStatus }
        || subject.holdings.contains { $0.contains { $0.field.isOfStatus } }
    }
  }

  private static func holdings(of files: [EvidenceFile]) -> [[MappedValue]] {
    files.flatMap { $0.records.flatMap { $0.subjects.flatMap(\.holdings) } }
  }

  private init(_ files: [EvidenceFile]) {
    for file in files where file.info.source.authority == .issuer {
      for subject in file.records.lazy.flatMap(\.subjects) { take(subject) }
    }
    var wanted: [String: Set<Int>] = [:]
    for holding in Self.holdings(of: files) {
      for entry in StatusEntry.entries(of: holding) {
        guard let list = entry.list, encoded[list] != nil, let bits = entry.bits else { continue }
        wanted[list, default: []].formUnion(StatusBitTable.places(of: bits))
      }
    }
    bits = StatusBitTable(encoded.mapValues(\.text), wanted: wanted)
  }

  private mutating func take(_ subject: MappedSubject) {
    func texts(_ field: Field) -> [String] { subject.person.filter { $0.field == field }.map(\.text) }
    let names = texts(.statusList)
    lists.formUnion(names)
    revocations.add(subject)
    // A newer copy that cannot be read says nothing, and the older one is out of date.
    guard let text = texts(.statusBits).first else { return }
    for name in names { encoded[name] = (text, Set(texts(.statusPurpose).map { $0.lowercased() })) }
  }

  /// The words that lists add to a holding; none where it names no list and no list names it.
  private func words(_ holding: [MappedValue]) -> [MappedValue] {
    let entries = StatusEntry.entries(of: holding)
    let column = holding.first { $0.field.isOfStatus }?.column ?? "status list"
    if revocations.revokes(holding, naming: entries) {
      return [Word("revoked by its issuer's list", .revoked).value(column)]
    }
    return entries.compactMap { word($0)?.value(column) }
  }

  private struct Word {
    var text: String
    var meaning: String?

    init(_ text: String, _ status: CredentialStatus?) { (self.text, meaning) = (text, status?.rawValue) }

    /// Nobody can tell, for that reason.
    init(unverifiable reason: String) {
      text = "\(StatusLists.cannot): \(reason)"
      meaning = "\(CredentialStatus.unknown.rawValue)/\(StatusCause.unverifiable.rawValue)"
    }

    func value(_ column: String) -> MappedValue { MappedValue(.status, text, column: column, meaning: meaning) }
  }

  /// - Returns: nil where the entry says nothing of whether the credential stands.
  private func word(_ entry: StatusEntry) -> Word? {
    guard let list = entry.list else { return Word(unverifiable: "its status entry names no list") }
    guard lists.contains(list) else { return Word(unverifiable: "the status list \(list) is not there") }
    guard let purposes = encoded[list]?.purposes else {
      // A list of names wants no index.
      return entry.index == nil
        ? Word("not revoked", .active) : Word(unverifiable: "the list \(list) is no list of bits")
    }
    guard let range = entry.bits else {
      return Word(unverifiable: "its status entry has no place in the list \(list)")
    }
    let purpose = entry.purpose ?? "revocation"
    guard purposes.isEmpty || purposes.contains(purpose) else {
      return Word(unverifiable: "the list \(list) tells no \(purpose)")
    }
    guard let value = bits.value(of: list, range) else {
      return Word(unverifiable: "the status list \(list) cannot be read, or has no such place")
    }
    return word(value, purpose, entry)
  }

  private func word(_ value: UInt64, _ purpose: String, _ entry: StatusEntry) -> Word? {
    switch purpose {
    case "suspension":
      return value == 0 ? Word("not suspended", .active) : Word("suspended by its issuer's list", .suspended)
    case "revocation": return value == 0 ? Word("not revoked", .active) : Word("revoked by its issuer's list", .revoked)
    // A newer one may be had: that says nothing against this one.
    case "refresh": return nil
    default:
      if let message = entry.messages[value] { return Word(message, nil) }
      return Word(unverifiable: "the list's \(purpose) \(value) has no meaning in its status entry")
    }
  }
}
