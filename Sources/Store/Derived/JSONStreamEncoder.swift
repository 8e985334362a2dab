/// Encodes values as JSON straight into bytes, in the order in which they encode themselves.
///
/// `JSONEncoder` builds a tree of dictionaries first, which costs ten times as much on a register of many people. What
/// this writes, `JSONDecoder` reads.
struct JSONStreamEncoder {
  private let stream: JSONStream

  /// - Parameter userInfo: What the values find in their encoder.
  init(userInfo: [CodingUserInfoKey: any Sendable] = [:]) { stream = JSONStream(userInfo: userInfo) }

  func encode(_ value: some Encodable) throws -> [UInt8] {
    stream.bytes.removeAll(keepingCapacity: true)
    try stream.encode(value)
    return stream.bytes
  }
}

/// JSON under construction: the bytes so far, and the containers that are open.
private final class JSONStream {
  // One value is encoded at a time, by one thread; checking every access costs a third of the time.
  @exclusivity(unchecked) var bytes: [UInt8] = []
  @exclusivity(unchecked) private var closers: [UInt8] = []
  let userInfo: [CodingUserInfoKey: Any]

  init(userInfo: [CodingUserInfoKey: Any]) { self.userInfo = userInfo }

  var depth: Int { closers.count }

  func open(_ opener: UInt8, _ closer: UInt8) {
    bytes.append(opener)
    closers.append(closer)
  }

  /// Closes containers until so many are open.
  func close(to depth: Int) {
    while closers.count > depth, let closer = closers.popLast() { bytes.append(closer) }
  }

  /// Makes ready for the next member of the container at that depth.
  func separate(at depth: Int) {
    close(to: depth)
    if let last = bytes.last, last != UInt8(ascii: "{"), last != UInt8(ascii: "[") { bytes.append(UInt8(ascii: ",")) }
  }

  func encode(_ value: some Encodable) throws {
    let before = depth
    let count = bytes.count
    try value.encode(to: StreamEncoder(stream: self))
    close(to: before)
    if bytes.count == count { write("{}") }
  }

  func write(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  func write(_ number: some CustomStringConvertible) { bytes.append(contentsOf: number.description.utf8) }

  func quote(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      bytes.append(UInt8(ascii: "\""))
      if utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
        bytes.append(contentsOf: JSONStream.escaped(utf8))
      } else {
        bytes.append(contentsOf: utf8)
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private static func escaped(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var escaped: [UInt8] = []
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): escaped += [UInt8(ascii: "\\"), byte]
      case 0x00..<0x20:
        let hex = String(byte, radix: 16)
        escaped += Array(("\\u00" + (byte < 16 ? "0" : "") + hex).utf8)
      default: escaped.append(byte)
      }
    }
    return escaped
  }
}

private struct StreamEncoder: Encoder, SingleValueEncodingContainer {
  let stream: JSONStream
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { stream.userInfo }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    stream.open(UInt8(ascii: "{"), UInt8(ascii: "}"))
    return KeyedEncodingContainer(KeyedStream<Key>(stream: stream, depth: stream.depth))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    stream.open(UInt8(ascii: "["), UInt8(ascii: "]"))
    return UnkeyedStream(stream: stream, depth: stream.depth)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  func encodeNil() { stream.write("null") }
  func encode(_ value: Bool) { stream.write(value ? "true" : "false") }
  func encode(_ value: String) { stream.quote(value) }
  func encode(_ value: Double) throws { try stream.write(finite(value)) }
  func encode(_ value: Int) { stream.write(value) }
  func encode(_ value: some Encodable) throws { try stream.encode(value) }

  private func finite(_ value: Double) throws -> Double {
    guard value.isFinite else {
      throw EncodingError.invalidValue(value, .init(codingPath: [], debugDescription: "JSON has no such number"))
    }
    return value
  }
}

private struct KeyedStream<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let stream: JSONStream
  let depth: Int
  var codingPath: [any CodingKey] { [] }

  private func begin(_ key: Key) {
    stream.separate(at: depth)
    stream.quote(key.stringValue)
    stream.bytes.append(UInt8(ascii: ":"))
  }

  func encodeNil(forKey key: Key) {
    begin(key)
    stream.write("null")
  }

  func encode(_ value: Bool, forKey key: Key) {
    begin(key)
    stream.write(value ? "true" : "false")
  }

  func encode(_ value: String, forKey key: Key) {
    begin(key)
    stream.quote(value)
  }

  func encode(_ value: Int, forKey key: Key) {
    begin(key)
    stream.write(value)
  }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    begin(key)
    try stream.encode(value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    begin(key)
    return StreamEncoder(stream: stream).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    begin(key)
    return StreamEncoder(stream: stream).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { StreamEncoder(stream: stream) }

  func superEncoder(forKey key: Key) -> any Encoder {
    begin(key)
    return StreamEncoder(stream: stream)
  }
}

private struct UnkeyedStream: UnkeyedEncodingContainer {
  let stream: JSONStream
  let depth: Int
  var count = 0
  var codingPath: [any CodingKey] { [] }

  private mutating func begin() {
    stream.separate(at: depth)
    count += 1
  }

  mutating func encodeNil() {
    begin()
    stream.write("null")
  }

  mutating func encode(_ value: String) {
    begin()
    stream.quote(value)
  }

  mutating func encode(_ value: Int) {
    begin()
    stream.write(value)
  }

  mutating func encode(_ value: some Encodable) throws {
    begin()
    try stream.encode(value)
  }

  mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    begin()
    return StreamEncoder(stream: stream).container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    begin()
    return StreamEncoder(stream: stream).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder {
    begin()
    return StreamEncoder(stream: stream)
  }
}
