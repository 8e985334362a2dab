import Diagnostics
import Formats
import Records

/// Lists that are about more people than those who work here.
extension FileOrigin {
  /// Asks where a file that is read as something else shows signs of a list of barred people: nobody in it would be
  /// reported as excluded.
  func askForBarred(_ analysis: TableAnalysis, into mapped: inout MappedFile) {
    guard !spec.onlyListed, spec.kind != .promise, spec.kind != .mail, source?.authority != .promise else { return }
    let title = BarredList.words(ofFile: file.name).union(HeaderText.tokens(analysis.frameText))
    let list = BarredList(analysis, title: title)
    guard list.verdict != .none else { return }
    mapped.diagnostics.append(
      Diagnostic(
        .warning, .connectorAmbiguous,
        "\(list.sign) speaks of people who are barred: the file is read as \(spec.name), and nobody in it is reported "
          + "as excluded",
        at: SourceLocation(file: file.name, line: analysis.headerLine),
        hint: "say so if it is a list of excluded people: --authority exclusion --connector exclusion-table"))
  }

  /// A register that shows the public where people live and what their board did to them is no account of ours.
  func suggestEverybody(_ analysis: TableAnalysis, into mapped: inout MappedFile) {
    guard spec.isOfSomeBody, spec.population == nil, mapped.suggestion.population == nil,
      ![.email, .employeeNumber].contains(where: analysis.has)
    else { return }
    if PublicRegister.isOne(analysis.columns.map(\.header)) { mapped.suggestion.population = .everyone }
  }
}
