/// Headers whose day, number or standing is that of something else than the certificate of the row: `Passport Expiry`,
/// `Insurance Policy No`, `Visa Status`.
enum ForeignHeader {
  /// Whether the words of a header name such a thing.
  static func isOne(_ header: String) -> Bool {
    let words = HeaderText.tokens(HeaderText.withoutRemarks(header))
    if words.contains(where: things.contains) { return true }
    if words.contains(where: { word in stems.contains { word.hasPrefix($0) } }) { return true }
    return zip(words, words.dropFirst()).contains { pairs.contains($0 + " " + $1) }
  }

  /// Whether they name what is no certificate in any table: an employment, an account, a purchase.
  static func isOfAffairs(_ header: String) -> Bool {
    HeaderText.tokens(HeaderText.withoutRemarks(header)).contains(where: affairs.contains)
  }

  private static let affairs: Set<String> = [
    "warranty", "account", "agreement", "password", "contract", "probation", "lease", "tenancy", "subscription",
    "email", "login", "appraisal", "appointment", "loan", "payment", "invoice", "vertrag", "contrat", "contrato",
    "probezeit",
  ]
  private static let things: Set<String> = [
    "medical", "medicals", "med", "physical", "health", "visa", "visas", "mot", "warranty", "account", "agreement",
    "password", "contract", "probation", "lease", "tenancy", "subscription", "vehicle", "car", "van", "truck", "tax",
    "equipment", "indemnity", "device", "laptop", "phone", "email", "login", "appraisal", "appointment", "dose",
    "booster", "jab", "flu", "covid", "tb", "mask", "ppe", "harness", "brp", "nda", "loan", "payment", "invoice",
    "bank", "pension", "arzt", "mutuelle", "vertrag", "visum", "contrat", "contrato", "pasaporte", "paspoort",
    "visado", "seguro", "seguros", "poliza", "kfz", "impfung", "probezeit", "medico",
    "medica", "medicale",
  ]
  private static let stems = [
    "passport", "passeport", "reisepass", "insur", "assuranc", "versicherung", "verzekering", "forsakring",
    "forsikring",
    "vaccin", "immuni", "immunis", "impf", "aufenthalt", "arbeitserlaubnis", "verblijf", "arbeitsvertrag",
    "medizin", "gesundheit", "warrant",
  ]
  private static let pairs: Set<String> = [
    "work permit", "residence permit", "parking permit", "work visa", "fit test", "policy expiry", "policy expires",
    "policy end", "policy no", "policy number", "policy renewal", "policy date", "policy expiration", "id card",
    "identity card", "national id", "credit card", "bank card", "fuel card", "right to", "road tax", "access card",
    "green card", "business reg", "business registration", "company reg", "company registration", "company no",
    "company number", "employer reg", "firm reg", "blood test", "eye test", "hearing test", "drug test", "drug screen",
  ]
}
