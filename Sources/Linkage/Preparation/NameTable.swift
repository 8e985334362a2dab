import Dispatch
import Synchronization

/// The names of all units as word numbers.
final class NameTable: Sendable {
  /// Where the words of one form of a name stand in `words`.
  struct Form: BitwiseCopyable, Sendable {
    var start: Int32
    var given: Int8
    var middle: Int8
    var family: Int8
  }
  let tokens: Tokens
  let words: Flat<Int32>
  let forms: Flat<Form>
  /// For each unit its first form; the forms of a unit follow one another, the last entry closes the list.
  let firstForm: Flat<Int32>

  /// - Parameter rows: For each unit the row that stands for it.
  init(_ folded: FoldedCells, _ rows: [Int], _ columns: [Int]) {
    let nameColumns = folded.nameColumns(of: columns)
    let slices = max(1, min(8, rows.count / 20_000))
    let filled = Mutex([Slice?](repeating: nil, count: slices))
    DispatchQueue.concurrentPerform(iterations: slices) { index in
      let part = rows[(rows.count * index / slices)..<(rows.count * (index + 1) / slices)]
      let slice = Slice(folded, part, nameColumns)
      filled.withLock { $0[index] = slice }
    }
    let made = filled.withLock { $0.compactMap { $0 } }
    let tokens = Tokens(made.lazy.flatMap(\.texts))
    var words: [Int32] = [], forms: [Form] = [], firstForm: [Int32] = []
    for slice in made {
      let numbers = slice.texts.map { tokens.vocabulary.number(of: $0) }
      let start = Int32(words.count), before = Int32(forms.count)
      words += slice.words.map { numbers[Int($0)] }
      firstForm += slice.firstForm.map { $0 + before }
      for form in slice.forms {
        var form = form
        form.start += start
        forms.append(form)
      }
    }
    firstForm.append(Int32(forms.count))
    self.tokens = tokens
    self.words = Flat(words)
    self.forms = Flat(forms)
    self.firstForm = Flat(firstForm)
  }

  /// The names of some units, their words numbered as they came.
  private struct Slice: Sendable {
    var texts: [[UInt8]] = []
    var words: [Int32] = []
    var forms: [Form] = []
    var firstForm: [Int32] = []

    init(_ folded: FoldedCells, _ rows: ArraySlice<Int>, _ columns: FoldedCells.NameColumns) {
      var numbers: [[UInt8]: Int32] = [:]
      let limit = 6
      for row in rows {
        firstForm.append(Int32(forms.count))
        for form in folded.names(row: row, columns) {
          forms.append(
            Form(
              start: Int32(words.count), given: Int8(min(form.given.count, limit)),
              middle: Int8(min(form.middle.count, limit)), family: Int8(min(form.family.count, limit))))
          for list in [form.given, form.middle, form.family] {
            for word in list.prefix(limit) {
              let number = numbers[word] ?? Int32(texts.count)
              if number == texts.count {
                numbers[word] = number
                texts.append(word)
              }
              words.append(number)
            }
          }
        }
      }
    }
  }

  func forms(of unit: Int) -> Range<Int> { Int(firstForm[unit])..<Int(firstForm[unit + 1]) }

  func given(_ form: Form) -> Range<Int> { form.givenWords }
  func middle(_ form: Form) -> Range<Int> { form.middleWords }
  func family(_ form: Form) -> Range<Int> { form.familyWords }
  func all(_ form: Form) -> Range<Int> { form.givenWords.lowerBound..<form.familyWords.upperBound }
}

extension NameTable.Form {
  /// Where the words of each part stand.
  var givenWords: Range<Int> { range(0, given) }
  var middleWords: Range<Int> { range(given, middle) }
  var familyWords: Range<Int> { range(given + middle, family) }

  @inline(__always)
  private func range(_ skipped: Int8, _ count: Int8) -> Range<Int> {
    let first = Int(start) + Int(skipped)
    return first..<first + Int(count)
  }
}
