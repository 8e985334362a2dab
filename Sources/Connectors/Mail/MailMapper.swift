import Diagnostics
import Formats
import Records

/// Maps messages: which people they say something of, and what.
struct MailMapper {
  let context: RecordContext
  let lookup: CredentialLookup
  let vocabulary: HeaderIndex?
  private let patterns: MailPatterns

  init(context: RecordContext, library: ConnectorLibrary, lookup: CredentialLookup) {
    self.context = context
    self.lookup = lookup
    vocabulary = library.vocabularyIndex
    let rules = context.spec?.mail ?? library.spec(named: "mail")?.mail ?? MailRules()
    patterns = MailPatterns(rules)
  }

  /// What a message says, as a record, and what it says that cannot be told apart.
  func record(_ message: MailMessage, at location: RecordLocation) -> (MappedRecord, [MailFacts.Unclear]) {
    var record = MappedRecord(location: location)
    if let silence = MailSilence.reason(message) {
      record.disposition = .ignored
      record.reason = .noFacts
      record.detail = silence
      record.asAt = message.date.map { MappedValue(.asAt, $0, column: "Date") }
      return (record, [])
    }
    let message = MailSilence.withoutReminders(message)
    let segments = MailText.segments(of: message)
    var unclear: [MailFacts.Unclear] = []
    var statements: [MailFacts.Statement] = []
    var forwarded: [(MailFacts.Statement, String?)] = []
    for (index, segment) in segments.enumerated() where !segment.isSignature && !MailSilence.isReminder(segment.text) {
      let signer = self.signer(of: index, in: segments)
      switch segment.kind {
      case .new:
        let reader = facts(segment.text, from: message.from, signedBy: signer, message)
        statements += reader.statements
        unclear += reader.unclear
      case .forwarded:
        let from = segment.header?.from ?? ""
        let reader = facts(
          segment.text, from: from, signedBy: signer, message, isForwarded: true, sentOn: segment.header?.date)
        forwarded += reader.statements.map { ($0, segment.header?.date) }
        unclear += reader.unclear
      case .quoted: break
      }
    }
    let date = message.date.map { MappedValue(.asAt, $0, column: "Date") }
    if !statements.isEmpty {
      // What is passed on beside it is older news and has a record of its own where the mailbox holds it.
      record.subjects = statements.map(subject)
      record.asAt = date
    } else if !forwarded.isEmpty {
      record.subjects = forwarded.map { subject($0.0) }
      record.asAt = forwarded.compactMap { $0.1 }.max().map { MappedValue(.asAt, $0, column: "Date") } ?? date
    } else {
      record.disposition = .ignored
      let quoted = segments.filter { $0.kind == .quoted }
      let saysAgain = quoted.contains { !facts($0.text, from: message.from, message).statements.isEmpty }
      record.reason = saysAgain && unclear.isEmpty ? .quoted : .noFacts
      if !unclear.isEmpty { record.detail = "it says something, but not clearly \(Self.list(unclear))" }
      record.asAt = date
    }
    return (record, unclear)
  }

  private static func list(_ unclear: [MailFacts.Unclear]) -> String {
    var texts: [String] = []
    for reason in unclear where !texts.contains(reason.rawValue) { texts.append(reason.rawValue) }
    return texts.joined(separator: ", ")
  }

  /// Says which message tells something that cannot be told apart.
  func diagnostic(_ unclear: [MailFacts.Unclear], at location: RecordLocation, in file: String) -> Diagnostic? {
    guard !unclear.isEmpty else { return nil }
    return Diagnostic(
      .warning, .mailUnclear,
      "the message tells something of certificates, but not clearly \(Self.list(unclear)); of that nothing is taken",
      at: SourceLocation(file: file, line: location.line),
      hint: "read the message, and put what it says into a list or ask its sender")
  }

  /// The same, unless an earlier message of the file is this one: an original written out below a reply, a copy.
  func record(
    _ message: MailMessage, at location: RecordLocation, in file: String, seen: inout Set<String>,
    _ diagnostics: inout [Diagnostic]
  ) -> MappedRecord {
    let (mapped, unclear) = self.record(message, at: location)
    var record = mapped
    if let diagnostic = diagnostic(unclear, at: location, in: file) { diagnostics.append(diagnostic) }
    let nameless = record.subjects.count { $0.person.isEmpty && !$0.holdings.isEmpty }
    if nameless > 0 {
      // Beside what else the message says, a number that nobody holds is listed nowhere.
      let isAlone = record.subjects.count == 1
      diagnostics.append(
        Diagnostic(
          isAlone ? .note : .warning, .mailByNumber,
          nameless == 1
            ? "the message gives the number of a licence and not whose it is; it counts for whoever holds that number"
            : "the message gives the numbers of \(nameless) licences and not whose they are; each counts for its holder",
          at: SourceLocation(file: file, line: location.line),
          hint: isAlone
            ? "import the list in which the number stands; until then the message is shown as one that names nobody"
            : "see that the numbers stand in a list that is imported; of a number that nobody holds nothing is taken"))
    }
    if let failure = message.failedAuthentication, let issuer = issuer(of: message.from) {
      diagnostics.append(
        Diagnostic(
          .warning, .mailForgedSender,
          "the message names \(issuer) as its sender, and its mail server says \(failure); nothing counts as their word",
          at: SourceLocation(file: file, line: location.line),
          hint: "ask \(issuer) whether they sent it before you believe it"))
    }
    guard record.disposition == .accepted else { return record }
    let said = record.subjects.compactMap(\.sentence).joined(separator: "|")
    let sender = MailPerson.mailbox(message.from)?.key ?? HeaderText.collapsed(message.from)
    guard !seen.insert("\(sender)|\(message.date ?? "")|\(said)").inserted else { return record }
    record.disposition = .ignored
    record.reason = .repeated
    record.subjects = []
    return record
  }

  /// The name below a stretch of text, or below what follows it of the same speaker.
  private func signer(of index: Int, in segments: [MailSegment]) -> String? {
    let own = segments[index]
    let rest = segments[index...].prefix { $0.part == own.part }.filter {
      $0.kind == own.kind && $0.header == own.header
    }
    let block = rest.first(where: \.isSignature)?.text ?? ""
    let texts = rest.filter { !$0.isSignature }.map(\.text)
    let signature = MailSignature(isCredential: lookup.isCredential)
    return texts.lazy.compactMap { signature.signer(of: $0, block: block) }.first
  }

  private func facts(
    _ text: String, from: String, signedBy signer: String? = nil, _ message: MailMessage, isForwarded: Bool = false,
    sentOn: String? = nil
  ) -> MailFacts {
    let people = message.to.compactMap { MailPerson.mailbox($0) }
    // Who passes a message on is the one it came to.
    let recipient = isForwarded ? MailPerson.mailbox(message.from) : message.to.count == 1 ? people.first : nil
    var reader = MailFacts(
      patterns: patterns, lookup: lookup, vocabulary: vocabulary, context: context,
      sender: MailPerson.sender(from, signedBy: signer), recipient: recipient,
      issuer: message.failedAuthentication == nil ? issuer(of: from) : nil,
      subject: message.subject)
    reader.isBulk = message.isBulk && !isForwarded
    reader.isOffice = MailPerson.isShared(from)
    reader.isOfficial = message.failedAuthentication == nil && (reader.issuer != nil || Self.isOfficial(from))
    if let signer, signer.contains(" "), issuer(of: from) == nil {
      reader.signer = MailPerson(name: signer, email: nil)
    }
    reader.others = people
    reader.sentOn = sentOn ?? message.date
    reader.read(
      text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
        String(line.drop { $0 == ">" || $0 == " " })
      }.joined(separator: "\n"))
    return reader
  }

  /// The issuing body whose domain an address belongs to.
  func issuer(of from: String) -> String? {
    guard let at = from.lastIndex(of: "@") else { return nil }
    let domain = from[from.index(after: at)...].prefix { $0 != ">" && !$0.isWhitespace }.lowercased()
    return patterns.issuerDomains.first { domain == $0.domain || domain.hasSuffix("." + $0.domain) }?.issuer
  }

  /// Whether a mailbox is an authority's, whose name no rule knows: `Texas Board of Nursing <…@bon.texas.gov>`.
  private static func isOfficial(_ from: String) -> Bool {
    let domain = from.split(separator: "@").last.map { $0.prefix { $0 != ">" && !$0.isWhitespace }.lowercased() } ?? ""
    let shown = HeaderText.tokens(String(from.prefix { $0 != "<" && $0 != "@" }))
    return domain.split(separator: ".").contains { ["gov", "gouv", "gob", "gc"].contains($0) }
      || shown.contains { ["board", "registry", "council", "commission", "kammer", "ordre", "colegio"].contains($0) }
  }

  private func subject(_ statement: MailFacts.Statement) -> MappedSubject {
    var holdings: [[MappedValue]] = []
    if let number = statement.number {
      var values = number.credential.map { [MappedValue(.credential, $0, column: "message")] } ?? []
      values.append(MappedValue(.number, number.text, column: "message", meaning: MappedValue.byNumber))
      holdings.append(values + statement.holding.filter { $0.field != .number })
    } else if let credential = statement.credential {
      holdings.append([MappedValue(.credential, credential, column: "message")] + statement.holding)
    }
    return MappedSubject(
      person: statement.person.values + statement.personValues, holdings: holdings,
      sentence: statement.sentences.joined(separator: " "))
  }
}

extension FileOrigin {
  func mapMail(_ collected: CollectedFile, into mapped: inout MappedFile) {
    let mapper = MailMapper(context: RecordContext(spec: spec, library: library), library: library, lookup: lookup)
    var seen: Set<String> = []
    for (ordinal, entry) in collected.entries.enumerated() {
      switch entry {
      case .rejection(let location, let reason, let diagnostic):
        mapped.records.append(
          MappedRecord(location: location, disposition: .rejected, reason: reason, detail: diagnostic.message))
      case .record(let record):
        guard case .message(let message) = record.content else { continue }
        mapped.records.append(
          mapper.record(message, at: record.location, in: file.name, seen: &seen, &mapped.diagnostics))
        for part in message.parts where !part.bytes.isEmpty {
          mapped.attachments.append(
            MappedFile.Attachment(
              recordOrdinal: ordinal, filename: part.filename ?? "", mediaType: part.type, bytes: part.bytes,
              sentOn: message.date.map { MappedValue(.asAt, $0, column: "Date") },
              sentByIssuer: message.failedAuthentication == nil ? mapper.issuer(of: message.from) : nil))
        }
      }
    }
  }
}
