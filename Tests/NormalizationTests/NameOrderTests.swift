import Normalization
import Records
import Testing

@Test(
  arguments: [
    ("Last First", .familyFirst), ("Surname, Given names", .familyFirst), ("Surname First name", .familyFirst),
    ("Name (Last, First)", .familyFirst), ("Nachname Vorname", .familyFirst), ("Nom Prénom", .familyFirst),
    ("Apellidos y nombre", .familyFirst), ("Családnév Utónév", .familyFirst), ("Nazwisko i imię", .familyFirst),
    ("First Last", .givenFirst), ("Name", .givenFirst), ("Vorname Nachname", .givenFirst), ("Employee", .givenFirst),
    ("", .givenFirst),
  ] as [(String, NameOrder)])
func headingsSayTheOrder(_ heading: String, _ order: NameOrder) { #expect(NameOrder(heading: heading) == order) }

@Test func aColumnsHeadingDecidesOnItsNames() throws {
  func name(_ column: String) throws -> PersonName? {
    let value = MappedValue(.fullName, "Nagy Gábor", column: column)
    return try normalize([record([value])]).records.first?.subjects.first?.person.name
  }
  #expect(try name("Családnév Utónév")?.family == "Nagy")
  #expect(try name("Családnév Utónév")?.given == "Gábor")
  #expect(try name("Name")?.family == "Gábor")
}
