package import Diagnostics
package import Records

extension ImportNotice {
  /// How many an import keeps.
  private static let most = 50

  /// What stays with an import of all that was told when it was read: warnings and errors, in their order, and of many
  /// the first, with one at the end that says how many more there were.
  ///
  /// - Parameter diagnostics: None that hangs on what else is in the register, so that the order of imports cannot matter.
  package static func kept(of diagnostics: [Diagnostic]) -> [ImportNotice] {
    let told = diagnostics.filter { $0.severity >= .warning }.map { diagnostic in
      ImportNotice(code: diagnostic.code.rawValue, message: diagnostic.message, line: diagnostic.location?.line)
    }
    guard told.count > most else { return told }
    let rest = told.count - (most - 1)
    return told.prefix(most - 1) + [
      ImportNotice(
        code: DiagnosticCode.importMoreWarnings.rawValue,
        message: "\(rest) more warnings; muster inspect tells what there is to say of the file")
    ]
  }
}
