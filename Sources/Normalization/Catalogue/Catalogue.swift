package import Records

/// The credential types that texts are matched to: the built-in ones and the organisation's own.
///
/// Stages, the first that decides holds: code, name, alias (the organisation's own before built-in ones); the same after
/// words are dropped that every credential's text may have, and the issuer's name; weighted similarity of words with a
/// margin over the second best. A text that two types claim alike is matched to neither.
package struct Catalogue: Sendable {
  /// Sorted by code.
  package let types: [CredentialType]
  private let index: CatalogueIndex
  private let byCode: [String: Int]

  /// - Parameter own: The organisation's types; a code among them replaces the built-in one.
  package init(own: [CredentialType] = []) {
    let ownCodes = Set(own.map { CredentialText.key($0.code) })
    let marked = own.map { type in
      var type = type
      type.isOwn = true
      return type
    }
    let builtIn = BuiltInCatalogue.types.filter { !ownCodes.contains(CredentialText.key($0.code)) }
    types = (marked + builtIn).sorted { ($0.code, $0.name) < ($1.code, $1.name) }
    index = CatalogueIndex(types, shadows: Catalogue.shadows(types))
    byCode = Dictionary(
      types.enumerated().map { (CredentialText.key($1.code), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// By the place of a built-in type: the place of the own one that bears its name or code, and so takes its texts.
  private static func shadows(_ types: [CredentialType]) -> [Int: Int] {
    func key(_ text: String) -> String { CredentialText.words(text).joined(separator: " ") }
    var own: [String: Int] = [:]
    for (place, type) in types.enumerated() where type.isOwn {
      for text in [type.code, type.name] + type.aliases where own[key(text)] == nil { own[key(text)] = place }
    }
    var shadows: [Int: Int] = [:]
    for (place, type) in types.enumerated() where !type.isOwn {
      if let taken = own[key(type.name)] ?? own[key(type.code)] { shadows[place] = taken }
    }
    return shadows
  }

  /// The type with this code, compared without case.
  package func type(code: String) -> CredentialType? { byCode[CredentialText.key(code)].map { types[$0] } }

  /// What the text is called in the catalogue.
  ///
  /// - Parameter issuerHint: The issuing body that the record names; decides between types that the text fits alike.
  package func match(_ text: String, issuerHint: String? = nil) -> CredentialTypeMatch {
    let written = CleanText.line(text)
    if written.utf8.count > LongestText.credential {
      return CredentialTypeMatch(code: nil, text: written, method: .none, similarity: 0)
    }
    let direct = index.match(written, issuerHint: issuerHint)
    let title = direct.type == nil ? TaxonomyCode.title(written) : nil
    let result = title.map { index.match($0, issuerHint: issuerHint) } ?? direct
    let isTied = result.type == nil && !result.ties.isEmpty
    return CredentialTypeMatch(
      code: result.type.map { types[$0].code }, text: written, method: result.method, similarity: result.similarity,
      alike: isTied ? result.ties.map { types[$0].code } : nil)
  }

  /// The types that the text fits alike, best first, where it is matched to none of them for that reason.
  package func nearTies(_ text: String, issuerHint: String? = nil) -> [CredentialType] {
    let result = index.match(CleanText.line(text), issuerHint: issuerHint)
    return result.type == nil ? result.ties.map { types[$0] } : []
  }

  /// Whether a credential of type `code` counts as one of `requirement`, directly or through others.
  package func satisfies(_ code: String, _ requirement: String) -> Bool {
    let goal = CredentialText.key(requirement)
    var seen: Set<String> = []
    var open = [code]
    while let next = open.popLast() {
      let key = CredentialText.key(next)
      if key == goal { return true }
      guard seen.insert(key).inserted else { continue }
      open += type(code: next)?.satisfies ?? []
    }
    return false
  }
}
