import Foundation
import TestSupport
import Testing

@Suite("The two laws, over random organisations")
struct LawTests {
  private static let seeds = Seed.first(4)

  @Test("law 1: any order, and every file twice, gives the same register", arguments: seeds)
  func order(seed: Seed) throws {
    let organisation = try RandomOrganisation(seed: seed)
    var random = SeededGenerator(seed: ~seed.value)
    let wanted = try Exports.after(organisation.steps) { try organisation.lay(out: $0) }
    let shuffled = try Exports.after(random.shuffled(organisation.steps)) { try organisation.lay(out: $0) }
    #expect(wanted.difference(to: shuffled).isEmpty, "\(seed), another order\n\(wanted.difference(to: shuffled))")
    let again = organisation.steps + random.shuffled(organisation.steps)
    let twice = try Exports.after(again) { try organisation.lay(out: $0) }
    #expect(wanted.difference(to: twice).isEmpty, "\(seed), every file twice\n\(wanted.difference(to: twice))")
  }

  @Test("law 1: undoing an import leaves what would be there had it never been made", arguments: seeds)
  func undo(seed: Seed) throws {
    let organisation = try RandomOrganisation(seed: seed)
    var random = SeededGenerator(seed: ~seed.value)
    let undone = random.pick(organisation.steps)
    let never = organisation.steps.filter { $0 != undone }
    let wanted = try Exports.after(never) { try organisation.lay(out: $0) }

    let folder = try ScratchFolder()
    try organisation.lay(out: folder)
    let binary = try MusterBinary()
    for step in organisation.steps { _ = try binary.run(["import"] + step, in: folder.path) }
    let listing = try ImportListing.read(binary.run(["imports", "--json"], in: folder.path).output)
    let id = try #require(listing.first { $0.file == undone[0] }?.importID, "\(seed)")
    let outcome = try binary.run(["undo", id, "--reason", "the wrong file"], in: folder.path)
    #expect(outcome.status == 0, "\(seed): \(outcome.errors)")
    let found = try Exports(of: folder)
    #expect(wanted.difference(to: found).isEmpty, "\(seed), \(undone[0]) undone\n\(wanted.difference(to: found))")
  }

  @Test("law 2: every record that is read is accounted for, with file, line and reason", arguments: seeds)
  func accounting(seed: Seed) throws {
    let organisation = try RandomOrganisation(seed: seed)
    let folder = try ScratchFolder()
    try organisation.lay(out: folder)
    let binary = try MusterBinary()
    for step in organisation.steps {
      let outcome = try binary.run(["import"] + step, in: folder.path)
      #expect(outcome.status == 0, "\(seed): \(step)\n\(outcome.errors)")
    }
    let accounts = try ImportListing.read(binary.run(["imports", "--json"], in: folder.path).output)
    #expect(accounts.count == organisation.steps.count)
    let records = CSVTable(
      try binary.run(["export", "records", "--as-of", RandomOrganisation.asOf], in: folder.path).output)
    for step in organisation.steps {
      let account = try #require(accounts.first { $0.file == step[0] }, "\(seed): \(step[0])")
      let read = try binary.run(["read", step[0]], in: folder.path).output.split(separator: "\n")
      #expect(account.read == account.accepted + account.unchanged + account.ignored + account.rejected, "\(seed)")
      #expect(account.read == read.count, "\(seed): \(step[0])")
      try check(records, against: account, lines: read.map(LawTests.line), "\(seed): \(step[0])")
    }
  }

  /// The exported records of one file: as many of each kind as the account says, at the lines that `muster read` gives.
  private func check(_ table: CSVTable, against account: ImportListing, lines: [Int], _ what: String) throws {
    let file = try #require(table.column("file"))
    let rows = table.rows.filter { $0[file] == account.file }
    let disposition = try #require(table.column("disposition"))
    let reason = try #require(table.column("reason"))
    let line = try #require(table.column("line"))
    let counts = Dictionary(grouping: rows) { $0[disposition] }.mapValues(\.count)
    let wanted = [
      "accepted": account.accepted, "unchanged": account.unchanged, "ignored": account.ignored,
      "rejected": account.rejected,
    ]
    #expect(counts == wanted.filter { $0.value > 0 }, "\(what)")
    #expect(rows.map { Int($0[line]) ?? 0 } == lines, "\(what)")
    for row in rows where ["ignored", "rejected"].contains(row[disposition]) {
      #expect(!row[reason].isEmpty, "\(what):\(row[line]) is \(row[disposition]) without a reason")
    }
  }

  /// `line` of a raw record.
  private static func line(_ json: Substring) -> Int {
    struct Place: Decodable { var line: Int }
    return (try? JSONDecoder().decode(Place.self, from: Data(json.utf8)).line) ?? 0
  }
}

/// One object of `muster imports --json`.
struct ImportListing: Decodable, Sendable {
  var importID: String
  var file: String
  var read: Int
  var accepted: Int
  var unchanged: Int
  var ignored: Int
  var rejected: Int
  var state: String

  enum CodingKeys: String, CodingKey {
    case importID = "import_id"
    case file, read, accepted, unchanged, ignored, rejected, state
  }

  /// An array, or an object a line.
  static func read(_ text: String) throws -> [ImportListing] {
    let decoder = JSONDecoder()
    if text.hasPrefix("[") { return try decoder.decode([ImportListing].self, from: Data(text.utf8)) }
    return try text.split(separator: "\n").map { try decoder.decode(ImportListing.self, from: Data($0.utf8)) }
  }
}
