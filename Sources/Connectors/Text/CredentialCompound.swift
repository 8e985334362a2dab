import Records

/// Words that German, Dutch and the Nordic languages build of a credential's name and what attests it: `RN-Lizenz`.
enum CredentialCompound {
  /// What stands before the last hyphen of `BLS-certificaat`; nil for a word that is built otherwise.
  static func head(of word: Substring) -> String? {
    guard let hyphen = word.lastIndex(where: { "-‐‑".contains($0) }), hyphen > word.startIndex else { return nil }
    let tail = HeaderText.folded(String(word[word.index(after: hyphen)...]))
    guard tail.count >= 3, nouns.contains(where: { tail.hasPrefix($0) && tail.count <= $0.count + 3 }) else {
      return nil
    }
    return String(word[..<hyphen])
  }

  private static let nouns = [
    "lizenz", "bescheinigung", "schein", "karte", "ausweis", "nachweis", "urkunde", "prufung", "zulassung",
    "zertifizierung", "zertifikat", "diplom", "befahigung", "qualifikation", "registrierung", "genehmigung", "kurs",
    "certificaat", "certificering", "licentie", "vergunning", "kaart", "pas", "diploma", "bewijs", "registratie",
    "cursus", "examen", "certifikat", "certifiering", "kort", "bevis", "legitimation", "licens", "intyg", "sertifikat",
    "lisens", "autorisation", "autorisasjon", "godkendelse", "godkjenning",
  ]
}
