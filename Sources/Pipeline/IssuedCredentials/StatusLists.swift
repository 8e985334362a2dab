import Formats
import Records

/// Decides from the status and revocation lists among the evidence whether credentials still stand.
///
/// After W3C Bitstring Status List 1.0 (and StatusList2021), the 1EdTech revocation list of Open Badges 3.0 and the
/// `RevocationList` of Open Badges 2.0. A credential that names a list which is not there cannot be verified: that is
/// its status word, which nothing maps, so it is never taken to be active.
struct StatusLists {
  /// Bits of each list by its address and purpose.
  private var bits: [String: [UInt8]] = [:]
  /// Identifiers that revocation lists name.
  private var revoked: Set<String> = []
  /// Addresses of the lists that are there.
  private var lists: Set<String> = []
  /// Those of them that are bits, readable or not, and say nothing without an index.
  private var listsOfBits: Set<String> = []

  static let unverifiable = "cannot be verified"

  /// The files in order of their dates, so that the newest copy of a list counts.
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

  private static let fields: Set<Field> = [.statusList, .statusEntry, .statusIndex, .revokedID, .assertionID]

  private static func speaksOfStatus(_ record: MappedRecord) -> Bool {
    record.subjects.contains { subject in
      subject.person.contains { fields.contains($0.field) }
        || subject.holdings.contains { $0.contains { fields.contains($0.field) } }
    }
  }

  private init(_ files: [EvidenceFile]) {
    for file in files {
      for subject in file.records.lazy.flatMap(\.subjects) {
        let ids = subject.person.filter { $0.field == .revokedID }.map(\.text)
        revoked.formUnion(ids)
        let names = subject.person.filter { $0.field == .statusList }.map(\.text)
        lists.formUnion(names)
        guard let encoded = subject.person.first(where: { $0.field == .statusBits })?.text else { continue }
        // A newer copy that cannot be read says nothing, and the older one is out of date: no bits at all.
        let bytes = StatusBits.decoded(encoded)
        listsOfBits.formUnion(names)
        for name in names { bits[name] = bytes }
      }
    }
  }

  /// The words that lists add to a holding; none where it names no list and no list names it.
  private func words(_ holding: [MappedValue]) -> [MappedValue] {
    func texts(_ field: Field) -> [String] { holding.filter { $0.field == field }.map(\.text) }
    let column = holding.first { Self.fields.contains($0.field) }?.column ?? "status list"
    func word(_ text: String, _ meaning: CredentialStatus?) -> MappedValue {
      MappedValue(.status, text, column: column, meaning: meaning?.rawValue)
    }
    if texts(.assertionID).contains(where: { revoked.contains($0) }) {
      return [word("revoked by its issuer's list", .revoked)]
    }
    let lists = holding.filter { $0.field == .statusEntry }
    // An entry's own name stands for its list only where it gives none.
    let named = lists.filter { $0.column.lowercased().hasSuffix("statuslistcredential") }
    let entries = (named.isEmpty ? lists : named).map(\.text)
    guard !entries.isEmpty else { return [] }
    let indices = texts(.statusIndex)
    let purposes = texts(.statusPurpose)
    // Of several entries each has all its parts or none of them has: else nobody can tell whose part is missing, and
    // the next entry's would be taken.
    let isWhole =
      [indices.count, purposes.count].allSatisfy { $0 == 0 || $0 == entries.count }
      && (named.isEmpty || lists.count - named.count <= named.count)
    guard isWhole || (entries.count == 1 && lists.count <= 2) else { return [word(Self.unverifiable, nil)] }
    return entries.enumerated().map { place, list in
      // A list of bits wants an index, a list of names none.
      guard place < indices.count, let index = Int(indices[place]) else {
        return self.lists.contains(list) && !listsOfBits.contains(list)
          ? word("not revoked", .active) : word(Self.unverifiable, nil)
      }
      guard let bytes = bits[list], index >= 0, index / 8 < bytes.count else {
        return word(Self.unverifiable, nil)
      }
      let isSet = bytes[index / 8] & (0x80 >> UInt8(index % 8)) != 0
      let purpose = place < purposes.count ? purposes[place].lowercased() : "revocation"
      guard isSet else { return word("not revoked", .active) }
      switch purpose {
      case "suspension": return word("suspended by its issuer's list", .suspended)
      case "revocation": return word("revoked by its issuer's list", .revoked)
      default: return word("\(purpose) set by its issuer's list", nil)
      }
    }
  }
}
