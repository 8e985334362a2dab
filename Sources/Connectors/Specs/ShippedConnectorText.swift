/// The shipped connectors and their tests as they are written.
package enum ShippedConnectorText {
  /// Sorted.
  package static var names: [String] { ShippedConnectors.all.map(\.name).sorted() }

  /// nil where no connector of that name is shipped.
  package static func text(of name: String) -> String? { ShippedConnectors.all.first { $0.name == name }?.text }

  /// The test beside it; nil where none is shipped.
  package static func test(of name: String) -> String? { ShippedConnectorCases.all.first { $0.name == name }?.text }
}
