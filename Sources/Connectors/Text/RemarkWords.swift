import Records

/// Words in remarks that take a certificate's standing away and are said of other things too: `withdrawn`, `void`,
/// `not valid`.
///
/// What does not say how it was lost makes its standing unknown.
enum RemarkWords {
  struct Entry: Equatable {
    var status: CredentialStatus
    /// Whether it is said as often of courses, bookings and whatever else is written beside a person.
    var isOfEvents: Bool
    /// Whether it takes back by itself, whatever it denies.
    var isFirm = false
  }

  /// By folded words, up to four.
  static let phrases: [String: Entry] = {
    let lists: [(Entry, String)] = [
      (
        Entry(status: .revoked, isOfEvents: false),
        """
        struck off;struck from the register;stricken;debarred;disbarred;deregistered;stripped;erased;uniewaznione
        uniewazniony;odebrano;odebrana;zruseno;peruutettu;doorgehaald;null and void;aufgehobene zulassung
        """
      ),
      (
        Entry(status: .revoked, isOfEvents: true),
        """
        withdrawn;cancelled;canceled;barred;annule;annulee;anulado;anulada;cancelado;cancelada;annullato;annullata
        retire;retiree;retirado;retirada;ritirato;ritirata;annulliert;storniert;annullerad;annulleret;annullert;peruttu
        """
      ),
      (Entry(status: .suspended, isOfEvents: true), "on hold;ruht;ruhend"),
      (Entry(status: .inactive, isOfEvents: true), "void;voided;deactivated"),
      (
        Entry(status: .lapsed, isOfEvents: false),
        "no longer valid;nicht mehr gultig;plus valable;ya no es valido;niet meer geldig;inte langre giltig"
      ),
      (
        Entry(status: .unknown, isOfEvents: false),
        """
        forged;fake;fraudulent;fraud;falsified;counterfeit;bogus;disqualified;not valid;not genuine;not recognised
        not recognized;ungultig;nicht gultig;nicht anerkannt;gefalscht;non valide;pas valable;falsifie;no valido
        no valida;falsificado;caducado;caducada;ongeldig;niet geldig;vervalst;ogiltig;ogiltigt;ej giltig;inte giltig
        forfalskad;ugyldig;ugyldigt;ikke gyldig;ikke gyldigt;falsificato;niewazny;niewazne;neplatny;neplatne
        nao valido
        """
      ),
      (
        Entry(status: .unknown, isOfEvents: true),
        """
        invalid;deleted;removed;rejected;refused;denied;failed;not accepted;not passed;did not pass;under investigation
        inactive;superseded;nicht bestanden;durchgefallen;geloscht;echoue;invalide;supprime;no superado;invalido
        eliminado;verwijderd;niet geslaagd;gezakt;underkand;ikke bestaet;ikke bestatt
        """
      ),
      (Entry(status: .unknown, isOfEvents: false, isFirm: true), "wrong person;wrong name"),
      (Entry(status: .unknown, isOfEvents: true, isFirm: true), "belongs to;belong to;gehort"),
    ]
    var table: [String: Entry] = [:]
    for (entry, words) in lists {
      for phrase in words.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
        table[phrase.trimmingBlanks] = entry
      }
    }
    return table
  }()

  /// The first phrase among folded words, the longest that begins there.
  static func first(in keys: [String]) -> (place: Range<Int>, entry: Entry)? {
    // `expired - awaiting renewal`: what begins so speaks of the row's own.
    let start = keys.first.map(objects.contains) ?? false ? 1 : 0
    switch keys.dropFirst(start).first {
    case "expired"?: return (start..<start + 1, Entry(status: .unknown, isOfEvents: false))
    case "ruht"?: return (start..<start + 1, Entry(status: .suspended, isOfEvents: false))
    default: break
    }
    for place in keys.indices {
      for length in (1...4).reversed() where place + length <= keys.count {
        guard let entry = phrases[keys[place..<place + length].joined(separator: " ")] else { continue }
        return (place..<place + length, entry)
      }
    }
    return nil
  }

  /// Whether a remark with a word that is said of many things speaks of the certificate: it says so, or says no more.
  static func isOfCertificate(_ keys: [String], beside place: Range<Int>) -> Bool {
    let others = keys[..<place.lowerBound] + keys[place.upperBound...]
    if !events.isDisjoint(with: others) { return false }
    return others.count <= 1 || !objects.isDisjoint(with: others)
  }

  /// Whether a text may hold one of the phrases; a cheap test that many texts fail.
  static func mayBe(in text: String) -> Bool { sieve.mayHold(text) }

  private static let sieve = WordSieve(Array(phrases.keys) + ["expired"])

  private static let objects: Set<String> = [
    "card", "cards", "ecard", "certificate", "certificates", "cert", "certification", "licence", "license",
    "registration", "credential", "permit", "zertifikat", "nachweis", "ausweis", "urkunde", "bescheinigung", "carte",
    "certificat", "attestation", "diplome", "tarjeta", "certificado", "licencia", "titulo", "kaart", "certificaat",
    "diploma", "kort", "bevis", "certifikat", "intyg", "certificato", "attestato", "tessera", "certyfikat",
    "zaswiadczenie", "osvedceni", "prukaz", "todistus",
  ]
  private static let events: Set<String> = [
    "course", "courses", "class", "booking", "exam", "session", "training", "appointment", "place", "slot", "leave",
    "holiday", "order", "payment", "invoice", "meeting", "dbs", "passport", "visa", "contract", "employment", "email",
    "request", "application", "account", "post", "role", "shift", "workshop", "rota", "list", "roster", "team", "ward",
    "vaccine", "vaccination", "jab", "passed", "kurs", "termin", "schulung", "bestellung", "cours", "formation",
    "rendez-vous", "curso", "cita", "cursus", "afspraak", "kursus",
  ]
}

extension Substring {
  fileprivate var trimmingBlanks: String { HeaderText.trimmed(String(self)) }
}
