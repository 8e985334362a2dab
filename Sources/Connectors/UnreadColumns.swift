import Diagnostics

/// Columns that feed nothing though they hold days or words of standing: what stands there should be looked at.
enum UnreadColumns {
  /// The headers of such columns of a table.
  static func telling(_ analysis: TableAnalysis, _ context: RecordContext) -> [String] {
    guard context.spec?.onlyListed != true, [.credentials, .verification, .people].contains(context.kind) else {
      return []
    }
    return analysis.columns.filter { column in
      guard column.role == .unused, column.how == .unmapped, !isOfTheSystem(column.header) else { return false }
      return holdsDays(column.profile) || holdsStatus(column.profile, context.statusWords)
    }.map(\.header)
  }

  static func diagnostic(_ header: String, in file: String, line: Int?, hint: String) -> Diagnostic {
    Diagnostic(
      .warning, .connectorUnmapped, "column \"\(header)\" feeds nothing, and holds dates or words of standing",
      at: SourceLocation(file: file, line: line), hint: hint)
  }

  private static func holdsDays(_ profile: ColumnProfile) -> Bool {
    profile.filled > 0 && profile.share(.date, .month) >= 0.6
  }

  /// Whether most of its texts are words of standing, yes and no aside.
  private static func holdsStatus(_ profile: ColumnProfile, _ words: WordMeanings) -> Bool {
    guard profile.filled > 0, !profile.distinct.isEmpty, profile.share(.tick, .notApplicable) < 0.5 else {
      return false
    }
    let known = profile.distinct.count { text in
      text.utf8.count >= 4 && (words.rule(for: text) != nil || UnreadStanding.saysLoss(text, words))
    }
    return known * 2 >= profile.distinct.count
  }

  /// Whether a date is the system's own: when the entry was made or changed.
  static func isOfTheSystem(_ name: String) -> Bool {
    let words = Set(HeaderText.tokens(name))
    return !words.isDisjoint(with: [
      "modified", "updated", "changed", "created", "timestamp", "login", "sync", "synced", "inserted", "imported",
      "geandert", "erstellt", "modifie", "cree", "modificado", "creado", "gewijzigd", "andrad", "skapad", "endret",
    ]) || HeaderText.collapsed(name).hasSuffix("timestamp")
  }
}
