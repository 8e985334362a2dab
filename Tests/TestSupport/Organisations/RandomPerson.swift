/// Somebody whom a random organisation's files speak of.
package struct RandomPerson: Sendable {
  package var number: String
  package var given: String
  package var nickname: String?
  package var middle: String?
  package var family: String
  package var born: RandomDay
  package var job: String
  package var department: String
  package var location: String
  package var clients: [String]
  package var hired: RandomDay
  /// As HR's `Worker_Status` has it.
  package var status: String
  package var left: RandomDay?
  package var holdings: [RandomHolding]

  package var email: String { "\(ASCIIName.of(given)).\(ASCIIName.of(family))@northfield.example" }

  /// A telephone number of the range kept for fiction.
  package var phone: String { "(206) 555-01\(number.suffix(2))" }
}

/// One certificate that somebody has, with what is true of it.
package struct RandomHolding: Sendable {
  package var code: String
  package var number: String
  package var issued: RandomDay
  package var expires: RandomDay
}

/// A day that exists.
package struct RandomDay: Sendable {
  package var year: Int
  package var month: Int
  package var day: Int

  package init(_ year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = min(day, 28)
  }

  package var iso: String { "\(year)-\(two(month))-\(two(day))" }
  package var dotted: String { "\(two(day)).\(two(month)).\(year)" }
  package var slashed: String { "\(two(day))/\(two(month))/\(year)" }
  package var compact: String { "\(year)\(two(month))\(two(day))" }
  package var monthOnly: String { "\(month)/\(two(year % 100))" }

  package func later(years: Int) -> RandomDay { RandomDay(year + years, month, day) }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// A name in small ASCII letters, as e-mail addresses have it.
enum ASCIIName {
  private static let plain: [Character: String] = ["ü": "ue", "ö": "oe", "ä": "ae", "é": "e", "ñ": "n", "ø": "o"]

  static func of(_ name: String) -> String {
    name.lowercased().map { letter in
      plain[letter] ?? (letter.isASCII && letter.isLetter ? String(letter) : "")
    }.joined()
  }
}
