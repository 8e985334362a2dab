import Normalization
import Records
import Testing

@Test func numbersWithoutAPublishedCheckDigitAreNeitherRightNorWrong() {
  #expect(CheckDigit.isRight("123456", of: "RN") == nil)
  #expect(CheckDigit.isRight("1234567893", of: "NPI") == true)
  #expect(CheckDigit.isRight("1234567890", of: "NPI") == false)
}

@Test func aWrongCheckDigitIsKeptAndNoted() throws {
  let claim = try credential([
    MappedValue(.credential, "DEA", column: "c"), MappedValue(.number, "BS1234567", column: "n"),
  ])
  #expect(claim?.number == "BS1234567")
  #expect(claim?.note == "the number's check digit is not that of a DEA number")
  let right = try credential([
    MappedValue(.credential, "DEA", column: "c"), MappedValue(.number, "BS1234563", column: "n"),
  ])
  #expect(right?.note == nil)
}
