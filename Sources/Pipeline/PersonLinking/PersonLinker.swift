package import Linkage
package import Normalization
package import Reconciliation
package import Records

/// Works out which subjects of which records are one person.
///
/// Deterministic rules first, HR as the spine: an HR snapshot's employees are distinct people. Subjects that say
/// something of who they are link in rounds, the strongest fit first; a name alone links where it fits one person
/// and nobody else. The order hangs on evidence, never on when a file came in.
package struct PersonLinker {
  private let imports: [NormalizedImport]
  private let restatements: Restatements
  private let decisions: [Decision]
  private let model: LinkageModel
  private let explains: Bool
  private var mentions: [Mention] = []
  private var people: [PersonCluster] = []
  private var index = PersonIndex()
  private let names = NameAgreements()
  /// Entries of public registers by file, credential and name: the numbers under which each name stands there.
  private var registerNames: [RegisterName: Set<[String]>] = [:]
  private var placed: [Int: Int] = [:]
  private var unplaced: [(mention: Int, candidates: [Int])] = []
  /// Entries of public registers that bear the very name of somebody and say no more.
  private var namesakes: [Int] = []
  private var reasons: [Int: [Linking.LinkReason]] = [:]
  private var review: [Linking.ReviewPair] = []
  private var scoredPeople: [LinkageEvidence.ScoredPeople] = []
  /// Mentions that humans have said are one person, and two, from both sides.
  private var together: [Int: [Int]] = [:]
  private var apart: [Int: [Int]] = [:]

  /// - Parameter explains: Whether it is kept why each record was linked.
  package static func link(
    _ imports: [NormalizedImport], _ restatements: Restatements, decisions: [Decision],
    model: LinkageModel = .shipped, explains: Bool = false
  ) -> Linking {
    var linker = PersonLinker(imports, restatements, decisions: decisions, model: model, explains: explains)
    linker.place()
    linker.weigh()
    linker.findDuplicates()
    return linker.linking()
  }

  /// The same by rules alone: which subjects are people of the register, which are strangers, which fit several people.
  ///
  /// The model joins people at most, and never decides whether a record has one.
  package static func place(
    _ imports: [NormalizedImport], _ restatements: Restatements, decisions: [Decision]
  ) -> Linking {
    var linker = PersonLinker(imports, restatements, decisions: decisions, model: .shipped, explains: false)
    linker.place()
    return linker.linking()
  }

  /// The linkage model that the people of some imports train; nil where there are fewer than two records of people.
  package static func train(_ imports: [NormalizedImport], _ restatements: Restatements) throws -> LinkageModel? {
    var linker = PersonLinker(imports, restatements, decisions: [], model: .shipped, explains: false)
    linker.collect()
    let mentions = linker.mentions
    let rows = mentions.indices.filter { mentions[$0].role == .maker || mentions[$0].role == .spine }
    return try LinkageEvidence.train(mentions: mentions, rows: rows)
  }

  private init(
    _ imports: [NormalizedImport], _ restatements: Restatements, decisions: [Decision], model: LinkageModel,
    explains: Bool
  ) {
    self.explains = explains
    self.imports = imports
    self.restatements = restatements
    self.decisions = decisions
    self.model = model
  }

  private mutating func collect() {
    for (importIndex, file) in imports.enumerated() {
      for (ordinal, record) in file.records.enumerated()
      where record.disposition == .accepted || record.disposition == .unchanged {
        let own = RecordReference(importIndex: importIndex, ordinal: ordinal)
        guard restatements.isStanding(own) else { continue }
        let files = restatements.occurrences(of: own).map(\.importIndex)
        for place in record.subjects.indices {
          let reference = SubjectReference(record: own, subject: place)
          guard let mention = Mention(reference, said: files, in: imports, numbering: names) else { continue }
          mentions.append(mention)
          if mention.role == .everyone { registerNames[RegisterName(mention), default: []].insert(mention.numbers) }
        }
      }
    }
  }

  // MARK: - placing

  private mutating func place() {
    collect()
    readDecisions()
    placeSpine()
    placeStrong()
    placeRest()
    placeFollowers()
  }

  private mutating func makePerson(_ mention: Int) {
    people.append(PersonCluster())
    attach(mention, to: people.count - 1, fit: nil)
  }

  private mutating func attach(_ mention: Int, to person: Int, fit: PersonFit?) {
    if explains, let fit, let anchor = people[person].members.first {
      reasons[person, default: []].append(
        Linking.LinkReason(
          left: mentions[anchor].subject, right: mentions[mention].subject, weight: nil, probability: nil,
          reasons: fit.reasons))
    }
    placed[mention] = person
    guard mentions[mention].role != .promise else {
      people[person].members.append(mention)
      return
    }
    let it = mentions[mention], known = people[person].nameNumbers
    people[person].add(it, at: mention)
    index.add(it, person: person, isSpine: people[person].isSpine) { !known.contains(it.nameNumbers[$0]) }
  }

  /// Newest first, so that a later spelling of a name meets the one that HR uses now.
  private mutating func placeSpine() {
    let spine = mentions.indices.filter { mentions[$0].role == .spine }
    let newestFirst = spine.sorted { left, right in
      let (a, b) = (mentions[left].importIndex, mentions[right].importIndex)
      return a != b ? a > b : left < right
    }
    for mention in newestFirst {
      let fits = fits(of: mention, byIdentity: true).filter { person, fit in
        guard people[person].isSpine, fit.rank >= PersonFit.decisive else { return false }
        let sameNumber =
          mentions[mention].employeeKey.map(people[person].employeeKeys.contains) ?? true
        let isOther = mentions[mention].employeeKey != nil && !people[person].employeeKeys.isEmpty && !sameNumber
        let isListedApart =
          !people[person].spineImports.isDisjoint(with: mentions[mention].files)
          && (mentions[mention].employeeKey == nil || !sameNumber)
        return !isOther && !isListedApart
      }
      if let best = unique(fits) ?? byNameAlone(mention) {
        attach(mention, to: best.person, fit: best.fit)
      } else {
        makePerson(mention)
      }
    }
  }

  /// An HR record without number, address or birth date: the one HR person of that name whom its own file has not yet.
  private func byNameAlone(_ mention: Int) -> (person: Int, fit: PersonFit)? {
    guard !mentions[mention].isStrong else { return nil }
    return unique(
      fits(of: mention).filter { person, fit in
        fit.rank == 50 && people[person].isSpine
          && people[person].spineImports.isDisjoint(with: mentions[mention].files)
      })
  }

  /// Rounds over what says more than a name, until nothing moves: each link tells more of its person.
  private mutating func placeStrong() {
    var open = mentions.indices.filter { mentions[$0].role == .maker && placed[$0] == nil && mentions[$0].isStrong }
    var moved = true
    while moved {
      moved = false
      var left: [Int] = []
      for mention in open {
        let decisive = fits(of: mention, byIdentity: true).filter { $0.fit.rank >= PersonFit.decisive }
        if let best = unique(decisive) {
          attach(mention, to: best.person, fit: best.fit)
          moved = true
        } else {
          left.append(mention)
        }
      }
      open = left
    }
  }

  /// What is left makes people or joins by name: those that say more first, a name alone last.
  private mutating func placeRest() {
    let open = mentions.indices.filter { mentions[$0].role == .maker && placed[$0] == nil }
    let order = open.sorted { left, right in
      let (a, b) = (weight(left), weight(right))
      return a != b ? a > b : left < right
    }
    for mention in order { place(mention, makes: true) }
  }

  /// Public registers and promises: they join people and make none.
  private mutating func placeFollowers() {
    for mention in mentions.indices where mentions[mention].role == .everyone || mentions[mention].role == .promise {
      place(mention, makes: false)
    }
  }

  private func weight(_ mention: Int) -> Int {
    let it = mentions[mention]
    var points = (it.employeeKey != nil ? 32 : 0) + (it.birth != nil ? 16 : 0) + (it.email != nil ? 8 : 0)
    points += (it.phone != nil ? 4 : 0) + (it.numbers.isEmpty ? 0 : 2)
    points += it.name?.family != nil && NameComparison.fold(it.name?.given ?? "").count > 1 ? 1 : 0
    return points
  }

  private mutating func place(_ mention: Int, makes: Bool) {
    let fits = fits(of: mention).filter { $0.fit.rank > 0 }
    let decisive = fits.filter { $0.fit.rank >= PersonFit.decisive }
    if let best = unique(decisive) {
      attach(mention, to: best.person, fit: best.fit)
      return
    }
    let byName = decisive.isEmpty ? fits.filter { !isRegisterStranger(mention, $0.person, $0.fit) } : decisive
    if let best = unique(byName) {
      attach(mention, to: best.person, fit: best.fit)
    } else if byName.count > 1 {
      unplaced.append((mention, tied(byName).map(\.person)))
    } else if makes {
      makePerson(mention)
    } else if fits.contains(where: { $0.fit.rank == 50 }), mentions[mention].role == .everyone {
      namesakes.append(mention)
    }
  }

  /// In a public register a name alone is no match, unless it is the whole name, of somebody who is said to hold
  /// that very credential, and the register has it once.
  private func isRegisterStranger(_ mention: Int, _ person: Int, _ fit: PersonFit) -> Bool {
    let it = mentions[mention]
    guard it.role == .everyone else { return false }
    guard fit.rank == 50, !people[person].types.isDisjoint(with: it.types) else { return true }
    return (registerNames[RegisterName(it)]?.count ?? 0) > 1
  }

  private func fits(of mention: Int, byIdentity: Bool = false) -> [(person: Int, fit: PersonFit)] {
    if let person = decided(mention) {
      return [(person, PersonFit(rank: 200, tieBreak: 0, reasons: ["a decision"], contradictions: []))]
    }
    let comparison = PersonComparison(names: names)
    let isElsewhere = isNumberOfAnother(mention)
    let found = index.candidates(for: mentions[mention], byIdentity: byIdentity).compactMap {
      person -> (person: Int, fit: PersonFit)? in
      guard !isForbidden(mention, person),
        let fit = comparison.fit(mentions[mention], people[person], isNumberElsewhere: isElsewhere)
      else { return nil }
      return (person, fit)
    }
    guard found.contains(where: { $0.fit.isWeak }) else { return found }
    let bearers = index.candidates(for: mentions[mention]).filter { person in
      let agreement = names.agreement(mentions[mention], people[person])
      return agreement == .exact || agreement == .known
    }
    let sharers = index.candidates(for: mentions[mention], byIdentity: true).count
    return found.filter { !$0.fit.isWeak || bearers.isEmpty && sharers == 1 }
  }

  /// Whether HR gives the mention's employee number to somebody whose name is plainly another.
  private func isNumberOfAnother(_ mention: Int) -> Bool {
    guard let key = mentions[mention].employeeKey, mentions[mention].name?.family != nil else { return false }
    return index.people(withEmployeeKey: key).contains { person in
      guard people[person].isSpine, people[person].employeeKeys.contains(key) else { return false }
      let agreement = names.agreement(mentions[mention], people[person])
      return agreement == .unlike || agreement == .givenOnly
    }
  }

  private func tied(_ fits: [(person: Int, fit: PersonFit)]) -> [(person: Int, fit: PersonFit)] {
    guard let top = fits.map(\.fit.rank).max() else { return [] }
    let best = fits.filter { $0.fit.rank == top }
    guard let closest = best.map(\.fit.tieBreak).max() else { return best }
    return best.filter { $0.fit.tieBreak == closest }
  }

  /// The one best fit; nil where there is none, or several as good.
  private func unique(_ fits: [(person: Int, fit: PersonFit)]) -> (person: Int, fit: PersonFit)? {
    let best = tied(fits)
    return best.count == 1 ? best.first : nil
  }

  // MARK: - decisions of people

  private mutating func readDecisions() {
    guard !decisions.isEmpty else { return }
    var byAnchor: [Decision.Anchor: Int] = [:]
    for (place, mention) in mentions.enumerated() {
      for record in restatements.occurrences(of: mention.subject.record) {
        let anchor = Decision.Anchor.record(
          sha256: imports[record.importIndex].info.sha256, ordinal: record.ordinal, subject: mention.subject.subject)
        byAnchor[anchor] = place
      }
    }
    for decision in decisions {
      switch decision.verdict {
      case .same(let a, let b):
        guard let left = byAnchor[a], let right = byAnchor[b] else { continue }
        together[left, default: []].append(right)
        together[right, default: []].append(left)
      case .different(let a, let b):
        guard let left = byAnchor[a], let right = byAnchor[b] else { continue }
        apart[left, default: []].append(right)
        apart[right, default: []].append(left)
      case .accepted: continue
      }
    }
  }

  private func isForbidden(_ mention: Int, _ person: Int) -> Bool {
    (apart[mention] ?? []).contains { placed[$0] == person }
  }

  /// The person that a human has said the mention is, once any of them is placed.
  private func decided(_ mention: Int) -> Int? {
    (together[mention] ?? []).compactMap { placed[$0] }.min()
  }

  // MARK: - weights

  /// Lets the model score what rules have linked, and tell of pairs that they have not.
  private mutating func weigh() {
    let rows = mentions.indices.filter {
      placed[$0] != nil && (mentions[$0].role == .maker || mentions[$0].role == .spine)
    }
    var spine: [Int: [Int]] = [:]
    for row in rows where mentions[row].role == .spine {
      guard let person = placed[row], people[person].members.first == row else { continue }
      spine[0, default: []].append(row)
    }
    let groups = Array(spine.values)
    guard
      var evidence = LinkageEvidence(mentions: mentions, rows: rows, placed: placed, spine: groups, model: model)
    else { return }
    if explains { explainLinks(rows, &evidence) }
    scoredPeople = evidence.open
    for pair in evidence.open where pair.isJoined { join(pair) }
  }

  /// Adds to each link what the model says of it.
  private mutating func explainLinks(_ rows: [Int], _ evidence: inout LinkageEvidence) {
    var byReference: [SubjectReference: Int] = [:]
    for row in rows { byReference[mentions[row].subject] = row }
    for (person, links) in reasons {
      reasons[person] = links.map { link in
        var copy = link
        if let left = byReference[link.left], let right = byReference[link.right],
          let pair = evidence.scored(left, right)
        {
          copy.weight = pair.weight
          copy.probability = pair.probability
          copy.reasons += LinkageEvidence.reasons(pair)
        }
        return copy
      }
    }
  }

  /// Joins two people that the model takes for one where much more than the name speaks for it and nothing against.
  private mutating func join(_ scored: LinkageEvidence.ScoredPeople) {
    let (left, right) = (scored.left, scored.right)
    guard !people[left].members.isEmpty, !people[right].members.isEmpty, !isApart(PeoplePair(left, right)),
      !(people[left].isSpine && people[right].isSpine), LinkageEvidence.hasMoreThanName(scored.pair),
      DuplicateRule.areComparable(people[left], people[right])
    else { return }
    let fit = PersonFit(
      rank: PersonFit.decisive, tieBreak: 0, reasons: LinkageEvidence.reasons(scored.pair), contradictions: [])
    let (kept, other) = people[right].isSpine ? (right, left) : (left, right)
    let moved = people[other].members
    let why = reasons.removeValue(forKey: other) ?? []
    people[other] = PersonCluster()
    for (place, mention) in moved.enumerated() { attach(mention, to: kept, fit: place == 0 ? fit : nil) }
    reasons[kept, default: []] += why
  }

  // MARK: - duplicates

  /// Pairs of people whose names agree while a number or a near birth date speaks against it, or the reverse; and
  /// pairs that the model cannot decide on though more than a name speaks for them.
  private mutating func findDuplicates() {
    var scored: [PeoplePair: LinkageEvidence.ScoredPeople] = [:]
    for pair in scoredPeople { scored[PeoplePair(pair.left, pair.right)] = pair }
    var seen: Set<PeoplePair> = []
    var asked: Set<[Int]> = []
    for mention in mentions.indices where mentions[mention].role == .maker || mentions[mention].role == .spine {
      guard let own = placed[mention],
        asked.insert([own, mentions[mention].birth?.firstDay.dayNumber ?? 0] + mentions[mention].nameNumbers).inserted
      else { continue }
      let others =
        people[own].isSpine ? index.doubles(of: mentions[mention]) : index.candidates(for: mentions[mention])
      for other in others where other != own && !people[other].members.isEmpty {
        let pair = PeoplePair(own, other)
        guard seen.insert(pair).inserted,
          let why = DuplicateRule.reasons(people[pair.low], people[pair.high], names), !isApart(pair)
        else { continue }
        review(pair, why, scored[pair])
      }
    }
    var reviewed = Set(review.map { PeoplePair($0.left, $0.right) })
    for scored in scoredPeople {
      let pair = PeoplePair(scored.left, scored.right)
      guard !seen.contains(pair) || !scored.isJoined, !reviewed.contains(pair), !isApart(pair),
        !people[pair.low].members.isEmpty, !people[pair.high].members.isEmpty,
        LinkageEvidence.hasMoreThanName(scored.pair),
        DuplicateRule.areComparable(people[pair.low], people[pair.high])
      else { continue }
      reviewed.insert(pair)
      review(pair, LinkageEvidence.reasons(scored.pair), scored)
    }
  }

  private mutating func review(_ pair: PeoplePair, _ why: [String], _ scored: LinkageEvidence.ScoredPeople?) {
    review.append(
      Linking.ReviewPair(
        left: pair.low, right: pair.high, weight: scored?.pair.weight ?? 0,
        probability: scored?.pair.probability ?? 0.5, reasons: why))
  }

  /// Whether a human has said that the two are not one.
  private func isApart(_ pair: PeoplePair) -> Bool {
    !apart.isEmpty
      && people[pair.low].members.contains { member in
        (apart[member] ?? []).contains { placed[$0] == pair.high }
      }
  }

  // MARK: - result

  /// The subject in every record that says the same.
  private func said(_ subject: SubjectReference) -> [SubjectReference] {
    restatements.occurrences(of: subject.record).map { SubjectReference(record: $0, subject: subject.subject) }
  }

  private func linking() -> Linking {
    let subjects = people.map { person in person.members.flatMap { said(mentions[$0].subject) }.sorted() }
    let order = subjects.indices.filter { !subjects[$0].isEmpty }.sorted {
      (subjects[$0].first ?? .none) < (subjects[$1].first ?? .none)
    }
    var rank = Array(repeating: 0, count: people.count)
    for (place, person) in order.enumerated() { rank[person] = place }
    var explanations: [Int: [Linking.LinkReason]] = [:]
    for (person, why) in reasons { explanations[rank[person]] = why.sorted { $0.right < $1.right } }
    let unplaced = unplaced.map {
      (subject: mentions[$0.mention].subject, candidates: $0.candidates.map { rank[$0] }.sorted())
    }
    .sorted { $0.subject < $1.subject }
    let waiting = Set(unplaced.map(\.subject))
    let strangers = mentions.indices.filter {
      mentions[$0].role == .everyone && placed[$0] == nil && !waiting.contains(mentions[$0].subject)
    }
    let review = review.map { pair in
      Linking.ReviewPair(
        left: min(rank[pair.left], rank[pair.right]), right: max(rank[pair.left], rank[pair.right]),
        weight: pair.weight, probability: pair.probability, reasons: pair.reasons)
    }.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
    return Linking(
      people: order.map { subjects[$0] }, unplaced: unplaced, strangers: Set(strangers.map { mentions[$0].subject }),
      namesakes: namesakes.map { mentions[$0].subject }.sorted(), review: review, explanations: explanations)
  }
}

/// A name as one file of a register lists it for a credential.
private struct RegisterName: Hashable {
  var importIndex: Int
  var types: [String]
  var words: [String]

  init(_ mention: Mention) {
    importIndex = mention.importIndex
    types = mention.types
    words = NameComparison.fold([mention.name?.given, mention.name?.family].compactMap { $0 }.joined(separator: " "))
      .split(separator: " ").map(String.init).sorted()
  }
}

extension SubjectReference {
  /// Sorts before every reference there is.
  fileprivate static let none = SubjectReference(record: RecordReference(importIndex: -1, ordinal: -1), subject: -1)
}
