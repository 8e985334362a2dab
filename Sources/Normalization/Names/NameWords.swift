/// Words that stand in names and are no part of them, or bind parts of them. All folded by `LatinFold`.
enum NameWords {
  /// Titles before a name.
  static let titles = set(
    """
    mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon judge capt captain sgt sergeant lt col maj
    gen cmdr cdr officer nurse sister doctor doc herr frau fraulein hr fr dipl ing mag monsieur madame mme mlle messrs
    senor senora senorita sra srta sig signor signora signorina dott dottssa dhr mevr mevrouw meneer drs ir fru froken
    dra eng engr pastor rabbi imam master mstr univ professorin mw dottor avv arq lic
    """)

  /// Subjects behind a doctor's or an engineer's title: `Dr. med. dent.`
  static let titleSubjects = set(
    "med dent vet phil rer nat pol oec jur iur techn theol habil hum sc ing agr rer math univ ph")

  /// Letters that stand before names too, as what somebody works as: `RN Ann Lee`.
  static let jobLetters = set("rn lpn lvn cna rgn rmn aprn crna emt")

  /// Titles that are also names or name parts: dropped only with a full stop, or before two more words.
  static let weakTitles = set(
    "fr hr don dona sr sra sig doc judge master sister nurse lord lady dame gen col maj eng ir")

  /// Generational suffixes with the form shown.
  static let suffixes: [String: String] = [
    "jr": "Jr", "junior": "Jr", "jnr": "Jr", "jun": "Jr", "sr": "Sr", "senior": "Sr", "snr": "Sr", "sen": "Sr",
    "i": "I", "ii": "II", "iii": "III", "iv": "IV", "v": "V", "vi": "VI", "1st": "I", "2nd": "II", "3rd": "III",
    "4th": "IV", "5th": "V", "filho": "Filho", "neto": "Neto", "fils": "fils",
  ]

  /// Suffixes that count without a comma before them.
  static let strongSuffixes = set("jr jnr sr snr ii iii iv 2nd 3rd 4th junior senior")

  /// Letters after a name. Words that are also names (`Do`, `Ma`, `Ba`) count in capitals only.
  static let postNominals = set(
    """
    rn bsn msn adn asn lpn lvn cna np fnp aprn arnp crna cnm cns agnp pmhnp acnp dnp md do mbbs mbchb frcs frcp mrcp facs
    facp pa pac rph pharmd dds dmd od dpm dc dvm pt dpt otr ot otd slp ccc cccslp rd rdn ldn lcsw lmsw lsw msw lpc lmft
    lmhc cadc bcba rbt psyd phd edd jd esq llm llb mba mph mha mpa ms msc mres ma ba bs bsc beng meng bed med mfa bcom
    aas cpa cfa cma cia cisa cism cissp ccsp crisc cgeit pmp capm pe eit ra aia leed ap csp chst asp cih gsp ohst cfp
    ccrn cen tncc ceN cnor pccn cpn ocn cwcn rrt crt cphq cpc ccs rhia rhit emt emtp nremt paramedic acls bls pals mscp
    cscp shrm phr sphr ccnp ccie mcse ceh oscp itil prince2 fcca acca aca fca cipd mcipd mbcs ceng ieng cmiosh mba
    nmc hcpc srn rgn rmn rscn obe mbe cbe ceo cfo coo usn usaf usmc ret faan facc facep fapa crnp pmc cpht nremt nrp
    """)

  /// Post-nominals that are also names: these need capitals throughout, and a comma or a neighbour of their kind.
  static let weakPostNominals = set("do ma ba pa ms bs ra ap ot pt od dc med bed np cia aca")

  /// Particles that bind to the family name after them.
  static let particles = set(
    """
    van von der den de del della di da do dos das du des la le las los el al bin ibn binti bint ben ap ter ten te
    zu zum zur vom op 't t aan af av y e i san santa delle degli dei lo abu abd ul ur ud uddin
    """)

  /// Particles of German, Dutch and the Romance languages, which stand before surnames and a few given names.
  static let surnameParticles = set("van von der den de del della di da do dos das du la las los le ter ten zu zum zur")

  /// What follows a particle in given names: `María del Carmen`, `Maria de Fátima`, `María de los Ángeles`.
  static let devotional = set(
    """
    carmen pilar angeles fatima conceicao concepcion jesus mar rosario mercedes luz dolores dores lourdes socorro gloria
    graca gracia ceu guadalupe remedios nieves rocio consuelo carmo anjos deus dios assuncao asuncion soledad milagros
    piedad esperanza sagrario valle refugio nascimento natividade lurdes penha
    """)

  static let vietnameseSurnames = set("nguyen tran pham hoang huynh phan vo dang bui duong ly ngo truong dinh trinh")

  /// Particles that nobody is called by: in front of another one they open a family name, `De La Cruz`.
  static let openingParticles = set("van von de del della di da dos das la le")

  /// Particles that stand alone before a family name without another: `y`, `e` and `i` only join two family names.
  static let joiners = set("y e i")

  /// Words that mark a family name of before: `née Jones`.
  static let formerMarks = set(
    "nee ne born geb geborene formerly former prev previously maiden fka was exnom alias f fodd fodt rozena roz domu")

  /// Words in front of what somebody is called: `goes by Kate`, `pref: Kate`.
  static let calledMarks: [[String]] = [
    ["goes", "by"], ["known", "as"], ["likes", "to", "be", "called"], ["prefers"], ["preferred", "name"], ["preferred"],
    ["pref"], ["called"], ["aka"], ["a", "k", "a"], ["nickname"], ["nick"], ["genannt"], ["gen"], ["dit"], ["dite"],
  ]

  /// Words that say something of a person's record, not of the name.
  static let markers = set(
    """
    left leaver leavers terminated termed term inactive resigned retired gone ex former quit departed archived
    duplicate dupe dup old do not use donotuse deceased loa leave on maternity paternity mat parental sick sabbatical
    new starter hire temp temporary agency contractor contract prn casual bank perdiem per diem student intern trainee
    volunteer pt ft parttime fulltime part full time updated see note notes tbc void deleted remove removed active
    he him his she her hers they them theirs
    """)

  /// Texts that stand in place of a name and name nobody.
  static let placeholders = set(
    """
    tbc tbd tba na none nil null vacant vacancy unknown unassigned nobody noone anonymous test blank empty various
    staff employee name person nan xxx xx x other others agency total totals nn undefined
    """
  ).union([
    "n a", "n n", "no name", "not applicable", "not assigned", "to be confirmed", "to be determined", "to be advised",
    "to be announced", "to be hired", "new hire", "new starter", "open position", "position vacant", "vacant position",
    "vacant post", "open", "all staff", "no one", "not known", "not available", "first name", "last name", "full name",
    "first last", "last first", "surname", "given name", "employee name", "staff name", "name unknown", "agency staff",
    "agency nurse", "bank staff", "nicht besetzt", "unbesetzt", "vakant", "vacante", "see hr", "see above", "same",
    "same as above", "test test", "test user", "unknown unknown", "not yet appointed", "not yet assigned",
  ])

  private static func set(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == " " || $0.isNewline }).map(String.init))
  }
}
