/// Words of matrix cells, folded.
enum CellWords {
  /// The person holds nothing, or nobody says that they do.
  static let nothing = phrases(
    """
    n;x no;not required;not req;not needed;not held;not done;not started;not completed;not complete;incomplete;not trained
    not yet;not booked;not applicable to role;nr;n r;exempt;exempted;waived;waiver;required;req;req d;needed;needs;need
    needs training;needs course;needs booking;need to book;to book;to be booked;to do;todo;to complete;tba;tbc;tbd;due
    outstanding;missing;gap;absent;did not attend;dna;no show;failed;fail;false;0;0 0;see hr;ask hr;see above;see below;see notes
    see note;ask;who;what;why;unsure;not sure;dont know;not known;unknown;unk;unbekannt;nein;nicht erforderlich;non;nee;nej
    nei;nao;nicht vorhanden;fehlt;offen;manquant;a faire;pendiente de hacer;falta;ontbreekt;saknas;mangler;ikke relevant
    declined;refused;left;leaver;not eligible;never;no record;none on file;not on file;no cert;no certificate;no copy held
    new starter;new;optional;desirable;planned;to be planned;to be arranged;to arrange;tbs;to be scheduled;next course
    """)

  /// The person holds it; nothing more is said.
  static let held = phrases(
    """
    x;xx;xxx;y;yes;yep;ja;oui;si;sim;j;o;true;t;1;1 0;ok;okay;done;have;has;had;got;got it;held;holder;holds;in date
    up to date;utd;pass;passed;trained;complete;completed;comp;compl;c;certified;certificate held;on file;copy on file
    cert on file;compliant;current;valid;active;met;tick;ticked;check;checked;yes copy held;copy held;attended;achieved
    signed off;competent;erledigt;vorhanden;bestanden;fait;hecho;listo;gedaan;klar;gjort;ferdig;feito;green;full
    """)

  /// On the way.
  static let inProcess = phrases(
    """
    in progress;in process;in training;enrolled;enroled;booked;scheduled;applied;applied for;application sent;on order
    ordered;pending;awaiting results;awaiting cert;awaiting certificate;awaiting card;studying;started;renewing;wip;ip
    in prog;i p;registered;attending;underway;under way;ongoing;course booked;exam booked;test booked;on course;waiting
    waiting for card;waiting for cert;card ordered;card on order;applied awaiting card;in hand;being renewed;submitted
    training;trainee;learning;working towards;working on it;part complete;part done;half done;partially complete
    amber;in corso;in bearbeitung;angemeldet;beantragt;inscrit;en cours;en proceso;aangemeld;anmald;tilmeldt;pameldt
    """)

  /// First words after which a date is that of an event on the way, not a term.
  static let inProcessStarts: Set<String> = [
    "booked", "scheduled", "applied", "enrolled", "ordered", "pending", "awaiting", "registered", "attending", "exam",
    "test", "course", "training", "renewing", "submitted", "waiting", "planned", "retest", "resit", "angemeldet",
    "inscrit", "inprogress", "studying", "sitting",
  ]

  /// The person may hold it, but what is there does not show how it stands.
  static let unknown = phrases(
    """
    need copy;needs copy;copy needed;need card;need cert;awaiting copy;copy requested;awaiting proof;proof needed
    not verified;unverified;to verify;to be verified;verify;check with;chase;chasing;see file;query;expired or lapsed
    need renewal;needs renewal;needs renewing;renew;renewal needed;renewal required;needs maintenance;needs refresher
    refresher due;refresher needed;lost;lost card;card lost;overseas;other employer;warning
    """)

  /// Words beside a day on which a certificate has to be renewed.
  static let due: Set<String> = [
    "due", "renew", "renewal", "needs", "refresher", "overdue", "fallig", "uberfallig", "erneuern", "verlangern",
    "auffrischung", "renouveler", "renouvellement", "renovar", "renovacion", "vernieuwen", "verlengen", "herhalen",
    "fornya", "fornyas", "fornyes", "forny", "renovar", "renovacao",
  ]

  /// Words that are notes to a date, not claims.
  static let numberMarks = [
    "card number", "card no", "cert no", "cert number", "certificate no", "certificate number", "license no",
    "licence no", "lic no", "reg no", "ref no", "number", "no", "nr", "num", "card", "cert", "lic", "reg", "ref", "id",
    "#",
  ]

  private static func phrases(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == ";" || $0.isNewline }).map { LatinFold.fold(String($0)) })
  }
}
