import Linkage
import Records

/// What the linkage model says of the mentions that rules have placed, and of those that they have not.
///
/// Fellegi–Sunter weights by the workspace's model, else the shipped one; the rules' links go in as known, HR's
/// employees as known to differ.
struct LinkageEvidence {
  /// Scores any two of the mentions.
  private var scoring: PairScoring
  /// The row of each mention.
  private let place: [Int: Int]
  /// Pairs of people that the model would join or cannot decide on, by people; the strongest pair of mentions.
  private(set) var open: [ScoredPeople] = []

  struct ScoredPeople {
    var left: Int
    var right: Int
    var pair: ScoredPair
    var isJoined: Bool
  }

  /// - Parameters:
  ///   - mentions: Those that make people, by their places among all mentions.
  ///   - placed: The person of each.
  ///   - model: What scores them.
  /// - Returns: nil where the model contradicts what is known, which leaves the rules alone.
  init?(mentions: [Mention], rows: [Int], placed: [Int: Int], spine: [[Int]], model: LinkageModel) {
    let table = LinkageEvidence.table(mentions, rows)
    var place: [Int: Int] = [:]
    for (index, row) in rows.enumerated() { place[row] = index }
    self.place = place
    var options = LinkageOptions()
    options.model = model
    options.explains = false
    var first: [Int: Int] = [:]
    for (index, row) in rows.enumerated() {
      guard let person = placed[row] else { continue }
      if let anchor = first[person] { options.mustLink.append((anchor, index)) } else { first[person] = index }
    }
    options.distinctGroups = spine.map { group in group.compactMap { place[$0] } }
    let result: LinkageResult
    do {
      result = try Linker.link(table, options: options)
    } catch {
      return nil
    }
    scoring = result.scoring
    var strongest: [PeoplePair: ScoredPeople] = [:]
    func note(_ pair: ScoredPair, isJoined: Bool) {
      guard let left = placed[rows[pair.left]], let right = placed[rows[pair.right]], left != right else { return }
      let key = PeoplePair(left, right)
      if let kept = strongest[key], kept.pair.weight >= pair.weight { return }
      strongest[key] = ScoredPeople(left: key.low, right: key.high, pair: pair, isJoined: isJoined)
    }
    result.links.forEach { note($0, isJoined: true) }
    result.review.forEach { note($0, isJoined: false) }
    open = strongest.values.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
    for index in open.indices { open[index].pair = scoring.pair(open[index].pair.left, open[index].pair.right) }
  }

  /// The model that the mentions themselves train, anchored at the shipped one; nil of fewer than two.
  static func train(mentions: [Mention], rows: [Int]) throws -> LinkageModel? {
    if rows.count < 2 { return nil }
    var options = LinkageOptions()
    options.explains = false
    return try Linker.link(table(mentions, rows), options: options).model
  }

  private static func table(_ mentions: [Mention], _ rows: [Int]) -> LinkageTable {
    var table = LinkageTable(columns: columns)
    for row in rows { table.append(values(mentions[row]), dataset: mentions[row].importIndex) }
    return table
  }

  /// The weight of two mentions, taken apart; nil where one of them makes no person.
  mutating func scored(_ left: Int, _ right: Int) -> ScoredPair? {
    guard let left = place[left], let right = place[right] else { return nil }
    return scoring.pair(left, right)
  }

  static func reasons(_ pair: ScoredPair) -> [String] {
    pair.contributions.filter { $0.bits != 0 }
      .map { "\($0.comparison) \($0.level) \($0.bits > 0 ? "+" : "")\(($0.bits * 10).rounded() / 10)" }
  }

  /// Whether something beside the name speaks for the pair.
  static func hasMoreThanName(_ pair: ScoredPair) -> Bool {
    let name: Set<String> = ["name", "given_name", "family_name", "middle_name"]
    return pair.contributions.filter { !name.contains($0.comparison) }.reduce(0) { $0 + max(0, $1.bits) } >= 8
      && !pair.contributions.contains { $0.bits < -1 }
  }

  /// What a model of a register compares.
  static let columns = [
    Column(name: "given_name", kind: .givenName), Column(name: "middle_name", kind: .middleName),
    Column(name: "family_name", kind: .familyName), Column(name: "birth_date", kind: .birthDate),
    Column(name: "email", kind: .email), Column(name: "phone", kind: .phone),
    Column(name: "employee_number", kind: .identifier), Column(name: "credential_number", kind: .identifier),
    Column(name: "job_title", kind: .category), Column(name: "department", kind: .category),
    Column(name: "location", kind: .category),
  ]

  private static func values(_ mention: Mention) -> [String?] {
    let separator = String(LinkageTable.valueSeparator)
    let name = mention.name
    return [
      name?.given ?? (name?.family == nil ? name?.written : nil), name?.middle, name?.family,
      mention.birth?.description, mention.email, mention.phone, mention.employeeKey,
      mention.numbers.isEmpty ? nil : mention.numbers.joined(separator: separator), mention.jobTitle,
      mention.department, mention.location,
    ]
  }
}
