/// Month names and their short forms in English, German, French, Spanish, Dutch, Swedish, Danish, Norwegian, Portuguese
/// and Italian.
enum MonthNames {
  /// 1 to 12 for a folded word; nil for any other word.
  static func month(_ folded: String) -> Int? { table[folded] }

  private static let rows = [
    "january jan januar jann janner jan. janvier janv enero ene januari janeiro gennaio gen jänner",
    "february feb februar febr fevrier fevr fev febrero februari fevereiro febbraio feber",
    "march mar marz maerz mrz mars marzo maart mrt marts marco",
    "april apr avril avr abril abr aprile aprl",
    "may mai mayo mei maj maio maggio mag",
    "june jun juni juin junio junho giugno giu",
    "july jul juli juillet juil julio julho luglio lug",
    "august aug aout aou agosto ago augustus augusti",
    "september sep sept septembre septiembre setiembre setembro settembre set sett",
    "october oct oktober okt octobre octubre outubro out ottobre ott",
    "november nov novembre noviembre novembro",
    "december dec dezember dez decembre diciembre dic desember des dezembro dicembre",
  ]

  private static let table: [String: Int] = {
    var table: [String: Int] = [:]
    for (index, row) in rows.enumerated() {
      for name in row.split(separator: " ") { table[LatinFold.fold(String(name))] = index + 1 }
    }
    return table
  }()
}
