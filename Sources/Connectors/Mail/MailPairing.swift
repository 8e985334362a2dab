/// Which dates of a clause are which credential's.
struct MailPairing {
  let clause: MailClause
  let sentence: MailSentence
  let credentials: [MailSentence.Credential]
  /// `both`, `all`: a date is of each of them.
  let saysAll: Bool

  private var days: [MailSentence.Day] { sentence.days(in: clause.words) }
  private var isRespective: Bool { sentence.keys.contains { MailWords.respectively.contains($0) } }

  /// Owners one by one where the sentence says "respectively"; nil where it does not, or the numbers differ.
  func respectively(_ owners: [MailFacts.Owner]) -> [MailFacts.Owner]? {
    guard isRespective, case .people(let people)? = owners.first, owners.allSatisfy({ $0 == owners[0] }),
      people.count == owners.count
    else { return nil }
    return people.map { .people([$0]) }
  }

  /// The dates of a credential for each of so many people; nil where it cannot be told which they are.
  ///
  /// - Parameter index: The credential's place in `credentials`; nil where the clause names none.
  func days(of index: Int?, people: Int) -> [[MailSentence.Day]]? {
    let all = days
    func each(_ days: [MailSentence.Day]) -> [[MailSentence.Day]] { Array(repeating: days, count: people) }
    guard !all.isEmpty else { return each([]) }
    guard let index, credentials.count > 1 else {
      if isRespective, people > 1 { return all.count == people ? all.map { [$0] } : nil }
      return each(all)
    }
    if isRespective { return all.count == credentials.count ? each([all[index]]) : nil }
    if saysAll || isSubject(all) { return each(all) }
    return own(index, all).map(each)
  }

  /// `My BLS and ACLS expire on …`: what the verb says, it says of all that stand before it.
  private func isSubject(_ days: [MailSentence.Day]) -> Bool {
    guard let verb = clause.verb, let first = days.first?.words.lowerBound else { return false }
    return credentials.allSatisfy { $0.words.upperBound <= verb && $0.words.upperBound <= first }
  }

  /// The dates between a credential and the next one, or before it where dates come first.
  private func own(_ index: Int, _ days: [MailSentence.Day]) -> [MailSentence.Day]? {
    let starts = credentials.map(\.words.lowerBound)
    let datesFirst = days[0].words.lowerBound < starts[0]
    func stretch(_ place: Int) -> Range<Int> {
      if datesFirst {
        return (place == 0 ? clause.words.lowerBound : starts[place - 1])..<starts[place]
      }
      return starts[place]..<(place + 1 < starts.count ? starts[place + 1] : clause.words.upperBound)
    }
    func dates(_ place: Int) -> [MailSentence.Day] { days.filter { stretch(place).contains($0.words.lowerBound) } }
    let mine = dates(index)
    // A date behind several that stand together may be the last one's or all of theirs.
    if datesFirst {
      let isShared = index > 0 ? mine.isEmpty : index + 1 < starts.count && dates(index + 1).isEmpty
      return isShared ? nil : mine
    }
    let sharesNext = mine.isEmpty && index + 1 < starts.count && !dates(index + 1).isEmpty
    let sharesLast = !mine.isEmpty && index > 0 && dates(index - 1).isEmpty
    return sharesNext || sharesLast ? nil : mine
  }
}
