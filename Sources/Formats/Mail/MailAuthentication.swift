/// What the mail servers on a message's way found out about its sender (RFC 8601, RFC 7208).
///
/// The topmost field is of the last server, which is the reader's own; fields below it anybody may have written. DMARC
/// decides where it was asked; else a valid signature outweighs an address that forwarding changed.
enum MailAuthentication {
  /// The method that failed with its result: `dmarc=fail`; nil where none did.
  static func failure(results: [String], receivedSPF: [String]) -> String? {
    let found = results.first.map(methods) ?? [:]
    for method in ["dmarc", "compauth"] {
      if found[method] == "fail" { return "\(method)=fail" }
      if found[method] == "pass" { return nil }
    }
    if found["dkim"] == "pass" { return nil }
    if found["spf"] == "fail" { return "spf=fail" }
    if found["dkim"] == "fail", found["spf"] != "pass" { return "dkim=fail" }
    guard found["spf"] == nil, let first = receivedSPF.first else { return nil }
    let word = first.prefix { $0.isLetter }.lowercased()
    return word == "fail" ? "Received-SPF: fail" : nil
  }

  /// The results by method; of several signatures one that holds is enough.
  private static func methods(_ field: String) -> [String: String] {
    var methods: [String: String] = [:]
    for clause in withoutComments(field).split(separator: ";").dropFirst() {
      guard let first = clause.split(whereSeparator: \.isWhitespace).first else { continue }
      let pair = first.split(separator: "=", maxSplits: 1).map { $0.lowercased() }
      guard pair.count == 2 else { continue }
      let method = String(pair[0].prefix { $0 != "/" })
      if methods[method] != "pass" { methods[method] = pair[1] }
    }
    return methods
  }

  private static func withoutComments(_ text: String) -> String {
    var depth = 0
    return text.filter { character in
      if character == "(" { depth += 1 }
      defer { if character == ")", depth > 0 { depth -= 1 } }
      return depth == 0
    }
  }
}
