/// Finds physical lines: each of LF, CR LF and CR ends one.
enum LineEnd {
  /// Behind the first line end at or after `start`; nil where there is none, or where the byte behind a final
  /// carriage return is not here yet.
  static func after(
    _ bytes: UnsafeRawBufferPointer, from start: Int, count: Int, isComplete: Bool = true
  ) -> Int? {
    var position = start
    while position < count {
      let byte = bytes[position]
      position += 1
      if byte == 0x0A { return position }
      guard byte == 0x0D else { continue }
      if position < count { return bytes[position] == 0x0A ? position + 1 : position }
      return isComplete ? position : nil
    }
    return nil
  }
}
