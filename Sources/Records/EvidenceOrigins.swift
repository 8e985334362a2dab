/// The imports of a register, against which evidence is written short: the number of its import, line and record id
/// instead of everything that is known of the import, every time.
///
/// Put into an encoder's and a decoder's `userInfo` under `key`; the decoder's must list the same imports in the same
/// order. Evidence of an import that is not among them is written whole.
package struct EvidenceOrigins: Sendable {
  package static let key = CodingUserInfoKey(rawValue: "evidence-origins")

  private let imports: [ImportInfo]
  private let places: [String: Int]

  package init(_ imports: [ImportInfo]) {
    self.imports = imports
    places = Dictionary(zip(imports.map(\.id), imports.indices)) { first, _ in first }
  }

  /// What `userInfo` of a coder is to be.
  package var userInfo: [CodingUserInfoKey: any Sendable] { Self.key.map { [$0: self] } ?? [:] }

  static func of(_ userInfo: [CodingUserInfoKey: Any]) -> EvidenceOrigins? {
    key.flatMap { userInfo[$0] as? EvidenceOrigins }
  }

  func place(of evidence: Evidence) -> Int? {
    guard let place = places[evidence.importID] else { return nil }
    let info = imports[place]
    let isAlike =
      info.file == evidence.file && info.source.name == evidence.source && info.source.authority == evidence.authority
      && info.asAt == evidence.asAt
    return isAlike ? place : nil
  }

  /// - Returns: nil where there is no such import.
  func evidence(place: Int, line: Int, recordID: String) -> Evidence? {
    guard imports.indices.contains(place) else { return nil }
    let info = imports[place]
    return Evidence(
      importID: info.id, source: info.source.name, authority: info.source.authority, file: info.file, line: line,
      recordID: recordID, asAt: info.asAt)
  }
}

extension Evidence: Codable {
  private enum CodingKeys: CodingKey { case importID, source, authority, file, line, recordID, asAt }

  package func encode(to encoder: any Encoder) throws {
    if let place = EvidenceOrigins.of(encoder.userInfo)?.place(of: self) {
      var values = encoder.unkeyedContainer()
      try values.encode(place)
      try values.encode(line)
      return try values.encode(recordID)
    }
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(importID, forKey: .importID)
    try values.encode(source, forKey: .source)
    try values.encode(authority, forKey: .authority)
    try values.encode(file, forKey: .file)
    try values.encode(line, forKey: .line)
    try values.encode(recordID, forKey: .recordID)
    try values.encode(asAt, forKey: .asAt)
  }

  package init(from decoder: any Decoder) throws {
    if let origins = EvidenceOrigins.of(decoder.userInfo), var values = Self.shortForm(decoder) {
      let place = try values.decode(Int.self)
      let (line, recordID) = (try values.decode(Int.self), try values.decode(String.self))
      guard let evidence = origins.evidence(place: place, line: line, recordID: recordID) else {
        throw DecodingError.dataCorruptedError(in: values, debugDescription: "there is no import \(place)")
      }
      self = evidence
      return
    }
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      importID: try values.decode(String.self, forKey: .importID),
      source: try values.decode(String.self, forKey: .source),
      authority: try values.decode(Authority.self, forKey: .authority),
      file: try values.decode(String.self, forKey: .file), line: try values.decode(Int.self, forKey: .line),
      recordID: try values.decode(String.self, forKey: .recordID),
      asAt: try values.decode(CalendarDate.self, forKey: .asAt))
  }

  /// nil where the evidence is written whole.
  private static func shortForm(_ decoder: any Decoder) -> (any UnkeyedDecodingContainer)? {
    do { return try decoder.unkeyedContainer() } catch { return nil }
  }
}
