import Records

/// A place in structured records: names from the outside in, matched against the end of a path without regard to case,
/// hyphens and underscores. `ID[type=Employee_ID]` asks for an attribute, `Licenses*` for any name that begins so; `/id` is the record's own, `id` any.
struct PathPattern: Sendable {
  private struct Part: Sendable {
    var key: String
    var isPrefix: Bool
    var type: String?
  }

  private let parts: [Part]
  /// Begins with `/`: the whole path, not its end.
  private let isWhole: Bool

  init(_ text: String) {
    isWhole = text.hasPrefix("/")
    parts = text.split(separator: "/").map { part in
      var name = String(part)
      var type: String?
      if let open = name.firstIndex(of: "["), name.hasSuffix("]") {
        let inside = name[name.index(after: open)...].dropLast()
        type = inside.split(separator: "=").last.map { HeaderText.collapsed(String($0)) }
        name = String(name[..<open])
      }
      let isPrefix = name.hasSuffix("*")
      let mark = name.hasPrefix("@") ? "@" : ""
      return Part(key: mark + HeaderText.collapsed(name), isPrefix: isPrefix, type: type)
    }
  }

  var count: Int { parts.count }

  /// - Parameter path: Collapsed names, each with the value of its `type` attribute, if it has one.
  func matches(_ path: [PathPart]) -> Bool {
    guard !parts.isEmpty, path.count >= parts.count, !isWhole || path.count == parts.count else { return false }
    return zip(parts, path.suffix(parts.count)).allSatisfy { part, step in
      let isNamed = part.isPrefix ? step.key.hasPrefix(part.key) : step.key == part.key
      return isNamed && (part.type == nil || part.type == step.type)
    }
  }
}

/// One step of a path: a collapsed name and the collapsed value of its `type` attribute.
struct PathPart: Hashable, Sendable {
  var key: String
  var type: String?
}

/// A value at the end of a path below its record or group.
struct Leaf {
  var path: [PathPart]
  /// The path as shown.
  var column: String
  var value: String
  var line: Int?
  /// The path as shown, with the numbers of elements that have others of their name beside them; nil: not asked for.
  var place: String?

  /// The path of the object in which it stands.
  var object: Substring {
    let whole = place ?? column
    return whole.lastIndex(of: "/").map { whole[..<$0] } ?? ""
  }
}
