import Formats
import Records

/// Maps structured records (XML elements, JSON objects) to people and holdings.
struct TreeMapper {
  let context: RecordContext
  /// The day as of which time slices are chosen; nil: the latest.
  let day: CalendarDate?
  private let vocabulary: TreeVocabulary?
  private let recordRules: [(field: Field, pattern: PathPattern)]
  private let groupRules: [(elements: [PathPattern], rules: [(field: Field, pattern: PathPattern)])]
  private let ignoreRules: [(rule: IgnoreRule, pattern: PathPattern)]
  private let slices: TimeSlices?
  /// Whether the connector takes parts that belong together by the object they stand in.
  private let hasPairs: Bool
  /// Whether the records are lists of what was revoked.
  private let listsRevocations: Bool
  /// Whether what the record says of its own standing holds for every credential in it.
  private let sharesStanding: Bool
  /// Paths of elements that hold one credential each, found by looking at the records.
  private(set) var foundGroups: Set<[String]> = []
  /// Groups and leaves in them, by name, that hold the credential though nothing but their values says so.
  private var credentialLeaves: Set<[String]> = []
  private(set) var hasRecordHolding = false
  /// What the records' element is called.
  private(set) var recordName = ""
  /// Whether the keys of an object of people only count them: `{"1": {…}, "2": {…}}`.
  private(set) var keysAreCounters = false
  /// Paths that feed nothing, and whose values are certificates or dates.
  private(set) var tellingPaths: [String] = []
  /// Whether the records are linked data (JSON-LD), whose `type` names a class and not a credential.
  private(set) var isLinkedData = false
  /// Of certificates that somebody says were not verified: how many, by path.
  var unverifiedCounts: [String: (count: Int, line: Int?)] = [:]
  /// Paths met, in order of first occurrence, with the field that each feeds.
  private(set) var columns: [ColumnMapping] = []
  private var seenColumns: [String: Int?] = [:]
  /// Whether no connector says where the values stand, so that their shapes are looked at.
  private let isPlain: Bool
  /// Paths of texts that list certificates.
  private var listColumns: Set<String> = []
  /// The names around the records: `revokedCertificates/certificate`.
  var surroundings: [String] = []
  /// The credential that each path is named after; nil: none.
  private var keyCredentials: [String: String?] = [:]

  struct FieldChoice {
    var field: Field
    var rank: Int
    var isOwn: Bool
    /// Whether the value is of a condition or restriction: what it says leaves the standing unknown.
    var isCondition = false
  }

  init(context: RecordContext, library: ConnectorLibrary, day: CalendarDate?) {
    self.context = context
    self.day = day
    let spec = context.spec
    vocabulary = spec?.onlyListed == true ? nil : library.vocabularyIndex.map { TreeVocabulary(index: $0) }
    recordRules = TreeMapper.rules(spec?.columns ?? [])
    groupRules = (spec?.groups ?? []).map { group in
      (group.elements.map { PathPattern($0) }, TreeMapper.rules(group.columns))
    }
    ignoreRules = (spec?.ignore ?? []).map { ($0, PathPattern($0.column)) }
    slices = spec?.timeSlices.map { TimeSlices($0) }
    isPlain = vocabulary != nil && recordRules.isEmpty && groupRules.isEmpty
    listsRevocations = recordRules.contains { $0.field == .revokedID }
    sharesStanding = !groupRules.isEmpty && recordRules.contains { $0.field == .statusEntry }
    hasPairs = (recordRules + groupRules.flatMap(\.rules)).contains {
      [.statusEntry, .recipientSalt].contains($0.field)
    }
  }

  private static func rules(_ columns: [ColumnRule]) -> [(field: Field, pattern: PathPattern)] {
    columns.flatMap { rule in rule.patterns.map { (rule.field, PathPattern($0)) } }
  }

  // MARK: - Looking at the file

  /// Learns from the first records which elements are groups; call once before mapping.
  mutating func learn(_ nodes: [RecordNode]) {
    if vocabulary != nil { for node in nodes { gatherRepeats(node) } }
    if isPlain {
      for node in nodes {
        TreeShapes(context: context).settle(node)
        learnLists(node)
      }
    }
    // A connector that says where the record's own credential stands has no groups to be found.
    recordName = nodes.first.map { HeaderText.collapsed($0.name) } ?? ""
    let keys = nodes.compactMap {
      $0.children.first { $0.name == JSONRecordReader.keyMember }?.text.flatMap { Int($0) }
    }
    keysAreCounters = !keys.isEmpty && keys.enumerated().allSatisfy { $0.element == keys[0] + $0.offset } && keys[0] < 2
    isLinkedData = nodes.contains { node in node.children.contains { $0.name == "@context" } }
    let saysItself = recordRules.contains { [.credential, .number].contains($0.field) }
    if groupRules.isEmpty, !saysItself { for node in nodes { learnGroups(node, path: []) } }
    for node in nodes where !hasRecordHolding {
      // An empty element of certificates inside a person holds none.
      let fields = leaves(of: node).leaves.filter { !TableRow.isBlank($0.value) }.compactMap { recordChoice($0)?.field }
      hasRecordHolding = fields.contains { [.credential, .expiresOn].contains($0) }
    }
  }

  /// A text is a list in all records where it is one in any.
  private mutating func learnLists(_ node: RecordNode) {
    let leaves = leaves(of: node).leaves
    var counts: [String: Int] = [:]
    for leaf in leaves { counts[leaf.column, default: 0] += 1 }
    for leaf in leaves where !listColumns.contains(leaf.column) {
      if isList(leaf, count: counts[leaf.column] ?? 1) { listColumns.insert(leaf.column) }
    }
  }

  private mutating func learnGroups(_ node: RecordNode, path: [String]) {
    for child in node.children where !child.children.isEmpty || child.attributes.count >= 2 {
      let below = path + [HeaderText.collapsed(child.effectiveName)]
      learnGroups(child, path: below)
      let isCovered = foundGroups.contains { $0.count > below.count && $0.starts(with: below) }
      if !isCovered, holdsOneCredential(child, below, among: node) { foundGroups.insert(below) }
    }
  }

  private mutating func holdsOneCredential(_ node: RecordNode, _ path: [String], among parent: RecordNode) -> Bool {
    guard let vocabulary else { return false }
    var fields: Set<Field> = []
    for leaf in TreeMapper.allLeaves(
      of: node, path: path.suffix(1).map { PathPart(key: $0, type: nil) }, shown: node.effectiveName)
    {
      if let match = vocabulary.field(leaf.path, shown: leaf.column) {
        fields.insert(match.field)
      } else if let key = leaf.path.last?.key.drop(while: { $0 == "@" }),
        let field = TreeVocabulary.short(String(key), HeaderText.trimmed(leaf.value), isHolding: true)
      {
        fields.insert(field)
      } else if leaf.path.count == 2, isCredential(leaf), !fields.contains(.credential) {
        credentialLeaves.insert(leaf.path.map(\.key))
        fields.insert(.credential)
      }
    }
    let isNamed = path.last.map(TreeVocabulary.isCredentialName) ?? false
    let repeats = parent.children.filter { $0.name == node.name }.count > 1
    let own = fields.intersection([.credential, .number, .expiresOn, .issuedOn, .status, .issuer, .verifiedOn])
    let isPerson = fields.contains { [.familyName, .givenName, .employeeNumber, .email, .birthDate].contains($0) }
    guard !isPerson, own.contains(.credential) || own.contains(.number) else { return false }
    return own.count >= 2 && (isNamed || repeats) || (isNamed && own.contains(.credential))
  }

  // MARK: - One record

  mutating func subjects(of node: RecordNode) -> (
    subjects: [MappedSubject], asAt: MappedValue?, ignored: DispositionReason?
  ) {
    if listsRevocations { RevokedEntries.keepRevoked(in: node) }
    slices?.resolve(node, on: day) { path in groupRules.contains { $0.elements.contains { $0.matches(path) } } }
    if vocabulary != nil {
      StatusHistory.settle(node)
      Positions(context: context, day: day).settle(node)
      gatherRepeats(node)
    }
    if isPlain { TreeShapes(context: context).settle(node) }
    var (leaves, groups, lists) = self.leaves(of: node)
    joinParticles(&leaves)
    var person: [MappedValue] = []
    var holding: [MappedValue] = []
    var exclusion: [MappedValue] = []
    var asAt: MappedValue?
    var isNamedByConnector = false
    let isNamedByCredential = isNamedByCredential(leaves)
    let choices: [(leaf: Leaf, choice: FieldChoice?)] = leaves.flatMap { leaf in
      recordChoices(leaf).map { choice -> (leaf: Leaf, choice: FieldChoice?) in
        if choice == nil, isKind(leaf, of: node) {
          return (leaf, FieldChoice(field: .credential, rank: 900, isOwn: false))
        }
        guard let choice, isTitle(leaf, choice), isNamedByCredential || isCredential(leaf) else {
          return (leaf, choice)
        }
        return (leaf, FieldChoice(field: .credential, rank: choice.rank, isOwn: false))
      }
    }
    for (field, values) in chosen(choices) {
      switch ColumnRole(field) {
      case .person(.fullName):
        isNamedByConnector = values.contains { value in leaves.contains { isOwnName($0, value) } }
        person += values.map(TreeMapper.withoutMarks)
      case .person: person += values
      case .holding: holding += values
      case .exclusion: exclusion += values
      default: if field == .asAt { asAt = values.first }
      }
    }
    RehireDates.drop(from: &person)
    takeOwnNumber(&person, &holding)
    let fields = Set(person.map(\.field))
    if !isNamedByConnector, fields.isSuperset(of: [.givenName, .familyName]) {
      person.removeAll { $0.field == .fullName }
    }
    if let reason = ignored(leaves, isSomebody: TableMapper.namesSomebody(person)) { return ([], nil, reason) }
    var holdings: [[MappedValue]] = []
    let days = lists.isEmpty ? [] : leaves.filter { recordChoice($0) == nil && dayField($0) != nil }
    let around = isPlain ? GroupStanding.found(in: surroundings) : nil
    let own = HoldingCells.completed(holding, context).map {
      stood(withEndedTerms($0), around, surroundings.joined(separator: "/"))
    }
    if let own { holdings.append(own) }
    for leaf in lists { note(leaf, listChoice(leaf)) }
    for leaf in days { note(leaf, FieldChoice(field: dayField(leaf) ?? .expiresOn, rank: 1000, isOwn: false)) }
    holdings += listHoldings(lists, days: days)
    for group in groups { if let values = groupHolding(group) { holdings.append(values) } }
    holdings += matrixHoldings(leaves)
    // One group beside dates of the record itself: parts of one credential.
    if holdings.count == 1, !holding.isEmpty, !holding.contains(where: { $0.field == .credential }), groups.count == 1 {
      let own = Set(holdings[0].map(\.field))
      holdings[0] += holding.filter { !own.contains($0.field) }
    }
    if own == nil, sharesStanding {
      TreeMapper.share(standingOf: holding, with: &holdings)
    } else if own == nil {
      let losses = HoldingCells.losses(in: holding, among: holdings.count, context)
      for index in holdings.indices {
        holdings[index] += losses.filter { loss in !holdings[index].contains { $0.column == loss.column } }
      }
    }
    let verified = holdings.joined().first { $0.field == .verifiedOn && !DateScanner.dates(in: $0.text).isEmpty }
    if asAt == nil, holdings.count == 1, let verified {
      asAt = MappedValue(.asAt, verified.text, column: verified.column)
    }
    guard TableMapper.namesSomebody(person) else {
      if let own = TreeMapper.ownWord(holding) { return ([MappedSubject(person: own)], asAt, .control) }
      // A list that says which credentials still stand names nobody and is kept for those who hold them.
      // One of names may name none.
      let isList =
        !fields.isDisjoint(with: [.statusBits, .revokedID])
        || (fields.contains(.statusList) && recordRules.contains { $0.field == .revokedID })
      let ofList = holding.filter { [.issuerID, .statusPurpose].contains($0.field) }
      return isList ? ([MappedSubject(person: person + ofList)], asAt, .control) : ([], asAt, nil)
    }
    for leaf in leaves where recordChoice(leaf) == nil && matrixCredential(leaf) == nil {
      if let proof = DateProof.value(leaf.value, column: leaf.column) { person.append(proof) }
    }
    return ([MappedSubject(person: person, holdings: holdings, exclusion: exclusion)], asAt, nil)
  }

  /// Whether the record is a certificate, and the leaf says which: `<Lic><Type>RN</Type>`.
  private func isKind(_ leaf: Leaf, of node: RecordNode) -> Bool {
    guard vocabulary != nil, !isLinkedData, TreeVocabulary.isKindOfRecord(leaf.path) else { return false }
    let name = HeaderText.collapsed(node.name)
    let isCertificate =
      name == "lic" || TreeVocabulary.isCredentialName(name) || hasRecordHolding || context.spec?.isOfIssuer == true
    return isCertificate && isCredential(leaf)
  }

  func isCredential(_ leaf: Leaf) -> Bool { context.isCredential(HeaderText.trimmed(leaf.value)) }

  /// A training matrix said in keys: `"BLS": "2027-01-31"`, `<First_Aid>x</First_Aid>`.
  private mutating func matrixHoldings(_ leaves: [Leaf]) -> [[MappedValue]] {
    var holdings: [[MappedValue]] = []
    for leaf in leaves where recordChoice(leaf) == nil {
      guard let name = matrixCredential(leaf) else { continue }
      holdings.append([
        MappedValue(.credential, name, column: leaf.column),
        MappedValue(.cell, HeaderText.trimmed(leaf.value), column: leaf.column, line: leaf.line),
      ])
    }
    return holdings
  }

  /// The credential that a leaf is named after, where its value fits a cell of a matrix.
  private mutating func matrixCredential(_ leaf: Leaf) -> String? {
    guard context.spec?.onlyListed != true else { return nil }
    if let known = keyCredentials[leaf.column] {
      guard let known, ValueShape(leaf.value).fitsMatrix else { return nil }
      return known
    }
    let key = leaf.column.split { "/@".contains($0) }.last.map(String.init) ?? ""
    keyCredentials[leaf.column] = .some([key, key.replacing("_", with: " ")].first(where: context.isCredential))
    return matrixCredential(leaf)
  }

  private func isOwnName(_ leaf: Leaf, _ value: MappedValue) -> Bool {
    leaf.column == value.column && recordChoice(leaf).map { $0.field == .fullName && $0.isOwn } ?? false
  }

  private func ignored(_ leaves: [Leaf], isSomebody: Bool) -> DispositionReason? {
    for (rule, pattern) in ignoreRules {
      for leaf in leaves where pattern.matches(leaf.path) {
        if rule.values.isEmpty
          ? (!isSomebody && !leaf.value.isEmpty) : rule.values.contains(HeaderText.folded(leaf.value))
        {
          return rule.reason
        }
      }
    }
    return nil
  }

  private mutating func groupHolding(_ group: Group) -> [MappedValue]? {
    let standing = isPlain ? GroupStanding.found(in: group.names) : nil
    if standing == .notHeld || (standing == .required && !isHeld(group)) {
      for leaf in group.leaves { note(leaf, nil) }
      return nil
    }
    let values = chosen(group.leaves.map { ($0, groupChoice($0, rule: group.rule)) }).flatMap(\.values)
      .filter { if case .holding = ColumnRole($0.field) { true } else { false } }
    guard var values = HoldingCells.completed(values, context) else { return nil }
    if let line = group.line {
      values = values.map { value in
        var value = value
        if value.line == nil { value.line = line }
        return value
      }
    }
    return stood(withEndedTerms(values), standing, group.names.joined(separator: "/"))
  }

  /// Whether a certificate that is asked for has a day, number or status of its own.
  private func isHeld(_ group: Group) -> Bool {
    group.leaves.contains { leaf in
      let field = groupChoice(leaf, rule: group.rule)?.field
      return field.map { [.issuedOn, .expiresOn, .number, .status].contains($0) } ?? false
        && !TableRow.isBlank(leaf.value)
    }
  }

  func vocabularyField(_ leaf: Leaf) -> Field? { vocabulary?.field(leaf.path, shown: leaf.column)?.field }

  func vocabularyField(_ name: String) -> Field? {
    vocabulary?.field([PathPart(key: HeaderText.collapsed(name), type: nil)], shown: name)?.field
  }

  private static let manyAllowed: Set<Field> = [
    .client, .status, .note, .assertionID, .issuerID, .statusList, .revokedID,
  ]
  /// Fields whose values belong together by the object they stand in: one of each an object, whose path is kept.
  private static let paired: Set<Field> = [
    .statusEntry, .statusIndex, .statusPurpose, .statusSize, .statusCode, .statusMessage, .recipientHash,
    .recipientSalt,
  ]

  /// For each field the values of its best path, in order of the fields' first occurrence.
  private mutating func chosen(
    _ leaves: [(leaf: Leaf, choice: FieldChoice?)]
  ) -> [(field: Field, values: [MappedValue])] {
    var best: [Field: (rank: Int, values: [MappedValue])] = [:]
    var order: [Field] = []
    var inObject: [String: (rank: Int, place: Int)] = [:]
    for (leaf, choice) in leaves {
      note(leaf, choice)
      guard var found = choice else {
        if isUnverified(leaf) { unverifiedCounts[leaf.column, default: (0, leaf.line)].count += 1 }
        continue
      }
      if found.field == .email, Self.isHash(HeaderText.trimmed(leaf.value)) { found.field = .recipientHash }
      let isWritten = ColumnRole.writtenFields.contains(found.field)
      var text = isWritten ? HeaderText.withSingleBlanks(leaf.value) : HeaderText.trimmed(leaf.value)
      if EpochDay.fields.contains(found.field), let day = EpochDay.iso(text) { text = day }
      // Of several identifiers only one that looks like it is an address.
      if found.field == .email, !text.contains("@") { continue }
      if text.isEmpty
        || ([.status, .note, .credential].contains(found.field) ? false : CellText.value(text, of: found.field) == nil)
      {
        continue
      }
      let isPaired = Self.paired.contains(found.field)
      let values =
        found.field == .status && !found.isOwn && isUnverified(leaf)
        ? unverified(leaf)
        : found.isCondition
          ? [ConditionWords.value(text, column: leaf.column, line: leaf.line)]
          : context.values(
            found.field, text, column: isPaired ? leaf.place ?? leaf.column : leaf.column, line: leaf.line)
      if values.isEmpty { continue }
      if isPaired {
        let object = found.field.rawValue + " " + leaf.object
        if let known = inObject[object] {
          guard found.rank < known.rank else { continue }
          best[found.field]?.values[known.place] = values[0]
          inObject[object]?.rank = found.rank
          continue
        }
        inObject[object] = (found.rank, best[found.field]?.values.count ?? 0)
        if best[found.field] == nil { order.append(found.field) }
        best[found.field] = (found.rank, (best[found.field]?.values ?? []) + [values[0]])
      } else if let other = best[found.field] {
        if found.rank < other.rank, !Self.manyAllowed.contains(found.field) {
          best[found.field] = (found.rank, values)
        } else if Self.manyAllowed.contains(found.field),
          !other.values.contains(where: { $0.text == values[0].text && $0.meaning == values[0].meaning })
        {
          best[found.field] = (min(found.rank, other.rank), other.values + values)
        }
      } else {
        order.append(found.field)
        best[found.field] = (found.rank, values)
      }
    }
    return order.compactMap { field in best[field].map { (field, $0.values) } }
  }

  mutating func note(_ leaf: Leaf, _ choice: FieldChoice?) {
    if choice == nil, tellingPaths.count < 100, !tellingPaths.contains(leaf.column) {
      let text = HeaderText.trimmed(leaf.value)
      let tells = !text.isEmpty && (DateScanner.isDate(text) || (text.utf8.count < 80 && isCredential(leaf)))
      if tells, matrixCredential(leaf) == nil { tellingPaths.append(leaf.column) }
    }
    if let place = seenColumns[leaf.column] {
      // What fed nothing by its first value may feed something by another.
      if let place, let choice, choice.field == .status, !choice.isOwn, columns[place].field == nil,
        columns[place].how == .unmapped
      {
        columns[place] = ColumnMapping(
          index: place, header: leaf.column, field: choice.field, confidence: choice.isOwn ? 1 : 0.9,
          how: choice.isOwn ? .connector : .header, rank: choice.rank)
      }
      return
    }
    guard columns.count < 2000 else {
      seenColumns[leaf.column] = .some(nil)
      return
    }
    seenColumns[leaf.column] = columns.count
    if choice == nil, let credential = matrixCredential(leaf) {
      columns.append(
        ColumnMapping(
          index: columns.count, header: leaf.column, field: .cell, credential: credential, confidence: 0.9,
          how: .credential))
      return
    }
    let how: ColumnMapping.How = choice.map { $0.isOwn ? .connector : .header } ?? .unmapped
    let confidence = choice.map { $0.isOwn ? 1 : $0.rank >= 1000 ? 0.7 : 0.9 } ?? 0
    columns.append(
      ColumnMapping(
        index: columns.count, header: leaf.column, field: choice?.field, confidence: confidence, how: how,
        rank: choice?.rank ?? 0))
  }

  // MARK: - Fields of paths

  func recordChoice(_ leaf: Leaf) -> FieldChoice? { choice(leaf, recordRules, inGroup: false) }

  /// The choice, and beside a number the assertion that the same value identifies, where the connector says so.
  private func recordChoices(_ leaf: Leaf) -> [FieldChoice?] {
    let choice = recordChoice(leaf)
    if let choice, choice.field == .hiredOn, RehireDates.isLatest(leaf) {
      return [choice, FieldChoice(field: .rehiredOn, rank: choice.rank, isOwn: false)]
    }
    guard choice?.field == .number,
      let place = recordRules.firstIndex(where: { $0.field == .assertionID && $0.pattern.matches(leaf.path) })
    else { return [choice] }
    return [choice, FieldChoice(field: .assertionID, rank: place - 10_000, isOwn: true)]
  }

  private func groupChoice(_ leaf: Leaf, rule: Int?) -> FieldChoice? {
    choice(leaf, rule.map { groupRules[$0].rules } ?? [], inGroup: true)
  }

  private func choice(_ leaf: Leaf, _ rules: [(field: Field, pattern: PathPattern)], inGroup: Bool) -> FieldChoice? {
    // The longest pattern says most; of equally long ones the connector's first.
    let places = rules.indices.filter { rules[$0].pattern.matches(leaf.path) }
    if let place = places.max(by: { (rules[$0].pattern.count, -$0) < (rules[$1].pattern.count, -$1) }) {
      return FieldChoice(field: rules[place].field, rank: place - 10_000, isOwn: true)
    }
    if let slices, let key = leaf.path.last?.key, slices.keys.contains(key) { return nil }
    let key = (leaf.path.last?.key ?? "").drop { $0 == "@" }
    guard let vocabulary else { return nil }
    if leaf.column == JSONRecordReader.keyMember { return keyChoice(leaf) }
    if inGroup, credentialLeaves.contains(leaf.path.map(\.key)) {
      return FieldChoice(field: .credential, rank: 950, isOwn: false)
    }
    if isReference(leaf) { return nil }
    if isKindOfCredential(String(key), leaf, inGroup) {
      return FieldChoice(field: .credential, rank: 950, isOwn: false)
    }
    switch standing(leaf, inGroup) {
    case .status(let field): return FieldChoice(field: field, rank: 400, isOwn: false)
    case .nothing: return nil
    case nil: break
    }
    let known = vocabulary.field(leaf.path, shown: leaf.column)
    if known.map({ $0.rank >= 1000 }) ?? true, tellsOfLoss(leaf, inGroup) {
      return FieldChoice(field: .status, rank: 950, isOwn: false)
    }
    let isOfHolding = inGroup || leaf.path.dropLast().last.map { TreeVocabulary.isCredentialName($0.key) } ?? false
    let short = TreeVocabulary.short(String(key), HeaderText.trimmed(leaf.value), isHolding: isOfHolding)
    guard let match = known ?? short.map({ (field: $0, rank: 900) }) else { return condition(leaf, inGroup) }
    var field = match.field
    if field == .number, !isOfHolding, !hasRecordHolding, key == "nr" || isNumberOfPerson(String(key), leaf, inGroup) {
      field = .employeeNumber
    }
    if isLinkedData, key == "type" || leaf.column.contains("@context") { return nil }
    if field != .email, TreeMapper.isIdentifierOfThings(leaf.value) { return nil }
    let isWord = ["status", "state", "active"].contains(key)
    if isWord, [.status, .employmentStatus, .state].contains(field) {
      if key == "state", leaf.value.count == 2 {
        field = .state
      } else if !inGroup, leaf.path.dropLast().last.map({ TreeVocabulary.isEmployment($0.key) }) == true {
        field = .employmentStatus
      } else {
        field = inGroup || hasRecordHolding ? .status : .employmentStatus
      }
    }
    if field == .employeeNumber, isBareNumber(leaf), !isPersonRecord { return nil }
    if field == .verifiedOn, isUnverified(leaf), isOfRegister, inGroup || isOfHolding || hasRecordHolding {
      return FieldChoice(field: .status, rank: 960, isOwn: false)
    }
    // `"issued": false` is no day.
    if [.issuedOn, .expiresOn, .verifiedOn].contains(field),
      Self.answers.contains(HeaderText.trimmed(leaf.value).lowercased())
    {
      return nil
    }
    return FieldChoice(field: field, rank: match.rank, isOwn: false)
  }

  // MARK: - Leaves

  private struct Group {
    var leaves: [Leaf]
    /// Index of the connector's rule; nil for a group that was found by itself.
    var rule: Int?
    var line: Int?
    /// The names around it and its own, from the outside in.
    var names: [String]
  }

  /// Values of the record itself, its groups with theirs, and the texts that list certificates.
  private func leaves(of node: RecordNode) -> (leaves: [Leaf], groups: [Group], lists: [Leaf]) {
    var leaves: [Leaf] = []
    var groups: [Group] = []
    for (name, value) in node.attributes {
      leaves.append(
        Leaf(path: [PathPart(key: "@" + HeaderText.collapsed(name))], column: "@" + name, value: value, line: node.line)
      )
    }
    if node.children.isEmpty, let text = node.text {
      leaves.append(Leaf(path: [], column: node.name, value: text, line: node.line))
    }
    collect(node, path: [], names: [], shown: "", place: "", &leaves, &groups)
    guard !listColumns.isEmpty else { return (leaves, groups, []) }
    let lists = leaves.filter { listColumns.contains($0.column) && listParts(HeaderText.trimmed($0.value)) != nil }
    guard !lists.isEmpty else { return (leaves, groups, []) }
    let columns = Set(lists.map(\.column))
    return (leaves.filter { !columns.contains($0.column) }, groups, lists)
  }

  /// - Parameter place: The path as shown, with the number of each element that has others of its name beside it.
  private func collect(
    _ node: RecordNode, path: [PathPart], names: [String], shown: String, place: String, _ leaves: inout [Leaf],
    _ groups: inout [Group]
  ) {
    let numbers = hasPairs ? node.numbersOfChildren() : [:]
    for (index, child) in node.children.enumerated() {
      let name = child.effectiveName
      let part = PathPart(key: HeaderText.collapsed(name), type: child.attribute("type").map(HeaderText.collapsed))
      let below = path + [part]
      let text = shown.isEmpty ? name : shown + "/" + name
      let keys = names + [part.key]
      if let group = group(child, below, keys, text) {
        groups.append(group)
        continue
      }
      let own = hasPairs ? (place.isEmpty ? "" : place + "/") + name + (numbers[index].map { "[\($0)]" } ?? "") : ""
      TreeMapper.append(child, below, text, place: own, to: &leaves)
      collect(child, path: below, names: keys, shown: text, place: own, &leaves, &groups)
    }
  }

  private func group(_ node: RecordNode, _ path: [PathPart], _ keys: [String], _ shown: String) -> Group? {
    let rule = groupRules.firstIndex { rule in rule.elements.contains { $0.matches(path) } }
    guard rule != nil || foundGroups.contains(keys) else { return nil }
    if rule != nil, node.children.isEmpty, node.attributes.isEmpty { return nil }
    // A wrapper around elements of the same rule is no group itself.
    if let rule {
      let (elements, own) = groupRules[rule]
      func below(_ child: RecordNode) -> [PathPart] {
        path + [PathPart(key: HeaderText.collapsed(child.effectiveName))]
      }
      let inner = node.children.filter { child in elements.contains { $0.matches(below(child)) } }
      let field = { (child: RecordNode) in own.first { $0.pattern.matches(below(child)) }?.field }
      if !inner.isEmpty, !TreeMapper.isDescribed(node, inner, own: field) { return nil }
    }
    let leaves = TreeMapper.allLeaves(
      of: node, path: [path[path.count - 1]], shown: shown, place: hasPairs ? shown : "")
    return Group(
      leaves: leaves, rule: rule, line: node.line, names: surroundings + shown.split(separator: "/").map(String.init))
  }
}
