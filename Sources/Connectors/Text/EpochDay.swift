import Records

/// Days that programs write as seconds or milliseconds since the beginning of 1970: `1746057600`, `1746057600000`.
enum EpochDay {
  /// The day in UTC as `2025-05-01`; nil for what is no such number, or lies behind 2100.
  static func iso(_ text: String) -> String? {
    let trimmed = HeaderText.trimmed(text)
    guard [10, 13].contains(trimmed.utf8.count), trimmed.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      let number = Int(trimmed)
    else { return nil }
    let seconds = trimmed.utf8.count > 10 ? number / 1000 : number
    guard (1_000_000_000..<4_102_444_800).contains(seconds) else { return nil }
    return CalendarDate(dayNumber: seconds / 86_400).description
  }

  /// Fields of a certificate or of employment that hold days.
  static let fields: Set<Field> = [.issuedOn, .expiresOn, .verifiedOn, .hiredOn, .leftOn]
}
