import Records

/// A person is certainly, or possibly, on an exclusion list in force.
struct ExclusionCheck: DiscrepancyCheck {
  func findings(in context: CheckContext) -> [Discrepancy] {
    context.register.people.enumerated().compactMap { index, file in
      guard !file.hasLeft, let matches = context.register.exclusions[index] else { return nil }
      let certain = matches.filter { $0.verdict == .certain }.map(\.entry)
      if ExclusionTimeline.isInForce(certain, on: context.asOf) {
        return finding(.excludedPerson, .critical, certain, file, context)
      }
      let possible = matches.filter { $0.verdict == .possible }.map(\.entry)
      // Entries of one possible namesake are one timeline; several namesakes are looked at one by one.
      let namesakes = Dictionary(grouping: possible) {
        context.input.names.fold($0.subject.person.name?.written ?? "")
          + ($0.subject.person.birthDate?.date.description ?? "")
      }
      let open = namesakes.keys.sorted().compactMap { namesakes[$0] }
        .filter { ExclusionTimeline.isInForce($0, on: context.asOf) }.flatMap { $0 }
      return open.isEmpty ? nil : finding(.possibleExclusion, .high, open, file, context)
    }
  }

  private func finding(
    _ type: DiscrepancyType, _ severity: Severity, _ entries: [ExclusionTimeline.Entry], _ file: PersonFile,
    _ context: CheckContext
  ) -> Discrepancy {
    let lists = Set(entries.map(\.source.name)).sorted().joined(separator: ", ")
    let since = entries.compactMap { $0.subject.exclusion?.excludedOn?.date.firstDay }.filter { $0 <= context.asOf }
      .max()
    let waiver = entries.compactMap { $0.subject.exclusion }.first { $0.waiverOn != nil }
    let waived = waiver.map {
      " A waiver\($0.waiverState.map { " for \($0)" } ?? "") is noted; it does not end the exclusion."
    }
    let name = entries.first?.subject.person.name?.longForm ?? file.person.name
    let isCertain = type == .excludedPerson
    return context.finding(
      type, severity, person: file,
      explanation: isCertain
        ? "\(file.person.name) is on \(lists)\(since.map { ", excluded since \($0)" } ?? "").\(waived ?? "")"
        : "\(lists) lists \(name)\(since.map { " (excluded \($0))" } ?? ""): the name is the same, and no birth date "
          + "decides whether it is \(file.person.name).\(waived ?? "")",
      action: isCertain
        ? "Take \(file.person.name) off all duties paid by public programmes today; inform compliance."
        : "Compare birth date or identifier with the list's own search and record the result.",
      evidence: entries.map { context.evidence.evidence($0.reference.record) }
        + file.person.records.filter { $0.authority == .hr }
    )
  }
}
