package import Formats

extension InputFile {
  /// The command that writes a connector for this file, ready to be typed.
  package var inspectCommand: String { "muster inspect \(InputFile.shellWord(name)) --save NAME" }

  /// Quoted where a shell would take it apart.
  private static func shellWord(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || HeaderText.isDigit(scalar) || "-_./+,@:".unicodeScalars.contains(scalar)
    }
    return isPlain && !text.isEmpty ? text : "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
