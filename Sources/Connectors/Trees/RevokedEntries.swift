/// Entries of a revocation list that say of themselves that they are not revoked: `{"id": "urn:1", "revoked": false}`.
enum RevokedEntries {
  /// Takes such entries out of `node`, below it at any depth.
  static func keepRevoked(in node: RecordNode) {
    node.children.removeAll { child in
      child.children.contains { HeaderText.collapsed($0.name) == "revoked" && denials.contains($0.text ?? "") }
    }
    for child in node.children { keepRevoked(in: child) }
  }

  private static let denials: Set<String> = ["false", "False", "FALSE", "0", "no", "No", "n", "N"]
}
