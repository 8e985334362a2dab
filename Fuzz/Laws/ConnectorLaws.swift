import Configuration
import Connectors
import Diagnostics
import Formats

/// What holds for any connector file: it is taken or its mistakes are said, and one that is taken reads a file.
enum ConnectorLaws {
  private static let samples: [(family: FormatFamily, name: String, text: String)] = [
    (.csv, "staff.csv", "Emp No,Name,Cert,Expires\n1,Ann Lee,BLS,2027-01-31\n2,\"Roe, Bob\",ACLS,x\n,,,\n"),
    (.xml, "staff.xml", "<r><e id='1'><n>Ann Lee</n><c>BLS</c></e><e id='2'><n>Bob Roe</n></e></r>"),
    (.json, "staff.json", "[{\"id\": 1, \"name\": \"Ann Lee\"}, {\"id\": 2, \"certs\": [{\"code\": \"BLS\"}]}]"),
    (.mail, "staff.eml", "From: ann@x.example\nTo: b@x.example\nSubject: BLS\n\nAnn Lee renewed BLS to 2027-01-31.\n"),
    (.fixed, "staff.txt", "ID   NAME      CERT\n1    Ann Lee   BLS\n2    Bob Roe   ACLS\n"),
  ]

  static func check(_ bytes: [UInt8]) throws {
    let file = YAMLFile(name: "own.yaml", text: String(decoding: bytes.prefix(16 << 10), as: UTF8.self))
    let spec = ConnectorSpecDecoder.decode(file)
    for diagnostic in file.diagnostics { try LawSink.check(diagnostic) }
    guard let spec, !file.hasErrors else {
      return try LawViolation.unless(file.hasErrors, "a connector that is refused without a word")
    }
    for sample in samples where sample.family == spec.family {
      try MappingLaws.check(InputFile(name: sample.name, bytes: Array(sample.text.utf8)), connector: spec)
    }
  }
}
