/// The small words that prose in eight languages hangs together by; folded.
enum MailWords {
  static let conjunctions: Set<String> = [
    "and", "und", "et", "y", "e", "en", "och", "og", "sowie", "&", "but", "however", "aber", "mais", "pero", "maar",
    "men", "while", "whereas", "wahrend",
  ]
  /// Conjunctions that end what a condition before them holds for.
  static let contrasts: Set<String> = ["but", "however", "aber", "mais", "pero", "maar", "men"]

  /// Words that join people into a group.
  static let joins: Set<String> = ["and", "und", "et", "y", "e", "en", "och", "og", "sowie", "as", "well"]

  // MARK: - Persons

  static let firstSubject: Set<String> = ["i", "i've", "i'm", "ich", "je", "j'ai", "ik", "jag", "jeg", "yo"]
  static let firstPossessive: Set<String> = [
    "my", "mine", "mein", "meine", "meinen", "meiner", "meinem", "meines", "mon", "ma", "mes", "mi", "mis", "mijn",
    "min", "mitt", "mina", "mine",
  ]
  static let firstObject: Set<String> = ["me", "mir", "mich", "moi", "mig", "meg", "myself"]
  static let secondSubject: Set<String> = ["you", "you've", "you're", "vous", "usted", "u"]
  static let secondPossessive: Set<String> = ["your", "yours", "votre", "vos", "uw", "din", "ditt"]
  static let thirdSubject: Set<String> = [
    "she", "he", "she's", "he's", "elle", "il", "ella", "hun", "han", "hon", "zij", "hij",
  ]
  static let thirdPossessive: Set<String> = [
    "her", "his", "hers", "sein", "seine", "seinen", "haar", "hans", "hendes", "hennes", "sin", "sitt",
  ]
  static let thirdPlural: Set<String> = [
    "they", "their", "theirs", "they've", "them", "leur", "leurs", "sus", "hun", "deres",
  ]
  /// Who says `our team` or `all our nurses` speaks of nobody in particular.
  static let plural: Set<String> = [
    "our", "ours", "we", "we've", "us", "team", "everyone", "everybody", "unsere", "unser", "wir", "nous", "notre",
    "nos", "nosotros", "onze", "wij", "vi", "vores",
  ]
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "herr", "herrn", "frau", "mme", "señor", "senor", "senora", "sra", "dhr",
    "mevrouw", "fru",
  ]
  static let greetings: Set<String> = [
    "dear", "hello", "hi", "hey", "hallo", "liebe", "lieber", "bonjour", "hola", "beste", "hej", "cher", "chere",
    "estimado", "estimada", "kaere", "kjaere", "thanks", "thank",
  ]
  /// Words before whom a certificate is of or for.
  static let ofWords: Set<String> = [
    "of", "for", "von", "fur", "de", "du", "pour", "para", "van", "voor", "for", "av", "af", "till", "til", "to", "by",
  ]

  // MARK: - Time to come

  /// Words that say that something is valid, not that it ends.
  static let validity: Set<String> = folded([
    "valable", "valables", "valide", "valides", "válido", "válida", "válidos", "vigente", "vigentes", "geldig",
    "giltig", "giltigt", "giltiga", "gäller", "gyldig", "gyldigt", "gyldige", "gælder", "gjelder",
  ])
  /// Auxiliaries of the future in French, Spanish, Dutch, Swedish, Danish and Norwegian.
  static let future: Set<String> = folded([
    "sera", "seront", "serait", "serais", "vais", "allons", "será", "serán", "sería", "estará", "estaría", "voy",
    "vamos", "zal", "zullen", "zou", "zouden", "kommer", "ska", "skall", "skulle", "vil", "ville", "skal",
  ])
  /// Words that put what they stand beside after something else; as written, in lower case.
  static let then: Set<String> = [
    "then", "dann", "alors", "ensuite", "puis", "entonces", "luego", "dan", "daarna", "då", "sedan", "så", "da",
    "derefter", "deretter", "herefter", "danach",
  ]
  /// Times that lie ahead.
  static let soon: [String] = [
    "next week", "next month", "tomorrow", "nachste woche", "nachsten monat", "morgen", "semaine prochaine",
    "mois prochain", "demain", "proxima semana", "semana que viene", "proximo mes", "manana", "volgende week",
    "volgende maand", "nasta vecka", "nasta manad", "imorgon", "naeste uge", "naeste maned", "neste uke",
    "neste maned",
  ]

  /// `Nobody told me my ACLS was suspended`: what the writer denies having heard is no news of it.
  static func isHearsay(_ keys: [String]) -> Bool {
    let text = " " + keys.joined(separator: " ") + " "
    return hearsay.contains { text.contains(" " + $0 + " ") }
  }

  private static let hearsay = [
    "nobody told", "no one told", "noone told", "never told me", "never been told", "was never told",
    "were never told", "was not told", "wasn't told", "not been told", "who says", "who said", "niemand hat mir gesagt",
    "personne ne m'a dit", "nadie me dijo",
  ]

  /// Words by which a writer only begins to tell: `have to tell you`, `want to let you know`, `must inform you`.
  static func openings(in keys: [String]) -> [Range<Int>] {
    guard keys.contains(where: tellVerbs.contains) else { return [] }
    return keys.indices.compactMap { index in
      guard tellVerbs.contains(keys[index]), index > 0 else { return nil }
      let from = max(0, index - 4)
      guard let start = keys[from..<index].firstIndex(where: duties.contains),
        keys[start + 1..<index].allSatisfy({ $0.isEmpty || ["to", "like", "also", "just"].contains($0) }),
        !keys[from..<start].contains(where: { ["not", "don't", "you", "please", "never"].contains($0) }),
        index + 1 < keys.count, ["you", "that", "everyone", "my", "the", "all", "the"].contains(keys[index + 1])
      else { return nil }
      return start..<index + 1
    }
  }

  private static let duties: Set<String> = [
    "have", "need", "must", "want", "wanted", "wish", "would", "regret", "sorry", "got", "writing", "i'd",
  ]
  private static let tellVerbs: Set<String> = [
    "tell", "inform", "let", "report", "advise", "notify", "say", "admit", "confirm",
  ]

  private static func folded(_ words: [String]) -> Set<String> { Set(words.map { MailSentences.word($0) }) }

  // MARK: - Numbers of things

  static let both: Set<String> = [
    "both", "all", "each", "beide", "beiden", "alle", "jeweils", "tous", "toutes", "deux", "ambos", "ambas", "todos",
    "allebei", "bada", "alla", "begge", "they",
  ]
  static let respectively: Set<String> = [
    "respectively", "beziehungsweise", "respectivement", "respectivamente", "respectievelijk", "respektive",
    "henholdsvis", "resp",
  ]

  /// Words behind which a list leaves out what follows.
  static let exceptions: Set<String> = [
    "except", "excluding", "without", "besides", "ausser", "sauf", "excepto", "salvo", "behalve", "utom", "undtagen",
    "unntatt", "than",
  ]

  /// Words that show that capitals begin nouns here, so that two of them are no name.
  static let german: Set<String> = [
    "ist", "und", "der", "die", "das", "bis", "wurde", "wird", "hat", "habe", "nicht", "fur", "mit", "am", "ein",
    "eine", "den", "im", "ab", "sind", "haben", "von", "vom", "zum", "zur",
  ]
}
