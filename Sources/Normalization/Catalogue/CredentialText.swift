import Foundation

/// Texts that name credentials, as words for comparison.
enum CredentialText {
  /// Folded words in order, abbreviations of common words written out: `R.N. Lic. Lvl II` → `rn license level 2`.
  static func words(_ text: String) -> [String] {
    let words = LatinFold.fold(prepared(text)).split(separator: " ").map(String.init)
    return words.map { synonyms[$0] ?? $0 }
  }

  static func key(_ text: String) -> String { words(text).joined(separator: " ") }

  /// The words less those that every credential's text may have.
  static func residual(_ words: [String]) -> [String] { words.filter { !noise.contains($0) } }

  /// Words in brackets that tell no type: how often (`every 2 yrs`), or an exam's code (`SY0-601`).
  static func isRemark(_ words: [String]) -> Bool {
    if words.allSatisfy({ periods.contains($0) || $0.allSatisfy(\.isNumber) }) {
      return words.contains { periods.contains($0) }
    }
    let code = words.joined()
    return words.count < 3 && code.filter(\.isNumber).count >= 3 && code.contains(where: \.isLetter) && code.count <= 8
  }

  private static let periods = set("every each yr yrs year years month months day days annual annually biennial")

  /// `R.N.` as `RN`, a plus sign behind a word as a word, a possessive s dropped with its apostrophe.
  private static func prepared(_ text: String) -> String {
    var line = CleanText.line(text)
    // (ISC)2 writes itself so.
    if line.utf8.contains(UInt8(ascii: "(")) { line = line.replacingOccurrences(of: "(ISC)", with: "ISC") }
    if !line.utf8.contains(where: marks.contains) { return line }
    if line.utf8.contains(UInt8(ascii: "'")) {
      line = line.replacingOccurrences(of: "'s", with: "").replacingOccurrences(of: "s'", with: "s")
    }
    let characters = Array(line)
    var result = ""
    for (index, character) in characters.enumerated() {
      let before = index > 0 ? characters[index - 1] : " "
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      if character == "." {
        let isLoneLetter = before.isLetter && (index < 2 || !characters[index - 2].isLetter)
        if isLoneLetter || before.isNumber && next.isNumber { continue }
        result.append(" ")
      } else if character == "+" {
        result += before.isLetter && !next.isLetter && !next.isNumber ? " plus " : " "
      } else {
        result.append(character)
      }
    }
    return result
  }

  private static let marks = Array(".+#'".utf8)

  private static let synonyms: [String: String] = [
    "licence": "license", "lic": "license", "licences": "license", "licenses": "license", "lvl": "level", "lv": "level",
    "i": "1", "ii": "2", "iii": "3", "iv": "4", "cert": "certificate", "certs": "certificate", "certif": "certificate",
    "certificates": "certificate", "certifications": "certification", "mgmt": "management", "mgt": "management",
    "mgr": "manager", "tech": "technician", "op": "operator", "ops": "operations", "adv": "advanced",
    "prof": "professional",
    "assoc": "associate", "pro": "professional", "eng": "engineer", "admin": "administrator", "paediatric": "pediatric",
    "paediatrics": "pediatric", "pediatrics": "pediatric", "anaesthetist": "anesthetist",
    "organisation": "organization",
    "programme": "program", "practising": "practicing", "defence": "defense", "labour": "labor", "trng": "training",
    "sys": "systems", "svc": "service", "emerg": "emergency", "resp": "respiratory", "nursing": "nursing",
    "cards": "card",
    "drivers": "driver", "driving": "driver", "1st": "first", "2nd": "second", "jr": "junior", "sr": "senior",
    "asst": "assistant", "inst": "instructor", "instr": "instructor", "supv": "supervisor", "aware": "awareness",
  ]

  static let noise = set(
    """
    certificate certification card license training course class provider program expiry expires expired expire
    expiration exp date dates valid validity until issue issued completion completed complete renewal renewed due
    current status of the in and for a an to on is what your you when does do copy number no formula dd mm yy yyyy held
    required mandatory online classroom initial refresher update annual yearly yes state with by from at credential
    qualification holder permit accredited accreditation approved recognised official my our per y n or id
    """)

  /// Words that make another credential of one: where only one side has such a word, the texts are not one.
  static let levels = set(
    """
    instructor trainer assistant trainee student apprentice advanced basic intermediate pediatric neonatal level
    practitioner associate professional expert foundation master senior junior temporary supervisor inspector foreman
    operator aide technician fundamentals essentials specialist administrator architect developer auditor manager
    coordinator provisional examiner assessor lead principal awareness international private commercial student
    practical vocational midwife anesthetist psychiatric infant adult child inpatient outpatient oncology emergency
    critical perioperative limited restricted learner intern candidate non class
    """)

  /// Words of courses, which give no licence.
  static let courses = set("training course class program programme workshop seminar orientation webinar school")

  static let states = set(
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
    nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode island
    tennessee texas utah vermont virginia washington wisconsin wyoming columbia district new north south west
    england scotland wales ireland uk usa us ontario quebec alberta manitoba saskatchewan bavaria bayern hessen berlin
    board department commission bureau multistate compact single
    """)

  static let stateCodes = set(
    """
    al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri
    sc sd tn tx ut vt va wa wv wi wy dc pr gu vi nsw qld vic tas act on qc bc ab mb sk ns nb
    """)

  private static func set(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == " " || $0.isNewline }).map(String.init))
  }
}
