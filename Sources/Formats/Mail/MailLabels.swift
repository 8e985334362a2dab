/// What the header lines of a message are called when it is written out as text, in eight languages.
struct MailLabels: Hashable {
  enum Field: CaseIterable { case from, sent, to, cc, subject }

  let language: String
  private let names: [Field: [String]]

  private init(_ language: String, from: [String], sent: [String], to: [String], cc: [String], subject: [String]) {
    self.language = language
    names = [.from: from, .sent: sent, .to: to, .cc: cc, .subject: subject]
  }

  func names(of field: Field) -> [String] { names[field] ?? [] }

  func field(_ label: String) -> Field? { Field.allCases.first { names[$0]?.contains(label) == true } }

  /// Whether `3/4/2025` means 3 April; English does not say.
  var isDayFirst: Bool { language != "en" }

  static let all: [MailLabels] = [
    MailLabels("en", from: ["from"], sent: ["sent", "date"], to: ["to"], cc: ["cc"], subject: ["subject"]),
    MailLabels(
      "de", from: ["von"], sent: ["gesendet", "gesendet am", "datum"], to: ["an"], cc: ["cc", "kopie"],
      subject: ["betreff"]),
    MailLabels(
      "fr", from: ["de", "expéditeur"], sent: ["envoyé", "envoyé le", "date", "envoye"],
      to: ["à", "a", "destinataire"], cc: ["cc", "copie à"], subject: ["objet", "sujet"]),
    MailLabels(
      "es", from: ["de"], sent: ["enviado el", "enviado", "fecha"], to: ["para"], cc: ["cc"], subject: ["asunto"]),
    MailLabels(
      "nl", from: ["van"], sent: ["verzonden", "datum", "verstuurd"], to: ["aan"], cc: ["cc", "kopie"],
      subject: ["onderwerp"]),
    MailLabels(
      "sv", from: ["från"], sent: ["skickat", "datum", "skickades"], to: ["till"], cc: ["kopia", "cc"],
      subject: ["ämne"]),
    MailLabels("da", from: ["fra"], sent: ["sendt", "dato"], to: ["til"], cc: ["cc", "kopi"], subject: ["emne"]),
    MailLabels("nb", from: ["fra"], sent: ["sendt", "dato"], to: ["til"], cc: ["kopi", "cc"], subject: ["emne"]),
  ]

  private static let everyLabel: Set<String> = Set(
    all.flatMap { labels in Field.allCases.flatMap { labels.names(of: $0) } })

  /// A line `Label: value`, the label in lower case; nil where no language has that label.
  ///
  /// Emphasis marks of Markdown (`*Von:* x`) and a blank before the colon (French) are taken off.
  static func split(_ line: Substring) -> (label: String, value: String)? {
    guard let colon = line.unicodeScalars.prefix(40).firstIndex(of: ":") else { return nil }
    let label = trimmed(line[..<colon]).lowercased()
    guard everyLabel.contains(label) else { return nil }
    return (label, trimmed(line[line.unicodeScalars.index(after: colon)...]))
  }

  static func trimmed(_ text: Substring) -> String {
    func isEdge(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace || scalar == "*" }
    var scalars = text.unicodeScalars
    while let first = scalars.first, isEdge(first) { scalars = scalars.dropFirst() }
    while let last = scalars.last, isEdge(last) { scalars = scalars.dropLast() }
    return String(scalars)
  }
}

/// The header lines of a message written out as text.
struct MailHeaderLines: Hashable {
  var labels: MailLabels
  var from = ""
  var sent = ""
  var to = ""
  var cc = ""
  var subject = ""
  /// How many lines it takes.
  var lineCount = 0
  /// What stands between a label and its value: Outlook puts a tab when it saves, a blank when it quotes.
  var hasTab = false

  /// ISO 8601; nil where the date cannot be read for certain.
  var date: String? { MailDate.iso(sent, isDayFirst: labels.isDayFirst) }

  private static let maximumLines = 24

  /// The header block that begins with the first line; nil where there is none.
  ///
  /// At least sender and date, and one of receiver and subject, in one language and before the first empty line.
  ///
  /// - Parameter isMarked: Whether a line before says that a message follows; then it may begin with any label.
  init?(_ lines: some RandomAccessCollection<Substring>, isMarked: Bool = false) {
    guard let first = lines.first, let (label, _) = MailLabels.split(first) else { return nil }
    let candidates = MailLabels.all.filter { labels in
      labels.field(label).map { isMarked || $0 == .from } ?? false
    }
    let read = candidates.compactMap { MailHeaderLines(lines, labels: $0) }
    guard let best = read.max(by: { $0.fieldCount < $1.fieldCount }) else { return nil }
    let winner = read.first { $0.fieldCount == best.fieldCount } ?? best
    guard winner.isComplete(isMarked: isMarked) else { return nil }
    self = winner
  }

  private func isComplete(isMarked: Bool) -> Bool {
    if isMarked { return fieldCount >= 2 && (!from.isEmpty || !subject.isEmpty) }
    return !from.isEmpty && !sent.isEmpty && (seen.contains(.to) || seen.contains(.subject))
  }

  private var seen: Set<MailLabels.Field> = []
  private var fieldCount: Int { seen.count }

  private init?(_ lines: some RandomAccessCollection<Substring>, labels: MailLabels) {
    self.labels = labels
    var current: MailLabels.Field?
    for line in lines.prefix(MailHeaderLines.maximumLines) {
      if MailLabels.trimmed(line).isEmpty { break }
      if let (label, value) = MailLabels.split(line), let field = labels.field(label), !seen.contains(field) {
        seen.insert(field)
        current = field
        set(field, value)
        if line.unicodeScalars.prefix(24).contains("\t") { hasTab = true }
      } else if MailHeaderLines.isOtherLabel(line) {
        current = nil
      } else if let field = current, field == .to || field == .cc || field == .subject, isContinuation(line) {
        set(field, value(of: field) + " " + MailLabels.trimmed(line))
      } else {
        break
      }
      lineCount += 1
    }
  }

  /// Attachments, importance and the like: a short label of words, a colon, and a tab or blank.
  private static func isOtherLabel(_ line: Substring) -> Bool {
    guard let colon = line.unicodeScalars.prefix(30).firstIndex(of: ":") else { return false }
    let label = trimmedLabel(line[..<colon])
    guard !label.isEmpty, label.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || $0 == " " || $0 == "-" })
    else { return false }
    let rest = line[line.unicodeScalars.index(after: colon)...].unicodeScalars
    return rest.isEmpty || rest.first == "\t" || (rest.first == " " && label.split(separator: " ").count <= 3)
  }

  private static func trimmedLabel(_ text: Substring) -> String { MailLabels.trimmed(text) }

  /// A list that was wrapped goes on indented, or with an address in it.
  private func isContinuation(_ line: Substring) -> Bool {
    guard let first = line.unicodeScalars.first else { return false }
    return first == " " || first == "\t" || line.utf8.contains(UInt8(ascii: "@")) || line.utf8.contains(0x3B)
  }

  private func value(of field: MailLabels.Field) -> String {
    switch field {
    case .from: from
    case .sent: sent
    case .to: to
    case .cc: cc
    case .subject: subject
    }
  }

  private mutating func set(_ field: MailLabels.Field, _ value: String) {
    switch field {
    case .from: from = value
    case .sent: sent = value
    case .to: to = value
    case .cc: cc = value
    case .subject: subject = value
    }
  }

  /// One entry a person; Outlook separates them by semicolons.
  static func people(_ list: String) -> [String] {
    list.split(separator: ";").map { MailLabels.trimmed($0) }.filter { !$0.isEmpty }
  }
}
