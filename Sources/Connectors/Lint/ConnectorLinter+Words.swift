import Configuration
import Diagnostics
import Formats
import Records

extension ConnectorLinter {
  /// Status and employment words that stand twice, and those that fit everything or nothing.
  ///
  /// A word with two meanings is a mistake that the decoder tells.
  func checkWords() {
    for key in ["status_words", "employment_words"] {
      for entry in root.value(key)?.entries ?? [] {
        for list in wordLists(entry.value) { checkWordList(list) }
      }
    }
  }

  /// The list of a meaning, or its lists by cause.
  private func wordLists(_ node: YAMLNode) -> [YAMLNode] { node.entries?.map(\.value) ?? [node] }

  private func checkWordList(_ list: YAMLNode) {
    var seen: Set<String> = []
    for (text, node) in list.textNodes {
      let folded = HeaderText.folded(text)
      let stem = folded.hasSuffix("*") ? String(folded.dropLast()) : folded
      if HeaderText.collapsed(stem).isEmpty {
        let does = folded.hasSuffix("*") ? "fits every word" : "is no word"
        warn(.lintEmptyText, "\"\(text)\" \(does)", at: node, hint: "remove it")
      } else if !seen.insert(folded).inserted {
        warn(.lintRepeatedText, "\"\(text)\" stands here twice", at: node, hint: "remove one of the two")
      }
    }
  }

  /// Mail rules that tell nothing, and marks in phrases that stand for themselves.
  func checkMail() {
    guard let entry = root.entry("mail"), let mail = root.value("mail"), mail.entries != nil else { return }
    let facts = mail.value("facts")?.entries ?? []
    if facts.allSatisfy({ $0.value.textNodes.isEmpty }) {
      warn(
        .lintNoMailFacts, "\"mail\" has no phrases, so no message tells anything", at: entry.key,
        hint: "add facts:, or remove mail: the shipped rules then hold")
    }
    for phrases in facts.map(\.value) {
      for (text, node) in phrases.textNodes {
        let marks = text.split(separator: " ").filter { word in
          ["...", "*", "DATE", "CREDENTIAL", "NAME", "NUMBER"].contains(word)
        }
        guard let mark = marks.first else { continue }
        warn(
          .lintUnknownPlace, "\"\(mark)\" in a phrase stands for itself", at: node,
          hint: "write … for any words; dates and credentials are found in the sentence by themselves")
      }
    }
  }
}
