import Records
import Testing

/// Which sources make people, and what humans have decided.
@Suite("PersonLinker: sources and decisions")
struct PersonSourcesTests {
  @Test("hr, tracker, correspondence and an issuer's account of ours make people")
  func makers() {
    var scene = LinkScene()
    scene.send(.tracker, "sheet", linkRow("a", "Ada King"))
    scene.send(.correspondence, "mail", linkRow("b", "Bo Lind"))
    scene.send(.issuer, "aha", linkRow("c", "Cyrus Ash"))
    #expect(scene.link().people == [["a"], ["b"], ["c"]])
  }

  @Test("An entry of a public register that matches nobody is a stranger; one that says who it is links")
  func publicRegister() {
    var scene = LinkScene()
    scene.send(.hr, "hr", full: true, linkRow("ada", "Ada King", number: "7", born: "1980-02-03"))
    scene.send(
      .tracker, "sheet", linkRow("sheet", "Ada King", number: "7", holds: "RN", credentialNumber: "123456"))
    scene.send(
      .issuer, "board", population: .everyone,
      linkRow("by number", "Ada King", holds: "RN", credentialNumber: "123456"),
      linkRow("by birth date", "Ada King", born: "1980-02-03", holds: "RN", credentialNumber: "777777"),
      linkRow("other birth date", "Ada King", born: "1971-09-09", holds: "RN", credentialNumber: "888888"),
      linkRow("nobody", "Cyrus Ash", holds: "RN", credentialNumber: "999999"))
    let linked = scene.link()
    #expect(linked.people == [["ada", "by birth date", "by number", "sheet"]])
    #expect(linked.strangers == ["nobody", "other birth date"])
  }

  @Test("A namesake in a public register is told of; one whom a birth date rules out, or an initial names, is not")
  func namesakes() {
    var scene = LinkScene()
    scene.send(
      .hr, "hr", full: true, linkRow("ada", "Ada King", number: "7", born: "1980-02-03"),
      linkRow("bo", "Bo Lind", number: "8"), linkRow("cy", "Cyrus Ash", number: "9"))
    scene.send(
      .issuer, "board", population: .everyone,
      linkRow("same name", "Ada King", holds: "RN", credentialNumber: "111111"),
      linkRow("other birth date", "Ada King", born: "1971-09-09", holds: "RN", credentialNumber: "222222"),
      linkRow("initial", "C. Ash", holds: "RN", credentialNumber: "333333"),
      linkRow("nobody", "Dora Voss", holds: "RN", credentialNumber: "444444"))
    let linked = scene.link()
    #expect(linked.strangers == ["initial", "nobody", "other birth date", "same name"])
    #expect(linked.namesakes == ["same name"])
  }

  @Test("is looked at again when people change")
  func lookedAtAgain() {
    var scene = LinkScene()
    scene.send(
      .issuer, "board", at: "2026-01-01", population: .everyone,
      linkRow("entry", "Cyrus Ash", born: "1975-05-05", holds: "RN"))
    #expect(scene.link().strangers == ["entry"])
    scene.send(.hr, "hr", full: true, linkRow("cy", "Cyrus Ash", number: "9", born: "1975-05-05"))
    #expect(scene.link().strangers.isEmpty)
    #expect(scene.link().people == [["cy", "entry"]])
  }

  @Test("an entry of a register that is left with its national identifier alone is still somebody's")
  func identifierAlone() {
    var scene = LinkScene()
    scene.send(.hr, "hr", full: true, linkRow("ada", "Ada King", number: "7", npi: "1588667638"))
    scene.send(
      .issuer, "nppes", population: .everyone, linkRow("hers", nil, npi: "1588667638"),
      linkRow("another's", nil, npi: "1234567893"))
    let linked = scene.link()
    #expect(linked.people == [["ada", "hers"]])
    #expect(linked.strangers == ["another's"])
  }

  @Test("a promise joins people and makes none")
  func promise() {
    var scene = LinkScene()
    scene.send(.hr, "hr", full: true, linkRow("ada", "Ada King", number: "7"))
    scene.send(.promise, "matrix", linkRow("kept", "Ada King"), linkRow("empty", "Cyrus Ash"))
    #expect(scene.link().people == [["ada", "kept"]])
  }

  @Test("a human's different parts what the same name and number would join")
  func different() {
    var scene = LinkScene()
    scene.send(.hr, "hr", full: true, linkRow("ada", "Ada King", number: "7"))
    scene.send(.tracker, "sheet", linkRow("sheet", "Ada King"))
    #expect(scene.link().people == [["ada", "sheet"]])
    scene.decide("ada", "sheet", same: false)
    let linked = scene.link()
    #expect(linked.people == [["ada"], ["sheet"]])
    #expect(linked.review.isEmpty, "what is decided is not asked again")
  }

  @Test("even what the same number, address and birth date would join")
  func differentAgainstAll() {
    var scene = LinkScene()
    let born = "1980-02-03"
    scene.send(.hr, "hr", full: true, linkRow("ada", "Ada King", number: "7", born: born, email: "a@n.example"))
    scene.send(.tracker, "sheet", linkRow("sheet", "Ada King", number: "7", born: born, email: "a@n.example"))
    scene.send(.tracker, "other", linkRow("other", "Ada King", number: "7", born: born, email: "a@n.example"))
    scene.decide("sheet", "ada", same: false)
    let linked = scene.link()
    #expect(linked.people.contains { $0.contains("ada") && !$0.contains("sheet") })
    #expect(linked.people.contains { $0.contains("sheet") && !$0.contains("ada") })
  }

  @Test("a human's same joins what nothing else would, whichever is named first")
  func same() {
    for pair in [("ada", "sheet"), ("sheet", "ada")] {
      var scene = LinkScene()
      scene.send(.hr, "hr", full: true, linkRow("ada", "Ada King", number: "7"))
      scene.send(.tracker, "sheet", linkRow("sheet", "Countess Lovelace"))
      #expect(scene.link().people == [["ada"], ["sheet"]])
      scene.decide(pair.0, pair.1, same: true)
      #expect(scene.link().people == [["ada", "sheet"]])
    }
  }

  @Test("a decision places a record that fits several; a later import does not overrule it")
  func places() {
    var scene = LinkScene()
    scene.send(
      .hr, "hr", full: true, linkRow("john 1", "John Smith", number: "1"), linkRow("john 2", "John Smith", number: "2"))
    scene.send(.tracker, "sheet", linkRow("bare", "John Smith"))
    scene.decide("bare", "john 2", same: true)
    #expect(scene.link().people == [["john 1"], ["bare", "john 2"]].sorted { $0[0] < $1[0] })
    #expect(scene.link().unplaced.isEmpty)
    scene.send(.hr, "hr", at: "2026-06-10", full: true, linkRow("john 3", "John Smith", number: "1"))
    #expect(scene.link().people.contains(["bare", "john 2"]))
  }

  @Test("a pair that the rules cannot decide waits in review: one name, two employee numbers, no birth date")
  func review() {
    var scene = LinkScene()
    scene.send(.hr, "hr", full: true, linkRow("ada", "Ada King", number: "7"))
    scene.send(.tracker, "sheet", linkRow("sheet", "Ada King", number: "99"))
    #expect(scene.link().people == [["ada"], ["sheet"]])
    #expect(scene.link().review == [["ada", "sheet"]])
    scene.decide("ada", "sheet", same: true)
    #expect(scene.link().people == [["ada", "sheet"]])
  }
}
