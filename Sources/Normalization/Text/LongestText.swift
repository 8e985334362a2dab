/// Bytes beyond which a text is none of what its column is for, but something pasted into the wrong cell.
///
/// Such a text is kept as it was written and not taken apart: that would cost time and find nothing.
enum LongestText {
  static let date = 256
  static let cell = 1_000
  static let name = 1_000
  static let credential = 1_000
  static let status = 1_000
}
