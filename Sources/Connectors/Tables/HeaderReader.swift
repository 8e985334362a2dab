import Records

/// Reads the texts of header cells.
final class HeaderReader {
  enum Reading {
    case field(HeaderIndex.Match)
    /// `BLS Expiry`: a field of the credential that the rest of the header names.
    case part(credential: String, Field)
    case credential(String)
    case none

    /// How much the cell speaks for its row being a header.
    var weight: Double {
      switch self {
      case .field(let match): match.confidence >= 0.9 ? 2 : match.confidence
      case .part: 1.5
      case .credential: 1.2
      case .none: 0
      }
    }
  }

  let own: HeaderIndex?
  let general: HeaderIndex?
  let lookup: CredentialLookup
  private var known: [String: Reading] = [:]

  init(spec: ConnectorSpec?, library: ConnectorLibrary, lookup: CredentialLookup) {
    own = spec.map { HeaderIndex($0.columns) }
    general = spec?.onlyListed == true ? nil : library.vocabularyIndex
    self.lookup = lookup
  }

  /// Whether the text is the name of a field as it stands.
  func isFieldName(_ text: String) -> Bool {
    own?.exactMatch(text) != nil || general?.exactMatch(text) != nil
  }

  func read(_ text: String) -> Reading {
    if let reading = known[text] { return reading }
    let reading = compute(text)
    known[text] = reading
    return reading
  }

  private func compute(_ text: String) -> Reading {
    let trimmed = HeaderText.trimmed(text)
    guard !trimmed.isEmpty, trimmed.utf8.count <= 200 else { return .none }
    if var match = own?.exactMatch(trimmed) {
      match.how = .connector
      return .field(match)
    }
    guard let general else { return .none }
    if let match = general.exactMatch(trimmed) { return .field(match) }
    if let field = ExclusionHeader.field(trimmed) {
      return .field(HeaderIndex.Match(field: field, confidence: 0.9, how: .header, rank: 100))
    }
    if !ForeignHeader.isOfAffairs(trimmed), let part = lossPart(trimmed) ?? part(trimmed) { return part }
    let bare = HeaderText.withoutRemarks(trimmed)
    if lookup.isCredential(trimmed) { return .credential(trimmed) }
    if bare != trimmed, lookup.isCredential(bare) { return .credential(bare) }
    if let match = general.looseMatch(trimmed) {
      let isDetail = [.expiresOn, .issuedOn, .verifiedOn, .number, .status].contains(match.field)
      // Whoever ends a probation stays.
      if match.field == .leftOn,
        HeaderText.tokens(trimmed).contains(where: { ["probation", "probezeit"].contains($0) })
      {
        return .none
      }
      return isDetail && ForeignHeader.isOne(trimmed) ? .none : .field(match)
    }
    return .none
  }

  /// The field of a second header row under the name of a credential: `Issued`, `Expires`, `Card No`.
  static func subField(_ text: String) -> Field? {
    let key = HeaderText.tokens(HeaderText.withoutRemarks(text)).joined(separator: " ")
    if let field = partPhrases.first(where: { $0.phrase == key })?.field { return field }
    guard let header = StandingHeader(text), header.takesAway, header != .loss(.expired),
      StandingHeader.rest(of: text).isEmpty
    else { return nil }
    return .status
  }

  /// `BLS Revoked`, `RN Licence Suspended On`: what was taken away is the certificate that the rest names.
  private func lossPart(_ header: String) -> Reading? {
    guard header.utf8.count <= 80, let standing = StandingHeader(header), standing != .measure, standing.takesAway
    else {
      return nil
    }
    let rest = StandingHeader.rest(of: header)
    guard rest.contains(where: \.isLetter), let credential = lookup.isCredential(rest) ? rest : lookup.first(in: rest)
    else {
      return nil
    }
    return .part(credential: credential, standing == .loss(.expired) ? .expiresOn : .status)
  }

  /// A date of something that no catalogue knows: `Trolley Safety Expiry`, `Induction Date`.
  static func unknownPart(_ header: String) -> (credential: String, field: Field)? {
    let words = HeaderText.withoutRemarks(header).split { $0.isWhitespace || "-–—_/:".contains($0) }.map(String.init)
    guard (2...8).contains(words.count) else { return nil }
    let tokens = words.map { HeaderText.tokens($0).joined(separator: " ") }
    for (field, phrase) in partPhrases where field == .expiresOn || field == .issuedOn {
      let wanted = phrase.split(separator: " ").map(String.init)
      guard tokens.count > wanted.count, !["to", "end", "from", "start", "taken"].contains(phrase),
        tokens.suffix(wanted.count).elementsEqual(wanted)
      else { continue }
      let rest = tokens.dropLast(wanted.count)
      guard !rest.allSatisfy({ generalWords.contains($0) || partFillWords.contains($0) }),
        rest.contains(where: { $0.contains(where: \.isLetter) })
      else { return nil }
      return (words.dropLast(wanted.count).joined(separator: " "), field)
    }
    return nil
  }

  /// The number of something that no catalogue knows: `Kranschein (Schein-Nr.)`, `CSCS Card No`.
  static func unknownNumber(_ header: String) -> String? {
    let words = header.split { $0.isWhitespace || "-–—_/:()[].".contains($0) }.map(String.init)
    let tokens = words.map { HeaderText.tokens($0).joined(separator: " ") }
    guard (3...8).contains(words.count), let last = tokens.last,
      ["no", "nr", "number", "num", "nummer", "numero"].contains(last), tokens.contains(where: cardWords.contains)
    else { return nil }
    let rest = words.indices.dropLast().filter { !cardWords.contains(tokens[$0]) }
    guard !rest.allSatisfy({ plainWords.contains(tokens[$0]) }) else { return nil }
    return rest.map { words[$0] }.joined(separator: " ")
  }

  /// The certificate whose number a column holds, words for cards included: `SIA Licence No` → `SIA Licence`; nil where
  /// the header says no more than whose card it is.
  static func numberedName(_ header: String) -> String? {
    let words = HeaderText.withoutRemarks(header).split { $0.isWhitespace || "-–—_/:()[].#".contains($0) }.map(
      String.init)
    let tokens = words.map { HeaderText.tokens($0).joined(separator: " ") }
    guard (2...8).contains(words.count), tokens.contains(where: cardWords.contains), !ForeignHeader.isOne(header) else {
      return nil
    }
    let kept = words.indices.filter { !numberWords.contains(tokens[$0]) }
    guard
      kept.contains(where: { index in
        !cardWords.contains(tokens[index]) && !plainWords.contains(tokens[index])
          && !generalWords.contains(tokens[index])
          && !HeaderIndex.fillWords.contains(tokens[index])
      })
    else { return nil }
    return kept.map { words[$0] }.joined(separator: " ")
  }

  private static let numberWords: Set<String> = [
    "no", "nr", "number", "num", "nummer", "numero", "id", "code", "nbr", "",
  ]
  /// Words before a card's or licence's number that name no certificate.
  private static let plainWords: Set<String> = [
    "state", "nurse", "person", "holder", "provider", "practitioner", "professional", "national", "primary",
    "secondary", "second", "other", "prior", "old", "previous", "new", "active", "their", "individual", "officer",
    "registrant", "licensee", "unique", "serial", "document", "membership", "board", "active", "legal", "access",
    "swipe", "time", "clock", "loyalty", "vehicle", "company", "business", "facility", "firm", "employer",
  ]

  static let cardWords: Set<String> = [
    "card", "cert", "certificate", "schein", "licence", "license", "lic", "ticket", "permit", "reg", "registration",
    "ausweis", "zert", "zertifikat", "carte", "titre", "carnet", "carne", "pas", "diploma",
  ]

  /// What is said of every certificate: `Next Expiry`, `Cert Date`.
  private static let generalWords: Set<String> = [
    "cert", "certs", "certificate", "certificates", "certification", "training", "course", "card", "license", "licence",
    "renewal", "refresher", "next", "last", "latest", "first", "initial", "original", "overall", "all", "earliest",
    "record", "review", "contract", "employment", "hire", "birth", "entry", "update", "report",
    "registration", "reg", "lic", "permit", "membership", "validity", "credential", "qualification", "new", "old",
    "revised", "extended", "actual", "current",
  ]

  private func part(_ header: String) -> Reading? {
    let words = header.split { $0.isWhitespace || "-–—_/:()".contains($0) }.map(String.init)
    guard words.count >= 2, words.count <= 16 else { return nil }
    let tokens = words.map { HeaderText.tokens($0).joined(separator: " ") }
    for (field, phrase) in Self.partPhrases {
      let wanted = phrase.split(separator: " ").map(String.init)
      guard tokens.count > wanted.count else { continue }
      for start in 0...(tokens.count - wanted.count) where tokens[start..<start + wanted.count].elementsEqual(wanted) {
        let rest = words.indices.filter { index in
          !(start..<start + wanted.count).contains(index) && !Self.partFillWords.contains(tokens[index])
        }.map { words[$0] }
        let text = rest.joined(separator: " ")
        if !text.isEmpty, lookup.isCredential(text) { return .part(credential: text, field) }
        let found = lookup.find(text)
        let choice = found.joined(separator: "/")
        // `RN/LPN Lic #` is of the one or the other.
        if found.count >= 2, HeaderText.folded(header).contains(HeaderText.folded(choice)) {
          return .part(credential: choice, field)
        }
        if let first = found.first { return .part(credential: first, field) }
        break
      }
    }
    return nil
  }

  private static let partFillWords: Set<String> = [
    "date", "the", "of", "your", "what", "is", "a", "for", "on", "dd", "mm", "yy", "yyyy", "formula", "certificate",
    "cert", "card", "der", "des", "du", "de", "la", "le", "datum",
  ]

  /// Longest first, so that `expiry date` is found before `date`.
  private static let partPhrases: [(field: Field, phrase: String)] = {
    let lists: [(Field, String)] = [
      (
        .expiresOn,
        """
        expiry date|expiration date|expiry|expiration|expires on|expires|expire date|expire|exp date|exp|valid until|\
        valid to|valid thru|valid till|valid through|due date|due|renewal date|renewal due|renewal|renew by|end date|end|to|\
        good until|valid upto|valid up to|expires at|exp dt|ablauf|ablaufdatum|gültig bis|läuft ab|bis|date d expiration|expiration le|valable jusqu au|échéance|\
        fecha de vencimiento|vencimiento|vence|caducidad|válido hasta|verloopdatum|vervaldatum|geldig tot|\
        recyclage|à renouveler|validité|valable jusqu au|auffrischung|nächste|wiederholung|\
        verloopt|\
        data de validade|validade|válido até|vencimento|giltig till|utgår|förfaller|gyldig til|udløber|utløper|udløbsdato|utløpsdato
        """
      ),
      (
        .issuedOn,
        """
        issue date|issued on|issued|date issued|issue|completion date|completed on|completed|date completed|complete|\
        date achieved|achieved|obtained|date obtained|date taken|taken|passed|date passed|start date|start|from|valid from|\
        effective date|effective|attended|trained|training date|course date|date|last done|last completed|ausgestellt am|\
        ausgestellt|ausstellungsdatum|absolviert|delivre le|obtenu le|date d obtention|emision|fecha de emision|\
        expedicion|emissão|data de emissão|realizado|afgegeven|uitgegeven|behaald|behaald op|utfärdad|datum|udstedt|utstedt|gennemført
        """
      ),
      (
        .number,
        """
        certificate number|certificate no|cert number|cert no|card number|card no|license number|license no|\
        licence number|licence no|registration number|registration no|reg no|pin number|pin no|pin|number|no|nr|num|id|code|nummer|numéro|número
        """
      ),
      (.status, "status|standing|statut|estado|compliant"),
      (.jurisdiction, "license state|licence state|lic state|state of issue|issuing state|jurisdiction|state"),
      (.cell, "done|held|has|yes no|y n|attended y n|trained y n"),
      (.verifiedOn, "verified on|verified|date verified|checked|checked on|last verified|geprüft am"),
      (.issuer, "issuer|issued by|issuing body|provider|awarding body"),
    ]
    var all: [(field: Field, phrase: String)] = []
    for (field, list) in lists {
      for phrase in list.split(separator: "|") {
        all.append((field, HeaderText.tokens(String(phrase)).joined(separator: " ")))
      }
    }
    return all.enumerated().sorted { left, right in
      let (a, b) = (left.element.phrase.utf8.count, right.element.phrase.utf8.count)
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
  }()
}
