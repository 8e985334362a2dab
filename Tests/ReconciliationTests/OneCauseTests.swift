import Reconciliation
import Records
import TestSupport
import Testing

/// "One cause, one finding. Of one credential at most one standing finding is raised, the first that applies in the
/// order of the table."
@Suite("One cause, one finding")
struct OneCauseTests {
  /// Ada's claims of every source, by chance; HR lists her or not, she left or not.
  private func scene(_ random: inout SeededGenerator) -> Scene {
    var scene = Scene()
    let hasLeft = random.chance(20)
    let isListed = random.chance(80)
    scene.hr(
      full: true, row("Bo Lind"),
      row(
        isListed ? "Ada King" : "Cy Ash", employment: hasLeft ? .left : .active,
        hired: random.chance(30) ? "2026-06-01" : nil))
    let codes = ["BLS", "ACLS", "RN", "DEG", "~Yoga"]
    for authority in [Authority.issuer, .hr, .tracker, .correspondence] {
      let rows = (0..<random.number(0...3)).map { _ in row("Ada King", claim(random.pick(codes), &random)) }
      scene.send(
        authority, "s-\(authority.rawValue)", at: "2026-0\(random.number(1...6))-01",
        full: authority == .issuer && random.chance(50), covers: authority == .issuer ? ["BLS", "RN"] : [], rows)
    }
    if random.chance(60) { scene.require("BLS", id: "R-1", basis: random.pick([.client, .bestPractice])) }
    if random.chance(60) { scene.require("RN", "DEG", id: "R-2", basis: .regulatory) }
    if random.chance(30) { scene.require("ACLS", id: "R-3", atLeast: 1) }
    return scene
  }

  private func claim(_ code: String, _ random: inout SeededGenerator) -> CredentialClaim {
    let words: [CredentialStatus?] = [nil, nil, .active, .inProcess, .suspended, .lapsed, .expired]
    return holds(
      code, issued: random.chance(50) ? "202\(random.number(3...6))-05-01" : nil,
      expires: random.chance(60) ? "202\(random.number(5...8))-07-01" : nil,
      number: random.chance(50) ? "\(random.number(1...3))" : nil, random.pick(words),
      unmapped: random.chance(10) ? "Tier 2" : nil)
  }

  @Test("of one credential at most one standing finding", arguments: Seed.first(200))
  func standing(seed: Seed) {
    var random = seed.generator
    let findings = scene(&random).reconcile().discrepancies
    let ids = findings.filter { $0.type.family == .standing }.compactMap(\.credentialID)
    #expect(Set(ids).count == ids.count, "\(seed)")
    #expect(Set(findings.map(\.key)).count == findings.count, "\(seed)")
  }

  @Test("none of the record findings where it is not in good standing or not found", arguments: Seed.first(200))
  func records(seed: Seed) {
    var random = seed.generator
    let findings = scene(&random).reconcile().discrepancies
    let grave = Set(
      findings.filter { $0.type == .notInGoodStanding || $0.type == .notFoundAtIssuer }.compactMap(\.credentialID))
    #expect(
      !findings.contains { $0.type.family == .record && grave.contains($0.credentialID ?? "") }, "\(seed)")
  }

  @Test(
    "a requirement that nobody's credential meets has one cause: missing or a standing finding",
    arguments: Seed.first(200))
  func requirements(seed: Seed) {
    var random = seed.generator
    let result = scene(&random).reconcile()
    for status in result.requirementStatuses where !status.isMet && status.requirement != "R-3" {
      let own = result.discrepancies.filter {
        $0.personID == status.personID && $0.requirements.contains(status.requirement)
      }
      let missing = own.filter { $0.type == .missingCredential }
      let standing = own.filter { $0.type.family == .standing }
      #expect(missing.isEmpty != standing.isEmpty, "\(seed): \(status.personName) \(status.requirement)")
      #expect(missing.count <= 1, "\(seed)")
    }
  }

  @Test("of a person who left, or is not in HR, only what SPEC names is raised", arguments: Seed.first(200))
  func outsiders(seed: Seed) {
    var random = seed.generator
    let result = scene(&random).reconcile()
    guard let ada = result.register.people.first(where: { $0.person.name == "Ada King" }) else { return }
    let types = Set(
      result.discrepancies.filter { $0.personID == ada.person.id && $0.type.family != .input }.map(\.type))
    if ada.hasLeft { #expect(types.isSubset(of: [.leaverCredential]), "\(seed)") }
    if !ada.person.isKnownToHR { #expect(types.isSubset(of: [.notInHR]), "\(seed)") }
  }

  @Test("what is valid is not past its expiry, and what is past it is no more than expired", arguments: Seed.first(200))
  func statuses(seed: Seed) {
    var random = seed.generator
    let scene = scene(&random)
    for holding in scene.holdings("Ada King") {
      let isPast = holding.credential.expiresOn.map { $0.lastDay < scene.asOf } ?? false
      #expect(!(isPast && holding.isValid), "\(seed)")
      if holding.isValid, holding.type?.validFor != nil { #expect(holding.credential.expiresOn != nil, "\(seed)") }
    }
  }
}
