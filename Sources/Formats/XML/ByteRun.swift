/// Bytes gathered piece by piece in storage that is used again.
final class ByteRun {
  /// How many bytes there are; setting it to 0 begins anew.
  @exclusivity(unchecked) var count = 0
  @exclusivity(unchecked) private var storage: UnsafeMutableBufferPointer<UInt8> = .allocate(capacity: 4096)

  deinit { storage.deallocate() }

  /// Valid until the next change.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: storage[..<count]) }

  /// Whether there is nothing but XML's white space.
  var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D } }

  func append(_ piece: UnsafeBufferPointer<UInt8>) {
    guard let source = piece.baseAddress, let start = storage.baseAddress else { return }
    if count + piece.count > storage.count { return appendGrowing(piece) }
    (start + count).update(from: source, count: piece.count)
    count += piece.count
  }

  private func appendGrowing(_ piece: UnsafeBufferPointer<UInt8>) {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(storage.count * 2, count + piece.count))
    _ = larger.update(fromContentsOf: bytes)
    storage.deallocate()
    storage = larger
    append(piece)
  }
}
