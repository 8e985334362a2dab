import Records

/// Elements that only name what the element around them describes.
extension TreeMapper {
  /// `<Certification Descriptor="BLS"/>` beside a number, days and a status: it names the certificate that the element
  /// around it tells of, and is none by itself.
  ///
  /// - Parameter own: The field that a child feeds by the rules of the group.
  static func isDescribed(
    _ node: RecordNode, _ inner: [RecordNode], own: (RecordNode) -> Field?
  ) -> Bool {
    guard inner.count == 1, isReference(inner[0]) else { return false }
    return node.children.contains { child in
      guard child !== inner[0], child.value.map({ !TableRow.isBlank($0) }) ?? false else { return false }
      return own(child).map { [.number, .issuedOn, .expiresOn, .status, .verifiedOn].contains($0) } ?? false
    }
  }

  /// Whether an element has no more than its name and identifiers.
  private static func isReference(_ node: RecordNode) -> Bool {
    let identifiers: Set<String> = ["descriptor", "type", "id", "nil"]
    return node.attributes.allSatisfy { identifiers.contains(HeaderText.collapsed($0.name)) }
      && node.children.allSatisfy { HeaderText.collapsed($0.name) == "id" && $0.children.isEmpty }
  }
}
