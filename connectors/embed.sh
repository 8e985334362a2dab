#!/bin/sh
# Writes Sources/Connectors/ShippedConnectors.swift from connectors/*.yaml, and ShippedConnectorCases.swift from the
# tests beside them, so that the binary carries them. With --check it writes nothing and fails where a file is stale.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
sources="$here/../Sources/Connectors"
# make_source TYPE ENDING WHAT: the files whose names end so, as a type of that name.
make_source() {
  printf '%s\n' "/// The $3 that come with Muster; written by connectors/embed.sh from connectors/*$2." \
    "enum $1 {" \
    '  static let all: [(name: String, text: String)] = ['
  for file in "$here"/*"$2"; do
    case $2$file in .yaml*.test.yaml) continue ;; esac
    name=$(basename "$file" "$2")
    printf '    (\n      "%s",\n      ##"""\n' "$name"
    sed -e 's/^\(.\)/      \1/' "$file"
    printf '\n      """##\n    ),\n'
  done
  printf '  ]\n}\n'
}
put() {
  target="$sources/$1.swift"
  if [ "$mode" = --check ]; then
    make_source "$@" | cmp -s - "$target" || { echo "$target is stale: run connectors/embed.sh" >&2; exit 1; }
  else
    make_source "$@" >"$target"
  fi
}
mode=${1-}
put ShippedConnectors .yaml connectors
put ShippedConnectorCases .test.yaml tests
