import Diagnostics

/// Words of columns and keys that tell of certificates taken away: `Revocation Date`, `DISCIPLINE`, `Board Action`.
///
/// What such a column says changes who may work, so one that feeds nothing is worth more than a note.
enum LostStandingWords {
  private static let stems = [
    "revok", "revoc", "suspend", "suspens", "surrender", "disciplin", "boardaction", "widerruf", "entzogen", "entzug",
  ]

  /// Whether the name of a column or key speaks of it.
  static func isSaid(by name: String) -> Bool {
    let key = HeaderText.collapsed(name)
    return stems.contains { key.contains($0) }
  }

  /// Warns that nothing is taken from what may take a certificate's standing away.
  ///
  /// - Parameter what: The column or path, as the message names it.
  static func diagnostic(_ what: String, in file: String, line: Int?) -> Diagnostic {
    Diagnostic(
      .warning, .connectorUnmapped,
      "\(what) feeds nothing, and by its name tells of certificates that were revoked, suspended or surrendered",
      at: SourceLocation(file: file, line: line),
      hint: "look at what it holds; to use it, name it as the status in a connector")
  }
}
