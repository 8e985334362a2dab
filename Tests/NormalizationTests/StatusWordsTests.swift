import Normalization
import Records
import Testing

@Test(
  arguments: [
    ("Active", .active), ("CURRENT", .active), ("Good Standing", .active), ("In good standing", .active),
    ("UNENCUMBERED", .active), ("UNENCUMBERED (see history)", .active), ("Clear/Active", .active),
    ("Probation", .restricted), ("PROBATION (see history)", .restricted), ("Active - Probation", .restricted),
    ("Restricted", .restricted), ("Conditional", .restricted), ("Encumbered", .restricted), ("Pending", .inProcess),
    ("In Process", .inProcess), ("Eligible to test", .inProcess), ("Applied", .inProcess), ("Expired", .expired),
    ("Active, Expired", .expired), ("Lapsed", .lapsed), ("NOT RENEWED", .lapsed), ("Delinquent", .lapsed),
    ("Past due", .lapsed), ("Suspended", .suspended), ("SUSPENSION", .suspended), ("Summary Suspension", .suspended),
    ("License suspended by the board", .suspended), ("Cease & Desist", .suspended), ("Revoked", .revoked),
    ("Terminated", .revoked), ("Cancelled", .revoked), ("Withdrawn", .revoked), ("Surrendered", .surrendered),
    ("Voluntary Surrender", .surrendered), ("Relinquished", .surrendered), ("Inactive", .inactive),
    ("Retired", .inactive),
    ("Non-Practising", .inactive), ("Closed", .inactive), ("gültig", .active), ("abgelaufen", .expired),
    ("entzogen", .revoked), ("suspendu", .suspended), ("en cours", .inProcess), ("vencido", .expired),
    ("verlopen", .expired), ("geschorst", .suspended), ("giltig", .active), ("gyldig", .active), ("udløbet", .expired),
    ("utløpt", .expired), ("Void", nil), ("Active Collaborative", nil), ("not revoked", nil), ("Blue", nil), ("", nil),
  ] as [(String, CredentialStatus?)])
func credentialWords(_ word: String, _ status: CredentialStatus?) {
  #expect(StatusWords.credential(word) == status)
}

@Test(
  arguments: [
    ("Active", .active), ("A", .active), ("1", .active), ("Full-time", .active), ("Active - Full Time", .active),
    ("On Leave", .leave), ("LOA", .leave), ("L", .leave), ("Maternity leave", .leave),
    ("Unpaid Leave of Absence", .leave),
    ("Active - On Leave", .leave), ("Terminated", .left), ("T", .left), ("0", .left), ("Inactive", .left),
    ("Resigned 3/2024", .left), ("Leaver", .left), ("Retired", .left), ("ausgeschieden", .left), ("Elternzeit", .leave),
    ("Not active", .left), ("Blue", nil), ("", nil),
  ] as [(String, EmploymentStatus?)])
func employmentWords(_ word: String, _ status: EmploymentStatus?) {
  #expect(StatusWords.employment(word) == status)
}

@Test func aRenewalUnderWayIsKnown() {
  #expect(StatusWords.isRenewalInProcess("Certified/Renewal In Progress"))
  #expect(!StatusWords.isRenewalInProcess("In Progress"))
}
