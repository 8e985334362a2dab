import Diagnostics
import Pipeline
import Records

/// A line about one import, for people or as JSON.
enum ImportLine {
  static func text(_ outcome: ImportOutcome) -> String {
    let file = DiagnosticText.escaped(outcome.file)
    guard let info = outcome.info else { return "\(outcome.state.rawValue)  \(file)" }
    return line(outcome.state.rawValue, info, outcome.account)
  }

  static func text(_ account: ImportAccount) -> String {
    line(account.info.isActive ? "imported" : "undone", account.info, account)
  }

  private static func line(_ state: String, _ info: ImportInfo, _ account: ImportAccount?) -> String {
    var text = "\(state)  \(info.id)  \(DiagnosticText.escaped(info.file))  "
    text += "\(info.source.name) (\(info.source.authority.rawValue)), as at \(info.asAt)"
    if let account {
      text += ": \(account.read) read = \(account.accepted) accepted + \(account.unchanged) unchanged + "
      text += "\(account.ignored) ignored + \(account.rejected) rejected"
    }
    return text
  }

  static func json(_ outcome: ImportOutcome) -> String {
    guard let info = outcome.info else {
      return JSONValue.object([
        .init("file", .string(outcome.file)), .init("state", .string(outcome.state.rawValue)),
      ]).jsonText
    }
    return json(outcome.state.rawValue, info, outcome.account)
  }

  static func json(_ account: ImportAccount, _ notices: [ImportNotice]) -> String {
    let warnings = notices.map { notice in
      JSONValue.object([
        .init("code", .string(notice.code)), .init("message", .string(notice.message)),
        .init("line", notice.line.map(JSONValue.integer) ?? .null),
      ])
    }
    return json(
      account.info.isActive ? "imported" : "undone", account.info, account, [.init("warnings", .array(warnings))])
  }

  /// A warning that was kept with an import.
  static func text(_ notice: ImportNotice) -> String {
    let place = notice.line.map { "line \($0): " } ?? ""
    return "\(place)warning[\(notice.code)]: \(DiagnosticText.escaped(notice.message))"
  }

  private static func json(
    _ state: String, _ info: ImportInfo, _ account: ImportAccount?, _ more: [JSONValue.Member] = []
  ) -> String {
    func count(_ number: Int?) -> JSONValue { number.map(JSONValue.integer) ?? .null }
    let members: [JSONValue.Member] = [
      .init("import_id", .string(info.id)), .init("source", .string(info.source.name)),
      .init("authority", .string(info.source.authority.rawValue)), .init("file", .string(info.file)),
      .init("sha256", .string(info.sha256)), .init("imported_at", .string(info.importedAt)),
      .init("as_at", .string(info.asAt.description)), .init("read", count(account?.read)),
      .init("accepted", count(account?.accepted)), .init("unchanged", count(account?.unchanged)),
      .init("ignored", count(account?.ignored)), .init("rejected", count(account?.rejected)),
      .init("state", .string(state)),
    ]
    return JSONValue.object(members + more).jsonText
  }
}
