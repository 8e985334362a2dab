package import Diagnostics
package import Records

/// The three YAML files of a workspace, read and checked.
package struct Configuration: Sendable {
  package var organisation: Organisation
  /// The organisation's own types, from `catalog.yaml`.
  package var catalogue: [CredentialType]
  package var requirements: [Requirement]
  /// Every place where a credential's code is named, for the check against the whole catalogue, and where requirements
  /// and sources stand.
  package var codeMentions: [CodeMention]
  /// What the files contradict themselves in without being unusable.
  package var warnings: [Diagnostic] = []

  package init(
    organisation: Organisation, catalogue: [CredentialType] = [], requirements: [Requirement] = [],
    codeMentions: [CodeMention] = []
  ) {
    self.organisation = organisation
    self.catalogue = catalogue
    self.requirements = requirements
    self.codeMentions = codeMentions
  }

  /// A credential's code where a file names it, or the name of a requirement or source where it stands.
  package struct CodeMention: Sendable {
    package enum Kind: Sendable { case code, requirement, source }

    package var code: String
    /// What is told where no catalogue has the code, nobody is in the requirement's scope, the source never sent anything.
    package var diagnostic: Diagnostic
    package var kind = Kind.code
  }

  /// What is told of a requirement or source, at its place.
  package func diagnostic(of kind: CodeMention.Kind, _ name: String) -> Diagnostic? {
    codeMentions.first { $0.kind == kind && $0.code == name }?.diagnostic
  }

  /// Mistakes in the codes, given every code of the built-in and the own catalogue; codes compare without case.
  package func unknownCodes(known: [String]) -> [Diagnostic] {
    let set = Set(known.map { $0.lowercased() })
    return codeMentions.filter { $0.kind == .code && !set.contains($0.code.lowercased()) }.map { mention in
      var diagnostic = mention.diagnostic
      let near = NearestName.of(mention.code, among: known.sorted())
      diagnostic.hint = near.map { "did you mean \"\($0)\"?" } ?? "add it to catalog.yaml"
      return diagnostic
    }
  }
}
