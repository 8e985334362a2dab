import Normalization
import Testing

@Test(arguments: [
  ("AB-123 456", "AB123456"), ("ab.123456", "AB123456"), ("000123", "123"), ("123.0", "123"), ("'00123", "123"),
  ("", ""), ("0000", "0"), ("RN-0012345", "RN0012345"), ("ＡＢ１２３", "AB123"), ("1.001E+3", "1001"),
  ("4.47E+11", ""),
])
func numberKeys(_ written: String, _ key: String) { #expect(CredentialNumber.key(written) == key) }

@Test(
  arguments: [
    ("No. 4471", "4471"), ("#4471", "4471"), ("Lic # 4471", "4471"), ("4471.0", "4471"), ("RN.123456", "RN.123456"),
    ("'00123", "00123"), ("License No: RN123456", "RN123456"), ("N/A", nil), ("pending", nil), ("0000000000", nil),
    ("", nil), ("#REF!", nil), ("see file", nil), ("NO12345", "NO12345"), ("123456789012", "123456789012"),
    ("4.47E+11", "4.47E+11"),
  ] as [(String, String?)])
func numbersAreRead(_ written: String, _ number: String?) { #expect(CredentialNumber.read(written) == number) }

@Test func numbersThatAreOne() {
  #expect(CredentialNumber.same("AB 123", "ab-123"))
  #expect(CredentialNumber.same("00123", "123"))
  #expect(CredentialNumber.same("4.47012E+11", "447012345678"))
  #expect(!CredentialNumber.same("4.48E+11", "447012345678"))
  #expect(!CredentialNumber.same("4.48E+11", "4.47E+11"))
  #expect(!CredentialNumber.same("1234", "1235"))
  #expect(CredentialNumber.resembles("RNO12345", "RN012345"))
  #expect(CredentialNumber.resembles("123456", "123465"))
  #expect(!CredentialNumber.resembles("123456", "654321"))
}

@Test(
  arguments: [
    ("00123", "00123"), ("123.0", "123"), ("1001.00", "1001"), ("e 1001", "E1001"), ("#1001", "1001"), ("N/A", nil),
    ("TBC", nil), ("0", nil), ("'00123", "00123"), ("1.001E+03", "1001"), ("4.47E+11", nil), ("", nil),
    ("E-1001", "E-1001"),
  ] as [(String, String?)])
func employeeNumbers(_ written: String, _ number: String?) { #expect(EmployeeNumber.read(written) == number) }

@Test(
  arguments: [
    ("Ann.Lee@X.Example", "ann.lee@x.example"), ("mailto:ann@x.example", "ann@x.example"),
    ("Ann Lee <ann@x.example>", "ann@x.example"), ("ann@x.example; b@x.example", "ann@x.example"),
    ("<ann@x.example>", "ann@x.example"), ("noemail@x.example", nil), ("none@none", nil), ("none@none.com", nil),
    ("ann@", nil), ("ann.x.example", nil), ("", nil), ("ann@x", nil), (" ann@x.example\u{200B}", "ann@x.example"),
    ("noreply@x.example", nil), ("a@b@c.example", nil),
  ] as [(String, String?)])
func emailAddresses(_ written: String, _ address: String?) { #expect(EmailAddress.read(written) == address) }

@Test(
  arguments: [
    ("+1 (555) 010-9999", "+15550109999"), ("(555) 010-9999", "5550109999"), ("0049 30 901820", "+4930901820"),
    ("+44 (0)20 7946 0018", "+442079460018"), ("555-010-9999 x12", "5550109999"),
    ("555.010.9999 ext. 12", "5550109999"),
    ("5550109999.0", "5550109999"), ("tel:+15550109999", "+15550109999"), ("4.47E+11", nil), ("N/A", nil), ("123", nil),
    ("0000000000", nil), ("", nil), ("555-010-9999 / 555-010-8888", "5550109999"), ("020 7946 0018", "02079460018"),
  ] as [(String, String?)])
func phoneNumbers(_ written: String, _ number: String?) { #expect(PhoneNumber.read(written) == number) }

@Test(
  arguments: [
    ("1234567893", "1234567893"), ("1234567890", nil), ("0000000000", nil), ("1234567893.0", "1234567893"), ("", nil),
    ("123456789", nil),
  ] as [(String, String?)])
func providerIdentifiers(_ written: String, _ number: String?) {
  #expect(NationalProviderIdentifier.read(written) == number)
}
