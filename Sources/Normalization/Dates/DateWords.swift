/// Folded words that stand beside a date, or in place of one.
enum DateWords {
  /// What is known not to end.
  static let never: Set<String> = [
    "no expiry", "no expiration", "no expiry date", "no expiration date", "lifetime", "life time", "life", "for life",
    "does not expire", "doesnt expire", "never expires", "never", "non expiring", "nonexpiring", "no exp", "permanent",
    "permanently", "perpetual", "indefinite", "indefinitely", "unlimited", "until further notice", "lifelong",
    "unbefristet", "unbegrenzt", "lebenslang", "kein ablauf", "kein ablaufdatum", "bis auf weiteres", "illimite",
    "a vie", "sans expiration", "sans limite", "indefinido", "sin vencimiento", "sin caducidad", "no caduca",
    "no vence", "vitalicio", "permanente", "onbeperkt", "levenslang", "onbepaald", "onbepaalde tijd", "tills vidare",
    "obegransad", "livstid", "indtil videre", "ubegraenset", "livsvarig", "ubegrenset", "inntil videre", "utloper ikke",
    "not expiring", "will not expire", "n a lifetime", "no expires", "valid for life", "good for life", "open ended",
    "lifetime certification", "lifetime cert", "no renewal", "no renewal required", "no end date", "ongoing",
    "exp never", "expires never", "valid indefinitely", "lifetime valid", "validite illimitee", "indeterminado",
    "sem validade", "sem vencimento", "bezterminowo", "bezterminowe", "senza scadenza", "illimitata", "illimitato",
  ]

  /// Words after which a date is an end.
  static let expiry = set(
    """
    exp expires expiry expire expiring expired expiration exp. valid til till until thru through good renewal renew
    renewed due ablauf gultig bis lauft ab abgelaufen expire valable jusqu jusquau au valide hasta vence valido valida caduca
    caducidad vencimiento geldig tot vervalt verloopt giltig gyldig utgar utlober udlober utloper til tom end ends
    ending expdate expirydate validuntil validade ate scade scadenza lapses lapsed vto fino wazne wazny wazna
    """)

  /// Words after which a date is a beginning.
  static let issue = set(
    """
    issued issue iss start from since started begins completed complete comp done passed taken attended trained
    obtained awarded certified granted received earned achieved effective eff initial original orig dated ausgestellt
    ab seit erworben vom delivre depuis obtenu emitido desde expedido uitgegeven sinds behaald utfardad fran utstedt
    udstedt siden fra ausgest bestanden absolviert
    """)

  /// Words that say nothing in a date.
  static let filler = set(
    """
    on date the of by in at de del d le la el den der dem do da dia day to am um vom a y and est approx approximately
    about around circa ca c ab since year month end ende fin mid early late beginning begin mitte anfang eo eom eoy
    st nd rd th er ste e o mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday
    sunday montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche
    lunes martes miercoles jueves viernes sabado domingo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    mandag tirsdag onsdag torsdag fredag lordag sondag tisdag lor son mo di mi fr sa so kl uhr h utc gmt cet cest bst
    est edt pst pdt cst cdt z mst mdt now currently again only still new date datum fecha g r verified checked al ao dal
    """)

  private static func set(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == " " || $0.isNewline }).map(String.init))
  }
}
