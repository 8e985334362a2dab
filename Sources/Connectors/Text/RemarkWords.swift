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
  static func mayBe(in text: String) -> Bool {
    guard text.utf8.count >= 4 else { return false }
    var window: UInt32 = 0
    for byte in text.utf8 {
      window = window << 8 | UInt32(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      switch window {
      // middles of the words above:
      // hdra canc void truc orge fake frau fals rfei vali ltig ilti yldi eldi dele remo arre disq ejec efus deni ccep aile asse
      // tand nves hold nact xpir pers wron elon ruht nnul anul reti aduc niew assa epla odeb peru irat rase trip regi ecog bogu ewij
      case 0x6864_7261, 0x6361_6E63, 0x766F_6964, 0x7472_7563, 0x6F72_6765, 0x6661_6B65, 0x6672_6175, 0x6661_6C73,
        0x7266_6569, 0x7661_6C69, 0x6C74_6967, 0x696C_7469, 0x796C_6469, 0x656C_6469, 0x6465_6C65, 0x7265_6D6F,
        0x6172_7265, 0x6469_7371, 0x656A_6563, 0x6566_7573, 0x6465_6E69, 0x6363_6570, 0x6169_6C65, 0x6173_7365,
        0x7461_6E64, 0x6E76_6573, 0x686F_6C64, 0x6E61_6374, 0x7870_6972, 0x7065_7273, 0x7772_6F6E, 0x656C_6F6E,
        0x7275_6874, 0x6E6E_756C, 0x616E_756C, 0x7265_7469, 0x6164_7563, 0x6E69_6577, 0x6173_7361, 0x6570_6C61,
        0x6F64_6562, 0x7065_7275, 0x6972_6174, 0x7261_7365, 0x7472_6970, 0x7265_6769, 0x6563_6F67, 0x626F_6775,
        0x6577_696A:
        return true
      default: continue
      }
    }
    return false
  }

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
