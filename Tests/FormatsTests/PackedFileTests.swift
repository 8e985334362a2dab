import Diagnostics
import Formats
import Testing

/// Archives that Python's `zipfile` and `gzip` made.
@Suite("Packed files")
struct PackedFileTests {
  private static let two =
    "UEsDBBQAAAAIAABAYl2gvRZVDgAAALQAAAALAAAAYS9zdGFmZi5jc3bzS8xN1XHyCebyGzoMAFBLAwQUAAAACAAAQGJdhqYQNgcAAAAF"
    + "AAAABQAAAGIudHh0y0jNyckHAFBLAQIUAxQAAAAIAABAYl2gvRZVDgAAALQAAAALAAAAAAAAAAAAAACAgQAAAABhL3N0YWZmLmNzdlBL"
    + "AQIUAxQAAAAIAABAYl2GphA2BwAAAAUAAAAFAAAAAAAAAAAAAACAgTcAAABiLnR4dFBLBQYAAAAAAgACAGwAAABhAAAAAAA"
  private static let stored =
    "UEsDBBQAAAAAAABAYl1MHq9jCQAAAAkAAAAFAAAAYS5jc3ZOYW1lLEJMUwpQSwECFAMUAAAAAAAAQGJdTB6vYwkAAAAJAAAABQAAAAAA"
    + "AAAAAAAAgAEAAAAAYS5jc3ZQSwUGAAAAAAEAAQAzAAAALAAAAAAA"
  private static let twice =
    "UEsDBBQAAAAIAABAYl2379yDAwAAAAEAAAAFAAAAYS5jc3YzBABQSwMEFAAAAAgAAEBiXQ2-1RoDAAAAAQAAAAUAAABBLmNzdjMCAFBL"
    + "AQIUAxQAAAAIAABAYl2379yDAwAAAAEAAAAFAAAAAAAAAAAAAACAAQAAAABhLmNzdlBLAQIUAxQAAAAIAABAYl0NvtUaAwAAAAEAAAAF"
    + "AAAAAAAAAAAAAACAASYAAABBLmNzdlBLBQYAAAAAAgACAGYAAABMAAAAAAA"
  private static let link =
    "UEsDBBQAAAAIAABAYl0KuR8pDQAAAAsAAAAFAAAAYS5jc3bTTy1J1i9ILC4uTwEAUEsBAhQDFAAAAAgAAEBiXQq5HykNAAAACwAAAAUA"
    + "AAAAAAAAAAAAAP-hAAAAAGEuY3N2UEsFBgAAAAABAAEAMwAAADAAAAAAAA"
  private static let up =
    "UEsDBBQAAAAAAABAYl2379yDAQAAAAEAAAANAAAAeC8uLi8uLi9hLmNzdjFQSwECFAMUAAAAAAAAQGJdt-_cgwEAAAABAAAADQAAAAAA"
    + "AAAAAAAAgAEAAAAAeC8uLi8uLi9hLmNzdlBLBQYAAAAAAQABADsAAAAsAAAAAAA"
  private static let absolute =
    "UEsDBBQAAAAAAABAYl2379yDAQAAAAEAAAAKAAAAL2V0Yy9hLmNzdjFQSwECFAMUAAAAAAAAQGJdt-_cgwEAAAABAAAACgAAAAAAAAAA"
    + "AAAAgAEAAAAAL2V0Yy9hLmNzdlBLBQYAAAAAAQABADgAAAApAAAAAAA"
  private static let drive =
    "UEsDBBQAAAAAAABAYl2379yDAQAAAAEAAAAHAAAAQzphLmNzdjFQSwECFAMUAAAAAAAAQGJdt-_cgwEAAAABAAAABwAAAAAAAAAAAAAA"
    + "gAEAAAAAQzphLmNzdlBLBQYAAAAAAQABADUAAAAmAAAAAAA"
  private static let nested =
    "UEsDBBQAAAAAAABAYl3oLgRAZQAAAGUAAAAGAAAAaW4uemlwUEsDBBQAAAAAAABAYl2379yDAQAAAAEAAAABAAAAYTFQSwECFAMUAAAA"
    + "AAAAQGJdt-_cgwEAAAABAAAAAQAAAAAAAAAAAAAAgAEAAAAAYVBLBQYAAAAAAQABAC8AAAAgAAAAAABQSwECFAMUAAAAAAAAQGJd6C4E"
    + "QGUAAABlAAAABgAAAAAAAAAAAAAAgAEAAAAAaW4uemlwUEsFBgAAAAABAAEANAAAAIkAAAAAAA"
  private static let bomb =
    "UEsDBBQAAAAIAABAYl0FqidRSwAAAGDqAAABAAAAYe3BMQEAAADCoPVPbQ0PoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC-DFBLAwQUAAAACAAAQGJdBaonUUsAAABg6gAAAQAAAGLtwTEBAAAAwqD1T20ND6AAAAAA"
    + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAvgxQSwECFAMUAAAACAAAQGJdBaonUUsA"
    + "AABg6gAAAQAAAAAAAAAAAAAAgAEAAAAAYVBLAQIUAxQAAAAIAABAYl0FqidRSwAAAGDqAAABAAAAAAAAAAAAAACAAWoAAABiUEsFBgAA"
    + "AAACAAIAXgAAANQAAAAAAA"
  private static let gzipTwo = "H4sIAAAAAAACA8vPS-UCAJ-oF_gEAAAAH4sIAAAAAAACAyspz-cCAHQIF5YEAAAA"
  private static let gzipBomb =
    "H4sIAAAAAAACA-3BMQEAAADCoPVPbQ0PoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIBXA32VEdSghgEA"
  private static let gzipNested = "H4sIAAAAAAACA5Pv5mAAASbm1SsURBkYmLuS1hgB-QAvY2HqGAAAAA"

  private func unpacked(
    _ bytes: [UInt8], name: String = "drop/x.csv.GZ", limits: PackedFile.Limits = PackedFile.Limits()
  ) throws -> [String: String] {
    let file = try #require(try PackedFile(InputFile(name: name, bytes: bytes), limits: limits))
    var found: [String: [UInt8]] = [:]
    try file.unpack { inner in
      found[inner] = []
      return { found[inner]?.append(contentsOf: $0) }
    }
    return found.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  private func bytes(_ text: String) throws -> [UInt8] { try #require(Base64URL.decoded(text)) }

  private func code(_ body: () throws -> [String: String]) -> DiagnosticCode? {
    do {
      _ = try body()
      return nil
    } catch let error as MusterError {
      return error.diagnostics.first?.code
    } catch {
      return nil
    }
  }

  @Test("the files of an archive, packed or stored; the members of a gzip file are one file")
  func files() throws {
    #expect(
      try unpacked(bytes(Self.two)) == [
        "a/staff.csv": String(repeating: "Name,BLS\n", count: 20), "b.txt": "hello",
      ])
    #expect(try unpacked(bytes(Self.stored)) == ["a.csv": "Name,BLS\n"])
    #expect(try unpacked(bytes(Self.gzipTwo)) == ["x.csv": "one\ntwo\n"])
    // Zeros fill up what a tape or a disk wrote.
    #expect(try unpacked(bytes(Self.gzipTwo) + [0, 0, 0]) == ["x.csv": "one\ntwo\n"])
    #expect(try PackedFile(InputFile(name: "x", bytes: Array("Name,BLS".utf8))) == nil)
  }

  @Test("what is cut off anywhere is damaged", arguments: [two, stored, gzipTwo])
  func cutOff(text: String) throws {
    let whole = try bytes(text)
    let wanted = try unpacked(whole)
    for count in 4..<whole.count {
      let part = Array(whole.prefix(count))
      // The first member of a gzip file is a whole file by itself: nothing says that another was to follow.
      if text == Self.gzipTwo, count == 24 { continue }
      #expect(code { try unpacked(part) } == .readPackedDamaged, "\(count) of \(whole.count)")
    }
    #expect(!wanted.isEmpty)
  }

  @Test("a byte that was changed is found, or is in a part that says nothing of the files")
  func altered() throws {
    for text in [Self.two, Self.stored, Self.gzipTwo] {
      let whole = try bytes(text)
      let wanted = try unpacked(whole)
      for index in 4..<whole.count {
        var changed = whole
        changed[index] ^= 0x04
        var names: [String: String] = [:]
        let found = code {
          names = try unpacked(changed)
          return names
        }
        // A name, a date or a mode may change; what is in the files may not.
        if found == nil { #expect(Set(names.values) == Set(wanted.values), "byte \(index)") }
      }
    }
  }

  @Test(
    "what is never taken",
    arguments: [twice, link, up, absolute, drive, nested, gzipNested])
  func refused(text: String) throws {
    let packed = try bytes(text)
    #expect(code { try unpacked(packed) } == .readPackedRefused)
  }

  @Test("a file that needs a password is refused")
  func encrypted() throws {
    var packed = try bytes(Self.stored)
    let directory = try #require(packed.indices.first { packed[$0...].starts(with: [0x50, 0x4B, 0x01, 0x02]) })
    packed[directory + 8] |= 1
    #expect(code { try unpacked(packed) } == .readPackedRefused)
  }

  @Test("a directory that says it is longer than any is not read into memory")
  func longDirectory() throws {
    var packed = try bytes(Self.stored)
    // Its length stands 12 bytes into the last 22.
    packed[packed.count - 22 + 15] = 0x02
    #expect(code { try unpacked(packed) } == .readPackedLimit)
  }

  @Test("files that share bytes are refused")
  func overlapping() throws {
    var packed = try bytes(Self.two)
    let directories = packed.indices.filter { packed[$0...].starts(with: [0x50, 0x4B, 0x01, 0x02]) }
    for place in 42..<46 { packed[directories[1] + place] = packed[directories[0] + place] }
    #expect(code { try unpacked(packed) } == .readPackedDamaged)
  }

  @Test("what grows too much, is too long or too many is stopped", arguments: [bomb, gzipBomb])
  func limits(text: String) throws {
    let packed = try bytes(text)
    var limits = PackedFile.Limits()
    #expect(code { try unpacked(packed, limits: limits) } == nil)
    limits.plainLength = 1_000
    #expect(code { try unpacked(packed, limits: limits) } == .readPackedLimit)
    limits.ratio = 10_000
    #expect(code { try unpacked(packed, limits: limits) } == nil)
    limits.length = 99_999
    #expect(code { try unpacked(packed, limits: limits) } == .readPackedLimit)
    let two = try bytes(Self.two)
    limits.entries = 1
    #expect(code { try unpacked(two, limits: limits) } == .readPackedLimit)
  }
}
