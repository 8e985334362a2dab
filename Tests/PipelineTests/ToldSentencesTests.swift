import Normalization
import Pipeline
import Records
import Testing

/// One message that tells of two people and two certificates, and what `explain` shows of it.
@Suite("Told sentences")
struct ToldSentencesTests {
  private let catalogue = Catalogue(own: [
    CredentialType(code: "BLS", name: "Basic Life Support"),
    CredentialType(code: "ACLS", name: "Advanced Life Support"),
  ])

  private func subject(_ name: String, _ credential: String?, _ sentence: String) -> MappedSubject {
    let holding = credential.map { [[MappedValue(.credential, $0, column: "message")]] } ?? []
    return MappedSubject(
      person: [MappedValue(.fullName, name, column: "message")], holdings: holding, sentence: sentence)
  }

  private var message: [MappedSubject] {
    [
      subject("Jane Doe", "BLS", "Jane's BLS runs to May."),
      subject("Jane Doe", "Advanced Life Support", "Jane's ACLS was renewed."),
      subject("John Roe", "BLS", "John's BLS has lapsed."),
    ]
  }

  private func person(_ given: String, _ family: String) -> CanonicalPerson {
    var person = CanonicalPerson(id: "P-1")
    person.givenName = given
    person.familyName = family
    return person
  }

  private func texts(_ person: CanonicalPerson?, _ code: String?) -> [String] {
    let credential = code.map {
      Credential(id: "C-1", personID: "P-1", match: catalogue.match($0))
    }
    return ToldSentences(person: person, credential: credential, catalogue: catalogue).texts(of: message)
  }

  @Test("of a credential its own sentence, of its holder alone")
  func credential() {
    #expect(texts(person("Jane", "Doe"), "BLS") == ["Jane's BLS runs to May."])
    #expect(texts(person("Jane", "Doe"), "ACLS") == ["Jane's ACLS was renewed."])
    #expect(texts(person("John", "Roe"), "BLS") == ["John's BLS has lapsed."])
  }

  @Test("of a person all that the message says of them")
  func person() {
    #expect(texts(person("Jane", "Doe"), nil) == ["Jane's BLS runs to May.", "Jane's ACLS was renewed."])
  }

  @Test("all of it where nothing tells the sentences apart")
  func unknown() {
    #expect(texts(person("Ann", "Poe"), nil).count == 3)
  }
}
