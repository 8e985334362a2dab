/// Words that show that a text beside a name is no name.
enum NonNameWords {
  /// Whether a word of the text says department, place, job, company or employment.
  static func isIn(_ text: String) -> Bool {
    HeaderText.tokens(text).contains { departments.contains($0) || jobs.contains($0) || companies.contains($0) }
  }

  static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "herr", "frau", "mme", "m", "sr", "sra", "nurse", "sister",
  ]

  /// Words before another name of the same person.
  static let otherNameMarks: Set<String> = [
    "nee", "ne", "geb", "geborene", "born", "formerly", "former", "aka", "fka", "alias", "was", "now", "maiden",
  ]

  /// Words of places and jobs that are surnames too.
  static let surnames = words(
    """
    north south east west ward park court street lane house lodge home day days night field wing cook porter head carer
    chef guard clerk driver leader nurse sons young new early late lower temple church wood hall
    """)

  private static let departments = words(
    """
    ward unit dept department shift night nights day days early late weekend floor wing level site location building
    theatre theater reception kitchen catering canteen laundry icu itu er ed emergency intensive care clinic clinics
    hospital hospitals home house lodge centre center station office offices depot warehouse workshop laboratory lab
    pharmacy radiology surgery surgical oncology cardiology maternity paediatrics pediatrics rehab rehabilitation nursing
    medical health safety operations logistics maintenance finance accounts payroll marketing sales security admin
    administration hr it facilities transport production quality engineering education training support services service
    north south east west central upper lower park court street road avenue lane station abteilung schicht nacht
    food beverage hygiene cleaning housekeeping fire first aid
    """)

  private static let jobs = words(
    """
    nurse nurses manager lead leader head director supervisor coordinator officer assistant carer caregiver porter doctor
    physician surgeon therapist technician engineer electrician plumber driver operator operative consultant analyst
    developer administrator secretary receptionist clerk trainer instructor teacher apprentice trainee student intern
    volunteer agency bank staff senior junior deputy charge registered practitioner specialist midwife paramedic
    pharmacist cook chef cleaner guard worker team crew contractor temp temporary leave left leaver maternity sick active
    inactive vacant vacancy retired resigned terminated starter new employee full part time rn lpn lvn cna bsn msn
    """)

  private static let companies = words(
    """
    ltd limited inc llc llp plc gmbh ag corp corporation company co sons son partners group holdings associates agency
    staffing council board association institute college university school academy society foundation trust
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == " " || $0.isNewline }).map(String.init))
  }
}
