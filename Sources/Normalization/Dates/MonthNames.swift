/// Month names and their short forms in English, German, French, Spanish, Dutch, Swedish, Danish, Norwegian, Portuguese,
/// Italian, Polish, Czech, Finnish, Hungarian, Turkish, Russian and Greek; where a date puts them in the genitive, so.
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

  private static let moreRows = [
    "styczen stycznia leden ledna tammikuu tammikuuta január ocak январь января янв ιανουάριος ιανουαρίου ιαν",
    "luty lutego únor února unora helmikuu helmikuuta február şubat февраль февраля фев φεβρουάριος φεβρουαρίου φεβ",
    "marzec marca březen března maaliskuu maaliskuuta március mart март марта μάρτιος μαρτίου μαρ",
    "kwiecień kwietnia duben dubna huhtikuu huhtikuuta április nisan апрель апреля апр απρίλιος απριλίου απρ",
    "maja květen května toukokuu toukokuuta május mayıs май мая μάιος μαΐου",
    "czerwiec czerwca červen června kesäkuu kesäkuuta június haziran июнь июня июн ιούνιος ιουνίου ιουν",
    "lipiec lipca červenec července heinäkuu heinäkuuta július temmuz июль июля июл ιούλιος ιουλίου ιουλ",
    "sierpień sierpnia srpen srpna elokuu elokuuta augusztus ağustos август августа авг αύγουστος αυγούστου αυγ",
    "wrzesień września září syyskuu syyskuuta szeptember eylül сентябрь сентября сен сент σεπτέμβριος σεπτεμβρίου σεπ",
    "październik października říjen října lokakuu lokakuuta október ekim октябрь октября окт οκτώβριος οκτωβρίου οκτ",
    "listopad listopada marraskuu marraskuuta kasım ноябрь ноября ноя νοέμβριος νοεμβρίου νοε",
    "grudzień grudnia prosinec prosince joulukuu joulukuuta aralık декабрь декабря дек δεκέμβριος δεκεμβρίου δεκ",
  ]

  private static let table: [String: Int] = {
    var table: [String: Int] = [:]
    for (index, row) in zip(rows, moreRows).map({ $0 + " " + $1 }).enumerated() {
      for name in row.split(separator: " ") { table[LatinFold.fold(String(name))] = index + 1 }
    }
    return table
  }()
}
