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
