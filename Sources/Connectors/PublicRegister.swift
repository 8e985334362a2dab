/// Whether a list of licences is one that a board shows to everybody: it tells where people live, or what the board did.
enum PublicRegister {
  static func isOne(_ headers: [String]) -> Bool {
    headers.contains { header in
      !words.isDisjoint(with: HeaderText.tokens(header)) || collapsed.contains(HeaderText.collapsed(header))
    }
  }

  private static let words: Set<String> = [
    "city", "county", "zip", "postcode", "street", "address", "orders", "board", "discipline", "disciplinary",
    "disciplined", "public",
  ]
  private static let collapsed: Set<String> = ["actiontaken", "boardaction", "publicorders", "disciplinaryaction"]
}
