/// The Ctrl-Z that old systems write at the end of text.
enum EndMark {
  /// Where text ends that is here to its end: before a final Ctrl-Z, be it on a line of its own or not.
  static func end(ofText bytes: UnsafeRawBufferPointer) -> Int {
    var end = bytes.count
    var beforeLineEnd = end
    while beforeLineEnd > 0, bytes[beforeLineEnd - 1] == 0x0A || bytes[beforeLineEnd - 1] == 0x0D {
      beforeLineEnd -= 1
    }
    if beforeLineEnd < end, beforeLineEnd > 0, bytes[beforeLineEnd - 1] == 0x1A {
      let previous = beforeLineEnd > 1 ? bytes[beforeLineEnd - 2] : 0x0A
      if previous == 0x0A || previous == 0x0D { end = beforeLineEnd }
    }
    while end > 0, bytes[end - 1] == 0x1A { end -= 1 }
    return end
  }
}
