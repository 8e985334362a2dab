import Foundation
import GRDB
import Glibc
import TestSupport

/// Carries out a golden case in a folder of its own.
struct GoldenRun {
  private let folder: ScratchFolder
  private var binary: MusterBinary
  /// A second writer's connection, while a case holds the register's write lock.
  private var lock: DatabaseQueue?
  /// The inbox, while a case goes through it.
  private var inbox: FileHandle?

  init() throws {
    folder = try ScratchFolder()
    binary = try MusterBinary()
    binary.environment["COLUMNS"] = "100"
  }

  /// The case with what came out in place of what is expected.
  mutating func carryOut(_ golden: GoldenCase) throws -> GoldenCase {
    var found = golden
    for index in golden.steps.indices {
      switch golden.steps[index] {
      case .setup(let setup): try prepare(setup)
      case .command(var command):
        command.result = try result(of: command.line)
        found.steps[index] = .command(command)
      }
    }
    try lock?.close()
    try inbox?.close()
    return found
  }

  private func result(of line: String) throws -> GoldenCase.Result {
    var words = GoldenCase.words(of: line)
    var binary = binary
    while let pair = words.first?.split(separator: "=", maxSplits: 1), pair.count == 2, words[0].first != "-" {
      binary.environment[String(pair[0])] = place(String(pair[1]))
      words.removeFirst()
    }
    guard words.first == "muster" else { throw GoldenCase.Malformed(description: "not a muster command: \(line)") }
    let outcome = try binary.run(words.dropFirst().map(place), in: folder.path)
    return GoldenCase.Result(
      output: lines(outcome.output), errors: lines(outcome.errors), status: Int(outcome.status))
  }

  /// `‹folder›` in a command stands for the case's folder.
  private func place(_ word: String) -> String { word.replacing("‹folder›", with: folder.path) }

  private func lines(_ text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    // A carriage return is shown, so that golden files hold none and a line end that changes is seen.
    let shown = Placeholders.put(in: text, folder: folder.path).replacing("\r\n", with: "␍\n")
    var lines = shown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() } else { lines.append("‹no line end›") }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  // MARK: - set-up lines

  private mutating func prepare(_ setup: GoldenCase.Setup) throws {
    let words = setup.words.dropFirst().map { $0 }
    switch setup.words.first {
    case "northfield": try Northfield.lay(out: folder)
    case "imported": try ImportedNorthfield.copy(to: folder)
    case "folder":
      for name in words {
        try FileManager.default.createDirectory(at: folder.url(name), withIntermediateDirectories: true)
      }
    // `‹bell›` in a name stands for a control character.
    case "file":
      try write(words.map { $0.replacing("‹bell›", with: "\u{7}") }, setup.content.map { $0 + "\n" }.joined())
    case "bytes": try folder.write(words.first ?? "", Data(words.dropFirst().compactMap { UInt8($0, radix: 16) }))
    case "run": try succeed(words)
    case "dated": try date(words)
    case "lock": try takeLock(words.first ?? "muster.db")
    case "protect": try protect()
    case "link", "second-name", "pipe": try makeOdd(setup.words[0], words)
    case "pass": try beginPass(words.first ?? "inbox")
    case "sql": try tamper(words)
    case "zeros": try packZeros(words)
    default: throw GoldenCase.Malformed(description: "no such set-up: \(setup.words.joined(separator: " "))")
    }
  }

  private func write(_ words: [String], _ text: String) throws {
    guard let name = words.first else { throw GoldenCase.Malformed(description: "a file without a name") }
    try? FileManager.default.removeItem(at: folder.url(name))
    try folder.write(name, text)
  }

  /// Gives files the day on which they were last written, at noon.
  private func date(_ words: [String]) throws {
    guard let day = words.first, let date = try? Date(day + "T12:00:00Z", strategy: .iso8601) else {
      throw GoldenCase.Malformed(description: "no day: \(words)")
    }
    for name in words.dropFirst() {
      try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: folder.url(name).path)
    }
  }

  private func succeed(_ words: [String]) throws {
    let outcome = try binary.run(words.dropFirst().map(place), in: folder.path)
    guard outcome.status == 0 else {
      throw GoldenCase.Malformed(description: "\(words) ended with \(outcome.status):\n\(outcome.errors)")
    }
  }

  /// Does what another program that writes does: begins a transaction, and stays in it.
  private mutating func takeLock(_ name: String) throws {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let queue = try DatabaseQueue(path: folder.url(name).path, configuration: configuration)
    try queue.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
    lock = queue
  }

  /// What no import takes: a symbolic link, a file with a second name elsewhere, a named pipe.
  private func makeOdd(_ kind: String, _ words: [String]) throws {
    guard let name = words.last else { throw GoldenCase.Malformed(description: "a name is missing") }
    let path = folder.url(name).path
    let isMade =
      switch kind {
      case "link": symlink(words[0], path) == 0
      case "second-name": link(folder.url(words[0]).path, path) == 0
      default: mkfifo(path, 0o600) == 0
      }
    guard isMade else { throw GoldenCase.Malformed(description: "\(name) cannot be made") }
  }

  /// Does what another pass through the inbox does: takes its lock, and keeps it.
  private mutating func beginPass(_ name: String) throws {
    let descriptor = open(folder.url(name).path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw GoldenCase.Malformed(description: "\(name) is locked")
    }
    inbox = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// Packs so many MiB of zeros with gzip.
  private func packZeros(_ words: [String]) throws {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "head -c \(words[1])M /dev/zero | gzip -n > \"$0\"", folder.url(words[0]).path]
    try shell.run()
    shell.waitUntilExit()
  }

  /// Does to a register what a person with an SQLite shell can.
  private func tamper(_ words: [String]) throws {
    guard words.count == 2 else { throw GoldenCase.Malformed(description: "sql takes a register and a statement") }
    let queue = try DatabaseQueue(path: folder.url(words[0]).path)
    try queue.write { try $0.execute(sql: words[1]) }
    try queue.close()
  }

  /// Takes the right to write from everything in the folder, and from the user who runs the commands.
  private mutating func protect() throws {
    let manager = FileManager.default
    let names = manager.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    for name in names + ["."] {
      let path = folder.url(name).path
      var isFolder: ObjCBool = false
      _ = manager.fileExists(atPath: path, isDirectory: &isFolder)
      try manager.setAttributes([.posixPermissions: isFolder.boolValue ? 0o555 : 0o444], ofItemAtPath: path)
    }
    binary.isUnprivileged = true
  }
}

/// What differs from run to run, replaced by a name for it.
enum Placeholders {
  static func put(in text: String, folder: String) -> String {
    text.replacing(folder, with: "‹folder›")
      .replacing(/"imported_at": "[^"]+"/, with: "\"imported_at\": \"‹time›\"")
      .replacing(/\b[0-9a-f]{64}\b/, with: "‹sha256›")
      .replacing(/\b([IPCDR])-[0-9A-Z]{10}\b/.wordBoundaryKind(.simple)) { "\($0.output.1)-‹id›" }
      .replacing(/forgotten before \([^,]+, entry [0-9]+/, with: "forgotten before (‹time›, entry ‹number›")
      .replacing(/\S+ \(process [0-9]+\)/, with: "‹program› (process ‹number›)")
  }
}

/// The fixture organisation with every file imported, made once and then copied.
enum ImportedNorthfield {
  private static let made = Result { try make() }

  static func copy(to target: ScratchFolder) throws {
    let source = try made.get()
    for name in try FileManager.default.contentsOfDirectory(atPath: source.path) {
      try FileManager.default.copyItem(at: source.url(name), to: target.url(name))
    }
  }

  private static func make() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try Northfield.lay(out: folder)
    let binary = try MusterBinary()
    for step in try Northfield.steps() {
      let outcome = try binary.run(["import"] + step.arguments, in: folder.path)
      guard outcome.status == 0 else {
        throw MusterBinary.Failure(
          description: "importing \(step.file) ended with \(outcome.status):\n\(outcome.errors)")
      }
    }
    return folder
  }
}
