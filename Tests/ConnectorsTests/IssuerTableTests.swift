import Connectors
import Records
import Testing

/// What a table means because an issuing body sent it, whatever its columns look like.
private struct IssuerTable: Sendable, CustomTestStringConvertible {
  var why: String
  var text: String
  var expected: [String]
  var testDescription: String { why }
}

private let issuerTables = [
  IssuerTable(
    why: "a status is the certificates', for an issuing body employs nobody",
    text:
      "Name,Certificate,Expires,Status\nAnn Archer,BLS,2027-03-31,Terminated\nBob Baker,BLS,2027-03-31,Retired\nEve Ellis,BLS,2027-03-31,Withdrawn\n",
    expected: [
      "ignored header",
      "full_name='Ann Archer' [credential=BLS expires_on=2027-03-31 status=Terminated:revoked]",
      "full_name='Bob Baker' [credential=BLS expires_on=2027-03-31 status=Retired:inactive]",
      "full_name='Eve Ellis' [credential=BLS expires_on=2027-03-31 status=Withdrawn:revoked]",
    ]),
  IssuerTable(
    why: "blank under every column of standing: nobody said that it stands",
    text:
      "Name,License Type,License Number,License Status,Expires\nAnn Archer,RN,10001,Active,2027-03-31\nBob Baker,RN,10002,Revoked,2027-03-31\nGus Gray,RN,10007,,2027-03-31\n",
    expected: [
      "ignored header",
      "full_name='Ann Archer' [credential=RN number=10001 status=Active:active expires_on=2027-03-31]",
      "full_name='Bob Baker' [credential=RN number=10002 status=Revoked:revoked expires_on=2027-03-31]",
      "full_name='Gus Gray' [credential=RN number=10007 expires_on=2027-03-31 status=blank:unknown]",
    ]),
  IssuerTable(
    why: "the profession in a register is the kind of its licences",
    text:
      "Name;Vorname;Berufsbezeichnung;Urkundennummer;Status;gültig bis\nArcher;Ann;RN;10001;aktiv;31.03.2027\nCole;Cara;RN;10003;widerrufen;31.03.2027\n",
    expected: [
      "ignored header",
      "family_name=Archer given_name=Ann [credential=RN number=10001 status=aktiv:active expires_on=31.03.2027]",
      "family_name=Cole given_name=Cara [credential=RN number=10003 status=widerrufen:revoked expires_on=31.03.2027]",
    ]),
]

@Test(arguments: issuerTables) private func aTableOfAnIssuer(_ table: IssuerTable) throws {
  let mapped = try map(table.text, source: Source(name: "board", authority: .issuer))
  #expect(mapped.records.map(\.claimText) == table.expected)
}
