import Store
import Testing

@Suite("Content hash")
struct ContentHashTests {
  /// FIPS 180-4, examples of appendix B, and the empty message.
  @Test(
    "gives the hashes that the standard lists",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func standard(text: String, expected: String) throws {
    #expect(sha256(of: Array(text.utf8)) == expected)
    let folder = try TemporaryFolder()
    #expect(try sha256(ofFile: folder.file("a", text)) == expected)
  }

  @Test("of a file longer than one read is the hash of all of it")
  func long() throws {
    // A million letters a: the third example of FIPS 180-4.
    let expected = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    let folder = try TemporaryFolder()
    let file = try folder.file("a", String(repeating: "a", count: 1_000_000))
    #expect(try sha256(ofFile: file) == expected)
    let three = try folder.file("b", String(repeating: "a", count: 3_000_000))
    #expect(try sha256(ofFile: three) == sha256(of: Array(repeating: 0x61, count: 3_000_000)))
  }

  @Test("of a missing file or a folder says so")
  func missing() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileFailure.self) { try sha256(ofFile: folder.path + "/none") }
    #expect(throws: FileFailure.self) { try sha256(ofFile: folder.path) }
  }
}
