import Normalization
import Records
import Testing

struct FormRow: Sendable, CustomTestStringConvertible {
  var written: String
  var form: String
  var isKnown: Bool

  init(_ written: String, _ form: String, _ isKnown: Bool) {
    self.written = written
    self.form = form
    self.isKnown = isKnown
  }

  var testDescription: String { "\(written) ~ \(form)" }
}

private let formRows: [FormRow] = [
  FormRow("John Smith", "Smith, John", true),
  FormRow("Bob Smith", "Robert Smith", true),
  FormRow("Robert Smith", "Smith, Robert (Bob)", true),
  FormRow("Bob Smith", "Bill Smith", true),  // both short for Robert
  FormRow("J. Smith", "John Smith", true),
  FormRow("J Smith", "Mary Smith", false),
  FormRow("JR Smith", "John Robert Smith", true),
  FormRow("John A. Smith", "John Smith", true),
  FormRow("John A. Smith", "John Albert Smith", true),
  FormRow("John A. Smith", "John B. Smith", false),
  FormRow("Robert Smith", "James Robert Smith", true),
  FormRow("Anna Müller", "Anna Mueller", true),
  FormRow("Anna Müller", "Anna Muller", true),
  FormRow("Anna Mueller", "Anna Muller", true),
  FormRow("Soren Ostergaard", "Søren Østergård", true),
  FormRow("Jörg Weiß", "Jorg Weiss", true),
  FormRow("José Muñoz", "Jose Munoz", true),
  FormRow("Пётр Иванов", "Pyotr Ivanov", true),
  FormRow("Юлия Иванова", "Yulia Ivanova", true),
  FormRow("Юлия Иванова", "Julia Ivanova", true),
  FormRow("Γιώργος Παπαδόπουλος", "Giorgos Papadopoulos", true),
  FormRow("李明", "Li Ming", true),
  FormRow("Wang Xiaoming", "Xiaoming Wang", true),
  FormRow("Smith John", "John Smith", true),
  FormRow("Anna Berg", "Anna van der Berg", true),
  FormRow("Juan Delacruz", "Juan de la Cruz", true),
  FormRow("Mary Smith Jones", "Mary Smith-Jones", true),
  FormRow("Mary-Ann Lee", "Mary Ann Lee", true),
  FormRow("Maryann Lee", "Mary Ann Lee", true),
  FormRow("Pat OBrien", "Pat O’Brien", true),
  FormRow("Pat O`Brien", "Pat O'Brien", true),
  FormRow("Pat O Brien", "Pat O’Brien", true),
  FormRow("\u{202B}Pat\u{202C} Lee", "Pat Lee", true),
  FormRow("Ewan Mc Donald", "Ewan McDonald", true),
  FormRow("Mc Donald, Ewan", "Ewan MCDONALD", true),
  FormRow("Ian Mac Leod", "Ian MacLeod", true),
  FormRow("Mary St John", "Mary Saint John", true),
  FormRow("Mary St. John", "Mary StJohn", true),
  FormRow("Ewan Mc Donald", "Ewan Donald", false),  // another surname
  FormRow("Ian Mac Leod", "Ian Leod", false),
  FormRow("Mary St John", "Mary John", false),
  FormRow("John Smith Jr", "John Smith", true),
  FormRow("John Smtih", "John Smith", true),
  FormRow("John Smitj", "John Smith", true),
  FormRow("Jon Smith", "John Smith", true),  // a short form of its own
  FormRow("John Leee", "John Lee", false),  // fewer than five letters
  FormRow("Bob Smtih", "Robert Smith", false),  // a nickname and a typing error
  FormRow("John Jones", "John Smith", false),
  FormRow("Mary Smith", "John Smith", false),
  FormRow("Jane Smith", "Jane Doe née Smith", true),
  FormRow("Mary Smith", "Mary Smith-Jones", false),  // half a surname is no form of it
  FormRow("Carla Smith", "Carl Smith", false),
  FormRow("Dana Smith", "Dan Smith", false),
  FormRow("Maria Schmidt", "Marie Schmidt", true),
  FormRow("Michael Brown", "Michelle Brown", false),
  FormRow("John Smith", "Jane Smith", false),
  FormRow("Liz Taylor", "Elizabeth Taylor", true),
  FormRow("Paco García", "Francisco García", true),
  FormRow("Sasha Ivanov", "Aleksandr Ivanov", true),
  FormRow("Kalle Svensson", "Karl Svensson", true),
  FormRow("Uschi Weber", "Ursula Weber", true),
  FormRow("Jan de Vries", "Johannes de Vries", true),
  FormRow("Kasia Nowak", "Katarzyna Nowak", true),
  FormRow("Beppe Rossi", "Giuseppe Rossi", true),
]

private func name(_ text: String) throws -> PersonName { try #require(PersonNameParser.parse(full: text)) }

@Test(arguments: formRows) func knownForms(_ row: FormRow) throws {
  #expect(NameComparison.isKnownForm(try name(row.written), of: [try name(row.form)]) == row.isKnown)
}

@Test(arguments: formRows) func everyNameIsAFormOfItself(_ row: FormRow) throws {
  let read = try name(row.written)
  #expect(NameComparison.isKnownForm(read, of: [read]))
}

@Test(arguments: [
  FormRow("JOHN SMITH", "John Smith", true), FormRow("JOHN A SMITH", "John B. Smith", true),
  FormRow("Jack Smith", "John Smith", false), FormRow("J Smith", "John Smith", false),
  FormRow("John Smyth", "John Smith", false), FormRow("Mary Jones", "Mary Smith-Jones", false),
  FormRow("Mary Smith-Jones", "Mary Smith Jones", true), FormRow("Jane Jones", "Jane Smith née Jones", true),
  FormRow("Anna Mueller", "Anna Müller", true),
])
func exclusionsByNameAlone(_ row: FormRow) throws {
  #expect(NameComparison.isExclusionForm(try name(row.written), of: [try name(row.form)]) == row.isKnown)
}

@Test func halfASurnameCountsBesideABirthDate() throws {
  #expect(NameComparison.isKnownOrHalfForm(try name("Mary Jones"), of: [try name("Mary Smith-Jones")]))
  #expect(!NameComparison.isKnownOrHalfForm(try name("Ewan Donald"), of: [try name("Ewan Mc Donald")]))
  #expect(!NameComparison.isKnownOrHalfForm(try name("Mary Brown"), of: [try name("Mary Smith-Jones")]))
}

@Test(arguments: [
  ("Müller", "muller"), ("Ørsted", "orsted"), ("Straße", "strasse"), ("O’Brien", "obrien"), ("  A  b ", "a b"),
  ("Łukasz", "lukasz"), ("ﬁn", "fin"), ("Ｊｏｈｎ", "john"), ("Smith-Jones", "smith jones"), ("", ""),
  ("İstanbul", "istanbul"),
])
func folding(_ text: String, _ folded: String) {
  #expect(NameComparison.fold(text) == folded)
  #expect(NameComparison.fold(folded) == folded)
}
