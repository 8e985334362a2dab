/// In which order a source writes the parts of a full name where no comma says so.
package enum NameOrder: String, Sendable {
  case givenFirst = "given-first"
  /// Hungarian, Chinese, Japanese, Korean, and lists that are sorted by surname.
  case familyFirst = "family-first"

  /// What a column's heading says: `Last First`, `Surname, Given names`, `Nachname Vorname`, `Családnév Utónév`.
  package init(heading: String) {
    let words = LatinFold.fold(heading).split(separator: " ").map(String.init)
    let family = words.firstIndex { Self.familyWords.contains($0) }
    let given = words.firstIndex { Self.givenWords.contains($0) }
    if let family, let given, family < given { self = .familyFirst } else { self = .givenFirst }
  }

  private static let familyWords: Set<String> = [
    "last", "surname", "surnames", "family", "lastname", "familyname", "nachname", "familienname", "zuname", "nom",
    "apellido", "apellidos", "sobrenome", "apelido", "cognome", "achternaam", "efternamn", "efternavn", "etternavn",
    "nazwisko", "prijmeni", "sukunimi", "csaladnev", "vezeteknev", "familiya",
  ]
  private static let givenWords: Set<String> = [
    "first", "given", "forename", "forenames", "firstname", "givenname", "vorname", "rufname", "prenom", "prenoms",
    "nombre", "nombres", "nome", "voornaam", "fornamn", "fornavn", "imie", "imiona", "jmeno", "etunimi", "utonev",
    "keresztnev", "imya",
  ]
}
