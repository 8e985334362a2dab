import Formats
import Records

/// Signed credentials (`eyJ…`) inside JSON: those of a presentation each by itself, others in their places.
///
/// W3C data model 1.1 section 6.3.1 and 2.0 section 4.12: a list of credentials holds compact signatures, or objects
/// whose `id` is a `data:` URL of one. A text that holds no credential (a token of access) stays the text it is.
struct EnvelopedCredentials {
  /// The value with its credentials opened, or each of the credentials where the value is no credential itself.
  private(set) var records: [JSONValue] = []
  /// Whether something in it was signed.
  private(set) var isSigned = false
  /// Texts that stand where a credential does and hold none that can be read.
  private(set) var unreadable = 0

  private static let listKey = "verifiableCredential"
  private static let deepest = 16

  init(_ value: JSONValue) {
    let opened = open(value, isListed: false, depth: 0)
    if isSigned, !Self.isCredential(opened) { collect(opened, depth: 0) }
    if records.isEmpty { records = [opened] }
    records = records.flatMap(Self.withOneSubject)
  }

  /// Whether a credential is about several subjects: each of them holds it.
  static func hasSeveralSubjects(_ value: JSONValue) -> Bool { withOneSubject(value).count > 1 }

  private static func withOneSubject(_ value: JSONValue) -> [JSONValue] {
    guard case .array(let subjects)? = value["credentialSubject"], subjects.count > 1,
      case .object(let members) = value
    else { return [value] }
    return subjects.map { subject in
      .object(members.map { $0.key == "credentialSubject" ? JSONValue.Member($0.key, subject) : $0 })
    }
  }

  /// Whether a value could hold a signed credential at all, told without looking into it.
  static func mayHold(_ text: String) -> Bool { text.contains("eyJ") }

  /// The same of a value, without opening anything.
  static func mayHold(_ value: JSONValue) -> Bool {
    switch value {
    case .string(let text): text.hasPrefix("eyJ") || text.hasPrefix("data:application/")
    case .array(let elements): elements.contains(where: mayHold)
    case .object(let members): members.contains { mayHold($0.value) }
    default: false
    }
  }

  private static func isCredential(_ value: JSONValue) -> Bool {
    value["credentialSubject"] != nil || (value["badge"] != nil && value["recipient"] != nil)
  }

  private static func isPresentation(_ value: JSONValue) -> Bool { value["vp"] != nil || value[listKey] != nil }

  /// The credentials of lists and presentations, in their order.
  private mutating func collect(_ value: JSONValue, depth: Int) {
    guard depth < Self.deepest else { return }
    if Self.isCredential(value) { return records.append(value) }
    switch value {
    case .array(let elements): for element in elements { collect(element, depth: depth + 1) }
    case .object(let members): for member in members { collect(member.value, depth: depth + 1) }
    default: break
    }
  }

  private mutating func open(_ value: JSONValue, isListed: Bool, depth: Int) -> JSONValue {
    guard depth < Self.deepest else { return value }
    switch value {
    case .string(let text): return opened(text, isListed: isListed, depth) ?? value
    case .array(let elements): return .array(elements.map { open($0, isListed: isListed, depth: depth + 1) })
    case .object(let members):
      if case .string(let url)? = value["id"], url.hasPrefix("data:application/"), let comma = url.firstIndex(of: ","),
        let credential = opened(String(url[url.index(after: comma)...]), isListed: true, depth)
      {
        return credential
      }
      return .object(
        members.map { member in
          JSONValue.Member(member.key, open(member.value, isListed: member.key == Self.listKey, depth: depth + 1))
        })
    default: return value
    }
  }

  /// nil where the text is no credential.
  private mutating func opened(_ text: String, isListed: Bool, _ depth: Int) -> JSONValue? {
    guard text.hasPrefix("eyJ") else { return nil }
    guard let credential = CompactJWS.credential(in: text) else {
      if isListed {
        isSigned = true
        unreadable += 1
      }
      return nil
    }
    guard Self.isCredential(credential) || Self.isPresentation(credential) else { return nil }
    isSigned = true
    return open(credential, isListed: false, depth: depth + 1)
  }
}
