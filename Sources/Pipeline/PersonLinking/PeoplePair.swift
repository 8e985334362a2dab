/// Two people of the register, in either order the same.
struct PeoplePair: Hashable {
  let low: Int
  let high: Int

  init(_ left: Int, _ right: Int) {
    low = min(left, right)
    high = max(left, right)
  }
}
