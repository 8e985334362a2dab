package import Normalization
package import Records

/// Which of a message's sentences speak of one person, or of one credential of theirs.
package struct ToldSentences {
  let person: CanonicalPerson?
  let credential: Credential?
  let catalogue: Catalogue

  /// - Parameters:
  ///   - person: nil: of anybody.
  ///   - credential: nil: of any.
  package init(person: CanonicalPerson?, credential: Credential?, catalogue: Catalogue) {
    self.person = person
    self.credential = credential
    self.catalogue = catalogue
  }

  /// Each sentence once; all of them where none can be told from the others.
  package func texts(of subjects: [MappedSubject]) -> [String] {
    let told = subjects.filter { $0.sentence != nil }
    let own = told.filter(isOfPerson)
    let ofPerson = own.isEmpty ? told : own
    let fitting = ofPerson.filter(isOfCredential)
    var texts: [String] = []
    for subject in fitting.isEmpty ? ofPerson : fitting {
      if let text = subject.sentence, !texts.contains(text) { texts.append(text) }
    }
    return texts
  }

  /// By address, else by a form of the name that the register knows.
  private func isOfPerson(_ subject: MappedSubject) -> Bool {
    guard let person else { return true }
    func texts(_ fields: Set<Field>) -> [String] { subject.person.filter { fields.contains($0.field) }.map(\.text) }
    if let email = person.email?.lowercased(), texts([.email]).contains(where: { $0.lowercased() == email }) {
      return true
    }
    let forms = Set(([person.name] + person.otherNames).map(NameComparison.fold))
    return texts([.fullName]).contains { forms.contains(NameComparison.fold($0)) }
  }

  private func isOfCredential(_ subject: MappedSubject) -> Bool {
    guard let credential else { return true }
    let names = subject.holdings.joined().filter { $0.field == .credential }.map(\.text)
    return names.contains { name in
      let match = catalogue.match(name)
      return match.code.map { $0 == credential.code } ?? (match.text == credential.text)
    }
  }
}
