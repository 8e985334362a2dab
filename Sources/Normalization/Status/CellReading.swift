import Records

/// What a cell of a training matrix, or a text in a date's place, says of one holding.
struct CellReading: Hashable, Sendable {
  /// False where the cell says that there is nothing, or says nothing.
  var claims = true
  var issued: DateShape?
  var expires: DateShape?
  var neverExpires = false
  var status: CredentialStatus?
  /// The words that gave the status, or that nothing maps.
  var word: String?
  var isUnmapped = false
  var renewalInProcess = false
  var number: String?
  var note: String?
  /// Words in brackets beside a date that say nothing known.
  var unread: String?
  /// The day on which somebody looked: `verified 3/4/2024`.
  var verified: DateShape?
  /// Whether it tells of an examination or course that came to nothing: `failed 3/4/2026`.
  var isNotHeld = false
  /// Whether the day of issue is one that may be the end of the term where it lies ahead: `renewed 3/4/2026`.
  var isRenewal = false

  static let nothing = CellReading(claims: false)
}
