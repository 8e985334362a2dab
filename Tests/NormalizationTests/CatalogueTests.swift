import Normalization
import Records
import Testing

struct TypeRow: Sendable, CustomTestStringConvertible {
  var text: String
  var code: String?

  init(_ text: String, _ code: String?) {
    self.text = text
    self.code = code
  }

  var testDescription: String { text }
}

private let typeRows: [TypeRow] = [
  TypeRow("BLS", "BLS"), TypeRow("bls", "BLS"), TypeRow("B.L.S.", "BLS"), TypeRow("Basic Life Support", "BLS"),
  TypeRow("basic life support", "BLS"), TypeRow("Basic Life Support (BLS)", "BLS"),
  TypeRow("BLS - Basic Life Support", "BLS"),
  TypeRow("BLS Provider (AHA)", "BLS"), TypeRow("AHA BLS Provider", "BLS"), TypeRow("BLS Certification", "BLS"),
  TypeRow("BLS Exp Date", "BLS"), TypeRow("Basic Lfie Support", "BLS"), TypeRow("Basic Life Suport", "BLS"),
  TypeRow("CPR/BLS", "BLS"), TypeRow("ACLS", "ACLS"), TypeRow("Advanced Cardiac Life Support", "ACLS"),
  TypeRow("ACLS Provider Card", "ACLS"), TypeRow("BLS Instructor", "BLSI"), TypeRow("ACLS Instructor", "ACLSI"),
  TypeRow("RN", "RN"), TypeRow("R.N.", "RN"), TypeRow("RN License", "RN"), TypeRow("Registered Nurse", "RN"),
  TypeRow("RN License - State of Ohio", "RN"), TypeRow("Registered Nurse (OH)", "RN"),
  TypeRow("Registered Nurse License", "RN"),
  TypeRow("Licensed Practical Nurse", "LPN"), TypeRow("LPN Licence", "LPN"), TypeRow("CISSP", "CISSP"),
  TypeRow("Certified Information Systems Security Professional (CISSP)", "CISSP"),
  TypeRow("Certified Information System Security Professional", "CISSP"), TypeRow("CompTIA Security+", "SECPLUS"),
  TypeRow("Security+", "SECPLUS"), TypeRow("Security+ ce", "SECPLUS"), TypeRow("CompTIA A+", "APLUS"),
  TypeRow("PMP", "PMP"), TypeRow("Project Management Professional (PMP)®", "PMP"), TypeRow("OSHA 10", "OSHA10"),
  TypeRow("OSHA 30", "OSHA30"), TypeRow("OSHA-10", "OSHA10"),
  TypeRow("First Aid Expiry Date (dd/mm/yy formula)", "FIRSTAID"),
  TypeRow("What is the expiry date of your First Aid certificate?", "FIRSTAID"),
  TypeRow("D/License Expiry formula", "DL"),
  TypeRow("Driver's License", "DL"), TypeRow("Führerschein", "DL"), TypeRow("Forklift Licence", "FORKLIFT"),
  TypeRow("ServSafe Manager", "SERVSAFEM"), TypeRow("Fire Warden", "FIREWARDEN"), TypeRow("Rigger Level II", "RIGGER2"),
  TypeRow("Rigger Lvl 1", "RIGGER1"), TypeRow("Ersthelfer", "FIRSTAID"),
  // what is in no catalogue, or may well be something else
  TypeRow("Fire Warden Lvl 9x", nil), TypeRow("RN Intern", nil), TypeRow("Nursing Student", nil), TypeRow("Nurse", nil),
  TypeRow("Driver", nil), TypeRow("Driver Training Course", nil), TypeRow("Registered Nurse Training", nil),
  TypeRow("Advanced Cardiac Life Support Prep", nil), TypeRow("Social Worker", nil), TypeRow("Support", nil),
  TypeRow("Certified", nil), TypeRow("", nil), TypeRow("License", nil), TypeRow("Basic Training", nil),
  TypeRow("OSHA 50", nil), TypeRow("Rigger Level 7", nil), TypeRow("PALS 2 Instructor Trainer", nil),
  TypeRow("Certified Dragon Handler", nil),
]

private let builtIn = Catalogue()

@Test(arguments: typeRows) func textsAreMatched(_ row: TypeRow) {
  let match = builtIn.match(row.text)
  #expect(match.code == row.code, "\(match.method) \(match.similarity)")
  #expect(match.text == row.text)
  #expect((match.code == nil) == (match.method == .none))
}

@Test func everyCodeNameAndAliasFindsItsType() {
  for type in builtIn.types {
    #expect(builtIn.match(type.code).code == type.code)
    for text in [type.name] + type.aliases {
      let match = builtIn.match(text)
      let isShared = builtIn.nearTies(text).contains { $0.code == type.code }
      #expect(match.code == type.code || isShared, "\(text) of \(type.code)")
    }
  }
}

@Test func theBuiltInCatalogueIsWhole() {
  #expect(builtIn.types.count >= 250)
  let codes = Set(builtIn.types.map(\.code))
  #expect(codes.count == builtIn.types.count)
  for type in builtIn.types {
    for other in type.satisfies { #expect(codes.contains(other), "\(type.code) satisfies \(other)") }
    #expect(!type.name.contains("|"))
  }
}

@Test func satisfactionsReachOn() {
  #expect(builtIn.satisfies("ACLS", "ACLS"))
  #expect(builtIn.satisfies("acls", "BLS"))
  #expect(builtIn.satisfies("ACLS", "CPR"))
  #expect(!builtIn.satisfies("BLS", "ACLS"))
  #expect(!builtIn.satisfies("none", "BLS"))
}

@Test func nearTiesAreShown() {
  #expect(builtIn.nearTies("Social Worker").map(\.code) == ["LCSW", "LMSW", "LSW"])
  #expect(builtIn.nearTies("BLS").isEmpty)
  #expect(builtIn.match("Social Worker").alike == ["LCSW", "LMSW", "LSW"])
  #expect(builtIn.match("BLS").alike == nil)
  #expect(builtIn.match("Yoga for Llamas").alike == nil)
}

@Test func theOrganisationsOwnTypesGoFirst() {
  let own = [
    CredentialType(code: "bls", name: "Our Life Support", aliases: ["House CPR"]),
    CredentialType(code: "LIFT", name: "Lift Permit", aliases: ["Forklift", "CPR Card"]),
  ]
  let catalogue = Catalogue(own: own)
  #expect(catalogue.type(code: "BLS")?.name == "Our Life Support")
  #expect(catalogue.match("Forklift").code == "LIFT")
  #expect(catalogue.match("CPR Card").code == "LIFT")
  #expect(catalogue.match("House CPR").code == "bls")
  #expect(catalogue.match("Basic Life Support").code == nil)
}

@Test func anIssuerDecidesBetweenEquals() {
  let own = [
    CredentialType(code: "A1", name: "Life Saver", issuer: "American Red Cross"),
    CredentialType(code: "A2", name: "Life Saver", issuer: "American Heart Association"),
  ]
  let catalogue = Catalogue(own: own)
  #expect(catalogue.match("Life Saver").code == nil)
  #expect(catalogue.match("Life Saver", issuerHint: "American Red Cross").code == "A1")
  #expect(catalogue.match("Life Saver", issuerHint: "AHA").code == "A2")
}

@Test(
  arguments: [
    ("163W00000X", "RN"), ("163WE0003X", "RN"), ("164W00000X", "LPN"), ("363LF0000X", "NP"), ("183500000X", "RPH"),
    ("146L00000X", "PARAMEDIC"), ("1041C0700X", "LCSW"), ("367500000X", "CRNA"), ("364S00000X", "CNS"),
    ("376K00000X", "CNA"), ("122300000X", "DDS"), ("207Q00000X", nil), ("163W00000Y", nil),
  ] as [(String, String?)])
func taxonomyCodes(_ code: String, _ expected: String?) { #expect(builtInCatalogue.match(code).code == expected) }

/// The trades that the catalogue covers, each by some of the types that its people hold.
@Test(
  arguments: [
    ("health care", ["RN", "MD", "CNA", "RPH", "PT", "LCSW", "ACLS"]),
    ("IT and security", ["CISSP", "CCNA", "AZ-104", "SIA-DS"]),
    ("projects and finance", ["PMP", "PRINCE2F", "CPA", "SERIES7"]),
    ("construction", ["OSHA30", "CSCS", "WAH", "SCAFF"]),
    ("trades", ["ELECJ", "PLUMBM", "CWI", "EPA608"]), ("transport", ["DL", "CDL-A", "FORKLIFT", "STCW", "ADR"]),
    ("aviation", ["FAA-ATP", "FAA-AP", "EASA66-B1"]), ("food", ["SERVSAFEM", "FOODHAND", "HACCP"]),
    ("education", ["TEACH", "QTS", "WWCC"]), ("fitness and life-saving", ["NASM-CPT", "CPO", "LIFEGUARD", "BLS"]),
  ])
func everyTradeIsCovered(_ trade: String, _ codes: [String]) {
  for code in codes { #expect(builtIn.type(code: code) != nil, "\(code) of \(trade)") }
}

/// Texts that two types share on purpose: what people write does not tell which they hold.
private let sharedTexts: Set<String> = ["Social Worker"]

@Test func noTwoTypesShareACodeANameOrAnAlias() {
  var owners: [String: String] = [:]
  for type in builtIn.types {
    for text in [type.code, type.name] + type.aliases where !sharedTexts.contains(text) {
      let key = NameComparison.fold(text)
      if let owner = owners[key] { #expect(owner == type.code, "\(text) of \(type.code) and \(owner)") }
      owners[key] = type.code
    }
  }
}

@Test func typesSayWhatTheirBodiesPublish() throws {
  let issued = builtIn.types.filter { $0.issuer != nil }
  #expect(issued.count >= 250)
  #expect(builtIn.types.filter { $0.validFor != nil }.count >= 200)
  for type in builtIn.types {
    if let period = type.validFor { #expect((1...20).contains(period.count), "\(type.code)") }
    if let pattern = type.numberPattern { _ = try Regex(pattern) }
    #expect(!type.satisfies.contains(type.code))
  }
}

/// Who satisfies what: a ladder of levels reaches down, never up.
@Test(
  arguments: [
    ("ACLS", "BLS"), ("RN", "CNA"), ("CRNA", "RN"), ("PARAMEDIC", "EMT"), ("CCIE", "CCNA"), ("RHCE", "RHCSA"),
    ("PRINCE2P", "PRINCE2F"), ("SSBB", "SSYB"), ("OSHA30", "OSHA10"), ("CDL-A", "DL"), ("FAA-ATP", "FAA-PPL"),
    ("FAA-MED1", "FAA-MED3"), ("FOODHYG3", "FOODHYG1"), ("SERVSAFEM", "FOODHAND"), ("RYT500", "RYT200"),
  ])
func levelsReachDown(_ higher: String, _ lower: String) {
  #expect(builtIn.satisfies(higher, lower))
  #expect(!builtIn.satisfies(lower, higher))
}
