import Records

/// Where a credential says that its status is told: one object of its `credentialStatus`, with all its parts.
///
/// After W3C Bitstring Status List 1.0, section 2.1, and the entries of Open Badges that name a revocation list alone.
struct StatusEntry {
  /// Address of the list; nil where the entry names none.
  var list: String?
  /// Place in the list as written; nil where there is none.
  var index: String?
  /// What a set bit means, in lower case; nil where the entry does not say.
  var purpose: String?
  /// Bits of one place in the list, 1 to 64; nil where it is no such number.
  var size: Int?
  /// What each value means.
  var messages: [UInt64: String] = [:]

  static let fields: Set<Field> = [
    .statusEntry, .statusIndex, .statusPurpose, .statusSize, .statusCode, .statusMessage,
  ]

  /// The entries of a holding: parts are of one entry where they stand in one object.
  ///
  /// Parts that come twice in one object are nobody's: the entry is then without them.
  static func entries(of holding: [MappedValue]) -> [StatusEntry] {
    var order: [String] = []
    var objects: [String: [MappedValue]] = [:]
    for value in holding where fields.contains(value.field) {
      var object = parent(of: value.column)
      if value.field == .statusCode || value.field == .statusMessage { object = parent(of: String(object)) }
      if objects[String(object)] == nil { order.append(String(object)) }
      objects[String(object), default: []].append(value)
    }
    return order.compactMap { objects[$0].map(StatusEntry.init) }
  }

  private init(_ values: [MappedValue]) {
    func only(_ field: Field) -> String? {
      let texts = values.filter { $0.field == field }.map(\.text)
      return texts.count == 1 ? texts[0] : nil
    }
    list = only(.statusEntry)
    index = only(.statusIndex)
    purpose = only(.statusPurpose)?.lowercased()
    let sizes = values.filter { $0.field == .statusSize }.map(\.text)
    size = sizes.isEmpty ? 1 : only(.statusSize).flatMap { Int($0) }.flatMap { (1...64).contains($0) ? $0 : nil }
    for code in values where code.field == .statusCode {
      let object = Self.parent(of: code.column)
      let message = values.first { $0.field == .statusMessage && Self.parent(of: $0.column) == object }
      let digits = code.text.lowercased().hasPrefix("0x") ? code.text.dropFirst(2) : code.text[...]
      guard let message, let number = UInt64(digits, radix: 16) else { continue }
      messages[number] = message.text
    }
  }

  /// The bits of the list that the entry asks for, counted from the first; nil where it asks for none or for none
  /// that can be.
  var bits: Range<Int>? {
    guard let index, let place = Int(index), place >= 0, let size else { return nil }
    let (start, overflow) = place.multipliedReportingOverflow(by: size)
    return overflow || start > Int.max - size ? nil : start..<start + size
  }

  private static func parent(of path: String) -> Substring { path.lastIndex(of: "/").map { path[..<$0] } ?? "" }
}

extension Field {
  /// Whether it feeds the standing of a credential that lists decide: an entry in one, or what one may revoke.
  var isOfStatus: Bool {
    switch self {
    case .statusEntry, .statusIndex, .statusPurpose, .statusSize, .statusCode, .statusMessage, .revokedID, .assertionID:
      true
    default: false
    }
  }
}
