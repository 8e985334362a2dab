/// Given names that are forms of one name, one name a line, folded; from common knowledge of the languages.
///
/// A line is a name with its nicknames and with its forms in other languages; a nickname of several names stands
/// on several lines, which does not make those names variants of each other.
enum NicknameTable {
  static let blocks: [String] = [
    englishMen, englishWomen, acrossLanguagesMen, acrossLanguagesWomen, german, romance, slavic, nordicDutch,
    otherLanguages, rarer,
  ]
}
