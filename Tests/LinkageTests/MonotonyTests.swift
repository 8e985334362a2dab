import Linkage
import Testing

/// Values that are the same weigh at least as much as values that are only alike.
@Suite struct MonotonyTests {
  private static let columns = [
    Column(name: "given", kind: .givenName), Column(name: "family", kind: .familyName),
    Column(name: "ssn", kind: .identifier),
  ]

  /// Sixty people with two records each, six of them with swapped names in one, and a few who need a look.
  private func table() -> LinkageTable {
    var table = LinkageTable(columns: Self.columns)
    let given = ["Monika", "Steven", "Jessica", "Robert", "Amanda", "Kevin", "Ashley", "Richard", "Donna", "Peter"]
    let family = ["Harrow", "Calham", "Walker", "Kingsley", "Wright", "Nugent"]
    for number in 0..<60 {
      let row = [given[number % 10], family[number / 10], "\(340_026_781 + number * 7_919_313)"]
      table.append(row)
      table.append(number % 10 == 3 ? [row[1], row[0], row[2]] : row)
    }
    table.append(["Monika", "Zeller", "900111222"])
    table.append(["Zeller", "Monika", "355667788"])
    table.append(["Monika", "Zeller", "418882937"])
    return table
  }

  @Test func swappedNamesWeighNoMoreThanEqualOnes() throws {
    var scoring = try Linker.link(table()).scoring
    func names(_ pair: ScoredPair) -> Double {
      pair.contributions.filter { $0.comparison.contains("name") }.reduce(0) { $0 + $1.bits }
    }
    let equal = scoring.pair(120, 122), swapped = scoring.pair(120, 121)
    #expect(swapped.contributions.filter { $0.level == "other part of name" }.count == 2)
    #expect(names(swapped) <= names(equal) + 0.001)
    #expect(swapped.weight <= equal.weight + 0.001, "their numbers differ alike")
  }

  @Test func oneWordInCommonIsNoSwap() throws {
    var table = table()
    table.append(["David", "Thomas", "733221199"])
    table.append(["Thomas", "Reed", "644009911"])
    table.append(["H", "Thomas", "611229911"])
    table.append(["Thomas", "Henry", "622339911"])
    var scoring = try Linker.link(table).scoring
    func given(_ left: Int, _ right: Int) -> String? {
      scoring.pair(left, right).contributions.first { $0.comparison == "given name" }?.level
    }
    #expect(given(123, 124) == "conflict", "David and Reed agree with nothing")
    #expect(given(125, 126) == "missing", "H may be Henry")
  }

  @Test(arguments: [71, 72] as [UInt64])
  func noLikenessOutweighsSameness(seed: UInt64) throws {
    let made = SyntheticPeople(people: 120, seed: seed)
    var scoring = try Linker.link(made.table()).scoring
    func bits(_ left: Int, _ right: Int, _ name: String) -> Double {
      scoring.pair(left, right).contributions.first { $0.comparison == name }?.bits ?? 0
    }
    for right in made.rows.indices.dropFirst() {
      for left in stride(from: right - 1, to: -1, by: -7) {
        for name in ["given name", "family name", "birth date", "email"] {
          let most = max(bits(left, left, name), bits(right, right, name), 0)
          #expect(bits(left, right, name) <= most + 0.001, "\(name) of rows \(left) and \(right), seed \(seed)")
        }
      }
    }
  }
}
