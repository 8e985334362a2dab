/// How else a name is written by those who hear or type it.
enum Spelling {
  private static let plainLetters: [Character: String] = {
    let pairs = """
      á a à a â a ã a ä a å a é e è e ê e ë e í i ì i î i ï i ó o ò o ô o õ o ö o ø o ú u ù u û u ü u ñ n ç c ß ss ł l ś s \
      ć c ń n ż z ź z ą a ę e æ ae Á A Å A Ä A É E Ö O Ø O Ü U Ó O Ł L Ś S Ż Z Ć C Ú U
      """.split(separator: " ")
    var table: [Character: String] = [:]
    for index in stride(from: 0, to: pairs.count - 1, by: 2) {
      if let letter = pairs[index].first { table[letter] = String(pairs[index + 1]) }
    }
    return table
  }()
  private static let german: [Character: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ø": "oe", "å": "aa",
  ]

  /// Without diacritics.
  static func plain(_ text: String) -> String { mapped(text, plainLetters) }

  /// With `ue` for `ü`.
  static func writtenOut(_ text: String) -> String { mapped(text, german) }

  private static func mapped(_ text: String, _ table: [Character: String]) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    return text.reduce(into: "") { $0 += table[$1] ?? String($1) }
  }

  /// A nickname or another spelling of a given name; nil where there is none.
  static func familiar(_ given: String, _ chance: inout Chance) -> String? {
    familiarForms[given].map { chance.pick($0) }
  }

  private static let familiarForms: [String: [String]] = {
    let lines = """
      James Jim Jimmy Jamie;John Jack Johnny;Robert Bob Rob Bobby Robbie;Michael Mike Mick Mickey;William Bill Will Billy \
      Liam;David Dave Davy;Richard Dick Rick Rich;Thomas Tom Tommy;Charles Charlie Chuck;Joseph Joe Joey;Daniel Dan Danny; \
      Matthew Matt;Anthony Tony;Christopher Chris Kit;Andrew Andy Drew;Steven Steve;Stephen Steve Steven;Joshua Josh; \
      Kenneth Ken Kenny;Edward Ed Ted Eddie Ned;Ronald Ron;Timothy Tim;Jeffrey Jeff;Jacob Jake;Nicholas Nick;Jonathan Jon; \
      Benjamin Ben;Samuel Sam;Gregory Greg;Alexander Alex Sandy Sasha;Patrick Pat Paddy;Raymond Ray;Henry Harry Hank; \
      Lawrence Larry;Albert Bert Al;Walter Walt;Gerald Gerry Jerry;Peter Pete;Zachary Zach;Arthur Art;Frank Francis; \
      Elizabeth Liz Beth Betty Lizzie Eliza;Mary Molly Polly Marie;Patricia Pat Trish Patty;Jennifer Jen Jenny; \
      Barbara Barb Babs;Susan Sue Susie;Jessica Jess;Sarah Sally Sara;Margaret Peggy Maggie Meg Marge;Kimberly Kim; \
      Deborah Debbie Deb Debra;Stephanie Steph;Rebecca Becky Becca;Catherine Cathy Kate Kathy Katharine;Katherine Kate \
      Kathy Catherine;Kathleen Kathy;Christine Chris Tina;Samantha Sam;Pamela Pam;Victoria Vicky Tori;Jacqueline Jackie; \
      Virginia Ginny;Judith Judy;Amanda Mandy;Cynthia Cindy;Angela Angie;Dorothy Dot Dolly;Emily Em Emmy;Nicole Nikki; \
      Johannes Hans Jan;Wolfgang Wolf;Matthias Matthes;Friedrich Fritz Fred;Heinrich Heinz;Karl Carl;Ulrich Uli; \
      Elisabeth Lisa Elsa Else;Katharina Kathi Käthe;Margarete Grete Gretel;Johanna Hanna;Gabriele Gabi;Susanne Susi; \
      José Pepe;Francisco Paco Pancho;Ignacio Nacho;Guadalupe Lupe;Dolores Lola;Concepción Concha;Jesús Chuy;Guillermo Memo; \
      Katarzyna Kasia;Małgorzata Gosia;Agnieszka Aga;Aleksandra Ola;Stanisław Staszek;Krzysztof Krzysiek;Andrzej Andrew; \
      Mohammed Muhammad Mohamed Mohammad;Ahmed Ahmad;Hussein Hussain Husain;Youssef Yusuf Yousef;Fatima Fatimah;Aisha Ayesha; \
      Mahmoud Mahmud;Abdullah Abdallah;Layla Leila;Lakshmi Laxmi;Sita Seeta;Geeta Gita;Venkatesh Venkat;Karl Kalle; \
      Nils Niels;Erik Eric;Kristina Christina;Françoise Fanfan;Guillaume Will;Marguerite Margot
      """
    var table: [String: [String]] = [:]
    for line in lines.split(separator: ";") {
      let words = line.split(separator: " ").map(String.init)
      if let name = words.first { table[name, default: []] += words.dropFirst() }
    }
    return table
  }()
}
