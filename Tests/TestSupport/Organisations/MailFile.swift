import Foundation

/// A mailbox with certificate facts in prose, a reply that quotes one, and mail that says nothing.
enum MailFile {
  static func make(_ people: [RandomPerson], _ random: inout SeededGenerator) -> RandomSheet {
    var messages: [String] = []
    for person in people where random.chance(35) {
      guard let holding = person.holdings.first(where: { ["BLS", "ACLS"].contains($0.code) }) else { continue }
      let fact = fact(of: holding, &random)
      messages.append(message(messages.count + 1, from: person, subject: "\(holding.code) card", fact, &random))
      if random.chance(30) {
        let reply = "Thanks, filed.\n\nOn Wed, 2 Jul 2025 at 10:41, \(person.given) wrote:\n> " + fact
        messages.append(message(messages.count + 1, from: nil, subject: "Re: \(holding.code) card", reply, &random))
      }
    }
    messages.append(
      message(messages.count + 1, from: nil, subject: "Car park", "The car park is closed on Friday.", &random))
    return RandomSheet(
      path: "inbox/mail/compliance.mbox", bytes: Data(messages.joined(separator: "\n").utf8), source: "mailbox")
  }

  private static func fact(of holding: RandomHolding, _ random: inout SeededGenerator) -> String {
    switch random.number(1...3) {
    case 1:
      "my \(holding.code) was renewed. The new card, number \(holding.number), is valid until \(holding.expires.iso)."
    case 2: "my \(holding.code) renewal is still in process."
    default: "I will renew my \(holding.code) next week."
    }
  }

  private static func message(
    _ index: Int, from person: RandomPerson?, subject: String, _ body: String, _ random: inout SeededGenerator
  ) -> String {
    let name = person.map { "\(ASCIIName.of($0.given)) \(ASCIIName.of($0.family))" } ?? "Dana Reyes"
    let address = person?.email ?? "dana.reyes@northfield.example"
    let day = RandomDay(2026, random.number(1...10), random.number(1...28))
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return """
      From \(address) Wed Jul  2 08:41:10 2025
      Message-ID: <\(index)@mail.northfield.example>
      Date: \(day.day) \(months[day.month - 1]) \(day.year) 10:41:10 +0200
      From: \(name) <\(address)>
      To: Compliance <compliance@northfield.example>
      Subject: \(subject)
      MIME-Version: 1.0
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: 8bit

      Hello,

      \(body)

      """
  }
}
