import TestSupport
import Testing

@Suite("muster log")
struct LogTests {
  /// Action and subject of each entry, in order.
  private func entries(_ binary: MusterBinary, _ folder: ScratchFolder) throws -> [String] {
    try binary.run(["log"], in: folder.path).output.split(separator: "\n").map { line in
      let words = line.split(separator: " ").map(String.init)
      return words.count > 4 ? "\(words[3]) \(words[4])" : String(line)
    }
  }

  private static let configuration = [
    "configuration muster.yaml", "configuration catalog.yaml", "configuration requirements.yaml",
  ]

  @Test("says what was reminded of, shown to a client, and changed in the configuration")
  func actions() throws {
    let folder = try ScratchFolder()
    let binary = try MusterBinary()
    func run(_ arguments: String...) throws {
      let outcome = try binary.run(arguments, in: folder.path)
      #expect(outcome.status == 0, "\(arguments): \(outcome.errors)")
    }
    try run("init", ".")
    try folder.write("list.csv", "Name,BLS expires\nAnna Berg,2026-12-31\n")
    try run("import", "list.csv", "--as-at", "2026-03-01")
    let first = try entries(binary, folder)
    #expect(first.prefix(3) == Self.configuration[...])
    #expect(first.count == 4)

    // Reading says nothing, and neither does writing while nothing changed.
    try run("export", "people")
    try run("remind", "--as-of", "2026-11-23")
    #expect(try entries(binary, folder).dropFirst(4) == ["remind 2026-11-23"])

    try folder.write(
      "requirements.yaml",
      """
      requirements:
        - {id: R-01, credential: BLS, basis: client, client: Harbour, contract: H-1, deadline: 2026-12-01}

      """)
    try run("audit", "--as-of", "2026-11-23", "--client", "Harbour")
    #expect(
      try entries(binary, folder).dropFirst(5) == ["configuration requirements.yaml", "export Harbour"])
    try folder.write("connectors/own.yaml", "name: own\nformat: csv\nauthority: tracker\ncolumns: {full_name: Who}\n")
    let more = try binary.run(["decide", "different", "nobody", "nobody else", "--reason", "x"], in: folder.path)
    #expect(more.status == 2)
    #expect(try entries(binary, folder).dropFirst(7).first?.hasPrefix("configuration connectors/own.yaml") == true)
    let proof = try binary.run(["doctor"], in: folder.path)
    #expect(proof.output.contains("whole    log"))
  }
}
