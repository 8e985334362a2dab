import Records

/// Employment words and codes, folded.
enum EmploymentWords {
  static let exact: [String: EmploymentStatus] = {
    var table: [String: EmploymentStatus] = [:]
    for (status, rows) in lists {
      for word in rows.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
        table[LatinFold.fold(String(word))] = status
      }
    }
    return table
  }()

  /// Words that say so in whatever text they stand.
  static let left: Set<String> = [
    "terminated", "resigned", "leaver", "left", "deceased", "dismissed", "departed", "ausgeschieden", "separated",
    "fired",
  ]

  /// What a text says that is made of known phrases, of words that say nothing and of dates: `Regular Full-Time`,
  /// `On maternity until 3/26`; nil where anything else stands in it.
  static func covering(_ words: [String]) -> EmploymentStatus? {
    var found: Set<EmploymentStatus> = []
    var index = 0
    while index < words.count {
      if fillers.contains(words[index]) || words[index].allSatisfy({ $0.isNumber }) {
        index += 1
        continue
      }
      let lengths = (1...min(4, words.count - index)).reversed()
      let hit = lengths.lazy.compactMap { length -> (Int, EmploymentStatus)? in
        let phrase = words[index..<(index + length)].joined(separator: " ")
        return phrase.utf8.count > 1 && !bare.contains(phrase) ? exact[phrase].map { (length, $0) } : nil
      }.first
      guard let hit else { return nil }
      found.insert(hit.1)
      index += hit.0
    }
    return [.left, .leave, .active].first { found.contains($0) }
  }

  private static let fillers: Set<String> = [
    "worker", "employee", "staff", "until", "till", "til", "from", "since", "to", "hours", "hrs", "basis", "status",
  ]
  /// Answers that mean something only where they stand alone.
  private static let bare: Set<String> = ["no", "yes", "true", "false", "other", "unknown", "new", "open", "live"]

  private static let lists: [(EmploymentStatus, String)] = [
    (
      .active,
      """
      active;a;1;true;yes;y;employed;current;full time;part time;fulltime;parttime;ft;pt;regular;permanent;temporary
      probation;probationary;on probation;working;hired;in service;active employee;employee;contract;contractor;casual;per diem
      prn;bank;fixed term;perm;temp;seasonal;notice;on notice;notice period;serving notice;active assignment;contingent
      active full time;active part time;rehired;new hire;new;existing;live;enabled;in post;in employment;staff
      pre start;prestart;starting;pending hire;pending start;suspended;s;furlough;furloughed;apprentice;intern
      aktiv;beschaftigt;tatig;angestellt;vollzeit;teilzeit;actif;active;en poste;en activite;activo;activa;empleado
      actief;in dienst;werkzaam;anstalld;ansat;ansatt;ativo;attivo;attiva;tempo pieno;heltid;deltid
      """
    ),
    (
      .leave,
      """
      leave;on leave;loa;l;p;leave of absence;paid leave;leave with pay;unpaid leave;leave without pay;maternity
      maternity leave;paternity leave;parental leave;parental;sick;sick leave;long term sick;lts;medical leave;fmla
      sabbatical;military leave;disability;std;ltd;short term disability;long term disability;adoption leave;absent
      on maternity;on sick leave;family leave;career break;garden leave;gardening leave;study leave;secondment
      elternzeit;mutterschutz;krank;beurlaubt;freigestellt;en conge;conge;conge maternite;arret maladie;de baja;baja medica
      permiso;excedencia;licencia;verlof;met verlof;ziek;zwangerschapsverlof;tjanstledig;foraldraledig;sjukskriven
      orlov;barsel;barselsorlov;sygemeldt;permisjon;sykmeldt;foreldrepermisjon;mutterschaftsurlaub;em licenca;in congedo
      """
    ),
    (
      .left,
      """
      left;leaver;terminated;termed;term;t;d;r;u;q;v;x;inactive;i;0;false;no;n;resigned;retired;former;former employee
      ex employee;deceased;dismissed;fired;laid off;redundant;separated;departed;quit;gone;ended;ended employment;employment ended;closed
      not active;no longer employed;discharged;released;contract ended;end of contract;retirement;resignation;termination
      voluntary termination;involuntary termination;rns;reported no show;no show;archived;disabled;deactivated;offboarded
      ausgeschieden;gekundigt;ausgetreten;inaktiv;ehemalig;rentner;im ruhestand;entlassen;verstorben;parti;sorti;inactif
      demission;retraite;licencie;ancien;baja;cesado;despedido;jubilado;inactivo;renuncio;uit dienst;ontslagen;vertrokken
      gepensioneerd;inactief;slutat;avslutad;pensionerad;fratradt;opsagt;fratraadt;pensioneret;sluttet;oppsagt;pensjonert
      desligado;demitido;inativo;cessato;dimesso;licenziato
      """
    ),
    (.unknown, "unknown;unk;other;not known;unbekannt;inconnu;desconocido"),
  ]
}
