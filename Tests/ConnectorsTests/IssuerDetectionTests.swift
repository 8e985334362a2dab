import Connectors
import Records
import Testing

/// Who a file is taken to speak for: an issuing body beats everybody, so that a guess must be sure.
private let guesses: [(why: String, name: String, text: String, connector: String, authority: Authority)] = [
  (
    "certification items of an employer's system", "a.xml",
    "<DATA_DS><G_1><PERSON_NUMBER>1</PERSON_NUMBER><LAST_NAME>Doe</LAST_NAME><CERTIFICATION_NAME>BLS"
      + "</CERTIFICATION_NAME><STATUS>Active</STATUS></G_1><G_1><PERSON_NUMBER>2</PERSON_NUMBER><LAST_NAME>Roe"
      + "</LAST_NAME><CERTIFICATION_NAME>BLS</CERTIFICATION_NAME><STATUS>Active</STATUS></G_1></DATA_DS>",
    "oracle-extract", .hr
  ),
  (
    "licences beside employee numbers are an employer's list, whatever else it is called", "a.xml",
    "<verification><row><EmployeeNo>1</EmployeeNo><LastName>Doe</LastName><License>RN</License><Status>Active</Status>"
      + "</row><row><EmployeeNo>2</EmployeeNo><LastName>Roe</LastName><License>RN</License><Status>Active</Status>"
      + "</row></verification>",
    "tracker-xml", .tracker
  ),
  (
    "a licence and its status alone may be anybody's list", "a.json",
    #"[{"name":"Jane Doe","license":"RN","status":"Active"},{"name":"John Roe","license":"RN","status":"Active"}]"#,
    "tracker-json", .tracker
  ),
  (
    "a board's licensees", "a.json",
    #"[{"licensee":"Jane Doe","licenseNumber":"R1","licenseStatus":"Active"},"#
      + #"{"licensee":"John Roe","licenseNumber":"R2","licenseStatus":"Active"}]"#,
    "verification-json", .issuer
  ),
  (
    "a table of rows about employees", "a.xml",
    #"<table><row id="1" employeeId="7"><field id="certification">BLS</field></row>"#
      + #"<row id="2" employeeId="8"><field id="certification">BLS</field></row></table>"#,
    "bamboohr-xml", .hr
  ),
  (
    "a public list without a status", "a.csv",
    "License Type,License Number,Name,County,License Expiration Date (MMDDCCYY),CE Required Flag\n"
      + "RN,0012345,\"DOE, JANE\",DALLAS,03312027,Y\n",
    "state-board-roster", .issuer
  ),
  (
    "a tracker with licence numbers and no status", "a.csv",
    "License Type,License Number,Name,Expiration Date\nRN,0012345,\"Doe, Jane\",03/31/2027\n", "tracker-long", .tracker
  ),
  (
    "one verifiable credential", "a.json",
    #"{"issuer":{"name":"AHA"},"validFrom":"2025-02-01","credentialSubject":{"name":"Jane Doe","#
      + #""identifier":[{"identityHash":"jane@x.example"}],"achievement":{"name":"BLS"}}}"#,
    "open-badges-3", .issuer
  ),
]

@Test(arguments: guesses.indices) func whoAFileSpeaksFor(_ index: Int) throws {
  let guess = guesses[index]
  let file = try map(guess.text, name: guess.name)
  #expect(file.connectorName == guess.connector, "\(guess.why)")
  #expect(file.suggestion.authority == guess.authority, "\(guess.why)")
}

@Test func linkedDataNamesNoCredentialByItsClass() throws {
  let file = try map(
    #"[{"@context":"https://c.example","type":"Achievement","id":"https://i.example/1","employeeName":"Jane Doe","#
      + #""certification":{"type":"Badge","name":"BLS","id":"urn:uuid:1"}}]"#, name: "a.json", connector: "tracker-json"
  )
  #expect(lines(file) == ["full_name='Jane Doe' [credential=BLS]"])
}

@Test("an entry of a revocation list that says that it is not revoked is none")
func notRevoked() throws {
  let list = """
    {"id": "https://i.example/revoked", "type": "1EdTechRevocationList", "revokedCredential":
    [{"id": "urn:2", "revoked": true}, {"id": "urn:3", "revoked": false}, {"id": "urn:4"}, "urn:5",
     {"id": "urn:6", "revoked": "false", "revocationReason": "reinstated"}]}
    """
  let mapped = try map(list, name: "revoked.json", connector: "revocation-list")
  let ids = mapped.records.flatMap(\.subjects).flatMap(\.person).filter { $0.field == .revokedID }.map(\.text)
  #expect(ids.sorted() == ["urn:2", "urn:4", "urn:5"])
}
