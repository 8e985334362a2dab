/// Sixteen bytes searched at once: each comparison is one instruction of the processor.
@frozen
public struct ByteBlock {
  @inlinable public static var length: Int { 16 }

  @usableFromInline let bytes: SIMD16<UInt8>

  /// - Parameter position: Of the first byte; `length` bytes from there can be read.
  @inlinable @inline(__always)
  public init(_ buffer: UnsafeRawBufferPointer, at position: Int) {
    bytes = buffer.loadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self)
  }

  @inlinable @inline(__always)
  public func places(of byte: UInt8) -> SIMDMask<SIMD16<Int8>> { bytes .== SIMD16(repeating: byte) }

  /// Where the bytes are zero or above 0x7F.
  @inlinable @inline(__always)
  public var unplainPlaces: SIMDMask<SIMD16<Int8>> {
    unsafeBitCast(bytes, to: SIMD16<Int8>.self) .< SIMD16(repeating: 1)
  }

  /// The index of the first place that is set; nil where none is.
  @inlinable @inline(__always)
  public static func first(of places: SIMDMask<SIMD16<Int8>>) -> Int? {
    let halves = unsafeBitCast(places, to: SIMD2<UInt64>.self)
    if halves[0] != 0 { return UInt64(littleEndian: halves[0]).trailingZeroBitCount >> 3 }
    if halves[1] != 0 { return 8 + UInt64(littleEndian: halves[1]).trailingZeroBitCount >> 3 }
    return nil
  }

  /// The places as bits, the lowest for the first byte.
  @inlinable @inline(__always)
  public static func bits(of places: SIMDMask<SIMD16<Int8>>) -> UInt64 {
    let halves = unsafeBitCast(places, to: SIMD2<UInt64>.self)
    return packed(halves[0]) | packed(halves[1]) << 8
  }

  /// The lowest bit of each byte, side by side.
  @inlinable @inline(__always)
  static func packed(_ half: UInt64) -> UInt64 {
    ((UInt64(littleEndian: half) & 0x0101_0101_0101_0101) &* 0x0102_0408_1020_4080) >> 56
  }
}
