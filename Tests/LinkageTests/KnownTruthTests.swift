import Linkage
import Testing

@Suite struct KnownTruthTests {
  /// People with three numbers and two categories, each second record with a known share of replaced values.
  private static let replaced = [[0.04, 0.06, 0.03, 0.3, 0.2], [0.08, 0.15, 0.05, 0.3, 0.2]]
  private static let choices = [20_000, 20_000, 20_000, 4, 10]
  private static let people = 3_000

  /// The rows, and for each column the share of people whose two records agree in it.
  private func made(_ replaced: [Double]) -> (table: LinkageTable, agreeing: [Double]) {
    var agreeing = Self.choices.map { _ in 0.0 }
    var generator = SeededGenerator(seed: 91)
    let kinds: [ColumnKind] = [.identifier, .identifier, .identifier, .category, .category]
    var table = LinkageTable(columns: kinds.enumerated().map { Column(name: "c\($0.offset)", kind: $0.element) })
    for _ in 0..<Self.people {
      let first = Self.choices.map { Self.word(Int.random(in: 0..<$0, using: &generator)) }
      let second = first.indices.map { column -> String in
        let isReplaced = Double.random(in: 0..<1, using: &generator) < replaced[column]
        return isReplaced ? Self.word(Int.random(in: 0..<Self.choices[column], using: &generator)) : first[column]
      }
      table.append(first)
      table.append(second)
      for column in first.indices where first[column] == second[column] { agreeing[column] += 1 / Double(Self.people) }
    }
    return (table, agreeing)
  }

  /// Words so unlike each other that only the same one agrees.
  private static func word(_ number: Int) -> String {
    var rest = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 ^ 0x1234_5678_9ABC_DEF0
    return (0..<9).map { _ in
      defer { rest = rest &* 0xBF58_476D_1CE4_E5B9 ^ rest >> 31 }
      return String(Unicode.Scalar(UInt8(97 + (rest >> 33) % 26)))
    }.joined()
  }

  @Test(arguments: replaced) func trainingRecoversMAndU(replaced: [Double]) throws {
    let made = made(replaced)
    let model = try Linker.link(made.table).model
    #expect(abs(model.prior - 1) < 0.05, "each row has one other")
    for column in Self.choices.indices {
      let kind = column < 3 ? "identifier" : "category"
      let levels = try #require(model.comparison("\(kind) c\(column)")).levels
      let exact = try #require(levels.first { $0.name == "exact" })
      let m = made.agreeing[column], u = 1 / Double(Self.choices[column])
      #expect(abs(exact.m - m) < 0.01, "m of column \(column): \(exact.m), made with \(m)")
      #expect(abs(exact.u - u) < 0.01, "u of column \(column): \(exact.u), made with \(u)")
    }
  }
}
