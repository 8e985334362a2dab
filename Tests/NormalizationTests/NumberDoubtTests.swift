import Normalization
import Records
import Testing

/// Patterns of `number_pattern`, texts that have the form and texts that have not.
@Suite("The form of numbers")
struct NumberDoubtTests {
  private func doubt(_ number: String, _ pattern: String?, code: String = "X") -> String? {
    NumberDoubt(of: CredentialType(code: code, name: "X", numberPattern: pattern))?.text(number)
  }

  @Test(arguments: [
    (#"\d{12}"#, "204512345678"), (#"\d{12}"#, "2045 1234 5678"), (#"\d{12}"#, "2045-1234-5678"),
    (#"RN\d{6}"#, "RN300112"), (#"RN\d{6}"#, "rn 300112"), (#"RN-\d{6}"#, "RN-300112"),
    // A spreadsheet took zeros from the front, or somebody put some there.
    (#"\d{8}"#, "12345"), (#"\d{5}"#, "00012345"),
    (#"[A-Z][A-Z9]\d{7}"#, "B91234563"), ("(?:RN|LPN)\\d+", "LPN7"), ("AB?C*", "A"), ("AB?C*", "ABCCC"),
    (#"\d{5,8}"#, "123456"), (#"\d{5,}"#, "1234567890123"), (#"^\d+$"#, "77"), (#"[^0-9]\w+"#, "Q12"),
    (#"(\d+)+X"#, "1234567X"), (#"(a|b|)*c"#, "ababc"), (#"A.C\.D"#, "A-C.D"), (#"[A-C-]+"#, "A-C"), (#"(a?)*"#, "aaa"),
  ])
  func fits(pattern: String, number: String) {
    #expect(doubt(number, pattern) == nil)
  }

  @Test(arguments: [
    (#"\d{12}"#, "20451234567X"), (#"\d{12}"#, "2045123456789"), (#"RN\d{6}"#, "300112"), (#"RN\d{6}"#, "RN3001123"),
    (#"[A-Z][A-Z9]\d{7}"#, "7B1234563"), ("(?:RN|LPN)\\d+", "LVN7"), ("AB?C*", "ABB"), (#"\d{5,8}"#, "123456789"),
    (#"[^0-9]\w+"#, "912"),
    // A pattern on which matching by trial would take ages.
    (#"(\d+)+X"#, "1234567890123456789012345678901234567890"),
  ])
  func doesNotFit(pattern: String, number: String) {
    #expect(doubt(number, pattern) == "it does not have the form of X numbers, \(pattern)")
  }

  @Test("a check digit is told before the form; what digits are lost of, or nothing is known of, is not doubted")
  func checkDigit() {
    // 1+3+5 and twice 2+4+6 make 33, which ends in 3.
    #expect(doubt("BS1234563", #"[A-Z][A-Z9]\d{7}"#, code: "DEA") == nil)
    #expect(doubt("BS1234567", #"[A-Z][A-Z9]\d{7}"#, code: "DEA") == "its check digit is not that of a DEA number")
    #expect(doubt("1234567893", nil, code: "NPI") == nil)
    #expect(doubt("1234567890", nil, code: "NPI") == "its check digit is not that of a NPI number")
    #expect(doubt("4.47E+11", #"\d{5}"#) == nil)
    #expect(doubt("whatever", nil) == nil)
  }

  @Test(arguments: [
    ("123456", "123457", true), ("123456", "123465", true), ("RNO12345", "RN012345", true), ("123456", "12345", true),
    ("123456", "0012-3456", false), ("123456", "654321", false), ("1234", "1235", false),
  ])
  func slips(left: String, right: String, isSlip: Bool) {
    #expect((CredentialNumber.slip(left, right) != nil) == isSlip)
    #expect(CredentialNumber.slip(left, right) == CredentialNumber.slip(right, left))
  }
}
