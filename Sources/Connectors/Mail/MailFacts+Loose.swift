import Records

extension MailFacts {
  /// `Card number 205511119876.`: the number of the one certificate that the message told of last.
  mutating func takeLooseNumber(_ text: String) {
    guard let first = MailSentences.words(text).first(where: { !Self.articles.contains($0) }),
      Self.openings.contains(first), let number = number(in: text)
    else { return }
    giveLastNumber(number)
  }

  /// `RN 712346`: the figures right behind the credential's name.
  func number(behind credential: MailSentence.Credential, in sentence: MailSentence) -> String? {
    let place = credential.words.upperBound
    guard place < sentence.words.count, !sentence.days.contains(where: { $0.words.contains(place) }) else { return nil }
    let key = sentence.words[place].key
    return key.count >= 5 && key.allSatisfy { $0.isASCII && $0.isNumber } ? key : nil
  }

  /// The figures behind the one mention of a credential among the words.
  func numberBehind(_ credential: String, in sentence: MailSentence, _ words: Range<Int>) -> String? {
    let named = sentence.credentials(in: words)
    return named.count == 1 && named[0].text == credential ? number(behind: named[0], in: sentence) : nil
  }

  private static let articles: Set<String> = ["my", "the", "new", "its", "your", "her", "his"]
  private static let openings: Set<String> = [
    "card", "certificate", "cert", "number", "ecard", "license", "licence", "registration", "kartennummer", "nummer",
  ]
}
