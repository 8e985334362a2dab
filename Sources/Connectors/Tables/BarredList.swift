import Records

/// Whether a table is a list of people who are barred: excluded, debarred, precluded, suspended from public programmes.
///
/// Such lists have as many layouts as there are bodies that give them out, so that several signs are taken together:
/// what columns are called, what is done to those who stand in them, words of the title and the file's name, and that
/// firms stand beside people. What an employer, or a board of licences, would write rules a list out.
struct BarredList {
  enum Verdict { case none, possible, plain }

  private(set) var verdict = Verdict.none
  /// What shows it, for a person to judge: a header, or a word of the title or of the file's name; empty: nothing.
  private(set) var sign = ""

  /// - Parameters:
  ///   - title: Words of titles and headers, and of the file's name, folded.
  init(_ table: TableAnalysis, title: Set<String>) {
    let columns = table.columns
    let words = columns.map { HeaderText.tokens(HeaderText.withoutRemarks($0.header)) }
    let all = Set(words.joined())
    guard !table.isWide, table.columns.contains(where: \.role.isName),
      ![.employeeNumber, .email, .department, .headcount].contains(where: table.has),
      all.isDisjoint(with: Self.employerWords), all.isDisjoint(with: Self.screeningWords)
    else { return }
    let told = columns.indices.filter { words[$0].contains(where: Self.isAct) && Self.isTold(columns[$0].profile) }
    // `OIG Exclusion` above days: when somebody was looked up there.
    let act = told.first { place in
      Self.lists.isDisjoint(with: words[place])
        && (!Self.detailWords.isDisjoint(with: words[place]) || columns[place].profile.share(.date, .month) >= 0.5)
    }
    let back = words.firstIndex(where: Self.areReturn)
    let acts = columns.firstIndex { Self.tellsActs($0, isAction: false) }
    let actions = columns.firstIndex { Self.tellsActs($0, isAction: true) }
    let isTerminated = title.isSuperset(of: ["terminated", "providers"])
    let suspension = words.firstIndex { $0.contains("suspension") && $0.contains("date") }
    let isOfWork = !title.isDisjoint(with: Self.employerWords.union(Self.screeningWords))
    let named = isOfWork ? nil : title.subtracting(all).sorted().first(where: Self.isAct)
    let isDated = columns.contains { $0.profile.share(.date, .month) >= 0.5 }
    let hasTerm =
      columns.contains { $0.role == .holding(.expiresOn, group: 0) } && (table.has(.number) || table.has(.credential))
    let isOfProviders = !all.isDisjoint(with: Self.providerWords)
    let isOfFirms = !all.isDisjoint(with: Self.firmWords)
    let mayBe = isDated && !hasTerm
    // What a board did about a licence is told beside the licence.
    let isOfLicences = table.has(.number) && (table.has(.credential) || table.has(.status))
    let byColumn =
      acts ?? (isOfLicences ? nil : act) ?? (isOfFirms || (isOfProviders && !table.has(.credential)) ? back : nil)
      ?? (isOfProviders || (isOfFirms && !table.has(.number)) ? actions : nil) ?? (isOfFirms ? suspension : nil)
    let isOfPlaces = isOfProviders || isOfFirms || table.has(.street) || table.has(.city)
    if mayBe, let byColumn {
      (verdict, sign) = (Verdict.plain, "column \"\(columns[byColumn].header)\"")
    } else if mayBe, isOfPlaces, !table.has(.status), let named {
      (verdict, sign) = (Verdict.plain, "\"\(named)\"")
    } else if let place = acts ?? told.first ?? (hasTerm ? nil : back ?? suspension) {
      (verdict, sign) = (Verdict.possible, "column \"\(columns[place].header)\"")
    } else if let named = named ?? (isTerminated && mayBe ? "terminated providers" : nil) {
      (verdict, sign) = (Verdict.possible, "\"\(named)\"")
    }
  }

  /// Words of a file's name: `texas_exclusions_2026` → `texas`, `exclusions`.
  static func words(ofFile name: String) -> Set<String> {
    Set(HeaderText.tokens(name.split(separator: "/").last.map(String.init) ?? name))
  }

  private static func isAct(_ word: String) -> Bool {
    acts.contains { word.hasPrefix($0) } && !word.hasPrefix("exclusiv")
      || ["barred", "leie", "sancdate", "excldate"].contains(word)
  }

  /// Whether something else than a yes or a no stands below a header: who was looked up has these.
  static func isTold(_ profile: ColumnProfile) -> Bool {
    let denied = profile.distinct.count { text in denials.contains(HeaderText.tokens(text).first ?? "") }
    return profile.filled > 0 && profile.share(.tick, .notApplicable) < 0.5 && denied * 2 < profile.distinct.count
  }

  private static let denials: Set<String> = ["none", "no", "nil", "not", "never", "clear", "clean", "keine"]

  /// Whether a header speaks of the end of an exclusion by its act: `Reinstated`, `ReinstatedDate`.
  private static func areReturn(_ words: [String]) -> Bool {
    words.count <= 3 && words.contains { $0.hasPrefix("reinstat") }
  }

  /// Whether most texts of a column are words for what is done to those who are barred.
  ///
  /// - Parameter isAction: Whether the words may be such as are said of licences and employees too, under a header
  ///   that asks for the action.
  private static func tellsActs(_ column: TableColumn, isAction: Bool) -> Bool {
    let texts = column.profile.distinct.map { Set(HeaderText.tokens($0)) }.filter { $0.count <= 4 }
    let told = texts.count { words in words.contains { isAct($0) || weakActs.contains($0) } }
    guard !texts.isEmpty, texts.count * 2 > column.profile.distinct.count, told * 5 >= texts.count * 3 else {
      return false
    }
    return isAction
      ? HeaderText.tokens(column.header).contains("action") : texts.contains { $0.contains(where: isAct) }
  }

  private static let acts = ["exclu", "debar", "preclu", "disqualif", "sanction", "ineligib"]
  /// Lists that people are looked up in.
  private static let lists: Set<String> = [
    "oig", "sam", "leie", "gsa", "epls", "ofac", "npdb", "nppes", "list", "lists",
  ]
  /// What a list says of each act; `Sanctions` alone is also what somebody asks of each provider.
  private static let detailWords: Set<String> = [
    "type", "reason", "basis", "program", "programme", "agency", "authority", "term", "period", "length", "end",
    "source", "code", "date", "dt", "from", "to", "until", "effective", "ground", "grounds", "status", "action",
  ]
  private static let weakActs: Set<String> = [
    "terminated", "termination", "suspended", "suspension", "reinstated", "reinstatement", "denied",
    "withdrawal", "withdrawn", "revoked",
  ]
  /// Whoever keeps such columns employs the people.
  private static let employerWords: Set<String> = [
    "employee", "emp", "staff", "worker", "hire", "hired", "rehire", "job", "manager", "supervisor", "payroll", "shift",
    "department", "dept", "course", "courses", "training", "mitarbeiter", "policy", "employees",
  ]
  /// Columns of those who look people up in lists.
  private static let screeningWords: Set<String> = [
    "check", "checked", "checks", "screen", "screened", "screening", "search", "searched", "cleared", "clear",
    "result", "results", "monitoring", "monitored", "match", "matched", "verified",
  ]
  private static let providerWords: Set<String> = ["provider", "prov", "provr", "npi", "medicaid", "medicare", "upin"]
  private static let firmWords: Set<String> = [
    "dba", "business", "busns", "company", "entity", "firm", "organization", "organisation", "doing",
  ]
}
