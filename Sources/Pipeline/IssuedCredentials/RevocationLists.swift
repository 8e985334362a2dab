import Records

/// The revocation lists among the evidence: what each names, and whose it is.
///
/// After the `RevocationList` of Open Badges 2.0 and the 1EdTech revocation list of 3.0. An identifier counts within
/// its list and among its issuer's credentials: two issuers may number theirs alike.
struct RevocationLists {
  private struct List {
    var issuers: Set<String>
    var revoked: Set<String>
  }

  /// By address, the newest copy of each.
  private var named: [String: List] = [:]
  private var nameless: [List] = []
  /// Addresses of badges that say of themselves that they are revoked.
  private var own: Set<String> = []

  mutating func add(_ subject: MappedSubject) {
    func texts(_ field: Field) -> [String] { subject.person.filter { $0.field == field }.map(\.text) }
    let revoked = texts(.revokedID)
    let names = texts(.statusList)
    if !texts(.assertionID).isEmpty { return own.formUnion(revoked.filter { $0.contains(":") }) }
    // A list that revokes nothing any more has none of its identifiers left, and takes the older one's word away.
    guard !revoked.isEmpty || names.contains(where: { named[$0] != nil }) else { return }
    let list = List(issuers: Set(texts(.issuerID)), revoked: Set(revoked))
    if names.isEmpty { nameless.append(list) }
    for name in names { named[name] = list }
  }

  /// Whether a list revokes the credential: one that it names, one of its issuer, or, of a credential that names no
  /// list, one that does not say whose it is and calls the credential by an address that only one credential has.
  func revokes(_ holding: [MappedValue], naming entries: [StatusEntry]) -> Bool {
    func texts(_ field: Field) -> Set<String> { Set(holding.filter { $0.field == field }.map(\.text)) }
    let ids = texts(.assertionID)
    guard !ids.isEmpty else { return false }
    if !own.isDisjoint(with: ids) { return true }
    guard !named.isEmpty || !nameless.isEmpty else { return false }
    let issuers = texts(.issuerID)
    let cited = entries.compactMap { $0.list.flatMap { named[$0] } }
    let addresses = ids.filter { $0.contains(":") }
    return cited.contains { !$0.revoked.isDisjoint(with: ids) }
      || (Array(named.values) + nameless).contains { list in
        if !list.issuers.isDisjoint(with: issuers) { return !list.revoked.isDisjoint(with: ids) }
        let isAnybodys = entries.isEmpty && (list.issuers.isEmpty || issuers.isEmpty)
        return isAnybodys && !list.revoked.isDisjoint(with: addresses)
      }
  }
}
