package import Records

/// A JSON Web Signature in its compact form (RFC 7515): three parts of base64url between dots.
///
/// The signature is not verified: that would take the issuer's key, which only the net has.
package enum CompactJWS {
  /// Whether a text begins with one: the header is an object, `eyJ…`, and two dots follow.
  static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
    let start = bytes.drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") }
    guard start.starts(with: "eyJ".utf8) else { return false }
    let token = start.prefix { $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: ",") }
    let isLegal = token.allSatisfy { byte in
      byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }
    // The first stretch of a file may end within the payload.
    return isLegal && (1...2).contains(token.count { $0 == UInt8(ascii: ".") })
  }

  /// The credential in the payload: its `vc` where it has one (W3C data model 1.1, section 6.3.1), with the claims of
  /// the token in the places of the credential that they stand for.
  ///
  /// - Returns: nil where the text is no compact JWS with a JSON object in it.
  package static func credential(in text: String) -> JSONValue? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let bytes = Base64URL.decoded(parts[1]), Base64URL.decoded(parts[0]) != nil else {
      return nil
    }
    guard case .success(let payload) = Result(catching: { try JSONParser.parse(bytes, name: "payload") }),
      case .object(let claims) = payload
    else { return nil }
    var members = claims
    if case .object(let inner)? = payload["vc"] { members = inner }
    func add(_ key: String, _ value: JSONValue?, unless others: [String]) {
      guard let value, !members.contains(where: { others.contains($0.key) }) else { return }
      members.append(JSONValue.Member(key, value))
    }
    add("id", payload["jti"], unless: ["id"])
    add("issuer", payload["iss"], unless: ["issuer"])
    add("issuanceDate", day(payload["nbf"] ?? payload["iat"]), unless: ["issuanceDate", "validFrom", "issued"])
    add("expirationDate", day(payload["exp"]), unless: ["expirationDate", "validUntil"])
    if let holder = payload["sub"], !members.contains(where: { $0.key == "credentialSubject" }) {
      members.append(JSONValue.Member("credentialSubject", .object([JSONValue.Member("id", holder)])))
    }
    return .object(members)
  }

  /// Seconds since 1970 as a day of UTC.
  private static func day(_ value: JSONValue?) -> JSONValue? {
    guard case .number(let digits)? = value, let seconds = Double(digits), abs(seconds) < 1e11 else { return nil }
    let days = Int((seconds / 86_400).rounded(.down))
    return .string(CalendarDate(dayNumber: days).description)
  }
}
