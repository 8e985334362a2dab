/// Words of dates in the eight languages that mail is read in.
extension MailDate {
  /// Month names and their abbreviations, lower case, without dots: English, German, French, Spanish, Dutch, Swedish,
  /// Danish, Norwegian.
  static let months: [String: Int] = {
    let rows: [[String]] = [
      ["jan", "january", "januar", "jänner", "janvier", "janv", "enero", "ene", "januari"],
      ["feb", "february", "februar", "feber", "février", "févr", "fév", "fevrier", "febrero", "februari", "febr"],
      ["mar", "march", "märz", "mär", "mrz", "maerz", "mars", "marzo", "maart", "mrt", "marts"],
      ["apr", "april", "avril", "avr", "abril", "abr"],
      ["may", "mai", "mayo", "mei", "maj"],
      ["jun", "june", "juni", "juin", "junio"],
      ["jul", "july", "juli", "juillet", "juil", "julio"],
      ["aug", "august", "août", "aout", "agosto", "ago", "augustus", "augusti", "augu"],
      ["sep", "sept", "september", "septembre", "septiembre", "setiembre"],
      ["oct", "october", "okt", "oktober", "octobre", "octubre"],
      ["nov", "november", "novembre", "noviembre"],
      ["dec", "december", "dez", "dezember", "décembre", "déc", "decembre", "diciembre", "dic", "des", "desember"],
    ]
    var table: [String: Int] = [:]
    for (index, row) in rows.enumerated() {
      for word in row { table[word] = index + 1 }
    }
    return table
  }()

  /// Words that stand between the pieces of a day: `3 de marzo de 2025`, `March 3rd`.
  static let fillers: Set<String> = ["de", "del", "den", "the", "of", "st", "nd", "rd", "th", "er", "le", "el", "d"]

  /// Days of the week from Monday, 0, by the letters they begin with; told apart as far as they are.
  private static let weekdayNames: [[String]] = [
    ["mon", "monday", "mo", "montag", "lun", "lundi", "lunes", "ma", "maandag", "mån", "måndag", "man", "mandag"],
    [
      "tue", "tues", "tuesday", "di", "dienstag", "mardi", "mar", "martes", "dinsdag", "tis", "tisdag", "tir",
      "tirsdag",
    ],
    ["wed", "wednesday", "mi", "mittwoch", "mer", "mercredi", "mié", "miércoles", "wo", "woensdag", "ons", "onsdag"],
    [
      "thu", "thur", "thurs", "thursday", "do", "donnerstag", "jeu", "jeudi", "jue", "jueves", "donderdag", "tor",
      "torsdag", "tors",
    ],
    ["fri", "friday", "fr", "freitag", "ven", "vendredi", "vie", "viernes", "vr", "vrijdag", "fre", "fredag"],
    [
      "sat", "saturday", "sa", "samstag", "sonnabend", "sam", "samedi", "sáb", "sábado", "za", "zaterdag", "lör",
      "lördag", "lør", "lørdag",
    ],
    [
      "sun", "sunday", "so", "sonntag", "dim", "dimanche", "dom", "domingo", "zo", "zondag", "sön", "söndag", "søn",
      "søndag",
    ],
  ]

  static let weekdays: [String: Int] = {
    var table: [String: Int] = [:]
    for (index, row) in weekdayNames.enumerated() {
      for word in row { table[word] = index }
    }
    return table
  }()

  /// From Monday, 0.
  static func weekday(of token: MailDateToken) -> Int? {
    guard case .word(let word) = token else { return nil }
    return weekdays[word]
  }

  /// From Monday, 0; Sakamoto's rule.
  static func weekday(year: Int, month: Int, day: Int) -> Int? {
    guard (1...12).contains(month) else { return nil }
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let y = month < 3 ? year - 1 : year
    return (y + y / 4 - y / 100 + y / 400 + shifts[month - 1] + day + 6) % 7
  }

  /// Zones by name, those of RFC 5322, 4.3; any other says nothing, as that section wants it.
  static let zones: [String: String] = [
    "gmt": "+00:00", "ut": "+00:00", "utc": "+00:00", "z": "+00:00", "est": "-05:00", "edt": "-04:00",
    "cst": "-06:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00",
  ]
}
