extension NicknameData {
  /// Forms of older records.
  static let englishRare = """
    """
}
