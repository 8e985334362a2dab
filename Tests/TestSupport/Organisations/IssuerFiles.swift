import Foundation

/// What issuing bodies send: a full member export as CSV, and new cards as JSON.
enum IssuerFiles {
  static func members(_ people: [RandomPerson], _ random: inout SeededGenerator) -> RandomSheet {
    var text =
      "Member ID,First Name,Last Name,Email,Certification,Certification Number,Member Status,Certification Date,"
      + "Expiration Date,Verified On\n"
    for (index, person) in people.enumerated() {
      for holding in person.holdings where holding.code.hasSuffix("SP") && random.chance(80) {
        let status = random.pick(["In Good Standing", "In Good Standing", "Suspended", "Expired"])
        text += Handwriting.row([
          "M-\(index + 40)", person.nickname ?? person.given, person.family, person.email, holding.code, holding.number,
          status, holding.issued.iso, holding.expires.iso, "2026-11-16",
        ])
      }
    }
    text += "M-99,Victor,Stein,victor.stein@northfield.example,CCSP,699999,In Good Standing,2025-06-01,2028-05-31,"
    text += "2026-11-16\n"
    return RandomSheet(
      path: "inbox/isc2/member-export.csv", bytes: Data(text.utf8), source: "isc2", asAt: "2026-11-16")
  }

  static func cards(_ people: [RandomPerson], _ random: inout SeededGenerator) -> RandomSheet {
    var cards: [String] = []
    for person in people {
      for holding in person.holdings where ["BLS", "ACLS"].contains(holding.code) && random.chance(60) {
        cards.append(card(person, holding, number: random.chance(85) ? holding.number : ""))
      }
    }
    // One that nobody here may have: an empty list would say nothing about what the file is.
    cards.append(
      """
          {"eCardCode": "255500000001", "course": "BLS Provider", "status": "Current", "issueDate": "2026-01-10",
            "expirationDate": "2028-01-31", "student": {"firstName": "Colin", "lastName": "Ferris", "email": ""}}
      """)
    let text = """
      {
        "exportedAt": "2026-11-10T08:00:00Z",
        "trainingSite": "Puget Training Center",
        "eCards": [
      \(cards.joined(separator: ",\n"))
        ]
      }

      """
    return RandomSheet(path: "inbox/ecards/ecards.json", bytes: Data(text.utf8), source: "ecards")
  }

  private static func card(_ person: RandomPerson, _ holding: RandomHolding, number: String) -> String {
    """
        {
          "eCardCode": "\(number)",
          "course": "\(holding.code) Provider",
          "status": "Current",
          "issueDate": "\(holding.issued.iso)",
          "expirationDate": "\(holding.expires.iso)",
          "student": {"firstName": "\(person.given)", "lastName": "\(person.family)", "email": "\(person.email)"}
        }
    """
  }
}
