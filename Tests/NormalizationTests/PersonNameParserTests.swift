import Normalization
import Records
import Testing

/// One quirk of written names a row: what is written, and given · middle · family · preferred · former · suffix.
struct NameRow: Sendable, CustomTestStringConvertible {
  var written: String
  var given: String?
  var middle: String?
  var family: String?
  var preferred: String?
  var former: String?
  var suffix: String?

  init(
    _ written: String, _ given: String?, _ middle: String?, _ family: String?, called preferred: String? = nil,
    former: String? = nil, suffix: String? = nil
  ) {
    self.written = written
    self.given = given
    self.middle = middle
    self.family = family
    self.preferred = preferred
    self.former = former
    self.suffix = suffix
  }

  var testDescription: String { written }
}

private let nameRows: [NameRow] = [
  // order
  NameRow("John Smith", "John", nil, "Smith"),
  NameRow("Smith, John", "John", nil, "Smith"),
  NameRow("Smith,John", "John", nil, "Smith"),
  NameRow("Smith, John A.", "John", "A.", "Smith"),
  NameRow("Smith, John Albert", "John", "Albert", "Smith"),
  NameRow("John Albert Smith", "John", "Albert", "Smith"),
  NameRow("John A. Smith", "John", "A.", "Smith"),
  NameRow("J. Smith", "J.", nil, "Smith"),
  NameRow("J.Smith", "J.", nil, "Smith"),
  NameRow("J.R. Smith", "J.R.", nil, "Smith"),
  NameRow("Terrance, Terry T.", "Terry", "T.", "Terrance"),
  NameRow("SMITH John", "John", nil, "Smith"),
  NameRow("DUPONT Jean-Pierre", "Jean-Pierre", nil, "Dupont"),
  NameRow("Jean DUPONT", "Jean", nil, "Dupont"),
  NameRow("Smith; John", "John", nil, "Smith"),
  NameRow("Cottonwood,", nil, nil, "Cottonwood"),
  // called names
  NameRow("Smith, Robert (Bob)", "Robert", nil, "Smith", called: "Bob"),
  NameRow("Smith, Robert (Bob) Jr.", "Robert", nil, "Smith", called: "Bob", suffix: "Jr"),
  NameRow("Robert \"Bob\" Smith", "Robert", nil, "Smith", called: "Bob"),
  NameRow("Robert “Bob” Smith", "Robert", nil, "Smith", called: "Bob"),
  NameRow("Robert 'Bob' Smith", "Robert", nil, "Smith", called: "Bob"),
  NameRow("Smith, Robert [Bob]", "Robert", nil, "Smith", called: "Bob"),
  NameRow("Smith, Robert A. (Bob Smith)", "Robert", "A.", "Smith", called: "Bob"),
  NameRow("Robert (Robert) Smith", "Robert", nil, "Smith"),
  // suffixes, titles, letters after the name
  NameRow("John Smith Jr.", "John", nil, "Smith", suffix: "Jr"),
  NameRow("John Smith, Jr.", "John", nil, "Smith", suffix: "Jr"),
  NameRow("Smith, John, Jr.", "John", nil, "Smith", suffix: "Jr"),
  NameRow("Smith Jr., John", "John", nil, "Smith", suffix: "Jr"),
  NameRow("Smith, Jr., John", "John", nil, "Smith", suffix: "Jr"),
  NameRow("John Smith III", "John", nil, "Smith", suffix: "III"),
  NameRow("SMITH III, JOHN", "John", nil, "Smith", suffix: "III"),
  NameRow("John Smith, 3rd", "John", nil, "Smith", suffix: "III"),
  NameRow("Jane Doe, RN", "Jane", nil, "Doe"),
  NameRow("Jane Doe, RN, BSN", "Jane", nil, "Doe"),
  NameRow("Jane Doe RN BSN", "Jane", nil, "Doe"),
  NameRow("Doe, Jane, RN, BSN", "Jane", nil, "Doe"),
  NameRow("Doe, Jane RN", "Jane", nil, "Doe"),
  NameRow("Doe RN, Jane", "Jane", nil, "Doe"),
  NameRow("Jane Doe, M.D.", "Jane", nil, "Doe"),
  NameRow("Jane Doe, Ph.D.", "Jane", nil, "Doe"),
  NameRow("Jane Doe (RN)", "Jane", nil, "Doe"),
  NameRow("Jane Doe, MSN/FNP-C", "Jane", nil, "Doe"),
  NameRow("Kim Do", "Kim", nil, "Do"),
  NameRow("Yo-Yo Ma", "Yo-Yo", nil, "Ma"),
  NameRow("Dr. Jane Doe", "Jane", nil, "Doe"),
  NameRow("Dr Jane Doe MD", "Jane", nil, "Doe"),
  NameRow("Prof. Dr. Anna Weber", "Anna", nil, "Weber"),
  NameRow("Mr John Smith", "John", nil, "Smith"),
  NameRow("Smith, Dr. Jane", "Jane", nil, "Smith"),
  NameRow("Mrs. Smith", nil, nil, "Smith"),
  NameRow("Herr Müller", nil, nil, "Müller"),
  // particles and double names
  NameRow("Anna van der Berg", "Anna", nil, "van der Berg"),
  NameRow("van der Berg, Anna", "Anna", nil, "van der Berg"),
  NameRow("Berg, Anna van der", "Anna", nil, "van der Berg"),
  NameRow("Juan de la Cruz", "Juan", nil, "de la Cruz"),
  NameRow("DE LA CRUZ, JUAN", "Juan", nil, "de la Cruz"),
  NameRow("Omar al-Rashid", "Omar", nil, "al-Rashid"),
  NameRow("Vincent van Gogh", "Vincent", nil, "van Gogh"),
  NameRow("van Dijk", nil, nil, "van Dijk"),
  NameRow("Van Morrison", "Van", nil, "Morrison"),
  NameRow("Al Smith", "Al", nil, "Smith"),
  NameRow("Mary Smith-Jones", "Mary", nil, "Smith-Jones"),
  NameRow("Smith - Jones, Mary", "Mary", nil, "Smith-Jones"),
  NameRow("Smith- Jones, Mary", "Mary", nil, "Smith-Jones"),
  NameRow("María García López", "María", nil, "García López"),
  NameRow("María José García López", "María", "José", "García López"),
  NameRow("João da Silva Santos", "João", nil, "da Silva Santos"),
  NameRow("José Ortega y Gasset", "José", nil, "Ortega y Gasset"),
  NameRow("Luís de Sousa", "Luís", nil, "de Sousa"),
  // capitals repaired
  NameRow("JOHN SMITH", "John", nil, "Smith"),
  NameRow("john smith", "John", nil, "Smith"),
  NameRow("O'BRIEN, PATRICK", "Patrick", nil, "O'Brien"),
  NameRow("MCDONALD, ANN", "Ann", nil, "McDonald"),
  NameRow("MACDONALD, ANN", "Ann", nil, "MacDonald"),
  NameRow("SMITH-JONES, MARY-ANN", "Mary-Ann", nil, "Smith-Jones"),
  NameRow("Ann McDonald", "Ann", nil, "McDonald"),
  // surnames in two words
  NameRow("Ewan Mc Donald", "Ewan", nil, "Mc Donald"),
  NameRow("Ewan John Mc Donald", "Ewan", "John", "Mc Donald"),
  NameRow("Mc Donald, Ewan", "Ewan", nil, "Mc Donald"),
  NameRow("MC DONALD, EWAN", "Ewan", nil, "Mc Donald"),
  NameRow("Mc Donald Ewan", "Ewan", nil, "Mc Donald"),
  NameRow("Ian Mac Leod", "Ian", nil, "Mac Leod"),
  NameRow("Mac Miller", "Mac", nil, "Miller"),
  NameRow("Pat O Brien", "Pat", nil, "O Brien"),
  NameRow("Pat O. Brien", "Pat", "O.", "Brien"),
  NameRow("Anna O Smith", "Anna", "O", "Smith"),
  NameRow("O Brien Pat", "Pat", nil, "O Brien"),
  NameRow("Juan De La Cruz", "Juan", nil, "De La Cruz"),
  NameRow("De La Cruz, Juan", "Juan", nil, "De La Cruz"),
  NameRow("De La Cruz", nil, nil, "De La Cruz"),
  NameRow("Mary St John", "Mary", nil, "St John"),
  NameRow("Mary St. John", "Mary", nil, "St. John"),
  NameRow("ST JOHN, MARY", "Mary", nil, "St John"),
  NameRow("Rosa D Souza", "Rosa", nil, "D Souza"),
  // letters stay as they were typed
  NameRow("Pat O’Brien", "Pat", nil, "O’Brien"),
  NameRow("Pat O`Brien", "Pat", nil, "O`Brien"),
  NameRow("Pat O´Brien", "Pat", nil, "O´Brien"),
  NameRow("O’BRIEN, PAT", "Pat", nil, "O’Brien"),
  NameRow("\u{202B}Dana\u{202C} Reyes", "\u{202B}Dana\u{202C}", nil, "Reyes"),
  NameRow("Jane Do\u{200D}e", "Jane", nil, "Do\u{200D}e"),
  NameRow("Ｊａｎｅ Doe", "Ｊａｎｅ", nil, "Doe"),
  NameRow("﷽", nil, nil, "﷽"),
  NameRow("✅ Jane Doe", "Jane", nil, "Doe"),
  // former names
  NameRow("Jane Smith née Jones", "Jane", nil, "Smith", former: "Jones"),
  NameRow("Jane Smith (née Jones)", "Jane", nil, "Smith", former: "Jones"),
  NameRow("Smith (nee Jones), Jane", "Jane", nil, "Smith", former: "Jones"),
  NameRow("Anna Weber geb. Müller", "Anna", nil, "Weber", former: "Müller"),
  NameRow("Anna Weber, geb. Müller", "Anna", nil, "Weber", former: "Müller"),
  NameRow("Jane Smith (formerly Jones)", "Jane", nil, "Smith", former: "Jones"),
  NameRow("Jane Smith (maiden name Jones)", "Jane", nil, "Smith", former: "Jones"),
  NameRow("Smith, Jane (was Jones)", "Jane", nil, "Smith", former: "Jones"),
  // litter
  NameRow("~~John Smith~~", "John", nil, "Smith"),
  NameRow("zz Smith, John", "John", nil, "Smith"),
  NameRow("zzSmith, John", "John", nil, "Smith"),
  NameRow("ZZ John Smith", "John", nil, "Smith"),
  NameRow("#John Smith", "John", nil, "Smith"),
  NameRow("John Smith *", "John", nil, "Smith"),
  NameRow("John Smith - LEFT", "John", nil, "Smith"),
  NameRow("John Smith LEFT", "John", nil, "Smith"),
  NameRow("John Smith (LEFT)", "John", nil, "Smith"),
  NameRow("Smith, John LEFT 3/24", "John", nil, "Smith"),
  NameRow("John Smith (terminated 3/2024)", "John", nil, "Smith"),
  NameRow("Jane Doe (On Leave)", "Jane", nil, "Doe"),
  NameRow("Jane Doe (she/her)", "Jane", nil, "Doe"),
  NameRow("John Smith (12345)", "John", nil, "Smith"),
  NameRow("12345 - John Smith", "John", nil, "Smith"),
  NameRow("John Smith #12345", "John", nil, "Smith"),
  NameRow("Dana Reyes <dana.reyes@northfield.example>", "Dana", nil, "Reyes"),
  NameRow("  John\u{00A0}  Smith ", "John", nil, "Smith"),
  NameRow("John\u{200B} Smith\u{FEFF}", "John", nil, "Smith"),
  NameRow("John\tSmith", "John", nil, "Smith"),
  NameRow("John\nSmith", "John", nil, "Smith"),
  // other scripts, one word
  NameRow("Иван Петров", "Иван", nil, "Петров"),
  NameRow("李明", "明", nil, "李"),
  NameRow("欧阳娜娜", "娜娜", nil, "欧阳"),
  NameRow("김철수", "철수", nil, "김"),
  NameRow("田中 太郎", "太郎", nil, "田中"),
  NameRow("Suharto", nil, nil, "Suharto"),
  NameRow("Bob", "Bob", nil, nil),
]

private let nobodyRows = [
  "", " ", "TBC", "tbd", "Vacant", "VACANT", "N/A", "n/a", "???", "-", "—", "none", "Unknown", "To be confirmed", "x",
  "...", "#REF!", "#N/A", "Open position", "Vacant Position", "TBC TBC", "12345", "NULL", "Not assigned", "(vacant)",
]

@Test(arguments: nameRows) func namesAreTakenApart(_ row: NameRow) throws {
  let name = try #require(PersonNameParser.parse(full: row.written))
  #expect(name.given == row.given)
  #expect(name.middle == row.middle)
  #expect(name.family == row.family)
  #expect(name.preferred == row.preferred)
  #expect(name.former == row.former)
  #expect(name.suffix == row.suffix)
  #expect(name.written == row.written)
}

@Test(arguments: nobodyRows) func placeholdersNameNobody(_ written: String) {
  #expect(PersonNameParser.parse(full: written) == nil)
}

@Test(arguments: nameRows) func aNameReadAgainIsTheSame(_ row: NameRow) throws {
  let name = try #require(PersonNameParser.parse(full: row.written))
  let parts = PersonNameParser.parse(
    given: name.given, middle: name.middle, family: name.family, preferred: name.preferred, former: name.former,
    suffix: name.suffix)
  var again = try #require(parts)
  again.written = name.written
  #expect(again == name)
}

/// What stands in a column of family names, and what is shown of it.
private let partRows: [(why: String, written: String, shown: String?)] = [
  ("a ligature is a word", "﷽", "﷽"), ("joined emoji", "Doe 👩\u{200D}⚕\u{FE0F}", "Doe 👩\u{200D}⚕\u{FE0F}"),
  ("emoji alone", "👨\u{200D}👩\u{200D}👧", "👨\u{200D}👩\u{200D}👧"),
  ("marks of direction", "\u{2066}Doe\u{2069}", "\u{2066}Doe\u{2069}"), ("a backtick", "O`Brien", "O`Brien"),
  ("an acute accent", "O´Brien", "O´Brien"), ("blanks are put in order", "  van\u{A0} Dijk\t", "van Dijk"),
  ("capitals are repaired", "O’BRIEN", "O’Brien"), ("two apostrophes are no ditto mark here", "''", "''"),
  ("combining marks alone", "\u{0E47}\u{0E47}", "\u{0E47}\u{0E47}"), ("in quotation marks", "\"Doe\"", "\"Doe\""),
  ("a tag", "<b>Doe</b>", "<b>Doe</b>"), ("signs", "$Doe=1", "$Doe=1"), ("a digit in a word", "Doe2", "Doe2"),
  ("a dash is none", "-", nil), ("nor a question mark", "?", nil), ("nor a broken formula", "#REF!", nil),
  ("nor a remark", "(vacant)", nil), ("nor N/A", "n/a", nil), ("Null is one", "Null", "Null"),
  ("struck out", "~~Doe~~", "Doe"), ("ticked off", "Doe ✓", "Doe"), ("starred", "Doe *", "Doe"),
]

@Test(arguments: partRows) func partsAreShownAsTheyWereTyped(_ why: String, _ written: String, _ shown: String?) {
  #expect(PersonNameParser.parse(given: "Jane", family: written)?.family == shown, "\(why)")
}

@Test func partsAreKeptAsTheyStand() {
  let name = PersonNameParser.parse(
    given: "MARY ANN", middle: "n/a", family: "VAN DER BERG", preferred: "Annie van der Berg", former: "Null",
    suffix: "jr.")
  #expect(name?.given == "Mary Ann")
  #expect(name?.middle == nil)
  #expect(name?.family == "van der Berg")
  #expect(name?.preferred == "Annie")
  #expect(name?.former == "Null")
  #expect(name?.suffix == "Jr")
  // A family name may be `Null`.
  #expect(PersonNameParser.parse(given: "Jane", family: "NULL")?.family == "Null")
  // An initial behind a given name is a middle name.
  #expect(PersonNameParser.parse(given: "John A.", family: "Smith")?.middle == "A.")
  #expect(PersonNameParser.parse(given: "", family: "N/A") == nil)
}

@Test func aNobleSurnameIsOne() throws {
  let name = try #require(PersonNameParser.parse(full: "Hans-Peter von und zu Berg"))
  #expect(name.given == "Hans-Peter")
  #expect(name.middle == nil)
  #expect(name.family?.lowercased() == "von und zu berg")
}
