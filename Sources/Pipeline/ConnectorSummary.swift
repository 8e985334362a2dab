import Connectors
import Formats
package import Records

/// A connector as `muster connectors` lists it.
package struct ConnectorSummary: Sendable {
  package var name: String
  /// `shipped` or `own`.
  package var origin: String
  package var format: String
  package var authority: Authority
  package var description: String

  /// What may stand in a connector file, as Markdown.
  package static var reference: String { ConnectorReference.markdown }

  /// Every connector there is, by name.
  ///
  /// - Parameter workspace: The workspace's folder; nil: the nearest from here upward, or none at all.
  package static func all(workspace: String?) throws -> [ConnectorSummary] {
    try FileInspection.library(workspace: workspace).entries.map { entry in
      ConnectorSummary(
        name: entry.spec.name, origin: entry.isOwn ? "own" : "shipped", format: entry.spec.family.rawValue,
        authority: entry.spec.authority, description: entry.spec.description)
    }
  }
}
