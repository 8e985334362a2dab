/// Codes of the Health Care Provider Taxonomy, as the register of providers writes what somebody is.
///
/// National Uniform Claim Committee: ten characters, the last an `X`; the first four are the classification, so that
/// every specialty of nurses is one of nurses. Physicians are left out: their codes do not tell which degree they hold.
enum TaxonomyCode {
  /// What the catalogue calls holders of the code; nil where the text is no code or one that is not listed.
  static func title(_ text: String) -> String? {
    guard text.utf8.count == 10, text.utf8.last == 0x58 || text.utf8.last == 0x78,
      text.utf8.first.map({ $0 >= 0x30 && $0 <= 0x39 }) ?? false
    else { return nil }
    let code = text.uppercased()
    return exact[code] ?? classes[String(code.prefix(4))]
  }

  private static let exact: [String: String] = [
    "164W00000X": "Licensed Practical Nurse", "164X00000X": "Licensed Vocational Nurse",
    "367500000X": "Certified Registered Nurse Anesthetist", "367A00000X": "Certified Nurse Midwife",
    "363AM0700X": "Physician Assistant", "363AS0400X": "Physician Assistant",
    "225100000X": "Physical Therapist", "225200000X": "Physical Therapist Assistant",
    "225X00000X": "Occupational Therapist", "224Z00000X": "Certified Occupational Therapy Assistant",
    "225700000X": "Licensed Massage Therapist", "227800000X": "Respiratory Care Practitioner",
    "227900000X": "Respiratory Care Practitioner", "247100000X": "Radiologic Technologist License",
    "1041C0700X": "Licensed Clinical Social Worker", "101YP2500X": "Licensed Professional Counselor",
    "101YM0800X": "Licensed Mental Health Counselor", "101YA0400X": "Licensed Alcohol and Drug Counselor",
    "106H00000X": "Licensed Marriage and Family Therapist", "171100000X": "Licensed Acupuncturist",
    "376K00000X": "Certified Nursing Assistant", "374U00000X": "Home Health Aide",
    "376G00000X": "Nursing Home Administrator License", "183700000X": "Pharmacy Technician License",
    "124Q00000X": "Dental Hygienist License", "146N00000X": "Emergency Medical Technician",
    "146M00000X": "Advanced Emergency Medical Technician", "146L00000X": "Paramedic",
    "111N00000X": "Chiropractor License", "174M00000X": "Veterinarian License",
  ]

  private static let classes: [String: String] = [
    "163W": "Registered Nurse", "363L": "Nurse Practitioner", "364S": "Clinical Nurse Specialist",
    "363A": "Physician Assistant", "2251": "Physical Therapist", "225X": "Occupational Therapist",
    "235Z": "Speech-Language Pathologist License", "231H": "Audiologist License", "133V": "Registered Dietitian",
    "103T": "Psychologist License", "1835": "Pharmacist License", "1223": "Dentist License",
    "152W": "Optometrist License", "111N": "Chiropractor License", "213E": "Podiatrist License",
    "2278": "Respiratory Care Practitioner", "2279": "Respiratory Care Practitioner",
    "2471": "Radiologic Technologist License",
  ]
}
