import Records

/// Status words of credentials, folded.
enum CredentialStatusList {
  static let exact: [String: CredentialStatus] = {
    var table: [String: CredentialStatus] = [:]
    for (status, rows) in lists {
      for word in rows.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
        table[LatinFold.fold(String(word))] = status
      }
    }
    return table
  }()

  /// Words that are bad news in whatever text they stand.
  static let bad: [String: CredentialStatus] = [
    "revoked": .revoked, "revocation": .revoked, "suspended": .suspended, "suspension": .suspended,
    "surrendered": .surrendered, "surrender": .surrendered, "relinquished": .surrendered, "expired": .expired,
    "lapsed": .lapsed, "delinquent": .lapsed, "terminated": .revoked, "cancelled": .revoked, "canceled": .revoked,
    "decertified": .revoked, "withdrawn": .revoked, "inactive": .inactive, "retired": .inactive, "deceased": .inactive,
    "annulled": .revoked, "rescinded": .revoked, "barred": .revoked, "overdue": .lapsed, "struck": .revoked,
    "deregistered": .revoked, "gesperrt": .suspended, "suspendiert": .suspended, "entzogen": .revoked,
    "widerrufen": .revoked, "zuruckgezogen": .revoked, "aberkannt": .revoked, "suspendu": .suspended,
    "suspendue": .suspended, "revoque": .revoked, "revoquee": .revoked, "radie": .revoked, "radiee": .revoked,
    "annule": .revoked, "annulee": .revoked, "suspendido": .suspended, "suspendida": .suspended,
    "revocado": .revoked, "revocada": .revoked, "anulado": .revoked, "anulada": .revoked, "sospeso": .suspended,
    "sospesa": .suspended, "revocato": .revoked, "revocata": .revoked, "annullato": .revoked, "ritirato": .revoked,
    "geschorst": .suspended, "ingetrokken": .revoked, "avstangd": .suspended, "aterkallad": .revoked,
    "aterkallat": .revoked, "indragen": .revoked, "indraget": .revoked, "inddraget": .revoked,
    "tilbagekaldt": .revoked, "tilbakekalt": .revoked, "inndratt": .revoked, "zawieszony": .suspended,
    "zawieszona": .suspended, "zawieszone": .suspended, "cofniety": .revoked, "cofnieta": .revoked,
    "cofniete": .revoked, "revogado": .revoked, "revogada": .revoked, "cassado": .revoked, "cassada": .revoked,
    "pozastaveno": .suspended, "pozastavena": .suspended, "odebrano": .revoked, "odebrana": .revoked,
    "keskeytetty": .suspended, "peruutettu": .revoked,
  ]

  /// Parts of a text that speak of a renewal under way.
  static let renewals = [
    "renewal in progress", "renewal in process", "renewal pending", "renewal applied", "renewal submitted",
    "pending renewal", "recertification in progress", "renewal under way", "renewal underway", "renewing",
    "renewal application", "verlangerung beantragt", "renouvellement en cours",
  ]

  /// Words that name what has the status: `License Issued`.
  static let objects: Set<String> = [
    "license", "licence", "certificate", "certification", "registration", "credential", "card", "permit", "membership",
  ]

  /// Parts that change nothing.
  static let noise: Set<String> = ["see history", "see comments", "see notes", "status", "multistate", "single state"]

  private static let lists: [(CredentialStatus, String)] = [
    (
      .active,
      """
      active;current;valid;clear;good standing;in good standing;active in good standing;issued;renewed;certified;licensed
      licenced;registered;unencumbered;full;full unrestricted;unrestricted;approved;accepted;verified;ok;okay;pass;passed
      complete;completed;compliant;in force;in date;up to date;on file;held;holds;yes;y;effective;granted;active renewed
      active license;active licence;licensed active;certified active;current active;active certified;confirmed;met
      not expired;no discipline;no disciplinary action;never disciplined;clean;good;practising;practicing;live
      enabled;open;in effect;reinstated;recertified;re certified;awarded;earned;achieved;qualified;trained;competent
      authorised;authorized;chartered;member in good standing;active member;eligible;expires soon;expiring;expiring soon
      aktiv;gultig;gueltig;bestanden;erteilt;erfullt;in ordnung;zertifiziert;zugelassen;vorhanden;abgeschlossen
      actif;active;valide;en vigueur;en cours de validite;delivre;obtenu;valable;conforme;termine
      activo;activa;vigente;valido;valida;aprobado;completado;al dia;habilitado
      actief;geldig;behaald;in orde;voltooid;afgerond;giltig;godkand;giltigt;klar;gyldig;godkendt;gyldigt;bestaet;godkjent
      bestatt;fullfort;gjennomfort;ativo;ativa;valido;aprovado;attivo;attiva;valido;voimassa;wazne;wazny;wazna;aktywny;aktywna;no conditions;no restrictions
      """
    ),
    (
      .restricted,
      """
      restricted;probation;probationary;on probation;conditional;limited;encumbered;provisional;temporary;interim
      active with conditions;active on probation;active with restrictions;active restricted;conditions;limited license
      restricted license;conditional approval;supervised;active probation;stipulated;with conditions;licensed with conditions
      practice restriction;limitation;restriction;temporary license;temporary permit;active conditional;monitored
      eingeschrankt;unter auflagen;auf probe;bedingt;befristet;limite;restreint;sous conditions;restringido;condicional
      beperkt;voorwaardelijk;begransad;begraenset;begrenset;reprimand;consent order;stayed suspension;suspension stayed
      """
    ),
    (
      .inProcess,
      """
      pending;in process;in progress;inprogress;inprocess;in proc;applied;application received;application submitted;wip
      application in process;application pending;eligible to test;eligible to sit;exam scheduled;exam booked;booked;ip
      scheduled;enrolled;in training;training;under review;submitted;awaiting;awaiting results;awaiting approval;on order
      ordered;pending approval;pending review;pending completion;pending exam;pending verification;candidate;applicant
      associate pending;ongoing;started;under way;underway;studying;not yet issued;to be issued;processing;initiated
      renewal in progress;renewal in process;renewal pending;renewal submitted;pending renewal;renewing;renewal applied
      pending application;pending issue;pending issuance;received;requested;registered for exam;test pending;open application
      in bearbeitung;beantragt;laufend;in ausbildung;angemeldet;ausstehend;lauft;en cours;en attente;demande;inscrit
      en proceso;en tramite;pendiente;solicitado;en curso;in behandeling;aangevraagd;lopend;aangemeld;pagaende;ansokt
      pagar;inskriven;i gang;igang;ansogt;tilmeldt;under behandling;under behandlung;sokt;pabegynt;em andamento;pendente
      in corso;in attesa
      """
    ),
    (
      .expired,
      """
      expired;exp;out of date;past expiry;past expiration;ended;no longer valid;not valid;invalid;abgelaufen;ungultig
      expire;perime;perimee;echu;vencido;vencida;caducado;caducada;expirado;verlopen;utgangen;utgatt;utgaatt;udlobet
      utlopt;expired license;active expired;license expired;scaduto;scaduta;vencida;utganget;ogiltig;ugyldig;outdated
      """
    ),
    (
      .lapsed,
      """
      lapsed;not renewed;non renewed;nonrenewed;delinquent;past due;overdue;fees due;fees unpaid;fee unpaid;unpaid
      amf overdue;renewal past due;dues unpaid;dues owed;in arrears;nonpayment;non payment;failed to renew;did not renew
      lapsed license;late renewal;grace period;needs renewal;renewal due;renewal overdue;not current;ce delinquent
      nicht verlangert;verfallen;erloschen;non renouvele;no renovado;niet verlengd;vervallen;ej fornyad;ikke fornyet
      """
    ),
    (
      .suspended,
      """
      suspended;suspension;summary suspension;emergency suspension;summarily suspended;interim suspension;on suspension
      administrative suspension;cease desist;cease and desist;suspended for non payment
      automatically suspended;temporarily suspended;immediate suspension;license suspended;ausgesetzt;ruhend;ruht
      suspendiert;suspendu;suspendido;suspendida;geschorst;opgeschort;avstangd;suspenderet;suspendert;sospeso;suspenso
      emergency restriction;ineligible to practice;gesperrt;sospesa;suspensa;suspendue
      suspenderad;zawieszony;zawieszona;zawieszone;pozastaveno;pozastavena;pozastaveny;keskeytetty;not authorised to practise;not authorized to practice;may not practice
      """
    ),
    (
      .revoked,
      """
      revoked;revocation;terminated;withdrawn;cancelled;canceled;decertified;struck off;removed;disbarred;annulled
      rescinded;voided by board;revoked by board;barred;debarred;stripped;license revoked;registration cancelled
      erased;removed from register;widerrufen;entzogen;aufgehoben;revoque;retire du registre;annule;revocado;revocada
      retire;retiree;radie;radiee;revoquee;annulee;annules;zuruckgezogen;zuruckgenommen;aberkannt;annulliert;struck from register
      struck off the register;struck off register;removed from the register;deregistered;de registered;aterkallat;indraget
      revocata;annullato;annullata;ritirato;ritirata;revogada;cassado;cassada;cancelada;anulada;retirado;retirada
      cofniety;cofnieta;cofniete;uniewazniony;uniewazniona;uniewaznione;odebrano;odebrana;zruseno;zrusena;peruutettu;peruttu
      annullerad;annulleret;annullert;makulerad;doorgehaald;geroyeerd
      anulado;cancelado;ingetrokken;aterkallad;indragen;tilbagekaldt;inddraget;tilbakekalt;inndratt;revocato;revogado
      """
    ),
    (
      .surrendered,
      """
      surrendered;relinquished;voluntary surrender;voluntarily surrendered;surrender;surrendered license;given up
      resigned license;voluntary relinquishment;voluntary revocation;voluntarily relinquished;zuruckgegeben;rendu
      renunciado;ingeleverd;aterlamnad;afleveret
      """
    ),
    (
      .inactive,
      """
      inactive;retired;non practising;non practicing;nonpracticing;closed;emeritus;deceased;dormant;not active;on hold
      voluntary inactive;retired license;inactive license;non practicing member;left register;disabled;deactivated
      inaktiv;stillgelegt;nicht aktiv;ruhestand;inactif;inactive status;retraite;inactivo;inactiva;jubilado;inactief
      vilande;passiv;inativo;inattivo;non active;superseded inactive;failed;fail;denied;rejected;not approved;refused
      """
    ),
  ]
}
