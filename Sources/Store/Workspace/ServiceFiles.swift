/// What makes a machine run `muster sync` by itself.
package enum ServiceFiles {
  /// A service and a timer for systemd, by name.
  ///
  /// - Parameters:
  ///   - program: Absolute path of the program.
  ///   - folder: Absolute path of the workspace.
  package static func systemd(program: String, folder: String) -> [(name: String, text: String)] {
    [
      (
        "muster-sync.service",
        """
        # One pass over the inbox and the scheduled sources; muster-sync.timer starts it.
        [Unit]
        Description=Muster: import what is complete in the inbox, and what is due
        ConditionPathIsDirectory=\(escaped(folder))

        [Service]
        Type=oneshot
        ExecStart=\(quoted(program)) sync --workspace \(quoted(folder))
        # 3: a file was rejected; the service itself is well.
        SuccessExitStatus=3
        UMask=0077
        PrivateTmp=true
        NoNewPrivileges=true

        """
      ),
      (
        "muster-sync.timer",
        """
        [Unit]
        Description=Muster: every five minutes

        [Timer]
        OnCalendar=*:0/5
        Persistent=true

        [Install]
        WantedBy=timers.target

        """
      ),
    ]
  }

  /// The line of a crontab.
  package static func cron(program: String, folder: String) -> String {
    "*/5 * * * * \(shell(program)) sync --workspace \(shell(folder))"
  }

  /// A word of a command line of systemd: percent and dollar signs doubled, in quotes.
  private static func quoted(_ text: String) -> String {
    var result = ""
    for character in escaped(text) {
      if character == "\"" || character == "\\" { result.append("\\") }
      result += character == "$" ? "$$" : String(character)
    }
    return "\"\(result)\""
  }

  private static func escaped(_ text: String) -> String {
    text.map { $0 == "%" ? "%%" : String($0) }.joined()
  }

  /// A word for the shell, in a crontab, where a percent sign ends the command.
  private static func shell(_ text: String) -> String {
    var result = ""
    for character in text {
      if character == "'" {
        result += "'\\''"
      } else if character == "%" {
        result += "'\\%'"
      } else {
        result.append(character)
      }
    }
    return "'\(result)'"
  }
}
