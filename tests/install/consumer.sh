#!/usr/bin/env bash
# Installs loa from a build into a scratch folder, builds a project against it and plans with that:
# consumer.sh BUILD PROJECT COMPILER
set -euo pipefail
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cmake --install "$1" --prefix "$scratch/loa" >/dev/null
if find "$scratch/loa" -name 'loa.db*' | grep .; then
    echo "a store of plans was installed"
    exit 1
fi
cmake -G Ninja -S "$2" -B "$scratch/build" -D CMAKE_PREFIX_PATH="$scratch/loa" \
    -D CMAKE_CXX_COMPILER="$3" >/dev/null
cmake --build "$scratch/build"
"$scratch/build/consumer" "$scratch/loa/share/loa/schedules/nam-nhun"
