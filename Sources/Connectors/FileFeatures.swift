import Formats
import Records

/// What the beginning of a file shows, for the rules by which connectors are found.
struct FileFeatures {
  let family: FormatFamily
  /// Collapsed names of the XML root and of every element met.
  private var root = ""
  private var elements: Set<String> = []
  private var namespaces: [String] = []
  /// Collapsed JSON keys.
  private var keys: Set<String> = []
  /// Collapsed cells of each of the first rows.
  private var headerRows: [Set<String>] = []
  private var table: TableAnalysis?
  private var frame = ""
  private var fileWords: Set<String> = []
  /// What structured records tell by the names of their parts.
  private var treeFields: Set<Field> = []
  /// Whether a part of the records is named as an employer's number of the person.
  private var hasEmployerNumber = false
  /// Whether the records themselves, not groups inside them, are of certificates.
  private var hasRecordHolding = false
  /// Collapsed names on the way to the records.
  private var recordPath: [String] = []
  /// Words of element names or keys.
  private var nameWords: Set<String> = []
  /// Collapsed names of XML attributes.
  private var attributes: Set<String> = []
  /// The first lines of text, for the connectors with a layout.
  private var lines: [String] = []

  init(
    family: FormatFamily, file: InputFile, collected: CollectedFile, library: ConnectorLibrary, lookup: CredentialLookup
  ) throws {
    self.family = family
    switch family {
    case .csv, .fixed:
      let rows = collected.rows
      headerRows = rows.prefix(60).map { Set($0.cells.map(HeaderText.collapsed).filter { !$0.isEmpty }) }
      // Of tables side by side the first decides; people across the top are an ordinary matrix once it is turned.
      let arrangement = TableArrangement.of(rows, nil, library, lookup)
      let analysis = TableAnalysis(
        rows: arrangement.tables(rows).first ?? rows, spec: nil, library: library, lookup: lookup)
      frame = analysis.frameText
      fileWords = BarredList.words(ofFile: file.name)
      table = analysis
      if library.entries.contains(where: { $0.spec.layout != nil }) {
        let text = TextDecoder.decode(try file.bytes(count: 64 << 10), charset: nil).text
        var all = text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline).map(String.init)
        // The last line may not be whole.
        if file.size > 64 << 10 { _ = all.popLast() }
        lines = Array(all.prefix(200))
      }
    case .xml, .json:
      let head = TextDecoder.decode(try file.bytes(count: 128 << 10), charset: nil).text
      if family == .xml { scanXML(head) } else { scanKeys(head) }
      // Of signed credentials only the payloads have keys.
      if family == .json, keys.isEmpty || EnvelopedCredentials.mayHold(head) { learnKeys(collected) }
      // The list of a presentation is no part of the credentials in it, as that of a learner's record is.
      let path = collected.entries.first?.location.path ?? ""
      if path.hasPrefix("/verifiableCredential/") || path.hasPrefix("/vp/verifiableCredential/") {
        keys.remove(HeaderText.collapsed("verifiableCredential"))
      }
      learnFields(collected, library, lookup)
      recordPath = path.split(separator: "/").map { HeaderText.collapsed(String($0)) }
    case .mail: break
    }
  }

  // MARK: - Scores

  /// 0 where the connector cannot be meant, else how sure it is.
  func confidence(of spec: ConnectorSpec) -> Double {
    let isText = [.csv, .fixed].contains(family) && [.csv, .fixed].contains(spec.family)
    if isText, let layout = spec.layout { return LayoutFit(spec, layout).confidence(lines) }
    guard spec.family == family || isText else { return 0 }
    let rules = spec.detect
    if rules.isEmpty { return family == .mail ? 0.9 : 0 }
    guard fitsTree(rules), let share = fitsTable(rules) else { return 0 }
    if let shape = rules.shape, !fits(shape) { return 0 }
    if spec.isOfSomeBody, let table, HandKeptList.isOne(table, frame: HeaderText.tokens(frame)) { return 0 }
    if let confidence = rules.confidence { return confidence }
    let required =
      rules.headers.count + rules.keys.count + rules.elements.count + rules.roots.count
      + rules.namespaces.count
    return min(0.99, 0.78 + 0.02 * Double(min(required, 6)) + 0.09 * share)
  }

  private func fitsTree(_ rules: DetectionRules) -> Bool {
    if !rules.roots.isEmpty, !rules.roots.contains(where: { HeaderText.collapsed($0) == root }) { return false }
    if !rules.namespaces.isEmpty, !rules.namespaces.contains(where: { glob in namespaces.contains { fits(glob, $0) } })
    {
      return false
    }
    return rules.elements.allSatisfy { elements.contains(HeaderText.collapsed($0)) }
      && rules.keys.allSatisfy { keys.contains(HeaderText.collapsed($0)) }
  }

  /// Share of the optional headers that are there; nil where a header that must be there is missing.
  private func fitsTable(_ rules: DetectionRules) -> Double? {
    if rules.headers.isEmpty, rules.someHeaders.isEmpty { return 0 }
    let wanted = rules.headers.map { Set($0.map(HeaderText.collapsed)) }
    let some = Set(rules.someHeaders.map(HeaderText.collapsed))
    let never = Set(rules.noHeaders.map(HeaderText.collapsed))
    let names = family == .xml ? [elements.union(attributes)] : family == .json ? [keys] : headerRows
    var best: Double?
    for row in names where wanted.allSatisfy({ !$0.isDisjoint(with: row) }) && never.isDisjoint(with: row) {
      let found = some.intersection(row).count
      guard found >= rules.atLeast else { continue }
      let share = some.isEmpty ? 0.5 : Double(found) / Double(some.count)
      best = max(best ?? 0, share)
    }
    return best
  }

  private func fits(_ glob: String, _ text: String) -> Bool {
    guard glob.hasSuffix("*") else { return glob.lowercased() == text.lowercased() }
    return text.lowercased().hasPrefix(glob.dropLast().lowercased())
  }

  private static let promiseWords: Set<String> = [
    "promised", "promise", "promises", "proposal", "proposals", "proposed", "committed", "commitment", "commitments",
    "bid",
    "tender", "pledged", "zugesagt", "zusage", "angebot", "promis", "prometido", "toegezegd", "tilbud", "utlovad",
  ]

  private func fits(_ shape: ConnectorSpec.Shape) -> Bool {
    guard let table else { return fitsTreeShape(shape) }
    let isLong = table.has(.credential) && table.columns.contains { $0.role == .holding(.credential, group: 0) }
    switch shape {
    case .wide: return table.isWide && !isLong
    case .long: return table.hasIdentity || isLong
    case .people:
      let employment: [Field] = [.hiredOn, .leftOn, .employmentStatus]
      let personal: [Field] = [.jobTitle, .department, .location, .birthDate]
      return !table.isWide && !isLong && table.has(.employeeNumber) && employment.contains(where: table.has)
        && personal.contains(where: table.has)
    case .promise:
      let words = Set(HeaderText.tokens(frame))
      return !words.isDisjoint(with: Self.promiseWords) && (isLong || table.isWide)
    case .verification: return isVerification(table, isLong)
    case .exclusion: return isExclusion(table)
    }
  }

  /// An issuing body's list: licence numbers with a standing, and nothing that only an employer knows.
  private func isVerification(_ table: TableAnalysis, _ isLong: Bool) -> Bool {
    let employer: [Field] = [.employeeNumber, .department, .jobTitle, .location, .hiredOn, .note]
    // A status that is known by its words alone may stand in anybody's list.
    let hasStatus = table.columns.contains {
      $0.role.field == .status && $0.confidence != ColumnAssignment.wordedConfidence
    }
    guard !table.isWide, table.has(.number), hasStatus, !employer.contains(where: table.has) else { return false }
    var words = Set(HeaderText.tokens(frame))
    // `LicenseNumber` is two words in a header's own writing.
    let headers = table.columns.map(\.header)
    if PublicRegister.isOne(headers) { words.formUnion(headers.flatMap(HeaderText.tokens)) }
    let marks: Set<String> = [
      "verification", "verified", "license", "licence", "licensee", "registrant", "registry", "registration",
      "standing",
      "discipline", "jurisdiction", "board", "member", "credential", "holder",
    ]
    return !words.isDisjoint(with: marks)
  }

  /// A list of people who are barred: since when or why stands beside each, nothing that only an employer knows, and no
  /// certificate that expires.
  private func isExclusion(_ table: TableAnalysis) -> Bool {
    if BarredList(table, title: fileWords.union(HeaderText.tokens(frame))).verdict == .plain { return true }
    let others: [Field] = [
      .employeeNumber, .department, .jobTitle, .hiredOn, .leftOn, .employmentStatus, .expiresOn, .headcount,
    ]
    return !table.isWide && table.hasIdentity && !others.contains(where: table.has)
      && (table.has(.excludedOn) || (table.has(.exclusionType) && !table.has(.credential)))
  }

  private func fitsTreeShape(_ shape: ConnectorSpec.Shape) -> Bool {
    let employment: Set<Field> = [.hiredOn, .leftOn, .employmentStatus, .jobTitle, .department]
    let isEmployment = !treeFields.isDisjoint(with: employment) || isListOfEmployees
    switch shape {
    case .people: return isEmployment
    case .verification:
      return !isEmployment && !hasEmployerNumber && treeFields.contains(.status)
        && (treeFields.contains(.number) || treeFields.contains(.credential))
        && !nameWords.isDisjoint(with: Self.issuerWords)
    case .long: return true
    case .wide, .promise, .exclusion: return false
    }
  }

  /// `<Employees><Employee>` with numbers and names: an employer's list of people, whatever is nested in them.
  private var isListOfEmployees: Bool {
    let words = Self.employeeLists
    let isNamed =
      !words.isDisjoint(with: recordPath.prefix(2)) || words.contains(root)
      || (treeFields.contains(.birthDate) && ["staff", "people", "persons"].contains(root))
    let names: Set<Field> = [.familyName, .fullName]
    return isNamed && !hasRecordHolding && treeFields.contains(.employeeNumber) && !treeFields.isDisjoint(with: names)
      && !recordPath.prefix(2).contains { path in
        ["training", "course", "cert", "complian", "matrix", "lms"].contains { path.contains($0) }
      }
  }

  private static let employeeLists: Set<String> = [
    "employees", "workers", "personnel", "workforce", "mitarbeiter", "mitarbeitende", "beschaftigte", "angestellte",
    "salaries", "employes", "empleados", "trabajadores", "medewerkers", "werknemers", "anstallda", "medarbetare",
    "medarbejdere", "ansatte",
  ]

  /// Words of which an issuing body's file has one: issuers beat everybody, so that a guess is not enough.
  private static let issuerWords: Set<String> = [
    "verification", "verifications", "verify", "licensee", "licensees", "registrant", "registrants", "registry",
    "register", "roster", "standing", "discipline", "disciplines", "disciplinary", "jurisdiction", "board", "holder",
    "holders", "certificant", "licensure",
  ]

  private static let employerWords: Set<String> = [
    "employee", "emp", "empl", "emplid", "person", "personnel", "personnelno", "persno", "pernr", "worker", "staff",
    "payroll", "associate", "ee", "eid", "eeid", "hr", "mitarbeiternummer", "personalnummer", "matricule",
  ]

  // MARK: - Looking

  private mutating func scanXML(_ text: String) {
    var index = text.startIndex
    while let open = text[index...].firstIndex(of: "<") {
      let start = text.index(after: open)
      guard let end = text[start...].firstIndex(of: ">") else { break }
      let tag = text[start..<end]
      index = text.index(after: end)
      guard let first = tag.unicodeScalars.first, first.properties.isAlphabetic || first == "_" else { continue }
      let name = tag.prefix { !$0.isWhitespace && $0 != "/" && $0 != ">" }
      let local = HeaderText.collapsed(name.split(separator: ":").last.map(String.init) ?? "")
      if root.isEmpty { root = local }
      if elements.insert(local).inserted {
        nameWords.formUnion(HeaderText.tokens(name.split(separator: ":").last.map(String.init) ?? ""))
      }
      for part in tag.split(whereSeparator: \.isWhitespace).dropFirst() {
        if let equals = part.firstIndex(of: "=") { attributes.insert(HeaderText.collapsed(String(part[..<equals]))) }
      }
      for part in tag.split(whereSeparator: \.isWhitespace) where part.hasPrefix("xmlns") {
        if let value = part.split(separator: "=", maxSplits: 1).last {
          namespaces.append(value.filter { !"\"'/>".contains($0) || $0 == "/" }.description.trimmingQuotes)
        }
      }
    }
  }

  private mutating func scanKeys(_ text: String) {
    var pieces = text.split(separator: "\"", omittingEmptySubsequences: false)[...]
    while pieces.count >= 3 {
      let candidate = pieces[pieces.startIndex + 1]
      let after = pieces[pieces.startIndex + 2].drop(while: \.isWhitespace)
      if after.hasPrefix(":") {
        if keys.insert(HeaderText.collapsed(String(candidate))).inserted {
          nameWords.formUnion(HeaderText.tokens(String(candidate)))
        }
        pieces = pieces.dropFirst(2)
      } else {
        pieces = pieces.dropFirst()
      }
    }
  }

  private mutating func learnKeys(_ collected: CollectedFile) {
    let values = collected.entries.prefix(40).compactMap { entry -> EnvelopedCredentials? in
      guard case .record(let record) = entry, case .json(let value) = record.content else { return nil }
      return EnvelopedCredentials(value)
    }
    // What is wrapped around signed credentials says nothing of what they are.
    if values.contains(where: \.isSigned) { keys = [] }
    for opened in values.flatMap(\.records) { scanKeys(opened.jsonText) }
  }

  private mutating func learnFields(
    _ collected: CollectedFile, _ library: ConnectorLibrary, _ lookup: CredentialLookup
  ) {
    var context = RecordContext(spec: nil, library: library)
    context.lookup = lookup
    var mapper = TreeMapper(context: context, library: library, day: nil)
    let all = collected.entries.prefix(40).compactMap { entry -> (node: RecordNode, names: [String])? in
      guard case .record(let record) = entry else { return nil }
      let names = FileOrigin.names(around: record.location)
      switch record.content {
      case .fields(let fields): return (RecordNode(fields: fields, name: "record"), names)
      case .json(let value): return (RecordNode(json: value, name: "record"), names)
      default: return nil
      }
    }
    var splitter = PeopleNodes(context: context, library: library)
    splitter.learn(all)
    let nodes = all.flatMap { record in
      splitter.people(in: record.node, names: record.names).people?.map(\.node) ?? [record.node]
    }
    mapper.learn(nodes)
    for node in nodes { _ = mapper.subjects(of: node) }
    treeFields = Set(mapper.columns.compactMap(\.field))
    hasRecordHolding = mapper.hasRecordHolding
    hasEmployerNumber = mapper.columns.contains { column in
      column.field == .employeeNumber
        && !Set(HeaderText.tokens(column.header)).isDisjoint(with: Self.employerWords)
    }
  }
}

extension String {
  fileprivate var trimmingQuotes: String { filter { $0 != "\"" && $0 != "'" } }
}

extension CollectedFile {
  /// Rows of text, in file order.
  var rows: [TableRow] {
    var rows = entries.compactMap { entry -> TableRow? in
      switch entry {
      case .record(let record):
        guard case .cells(let cells) = record.content else { return nil }
        var row = TableRow(location: record.location, cells: cells)
        row.isLoose = looseLines.contains(record.location.line)
        row.isRemark = remarkLines.contains(record.location.line)
        return row
      case .rejection(let location, let reason, let diagnostic):
        return TableRow(location: location, cells: [], rejection: (reason, diagnostic))
      }
    }
    BrokenBrackets.mend(&rows)
    return WrappedRows.unwrapped(rows)
  }
}
