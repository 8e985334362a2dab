import Configuration
import Connectors
import Diagnostics
import Formats
import Normalization
import Reconciliation
import Records
import Store

/// Files that came attached to the messages of a mailbox: tables, XML and JSON are read as files of their own, each an
/// import tied to the mailbox; all others are kept in the archive.
struct AttachedFiles {
  let session: Session
  let clock: Clock
  let path: String
  let parent: ImportInfo

  /// The attachments in which somebody is named, in the order of the file; the same bytes once.
  ///
  /// - Returns: The imports, and what there is to say of them. What cannot be read is told and stays in the archive.
  func imports(of mapped: MappedFile) -> (imports: [AttachedImport], diagnostics: [Diagnostic]) {
    var imports: [AttachedImport] = []
    var diagnostics: [Diagnostic] = []
    for (number, (hash, attachment)) in AttachedFiles.distinct(mapped.attachments).enumerated() {
      let line = mapped.records[attachment.recordOrdinal].location.line
      do {
        // The name that the sender gave may be a person's, so diagnostics number the attachments.
        let file = InputFile(name: "\(path)/attachment-\(number + 1)", bytes: attachment.bytes)
        guard try FileReader.detectFamily(of: file) != .mail else { continue }
        let own = try RecordMapper.map(
          file: file, library: session.connectors, lookup: CredentialLookup(session.catalogue))
        guard AttachedFiles.isEvidence(own) else {
          diagnostics.append(note(attachment, line, "is no record of anybody and is kept as it is"))
          continue
        }
        if let reason = reasonToKeep(attachment, own) {
          diagnostics.append(note(attachment, line, reason, .warning))
          continue
        }
        let info = info(
          attachment, own, name: "\(path)/\(AttachedFiles.fileName(attachment))", hash: hash)
        diagnostics.append(note(attachment, line, "is read as a file of its own, as import \(info.id)"))
        diagnostics += own.diagnostics.map { diagnostic in
          var told = diagnostic
          // No command reads what lies inside a message.
          if told.hint?.contains(file.inspectCommand) == true {
            told.hint = "save the attachment as a file, and look at it with muster inspect"
          }
          return told
        }
        imports.append(
          AttachedImport(
            info: info, records: own.records, bytes: attachment.bytes,
            notices: ImportNotice.kept(of: own.diagnostics)))
      } catch let error as MusterError {
        diagnostics.append(note(attachment, line, "cannot be read and is kept as it is", .warning, error.diagnostics))
      } catch {
        preconditionFailure("reading throws a MusterError and nothing else: \(error)")
      }
    }
    return (imports, diagnostics)
  }

  /// All that the file gives to tell by itself, whatever else is known.
  func told(of mapped: MappedFile) -> [Diagnostic] {
    let ended = EndedWords.warning(
      mapped, file: parent.file, on: parent.asAt, order: session.configuration.organisation.dateOrder)
    return mapped.diagnostics
      + NumberDoubts.diagnostics(mapped, of: parent.source, file: parent.file, session.catalogue)
      + [mapped.bareDays?.question(on: parent.asAt), ended].compactMap { $0 }
  }

  /// What stays told of the file that others came attached to: of those only what is no import of its own.
  func notices(of mapped: MappedFile, _ ofAttached: [Diagnostic]) -> [ImportNotice] {
    ImportNotice.kept(of: told(of: mapped) + ofAttached.filter { $0.location?.file == path })
  }

  /// Each content once, with its hash, in the order of the file: as the issuer sent it, else as it was sent last.
  private static func distinct(
    _ attachments: [MappedFile.Attachment]
  ) -> [(hash: String, attachment: MappedFile.Attachment)] {
    var distinct: [(hash: String, attachment: MappedFile.Attachment)] = []
    var places: [String: Int] = [:]
    for attachment in attachments {
      let hash = sha256(of: attachment.bytes)
      guard let place = places[hash] else {
        places[hash] = distinct.count
        distinct.append((hash, attachment))
        continue
      }
      if weight(distinct[place].attachment) < weight(attachment) { distinct[place].attachment = attachment }
    }
    return distinct
  }

  private static func weight(_ attachment: MappedFile.Attachment) -> (Int, String) {
    (attachment.sentByIssuer == nil ? 0 : 1, String((attachment.sentOn?.text ?? "").prefix(10)))
  }

  /// Puts the bytes of every attachment that is no import where the archive will take them.
  ///
  /// Reads the file once more, so that no more than one message is in memory.
  func stage(_ file: InputFile, but imports: [AttachedImport]) throws -> AttachmentStage {
    try stage(AttachmentStage(session.register.archive), of: file, but: imports)
  }

  /// What is kept of a file whose attachments are in the archive already.
  func kept(of file: InputFile, but imports: [AttachedImport]) throws -> [KeptAttachment] {
    try stage(AttachmentStage(session.register.archive, isListing: true), of: file, but: imports).kept
  }

  private func stage(
    _ stage: AttachmentStage, of file: InputFile, but imports: [AttachedImport]
  ) throws -> AttachmentStage {
    var options = ReadOptions(family: .mail)
    options.keepsAttachments = true
    let sink = AttachmentSink(stage: stage, taken: Set(imports.map(\.info.sha256)))
    do {
      _ = try FileReader.read(file, options: options, into: sink)
    } catch let failure as FileFailure {
      throw failure.error(.register, .registerIO, hint: "check the space and permissions of archive/")
    }
    return stage
  }

  // MARK: - What is known of an attachment

  /// Whether it names somebody; of text cut into cells, whether two columns at least are understood: a letter is none.
  private static func isEvidence(_ own: MappedFile) -> Bool {
    guard own.records.contains(where: { $0.disposition == .accepted }) else { return false }
    guard [.csv, .fixed].contains(own.outcome.family) else { return true }
    return own.columns.count { $0.field != nil || $0.credential != nil } >= 2
  }

  private func info(
    _ attachment: MappedFile.Attachment, _ own: MappedFile, name: String, hash: String
  ) -> ImportInfo {
    let (asAt, origin) = asAt(attachment, own)
    let authority = authority(attachment, own)
    let issuer = authority == .issuer ? own.suggestion.issuer ?? attachment.sentByIssuer : nil
    let source = Source(
      // No source of this name can be declared, or taken for one that is.
      name: "mail/" + SourceName.of(name, issuer: issuer), authority: authority, snapshot: .changes, issuer: issuer,
      covers: authority == .issuer ? own.suggestion.covers : [],
      population: own.suggestion.population ?? (authority == .exclusion ? .everyone : .ours))
    return ImportInfo(
      id: id(of: hash), source: source, file: name, sha256: hash,
      importedAt: clock.now, asAt: asAt, asAtOrigin: origin, connector: own.connectorName, isActive: true,
      parent: parent.sha256)
  }

  private func id(of hash: String) -> String { StableID.make("I", [parent.sha256, hash]) }

  /// The import under the hash that its bytes had before anything in them was forgotten; nil: that is theirs.
  func called(_ file: AttachedImport, _ original: String?) -> AttachedImport {
    guard let original else { return file }
    var copy = file
    copy.info.sha256 = original
    copy.info.id = id(of: original)
    return copy
  }

  /// Why nothing of a readable attachment is taken; nil: it may be.
  ///
  /// The same refusals as for a file that comes by itself, and one more: whoever may send mail could bar people, or
  /// clear them, with a list that only looks like the government's.
  private func reasonToKeep(_ attachment: MappedFile.Attachment, _ own: MappedFile) -> String? {
    let authority = authority(attachment, own)
    if authority == .exclusion {
      return
        "is an exclusion list, which is believed from no message, and is kept as it is; fetch the list where it is "
        + "published and import that"
    }
    if own.miscount != nil, authority == .issuer || own.suggestion.snapshot == .full {
      return "does not hold as many records as it says, so nothing of it is taken; it is kept as it is"
    }
    if own.outcome.isCutOff, authority == .issuer || own.suggestion.snapshot == .full {
      return "breaks off, so nothing of it is taken; it is kept as it is"
    }
    return nil
  }

  /// Anybody can attach anything: an issuer's word counts as one only from that issuer's own domain, HR's from nobody.
  private func authority(_ attachment: MappedFile.Attachment, _ own: MappedFile) -> Authority {
    switch own.suggestion.authority {
    case .issuer:
      attachment.sentByIssuer != nil && own.suggestion.issuer ?? attachment.sentByIssuer == attachment.sentByIssuer
        ? .issuer : .tracker
    case .hr: .tracker
    case let other: other
    }
  }

  /// The date that the file states, else that of its message.
  private func asAt(_ attachment: MappedFile.Attachment, _ own: MappedFile) -> (CalendarDate, ImportInfo.AsAtOrigin) {
    let organisation = session.configuration.organisation
    let (order, today) = (organisation.dateOrder, clock.today(organisation.timeZone))
    let stated = own.asAt.flatMap { StatedDate.read($0, records: own.records, order: order, today: today) }
    if let date = stated ?? StatedDate.newest(of: own.records, order: order, today: today) { return (date, .file) }
    let sent = attachment.sentOn.flatMap { StatedDate.read($0, records: [], order: order, today: today) }
    return sent.map { ($0, .message) } ?? (parent.asAt, parent.asAtOrigin)
  }

  private func note(
    _ attachment: MappedFile.Attachment, _ line: Int, _ what: String, _ severity: DiagnosticSeverity = .note,
    _ causes: [Diagnostic] = []
  ) -> Diagnostic {
    Diagnostic(
      severity, .importAttachment,
      "an attachment (\(attachment.mediaType), \(attachment.bytes.count) bytes) \(what)",
      at: SourceLocation(file: path, line: line), notes: causes.map(\.message))
  }

  /// The last part of the name that the message gives, without what could lead out of a folder or break a line.
  private static func fileName(_ attachment: MappedFile.Attachment) -> String {
    let last = attachment.filename.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    let plain = String(last.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F })
    return plain.isEmpty || plain == ".." || plain == "." ? "attachment" : plain
  }
}

/// Hands the attachments of messages on, and forgets the messages.
private final class AttachmentSink: RecordSink {
  private let stage: AttachmentStage
  /// Hashes of what is an import of its own.
  private let taken: Set<String>

  init(stage: AttachmentStage, taken: Set<String>) {
    self.stage = stage
    self.taken = taken
  }

  func take(_ record: SourceRecord) throws {
    guard case .message(let message) = record.content else { return }
    for part in message.parts where !part.bytes.isEmpty && !taken.contains(sha256(of: part.bytes)) {
      try stage.add(
        part.bytes, line: record.location.line, fileName: part.filename ?? "", mediaType: part.type)
    }
  }

  func reject(at location: RecordLocation, _ reason: DispositionReason, _ diagnostic: Diagnostic) {}
  func note(_ diagnostic: Diagnostic) {}
}
