import Foundation

/// Which keys brought up the pairs that were compared, and what each was good for.
struct LinkageBlockingSection {
  let summary: LinkageSummary

  func write(to html: inout HTML) {
    html.element("section", ["id": "blocking"]) { html in
      html.element("h2", "Candidates")
      html.element("p", ["class": "lead"]) { html in
        html.write(
          "Only rows that share a key are compared: \(Wording.thousands(summary.candidates)) pairs. ")
        if let recall = summary.estimatedRecall {
          html.write(
            "By capture and recapture between the keys, they hold about \(LinkageNumber.percent(recall)) of all matches."
          )
        } else {
          html.write("There are too few matches to estimate how many the keys missed.")
        }
      }
      html.element("table", ["class": "wide"]) { html in
        html.element("thead") { html in
          html.element("tr") { html in
            html.element("th", "rows share")
            for name in ["candidates", "likely matches", "by this key alone", "split blocks", "cut blocks"] {
              html.element("th", ["class": "n"], name)
            }
          }
        }
        html.element("tbody") { html in
          for rule in summary.rules {
            html.element("tr") { html in
              html.element("th", rule.name)
              for count in [
                rule.candidates, rule.matches, rule.onlyMatches, rule.splitBlocks, rule.droppedBlocks,
              ] { html.number(count) }
            }
          }
        }
      }
      html.element(
        "p", ["class": "note"],
        "A block of too many rows is split by what else they share; one that cannot be split further is cut to neighbours."
      )
    }
    html.lineFeed()
  }
}

enum LinkageMath {
  static func log2(_ value: Double) -> Double { Foundation.log2(value) }
}
