/// What a remark beside a person says of their leaving: `LEFT 3/26`, `no longer with us`, `ausgeschieden zum 31.03.2026`.
///
/// Only a remark that says this and nothing else is believed; one that holds a word of it among others is for a person
/// to read: `left a message`, `leaves early on Fridays`.
struct LeaverNote: Equatable {
  enum Standing { case left, leaving, unclear }

  private(set) var standing: Standing
  /// When, as written.
  private(set) var leftOn: String?

  /// nil where the remark does not speak of leaving.
  ///
  /// - Parameter isOfPerson: Whether a word that is said of certificates too (`terminated`) can only mean the person.
  init?(_ note: String, isOfPerson: Bool) {
    guard (4...200).contains(note.utf8.count), Self.sieve.mayHold(note) else { return nil }
    let dates = DateScanner.dates(in: note)
    var bare = note
    if let date = dates.first { bare = bare.replacing(date.text, with: " ") }
    var tokens = HeaderText.tokens(bare).filter { !Self.fill.contains($0) }
    var year: String?
    if dates.isEmpty, let last = tokens.last, last.utf8.count == 4, last.hasPrefix("20"), Int(last) != nil {
      year = tokens.removeLast()
    }
    let text = tokens.joined(separator: " ")
    let known: Standing? =
      Self.left.contains(text) ? .left : Self.leaving.contains(text) ? .leaving : Self.both.contains(text) ? .left : nil
    if let known, dates.count <= 1, !note.contains("?") {
      leftOn = dates.first?.text ?? year
      let isOpen = Self.both.contains(text) ? !isOfPerson : known == .leaving && leftOn == nil
      standing = isOpen ? .unclear : known
      return
    }
    // A long remark that begins like one, or holds a phrase that means nothing else.
    let padded = " " + text + " "
    let beginsWithIt = !dates.isEmpty && ["left", "leaving", "leaver", "parti", "baja"].contains(tokens.first ?? "")
    guard beginsWithIt || Self.telling.contains(where: { padded.contains(" " + $0 + " ") }) else { return nil }
    standing = .unclear
  }

  private static let sieve = WordSieve([left, leaving, both, telling].joined())

  private static let fill: Set<String> = [
    "on", "in", "as", "of", "from", "since", "per", "am", "zum", "seit", "im", "le", "en", "depuis", "el", "desde",
    "op",
    "sinds", "den", "pr", "wef", "effective", "date", "the", "has", "have", "hat", "ist", "is", "a", "had", "er", "sie",
    "he", "she", "now", "already", "did", "been",
  ]

  private static func phrases(_ text: String) -> Set<String> {
    Set(
      text.split(whereSeparator: { $0 == ";" || $0.isNewline }).map { phrase in
        HeaderText.tokens(String(phrase)).filter { !fill.contains($0) }.joined(separator: " ")
      })
  }

  private static let left = phrases(
    """
    left;leaver;left us;left company;left the company;left organisation;left organization;left employment;left the trust
    left service;left job;left post;left team;no longer with us;no longer employed;no longer works here;no longer working here
    no longer here;no longer with company;no longer with the company;no longer at company;no longer employed here
    not with us any more;not with us anymore;no longer employed by us;not employed any more;resigned;retired;deceased;dismissed
    fired;quit;departed;laid off;made redundant;redundant;gone;ex employee;former employee;contract ended;end of contract
    employment ended;employment terminated;terminated employment;left date;date left;termed
    ausgeschieden;ausgetreten;gekundigt;nicht mehr bei uns;nicht mehr im haus;nicht mehr im unternehmen;nicht mehr beschaftigt
    nicht mehr da;in rente;im ruhestand;verstorben;vertrag beendet;unternehmen verlassen;firma verlassen
    parti;partie;quitte l'entreprise;quitte la societe;n'est plus dans l'entreprise;a quitte
    ne travaille plus ici;demission;demissionne;demissionnaire;licencie;licenciee;retraite;a la retraite;parti a la retraite
    sorti;sortie;fin de contrat
    baja;baja voluntaria;ya no trabaja aqui;ya no trabaja con nosotros;dejo la empresa;ha dejado la empresa;despedido;despedida
    jubilado;jubilada;renuncio;cesado;cesada
    uit dienst;uit dienst getreden;niet meer in dienst;ontslagen;vertrokken;met pensioen;werkt hier niet meer
    slutat;har slutat;inte kvar;pensionerad;uppsagd;slutade;avslutad anstallning
    fratradt;er stoppet;stoppet;opsagt;sluttet;har sluttet;gatt av med pensjon;pensjonert;pensioneret;ikke ansat mere
    ikke lenger ansatt;desligado;desligada;saiu da empresa;demitido;demitida
    """)

  private static let leaving = phrases(
    """
    leaving;leaves;will leave;last day;last working day;last day of work;notice given;leaving date;letzter arbeitstag
    letzter tag;scheidet aus;verlasst uns;dernier jour;ultimo dia;laatste werkdag;sista dag;sidste dag;siste dag
    """)

  /// Said of certificates too.
  private static let both = phrases("terminated;termination;cancelled;ended")

  private static let telling: Set<String> = phrases(
    """
    left us;left company;left the company;no longer with us;no longer employed;no longer works;no longer working;resigned
    retired;deceased;dismissed;leaver;made redundant;laid off;last working day;terminated;left employment;quit
    ausgeschieden;ausgetreten;nicht mehr bei uns;gekundigt;a quitte;demission;demissionne;licencie;ya no trabaja
    baja voluntaria;uit dienst;niet meer in dienst;ontslagen;slutat;fratradt;sluttet;opsagt
    """)
}
