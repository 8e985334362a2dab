import Diagnostics
import Foundation
import Reconciliation
import Records
import Reports
import TestSupport
import Testing

@testable import Pipeline

/// Law 1 over random organisations: readers, connectors, register and exports in one process.
///
/// Eight of them each time; `MUSTER_SEEDS=200` takes as many as that, which is some minutes of work.
@Suite("Law 1, in one process")
struct LawsInOneProcessTests {
  private static let asOf = linkDay("2026-11-23")
  private static let clock = Clock(
    now: "2026-11-23T08:00:00Z", today: { _ in asOf }, day: { _, _ in asOf }, user: "test", seconds: 1_795_420_800,
    offset: { _, _ in 0 })

  @Test("order, repetition and undo leave exports byte-identical", arguments: Seed.first(8))
  func law(seed: Seed) throws {
    let organisation = try RandomOrganisation(seed: seed)
    var random = SeededGenerator(seed: ~seed.value)
    let undone = random.pick(organisation.steps)
    let others = organisation.steps.filter { $0 != undone }

    // One folder, one workspace after the other: files are named as the user names them, and so are findings on files.
    let folder = try ScratchFolder()
    let plain = try Workbench(organisation, in: folder)
    try plain.take(others)
    let never = try plain.exports()
    try plain.take([undone])
    let whole = try plain.exports()
    try plain.compareAccounts("\(seed)")
    try plain.compareKept(&random, "\(seed)")

    let other = try Workbench(organisation, in: folder)
    try other.take(random.shuffled(organisation.steps))
    try compare(other.exports(), whole, "\(seed): another order")
    try other.take(random.shuffled(organisation.steps))
    try compare(other.exports(), whole, "\(seed): every file twice")
    try other.undo(undone[0])
    try compare(other.exports(), never, "\(seed): \(undone[0]) undone")
  }

  private func compare(_ found: [String], _ wanted: [String], _ what: String) throws {
    for (wanted, found) in zip(wanted, found) where wanted != found {
      let lines = [wanted, found].map { $0.split(whereSeparator: \.isNewline).map(String.init) }
      Issue.record("\(what)\n\(LineDifference.between(wanted: lines[0], found: lines[1], context: 0))")
    }
  }

  /// A workspace of one organisation, worked on by the library.
  private struct Workbench {
    private let folder: ScratchFolder
    private let session: Session

    init(_ organisation: RandomOrganisation, in folder: ScratchFolder) throws {
      self.folder = folder
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
        try FileManager.default.removeItem(at: folder.url(name))
      }
      try organisation.lay(out: folder)
      session = try Session.open(option: folder.path, environment: nil, current: folder.path, readOnly: false)
    }

    func take(_ steps: [[String]]) throws {
      for step in steps {
        var options = ImportOptions()
        for (name, value) in zip(step, step.dropFirst()) {
          if name == "--source" { options.source = value }
          if name == "--as-at" { options.asAt = CalendarDate(iso: value) }
        }
        _ = try ImportPipeline(session, clock: clock).run([folder.path + "/" + step[0]], options: options)
      }
    }

    /// What an import says of its records is what the register made of them.
    func compareAccounts(_ what: String) throws {
      let pipeline = AuditPipeline(session)
      let evidence = try pipeline.evidence()
      let derivation = try pipeline.derivation()
      let accounts = derivation.accounts(evidence, asOf: asOf)
      #expect(accounts.imports == derivation.derive(evidence, asOf: asOf).imports, "\(what)")
    }

    /// What was kept of an audit says the same as an audit does: whole, of one person, and to whoever looks for somebody.
    func compareKept(_ random: inout SeededGenerator, _ what: String) throws {
      let pipeline = AuditPipeline(session)
      let audit = try pipeline.audit(asOf: asOf)
      #expect(try pipeline.kept(asOf: asOf) == nil, "\(what)")
      let changes = try pipeline.changeCount()
      // As if something had come in while the audit ran.
      try pipeline.keep(audit, changes: changes - 1, summary: "{}", clock: clock)
      #expect(try pipeline.kept(asOf: asOf) == nil, "\(what)")
      try pipeline.keep(audit, changes: changes, summary: "{}", clock: clock)
      #expect(try pipeline.kept(asOf: asOf) != nil, "\(what)")
      let kept = try pipeline.register(asOf: asOf)
      // Why it is so is told of one person at a time, as `explain` asks.
      let people = audit.people.map { person in
        var copy = person
        copy.links = []
        copy.provenance = []
        return copy
      }
      let credentials = audit.credentials.map { credential in
        var copy = credential
        copy.provenance = []
        return copy
      }
      #expect(kept.people == people, "\(what)")
      #expect(kept.credentials == credentials, "\(what)")
      #expect(kept.discrepancies == audit.discrepancies, "\(what)")
      #expect(kept.requirementStatuses == audit.requirementStatuses, "\(what)")
      #expect(kept.records == audit.records && kept.imports == audit.imports, "\(what)")
      #expect(kept.notices == audit.notices && kept.comparison == audit.comparison, "\(what)")

      let ids =
        audit.people.flatMap { [$0.id, $0.employeeNumber].compactMap { $0 } } + audit.credentials.map(\.id)
        + audit.discrepancies.map(\.key)
      for id in random.shuffled(ids).prefix(20) {
        let whole = try #require(Explanation(of: id, in: audit)).text
        #expect(Explanation(of: id, in: try pipeline.register(about: id, asOf: asOf))?.text == whole, "\(what): \(id)")
      }
      for text in searches(audit, &random) {
        let found = try pipeline.people(matching: text, asOf: asOf).map(\.id)
        #expect(found == Lookup(audit).people(matching: text).map(\.id), "\(what): \(text)")
      }
      #expect(throws: MusterError.self) {
        try pipeline.explanation(of: "P-0", in: pipeline.register(about: "P-0", asOf: asOf))
      }
    }

    /// Words and parts of words of the register's people, some of them with a slip, alone and in twos.
    private func searches(_ audit: Audit, _ random: inout SeededGenerator) -> [String] {
      let texts = audit.people.flatMap { person in
        [person.name, person.id, person.email, person.phone, person.jobTitle, person.birthDate?.description]
          .compactMap { $0 } + person.otherNames
      }
      let words = texts.flatMap { $0.split(separator: " ").map(String.init) } + audit.credentials.compactMap(\.number)
      guard !words.isEmpty else { return [] }
      var searches = texts.isEmpty ? [] : [random.pick(texts)]
      for _ in 0..<40 {
        let word = random.pick(words)
        let slip = random.number(0...max(0, word.count - 1))
        let slipped = String(word.prefix(slip)) + String(word.dropFirst(slip + 1))
        let swapped =
          String(word.prefix(slip)) + String(word.dropFirst(slip).prefix(2).reversed()) + word.dropFirst(slip + 2)
        let cut = String(word.prefix(random.number(1...max(1, word.count))))
        let one = random.pick([word, slipped, swapped, cut, cut + "y", String(word.suffix(4))])
        searches.append(random.chance(50) ? one : one + " " + random.pick(words))
      }
      return searches
    }

    func undo(_ file: String) throws {
      let all = try AuditPipeline(session).evidence().map(\.info)
      let info = try #require(all.first { $0.file.hasSuffix(file) })
      try Decisions(session, clock: clock).setImport(info.id, active: false, reason: "the wrong file")
    }

    /// The five tables, what stays told of the files, and the summary.
    func exports() throws -> [String] {
      let audit = try AuditPipeline(session).audit(asOf: asOf)
      let told = audit.notices.map { "\($0.file) \($0.notice.line ?? 0) \($0.notice.code) \($0.notice.message)" }
      return AuditExport.allCases.map { $0.table(of: audit).text(as: .csv) }
        + [told.joined(separator: "\n"), AuditSummary(audit).text]
    }
  }
}
