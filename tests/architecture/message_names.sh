#!/usr/bin/env bash
# Fails when two message headers use one name in the same namespace: the linker would keep one of the
# two texts without a word. message_names.sh ROOT
set -euo pipefail
cd "$1"
twice=$(for header in include/loa/text/messages/*.hpp; do
    space=$(sed -n 's/^namespace \(loa::text::messages[a-z:_]*\) {.*/\1/p' "$header")
    grep -oE '^inline constexpr .*[ >][a-z_0-9]+\{' "$header" |
        sed -E "s/.*[ >]([a-z_0-9]+)\{.*/\1/; s/^/$space::/"
done | sort | uniq -d)
if [ -n "$twice" ]; then
    echo "messages defined twice:"
    echo "$twice"
    exit 1
fi
