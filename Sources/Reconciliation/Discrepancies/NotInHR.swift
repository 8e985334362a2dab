import Records

/// A person with credentials whom no HR snapshot lists, where a full one exists; one a person.
struct NotInHR: DiscrepancyCheck {
  func findings(in context: CheckContext) -> [Discrepancy] {
    context.register.people.compactMap { file in
      guard context.register.isNotInHR(file), !file.hasLeft, !file.holdings.isEmpty else { return nil }
      let titles = file.holdings.map { $0.credential.code ?? $0.credential.text }
      return context.finding(
        .notInHR, .medium, person: file,
        explanation: "\(file.person.name) has \(titles.count == 1 ? "a credential" : "\(titles.count) credentials") "
          + "(\(titles.joined(separator: ", "))) in \(sources(file)), but HR does not list such a person.",
        action: "Ask HR: a leaver, a contractor, another name, or a record in the wrong place?",
        evidence: file.standingEvidence)
    }
  }

  private func sources(_ file: PersonFile) -> String {
    Set(file.person.records.map(\.source)).sorted().joined(separator: ", ")
  }
}
