import Records

/// What the words behind a code of a legend say of a certificate.
enum LegendMeaning: Hashable {
  case status(CredentialStatus)
  /// That the person holds nothing, or need not.
  case nothing

  var text: String {
    switch self {
    case .status(let status): status.rawValue
    case .nothing: "nothing held"
    }
  }

  /// The words as a whole, or the one phrase in them that says how a certificate stands; nil: not understood.
  ///
  /// Phrases that contradict each other, and words that deny one, are not understood.
  init?(_ words: String, _ statusWords: WordMeanings) {
    let text = HeaderText.tokens(words).joined(separator: " ")
    guard !text.isEmpty else { return nil }
    if let known = Self.phrases[text] {
      self = known
      return
    }
    if let meaning = statusWords.rule(for: words)?.meaning, let status = CredentialStatus(rawValue: meaning),
      status != .unknown
    {
      self = .status(status)
      return
    }
    let tokens = Self.withoutNoise(text).split(separator: " ").map(String.init)
    var found: Set<LegendMeaning> = []
    var place = 0
    while place < tokens.count {
      let length = (1...4).reversed().first { length in
        place + length <= tokens.count && Self.phrases[tokens[place..<place + length].joined(separator: " ")] != nil
      }
      if let length {
        if let meaning = Self.phrases[tokens[place..<place + length].joined(separator: " ")] { found.insert(meaning) }
        place += length
      } else {
        if Self.denials.contains(tokens[place]) { return nil }
        place += 1
      }
    }
    guard found.count == 1, let only = found.first else { return nil }
    self = only
  }

  /// Without what says that a day is missing, which denies nothing: `held and no date on file`.
  private static func withoutNoise(_ text: String) -> String {
    noise.reduce(text) { $0.replacing($1, with: "") }
  }

  private static let noise = [
    "no date on file", "no date", "date not known", "date unknown", "without a date", "without date", "ohne datum",
    "kein datum", "sans date", "sin fecha", "zonder datum", "utan datum", "uden dato", "uten dato",
  ]

  private static let denials: Set<String> = [
    "not", "no", "never", "without", "nicht", "kein", "keine", "nie", "pas", "sans", "sin", "niet", "geen", "ej",
    "inte",
    "ikke", "ingen", "or", "oder", "ou", "of", "eller",
  ]

  /// By folded tokens.
  private static let phrases: [String: LegendMeaning] = {
    let lists: [(LegendMeaning, String)] = [
      (
        .status(.active),
        """
        current;valid;valid until;valid to;valid till;in date;up to date;held;holds;complete;completed;passed;trained;done
        compliant;certified;competent;achieved;active;attended;qualified;signed off;expiring;expires soon;expiring soon
        due soon;due for renewal;renewal due soon;good;renew soon
        gultig;gultig bis;aktuell;vorhanden;bestanden;absolviert;erledigt;aktiv;geschult;unterwiesen;abgeschlossen;lauft bald ab
        valable;valide;valable jusqu au;a jour;obtenu;en cours de validite;forme;expire bientot
        vigente;valido;valido hasta;al dia;aprobado;completado;realizado;por vencer
        geldig;geldig tot;behaald;actueel;in orde;verloopt binnenkort
        giltig;giltigt;giltig till;godkand;klar;gyldig;gyldig til;gyldigt;gyldigt til;bestatt;bestaet;gennemfort;fullfort
        """
      ),
      (
        .status(.inProcess),
        """
        in process;in progress;booked;course booked;booked on course;training booked;scheduled;training scheduled;pending
        applied;applied for;awaiting;awaiting certificate;awaiting results;enrolled;in training;ongoing;on order;registered
        renewal booked;working towards;trainee
        in bearbeitung;angemeldet;gebucht;beantragt;in ausbildung;termin vereinbart;lauft;ausstehend;kurs gebucht
        en cours;inscrit;en attente;demande;en formation;prevu;en proceso;en curso;inscrito;solicitado;en tramite
        in behandeling;aangevraagd;aangemeld;ingepland;gepland;in opleiding;lopend
        pagaende;bokad;anmald;ansokt;under behandling;i gang;igang;booket;tilmeldt;pameldt;bestilt;sokt;ansogt
        """
      ),
      (
        .status(.expired),
        """
        expired;out of date;no longer valid;not valid;not current;not in date;past due;overdue;run out;invalid
        abgelaufen;nicht mehr gultig;ungultig;nicht gultig;nicht aktuell;uberfallig;veraltet
        expire;perime;echu;plus valable;vencido;caducado;verlopen;niet geldig;niet meer geldig
        utgangen;ogiltig;utlopt;udlobet;ugyldig;ikke gyldig
        """
      ),
      (.status(.lapsed), "lapsed;not renewed;verfallen;nicht verlangert;non renouvele;no renovado;niet verlengd"),
      (
        .status(.suspended),
        "suspended;ausgesetzt;suspendiert;suspendu;suspendido;geschorst;avstangd;suspenderad;suspenderet;suspendert"
      ),
      (
        .status(.revoked),
        "revoked;withdrawn;cancelled;canceled;widerrufen;entzogen;revoque;retire;revocado;retirado;ingetrokken;"
          + "aterkallad;inddraget;tilbakekalt"
      ),
      (
        .status(.restricted),
        "restricted;provisional;with conditions;eingeschrankt;unter auflagen;restreint;restringido"
      ),
      (
        .nothing,
        """
        not applicable;n a;na;not required;not needed;not held;exempt;not trained;not done;none;required;needed;to do;missing
        training required;training needed;needs training;not booked;to be booked;not started;outstanding;not completed
        not complete;not attended;not relevant;declined;refused;not required for role;gap
        nicht erforderlich;nicht zutreffend;entfallt;nicht notig;nicht benotigt;nicht vorhanden;fehlt;offen;nicht geschult
        erforderlich;schulung erforderlich;noch offen;nicht relevant;befreit
        sans objet;non requis;non applicable;non concerne;manquant;a faire;a former;dispense;non forme
        no aplica;no procede;no requerido;no necesario;falta;exento
        niet van toepassing;n v t;nvt;niet nodig;niet vereist;ontbreekt;vrijgesteld
        ej aktuellt;ej tillampligt;behovs ej;saknas;ikke relevant;ikke nodvendig;ikke pakraevet;ikke pakrevd;mangler
        """
      ),
    ]
    var table: [String: LegendMeaning] = [:]
    for (meaning, list) in lists {
      for phrase in list.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
        table[HeaderText.tokens(String(phrase)).joined(separator: " ")] = meaning
      }
    }
    return table
  }()
}
