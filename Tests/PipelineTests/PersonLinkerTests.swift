import Records
import Testing

@Suite("PersonLinker")
struct PersonLinkerTests {
  @Test(
    "a name alone links where it is a known form of one person's name and of nobody else's",
    arguments: [
      ("Robert Smith", "Bob Smith", true, "nickname"), ("Robert Smith", "R. Smith", true, "initial"),
      ("Robert Smith", "Smith, Robert", true, "order"), ("Robert Smith", "ROBERT SMITH JR.", true, "case and suffix"),
      ("Robert Smith", "Robert Smyth", true, "one typing error in five letters"),
      ("José García", "Jose Garcia", true, "diacritics"), ("Jürgen Müller", "Juergen Mueller", true, "transliteration"),
      ("Ana van der Berg", "Ana Vanderberg", true, "particles"), ("Mary-Ann Lee", "Mary Ann Lee", true, "hyphens"),
      ("Robert Smith", "Robert Jones", false, "another surname"),
      ("Robert Smith", "Alice Smith", false, "another given"),
      ("Ann Lee", "Ann Les", false, "a typing error in three letters"),
      ("Robert Smith", "Robert Smythe", false, "two typing errors"),
    ])
  func nameForms(hr: String, tracker: String, isLinked: Bool, why: String) {
    var scene = LinkScene()
    scene.send(.hr, "hr", full: true, linkRow("hr", hr, number: "1"))
    scene.send(.tracker, "sheet", linkRow("sheet", tracker))
    #expect(scene.link().people == (isLinked ? [["hr", "sheet"]] : [["hr"], ["sheet"]]), "\(why)")
  }

  @Test("A record whose name fits several people and says no more is linked to none and makes no person")
  func undecided() {
    var scene = LinkScene()
    scene.send(
      .hr, "hr", full: true, linkRow("john 1", "John Smith", number: "1"), linkRow("john 2", "John Smith", number: "2"))
    scene.send(
      .tracker, "sheet", linkRow("bare", "John Smith"), linkRow("initial", "J. Smith"),
      linkRow("numbered", "John Smith", number: "2"))
    let linked = scene.link()
    #expect(linked.people == [["john 1"], ["john 2", "numbered"]])
    #expect(linked.unplaced == ["bare": ["john 1", "john 2"], "initial": ["john 1", "john 2"]])
  }

  @Test("a birth date decides between namesakes")
  func birthDate() {
    var scene = LinkScene()
    scene.send(
      .hr, "hr", full: true, linkRow("john 1", "John Smith", number: "1", born: "1980-01-01"),
      linkRow("john 2", "John Smith", number: "2", born: "1990-01-01"))
    scene.send(.tracker, "sheet", linkRow("sheet", "Smith, Johnny", born: "1990-01-01"))
    #expect(scene.link().people == [["john 1"], ["john 2", "sheet"]])
  }

  @Test("a short form that a record used makes no forms of its own: Albert is not Anna over \"A.\"")
  func formsOfForms() {
    var scene = LinkScene()
    scene.send(.hr, "hr", full: true, linkRow("anna", "Anna Osterwick", number: "1"))
    scene.send(
      .tracker, "sheet", linkRow("initial", "A. Osterwick", number: "1"), linkRow("albert", "Albert Osterwick"))
    #expect(scene.link().people == [["albert"], ["anna", "initial"]])
  }

  @Test("a son with his father's address, a birth date decades off and a number of his own")
  func farBirthDate() {
    var scene = LinkScene()
    scene.send(
      .hr, "hr", full: true,
      linkRow("father", "Carlos Osterwick", number: "1", born: "1962-03-04", email: "home@n.example"))
    scene.send(
      .tracker, "sheet",
      linkRow("son", "Carlos Osterwick", number: "7", born: "1999-03-04", email: "home@n.example"))
    #expect(scene.link().people == [["father"], ["son"]])
  }

  @Test("a wrong employee number with the right name and e-mail address")
  func wrongNumber() {
    var scene = LinkScene()
    scene.send(
      .hr, "hr", full: true, linkRow("ada", "Ada King", number: "7", email: "ada@n.example"),
      linkRow("bo", "Bo Lind", number: "8", email: "bo@n.example"))
    scene.send(.tracker, "sheet", linkRow("sheet", "Ada King", number: "8", email: "ada@n.example"))
    #expect(scene.link().people == [["ada", "sheet"], ["bo"]])
  }

  @Test("a number that HR has given to another since: both keep their records")
  func reusedNumber() {
    var scene = LinkScene()
    scene.send(.hr, "hr", at: "2024-01-01", full: true, linkRow("cy then", "Cyrus Ash", number: "7"))
    scene.send(.hr, "hr", at: "2026-01-01", full: true, linkRow("ada now", "Ada King", number: "7"))
    scene.send(
      .tracker, "sheet", linkRow("cy sheet", "Cyrus Ash", number: "7"), linkRow("ada sheet", "Ada King", number: "7"))
    #expect(scene.link().people == [["ada now", "ada sheet"], ["cy sheet", "cy then"]])
  }

  @Test("numbers are the same if only leading zeros differ")
  func leadingZeros() {
    var scene = LinkScene()
    scene.send(.hr, "hr", full: true, linkRow("ada", "Ada King", number: "00042"))
    scene.send(.tracker, "sheet", linkRow("sheet", "A. King", number: "42"))
    #expect(scene.link().people == [["ada", "sheet"]])
  }

  @Test("a mailbox that several share ties nobody to anybody of another name")
  func sharedMailbox() {
    var scene = LinkScene()
    scene.send(
      .hr, "hr", full: true, linkRow("ada", "Ada King", number: "7", email: "ward3@n.example"),
      linkRow("bo", "Bo Lind", number: "8", email: "ward3@n.example"))
    scene.send(
      .tracker, "sheet", linkRow("bo sheet", "Bo Lind", email: "ward3@n.example"),
      linkRow("zed sheet", "Zed Zulu", email: "ward3@n.example"))
    #expect(scene.link().people == [["ada"], ["bo", "bo sheet"], ["zed sheet"]])
  }

  @Test("one HR file's employees are distinct people, whatever their names")
  func spine() {
    var scene = LinkScene()
    scene.send(
      .hr, "hr", full: true, linkRow("a", "John Smith", number: "1"), linkRow("b", "John Smith", number: "2"),
      linkRow("c", "Jon Smith", number: "3"))
    #expect(scene.link().people == [["a"], ["b"], ["c"]])
  }

  @Test("a name that HR changed stays one person by the number and the birth date")
  func marriage() {
    var scene = LinkScene()
    scene.send(.hr, "hr", at: "2025-01-01", full: true, linkRow("then", "Ada King", number: "7", born: "1980-02-03"))
    scene.send(.hr, "hr", at: "2026-01-01", full: true, linkRow("now", "Ada Noel", number: "7", born: "1980-02-03"))
    scene.send(.tracker, "sheet", linkRow("sheet", "Ada King"))
    #expect(scene.link().people == [["now", "sheet", "then"]])
  }

  @Test("a record without a name links by its number or its address")
  func nameless() {
    var scene = LinkScene()
    scene.send(.hr, "hr", full: true, linkRow("ada", "Ada King", number: "7", email: "ada@n.example"))
    scene.send(
      .tracker, "sheet", linkRow("number", nil, number: "7"), linkRow("address", nil, email: "ada@n.example"),
      linkRow("other", nil, number: "99"))
    #expect(scene.link().people == [["ada", "address", "number"], ["other"]])
  }

  @Test("twins: one surname, one birth date, two given names")
  func twins() {
    var scene = LinkScene()
    scene.send(
      .hr, "hr", full: true, linkRow("jane", "Jane Smith", number: "1", born: "1990-01-01"),
      linkRow("john", "John Smith", number: "2", born: "1990-01-01"))
    scene.send(
      .tracker, "sheet", linkRow("jane sheet", "Jane Smith", born: "1990-01-01"),
      linkRow("initial", "J. Smith", born: "1990-01-01"))
    let linked = scene.link()
    #expect(linked.people == [["jane", "jane sheet"], ["john"]])
    #expect(linked.unplaced == ["initial": ["jane", "john"]])
  }
}
