import Records

/// Shapes of structured records that say the same as plainer ones, made plain before the records are mapped.
struct TreeShapes {
  let context: RecordContext

  /// Makes plain what stands below `node`, at any depth; a second time changes nothing.
  func settle(_ node: RecordNode) {
    node.children = node.children.flatMap { isKeyed($0) ? keyed($0) : [$0] }
    dropCodes(in: node)
    for child in node.children { settle(child) }
  }

  // MARK: - Credentials under their codes

  /// `"certs": {"BLS": {"expires": …}, "ACLS": {…}}`
  private func isKeyed(_ node: RecordNode) -> Bool {
    guard TreeVocabulary.isCredentialName(HeaderText.collapsed(node.name)), !node.children.isEmpty,
      node.children.contains(where: { !$0.children.isEmpty || saysLoss($0) })
    else { return false }
    return node.children.allSatisfy { child in
      name(child) != nil && child.attributes.isEmpty && !child.children.contains { isWhat($0) }
    }
  }

  private func isWhat(_ node: RecordNode) -> Bool {
    context.isCredential(HeaderText.trimmed(node.text ?? ""))
  }

  private func name(_ node: RecordNode) -> String? {
    [node.name, node.name.replacing("_", with: " ")].first(where: context.isCredential)
  }

  /// `"BLS": "revoked"`: a word that no cell of a matrix holds.
  private func saysLoss(_ node: RecordNode) -> Bool {
    guard node.children.isEmpty, let text = node.text else { return false }
    return TellingWords.saysLoss(text, context.statusWords)
  }

  private func keyed(_ node: RecordNode) -> [RecordNode] {
    let rest = node.children.filter { $0.children.isEmpty && !saysLoss($0) }
    var nodes = node.children.filter { child in !rest.contains { $0 === child } }.map { child -> RecordNode in
      let copy = RecordNode(name: node.name, line: child.line ?? node.line)
      copy.children = [leaf("name", name(child) ?? child.name, child)]
      copy.children += child.children.isEmpty ? [leaf("status", child.text ?? "", child)] : child.children
      return copy
    }
    if !rest.isEmpty {
      let own = RecordNode(name: node.name, line: node.line)
      own.children = rest
      nodes.append(own)
    }
    return nodes
  }

  private func leaf(_ name: String, _ text: String, _ place: RecordNode) -> RecordNode {
    let leaf = RecordNode(name: name, line: place.line)
    leaf.text = text
    return leaf
  }

  // MARK: - Codes beside words

  /// Leaves out a code that stands beside the word for it: `{"code": "SUSP", "label": "Suspended"}`, `status` and
  /// `statusCode`. A code that is itself a known word stays.
  private func dropCodes(in node: RecordNode) {
    if StatusNames.isStatus(node.name) {
      let hasText = node.children.isEmpty && !HeaderText.trimmed(node.text ?? "").isEmpty
      let hasWord =
        hasText
        || node.children.contains { StatusNames.words.contains(HeaderText.collapsed($0.name)) && isKnown($0.text) }
      guard hasWord else { return }
      node.attributes.removeAll { StatusNames.codes.contains(HeaderText.collapsed($0.name)) && !isKnown($0.value) }
      node.children.removeAll { child in
        let key = HeaderText.collapsed(child.name)
        let isPart = StatusNames.codes.contains(key) || StatusNames.words.contains(key)
        return isPart && child.children.isEmpty && !isKnown(child.text)
      }
      return
    }
    let hasStatus = node.children.contains { child in
      StatusNames.isStatus(child.name) && !StatusNames.isCode(child.name)
        && (!child.children.isEmpty || !HeaderText.trimmed(child.text ?? "").isEmpty)
    }
    guard hasStatus else { return }
    node.children.removeAll { StatusNames.isCode($0.name) && $0.children.isEmpty && !isKnown($0.text) }
  }

  private func isKnown(_ text: String?) -> Bool {
    guard let text, !HeaderText.trimmed(text).isEmpty else { return false }
    return context.statusWords.rule(for: text) != nil || TellingWords.saysLoss(text, context.statusWords)
  }
}
