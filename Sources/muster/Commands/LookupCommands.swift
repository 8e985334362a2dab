import ArgumentParser
import Diagnostics
import Pipeline
import Records

struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find", abstract: "Find people by any part of what is known of them.",
    discussion: """
      Every word must fit: the beginning of a name, number, address, job, place or date; short forms of given names \
      count.

      Examples:
        muster find "bob miller"
        muster find kowalska harbour
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var date: DateOptions
  @OptionGroup var known: KnowledgeOptions
  @Argument(help: "Words.") var text: [String]

  func run() throws {
    let session = try workspace.open(readOnly: true)
    let pipeline = AuditPipeline(session, knowledge: known.knowledge(session))
    let found = try pipeline.people(matching: text.joined(separator: " "), asOf: known.day(date, session))
    for person in found {
      let facts = [person.employeeNumber, person.name, person.jobTitle, person.location, person.employment.rawValue]
      Console.writeLine(
        person.id + "  " + DiagnosticText.escaped(facts.compactMap { $0 }.joined(separator: ", ")))
    }
  }
}

struct HoldersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "holders", abstract: "List who holds a credential, valid ones first.",
    discussion: """
      Credentials that satisfy it count too (ACLS for BLS). People who left are not listed.

      Example:
        muster holders BLS
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var date: DateOptions
  @OptionGroup var known: KnowledgeOptions
  @Argument(help: "The credential's code or name.") var credential: String

  func run() throws {
    let session = try workspace.open(readOnly: true)
    let code = try CredentialArgument.code(credential, session)
    let audit = try AuditPipeline(session, knowledge: known.knowledge(session)).register(asOf: known.day(date, session))
    for holder in Lookup(audit).holders(of: code, catalogue: session.catalogue) {
      Console.writeLine(HolderLine.text(holder))
    }
  }
}

struct PromiseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "promise", abstract: "May this be promised to a client?",
    discussion: """
      Answers yes and by whom, in process, or no. Only valid credentials of people count who have not left and whom HR \
      lists. Exit code 1 where the answer is not yes.

      Example:
        muster promise ACLS --client "Northfield Hospitals" --people 8
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var date: DateOptions
  @OptionGroup var known: KnowledgeOptions
  @Argument(help: "The credential's code or name.") var credential: String
  @Option(help: "To whom.") var client: String
  @Option(help: "How many people.") var people = 1

  func validate() throws {
    if people < 1 { throw ValidationError("--people expects 1 or more, found \(people).") }
  }

  func run() throws {
    let session = try workspace.open(readOnly: true)
    let code = try CredentialArgument.code(credential, session)
    let audit = try AuditPipeline(session, knowledge: known.knowledge(session)).register(asOf: known.day(date, session))
    let wanted = "\(people) \(people == 1 ? "person" : "people") with \(code)"
    let who = DiagnosticText.escaped(client)
    let lookup = Lookup(audit)
    switch lookup.promise(code, people: people, catalogue: session.catalogue) {
    case .yes(let holders):
      Console.writeLine("yes: \(wanted) may be promised to \(who); \(holders.count) hold it")
      holders.forEach { Console.writeLine("  " + HolderLine.text($0)) }
      return
    case .inProcess(let coming, let valid):
      Console.writeLine("in process: \(valid) of \(wanted) hold it today; still coming:")
      for holder in coming {
        let day = lookup.expected(holder, code: code, client: client, catalogue: session.catalogue)
        let until = day.map { ", by \($0) as lead times go" } ?? ", nobody says until when"
        Console.writeLine("  " + HolderLine.text(holder) + until)
      }
    case .no(let valid, let others):
      Console.writeLine("no: \(valid.count) of \(wanted) hold it")
      valid.forEach { Console.writeLine("  " + HolderLine.text($0)) }
      tell(others, code)
    }
    throw ExitCode(ExitStatus.found.rawValue)
  }

  /// Who else has it, and why that does not count.
  private func tell(_ others: [Lookup.Obstacle], _ code: String) {
    if others.isEmpty { return Console.writeLine("nobody else is known to have \(code) or what stands for it") }
    Console.writeLine("these do not count:")
    for other in others.prefix(Self.mostOthers) {
      Console.writeLine("  " + HolderLine.text(other.holder) + (other.isUnlisted ? ", not listed by HR" : ""))
    }
    if others.count > Self.mostOthers { Console.writeLine("  and \(others.count - Self.mostOthers) more") }
  }

  private static let mostOthers = 20
}

enum HolderLine {
  static func text(_ holder: Lookup.Holder) -> String {
    let credential = holder.credential
    let expiry = credential.expiresOn.map { " through \($0)" } ?? ""
    let number = holder.person.employeeNumber.map { ", \($0)" } ?? ""
    return DiagnosticText.escaped(
      "\(holder.person.id)  \(holder.person.name)\(number)  \(credential.code ?? credential.text) "
        + "\(credential.status.rawValue)\(expiry)")
  }
}

enum CredentialArgument {
  static func code(_ text: String, _ session: Session) throws -> String {
    if let code = session.code(for: text) { return code }
    throw MusterError(
      .usage,
      Diagnostic(
        .error, .registerUnknownID, "no catalogue has a credential \"\(text)\"",
        hint: "add it to catalog.yaml, or use its code"))
  }
}
