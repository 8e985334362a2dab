import GRDB
package import Records

/// What was derived from the evidence: it can be thrown away and made again at any time.
package struct RegisterContents: Sendable {
  package var people: [CanonicalPerson] = []
  package var credentials: [Credential] = []
  package var discrepancies: [Discrepancy] = []
  package var requirementStatuses: [RequirementStatus] = []
  package var records: [RecordAccount] = []
  package var imports: [ImportAccount] = []
  /// What each of `people` is found by; empty where that is not asked.
  package var words: [[String]] = []

  package init() {}

  package init(_ audit: Audit, words: [[String]]) {
    people = audit.people
    credentials = audit.credentials
    discrepancies = audit.discrepancies
    requirementStatuses = audit.requirementStatuses
    records = audit.records
    imports = audit.imports
    self.words = words
  }

  fileprivate var origins: EvidenceOrigins { EvidenceOrigins(imports.map(\.info)) }
}

/// Which part of what was derived is asked for.
package enum RegisterPart: Sendable {
  case everything
  /// What became of each import, and nothing else.
  case imports
  /// One person, with all that hangs on them: by their id, or by that of a credential or finding of theirs.
  case id(String)
  /// People who fit one of the alternatives, with their credentials: for each of its groups, they have a word like one of
  /// the patterns.
  case people(knownBy: [[[WordPattern]]])
}

extension Register {
  /// Puts what was derived in the place of what was, in one transaction.
  ///
  /// - Parameters:
  ///   - stamp: What it was derived from (evidence, decisions, configuration, audit date), in a form of the caller's;
  ///     `derivedStamp` gives it back for as long as no evidence or decision has come since.
  ///   - changes: What `changeCount` said before the evidence was read. Where it says something else by now, what was
  ///     derived is of yesterday's evidence, and nothing is put anywhere.
  package func replaceDerived(_ derived: RegisterContents, stamp: String, changes: Int) throws {
    try writing { database in
      guard try Register.changeCount(database) == changes else { return }
      for table in DerivedTable.allCases { try database.execute(sql: "DELETE FROM \(table.rawValue)") }
      let origins = derived.origins
      try DerivedTable.person.insert(derived.people, of: origins, into: database, keys: { [$0.id] }, \.unreasoned)
      try DerivedTable.personReason.insert(
        derived.people, of: origins, into: database, keys: { [$0.id] }, DerivedReasons.init)
      try DerivedTable.credential.insert(
        derived.credentials, of: origins, into: database, keys: { [$0.id, $0.personID] }, \.unreasoned)
      try DerivedTable.credentialReason.insert(
        derived.credentials, of: origins, into: database, keys: { [$0.id] }, DerivedReasons.init)
      try DerivedTable.discrepancy.insert(
        derived.discrepancies, of: origins, into: database, keys: { [$0.key, $0.personID] }, \.self)
      try DerivedTable.requirementStatus.insert(
        derived.requirementStatuses, of: origins, into: database, keys: { [$0.requirement, $0.personID] }, \.self)
      try DerivedTable.recordOutcome.insert(
        derived.records, of: origins, into: database, keys: { [$0.evidence.importID] }, \.self)
      try DerivedTable.importOutcome.insert(
        derived.imports, of: nil, into: database, keys: { [$0.info.id] }, \.self)
      try PersonWords.insert(derived.words, into: database)
      try database.execute(
        sql: "INSERT OR REPLACE INTO derived_state (name, value) VALUES ('stamp', ?)", arguments: [stamp])
    }
  }

  /// What the derived tables were derived from; nil where there is nothing yet, or evidence or decisions came since.
  package func derivedStamp() throws -> String? { try reading { try Register.derivedStamp($0) } }

  /// What was derived, or a part of it, without the words that people are found by. Why values are what they are, and why
  /// records were linked, is told of one person alone.
  ///
  /// - Returns: nil where it was derived from anything else than `stamp` says.
  package func derived(stamp: String, _ part: RegisterPart = .everything) throws -> RegisterContents? {
    try reading { database in
      guard try Register.derivedStamp(database) == stamp else { return nil }
      var derived = RegisterContents()
      derived.imports = try DerivedTable.importOutcome.values(of: nil, in: database)
      let origins = derived.origins
      switch part {
      case .imports: break
      case .everything:
        derived.people = try DerivedTable.person.values(of: origins, in: database)
        derived.credentials = try DerivedTable.credential.values(of: origins, in: database)
        derived.discrepancies = try DerivedTable.discrepancy.values(of: origins, in: database)
        derived.requirementStatuses = try DerivedTable.requirementStatus.values(of: origins, in: database)
        derived.records = try DerivedTable.recordOutcome.values(of: origins, in: database)
      case .id(let id):
        guard let person = try Register.person(behind: id, in: database) else {
          derived.discrepancies = try DerivedTable.discrepancy.values(of: origins, where: "key = ?", [id], in: database)
          break
        }
        let theirs = "person_id = ?"
        derived.people = try DerivedTable.person.values(of: origins, where: theirs, [person], in: database)
        derived.credentials = try DerivedTable.credential.values(of: origins, where: theirs, [person], in: database)
        for index in derived.people.indices {
          try DerivedTable.personReason.reasons(of: derived.people[index].id, origins, in: database)?
            .complete(&derived.people[index])
        }
        for index in derived.credentials.indices {
          try DerivedTable.credentialReason.reasons(of: derived.credentials[index].id, origins, in: database)?
            .complete(&derived.credentials[index])
        }
        derived.discrepancies = try DerivedTable.discrepancy.values(of: origins, where: theirs, [person], in: database)
        derived.requirementStatuses = try DerivedTable.requirementStatus.values(
          of: origins, where: theirs, [person], in: database)
      case .people(let alternatives):
        let positions = try alternatives.reduce(into: Set<Int>()) { all, groups in
          all.formUnion(try PersonWords.positions(knownBy: groups, in: database))
        }
        for some in Register.batches(positions.sorted()) {
          let found: [CanonicalPerson] = try DerivedTable.person.values(
            of: origins, where: "position IN (\(Register.marks(some)))", StatementArguments(some), in: database)
          derived.people += found
          let ids = found.map(\.id)
          derived.credentials += try DerivedTable.credential.values(
            of: origins, where: "person_id IN (\(Register.marks(ids)))", StatementArguments(ids), in: database)
        }
      }
      return derived
    }
  }

  /// Tables whose rows are not those of `fresh`, with how many differ of how many that were compared.
  ///
  /// - Parameter sample: About how many rows of each are compared; nil: all. That there are as many is always checked.
  package func derivedDifferences(
    from fresh: RegisterContents, sample: Int?
  ) throws -> [(table: String, count: Int, compared: Int)] {
    try reading { database in
      var found: [(table: String, count: Int, compared: Int)] = []
      func note(_ table: DerivedTable, _ difference: (count: Int, compared: Int)) {
        if difference.count > 0 { found.append((table.rawValue, difference.count, difference.compared)) }
      }
      func compare<Value>(
        _ table: DerivedTable, _ values: [Value], of origins: EvidenceOrigins?,
        _ payload: (Value) -> some Encodable
      ) throws {
        note(table, try table.differences(from: values, of: origins, sample: sample, in: database, payload))
      }
      let origins = fresh.origins
      try compare(.person, fresh.people, of: origins, \.unreasoned)
      try compare(.personReason, fresh.people, of: origins, DerivedReasons.init)
      try compare(.credential, fresh.credentials, of: origins, \.unreasoned)
      try compare(.credentialReason, fresh.credentials, of: origins, DerivedReasons.init)
      try compare(.discrepancy, fresh.discrepancies, of: origins, \.self)
      try compare(.requirementStatus, fresh.requirementStatuses, of: origins, \.self)
      try compare(.recordOutcome, fresh.records, of: origins, \.self)
      try compare(.importOutcome, fresh.imports, of: nil, \.self)
      note(.personWord, try PersonWords.differences(from: fresh.words, sample: sample, in: database))
      return found
    }
  }

  /// How often evidence or decisions have changed.
  package func changeCount() throws -> Int { try reading { try Register.changeCount($0) } }

  static func markStale(_ database: Database) throws {
    try database.execute(sql: "DELETE FROM derived_state WHERE name = 'stamp'")
    try database.execute(
      sql: """
        INSERT INTO derived_state (name, value) VALUES ('changes', '1')
        ON CONFLICT (name) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)
        """)
  }

  private static func changeCount(_ database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "SELECT CAST(value AS INTEGER) FROM derived_state WHERE name = 'changes'") ?? 0
  }

  private static func derivedStamp(_ database: Database) throws -> String? {
    try String.fetchOne(database, sql: "SELECT value FROM derived_state WHERE name = 'stamp'")
  }

  private static func batches(_ positions: [Int]) -> [[Int]] {
    stride(from: 0, to: positions.count, by: 500).map { Array(positions[$0..<min($0 + 500, positions.count)]) }
  }

  private static func marks(_ values: [some Any]) -> String { values.map { _ in "?" }.joined(separator: ",") }

  /// The id of the person who has that id, or a credential or finding of that id; nil where there is none.
  private static func person(behind id: String, in database: Database) throws -> String? {
    try String.fetchOne(
      database,
      sql: """
        SELECT person_id FROM person WHERE person_id = ?1
        UNION ALL SELECT person_id FROM credential WHERE credential_id = ?1
        UNION ALL SELECT person_id FROM discrepancy WHERE key = ?1 AND person_id IS NOT NULL
        """, arguments: [id])
  }
}
