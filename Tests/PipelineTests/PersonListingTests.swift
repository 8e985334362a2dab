import Records
import Testing

/// What rows of one file say against each other.
@Suite("PersonListing")
struct PersonListingTests {
  @Test("one name with two addresses and two numbers of one certificate in one file: two people, and they are reviewed")
  func namesakes() {
    var scene = LinkScene()
    scene.send(
      .tracker, "sheet", linkRow("one", "Ann Archer", email: "ann@n.example", holds: "BLS", credentialNumber: "100004"),
      linkRow("two", "Ann Archer", email: "ann2@n.example", holds: "BLS", credentialNumber: "100005"),
      linkRow("bare", "Ann Archer", holds: "ACLS", credentialNumber: "100006"))
    let linked = scene.link()
    #expect(linked.people == [["one"], ["two"]])
    #expect(linked.unplaced == ["bare": ["one", "two"]])
    #expect(linked.review == [["one", "two"]])
  }

  @Test("one row that the next file says again and one that it does not still stood in one file")
  func saidAgain() {
    var scene = LinkScene()
    scene.send(
      .tracker, "sheet", at: "2026-06-01",
      linkRow("one", "Ann Archer", email: "ann@n.example", holds: "BLS", credentialNumber: "100004"),
      linkRow("two", "Ann Archer", email: "ann2@n.example", holds: "BLS", credentialNumber: "100005"))
    scene.send(
      .tracker, "sheet", at: "2026-06-08",
      linkRow("again", "Ann Archer", email: "ann@n.example", holds: "BLS", credentialNumber: "100004"))
    #expect(scene.link().people == [["again", "one"], ["two"]])
  }

  @Test("the same in two files, or with one address, is one person with two certificates")
  func onePerson() {
    var files = LinkScene()
    files.send(
      .tracker, "a", linkRow("one", "Ann Archer", email: "a@n.example", holds: "BLS", credentialNumber: "100004"))
    files.send(
      .tracker, "b", linkRow("two", "Ann Archer", email: "b@n.example", holds: "BLS", credentialNumber: "100005"))
    #expect(files.link().people == [["one", "two"]])
    var address = LinkScene()
    address.send(
      .tracker, "sheet", linkRow("one", "Ann Archer", email: "a@n.example", holds: "BLS", credentialNumber: "100004"),
      linkRow("two", "Ann Archer", email: "a@n.example", holds: "BLS", credentialNumber: "100005"))
    #expect(address.link().people == [["one", "two"]])
  }

  @Test("Anna and Anne of one birthday and one address in one file: twins perhaps, and reviewed")
  func twins() {
    var scene = LinkScene()
    scene.send(
      .tracker, "sheet", linkRow("anna", "Anna Berg", born: "1990-02-03", email: "berg@n.example", holds: "BLS"),
      linkRow("anne", "Anne Berg", born: "1990-02-03", email: "berg@n.example", holds: "BLS"))
    let linked = scene.link()
    #expect(linked.people == [["anna"], ["anne"]])
    #expect(linked.review == [["anna", "anne"]])
  }

  @Test("Bob and Robert of one birthday and one address stay one, and so do Anna and Anne under one number")
  func shortForms() {
    var scene = LinkScene()
    scene.send(
      .tracker, "sheet", linkRow("bob", "Bob Berg", born: "1990-02-03", email: "berg@n.example", holds: "BLS"),
      linkRow("robert", "Robert Berg", born: "1990-02-03", email: "berg@n.example", holds: "BLS"))
    #expect(scene.link().people == [["bob", "robert"]])
    var numbered = LinkScene()
    numbered.send(
      .tracker, "sheet", linkRow("anna", "Anna Berg", number: "7", born: "1990-02-03", holds: "BLS"),
      linkRow("anne", "Anne Berg", number: "7", born: "1990-02-03", holds: "BLS"))
    #expect(numbered.link().people == [["anna", "anne"]])
  }

  @Test("father and son, born in years that differ by a digit, are no slip of the pen")
  func generations() {
    var scene = LinkScene()
    scene.send(
      .tracker, "sheet", linkRow("son", "John Smith Jr.", born: "1990-02-03", holds: "BLS"),
      linkRow("father", "John Smith Sr.", born: "1960-02-03", holds: "BLS"))
    let linked = scene.link()
    #expect(linked.people == [["father"], ["son"]])
    #expect(linked.review == [])
  }
}
