/// What `muster init` writes for its user to fill in: valid as it stands, with every line explained.
enum StarterFiles {
  static func organisation(named name: String) -> String {
    """
    # Your organisation, and where its files come from.
    # Lines that begin with # are notes; take the # away to use an example.
    # Save, then run any muster command: a mistake is shown with its line and what would be right.

    organisation: \(quoted(name))

    # Who reads the reports and chases what is open, and who does so when that person is away.
    # As long as either is missing, every audit says so.
    # coordinator: {name: Dana Reyes, email: dana.reyes@example.org}
    # backup: {name: Ola Berg, email: ola.berg@example.org}

    # How a date like 03/04/2024 reads where the file itself cannot tell:
    # dmy is 3 April, mdy is March 4, ymd is for years written first.
    date_order: dmy

    # So many days before a credential expires it is reported as expiring.
    expiring: [90, 60, 30]

    # A file in inbox/ is taken once it has been still for so long.
    settle: 5 seconds

    # The time zone in which a day begins and ends.
    time_zone: UTC

    # Where files come from. One entry a source; what a source may be believed about is its authority:
    #   hr              the personnel system: who works here, since when, as what
    #   issuer          an issuing body's own file: the last word on its credentials
    #   tracker         a spreadsheet or database that somebody keeps
    #   correspondence  e-mail
    #   exclusion       a list of people who are barred
    #   promise         what a client was told; proves nothing
    # A file can also be imported without an entry here: muster import FILE
    sources: []
    #  - name: hr
    #    authority: hr
    #    files: "hr/*.xml"          # which files, under inbox/
    #    snapshot: full             # full: whoever is not in the newest file has left; changes: absence says nothing
    #    max_shrink: 20%            # a full file that lost more than this is taken for cut off, and refused
    #    companion: done            # taken only with NAME.done beside it; sha256: with NAME.sha256, and its hash is checked
    #    expected_every: 7 days     # a later file is reported
    #  - name: red-cross
    #    authority: issuer
    #    issuer: American Red Cross
    #    covers: [BLS, CPR]         # codes of the credentials that this issuer's full files are complete for
    #    files: "red-cross/*.csv"
    #    snapshot: full
    #  - name: training-sheet
    #    authority: tracker
    #    files: "training/*.csv"

    """
  }

  static let catalogue = """
    # Credentials that your organisation uses and muster does not know yet, or knows differently.
    # Run muster import on a file and then muster audit: what is not known is listed as "unknown credential".

    credentials: []
    #  - code: FORK                       # short, unique
    #    name: Forklift Operator
    #    aliases: [Forklift, Lift Truck Licence]   # how else it is written
    #    issuer: National Safety Council
    #    valid_for: 3 years               # years, months or days; leave it out if it does not expire
    #    number_pattern: 'FL-\\d{6}'       # what its numbers look like
    #    verify_every: 12 months          # how often the issuer is to be asked; leave it out for never
    #    satisfies: []                    # codes of other credentials that this one counts for too

    """

  static let requirements = """
    # Who must hold what, and why.
    # Without requirements an audit still reports what is expired, expiring or contradictory.

    requirements: []
    #  - id: R-01                         # your own short name for it
    #    credential: BLS                  # or any_of: [BLS, ACLS] where one of several is enough
    #    applies_to:                      # everyone who fits all of these; * stands for anything
    #      job_titles: ["*Nurse*"]
    #      departments: []
    #      locations: []
    #      clients: []
    #      employee_numbers: []
    #    basis: client                    # regulatory, client or best-practice
    #    client: Northfield Hospitals     # the client who asks for it
    #    contract: NH-2026
    #    contract_value: 120000           # what is at stake
    #    deadline: 2026-12-23             # by when it has to be shown
    #    lead_time: 45 days               # how long it takes to obtain
    #    at_least: 2                      # so many holders are enough; leave it out for everyone

    """

  /// A double-quoted YAML scalar.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      default:
        if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || (0x2028...0x2029).contains(scalar.value) {
          let hex = String(scalar.value, radix: 16)
          quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }
}
