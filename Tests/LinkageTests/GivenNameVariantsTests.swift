import Linkage
import Testing

@Suite struct GivenNameVariantsTests {
  @Test(arguments: [
    ("Robert", "Bob", "English"), ("William", "Bill", "English, another initial"), ("Margaret", "Peggy", "English"),
    ("Elizabeth", "Betty", "English"), ("Johannes", "Hans", "German"), ("Margarete", "Gretel", "German"),
    ("Francisco", "Paco", "Spanish"), ("José", "Pepe", "Spanish, with an accent"), ("Giuseppe", "Beppe", "Italian"),
    ("Guillaume", "William", "French and English"), ("Александр", "Sasha", "Russian, in Cyrillic"),
    ("Katarzyna", "Kasia", "Polish"), ("Mohammed", "Muhammad", "Arabic spellings"), ("Cornelis", "Kees", "Dutch"),
    ("Lars", "Lasse", "Swedish"), ("Ioannis", "Yannis", "Greek"), ("Istvan", "Pista", "Hungarian"),
    ("Kathryn", "Catherine", "spellings of one sound"), ("Susan", "Sue", "a beginning"),
  ])
  func formsOfOneName(_ left: String, _ right: String, _ why: String) {
    #expect(GivenNameVariants.areVariants(left, right), "\(why)")
    #expect(GivenNameVariants.areVariants(right, left), "the other way round: \(why)")
  }

  @Test(arguments: [
    ("Robert", "Walter"), ("Mary", "Susan"), ("Peter", "Paul"), ("Anna", "Olga"), ("", ""), ("John", ""),
    ("Alexander", "Christine"), ("Edmund", "Thaddeus"),
  ])
  func differentNames(_ left: String, _ right: String) {
    #expect(!GivenNameVariants.areVariants(left, right))
  }
}
