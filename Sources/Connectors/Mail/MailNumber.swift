import Records

/// The number of a licence or certificate that stands in a sentence in place of its name: `license RN-77120`.
struct MailNumber {
  /// As written, without marks at its ends.
  let text: String
  /// What the letters before its figures name: `RN` of `RN-77120`; nil: nothing that is known.
  let credential: String?
  /// Its place among the words of the sentence.
  let words: Range<Int>

  /// So many words around a credential's name belong to it, and a number among them is its own.
  private static let nearness = 6

  /// The numbers among the words that no credential stands near, in their order.
  ///
  /// - Parameters:
  ///   - credentials: Words of the credentials that are named.
  ///   - taken: Words of dates.
  static func found(
    in words: [MailSentence.Word], credentials: [Range<Int>], taken: Set<Int>, lookup: CredentialLookup
  ) -> [MailNumber] {
    guard words.contains(where: { $0.key.contains(where: \.isNumber) }) else { return [] }
    var tellsOfLoss: Bool?
    return words.indices.compactMap { index in
      guard !taken.contains(index), let text = number(words[index].text) else { return nil }
      let isNamed = credentials.contains { $0.lowerBound - nearness <= index && index < $0.upperBound + nearness }
      guard !isNamed else { return nil }
      let letters = text.prefix { $0.isLetter }
      let known = letters.count >= 2 && lookup.isCredential(String(letters)) ? String(letters) : nil
      let range = index..<index + 1
      if isLabelled(index, words) || known != nil { return MailNumber(text: text, credential: known, words: range) }
      // Letters and figures alone may be an invoice's: only what takes a licence away speaks of one then.
      guard (1...4).contains(letters.count), !isOfAnotherThing(index, words, letters) else { return nil }
      let loses = tellsOfLoss ?? words.contains { word in lossStems.contains { word.key.hasPrefix($0) } }
      tellsOfLoss = loses
      return loses ? MailNumber(text: text, credential: nil, words: range) : nil
    }
  }

  /// Figures with capitals, hyphens or slashes; nil for words, dates, sums and years.
  private static func number(_ word: String) -> String? {
    var bare = Substring(word)
    while let last = bare.last, ",.;:!?)\"'”’".contains(last) { bare.removeLast() }
    while let first = bare.first, "(#\"'“‘".contains(first) { bare.removeFirst() }
    guard (4...20).contains(bare.count), bare.count(where: { $0.isASCII && $0.isNumber }) >= 3,
      bare.allSatisfy({ $0.isASCII && ($0.isUppercase || $0.isNumber || "-/".contains($0)) }),
      bare.first?.isLetter == true || bare.first?.isNumber == true, DateScanner.dates(in: String(bare)).isEmpty,
      !(bare.count == 4 && (bare.hasPrefix("19") || bare.hasPrefix("20")))
    else { return nil }
    return String(bare)
  }

  /// `license 123456`, `registration no. 12-3456`.
  private static func isLabelled(_ index: Int, _ words: [MailSentence.Word]) -> Bool {
    var before = index - 1
    while before >= 0, index - before <= 2, numberWords.contains(words[before].key) { before -= 1 }
    return before >= 0 && licenceStems.contains { words[before].key.hasPrefix($0) || words[before].key.hasSuffix($0) }
  }

  private static func isOfAnotherThing(_ index: Int, _ words: [MailSentence.Word], _ letters: Substring) -> Bool {
    if otherLetters.contains(String(letters)) { return true }
    return words[max(0, index - 2)..<index].contains { word in otherThings.contains { word.key.hasPrefix($0) } }
  }

  private static let numberWords: Set<String> = [
    "no", "nr", "number", "num", "nummer", "numero", "n°", "nº", "id", "#", "is", "ist", "med", "met", "mit", "avec",
    "con",
  ]
  private static let licenceStems = [
    "licen", "certific", "registration", "registrier", "credential", "permit", "lizenz", "zertifikat", "zulassung",
    "approbation", "vergunning", "registratie", "legitimation", "autorisation", "autorisasjon", "certificaat",
    "certifikat", "sertifikat", "agrement", "habilitation", "behorighet", "bevis", "bevilling", "lisens",
  ]
  private static let lossStems = [
    "revok", "suspend", "surrender", "terminat", "reinstat", "lapsed", "widerruf", "entzogen", "ausgesetzt", "revoqu",
    "revoca", "ingetrokken", "geschorst", "aterkall", "tilbakekalt", "tilbagekald", "inddrag", "inndratt", "indragen",
  ]
  private static let otherLetters: Set<String> = ["INV", "PO", "SO", "REF", "CASE", "TKT", "TICK", "ORD", "ACC", "HR"]
  private static let otherThings = [
    "invoice", "order", "ticket", "case", "reference", "account", "room", "form", "policy", "flight", "rechnung",
    "bestell", "auftrag", "vorgang", "facture", "commande", "dossier", "factura", "pedido", "factuur", "faktura",
    "employee", "staff", "personal", "badge", "phone", "tel", "extension", "contract", "vehicle",
  ]
}
