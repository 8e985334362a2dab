package import Diagnostics
package import Records
package import Reports
import Store

/// Writes what is due as messages and a calendar.
package struct ReminderRun: Sendable {
  package var folder: String
  package var files: ReminderFiles
  /// What there is to say of them.
  package var diagnostics: [Diagnostic] = []
}

extension AuditPipeline {
  /// Writes the reminders of a day; messages of an earlier run to people who are no longer due are removed.
  ///
  /// - Parameter folder: Where to write; nil: `reports/DATE/reminders/` of the workspace.
  package func remind(asOf: CalendarDate, folder: String?, clock: Clock) throws -> ReminderRun {
    let files = ReminderFiles(try audit(asOf: asOf))
    let target = folder ?? "\(session.workspace.reportsFolder)/\(asOf)/reminders"
    do {
      try PrivateFile.makeOutputFolder(target)
      let written = files.files
      for file in written { try PrivateFile.replace("\(target)/\(file.name)", with: file.text) }
      let names = Set(written.map(\.name))
      for name in try PrivateFile.names(in: target) where ReminderFiles.isMessageName(name) && !names.contains(name) {
        try PrivateFile.remove("\(target)/\(name)")
      }
    } catch {
      throw error.error(.register, .outputNotWritable, hint: "choose another place with --out")
    }
    let messages = files.files.count { ReminderFiles.isMessageName($0.name) }
    try session.register.appendLog(
      LogEntry(
        at: clock.now, actor: clock.user, action: "remind", subject: asOf.description,
        detail: "\(messages) message\(messages == 1 ? "" : "s")"))
    var run = ReminderRun(folder: target, files: files)
    if files.sender == nil {
      run.diagnostics.append(
        Diagnostic(
          .warning, .remindNoSender, "neither coordinator nor backup has an address that a message can be sent from",
          at: SourceLocation(file: session.workspace.organisationFile),
          hint: "add coordinator: {name: …, email: …} to muster.yaml; until then fill in From and To yourself"))
    }
    let silent = files.byPerson.count { $0.reminders.first?.mailbox == nil }
    if silent > 0 {
      run.diagnostics.append(
        Diagnostic(
          .note, .remindNoAddress,
          "\(silent) of \(files.byPerson.count) \(files.byPerson.count == 1 ? "person has" : "people have") no address that a message can be sent to",
          hint: "tell them yourself: the digest names them"))
    }
    return run
  }
}
