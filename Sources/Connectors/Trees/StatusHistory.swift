import Records

/// Entries of a certificate's history: of several states, each with the day from which it held, the newest counts.
enum StatusHistory {
  /// Takes the older entries out of `node`, below it at any depth.
  ///
  /// A history of which not every entry has a state and a day is left as it is, and so is one whose newest entry has
  /// ended too.
  static func settle(_ node: RecordNode) {
    var groups: [String: [RecordNode]] = [:]
    for child in node.children where isHistory(child.name) || isHistory(node.name) {
      groups[child.name, default: []].append(child)
    }
    for entries in groups.values where entries.count > 1 {
      guard let newest = newest(entries) else { continue }
      node.children.removeAll { child in
        entries.contains { $0 === child } && !newest.contains { $0 === child }
      }
      // From when a state held is no day of the certificate's.
      for entry in newest {
        entry.children.removeAll { beginnings.contains(HeaderText.collapsed($0.name)) }
        entry.attributes.removeAll { beginnings.contains(HeaderText.collapsed($0.name)) }
      }
    }
    for child in node.children { settle(child) }
  }

  private static func isHistory(_ name: String) -> Bool {
    let words = HeaderText.tokens(name)
    return (1...3).contains(words.count) && words.contains { $0 == "history" || $0 == "statushistory" }
      && !words.contains { ["employment", "job", "work", "position", "address"].contains($0) }
  }

  /// All that begin on the newest day; nil where nobody can tell.
  private static func newest(_ entries: [RecordNode]) -> [RecordNode]? {
    var dated: [(entry: RecordNode, from: CalendarDate)] = []
    for entry in entries {
      // What names a certificate of its own is no state of another.
      let keys = entry.children.map(\.name) + entry.attributes.map(\.name)
      guard keys.allSatisfy({ known.contains(HeaderText.collapsed($0)) }), value(of: entry, states) != nil,
        let text = value(of: entry, beginnings),
        let from = CalendarDate(iso: String(HeaderText.trimmed(text).prefix(10)))
      else { return nil }
      dated.append((entry, from))
    }
    guard let last = dated.map(\.from).max() else { return nil }
    let newest = dated.filter { $0.from == last }.map(\.entry)
    return newest.contains { value(of: $0, ends) != nil } ? nil : newest
  }

  private static func value(of node: RecordNode, _ keys: Set<String>) -> String? {
    let child = node.children.first { keys.contains(HeaderText.collapsed($0.name)) }?.value
    let text = child ?? node.attributes.first { keys.contains(HeaderText.collapsed($0.name)) }?.value
    return text.flatMap { HeaderText.trimmed($0).isEmpty ? nil : $0 }
  }

  private static let states: Set<String> = ["status", "state", "standing", "newstatus", "value"]
  private static let beginnings: Set<String> = [
    "from", "start", "startdate", "since", "effective", "effectivedate", "effectivefrom", "validfrom", "date", "on",
    "changedon", "changedat", "at", "begin", "fromdate", "statusdate",
  ]
  private static let known = states.union(beginnings).union(ends).union([
    "reason", "by", "changedby", "comment", "comments", "note", "notes", "code", "id",
  ])
  private static let ends: Set<String> = [
    "to", "end", "enddate", "until", "effectiveto", "validto", "todate", "through",
  ]
}
