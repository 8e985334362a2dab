import Glibc

/// What holds for the whole process before anything is opened.
enum ProcessSetup {
  /// Files readable by their owner only, no core dumps, and no death by a closed pipe.
  static func protect() {
    umask(0o077)
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    signal(SIGPIPE, SIG_IGN)
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
