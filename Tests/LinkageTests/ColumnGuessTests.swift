import Linkage
import Testing

/// Columns under headers that say nothing.
@Suite struct ColumnGuessTests {
  private static let given = ["Anna", "Robert", "Maria", "Kevin", "Peter", "Julia", "Xanthor", "Thomas"]
  private static let family = ["Bader", "Kirner", "Fogan", "Rostal", "Mander", "Wigner", "Tolder", "Helkir"]

  private func fields(_ columns: [[String]], header: [String]? = nil) throws -> [PersonField] {
    let header = header ?? columns.indices.map { "col\($0 + 1)" }
    let rows = columns[0].indices.map { row in columns.map { $0[row] } }
    return try ColumnRecognition(header: header, rows: rows).fields
  }

  @Test func givenAndFamilyNamesStandSideBySide() throws {
    let streets = (0..<8).map { "\($0 + 3) Long Lane" }
    #expect(try fields([Self.given, Self.family, streets]) == [.givenName, .familyName, .street])
    #expect(try fields([Self.family, Self.given]) == [.familyName, .givenName])
  }

  @Test func wholeNamesAreTold() throws {
    let whole = zip(Self.given, Self.family).map { $0 + " " + $1 }
    let sorted = zip(Self.given, Self.family).map { $1 + ", " + $0 }
    #expect(try fields([whole]) == [.fullName])
    #expect(try fields([sorted]) == [.fullName])
  }

  @Test func partsOfABirthDateAreTold() throws {
    let numbers = Array(0..<60)
    let years = numbers.map { String(1930 + $0 / 2) }, months = numbers.map { String($0 % 12 + 1) }
    let days = numbers.map { String($0 % 28 + 1) }
    #expect(try fields([days, months, years]) == [.birthDay, .birthMonth, .birthYear])
    #expect(try fields([years, months, days]) == [.birthYear, .birthMonth, .birthDay])
  }

  @Test func namesUnderAHeaderOfTheirOwnAreSomebodyElses() throws {
    let found = try fields([Self.family, Self.given], header: ["surname", "keyholder"])
    #expect(found[0] == .familyName)
    #expect(found[1] != .givenName, "a header says already where the names are")
  }

  @Test func whatNamesNobodyIsNoName() throws {
    let words = ["blue", "green", "red", "amber", "teal", "pink", "grey", "black"]
    let found = try ColumnRecognition(header: ["col1"], rows: words.map { [$0] })
    #expect(!found.namesPeople)
  }
}
