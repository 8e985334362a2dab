import Records

/// Words in brackets beside a date that nothing maps (`12/05/2027 (NCR)`); one a text and source.
///
/// The date counts, as the brackets are a note to it; but a note may say that the certificate does not.
struct UnreadWords: DiscrepancyCheck {
  func findings(in context: CheckContext) -> [Discrepancy] {
    var words: [String: (word: String, source: Source, evidence: [Evidence])] = [:]
    context.eachLiveRecord { reference, record in
      for issue in record.issues where issue.kind == .unreadWords {
        let subject = reference(issue.subject ?? 0)
        if context.input.linking.strangers.contains(subject) { continue }
        let source = context.evidence.source(subject.record)
        let key = source.name + "\u{1F}" + context.input.names.fold(issue.detail)
        words[key, default: (issue.detail, source, [])].evidence.append(context.evidence.evidence(subject.record))
      }
    }
    return words.keys.sorted().compactMap { key in
      guard let entry = words[key] else { return nil }
      var finding = context.finding(
        .unknownStatus, .low, person: nil,
        explanation: "\(entry.source.name) writes \"\(entry.word)\" in brackets beside a date, which nothing maps: "
          + "the date counts, and the words are kept as a note.",
        action: "Ask who keeps the file what it means; if it says that a certificate does not count, have it said so.",
        evidence: entry.evidence)
      finding.key = StableID.make("D", [DiscrepancyType.unknownStatus.rawValue, "beside", key])
      return finding.comparing(field: "status", expected: nil, found: entry.word)
    }
  }
}
