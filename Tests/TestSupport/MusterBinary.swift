import Dispatch
import Foundation
import Glibc

/// The built program, run as a user runs it.
package struct MusterBinary: Sendable {
  /// What a run left behind.
  package struct Outcome: Sendable {
    package var status: Int32
    package var output: String
    package var errors: String
  }

  package struct Failure: Error, CustomStringConvertible {
    package let description: String

    package init(description: String) { self.description = description }
  }

  package let path: String
  /// Variables beside the few that every run gets.
  package var environment: [String: String] = [:]
  /// Whether to run as a user without rights where the tests run as root, whom no file mode stops.
  package var isUnprivileged = false
  /// Seconds after which a run counts as hung and is killed.
  package var patience = 120.0

  /// The program beside the test bundle, or the one that `MUSTER_BINARY` names.
  package init() throws {
    if let named = ProcessInfo.processInfo.environment["MUSTER_BINARY"] {
      path = named
      return
    }
    var folder = URL(fileURLWithPath: CommandLine.arguments.first ?? "").standardizedFileURL.resolvingSymlinksInPath()
    for _ in 0..<4 {
      folder.deleteLastPathComponent()
      let candidate = folder.appendingPathComponent("muster").path
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder), !isFolder.boolValue {
        path = candidate
        return
      }
    }
    throw Failure(description: "there is no program muster beside the tests: run `swift build`, or set MUSTER_BINARY")
  }

  /// Runs the program in a folder.
  ///
  /// - Parameter folder: The current folder of the run; it also counts as the user's home.
  package func run(_ arguments: [String], in folder: String) throws -> Outcome {
    let scratch = try ScratchFolder()
    let (output, errors) = (scratch.path + "/stdout", scratch.path + "/stderr")
    let command = ["env", "--chdir=" + folder] + (try prefix(scratch)) + arguments
    let status = try spawn(command, home: folder, output: output, errors: errors)
    return Outcome(status: status, output: try MusterBinary.text(output), errors: try MusterBinary.text(errors))
  }

  /// The program, behind what takes the rights away where that is asked for.
  private func prefix(_ scratch: ScratchFolder) throws -> [String] {
    guard isUnprivileged, geteuid() == 0 else { return [path] }
    // The build folder may be closed to others, so they run a copy. Another process makes it: a file that this one had
    // open for writing would be "busy" for as long as a child started meanwhile still has it from us.
    let copy = scratch.path + "/muster"
    let status = try spawn(["cp", path, copy], home: scratch.path, output: "/dev/null", errors: "/dev/null")
    guard status == 0 else { throw Failure(description: "\(path) cannot be copied to \(copy)") }
    for place in [scratch.path, copy] {
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: place)
    }
    return ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--", copy]
  }

  private func spawn(_ command: [String], home: String, output: String, errors: String) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)

    var arguments = command.map { strdup($0) } + [nil]
    var variables = environmentLines(home: home).map { strdup($0) } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, command[0], &actions, nil, &arguments, &variables)
    guard code == 0 else {
      throw Failure(description: "\(command[0]) does not start: \(String(cString: strerror(code)))")
    }
    return wait(for: process)
  }

  private func environmentLines(home: String) -> [String] {
    var all = ["HOME": home, "LANG": "C.UTF-8", "TZ": "UTC"]
    for name in ["PATH", "LD_LIBRARY_PATH", "TMPDIR"] {
      if let value = ProcessInfo.processInfo.environment[name] { all[name] = value }
    }
    all.merge(environment) { _, given in given }
    return all.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
  }

  /// - Returns: The exit code; 128 and the number of the signal where one ended the run.
  private func wait(for process: pid_t) -> Int32 {
    let watchdog = DispatchWorkItem { kill(process, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + patience, execute: watchdog)
    defer { watchdog.cancel() }
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
  }

  private static func text(_ path: String) throws -> String {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    guard let text = String(validating: data, as: UTF8.self) else {
      throw Failure(description: "the program wrote something that is not UTF-8")
    }
    return text
  }
}
