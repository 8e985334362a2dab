import Foundation

/// A long tracker: a row a certificate, title rows, semicolons, Windows-1252.
enum TrackerFile {
  static func make(_ people: [RandomPerson], _ random: inout SeededGenerator) -> RandomSheet {
    var text = "Certificate register;;;;;;;\nAs of 02.11.2026;;;;;;;\n;;;;;;;\n"
    let header = ["Emp. No.", "Name", "Location", "Certificate", "Certificate No.", "Issued", "Expires", "Status"]
    text += Handwriting.row(header, delimiter: ";")
    var rows: [String] = []
    for person in people {
      for holding in person.holdings where random.chance(60) { rows.append(row(person, holding, &random)) }
    }
    if let again = rows.first, random.chance(30) { rows.append(again) }
    if random.chance(20) { rows.append(Handwriting.row(header, delimiter: ";")) }
    text += random.shuffled(rows).joined()
    if random.chance(50) { text += "Total: \(rows.count);;;;;;;\n" }
    // Every letter here is one of Windows-1252 that Latin-1 has at the same place.
    return RandomSheet(
      path: "inbox/training/certificates.csv", bytes: text.data(using: .isoLatin1) ?? Data(text.utf8),
      source: "certificates")
  }

  private static func row(
    _ person: RandomPerson, _ holding: RandomHolding, _ random: inout SeededGenerator
  ) -> String {
    var cells = [
      random.chance(75) ? person.number : "", Handwriting.familyFirst(person, &random), person.location, holding.code,
      random.chance(80) ? holding.number : "", holding.issued.dotted, holding.expires.dotted, "valid",
    ]
    if random.chance(6) { cells[6] = "31.02.2027" }
    if random.chance(8) { cells[5] = "" }
    if random.chance(8) { cells[6] = holding.expires.later(years: 1).dotted }
    if random.chance(4) { cells[1] = "" }
    if random.chance(5) { cells[3] = "Gold Star Award" }
    return Handwriting.row(cells, delimiter: ";")
  }
}

/// A wide matrix: a row a person, a column a certificate.
enum MatrixFile {
  private static let columns = ["MANUAL-HANDLING": "Manual Handling", "FIRST-AID": "First Aid", "BLS": "BLS"]
  private static let codes = ["MANUAL-HANDLING", "FIRST-AID", "BLS"]

  static func make(_ people: [RandomPerson], _ random: inout SeededGenerator) -> RandomSheet {
    var text = "Mandatory training matrix,,,,,,\nAs of 13/11/2026,,,,,,\n"
    text += Handwriting.row(["Emp No", "Name", "E-mail", "Site"] + codes.map { columns[$0] ?? $0 })
    for person in people where random.chance(70) {
      let cells = codes.map { code in cell(person.holdings.first { $0.code == code }, &random) }
      text += Handwriting.row(
        [
          random.chance(80) ? person.number : "", Handwriting.givenFirst(person, &random),
          random.chance(50) ? person.email : "", person.location,
        ] + cells)
    }
    return RandomSheet(path: "inbox/training/matrix.csv", bytes: Data(text.utf8), source: "matrix")
  }

  private static func cell(_ holding: RandomHolding?, _ random: inout SeededGenerator) -> String {
    guard let holding else { return random.pick(["", "", "N/A", "x", "in progress"]) }
    switch random.number(1...6) {
    case 1: return "exp \(holding.expires.monthOnly)"
    case 2: return "x"
    case 3: return ""
    default: return holding.expires.slashed
    }
  }
}

/// What clients were told.
enum PromiseFile {
  static func make(_ people: [RandomPerson], _ random: inout SeededGenerator) -> RandomSheet {
    var text = Handwriting.row(["Client", "Contract", "Promised credential", "Named staff", "Headcount promised"])
    for person in people where random.chance(20) {
      let code = random.pick(["BLS", "ACLS", "CISSP"])
      text += Handwriting.row(["Northfield Hospitals", "NH-2026", code, "\(person.given) \(person.family)", ""])
    }
    text += Handwriting.row(["Northfield Hospitals", "NH-2026", "ACLS", "", String(random.number(1...4))])
    return RandomSheet(
      path: "inbox/promises/client-matrix.csv", bytes: Data(text.utf8), source: "proposals", asAt: "2026-09-01")
  }
}

/// A list of barred people in the layout of the OIG's LEIE.
enum ExclusionFile {
  static func make(_ people: [RandomPerson], _ random: inout SeededGenerator) -> RandomSheet {
    var text =
      "LASTNAME,FIRSTNAME,MIDNAME,BUSNAME,GENERAL,SPECIALTY,UPIN,NPI,DOB,ADDRESS,CITY,STATE,ZIP,EXCLTYPE,EXCLDATE,"
      + "REINDATE,WAIVERDATE,WVRSTATE\n"
    text += entry(family: "CASTILLO", given: "RUBEN", born: "19610904", reinstated: "00000000")
    for person in people where random.chance(12) {
      text += entry(
        family: person.family.uppercased(), given: person.given.uppercased(),
        born: random.chance(70) ? person.born.compact : "", reinstated: random.chance(30) ? "20250915" : "00000000")
    }
    return RandomSheet(
      path: "inbox/exclusions/UPDATED.csv", bytes: Data(text.utf8), source: "exclusions", asAt: "2026-11-10")
  }

  private static func entry(family: String, given: String, born: String, reinstated: String) -> String {
    "\"\(family)\",\"\(given)\",\" \",\"\",\"NURSE/NURSES AIDE\",\"NURSE AIDE\",\" \",0000000000,\(born),\"14 MILL LANE\","
      + "\"EUGENE\",\"OR\",97401,\"1128a2\",20230518,\(reinstated),00000000,\"\"\n"
  }
}
