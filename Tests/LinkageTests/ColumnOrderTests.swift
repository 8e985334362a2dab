import Linkage
import Testing

@Suite struct ColumnOrderTests {
  /// The columns of made-up people, a second whole name and two categories among them, in any order.
  @Test(arguments: [[0, 1, 2, 3, 4, 5, 6, 7, 8], [8, 7, 6, 5, 4, 3, 2, 1, 0], [3, 8, 1, 6, 0, 7, 2, 5, 4]])
  func orderOfColumnsChangesNothing(order: [Int]) throws {
    let header = ["given", "family", "born", "city", "email", "full_name", "known_as", "gender", "occupation"]
    let made = SyntheticPeople(people: 150, seed: 81)
    let rows = made.rows.enumerated().map { index, row -> [String] in
      let plain = row.map { $0 ?? "" }
      let jobs = ["nurse", "porter", "clerk"]
      return plain + [
        plain[0] + " " + plain[1], plain[0].prefix(1) + " " + plain[1], made.people[index] % 2 == 0 ? "f" : "m",
        jobs[made.people[index] % 3],
      ]
    }
    let straight = try Deduplication([PeopleFile(header: header, rows: rows)])
    let turned = try Deduplication([
      PeopleFile(header: order.map { header[$0] }, rows: rows.map { row in order.map { row[$0] } })
    ])
    #expect(turned.linkage.clusters == straight.linkage.clusters)
    #expect(turned.linkage.model == straight.linkage.model)
    #expect(turned.table.columns.first?.name == "full_name", "of two whole names the one that says more")
  }
}
