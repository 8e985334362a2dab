import Records

extension NormalizationRun {
  /// The claims about one person of a record; nil where nobody is named.
  func subject(_ subject: MappedSubject, _ place: RecordPlace) -> SubjectClaims? {
    var person = self.claims(of: subject, place)
    let promise = context.authority == .promise ? self.promise(subject, person) : nil
    guard person.namesSomebody || promise != nil else { return nil }
    if promise != nil { person.clients = [] }
    var claims = SubjectClaims(person: person, promise: promise, sentence: subject.sentence)
    claims.isByNumber = subject.person.contains { $0.meaning == MappedValue.byNumber }
    for holding in subject.holdings {
      var place = place
      place.credential = claims.credentials.count
      let issueCount = issues.count
      if let claim = credential(holding, place) {
        claims.credentials.append(claim)
      } else {
        issues.removeSubrange(issueCount...)
      }
    }
    for value in subject.person where value.field == .note && value.meaning == MappedValue.failedExam {
      // Behind the word stands the credential.
      guard let blank = value.text.firstIndex(of: " ") else { continue }
      claims.failedExams.append(match(String(value.text[blank...]), issuerHint: nil))
    }
    if !subject.exclusion.isEmpty { claims.exclusion = exclusion(subject.exclusion, place) }
    return claims
  }

  /// What is said of the person, worked out once for rows that name the same person in the same words.
  private func claims(of subject: MappedSubject, _ place: RecordPlace) -> PersonClaim {
    guard subject.exclusion.isEmpty else {
      return person(subject.person + subject.exclusion.filter { $0.field == .npi }, place)
    }
    if let known = people.claim(of: subject.person) {
      hang(on: known.dependence)
      return known.claim
    }
    let (outer, issueCount) = (dependence, issues.count)
    dependence = .nothing
    let claim = person(subject.person, place)
    let own = dependence
    hang(on: outer)
    if own != .file, issues.count == issueCount { people.keep(claim, of: subject.person, hangingOn: own) }
    return claim
  }

  private func exclusion(_ values: [MappedValue], _ place: RecordPlace) -> ExclusionClaim {
    var claim = ExclusionClaim()
    for value in values {
      switch value.field {
      case .exclusionType: claim.type = claim.type ?? text(value)
      case .excludedOn: claim.excludedOn = claim.excludedOn ?? date(value, place)
      case .reinstatedOn: claim.reinstatedOn = claim.reinstatedOn ?? date(value, place)
      case .waiverOn: claim.waiverOn = claim.waiverOn ?? date(value, place)
      case .waiverState: claim.waiverState = claim.waiverState ?? text(value)
      default: continue
      }
    }
    return claim
  }

  /// A promise about a person, or about so many people; a promise without a count is one person's.
  private func promise(_ subject: MappedSubject, _ person: PersonClaim) -> PromiseClaim? {
    let values = subject.person + subject.holdings.flatMap { $0 }
    let client = values.first { $0.field == .client && !EmptyWords.saysNothing($0.text) }.map {
      CleanText.line($0.text)
    }
    let written = values.first { $0.field == .headcount }.flatMap { Self.count($0.text) }
    let headcount = person.namesSomebody ? nil : written ?? 1
    return PromiseClaim(client: client ?? info.source.client, headcount: headcount)
  }

  /// `3`, `3.0`, `two nurses`.
  static func count(_ text: String) -> Int? {
    let folded = LatinFold.fold(NumberText.repaired(text))
    for word in folded.split(separator: " ") {
      if let number = Int(word), (0...1_000_000).contains(number) { return number }
      if let index = numberWords.firstIndex(of: String(word)) { return index }
    }
    return nil
  }

  private static let numberWords = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]

  /// The value's text as written, with single blanks; nil where it says nothing.
  func written(_ value: MappedValue) -> String? {
    EmptyWords.saysNothing(value.text) ? nil : CleanText.singleBlanks(value.text)
  }

  /// The value's text cleaned; nil where it says nothing.
  func text(_ value: MappedValue) -> String? {
    EmptyWords.saysNothing(value.text) ? nil : CleanText.line(value.text)
  }
}
