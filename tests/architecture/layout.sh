#!/usr/bin/env bash
# Fails when a source is not laid out as .clang-format says, and names it: layout.sh ROOT
set -euo pipefail
cd "$1"
find engine include tools tests -name '*.[ch]pp' -print0 | xargs -0 clang-format-14 --dry-run --Werror
