import Linkage
import Testing

@Suite struct DeduplicationTests {
  struct Header: Sendable {
    let name: String
    let field: PersonField?
    let why: String
  }

  @Test(arguments: [
    Header(name: "given_name", field: .givenName, why: "the field's own name"),
    Header(name: "First Name", field: .givenName, why: "two words"),
    Header(name: "fname_c1", field: .givenName, why: "first of two given names"),
    Header(name: "fname_c2", field: .middleName, why: "second of two given names"),
    Header(name: "lastName", field: .familyName, why: "camel case"),
    Header(name: "Nachname", field: .familyName, why: "German"),
    Header(name: "date_of_birth", field: .birthDate, why: "words"),
    Header(name: "DOB", field: .birthDate, why: "abbreviated"),
    Header(name: "by", field: .birthYear, why: "year in its own column"),
    Header(name: "postcode_fake", field: .postcode, why: "with a remark"),
    Header(name: "address_1", field: .street, why: "first line"),
    Header(name: "suburb", field: .city, why: "Australian"),
    Header(name: "birth_place", field: .city, why: "a place"),
    Header(name: "soc_sec_id", field: .identifier, why: "a national number"),
    Header(name: "occupation", field: .category, why: "a job"),
    Header(name: "unique_id", field: .recordID, why: "the record's number"),
    Header(name: "Prénom", field: .givenName, why: "French, with an accent"),
    Header(name: "Förnamn", field: .givenName, why: "Swedish"),
    Header(name: "Etternavn", field: .familyName, why: "Norwegian"),
    Header(name: "Sobrenome", field: .familyName, why: "Portuguese"),
    Header(name: "Imię", field: .givenName, why: "Polish"),
    Header(name: "Nazwisko", field: .familyName, why: "Polish"),
    Header(name: "Příjmení", field: .familyName, why: "Czech"),
    Header(name: "Sukunimi", field: .familyName, why: "Finnish"),
    Header(name: "Фамилия", field: .familyName, why: "Russian"),
    Header(name: "Дата рождения", field: .birthDate, why: "Russian, two words"),
    Header(name: "Straße", field: .street, why: "German"),
    Header(name: "Kod pocztowy", field: .postcode, why: "Polish"),
    Header(name: "AHV-Nummer", field: .identifier, why: "a national number"),
    Header(name: "СНИЛС", field: .identifier, why: "a national number"),
    Header(name: "xyz", field: nil, why: "nothing known"),
  ])
  func headersNameFields(_ header: Header) {
    #expect(PersonField(header: header.name) == header.field, "\(header.why)")
  }

  @Test func aNumberOfManyDigitsIsNoTelephone() throws {
    let rows = (0..<30).map { (row: Int) -> [String] in
      let insured = 71_000_000_000 + row * 7919, called = 71_000_000_000 + row * 104_729
      return [String(insured), String(called)]
    }
    let found = try ColumnRecognition(header: ["Versicherten-Nummer", "Kontakt"], rows: rows)
    #expect(found.fields == [PersonField.identifier, .phone])
  }

  @Test func aNumberThatRepeatsIsNotTheRecords() throws {
    let rows = [["7", "Anna"], ["7", "Anna"], ["8", "Bruno"]]
    let found = try ColumnRecognition(header: ["id", "first_name"], rows: rows)
    #expect(found.fields == [.identifier, .givenName])
  }

  @Test func valuesTellWhatAHeaderDoesNot() throws {
    let rows = (10..<40).map { ["p\($0)@mail.example", "19\($0)-03-12", "Row"] }
    let found = try ColumnRecognition(header: ["c1", "c2", "surname"], rows: rows)
    #expect(found.fields == [.email, .birthDate, .familyName])
  }

  @Test func overridesWin() throws {
    let found = try ColumnRecognition(
      header: ["a", "b"], rows: [["Bader", "1"]], overrides: [(field: "family_name", column: "a")], idColumn: "b")
    #expect(found.fields == [.familyName, .recordID])
    #expect(throws: DeduplicationError.unknownColumn("z")) {
      try ColumnRecognition(header: ["a"], rows: [["1"]], overrides: [(field: "email", column: "z")])
    }
    #expect(throws: DeduplicationError.unknownField("shoe")) {
      try ColumnRecognition(header: ["a"], rows: [["1"]], overrides: [(field: "shoe", column: "a")])
    }
  }

  @Test func linksAcrossFilesOfDifferentShape() throws {
    let first = PeopleFile(
      header: ["id", "first_name", "surname", "dob"],
      rows: [["1", "Anna", "Bader", "1981-11-12"], ["2", "Bruno", "Kirner", "1950-10-20"]])
    let second = PeopleFile(
      header: ["name", "by", "bm", "bd"],
      rows: [["Kirner, Bruno", "1950", "10", "20"], ["Olga Fogan", "1962", "1", "2"]])
    let result = try Deduplication([first, second])
    #expect(result.clusterID(file: 1, row: 0) == result.clusterID(file: 0, row: 1))
    #expect(result.clusterID(file: 0, row: 0) == 1)
    #expect(result.matchProbability(file: 1, row: 1) == nil)
    #expect(result.place(of: 2) == (file: 1, row: 0))
  }

  @Test func aFileWithoutPeopleIsRefused() {
    let file = PeopleFile(header: ["id"], rows: [["1"], ["2"]])
    #expect(throws: DeduplicationError.nothingToCompare) { try Deduplication([file]) }
  }
}
