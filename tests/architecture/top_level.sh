#!/usr/bin/env bash
# Fails when the top level holds a folder the customer did not give, or a stray file: top_level.sh ROOT
set -euo pipefail
cd "$1"
others=$(find . -mindepth 1 -maxdepth 1 -type d -printf '%f\n' |
    grep -vxE 'engine|include|schedules|tests|tools|\.ci|\.git|\.cache|build|out' || true)
[ -z "$others" ] || { echo "not a folder of the project: $others"; exit 1; }
files='README\.md|CHANGELOG\.md|LICENSE|CMakeLists\.txt|CMakePresets\.json|CMakeUserPresets\.json'
strays=$(find . -mindepth 1 -maxdepth 1 -type f -printf '%f\n' |
    grep -vxE "$files|\.clang-format|\.clang-tidy|\.gitignore|compile_commands\.json" || true)
[ -z "$strays" ] || { echo "not a file of the project: $strays"; exit 1; }
