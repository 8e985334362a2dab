package import Diagnostics
package import Records

/// The three YAML files of a workspace, read and checked.
package struct Configuration: Sendable {
  package var organisation: Organisation
  /// The organisation's own types, from `catalog.yaml`.
  package var catalogue: [CredentialType]
  package var requirements: [Requirement]
  /// Every place where a credential's code is named, for the check against the whole catalogue.
  package var codeMentions: [CodeMention]

  package init(
    organisation: Organisation, catalogue: [CredentialType] = [], requirements: [Requirement] = [],
    codeMentions: [CodeMention] = []
  ) {
    self.organisation = organisation
    self.catalogue = catalogue
    self.requirements = requirements
    self.codeMentions = codeMentions
  }

  /// A credential's code where a file names it.
  package struct CodeMention: Sendable {
    package var code: String
    /// What is told where no catalogue has the code.
    package var diagnostic: Diagnostic
  }

  /// Mistakes in the codes, given every code of the built-in and the own catalogue; codes compare without case.
  package func unknownCodes(known: [String]) -> [Diagnostic] {
    let set = Set(known.map { $0.lowercased() })
    return codeMentions.filter { !set.contains($0.code.lowercased()) }.map { mention in
      var diagnostic = mention.diagnostic
      let near = NearestName.of(mention.code, among: known.sorted())
      diagnostic.hint = near.map { "did you mean \"\($0)\"?" } ?? "add it to catalog.yaml"
      return diagnostic
    }
  }
}
