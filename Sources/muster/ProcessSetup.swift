import Glibc

/// What holds for the whole process before anything is opened.
enum ProcessSetup {
  /// Files readable by their owner only, no core dumps, no death by a closed pipe, and a word where the process is asked
  /// to end: what was committed stays, and nothing else is there.
  static func protect() {
    umask(0o077)
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    signal(SIGPIPE, SIG_IGN)
    signal(SIGTERM) { _ in
      // Nothing may be called here that could wait for what was interrupted.
      let text: StaticString =
        "error: asked to end (SIGTERM): what was committed is kept, and nothing else was changed\n"
      _ = write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
      _exit(4)
    }
  }
}

/// `-w DIR` may stand before the command, as users of other tools expect.
enum WorkspaceArgument {
  /// Moves `-w DIR` or `--workspace DIR` from before the command to the end.
  static func moved(_ arguments: [String]) -> [String] {
    var rest = arguments
    var option: [String] = []
    while let first = rest.first {
      if first == "-w" || first == "--workspace", rest.count > 1 {
        option = Array(rest.prefix(2))
        rest.removeFirst(2)
      } else if first.hasPrefix("--workspace=") {
        option = [first]
        rest.removeFirst()
      } else {
        break
      }
    }
    guard let command = rest.first else { return arguments }
    return [command] + rest.dropFirst() + option
  }
}

/// Where this program lies.
enum ProgramPath {
  /// Absolute path; the name it was started by where the system does not say.
  static var own: String {
    guard let path = realpath("/proc/self/exe", nil) else { return CommandLine.arguments.first ?? "muster" }
    defer { free(path) }
    return String(cString: path)
  }
}
